import type { Page } from "puppeteer-core";
import { expect, inject } from "vitest";
import { ADDRESS } from "../harness/companion";
import { launch } from "../harness/driver";
import { EXTENSION, flow } from "../harness/flow";
import { compose, EDITOR, editorSource, openMail } from "../harness/mail";
import { marked, marks } from "../harness/marks";
import { pair } from "../harness/own-pages";
import { INVOICE } from "../harness/words";

/** Longer than the pause after which a draft is read. */
const LONG_MS = 1_200;

interface InputMethod {
  /** Shows this in the place of what it showed before. */
  show(text: string): Promise<void>;
  commit(text: string): Promise<void>;
}

async function chromiumInput(page: Page): Promise<InputMethod> {
  const session = await page.createCDPSession();
  return {
    show: (text) =>
      session.send("Input.imeSetComposition", {
        text,
        selectionStart: text.length,
        selectionEnd: text.length,
      }),
    commit: (text) => session.send("Input.insertText", { text }),
  };
}

/** Firefox has no input method for debuggers: the page is told and changed as one would tell and change it. */
function firefoxInput(page: Page): InputMethod {
  let composed = 0;
  const put = async (data: string, isLast: boolean) => {
    await page.$eval(
      EDITOR,
      (editor, { data, composed, isLast }) => {
        const tell = (name: string) => {
          editor.dispatchEvent(new CompositionEvent(name, { bubbles: true, data }));
        };
        const tellInput = (isComposing: boolean) => {
          const told = { bubbles: true, data, inputType: "insertCompositionText", isComposing };
          editor.dispatchEvent(new InputEvent("input", told));
        };
        if (composed === 0) tell("compositionstart");
        tell("compositionupdate");
        const nodes = document.createTreeWalker(editor, NodeFilter.SHOW_TEXT);
        const node = nodes.lastChild() as Text;
        node.replaceData(node.length - composed, composed, data);
        tellInput(true);
        if (!isLast) return;
        tell("compositionend");
        tellInput(false);
      },
      { data, composed, isLast },
    );
    composed = data.length;
  };
  return { show: (text) => put(text, false), commit: (text) => put(text, true) };
}

flow(
  "nothing happens while a character is being composed: no question, no mark, no change",
  { timeout: 240_000 },
  async ({ proxy, companion, onTestFinished }) => {
    const options = { extension: EXTENSION, proxyPort: proxy.port, proxyLoopback: true };
    const driver = await launch(inject("browserName"), options);
    onTestFinished(() => driver.browser.close());
    await pair(driver, await companion.pairingLine());
    const page = await openMail(driver);
    await compose(page);
    await page.keyboard.type(`${INVOICE.text} Danke`);
    await marked(page, INVOICE.marked);
    const ime = driver.name === "chromium" ? await chromiumInput(page) : firefoxInput(page);
    const before = await marks(page);
    const questions = () => proxy.asked.filter((host) => host === ADDRESS).length;

    for (const shown of ["に", "にほ", "にほん", "You are an idiot"]) {
      await ime.show(shown);
      const asked = questions();
      const source = await editorSource(page);
      await new Promise((next) => setTimeout(next, LONG_MS));
      expect(questions()).toBe(asked);
      expect(await editorSource(page)).toBe(source);
      expect(await marks(page)).toEqual(before);
    }

    await ime.commit(". You are an idiot.");
    await marked(page, INVOICE.marked, "You are an idiot");
    expect(questions()).toBeGreaterThan(0);
  },
);
