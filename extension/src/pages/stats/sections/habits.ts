import type { RuleTotal, Stats } from "../../../shared/contract.gen";
import { element } from "../../../shared/element";
import { shareBar } from "../charts/share";
import { cameUp } from "../rates";
import { behind, table } from "../table";
import { grouped, many } from "../words";
import { card, type Section, wide } from "./card";

const SHOWN = 3;
const WORDINGS = 3;

export function habits({ rules }: Stats): Section {
  const often = rules
    .filter((rule) => cameUp(rule) > 0)
    .toSorted((a, b) => cameUp(b) - cameUp(a) || a.title.localeCompare(b.title));
  if (often.length === 0) {
    return { title: "Your three habits", until: "No habit has shown up. The most frequent ones stand here." };
  }
  const shown = often.slice(0, SHOWN);
  const most = Math.max(...often.map(cameUp));
  return wide(
    card(
      shown.length === SHOWN ? "Your three habits" : "Your habits",
      "What comes up most, and other ways to say it.",
      element("ol", { class: "habits" }, ...shown.map((rule) => habit(rule, most))),
      behind(
        table(
          "Habits by rule",
          ["Habit", "Came up", "Sent", "Said otherwise", "Not here", "Never this"],
          often.map((rule) => [
            rule.title,
            grouped(cameUp(rule)),
            grouped(rule.sent),
            grouped(rule.applied),
            grouped(rule.ignored),
            grouped(rule.switched_off),
          ]),
        ),
      ),
    ),
  );
}

function habit(rule: RuleTotal, most: number): HTMLElement {
  const { title, label, why, instead, sent } = rule;
  const came = cameUp(rule);
  const said = [
    `came up ${times(came)}`,
    sent === 0 ? "never sent" : `sent ${times(sent)}`,
    ...whatYouDid(rule),
  ].join(", ");
  return element(
    "li",
    {},
    element("h3", {}, title),
    shareBar({ whole: came, part: sent, most }),
    element("p", { class: "small soft" }, `Can read as ${label}: ${said}.`),
    element("p", {}, why),
    ...(instead.length === 0
      ? []
      : [
          element("h4", {}, "Other ways to say it"),
          element(
            "ul",
            { class: "instead" },
            ...instead.slice(0, WORDINGS).map((wording) => element("li", { dir: "auto" }, wording)),
          ),
        ]),
  );
}

function whatYouDid({ applied, ignored, switched_off }: RuleTotal): string[] {
  return [
    applied > 0 ? `said otherwise ${times(applied)}` : "",
    ignored > 0 ? `left as it was ${times(ignored)}` : "",
    switched_off > 0 ? "switched off" : "",
  ].filter((words) => words !== "");
}

function times(count: number): string {
  return count === 1 ? "once" : count === 2 ? "twice" : many(count, "time");
}
