import type { Page } from "puppeteer-core";
import { EDITOR } from "./mail";

/** The page's policy takes no text for HTML that has not passed through one of these. */
type CreatePolicy = (name: string, rules: Rules) => Rules;
interface Rules {
  createHTML(text: string): string;
}

/** Puts rich text into the editor, as Gmail does with a draft that is opened again, with the caret at its end. */
export async function openDraft(page: Page, html: string): Promise<void> {
  await fill(page, EDITOR, html);
  await page.$eval(EDITOR, (editor) => {
    getSelection()?.selectAllChildren(editor);
    getSelection()?.collapseToEnd();
    editor.dispatchEvent(new InputEvent("input", { bubbles: true }));
  });
}

/** Copies rich text from somewhere in the page, ready to be pasted. */
export async function copyRich(page: Page, html: string): Promise<void> {
  await page.evaluate(() => {
    const source = document.createElement("div");
    source.id = "source";
    document.body.append(source);
  });
  await fill(page, "#source", html);
  await page.$eval("#source", (source) => getSelection()?.selectAllChildren(source));
  await page.keyboard.down("Control");
  await page.keyboard.press("c");
  await page.keyboard.up("Control");
  await page.$eval("#source", (source) => source.remove());
}

async function fill(page: Page, selector: string, html: string): Promise<void> {
  await page.$eval(
    selector,
    (element, source) => {
      const { trustedTypes } = window as unknown as { trustedTypes: { createPolicy: CreatePolicy } };
      const policy = trustedTypes.createPolicy("draft", { createHTML: (text) => text });
      const parsed = new DOMParser().parseFromString(policy.createHTML(source), "text/html");
      element.replaceChildren(...document.importNode(parsed.body, true).childNodes);
    },
    html,
  );
}

/** Everything in the editor, as it would be saved. */
export function draftSource(page: Page): Promise<string> {
  return page.$eval(EDITOR, (editor) => editor.innerHTML);
}

/** Selects words of the editor with the mouse, as one does to type others over them. */
export async function selectByHand(page: Page, words: string): Promise<void> {
  const ends = await page.$eval(
    EDITOR,
    (editor, wanted) => {
      const nodes = document.createTreeWalker(editor, NodeFilter.SHOW_TEXT);
      const places: { node: Node; offset: number }[] = [];
      let text = "";
      while (nodes.nextNode()) {
        const { data } = nodes.currentNode as Text;
        for (let offset = 0; offset < data.length; offset += 1)
          places.push({ node: nodes.currentNode, offset });
        text += data;
      }
      const edge = (at: number, side: "left" | "right") => {
        const { node, offset } = places[at] as { node: Node; offset: number };
        const range = document.createRange();
        range.setStart(node, offset);
        range.setEnd(node, offset + 1);
        const box = range.getBoundingClientRect();
        return { x: box[side], y: box.y + box.height / 2 };
      };
      const start = text.indexOf(wanted);
      return [edge(start, "left"), edge(start + wanted.length - 1, "right")];
    },
    words,
  );
  const [from, to] = ends as [{ x: number; y: number }, { x: number; y: number }];
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move(to.x, to.y, { steps: 4 });
  await page.mouse.up();
}

/** Selects words of a draft of one line with the arrow keys. */
export async function selectByKeys(page: Page, words: string): Promise<void> {
  const start = await page.$eval(
    EDITOR,
    (editor, wanted) => {
      getSelection()?.collapse(document.createTreeWalker(editor, NodeFilter.SHOW_TEXT).nextNode(), 0);
      return editor.textContent.indexOf(wanted);
    },
    words,
  );
  for (let at = 0; at < start; at += 1) await page.keyboard.press("ArrowRight");
  await page.keyboard.down("Shift");
  for (let at = 0; at < words.length; at += 1) await page.keyboard.press("ArrowRight");
  await page.keyboard.up("Shift");
}
