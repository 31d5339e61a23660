/** What a choice to be left alone says of itself: how far it goes, and how long. */
import type { Quiet } from "./quiet";

/** What holds for the mail at hand. */
export function leftAlone(quiet: Quiet, now: number): string {
  switch (quiet.by) {
    case "mail":
      return "This mail is left alone";
    case "correspondent":
      return `Mail to ${quiet.address} is left alone`;
    case "snooze":
      return `Every mail is left alone until ${when(quiet.until, now)}`;
    case "off":
      return "Every mail is left alone";
  }
}

/** As a sentence that is true wherever it stands. */
export function quietWords(quiet: Quiet, now: number): string {
  switch (quiet.by) {
    case "mail":
      return `A mail is left alone since ${when(quiet.since, now)}, until it is sent or you bring it back.`;
    case "correspondent":
      return `Mail to ${quiet.address} is left alone, until you bring it back.`;
    case "snooze":
      return `Every mail is left alone until ${when(quiet.until, now)}.`;
    case "off":
      return "Every mail is left alone, until you turn Warmline on.";
  }
}

/** "16:30" on the same day, "10 Nov, 00:00" on another. */
export function when(time: number, now: number): string {
  const sameDay = new Date(time).toDateString() === new Date(now).toDateString();
  const day = sameDay ? ({} as const) : ({ day: "numeric", month: "short" } as const);
  return new Intl.DateTimeFormat("en-GB", { ...day, hour: "2-digit", minute: "2-digit" }).format(time);
}
