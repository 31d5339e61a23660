import { element } from "../../shared/element";

/** The button that erases all that the companion keeps, and the one question before it does. */
export function eraseControl(erase: () => Promise<void>): HTMLElement {
  const open = element("button", { type: "button" }, "Erase everything");
  const keep = element("button", { type: "button", autofocus: "" }, "Keep it");
  const confirm = element("button", { type: "button", class: "filled" }, "Erase everything");
  const dialog = element(
    "dialog",
    { "aria-labelledby": "erase-title" },
    element("h2", { id: "erase-title" }, "Erase all your counts and texts?"),
    element(
      "p",
      { class: "soft" },
      "They go from this machine for good, and the texts to start from come back. Your mail and your options stay as they are.",
    ),
    element("div", { class: "row" }, confirm, keep),
  );
  open.addEventListener("click", () => dialog.showModal());
  keep.addEventListener("click", () => dialog.close());
  confirm.addEventListener("click", async () => {
    dialog.close();
    await erase();
  });
  return element("div", {}, open, dialog);
}
