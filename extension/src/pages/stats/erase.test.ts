import { beforeEach, expect, it, vi } from "vitest";
import { mayErase } from "./erase";

const question = { title: "Erase it?", what: "It goes for good.", confirm: "Erase" };

// jsdom shows no dialogs.
beforeEach(() => {
  HTMLDialogElement.prototype.showModal = vi.fn();
  HTMLDialogElement.prototype.close = function close(value?: string) {
    this.returnValue = value ?? "";
    this.dispatchEvent(new Event("close"));
  };
});

const dialog = () => document.querySelector("dialog");
const press = (name: string) =>
  [...document.querySelectorAll("button")].find(({ textContent }) => textContent === name)?.click();

it.each([
  ["Erase", true],
  ["Keep it", false],
])("takes %o for %o, and leaves nothing behind", async (name, may) => {
  const answer = mayErase(question);
  expect(dialog()?.textContent).toContain("It goes for good.");
  press(name);
  expect(await answer).toBe(may);
  expect(dialog()).toBeNull();
});

it("takes Escape for a no", async () => {
  const answer = mayErase(question);
  dialog()?.dispatchEvent(new Event("close"));
  expect(await answer).toBe(false);
});
