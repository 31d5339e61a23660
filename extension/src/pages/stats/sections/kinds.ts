import type { LabelTotal, Stats } from "../../../shared/contract.gen";
import { barChart } from "../charts/bars";
import type { Hang } from "../charts/hang";
import { cameUp } from "../rates";
import { behind, table } from "../table";
import { grouped } from "../words";
import { card, type Section } from "./card";

const TITLE = "Which kinds come up?";

export function kinds({ labels }: Stats, hang: Hang): Section {
  const came = labels.filter((total) => cameUp(total) > 0);
  if (came.length === 0) {
    return { title: TITLE, until: "Nothing came up. Marks are counted here by their kind." };
  }
  const most = Math.max(...came.map(cameUp));
  const bars = came.map((total) => ({
    name: `Can read as ${total.label}`,
    whole: cameUp(total),
    part: total.sent,
    count: bothOf(total),
  }));
  const findings = came.map(
    (total) => `${total.label}: came up ${grouped(cameUp(total))}, sent ${grouped(total.sent)}`,
  );
  return card(
    TITLE,
    "The whole bar is what came up while you wrote, the full colour what you sent.",
    hang((width) =>
      barChart(bars, { width, finding: `Marks that can read as ${findings.join("; ")}.`, most }),
    ),
    behind(
      table(
        "Marks by kind",
        ["Kind", "Came up", "Sent"],
        labels.map((total) => [`Can read as ${total.label}`, grouped(cameUp(total)), grouped(total.sent)]),
      ),
    ),
  );
}

/** Both numbers where they differ. */
function bothOf(total: LabelTotal): string {
  const came = cameUp(total);
  return came === total.sent ? grouped(came) : `${grouped(came)} → ${grouped(total.sent)}`;
}
