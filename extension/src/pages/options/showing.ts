import { element } from "../../shared/element";
import { LABELS, type Label, type ShowFrom } from "../../shared/show-from";
import { type Field, field } from "./field";
import { choice, section } from "./parts";
import { follow, type Setup } from "./setup";

const MEANS: Record<Label, string> = {
  defensive: "sounds like guarding yourself",
  condescending: "sounds like talking down",
  hostile: "sounds like an attack",
};

const SHOW_FROM: readonly (readonly [ShowFrom, string])[] = [
  ["low", "All marks"],
  ["medium", "Clear and strong ones"],
  ["high", "Strong ones only"],
  ["none", "None"],
];

const DELAYS: readonly (readonly [string, string])[] = [
  ["0", "With every letter"],
  ["250", "After a quarter of a second"],
  ["600", "After a short pause"],
  ["1500", "After a second and a half"],
  ["3000", "After three seconds"],
];

/** Which marks are shown, and when. */
export function showingSection(setup: Setup): HTMLElement {
  const labels = LABELS.map((label) => ({ label, field: labelField(setup, label) }));
  const delay = delayField(setup);
  follow(
    setup,
    ({ showFrom, delayMs }) => ({ showFrom, delayMs }),
    ({ showFrom, delayMs }) => {
      for (const { label, field } of labels) {
        field.show(showFrom[label]);
      }
      delay.show(String(delayMs));
    },
  );
  return section(
    {
      id: "marks",
      title: "Marks",
      what: "Choose what is marked under your words. What is not shown is not counted either.",
    },
    element("div", { class: "three" }, ...labels.map(({ field }) => field.node)),
    delay.node,
  );
}

function labelField({ change }: Setup, label: Label): Field {
  return field({
    id: `show-${label}`,
    label: label.charAt(0).toUpperCase() + label.slice(1),
    hint: MEANS[label],
    input: choice(SHOW_FROM),
    check: (words) => ({ value: words as ShowFrom }),
    keep: (from) => change(({ showFrom }) => ({ showFrom: { ...showFrom, [label]: from } })),
  });
}

function delayField({ change }: Setup): Field {
  const input = choice(DELAYS);
  const made = field({
    id: "delay",
    label: "When marks appear",
    hint: "How long your typing rests before Warmline reads.",
    input,
    check: (words) => ({ value: Number(words) }),
    keep: (delayMs) => change(() => ({ delayMs })),
  });
  return {
    node: made.node,
    show(words) {
      // A pause that is in no menu was set by hand somewhere, and is not to be lost by looking at it.
      if (![...input.options].some(({ value }) => value === words)) {
        input.append(element("option", { value: words }, `After ${words} milliseconds`));
      }
      made.show(words);
    },
  };
}
