import { copy } from "./parts.js";

/** What the buttons of a popup's title bar do: they fold or move it, and never make it anew. */
export function wireTitleBar(popup) {
  const dialog = popup.querySelector("[role=dialog]");
  const home = dialog.parentElement;
  const [fold, full] = popup.querySelectorAll(".Hl, .Hq");
  fold.addEventListener("click", () => dialog.classList.toggle("m-folded"));
  full.addEventListener("click", () => {
    const screen = dialog.closest(".aSs");
    if (screen) {
      home.append(dialog);
      screen.remove();
    } else {
      const place = copy("fullscreen");
      document.body.append(place);
      place.querySelector(".aSt").append(dialog);
    }
  });
  return () => {
    dialog.closest(".aSs")?.remove();
    dialog.remove();
    popup.remove();
  };
}

/** The page of a window that holds nothing but one mail being written. */
export function asOwnWindow(dialog) {
  document.body.className = "aAU xE xp m-own";
  const view = copy("own-window");
  view.append(dialog);
  document.querySelector(".m-page").replaceChildren(view);
}
