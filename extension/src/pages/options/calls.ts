import type { CallSettings } from "../../shared/call-settings";
import { element } from "../../shared/element";
import { checkClock, checkLink, checkPhone } from "./call-checks";
import { anything, type Checked, type Field, field } from "./field";
import { section } from "./parts";
import { said } from "./said";
import { follow, type Setup } from "./setup";
import { timeZones } from "./time-zones";

/** The parts that are one line of words each. */
type Words = Exclude<keyof CallSettings, "days" | "timeZone">;

const DAYS = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];

/** What the user can offer where a call is suggested. */
export function callsSection(setup: Setup): HTMLElement {
  const keep = (part: Partial<CallSettings>) => setup.change(({ call }) => ({ call: { ...call, ...part } }));
  const line = (
    name: Words,
    label: string,
    attributes: Record<string, string>,
    check: (words: string) => Checked<string>,
    hint?: string,
  ): Field =>
    field({
      id: `call-${name}`,
      label,
      ...(hint === undefined ? {} : { hint }),
      input: element("input", attributes),
      check,
      keep: (words) => keep({ [name]: words }),
    });
  const web = { type: "url", dir: "ltr", spellcheck: "false", placeholder: "https://" };
  let hours = { from: "", to: "" };
  const fields: Record<Words, Field> = {
    name: line("name", "Your name", { type: "text", autocomplete: "name" }, anything, "As you sign a mail."),
    from: line("from", "From", { type: "time" }, (words) => checkClock(words, hours.to)),
    to: line("to", "Until", { type: "time" }, (words) => checkClock(words, hours.from)),
    phone: line("phone", "Phone", { type: "tel", dir: "ltr" }, checkPhone),
    bookingLink: line("bookingLink", "Booking link", web, checkLink, "Where others choose a time with you."),
    meetingLink: line(
      "meetingLink",
      "Meeting link",
      web,
      checkLink,
      "Where you meet, such as your video room.",
    ),
  };
  const zone = field({
    id: "call-zone",
    label: "Time zone",
    input: timeZones(),
    check: (words) => ({ value: words === "" ? null : words }),
    keep: (timeZone) => keep({ timeZone }),
  });
  const days = workingDays((chosen) => keep({ days: chosen }));
  const overnight = element("p", { class: "soft small" });
  follow(
    setup,
    ({ call }) => call,
    (call) => {
      hours = { from: call.from, to: call.to };
      for (const [name, { show }] of Object.entries(fields)) {
        show(call[name as Words]);
      }
      zone.show(call.timeZone ?? "");
      days.show(call.days);
      overnight.textContent = call.to < call.from ? `These hours end at ${call.to} on the next day.` : "";
    },
  );
  return section(
    {
      id: "calls",
      title: "Calls",
      what: "What you can offer when a call may serve you both better. All of it is yours to leave empty.",
    },
    fields.name.node,
    days.node,
    element("div", { class: "three" }, fields.from.node, fields.to.node),
    overnight,
    zone.node,
    fields.phone.node,
    fields.bookingLink.node,
    fields.meetingLink.node,
  );
}

/** A box for each day of the week. */
function workingDays(keep: (days: number[]) => Promise<void>): {
  node: HTMLElement;
  show(days: number[]): void;
} {
  const { line, keeping } = said("call-days-said");
  const boxes = DAYS.map((day) => element("input", { type: "checkbox", "aria-label": day }));
  const chosen = () => boxes.flatMap(({ checked }, index) => (checked ? [index + 1] : []));
  for (const box of boxes) {
    box.addEventListener("change", () => void keeping(keep(chosen())));
  }
  const labels = boxes.map((box, index) =>
    element("label", { class: "tick" }, box, DAYS[index]?.slice(0, 3) ?? ""),
  );
  return {
    node: element(
      "fieldset",
      { class: "field" },
      element("legend", {}, "Days on which calls suit you"),
      element("div", { class: "row" }, ...labels),
      line,
    ),
    show(days) {
      for (const [index, box] of boxes.entries()) {
        box.checked = days.includes(index + 1);
      }
    },
  };
}
