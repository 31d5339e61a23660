import type { Snippet } from "./contract.gen";

/** What the kinds of the user's own texts are called, in the order in which they are offered. */
export const KIND_NAMES: Readonly<Record<Snippet["kind"], string>> = {
  working_hours: "Working hours",
  emergency: "Emergency",
  closing: "Ending the work",
  other: "Anything else",
};
