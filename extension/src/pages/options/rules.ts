import type { RuleCard } from "../../shared/contract.gen";
import { element } from "../../shared/element";
import { button, item, list, section } from "./parts";
import { type RuleSearch, ruleSearch } from "./rule-search";
import { said } from "./said";
import { follow, type Setup } from "./setup";

/** Every rule, to be found and switched off. Those that are off come first: they are looked for here. */
export function rulesSection(setup: Setup): HTMLElement {
  const { change } = setup;
  const off = list("Rules switched off", "No rule is switched off.");
  const bringAllBack = button("Bring all back", "Bring all back", () => void bring([]));
  const { line, keeping } = said("rules-said");
  const all = element("div", {}, element("p", { class: "soft small" }, "Looking the rules up…"));
  let rules: readonly RuleCard[] = [];
  let search: RuleSearch | null = null;

  const bring = (left: string[]) => keeping(change(() => ({ mutedRules: left })));
  const turn = (id: string, on: boolean) =>
    keeping(
      change(({ mutedRules }) => {
        const others = mutedRules.filter((other) => other !== id);
        return { mutedRules: on ? others : [...others, id] };
      }),
    );

  function show(muted: readonly string[]): void {
    off.show(muted.map(offItem));
    bringAllBack.hidden = muted.length < 2;
    search?.show(muted);
  }

  /** Without the companion only the ids of these rules are known, and they can be brought back all the same. */
  function offItem(id: string): HTMLElement {
    const rule = rules.find((one) => one.id === id);
    const title = rule?.title ?? id.replaceAll("-", " ");
    return item(
      [title, element("small", {}, rule?.why ?? "")],
      button("Bring back", `Bring back ${title}`, () => void turn(id, true)),
    );
  }

  async function lookUp(): Promise<void> {
    const answer = await setup.ask({ kind: "rules" });
    if (answer.ok) {
      rules = answer.value.rules;
      search = ruleSearch(rules, ({ id }, on) => void turn(id, on));
      all.replaceChildren(search.node);
    } else {
      all.replaceChildren(
        element("p", { class: "soft small" }, "All rules are listed here while your companion is on."),
        button("Look again", "Look again for the rules", () => void lookUp()),
      );
    }
    show((await setup.preferences.load()).mutedRules);
  }

  follow(setup, ({ mutedRules }) => mutedRules, show);
  void lookUp();
  return section(
    {
      id: "rules",
      title: "Rules",
      what: "“Never this” on a card switches a rule off. Here it comes back, and you see what every rule looks for.",
    },
    element("h3", {}, "Switched off"),
    off.node,
    bringAllBack,
    line,
    element("h3", {}, "All rules"),
    all,
  );
}
