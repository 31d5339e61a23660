import type { PersonTotal } from "../../shared/contract.gen";
import { element } from "../../shared/element";
import { type Choice, LABELS, RANGES, type Range } from "./choice";
import { personField } from "./person-field";

export interface Filters {
  readonly node: HTMLElement;
  /** Shows what is chosen now. */
  show(choice: Choice): void;
  /** Whom the search finds. */
  offer(people: readonly PersonTotal[]): void;
  focusPerson(): void;
}

/** Days, correspondent and label; `choose` is told each time which part of the choice is another. */
export function filters(choose: (change: Partial<Choice>) => void): Filters {
  const person = personField((found) => choose({ person: found }));
  const days = ownDays(choose);
  const ranges = Object.entries(RANGES).map(([range, words]) => {
    const radio = element("input", { type: "radio", name: "range", value: range });
    radio.addEventListener("change", () => {
      days.node.hidden = range !== "own";
      choose({ range: range as Range });
    });
    return { radio, node: element("label", {}, radio, element("span", {}, words)) };
  });
  const label = element(
    "select",
    { id: "label" },
    element("option", { value: "" }, "All marks"),
    ...LABELS.map((name) => element("option", { value: name }, `Can read as ${name}`)),
  );
  label.addEventListener("change", () =>
    choose({ label: LABELS.find((name) => name === label.value) ?? null }),
  );
  return {
    node: element(
      "div",
      { class: "filters", role: "search", "aria-label": "Which figures" },
      element(
        "fieldset",
        { class: "filter ranges" },
        element("legend", {}, "Days"),
        element("div", { class: "segments" }, ...ranges.map(({ node }) => node)),
      ),
      days.node,
      person.node,
      element("div", { class: "filter" }, element("label", { for: "label" }, "Marks"), label),
    ),
    show(choice) {
      for (const { radio } of ranges) {
        radio.checked = radio.value === choice.range;
      }
      days.show(choice);
      person.show(choice.person);
      label.value = choice.label ?? "";
    },
    offer: person.offer,
    focusPerson: person.focus,
  };
}

function ownDays(choose: (change: Partial<Choice>) => void) {
  const since = element("input", { type: "date", id: "since" });
  const until = element("input", { type: "date", id: "until" });
  const said = element("p", { class: "said bad small", role: "status" });
  const node = element(
    "div",
    { class: "filter days" },
    element("div", {}, element("label", { for: "since" }, "From"), since),
    element("div", {}, element("label", { for: "until" }, "Until"), until),
    said,
  );
  const changed = () => {
    const isTurned = since.value !== "" && until.value !== "" && since.value > until.value;
    said.textContent = isTurned ? "The first day is after the last one." : "";
    if (!isTurned) {
      choose({ since: since.value || null, until: until.value || null });
    }
  };
  since.addEventListener("change", changed);
  until.addEventListener("change", changed);
  return {
    node,
    show(choice: Choice) {
      node.hidden = choice.range !== "own";
      since.value = choice.since ?? "";
      until.value = choice.until ?? "";
    },
  };
}
