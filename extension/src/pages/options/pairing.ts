import type { Client } from "../../shared/contract.gen";
import { element } from "../../shared/element";
import type { Background, Connection } from "../../shared/messages";
import { connectionWords } from "../connection";
import { card } from "./parts";

/** The state of the pairing, and the browsers that are paired. Draws itself anew after each change. */
export function pairingCard(ask: Background): HTMLElement {
  const state = element("p", { role: "status" });
  const help = element("p", { class: "soft small" });
  const list = element("ul", { class: "list" });
  const buttons = element("div", { class: "row" });

  async function draw(): Promise<void> {
    const connection = await ask({ kind: "connection" });
    const words = connectionWords(connection);
    state.textContent = words.state;
    help.textContent = words.help;
    buttons.replaceChildren(...actions(connection));
    const answer = connection.state === "ready" ? await ask({ kind: "clients" }) : null;
    list.replaceChildren(...(answer?.ok ? answer.value.clients.map(clientItem) : []));
  }

  function actions(connection: Connection): HTMLElement[] {
    if (connection.state === "ready") {
      const unpair = element("button", { type: "button" }, "Unpair this browser");
      unpair.addEventListener("click", () => void ask({ kind: "unpair" }).then(draw));
      return [unpair];
    }
    const pair = element("a", { class: "button filled", href: "../welcome/welcome.html" }, "Pair");
    const again = element("button", { type: "button" }, "Look again");
    again.addEventListener("click", () => void draw());
    return connection.state === "offline" ? [again] : [pair, again];
  }

  function clientItem(client: Client): HTMLElement {
    const name = client.this
      ? "This browser"
      : client.origin === null
        ? "Waiting for its first use"
        : "Another browser";
    const revoke = element(
      "button",
      { type: "button", "aria-label": `Remove ${name}, ${client.id}` },
      "Remove",
    );
    revoke.addEventListener("click", () => void ask({ kind: "revoke", id: client.id }).then(draw));
    return element(
      "li",
      {},
      element(
        "span",
        {},
        name,
        element(
          "small",
          {},
          `${client.id} · paired ${day(client.created_at)}${client.seen_at === null ? "" : ` · last seen ${day(client.seen_at)}`}`,
        ),
      ),
      ...(client.this ? [] : [revoke]),
    );
  }

  void draw();
  return card(
    "Your companion",
    "It reads your words on this machine, and answers only browsers that are paired.",
    state,
    help,
    list,
    buttons,
  );
}

function day(iso: string): string {
  return new Intl.DateTimeFormat("en-GB", { day: "numeric", month: "short", year: "numeric" }).format(
    new Date(iso),
  );
}
