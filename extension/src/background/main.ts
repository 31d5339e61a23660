// The background: joins its parts. It may be stopped and started again at any moment.
import type { Kind } from "../shared/messages";
import { Companion, readPairingFile } from "./companion";
import { makeHandlers, type Page } from "./handlers";
import { openKeyStore } from "./keys";
import { openOutbox } from "./outbox";
import { peopleInMemory } from "./people";
import { mayAsk } from "./sender";
import { passOn } from "./shortcuts";
import { welcome } from "./welcome";

const open = (page: Page, part?: string) => {
  const url = chrome.runtime.getURL(`pages/${page}/${page}.html`);
  return chrome.tabs.create({ url: part === undefined ? url : `${url}#${part}` });
};
const handlers = makeHandlers({
  companion: new Companion(),
  keys: openKeyStore(),
  outbox: openOutbox(peopleInMemory()),
  open,
  inject: (what) => chrome.scripting.executeScript(what),
});
const ours = { id: chrome.runtime.id, origin: chrome.runtime.getURL("").replace(/\/$/, "") };

chrome.runtime.onMessage.addListener((ask: { kind: Kind }, sender, respond) => {
  if (!Object.hasOwn(handlers, ask.kind) || !mayAsk(ask.kind, sender, ours)) {
    return false;
  }
  const handle = handlers[ask.kind] as (ask: { kind: Kind }, from: typeof sender) => Promise<unknown>;
  // No answer at all is how the asking side learns that something broke here.
  handle(ask, sender).then(respond, () => respond());
  return true;
});

chrome.commands.onCommand.addListener((name, tab) => {
  void passOn(name, tab, (tabId, message) => chrome.tabs.sendMessage(tabId, message));
});

chrome.runtime.onInstalled.addListener(({ reason }) => {
  if (reason === "install") {
    void welcome({ pair: handlers.pair, open, pairingFile: readPairingFile });
  }
});
