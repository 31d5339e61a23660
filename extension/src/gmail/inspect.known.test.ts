// Reads every page of a collection kept beside the repository, where there is one, as its `.expected.json` says.
import { beforeEach, describe, expect, it } from "vitest";
import { type Inspection, inspect } from "./inspect";

const pages = import.meta.glob<string>("../../../../shared/gmail-dom/pages/*.html", {
  query: "?raw",
  import: "default",
  eager: true,
});
const expectations = import.meta.glob<Expected>("../../../../shared/gmail-dom/pages/*.expected.json", {
  import: "default",
  eager: true,
});

type Loose = Record<string, unknown>;
interface Expected {
  account: string | null;
  composes: Loose[];
  thread: { subject: string; legacy_thread_id: string; messages: Loose[] } | null;
}

/** Browsers and mail formats differ in how many blank lines they see. */
const collapsed = (text: unknown) => (typeof text === "string" ? text.replace(/\n+/g, "\n") : text);
const comparable = (part: object) => ({ ...part, own_text: collapsed((part as Loose).own_text) });

/** Only what the page's expectation speaks of. */
function pick(actual: object, expected: Loose): Loose {
  return Object.fromEntries(Object.keys(expected).map((key) => [key, (actual as Loose)[key]]));
}

const names = Object.keys(pages);

describe.skipIf(names.length === 0)("known pages", () => {
  describe.each(names)("%s", (name) => {
    let read: Inspection;
    const expected = expectations[name.replace(/\.html$/, ".expected.json")] as Expected;

    beforeEach(() => {
      const parsed = new DOMParser().parseFromString(pages[name] ?? "", "text/html");
      document.title = parsed.title;
      document.body.replaceWith(document.importNode(parsed.body, true));
      read = inspect(document);
    });

    it("names the account", () => {
      expect(read.account).toBe(expected.account);
    });

    it("has its composes", () => {
      expect(read.composes).toHaveLength(expected.composes.length);
      for (const [at, compose] of expected.composes.entries()) {
        expect(comparable(pick(read.composes[at] ?? {}, compose))).toEqual(comparable(compose));
      }
    });

    it("has its thread", () => {
      if (expected.thread === null) {
        expect(read.thread).toBeNull();
        return;
      }
      const { messages, subject, legacy_thread_id } = expected.thread;
      expect(read.thread).toMatchObject({ subject, legacy_thread_id });
      expect(read.thread?.messages).toHaveLength(messages.length);
      for (const [at, message] of messages.entries()) {
        // The head of a folded run is a message that is not shown, like the rest of the run.
        const state = message.state === "adv" ? "hidden" : message.state;
        expect(comparable(pick(read.thread?.messages[at] ?? {}, message))).toEqual(
          comparable({ ...message, state }),
        );
      }
    });
  });
});
