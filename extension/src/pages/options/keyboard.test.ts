import { expect, it, vi } from "vitest";
import { browserCommands, keyboardSection } from "./keyboard";
import { button } from "./testing";

it("lists the shortcuts as they are set now, and leads to where they are changed", async () => {
  const change = vi.fn();
  const node = keyboardSection({
    all: async () => [
      { description: "", shortcut: "" },
      { description: "Go to the next marked words", shortcut: "Alt+Period" },
      { description: "Go to the marked words before", shortcut: "" },
    ],
    change,
  });
  await vi.waitFor(() => expect(node.querySelectorAll("li")).toHaveLength(2));
  expect(node.querySelector("kbd")?.textContent).toBe("Alt+Period");
  expect(node.textContent).toContain("not set");
  button(node, "Change shortcuts").click();
  expect(change).toHaveBeenCalledOnce();
});

it("opens the page of each browser", () => {
  const create = vi.fn();
  vi.stubGlobal("chrome", { commands: {}, tabs: { create } });
  browserCommands().change();
  expect(create).toHaveBeenCalledExactlyOnceWith({ url: "chrome://extensions/shortcuts" });

  const openShortcutSettings = vi.fn(async () => undefined);
  vi.stubGlobal("chrome", { commands: { openShortcutSettings }, tabs: { create } });
  browserCommands().change();
  expect(openShortcutSettings).toHaveBeenCalledOnce();
  expect(create).toHaveBeenCalledOnce();
});
