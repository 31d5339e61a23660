// The content script in Gmail: joins its parts. Everything it starts ends with `life`.
import { startReview } from "../review/start";
import { askBackground, watchOverExtension } from "../shared/ask";
import type { InspectMessage } from "../shared/messages";
import { browserPreferences, DEFAULTS } from "../shared/preferences";
import { GmailHost } from "./host";
import { inspect } from "./inspect";

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
void startReview({
  host: new GmailHost(document, { myAddresses: () => myAddresses, signal }),
  background: askBackground(life),
  preferences,
  signal,
});

chrome.runtime.onMessage.addListener((message: InspectMessage, _, respond) => {
  if (message.kind === "inspect") {
    respond(inspect(document));
  }
});
