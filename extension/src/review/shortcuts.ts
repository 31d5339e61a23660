/** The shortcuts of the manifest: the browser keeps their keys, and its own page changes them. */
import type { ShortcutName, Shortcuts } from "../shared/messages";
import type { Announce } from "./announce";
import type { Compose } from "./mail-host";

export type Obey = (name: ShortcutName) => void;

export interface ShortcutParts {
  shortcuts: Shortcuts;
  announce: Announce;
  signal: AbortSignal;
}

/** Hands each shortcut to the compose that the user is in, or was in last. Composes enter by what is returned. */
export function handOutShortcuts({ shortcuts, announce, signal }: ShortcutParts) {
  let last: Obey | null = null;
  shortcuts((name) => (last === null ? announce("Put the caret into a mail first.") : last(name)), signal);
  return ({ editor, gone }: Compose, obey: Obey): void => {
    const enter = () => {
      last = obey;
    };
    if (editor.contains(document.activeElement)) {
      enter();
    }
    editor.addEventListener("focusin", enter, { signal: gone });
    gone.addEventListener("abort", () => {
      last = last === obey ? null : last;
    });
  };
}
