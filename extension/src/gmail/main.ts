// What runs in every tab of Gmail: joins its parts. Everything it starts ends with `life`.
import { askBackground } from "../shared/ask";
import type { InspectMessage } from "../shared/messages";
import { watchOverExtension } from "../shared/orphan";
import { OURS } from "../shared/ours";
import { pageShortcuts } from "../shared/page-shortcuts";
import { browserPreferences, DEFAULTS } from "../shared/preferences";
import { dateReader } from "./dates";
import { GmailHost } from "./host";
import { inspect } from "./inspect";
import { lateReview } from "./late-review";

// Firefox starts a new script in pages that are open when the extension is updated, and ends the old one without a word.
for (const leftover of document.querySelectorAll(`.${OURS}`)) {
  leftover.remove();
}

const life = new AbortController();
const { signal } = life;
const preferences = browserPreferences();

let { myAddresses } = DEFAULTS;
void preferences.load().then((stored) => {
  myAddresses = stored.myAddresses;
});
preferences.onChange((changed) => {
  myAddresses = changed.myAddresses;
}, signal);

watchOverExtension(life);
const background = askBackground(life);
const dates = dateReader((written, language) => background({ kind: "dates", written, language }));
const reviewState = lateReview({
  host: new GmailHost(document, { myAddresses: () => myAddresses, dates, signal }),
  background,
  preferences,
  shortcuts: pageShortcuts(),
  signal,
});

chrome.runtime.onMessage.addListener((message: InspectMessage, _, respond) => {
  if (message.kind === "inspect") {
    respond({ ...inspect(document), review: reviewState() });
  }
});
