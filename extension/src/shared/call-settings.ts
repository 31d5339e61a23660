/** What the user offers where a call is suggested. Each part may be empty: then it is not offered. */
export interface CallSettings {
  /** As the user signs a mail. */
  name: string;
  /** The days on which calls suit the user: 1 is Monday, 7 is Sunday, in order. */
  days: number[];
  /** Times of a clock of 24 hours, as "09:00". An end before the start lies on the next day. */
  from: string;
  to: string;
  /** The clock these times are read from, as "Europe/Berlin"; null is that of this computer. */
  timeZone: string | null;
  bookingLink: string;
  phone: string;
  meetingLink: string;
}

export const CALL_DEFAULTS: Readonly<CallSettings> = {
  name: "",
  days: [1, 2, 3, 4, 5],
  from: "09:00",
  to: "17:00",
  timeZone: null,
  bookingLink: "",
  phone: "",
  meetingLink: "",
};

const CLOCK = /^(?:[01]\d|2[0-3]):[0-5]\d$/;

export function isClock(value: unknown): value is string {
  return typeof value === "string" && CLOCK.test(value);
}

/** What was stored, each part for itself: what is not to be understood falls back to its default. */
export function readCallSettings(stored: unknown): CallSettings {
  const parts = (stored ?? {}) as Record<keyof CallSettings, unknown>;
  const words = (value: unknown) => (typeof value === "string" ? value : "");
  return {
    name: words(parts.name),
    days: days(parts.days) ?? [...CALL_DEFAULTS.days],
    from: isClock(parts.from) ? parts.from : CALL_DEFAULTS.from,
    to: isClock(parts.to) ? parts.to : CALL_DEFAULTS.to,
    timeZone: typeof parts.timeZone === "string" ? parts.timeZone : CALL_DEFAULTS.timeZone,
    bookingLink: words(parts.bookingLink),
    phone: words(parts.phone),
    meetingLink: words(parts.meetingLink),
  };
}

function days(value: unknown): number[] | null {
  return Array.isArray(value) && value.every((day) => Number.isInteger(day) && day >= 1 && day <= 7)
    ? value
    : null;
}
