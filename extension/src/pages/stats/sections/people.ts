import type { People, PersonTotal, Stats } from "../../../shared/contract.gen";
import { element } from "../../../shared/element";
import { calledBy } from "../people";
import { ENOUGH, percent } from "../rates";
import { table } from "../table";
import { grouped } from "../words";
import { card, type Section, wide } from "./card";

/** Rows that are there at once. */
const FIRST = 8;

export interface PeopleActs {
  /** Shows the figures of this person alone. */
  readonly choose: (person: PersonTotal) => void;
  /** Asks whether all that is kept of them should go. */
  readonly erase: (person: PersonTotal) => void;
}

const TITLE = "How is it with each of them?";

/** The share that is well first; then everybody, in the order of how much you wrote to them. `chosen`: their address. */
export function people({ people: found }: Stats, chosen: string | null, acts: PeopleActs): Section {
  const { people: all, listed } = found;
  if (all === 0) {
    return { title: TITLE, until: "Whoever you write to stands here." };
  }
  const rows = listed
    .toSorted((a, b) => b.messages - a.messages)
    .map((person) => [
      who(person, chosen, acts),
      grouped(person.messages),
      grouped(person.threads),
      grouped(person.heated),
      grouped(person.settled),
      eraseButton(person, acts),
    ]);
  const shown = table(
    "People you wrote to",
    ["Who", "Messages", "Conversations", "Heated", "Settled", "Erase"],
    rows,
  );
  return wide(
    card(
      TITLE,
      [...shareOf(found), "A name shows the figures of that person alone."].join(" "),
      element(
        "div",
        { class: "scrolls people", tabindex: "0", role: "group", "aria-label": "People" },
        shown,
      ),
      ...rest(shown, all),
    ),
  );
}

/** Nothing where it is nobody: the rows say it, and kinder. */
function shareOf({ people: all, well }: People): string[] {
  if (well === 0 || well === all) {
    return well === 0 ? [] : ["All is well."];
  }
  const share = all < ENOUGH ? "" : ` (${percent(well, all)} %)`;
  return [`All is well with ${grouped(well)} of ${grouped(all)}${share}.`];
}

function who(person: PersonTotal, chosen: string | null, { choose }: PeopleActs): HTMLElement {
  const called = calledBy(person);
  const pressed = String(person.address === chosen);
  const button = element(
    "button",
    { type: "button", class: "link", "aria-pressed": pressed },
    element("bdi", {}, called),
  );
  button.addEventListener("click", () => choose(person));
  const address = element("bdi", { class: "soft small" }, person.address);
  return element("span", { class: "who" }, button, ...(called === person.address ? [] : [address]));
}

function eraseButton(person: PersonTotal, { erase }: PeopleActs): HTMLElement {
  const label = `Erase what is kept of ${calledBy(person)}`;
  const button = element("button", { type: "button", class: "link", "aria-label": label }, "Erase");
  button.addEventListener("click", () => erase(person));
  return button;
}

/** The rows beyond the first ones, on demand; and how many are not listed at all. */
function rest(shown: HTMLTableElement, all: number): Node[] {
  const later = [...shown.tBodies].flatMap(({ rows }) => [...rows].slice(FIRST));
  if (later.length === 0) {
    return [];
  }
  const listed = FIRST + later.length;
  const whole = listed === all ? `Show all ${grouped(all)}` : `Show ${grouped(listed)} of ${grouped(all)}`;
  const more = element("button", { type: "button", class: "more" }, whole);
  const hide = (hidden: boolean) => {
    for (const row of later) {
      row.hidden = hidden;
    }
  };
  hide(true);
  more.addEventListener("click", () => {
    hide(false);
    // The button goes, and the focus with it to what it brought.
    more.remove();
    later[0]?.querySelector("button")?.focus();
  });
  return [more];
}
