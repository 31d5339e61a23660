import { walkText } from "../../anchoring/walk";
import type { Compose, MailHost } from "../../review/mail-host";
import type { Thread } from "../../shared/contract.gen";
import { shownTheme } from "../theme";

export interface PracticeParts {
  editor: HTMLElement;
  /** Where the control goes. */
  toolbar: HTMLElement;
  /** The conversation that is being answered now. */
  thread: () => Thread;
  signal: AbortSignal;
}

/** The practice page as a mail page with one compose. Nothing is ever sent from it, so nothing of it is counted. */
export function practiceHost({ editor, toolbar, thread, signal }: PracticeParts): MailHost {
  const key = crypto.randomUUID();
  const compose: Compose = {
    editor,
    gone: signal,
    read: () => walkText(editor),
    thread: async () => thread(),
    mail: () => ({ key, to: [] }),
    people: () => [],
    mountPoint: () => toolbar,
    // Nothing is drawn anew here.
    onRedrawn: () => {},
    onSent: () => {},
  };
  return {
    onCompose: (listener) => listener(compose),
    theme: shownTheme,
  };
}
