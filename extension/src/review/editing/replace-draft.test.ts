import { expect, it, vi } from "vitest";
import { walkText } from "../../anchoring/walk";
import { editing, testCompose } from "../testing";
import { replaceDraft } from "./replace-draft";

it.each([false, true])("puts the words in the place of the draft (plain text: %s)", (plain) => {
  const compose = testCompose("Hi Dana,\n\nit was not us.", { plain });
  const command = editing(compose);
  expect(replaceDraft(compose, "Shall we talk?", command)).toBe("replaced");
  expect(compose.read()?.text).toBe("Shall we talk?");
  expect(command).toHaveBeenCalledExactlyOnceWith("insertText", "Shall we talk?");
});

it("leaves what is not the user's own", () => {
  const compose = testCompose();
  compose.editor.append("Mine. ", document.createElement("blockquote"), " Mine, too.");
  const quote = compose.editor.querySelector("blockquote");
  quote?.append("Theirs.");
  const command = vi.fn(() => true);
  const read = () => walkText(compose.editor, { skip: (element) => element === quote });
  expect(replaceDraft({ ...compose, read }, "Shall we talk?", command)).toBe("holds_more");
  expect(command).not.toHaveBeenCalled();
});

it("does nothing in a draft that cannot be read", () => {
  const command = vi.fn(() => true);
  expect(replaceDraft({ ...testCompose(), read: () => null }, "Shall we talk?", command)).toBe("unreadable");
  expect(command).not.toHaveBeenCalled();
});
