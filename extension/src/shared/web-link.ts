import { element } from "./element";

/** The words as a link to a page, or as they are without one. Only web addresses: data must not bring a script. */
export function webLink(words: string, address: string | null): Node | string {
  const url = address !== null && URL.canParse(address) ? new URL(address) : null;
  return url?.protocol === "https:" || url?.protocol === "http:"
    ? element("a", { href: url.href, target: "_blank", rel: "noopener noreferrer" }, words)
    : words;
}
