import { rememberDrafts } from "../record/drafts";
import type { Background, Shortcuts } from "../shared/messages";
import type { PreferenceStore } from "../shared/preferences";
import { pageAnnouncer } from "./announce";
import { followChoices } from "./choices";
import { viewCompose } from "./compose-view";
import { pageCommands } from "./editing/command";
import { leaveLastWill } from "./last-will";
import type { MailHost } from "./mail-host";
import { pageHighlights } from "./marks/highlights";
import { handOutShortcuts } from "./shortcuts";

export interface ReviewOptions {
  host: MailHost;
  background: Background;
  preferences: PreferenceStore;
  shortcuts: Shortcuts;
  /** When it aborts, everything we ever showed has left the page. */
  signal: AbortSignal;
}

/** Reads along in every compose of the page. */
export async function startReview({
  host,
  background,
  preferences,
  shortcuts,
  signal,
}: ReviewOptions): Promise<void> {
  const choices = await followChoices(preferences, signal);
  leaveLastWill(signal);
  const announce = pageAnnouncer(signal);
  const newPainter = pageHighlights({ registry: CSS.highlights, make: () => new Highlight(), signal });
  const command = pageCommands(document);
  const drafts = rememberDrafts();
  const enter = handOutShortcuts({ shortcuts, announce, signal });
  host.onCompose((compose) => {
    viewCompose({
      compose,
      host,
      background,
      choices,
      drafts,
      announce,
      command,
      enter,
      painter: newPainter(),
      // Not joined with ours by AbortSignal.any: in Firefox, ours would keep all that ever hung on a compose.
      signal: compose.gone,
    });
  }, signal);
}
