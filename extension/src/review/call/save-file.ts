import { element } from "../../shared/element";

/** How long a browser may take to begin with the file. */
const KEPT_MS = 10_000;

/** Has the browser save a file, as if the user had pressed a link to it. Needs no permission, and asks nothing of a network. */
export function saveFile(name: string, type: string, text: string): void {
  const url = URL.createObjectURL(new Blob([text], { type }));
  element("a", { href: url, download: name }).click();
  setTimeout(() => URL.revokeObjectURL(url), KEPT_MS);
}
