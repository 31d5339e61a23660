import { element } from "../../shared/element";

export interface Question {
  title: string;
  what: string;
  confirm: string;
}

/** Asks before something goes for good; answers whether it shall. */
export function mayErase({ title, what, confirm }: Question): Promise<boolean> {
  const keep = element("button", { type: "button", autofocus: "" }, "Keep it");
  const go = element("button", { type: "button", class: "filled" }, confirm);
  const dialog = element(
    "dialog",
    { "aria-labelledby": "erase-title", "aria-describedby": "erase-what" },
    element("h2", { id: "erase-title" }, title),
    element("p", { class: "soft", id: "erase-what" }, what),
    element("div", { class: "row" }, go, keep),
  );
  document.body.append(dialog);
  dialog.showModal();
  return new Promise((resolve) => {
    go.addEventListener("click", () => dialog.close("go"));
    keep.addEventListener("click", () => dialog.close());
    dialog.addEventListener("close", () => {
      dialog.remove();
      resolve(dialog.returnValue === "go");
    });
  });
}
