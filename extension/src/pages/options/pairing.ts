import type { Client } from "../../shared/contract.gen";
import { element } from "../../shared/element";
import type { Answer, Background, Connection } from "../../shared/messages";
import { connectionWords } from "../connection";
import { button, item, list, section } from "./parts";
import { said } from "./said";

/** The state of the pairing, and the browsers that are paired. Draws itself anew after each change. */
export function pairingSection({ ask }: { ask: Background }): HTMLElement {
  const state = element("p", { role: "status" });
  const help = element("p", { class: "soft small" });
  const paired = list("Paired browsers", "No browser is paired.");
  const buttons = element("div", { class: "row" });
  const { line, say, wrong } = said("pairing-said");

  async function draw(): Promise<void> {
    const connection = await ask({ kind: "connection" });
    const words = connectionWords(connection);
    state.textContent = words.state;
    help.textContent = words.help;
    buttons.replaceChildren(...actions(connection));
    const answer = connection.state === "ready" ? await ask({ kind: "clients" }) : null;
    paired.node.hidden = answer?.ok !== true;
    paired.show(answer?.ok ? answer.value.clients.map(clientItem) : []);
  }

  function actions(connection: Connection): HTMLElement[] {
    if (connection.state === "ready") {
      return [button("Unpair this browser", "Unpair this browser", () => void unpair())];
    }
    const pair = element("a", { class: "button filled", href: "../welcome/welcome.html" }, "Pair");
    const again = button("Look again", "Look again", () => void draw());
    return connection.state === "offline" ? [again] : [pair, again];
  }

  function clientItem(client: Client): HTMLElement {
    const name = client.this
      ? "This browser"
      : client.origin === null
        ? "Waiting for its first use"
        : "Another browser";
    const seen = client.seen_at === null ? "" : ` · last seen ${day(client.seen_at)}`;
    return item(
      [name, element("small", {}, `${client.id} · paired ${day(client.created_at)}${seen}`)],
      ...(client.this
        ? []
        : [button("Remove", `Remove ${name}, ${client.id}`, () => void revoke(client.id))]),
    );
  }

  async function unpair(): Promise<void> {
    await ask({ kind: "unpair" });
    await draw();
  }

  async function revoke(id: string): Promise<void> {
    const answer: Answer<"revoke"> = await ask({ kind: "revoke", id });
    if (answer.ok) {
      await draw();
      say("Removed. It has to be paired anew before it is answered again.");
    } else {
      wrong(answer.message);
    }
  }

  void draw();
  return section(
    {
      id: "companion",
      title: "Your companion",
      what: "It reads your words on this machine, and answers only browsers that are paired.",
    },
    state,
    help,
    paired.node,
    line,
    buttons,
  );
}

function day(iso: string): string {
  return new Intl.DateTimeFormat("en-GB", { day: "numeric", month: "short", year: "numeric" }).format(
    new Date(iso),
  );
}
