/** What the tests of this room share: a compose without a page, and readings without a companion. */

import { textOfTextarea } from "../anchoring/textarea";
import { walkText } from "../anchoring/walk";
import type { Mark, Reading, Thread } from "../shared/contract.gen";
import { DEFAULTS, type PreferenceStore, type Preferences } from "../shared/preferences";
import type { Compose } from "./mail-host";

export interface TestCompose extends Compose {
  /** What the user does: the words change, and the editor says so. */
  type(text: string): void;
  send(): void;
  leave(): void;
}

export function testCompose(text = "", { thread = null as Thread | null, plain = false } = {}): TestCompose {
  const life = new AbortController();
  const sent: (() => void)[] = [];
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
  return {
    id: "test",
    editor,
    gone: life.signal,
    read: () => (editor instanceof HTMLTextAreaElement ? textOfTextarea(editor) : walkText(editor)),
    thread: () => thread,
    mountPoint: () => null,
    onSent: (listener) => sent.push(listener),
    type(words) {
      write(words);
      editor.dispatchEvent(new InputEvent("input"));
    },
    send: () => {
      for (const listener of sent) {
        listener();
      }
    },
    leave() {
      life.abort();
      editor.remove();
    },
  };
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

/** Preferences that live as long as the test. */
export function memoryPreferences(): PreferenceStore {
  let stored = structuredClone<Preferences>(DEFAULTS);
  const listeners = new Set<(preferences: Preferences) => void>();
  return {
    load: async () => structuredClone(stored),
    async save(changes) {
      stored = { ...stored, ...changes };
      for (const listener of listeners) {
        listener(stored);
      }
    },
    onChange: (listener) => listeners.add(listener),
  };
}
