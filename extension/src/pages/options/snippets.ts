import { element } from "../../shared/element";
import type { Snippet } from "../../shared/snippets";
import { anything, type Checked, type Field, field } from "./field";
import { button, list, section } from "./parts";
import { said } from "./said";
import { follow, type Setup } from "./setup";

interface Shown {
  readonly id: string;
  readonly node: HTMLElement;
  show(snippet: Snippet): void;
}

/** The user's own texts. */
export function snippetsSection(setup: Setup): HTMLElement {
  const { line, keeping, say } = said("texts-said");
  const texts = list("Your texts", "No text yet.");
  let shown: Shown[] = [];

  const change = (edit: (snippets: Snippet[]) => Snippet[]) =>
    setup.change(({ snippets }) => ({ snippets: edit(snippets) }));
  const keep = (id: string, part: Partial<Snippet>) =>
    change((all) => all.map((one) => (one.id === id ? { ...one, ...part } : one)));

  async function add(): Promise<void> {
    const id = crypto.randomUUID();
    await keeping(change((all) => [...all, { id, title: "New text", text: "" }]));
    const title = document.getElementById(`title-${id}`) as HTMLInputElement | null;
    title?.focus();
    title?.select();
  }

  async function remove(id: string): Promise<void> {
    const { snippets } = await setup.preferences.load();
    const at = snippets.findIndex((one) => one.id === id);
    const snippet = snippets[at];
    if (snippet !== undefined) {
      await keeping(change((all) => all.filter((one) => one.id !== id)));
      const back = button("Bring it back", `Bring back ${snippet.title}`, () => {
        void keeping(change((all) => [...all.slice(0, at), snippet, ...all.slice(at)]));
        texts.node.focus();
      });
      say(`“${snippet.title}” is removed. `, back);
    }
  }

  follow(
    setup,
    ({ snippets }) => snippets,
    (snippets) => {
      const same = shown.length === snippets.length && shown.every(({ id }, at) => id === snippets[at]?.id);
      if (!same || snippets.length === 0) {
        shown = snippets.map(({ id }) =>
          snippetFields(
            id,
            (part) => keep(id, part),
            () => void remove(id),
          ),
        );
        texts.show(shown.map(({ node }) => node));
      }
      for (const [at, snippet] of snippets.entries()) {
        shown[at]?.show(snippet);
      }
    },
  );
  return section(
    {
      id: "texts",
      title: "Your texts",
      what: "Words you write again and again: when you answer mail, what to do in an emergency. They stay in this browser.",
    },
    texts.node,
    button("Add a text", "Add a text", () => void add()),
    line,
  );
}

function snippetFields(
  id: string,
  keep: (part: Partial<Snippet>) => Promise<void>,
  remove: () => void,
): Shown {
  const title: Field = field({
    id: `title-${id}`,
    label: "Title",
    input: element("input", { type: "text" }),
    check: checkTitle,
    keep: (words) => keep({ title: words }),
  });
  const text: Field = field({
    id: `text-${id}`,
    label: "Text",
    input: element("textarea", { rows: "4", dir: "auto" }),
    check: anything,
    keep: (words) => keep({ text: words }),
  });
  const removal = button("Remove", "Remove", remove);
  return {
    id,
    node: element("li", { class: "snippet" }, title.node, text.node, removal),
    show(snippet) {
      title.show(snippet.title);
      text.show(snippet.text);
      removal.setAttribute("aria-label", `Remove ${snippet.title}`);
    },
  };
}

function checkTitle(words: string): Checked<string> {
  const title = words.trim();
  return title === "" ? { wrong: "Give it a title, so that you find it again." } : { value: title };
}
