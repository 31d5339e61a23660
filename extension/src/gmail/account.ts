import { addressesIn } from "./addresses";
import { find } from "./anchors";

/** The address that is signed in, or null. The label around it is translated, so only the address is looked for. */
export function accountOf(document: Document): string | null {
  const label = find("account", document)?.getAttribute("aria-label") ?? "";
  return addressesIn(label).at(-1) ?? accountInTitle(document.title);
}

/** "Subject - address - Gmail": the subject may hold addresses, too, so the last one counts. */
function accountInTitle(title: string): string | null {
  return addressesIn(title.split(" - ").slice(-2).join(" ")).at(-1) ?? null;
}
