/** What can be kept of the words in the fields about calls. */
import { isClock } from "../../shared/call-settings";
import type { Checked } from "./field";

/** A web address, or none. */
export function checkLink(words: string): Checked<string> {
  const link = words.trim();
  const url = URL.canParse(link) ? new URL(link) : null;
  return link === "" || url?.protocol === "https:" || url?.protocol === "http:"
    ? { value: link }
    : { wrong: "Not kept, because it does not look like a link. A link begins with https://." };
}

const FEWEST_DIGITS = 5;

/** A phone number as people write it, or none: no country's way of writing it is wrong. */
export function checkPhone(words: string): Checked<string> {
  const phone = words.trim();
  const digits = phone.match(/\d/g)?.length ?? 0;
  return phone === "" || digits >= FEWEST_DIGITS
    ? { value: phone }
    : { wrong: "Not kept, because it has too few digits for a phone number." };
}

/** `other` is the time at the other end. */
export function checkClock(words: string, other: string): Checked<string> {
  if (!isClock(words)) {
    return { wrong: "Not kept, because it is no time. Write it like 09:00." };
  }
  return words === other
    ? { wrong: "Not kept, because the hours would end when they begin. Choose another time." }
    : { value: words };
}
