import { element } from "../shared/element";
import { OURS } from "../shared/ours";

/** Says a sentence to screen readers, politely and once. */
export type Announce = (words: string) => void;

/** Who reads through the page later does not meet old news. In milliseconds. */
const STAYS_MS = 5_000;

export function pageAnnouncer(signal: AbortSignal): Announce {
  const host = element("div", { class: OURS });
  const root = host.attachShadow({ mode: "closed" });
  const region = element("div", { role: "status", "aria-live": "polite", lang: "en" });
  // Out of sight but not hidden: hidden elements are not spoken.
  Object.assign(region.style, {
    position: "fixed",
    width: "1px",
    height: "1px",
    overflow: "hidden",
    clipPath: "inset(50%)",
    whiteSpace: "nowrap",
  });
  // No node may leave the page while somebody types: Chromium ends a step of undo there. So two take turns, since words
  // that another node held are spoken even when they are the same.
  let said = document.createTextNode("");
  let next = document.createTextNode("");
  region.append(said, next);
  root.append(region);
  document.body.append(host);
  let emptying: ReturnType<typeof setTimeout> | undefined;
  signal.addEventListener("abort", () => {
    clearTimeout(emptying);
    host.remove();
  });
  return (words) => {
    clearTimeout(emptying);
    said.data = "";
    [said, next] = [next, said];
    said.data = words;
    emptying = setTimeout(() => {
      said.data = "";
    }, STAYS_MS);
  };
}
