/** What the tests of the sections share. */
import { memoryPreferences } from "../../shared/memory-preferences";
import type { Background } from "../../shared/messages";
import type { Preferences } from "../../shared/preferences";
import { changesOf, type Setup } from "./setup";

const nobody = (async () => ({ ok: false, trouble: "offline", message: "" })) as unknown as Background;

export async function setupWith(stored: Partial<Preferences> = {}, ask: Background = nobody): Promise<Setup> {
  const preferences = memoryPreferences();
  await preferences.save(stored);
  return { ask, preferences, change: changesOf(preferences), signal: new AbortController().signal };
}

/** Writes into a field as a person does, and leaves it. */
export function write(field: HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement, text: string): void {
  field.value = text;
  field.dispatchEvent(new Event("input", { bubbles: true }));
  field.dispatchEvent(new Event("change", { bubbles: true }));
  field.dispatchEvent(new Event("blur"));
}

export function button(under: ParentNode, words: string): HTMLButtonElement {
  const found = [...under.querySelectorAll("button")].find(({ textContent }) => textContent === words);
  if (found === undefined) {
    throw new Error(`There is no button "${words}".`);
  }
  return found;
}
