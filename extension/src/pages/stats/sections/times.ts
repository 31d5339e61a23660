import type { Slot, Stats } from "../../../shared/contract.gen";
import { columnChart } from "../charts/columns";
import type { Hang } from "../charts/hang";
import { ENOUGH, perThousand } from "../rates";
import { behind, table } from "../table";
import { grouped, rate } from "../words";
import { card, type Section } from "./card";

const DAYS = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];

export function hours({ hours: slots }: Stats, hang: Hang): Section {
  const clock = (hour: number) => `${String(hour).padStart(2, "0")}:00`;
  return slotCard("At which hours?", "Hour", slots, hang, {
    name: clock,
    below: (hour) => (hour % 6 === 0 ? String(hour) : ""),
  });
}

export function weekdays({ weekdays: slots }: Stats, hang: Hang): Section {
  const name = (day: number) => DAYS[day] ?? "";
  return slotCard("On which days?", "Day", slots, hang, { name, below: (day) => name(day).slice(0, 3) });
}

interface Naming {
  name: (slot: number) => string;
  below: (slot: number) => string;
}

function slotCard(
  title: string,
  head: string,
  slots: readonly Slot[],
  hang: Hang,
  { name, below }: Naming,
): Section {
  const sure = slots.filter(({ messages, words }) => messages >= ENOUGH && words > 0);
  const [first] = sure;
  if (first === undefined) {
    return { title, until: `Appears once ten messages are from the same ${head.toLowerCase()}.` };
  }
  const rateOf = ({ sent, words }: Slot) => perThousand(sent, words) ?? 0;
  const top = sure.reduce((high, slot) => (rateOf(slot) > rateOf(high) ? slot : high), first);
  const highest = rateOf(top);
  const columns = slots.map((slot) => ({
    name: below(slot.slot),
    height: perThousand(slot.sent, slot.words),
    count: slot === top && highest > 0 ? rate(highest) : "",
    faint: slot.messages < ENOUGH,
  }));
  const finding =
    highest === 0
      ? "No marks in what you sent."
      : `Most marks per 1,000 words: ${name(top.slot)}, ${rate(highest)}.`;
  const hasFaint = slots.some(({ messages, sent }) => sent > 0 && messages < ENOUGH);
  return card(
    title,
    `Marks per 1,000 words you sent${hasFaint ? "; light columns rest on fewer than ten messages" : ""}.`,
    hang((width) => columnChart(columns, { width, finding })),
    behind(
      table(
        `Marks by ${head.toLowerCase()}`,
        [head, "Messages", "Words", "Marks sent", "Per 1,000 words"],
        slots.map((slot) => [
          name(slot.slot),
          grouped(slot.messages),
          grouped(slot.words),
          grouped(slot.sent),
          rate(perThousand(slot.sent, slot.words)),
        ]),
      ),
    ),
  );
}
