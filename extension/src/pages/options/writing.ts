import { element } from "../../shared/element";
import type { PreferenceStore } from "../../shared/preferences";
import { parseAddresses } from "./addresses";
import { card } from "./parts";

const DELAYS = [
  [250, "At once (a quarter of a second)"],
  [600, "After a short pause"],
  [1500, "After a second and a half"],
  [3000, "After three seconds"],
] as const;

/** The user's other addresses: mail from them counts as the user's own side of a conversation. */
export function addressesCard(preferences: PreferenceStore): HTMLElement {
  const field = element("textarea", {
    rows: "3",
    "aria-label": "Your other addresses, one on each line",
    spellcheck: "false",
    dir: "ltr",
  });
  const said = element("p", { class: "said small soft", role: "status" });
  field.addEventListener("change", async () => {
    const { addresses, rejected } = parseAddresses(field.value);
    await preferences.save({ myAddresses: addresses });
    said.textContent =
      rejected.length === 0
        ? "Saved."
        : `Saved, without ${rejected.join(", ")}: that does not look like an address.`;
  });
  void preferences.load().then(({ myAddresses }) => {
    field.value = myAddresses.join("\n");
  });
  return card(
    "Your other addresses",
    "Gmail tells the address you are signed in with. If you also write from others, put them here, one on each line.",
    field,
    said,
  );
}

export function delayCard(preferences: PreferenceStore): HTMLElement {
  const choice = element("select", { "aria-label": "When marks appear" });
  choice.addEventListener("change", () => void preferences.save({ delayMs: Number(choice.value) }));
  void preferences.load().then(({ delayMs }) => {
    const known = DELAYS.some(([value]) => value === delayMs);
    const all = known ? DELAYS : [...DELAYS, [delayMs, `After ${delayMs} milliseconds`] as const];
    choice.replaceChildren(
      ...all.map(([value, words]) =>
        element("option", { value: String(value), ...(value === delayMs ? { selected: "" } : {}) }, words),
      ),
    );
  });
  return card("When marks appear", "How long your typing rests before Warmline reads.", choice);
}
