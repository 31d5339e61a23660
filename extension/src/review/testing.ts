/** What the tests of this room share: a compose without a page, and readings without a companion. */

import { vi } from "vitest";
import { textOfTextarea } from "../anchoring/textarea";
import { walkText } from "../anchoring/walk";
import type { Sent } from "../record/sent";
import type { Mark, Reading, Thread, ThreadReading } from "../shared/contract.gen";
import type { Command } from "./editing/command";
import type { Compose } from "./mail-host";

export interface TestCompose extends Compose {
  /** What the user does: the words change, and the editor says so. */
  type(text: string): void;
  /** What the page does: the same words on other nodes. */
  redraw(): void;
  send(): void;
  leave(): void;
}

export function testCompose(text = "", { thread = null as Thread | null, plain = false } = {}): TestCompose {
  const life = new AbortController();
  const sent: ((sent: Sent) => void)[] = [];
  const redrawn: (() => void)[] = [];
  const editor = document.createElement(plain ? "textarea" : "div");
  editor.setAttribute("contenteditable", "true");
  document.body.append(editor);
  const write = (words: string) => {
    if (editor instanceof HTMLTextAreaElement) {
      editor.value = words;
    } else {
      editor.textContent = words;
    }
  };
  write(text);
  const key = "draft-1";
  const people = [{ address: "dana@client.example", name: "Dana Lee" }];
  const compose: TestCompose = {
    editor,
    gone: life.signal,
    read: () => (editor instanceof HTMLTextAreaElement ? textOfTextarea(editor) : walkText(editor)),
    thread: async () => thread,
    mail: () => ({ key, to: people.map(({ address }) => address) }),
    people: () => people,
    mountPoint: () => null,
    onRedrawn: (listener) => redrawn.push(listener),
    onSent: (listener) => sent.push(listener),
    type(words) {
      write(words);
      editor.dispatchEvent(new InputEvent("input"));
    },
    redraw() {
      editor.replaceChildren(...[...editor.childNodes].map((node) => node.cloneNode(true)));
      for (const listener of redrawn) {
        listener();
      }
    },
    send: () => {
      const text = compose.read()?.text ?? "";
      for (const listener of sent) {
        listener({ text, key, to: people, conversation: null });
      }
    },
    leave() {
      life.abort();
      editor.remove();
    },
  };
  return compose;
}

/** The editing commands, as the simplest of browsers would do them. */
export function editing(compose: TestCompose) {
  const { editor } = compose;
  const was: Node[] = [];
  return vi.fn<Command>((name, text = "") => {
    if (name === "undo") {
      editor.replaceChildren(...was);
    } else if (editor instanceof HTMLTextAreaElement) {
      editor.setRangeText(text, editor.selectionStart, editor.selectionEnd, "end");
    } else {
      was.splice(0, Infinity, ...editor.cloneNode(true).childNodes);
      const range = document.getSelection()?.getRangeAt(0);
      range?.deleteContents();
      range?.insertNode(document.createTextNode(text));
    }
    return true;
  });
}

/** A mark on the first place of `quote` in `text`. */
export function markOn(text: string, quote: string, rest: Partial<Mark> = {}): Mark {
  const start = text.indexOf(quote);
  return {
    start,
    end: start + quote.length,
    quote,
    label: "defensive",
    severity: "medium",
    found_by: "rule",
    rule: "keeping-score",
    why: "It can read as keeping score.",
    instead: ["In short,"],
    ...rest,
  };
}

export function readingOf(marks: Mark[], rest: Partial<Reading> = {}): Reading {
  return { draft: { language: "en", marks, notes: [] }, thread: null, ...rest };
}

/**
 * Lets our boxes be drawn where nothing is laid out: everything measures 100 by 20 pixels. Answers with what a person
 * would read and press in them.
 */
export function drawWithoutLayout() {
  const roots: ShadowRoot[] = [];
  const attach = HTMLElement.prototype.attachShadow;
  vi.spyOn(HTMLElement.prototype, "attachShadow").mockImplementation(function (this: HTMLElement, init) {
    const root = attach.call(this, init);
    roots.push(root);
    return root;
  });
  const rect = { left: 10, top: 10, right: 110, bottom: 30, width: 100, height: 20 };
  HTMLElement.prototype.showPopover = () => {};
  Element.prototype.getBoundingClientRect = () => rect as DOMRect;
  Range.prototype.getClientRects = () => [rect] as unknown as DOMRectList;
  vi.stubGlobal(
    "CSSStyleSheet",
    class {
      replaceSync() {}
    },
  );
  vi.stubGlobal(
    "IntersectionObserver",
    class {
      observe() {}
      disconnect() {}
    },
  );
  const here = () => roots.filter(({ host }) => host.isConnected);
  return {
    roots: here,
    hosts: () => here().map(({ host }) => host),
    words: () =>
      here()
        .map(({ textContent }) => textContent)
        .join(" ")
        .trim(),
    press(words: string) {
      const buttons = here().flatMap((root) => [
        ...root.querySelectorAll<HTMLElement>("button, [role=button]"),
      ]);
      buttons.findLast(({ textContent }) => textContent === words)?.click();
    },
  };
}

/** A thread in which all is well, but for what is named. */
export function calmThread(fields: Partial<ThreadReading> = {}): ThreadReading {
  return {
    escalating: false,
    level: "calm",
    onset: null,
    content: "2d",
    signals: [],
    call: { suggest: false, why: "", invitation: null },
    bring_in: { suggest: false, why: "" },
    urgency: "none",
    ...fields,
  };
}

/** A thread that heats up, so that a call is suggested. */
export function heatedThread(fields: Partial<ThreadReading> = {}): ThreadReading {
  const call = { suggest: true, why: "It heats up.", invitation: "Could we talk at 4 pm?" };
  return calmThread({ escalating: true, level: "heated", onset: 0, content: "3d", call, ...fields });
}
