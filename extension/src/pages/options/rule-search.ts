import type { RuleCard } from "../../shared/contract.gen";
import { element } from "../../shared/element";
import { LABELS, type Severity } from "../../shared/show-from";
import { webLink } from "../../shared/web-link";

export interface RuleSearch {
  readonly node: HTMLElement;
  /** Ticks the rules that are on. */
  show(muted: readonly string[]): void;
}

interface Row {
  readonly rule: RuleCard;
  readonly node: HTMLElement;
  readonly box: HTMLInputElement;
  /** All that can be looked for, folded. */
  readonly words: string;
}

const SEVERITY: Record<Severity, string> = { low: "Mild", medium: "Clear", high: "Strong" };

/** Every rule, to be found by any of its words, with what it looks for and where it comes from. */
export function ruleSearch(
  rules: readonly RuleCard[],
  turn: (rule: RuleCard, on: boolean) => void,
): RuleSearch {
  const rows = rules.map((rule) => ruleRow(rule, (on) => turn(rule, on)));
  const groups = LABELS.map((label) => ruleGroup(label, rows));
  const query = element("input", { type: "search", id: "rule-search", autocomplete: "off" });
  const count = element("p", { class: "soft small", role: "status" });

  function search(): void {
    const wanted = folded(query.value)
      .split(/\s+/)
      .filter((word) => word !== "");
    for (const { node, words } of rows) {
      node.hidden = !wanted.every((word) => words.includes(word));
    }
    for (const group of groups) {
      group.refresh(wanted.length > 0);
    }
    count.textContent = counted(rows.filter(({ node }) => !node.hidden).length, rows.length);
  }

  query.addEventListener("input", search);
  search();
  return {
    node: element(
      "div",
      {},
      element(
        "div",
        { class: "field" },
        element("label", { for: query.id }, "Find a rule, by its name or by words it looks for"),
        query,
        count,
      ),
      ...groups.map(({ node }) => node),
    ),
    show(muted) {
      for (const { rule, box } of rows) {
        box.checked = !muted.includes(rule.id);
      }
    },
  };
}

function counted(found: number, all: number): string {
  if (found === all) {
    return all === 1 ? "1 rule" : `${all} rules`;
  }
  return found === 0 ? "No rule has these words. Try fewer, or others." : `${found} of ${all} rules`;
}

function ruleGroup(label: RuleCard["label"], rows: readonly Row[]) {
  const own = rows.filter(({ rule }) => rule.label === label).map(({ node }) => node);
  const summary = element("summary");
  const node = element("details", {}, summary, ...own);
  let searching = false;
  return {
    node,
    refresh(nowSearching: boolean) {
      const found = own.filter(({ hidden }) => !hidden).length;
      summary.textContent = `Can read as ${label}: ${found}`;
      node.hidden = found === 0;
      if (nowSearching !== searching) {
        searching = nowSearching;
        node.open = searching;
      }
    },
  };
}

function ruleRow(rule: RuleCard, turn: (on: boolean) => void): Row {
  const { id, label, severity, title, why, looks_for, source, source_url } = rule;
  const box = element("input", { type: "checkbox", "aria-describedby": `rule-${id}` });
  box.addEventListener("change", () => turn(box.checked));
  const about = element(
    "div",
    { class: "about", id: `rule-${id}` },
    element("p", {}, why),
    element("p", {}, "Looks for ", ...quoted(looks_for)),
    element("p", {}, `${SEVERITY[severity]} · `, webLink(source, source_url)),
  );
  return {
    rule,
    box,
    node: element("div", { class: "rule" }, element("label", { class: "tick" }, box, title), about),
    words: folded([id, label, SEVERITY[severity], title, why, ...looks_for, source].join(" ")),
  };
}

function quoted(words: readonly string[]): (Node | string)[] {
  return words.flatMap((one, index) => [...(index === 0 ? [] : [", "]), element("q", {}, one)]);
}

/** As it is compared: a search is typed with straight apostrophes and without care for capitals. */
function folded(words: string): string {
  return words.toLowerCase().replaceAll("’", "'");
}
