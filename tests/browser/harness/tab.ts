import type { Page } from "puppeteer-core";
import { expect } from "vitest";
import type { Ours } from "./ours";
import { until } from "./until";

/** Presses Tab until the focus is on something of ours that is named so, and can be seen to be there. */
export async function tabTo(page: Page, ours: Ours, name: RegExp): Promise<void> {
  await until(`Tab to reach ${name}`, async () => {
    if (name.test((await ours.focused())?.name ?? "")) return true;
    await page.keyboard.press("Tab");
    return false;
  });
  expect((await ours.focused())?.ring, `${name} shows that it has the focus`).toBe(true);
}
