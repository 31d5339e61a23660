import { element } from "../../shared/element";
import { everyQuiet, inAnHour, liftQuiet, makeQuiet, type Quiet, tomorrow } from "../../shared/quiet";
import { quietWords } from "../../shared/quiet-words";
import { button, item, list, section } from "./parts";
import { said } from "./said";
import { follow, type Setup } from "./setup";

const LIFT: Record<Quiet["by"], string> = {
  mail: "Read again",
  correspondent: "Read again",
  snooze: "End the pause",
  off: "Turn on",
};

/** Everything that is left alone, to be brought back; and a rest for all mail. */
export function quietSection(setup: Setup): HTMLElement {
  const { line, keeping } = said("quiet-said");
  const left = list("Left alone", "Every mail that you write is read along.");
  const rests = element(
    "div",
    { class: "row" },
    button("Pause for an hour", "Pause for an hour", () =>
      rest({ by: "snooze", until: inAnHour(Date.now()) }),
    ),
    button("Pause until tomorrow", "Pause until tomorrow", () =>
      rest({ by: "snooze", until: tomorrow(Date.now()) }),
    ),
    button("Turn off", "Turn off", () => rest({ by: "off" })),
  );
  const calls = element("div", { class: "list" });

  const rest = (quiet: Quiet) => void keeping(setup.change((now) => makeQuiet(now, quiet)));
  const lift = (quiet: Quiet) => void keeping(setup.change((now) => liftQuiet(now, quiet)));
  const suggestAgain = button("Suggest again", "Suggest a call again in these conversations", () => {
    void keeping(setup.change(() => ({ quietThreads: [], offeredCalls: [] })));
    left.node.focus();
  });

  const showQuiet = (quiets: Quiet[]) => {
    const now = Date.now();
    left.show(
      quiets.map((quiet) => {
        const words = quietWords(quiet, now);
        return item(
          [words],
          button(LIFT[quiet.by], `${LIFT[quiet.by]}: ${words}`, () => lift(quiet)),
        );
      }),
    );
    rests.hidden = quiets.some(({ by }) => by === "off" || by === "snooze");
  };
  const showCalls = (threads: number) =>
    calls.replaceChildren(
      ...(threads === 0 ? [] : [element("ul", {}, item([callsWords(threads)], suggestAgain))]),
    );
  follow(setup, (preferences) => everyQuiet(preferences, Date.now()), showQuiet);
  follow(setup, ({ quietThreads, offeredCalls }) => quietThreads.length + offeredCalls.length, showCalls);
  return section(
    {
      id: "quiet",
      title: "Left alone",
      what: "What you asked Warmline not to read. The addresses stay in this browser.",
    },
    left.node,
    calls,
    rests,
    line,
  );
}

function callsWords(threads: number): string {
  const where = threads === 1 ? "one conversation" : `${threads} conversations`;
  return `No call is suggested in ${where}: you offered one there, or want none.`;
}
