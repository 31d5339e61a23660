import type { Note } from "../../shared/contract.gen";
import { element } from "../../shared/element";

/** A note on the whole draft, with lines to start from; `insert` is false when the draft cannot take one any more. */
export function noteItem(note: Note, insert: (line: string) => boolean): HTMLElement {
  const said = element("p", { class: "said", role: "status" });
  const lines = note.instead.map((line) => {
    const button = element(
      "button",
      { class: "wording", type: "button", dir: "auto", "aria-label": `Insert this: ${line}` },
      line,
    );
    button.addEventListener("click", () => {
      if (!insert(line)) {
        said.textContent = "The draft cannot be reached any more, so nothing was inserted.";
      }
    });
    return button;
  });
  const heading = lines.length > 0 ? [element("small", {}, "A line to start from, put in at the caret")] : [];
  return element("li", { class: "item" }, note.message, ...heading, ...lines, said);
}
