/** The invitation in the call panel: how it sounds, its words, and its times for the calendar. */
import type { CallHelp, Thread } from "../../shared/contract.gen";
import { element } from "../../shared/element";
import type { Result } from "../../shared/messages";
import { webLink } from "../../shared/web-link";
import type { CallOffer, Register } from "./call-offer";
import { saveFile } from "./save-file";

const REGISTERS: readonly [Register, string][] = [
  ["warm", "Warm"],
  ["plain", "Plain"],
  ["formal", "Formal"],
];
const AWAY = "No answer from your companion, so there may be no times here. What you write stays.";

/** Shows at once what is known, and the rest when the companion has answered. `fallback`: words without times. */
export function invitationField(offer: CallOffer, thread: Thread, fallback: string): Node[] {
  const field = element("textarea", { "aria-label": "Invitation, as it will be inserted", dir: "auto" });
  const said = element("p", { class: "said", role: "status" });
  const calendar = element("div", { class: "foot calendar" });
  const show = () => {
    field.value = offer.words(fallback);
  };
  field.addEventListener("input", () => offer.edit(field.value));
  const fill = () => {
    calendar.replaceChildren(...(offer.help === null ? [] : calendarWays(offer.help)));
    show();
  };
  fill();
  void offer.ask(thread).then((answer) => {
    fill();
    said.textContent = whatIsMissing(answer);
  });
  return [registerChoice(offer, show), field, said, calendar];
}

function registerChoice(offer: CallOffer, changed: () => void): HTMLFieldSetElement {
  const choices = REGISTERS.map(([register, words]) => {
    const input = element("input", { type: "radio", name: "register", value: register });
    input.checked = register === offer.register;
    input.addEventListener("change", () => {
      offer.register = register;
      changed();
    });
    return element("label", {}, input, words);
  });
  return element(
    "fieldset",
    {},
    element("legend", {}, "An invitation you can change"),
    element("div", { class: "choices" }, ...choices),
  );
}

function whatIsMissing(answer: Result<CallHelp>): string {
  if (answer.ok) {
    return answer.value.times.length === 0 ? "No free hour in your options, so it leaves the time open." : "";
  }
  return answer.trouble === "problem" ? answer.message : AWAY;
}

function calendarWays({ times, calendar_url: url, ics }: CallHelp): (Node | string)[] {
  if (url === null || ics === null) {
    return [];
  }
  const save = element("button", { class: "quiet", type: "button" }, "Save .ics");
  save.addEventListener("click", () => saveFile("call.ics", "text/calendar", ics));
  const first = times.length > 1 ? "Hold the first time in Google Calendar" : "Hold it in Google Calendar";
  return [webLink(first, url), save];
}
