import type { ShortcutMessage, ShortcutName } from "../shared/messages";

interface Tab {
  id?: number | undefined;
}

/** Passes a shortcut on to the page it was given in. A page without us has nobody who listens, and nothing happens. */
export async function passOn(
  name: string,
  tab: Tab | undefined,
  send: (tabId: number, message: ShortcutMessage) => Promise<unknown>,
): Promise<void> {
  if (tab?.id !== undefined) {
    await send(tab.id, { kind: "shortcut", name: name as ShortcutName }).catch(() => undefined);
  }
}
