import { element } from "../../shared/element";
import type { Theme } from "../../shared/preferences";
import { section } from "./parts";
import { said } from "./said";
import { follow, type Setup } from "./setup";

const THEMES: readonly (readonly [Theme, string])[] = [
  ["system", "As my system has it"],
  ["light", "Light"],
  ["dark", "Dark"],
];

/** The theme of our own pages. */
export function appearanceSection(setup: Setup): HTMLElement {
  const { line, keeping } = said("theme-said");
  const choices = THEMES.map(([theme, words]) => {
    const input = element("input", { type: "radio", name: "theme", value: theme });
    input.addEventListener("change", () => void keeping(setup.change(() => ({ theme }))));
    return { theme, input, label: element("label", { class: "tick" }, input, words) };
  });
  follow(
    setup,
    ({ theme }) => theme,
    (theme) => {
      for (const choice of choices) {
        choice.input.checked = choice.theme === theme;
      }
    },
  );
  return section(
    {
      id: "appearance",
      title: "Appearance",
      what: "How Warmline’s own pages look. Beside your mail it follows Gmail.",
    },
    element(
      "fieldset",
      { class: "field" },
      element("legend", {}, "Theme"),
      element("div", { class: "row" }, ...choices.map(({ label }) => label)),
      line,
    ),
  );
}
