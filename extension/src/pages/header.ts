import { element } from "../shared/element";

const PAGES = [
  ["practice", "Practice"],
  ["stats", "Your habits"],
  ["options", "Options"],
] as const;

/** The line at the top of each of our pages; `current` is the page it stands on. */
export function pageHeader(current: "welcome" | "practice" | "stats" | "options" | "sheet"): HTMLElement {
  const links = PAGES.map(([name, words]) =>
    element(
      "a",
      { href: `../${name}/${name}.html`, ...(name === current ? { "aria-current": "page" } : {}) },
      words,
    ),
  );
  return element(
    "header",
    { class: "top" },
    element(
      "span",
      { class: "brand" },
      element("img", { src: "../../assets/icon.svg", alt: "", width: "28", height: "28" }),
      "Warmline",
    ),
    element("nav", { "aria-label": "Warmline" }, ...links),
  );
}
