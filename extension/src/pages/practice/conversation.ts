import type { Message, Thread } from "../../shared/contract.gen";
import { element } from "../../shared/element";

/** A conversation as a mail page shows it: subject, then the messages from the oldest to the newest. */
export function conversation(thread: Thread): Node[] {
  const me = thread.me ?? [];
  return [
    element("h2", { class: "subject" }, thread.subject ?? ""),
    ...thread.messages.map((message) => messageView(message, me)),
  ];
}

function messageView(message: Message, me: readonly string[]): HTMLElement {
  const mine = message.from != null && me.includes(message.from);
  const name = mine ? "You" : (message.name ?? message.from ?? "");
  const also = message.cc?.length ? ` and ${message.cc.join(", ")}` : "";
  return element(
    "article",
    { class: "message" },
    element("span", { class: mine ? "face mine" : "face", "aria-hidden": "true" }, name.slice(0, 1)),
    element(
      "div",
      { class: "letter" },
      element(
        "header",
        {},
        element("strong", {}, name),
        element("span", { class: "soft small" }, mine ? `to Dana${also}` : `to you${also}`),
        element(
          "time",
          { class: "soft small", datetime: message.sent_at ?? "" },
          when(message.sent_at ?? ""),
        ),
      ),
      element("p", { class: "text" }, message.text),
    ),
  );
}

function when(iso: string): string {
  const format = {
    weekday: "short",
    day: "numeric",
    month: "short",
    hour: "2-digit",
    minute: "2-digit",
  } as const;
  return new Intl.DateTimeFormat("en-GB", format).format(new Date(iso));
}
