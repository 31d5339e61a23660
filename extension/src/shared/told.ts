/** How a message of a thread is named to the user. */
import type { Message, Thread } from "./contract.gen";
import { plainName } from "./plain-name";

const DAY_AND_TIME = new Intl.DateTimeFormat("en-GB", {
  weekday: "short",
  day: "numeric",
  month: "short",
  hour: "2-digit",
  minute: "2-digit",
});

/** The name of who wrote it, else the address. */
export function whoWrote(message: Message | undefined, by: "them" | "me"): string {
  return by === "me" ? "You" : plainName(message?.name || message?.from || "They");
}

/** Its day and time here, or its place in the thread where no date is known. */
export function whenWritten({ messages }: Thread, index: number): string {
  const date = new Date(messages[index]?.sent_at ?? Number.NaN);
  return Number.isNaN(date.getTime())
    ? `message ${index + 1} of ${messages.length}`
    : DAY_AND_TIME.format(date);
}
