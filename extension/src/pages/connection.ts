import type { Connection } from "../shared/messages";

/** What the connection is, in one line, and what to do about it; `help` is empty when nothing is to be done. */
export function connectionWords(connection: Connection): { state: string; help: string } {
  switch (connection.state) {
    case "ready":
      return { state: "Your companion is on and paired.", help: connection.degraded ?? "" };
    case "offline":
      return {
        state: "Your companion is off.",
        help: "Start it with “warmline serve”, or with ./scripts/start in a clone. After “warmline service install” it starts by itself. If it does not, ask “warmline doctor”.",
      };
    case "not_paired":
      return {
        state: "Not paired yet.",
        help: "Paste the pairing line that your companion shows when it starts.",
      };
    case "refused":
      return {
        state: "Your companion does not know this browser.",
        help: "The pairing was removed, has run out or belongs to another profile. Run “warmline pair” and paste the new line.",
      };
    case "stranger":
      return {
        state: "This is not your companion.",
        help: "Something else answers in its place, so it was sent nothing. Stop that program, or run “warmline pair” and paste the new line. “warmline doctor” tells which it is.",
      };
  }
}
