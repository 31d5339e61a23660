import { element } from "../../shared/element";
import type { Trouble } from "../../shared/messages";

/** Troubles that pairing mends. */
const UNPAIRED: readonly Trouble[] = ["not_paired", "refused", "stranger"];

/** Why there are no figures, and what to do. */
export function troubleCard(trouble: Trouble, message: string, tryAgain: () => void): HTMLElement {
  const again = element("button", { type: "button" }, "Try again");
  again.addEventListener("click", tryAgain);
  const pair = element("a", { class: "button filled", href: "../welcome/welcome.html" }, "Pair");
  return element(
    "section",
    { class: "card" },
    element("p", {}, message),
    element("div", { class: "row" }, ...(UNPAIRED.includes(trouble) ? [pair] : []), again),
  );
}
