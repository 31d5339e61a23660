/** How a user is left alone: for how much, for how long, and how that is undone. */
import { element } from "../../shared/element";
import { inAnHour, type Mail, type Quiet, tomorrow } from "../../shared/quiet";
import { leftAlone, when } from "../../shared/quiet-words";

export interface SwitchActions {
  leaveAlone(quiet: Quiet): void;
}

/** Every choice there is for this mail, each with how far it goes. */
export function switchesContent({ key, to }: Mail, now: number, actions: SwitchActions): Node[] {
  const choice = (quiet: Quiet, words: string, reach: string) => {
    const button = element("button", { class: "item", type: "button" }, words, element("small", {}, reach));
    button.addEventListener("click", () => actions.leaveAlone(quiet));
    return element("li", {}, button);
  };
  const hour = inAnHour(now);
  return [
    element("h2", {}, "Pause or turn off"),
    element(
      "ul",
      {},
      choice({ by: "mail", key, since: now }, "Not in this mail", "Other mails are read as before."),
      ...to.map((address) =>
        choice(
          { by: "correspondent", address },
          `Not for mail to ${address}`,
          "Now and later, until you bring it back.",
        ),
      ),
      choice({ by: "snooze", until: hour }, "For an hour", `No mail is read until ${when(hour, now)}.`),
      choice({ by: "snooze", until: tomorrow(now) }, "Until tomorrow", "No mail is read until midnight."),
      choice({ by: "off" }, "Turn Warmline off", "No mail is read until you turn it on again."),
    ),
  ];
}

/** Leads to what is the same beside every mail, from the foot of a panel. */
export function panelFoot(open: { texts(): void; switches(): void }): HTMLElement {
  const leading = (words: string, to: () => void) => {
    const button = element("button", { class: "quiet", type: "button" }, words);
    button.addEventListener("click", to);
    return button;
  };
  return element(
    "div",
    { class: "foot" },
    leading("Your texts", () => open.texts()),
    leading("Pause or turn off", () => open.switches()),
  );
}

const READ_AGAIN: Record<Quiet["by"], string> = {
  mail: "Read this mail again",
  correspondent: "Read mail to them again",
  snooze: "Read again now",
  off: "Turn Warmline on",
};

/** What is said in a mail that is left alone. */
export function quietContent(quiet: Quiet, now: number, actions: { lift(): void; options(): void }): Node[] {
  const lift = element("button", { class: "filled", type: "button" }, READ_AGAIN[quiet.by]);
  lift.addEventListener("click", () => actions.lift());
  const options = element("button", { class: "quiet", type: "button" }, "Open the options");
  options.addEventListener("click", () => actions.options());
  return [
    element("h2", {}, leftAlone(quiet, now)),
    element(
      "p",
      { role: "status" },
      "Nothing is read or marked here. You can undo this now, or later in the options.",
    ),
    element("div", { class: "foot" }, lift, options),
  ];
}
