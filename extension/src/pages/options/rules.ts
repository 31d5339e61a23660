import type { RuleCard } from "../../shared/contract.gen";
import { element } from "../../shared/element";
import type { Background } from "../../shared/messages";
import type { PreferenceStore } from "../../shared/preferences";
import { webLink } from "../../shared/web-link";
import { card } from "./parts";

const LABELS = ["defensive", "condescending", "hostile"] as const;

/** Every rule with its source, to be switched off and on. Those that are off come first: they are looked for here. */
export function rulesCard(ask: Background, preferences: PreferenceStore, signal: AbortSignal): HTMLElement {
  const off = element("div");
  const all = element("div");
  let rules: readonly RuleCard[] | null = null;

  function draw(muted: readonly string[]): void {
    const known = rules ?? muted.map(unknownRule);
    const offRules = known.filter(({ id }) => muted.includes(id));
    off.replaceChildren(
      offRules.length === 0
        ? element("p", { class: "soft" }, "No rule is switched off.")
        : element("ul", { class: "list" }, ...offRules.map(offItem)),
    );
    all.replaceChildren(...(rules === null ? [] : [allRules(rules, muted)]));
  }

  function offItem(rule: RuleCard): HTMLElement {
    const restore = element(
      "button",
      { type: "button", "aria-label": `Bring back ${rule.title}` },
      "Bring back",
    );
    restore.addEventListener("click", () => void set(rule.id, true));
    return element("li", {}, element("span", {}, rule.title, element("small", {}, rule.why)), restore);
  }

  function allRules(list: readonly RuleCard[], muted: readonly string[]): HTMLElement {
    const wasOpen = all.querySelector("details")?.open === true;
    const groups = LABELS.map((label) => {
      const own = list.filter((rule) => rule.label === label);
      return element(
        "fieldset",
        {},
        element("legend", {}, `Can read as ${label}`),
        ...own.map((rule) => ruleSwitch(rule, !muted.includes(rule.id))),
      );
    });
    const details = element("details", {}, element("summary", {}, `All ${list.length} rules`), ...groups);
    details.open = wasOpen;
    return details;
  }

  function ruleSwitch(rule: RuleCard, on: boolean): HTMLElement {
    const box = element("input", { type: "checkbox" });
    box.checked = on;
    box.addEventListener("change", () => void set(rule.id, box.checked));
    return element(
      "div",
      { class: "rule" },
      element("label", {}, box, element("span", {}, rule.title)),
      element("small", {}, `${rule.why} `, webLink(rule.source, rule.source_url)),
    );
  }

  async function set(id: string, on: boolean): Promise<void> {
    const { mutedRules } = await preferences.load();
    const others = mutedRules.filter((other) => other !== id);
    await preferences.save({ mutedRules: on ? others : [...others, id] });
  }

  async function start(): Promise<void> {
    const answer = await ask({ kind: "rules" });
    rules = answer.ok ? answer.value.rules : null;
    draw((await preferences.load()).mutedRules);
  }

  preferences.onChange(({ mutedRules }) => draw(mutedRules), signal);
  void start();
  return card("Rules", "“Never this” on a card switches a rule off. Here it comes back.", off, all);
}

/** Without the companion only the names of muted rules are known, and they can still be brought back. */
function unknownRule(id: string): RuleCard {
  return {
    id,
    label: "defensive",
    severity: "low",
    title: id.replaceAll("-", " "),
    why: "",
    looks_for: [],
    source: "",
    source_url: null,
  };
}
