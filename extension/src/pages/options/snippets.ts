import type { KeptSnippets, Snippet } from "../../shared/contract.gen";
import { element } from "../../shared/element";
import { makeKeeper } from "./keeper";
import { button, list, section } from "./parts";
import { said } from "./said";
import type { Setup } from "./setup";
import { type Row, snippetRow } from "./snippet-row";

/** What the companion keeps at most. */
const MOST = 40;

/** The user's own texts, which the companion keeps. */
export function snippetsSection({ ask, signal }: Pick<Setup, "ask" | "signal">): HTMLElement {
  const place = element("div", {}, element("p", { class: "soft small" }, "Looking your texts up…"));

  async function lookUp(): Promise<void> {
    const answer = await ask({ kind: "snippets" });
    place.replaceChildren(
      ...(answer.ok
        ? editor(answer.value, { ask, signal })
        : [
            element(
              "p",
              { class: "soft small", role: "status" },
              `Your companion keeps them. ${answer.message}`,
            ),
            button("Look again", "Look again for your texts", () => void lookUp()),
          ]),
    );
  }

  void lookUp();
  return section(
    {
      id: "texts",
      title: "Your texts",
      what: "Words you write again and again: when you answer mail, what to do in an emergency, how work ends. “Your texts” beside a mail puts them into it. They stay on this machine.",
    },
    place,
  );
}

/** What is on the page is what is wanted; the companion is brought to it. */
function editor({ snippets, starting }: KeptSnippets, setup: Pick<Setup, "ask" | "signal">): HTMLElement[] {
  const { line, keeping, say, wrong } = said("texts-said");
  const texts = list("Your texts", "You have no text.");
  const rows = new Map<string, Row>();
  const told = (trouble: string | null) =>
    trouble === null ? say("") : wrong(`This is not kept yet, and is tried again by itself. ${trouble}`);
  const { keep, waits } = makeKeeper({ ...setup, told });
  const missing = () => starting.filter(({ id }) => !snippets.some((one) => one.id === id));
  const addition = button("Add a text", "Add a text", () => void add());
  const restoring = button("Bring back the starting texts", "Bring back the starting texts", () => {
    void change((all) => [...all, ...missing()].slice(0, MOST));
  });

  function change(edit: (snippets: Snippet[]) => Snippet[]): Promise<void> {
    snippets = edit(snippets);
    draw();
    return keeping(keep(snippets));
  }

  function draw(): void {
    texts.show(snippets.map((snippet) => rowOf(snippet).node));
    for (const [at, snippet] of snippets.entries()) {
      rowOf(snippet).place({ first: at === 0, last: at === snippets.length - 1 });
    }
    addition.hidden = snippets.length >= MOST;
    restoring.hidden = addition.hidden || missing().length === 0;
  }

  function rowOf(snippet: Snippet): Row {
    const { id } = snippet;
    const row =
      rows.get(id) ??
      snippetRow(snippet, {
        keep(part) {
          snippets = snippets.map((one) => (one.id === id ? { ...one, ...part } : one));
          return keep(snippets);
        },
        move: (by) => void move(id, by),
        remove: () => void remove(id),
      });
    rows.set(id, row);
    return row;
  }

  async function add(): Promise<void> {
    const id = crypto.randomUUID();
    const kept = change((all) => [...all, { id, kind: "other", title: "New text", text: "" }]);
    const title = rows.get(id)?.node.querySelector("input");
    title?.focus();
    title?.select();
    await kept;
  }

  async function move(id: string, by: -1 | 1): Promise<void> {
    const at = snippets.findIndex((one) => one.id === id);
    const kept = change((all) => {
      const others = all.filter((one) => one.id !== id);
      return [...others.slice(0, at + by), ...all.filter((one) => one.id === id), ...others.slice(at + by)];
    });
    rows.get(id)?.focus(by);
    await kept;
  }

  async function remove(id: string): Promise<void> {
    const at = snippets.findIndex((one) => one.id === id);
    const [snippet] = snippets.slice(at);
    if (snippet === undefined) {
      return;
    }
    const kept = change((all) => all.filter((one) => one.id !== id));
    const back = button("Bring it back", `Bring back ${snippet.title}`, () => {
      void change((all) => [...all.slice(0, at), snippet, ...all.slice(at)]);
      texts.node.focus();
    });
    await kept;
    rows.delete(id);
    say(`“${snippet.title}” is removed. `, back);
  }

  // What was typed while the companion is away is not to be lost by closing the page.
  window.addEventListener("beforeunload", (leaving) => waits() && leaving.preventDefault(), {
    signal: setup.signal,
  });
  draw();
  return [texts.node, element("div", { class: "row" }, addition, restoring), line];
}
