import type { ShortcutMessage, Shortcuts } from "./messages";
import { isOrphaned } from "./orphan";

/** Shortcuts as the background passes them on to the page that is in front. */
export function pageShortcuts(): Shortcuts {
  return (obey, signal) => {
    const heard = (message: ShortcutMessage) => {
      if (message.kind === "shortcut") {
        obey(message.name);
      }
    };
    chrome.runtime.onMessage.addListener(heard);
    const stop = () => {
      if (!isOrphaned()) {
        chrome.runtime.onMessage.removeListener(heard);
      }
    };
    signal.addEventListener("abort", stop, { once: true });
  };
}
