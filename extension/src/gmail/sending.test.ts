import { beforeEach, expect, it } from "vitest";
import { get, showPage } from "../../testing/gmail-page";
import { meansSend } from "./sending";

beforeEach(() => showPage({ composes: [{ html: "<p>a</p>" }] }));

/** As the page sees it: what the event means where it was sent to. */
function meaning(selector: string, event: Event): boolean | null | undefined {
  let means: boolean | null | undefined;
  document.addEventListener(
    event.type,
    (seen) => {
      means = meansSend(seen);
    },
    { once: true },
  );
  get(selector).dispatchEvent(event);
  return means;
}

const press = () => new MouseEvent("mousedown", { bubbles: true });
const key = (name: string, more: KeyboardEventInit = {}) =>
  new KeyboardEvent("keydown", { key: name, bubbles: true, ...more });

it.each([".aoO", ".Uo", '[selector="scheduledSend"]'])("is a press on %s", (selector) => {
  expect(meaning(selector, press())).toBe(true);
  expect(meaning(selector, key("Enter"))).toBe(true);
  expect(meaning(selector, key(" "))).toBe(true);
  expect(meaning(selector, key("a"))).toBe(false);
});

it("is Enter with Ctrl or ⌘ anywhere in the compose", () => {
  expect(meaning("p", key("Enter", { ctrlKey: true }))).toBe(true);
  expect(meaning("p", key("Enter", { metaKey: true }))).toBe(true);
  expect(meaning("p", key("Enter"))).toBe(false);
});

it.each([".hG", ".oc", "p"])("is not a press on %s", (selector) => {
  expect(meaning(selector, press())).toBe(false);
});

it("is left open by a modifier alone", () => {
  expect(meaning("p", key("Control", { ctrlKey: true }))).toBeNull();
  expect(meaning("p", key("Shift"))).toBeNull();
});
