import { expect, it, vi } from "vitest";
import type { Snippet } from "../../shared/contract.gen";
import type { Answer, Background } from "../../shared/messages";
import type { Stage } from "../boxes/stage";
import { editing, testCompose } from "../testing";
import { openTexts, type TextsPanelParts } from "./texts-panel";

const snippets: Snippet[] = [
  { id: "a", kind: "other", title: "Parking", text: "Behind the house." },
  { id: "b", kind: "emergency", title: "In an emergency", text: "Call [number] at any hour." },
];
const KEPT: Answer<"snippets"> = { ok: true, value: { snippets, starting: [] } };

/** The texts, asked for from an open panel with the caret behind "Hi Dana,". */
function panel(answer: Answer<"snippets"> = KEPT) {
  const compose = testCompose("Hi Dana,");
  const box = document.createElement("div");
  const stage = {
    surface: {} as Stage["surface"],
    openPanel: vi.fn((_label: string, content: readonly Node[]) => box.append(...content)),
    close: vi.fn(),
  };
  const review = { snippets: [{ kind: "emergency", why: "They wrote “down”." }] };
  const background = vi.fn(async () => answer);
  const parts = {
    session: { compose, review },
    stage,
    caret: { offset: () => 8 },
    background: background as unknown as Background,
    command: editing(compose),
  } as unknown as TextsPanelParts;
  const press = (words: string) =>
    [...box.querySelectorAll("button")].find(({ textContent }) => textContent?.startsWith(words))?.click();
  return { parts, stage, box, press, compose, background };
}

it("shows those that fit first, inserts one at the caret, and selects its first gap", async () => {
  const { parts, stage, box, press, compose } = panel();
  await openTexts(parts, "key");
  expect(box.querySelector("li")?.textContent).toContain("In an emergencyMay fit: They wrote “down”.");
  press("In an emergency");
  expect(compose.editor.textContent).toBe("Hi Dana,\n\nCall [number] at any hour.");
  expect(stage.close).toHaveBeenCalledExactlyOnceWith("done");
  expect(document.getSelection()?.toString()).toBe("[number]");
});

it("says so, and stays open, when the draft cannot be reached", async () => {
  const { parts, stage, box, press, compose } = panel();
  await openTexts(parts, "key");
  compose.read = () => null;
  press("Parking");
  expect(box.querySelector("[role=status]")?.textContent).toContain("nothing was inserted");
  expect(stage.close).not.toHaveBeenCalled();
});

it("leads to the options", async () => {
  const { parts, press, background } = panel();
  await openTexts(parts, "key");
  press("Change your texts");
  expect(background).toHaveBeenLastCalledWith({ kind: "open", page: "options" });
});

it("says who keeps the texts while they cannot be had", async () => {
  const { parts, box } = panel({ ok: false, trouble: "offline", message: "Start it." });
  await openTexts(parts, "key");
  expect(box.textContent).toContain("Your companion keeps them. Start it.");
});

it("opens nothing for a user who has gone on, nor in a page that the extension has left", async () => {
  const gone = panel();
  const opening = openTexts(gone.parts, "key");
  gone.stage.surface = null;
  await opening;
  expect(gone.stage.openPanel).not.toHaveBeenCalled();

  const orphaned = panel();
  orphaned.background.mockRejectedValue(new Error("The extension is gone."));
  await openTexts(orphaned.parts, "key");
  expect(orphaned.stage.openPanel).not.toHaveBeenCalled();
});
