/**
 * Small pages that are built like Gmail's, for tests. Names, classes and nesting are what the anchors speak of; wrappers
 * stand where Gmail has them, and all words are made up.
 */

export interface FakeCompose {
  kind?: "popup" | "fullscreen" | "inline" | "popout";
  subject?: string;
  to?: string[];
  cc?: string[];
  bcc?: string[];
  from?: string;
  /** What stands in the rich editor. */
  html?: string;
  /** What stands in the plain one, which is then the one that is shown. */
  plain?: string;
  id?: string;
  draft?: string;
  rt?: string;
  rm?: string;
  minimized?: boolean;
  forward?: boolean;
  foldedQuote?: boolean;
  /** Gmail has not drawn it yet, or calls it something we do not know. */
  withoutEditor?: boolean;
  withoutToolbar?: boolean;
}

export interface FakeMessage {
  state?: "expanded" | "collapsed" | "hidden";
  id?: string;
  from?: string;
  name?: string;
  to?: string[];
  date?: string;
  /** The body of an expanded message, the first words of a collapsed one. */
  html?: string;
  /** Gmail shows only the beginning of it. */
  clipped?: boolean;
}

export interface FakeThread {
  subject?: string;
  id?: string;
  messages: FakeMessage[];
  /** What stands below the last message. */
  compose?: FakeCompose;
  hidden?: boolean;
}

const attribute = (text: string) =>
  text.replaceAll("&", "&amp;").replaceAll('"', "&quot;").replaceAll("<", "&lt;");
const off = (isOff: boolean | undefined) => (isOff ? ' style="display: none"' : "");

function chips(field: string, addresses: string[] = []): string {
  const options = addresses.map(
    (address) => `<div role="option" data-hovercard-id="${address}" data-name=""></div>`,
  );
  return `<div name="${field}"><div role="listbox">${options.join("")}</div></div>`;
}

function hidden(name: string, value = ""): string {
  return `<input type="hidden" name="${name}" value="${attribute(value)}">`;
}

function editors({ html = "", plain, withoutEditor }: FakeCompose): string {
  if (withoutEditor) {
    return "";
  }
  return `<div class="Ap">
    <div class="As"><textarea class="Ak" form="nosend"${off(plain === undefined)}>${attribute(plain ?? "")}</textarea></div>
    <div class="Au"${off(plain !== undefined)}><div class="aO7"><div class="Am editable" g_editable="true" role="textbox"
      aria-multiline="true" contenteditable="true">${html}</div><span aria-hidden="true">Press / for help</span></div></div>
  </div>`;
}

const TOOLBAR = `<table class="IZ" role="group"><tbody><tr>
  <td class="gU Up"><div><div role="button" class="T-I Uo T-I-atl">Send + Archive</div></div>
    <div class="dC"><div role="button" class="T-I aoO T-I-atl" data-tooltip="Senden (Strg-Enter)">Senden</div>
      <div role="button" class="T-I hG T-I-atl" aria-haspopup="true"></div></div></td>
  <td class="gU oc"><div role="button">Formatting</div></td>
</tr></tbody></table>`;

export function composeHtml(compose: FakeCompose): string {
  const {
    kind = "popup",
    subject = "",
    to,
    cc,
    bcc,
    from,
    id = "1",
    draft,
    rt,
    rm,
    minimized,
    forward,
  } = compose;
  const box = `<div class="M9"><div class="aoI" role="region"><table class="aoP"><tbody><tr><td class="I5">
    <form><div class="Un"><img class="${forward ? "mI" : "mK"}"></div>${chips("to", to)}${chips("cc", cc)}${chips("bcc", bcc)}
      <div class="oL"><span email="stale@example.test"></span></div>
      <input name="subjectbox" value="${attribute(subject)}">${hidden("composeid", id)}${hidden("subject", subject)}
      ${hidden("from", from)}${hidden("draft", draft)}${hidden("rt", rt)}${hidden("rm", rm)}</form>
    <table class="iN"><tbody><tr><td>${editors(compose)}
      <div class="ajR" role="button"${off(!compose.foldedQuote)}></div></td></tr>
      <tr><td class="HE">${compose.withoutToolbar ? "" : TOOLBAR}</td></tr></tbody></table>
  </td></tr></tbody></table></div><div role="menu"><div selector="scheduledSend" role="menuitem">Later</div></div></div>`;
  if (kind === "inline") {
    return `<div class="ip adB"><div>${box}</div></div>`;
  }
  const dialog = `<div class="AD"><div role="dialog"><h2>Compose</h2><div${off(minimized)}>${box}</div></div></div>`;
  return kind === "fullscreen" ? `<div class="aSs"><div class="aSt">${dialog}</div></div>` : dialog;
}

export function threadHtml({
  subject = "Invoice",
  id = "18f0",
  messages,
  compose,
  hidden: isHidden,
}: FakeThread): string {
  const below = compose === undefined ? "" : composeHtml({ kind: "inline", ...compose });
  const items = messages.map((message, at) => messageHtml(message, at === messages.length - 1 ? below : ""));
  return `<div role="main"${off(isHidden)}><div><div class="ha"><h2 class="hP" data-legacy-thread-id="${id}">${subject}</h2></div>
    <div><div role="list">${items.join("")}</div></div></div></div>`;
}

const CLIP = '<div class="iX">[Nachricht gekürzt] <a href="#">Ganze Nachricht ansehen</a></div>';

function messageHtml(
  { state = "expanded", id, from, name = "", to = [], date, html = "", clipped }: FakeMessage,
  below: string,
): string {
  if (state === "hidden") {
    return `<div class="kQ" role="listitem"><div></div></div>`;
  }
  const sender = `<table><tbody><tr><td class="gF"><span class="gD" email="${from ?? ""}" name="${name}"></span></td>
    <td class="gH"><span class="g3" title="${date ?? ""}"></span></td></tr></tbody></table>`;
  if (state === "collapsed") {
    return `<div class="kv" role="listitem"><div class="adf">${sender}<div class="iA g6">${html}</div>
      <div class="iA g6">${html}</div></div></div>`;
  }
  const ids =
    id === undefined
      ? 'data-message-id="#msg-a:r1"'
      : `data-message-id="#msg-f:${BigInt(`0x${id}`)}" data-legacy-message-id="${id}"`;
  const receivers = to.map((address) => `<span class="g2" email="${address}"></span>`).join(", ");
  return `<div class="h7" role="listitem"><div class="adn" ${ids}>${sender}<span class="hb">to ${receivers}</span>
    <div class="ii gt"><div class="a3s aiL">${html}${clipped ? CLIP : ""}</div></div>
    <div class="ii gt" style="display: none"><div class="a3s undefined">twin</div></div></div>${below}</div>`;
}

export interface FakePage {
  account?: string | null;
  title?: string;
  threads?: FakeThread[];
  composes?: FakeCompose[];
  /** Anything else, before the rest. */
  extra?: string;
}

/** Makes the document such a page. */
export function showPage({
  account = "robin@example.test",
  title = "Gmail",
  threads = [],
  composes = [],
  extra = "",
}: FakePage): void {
  const link =
    account === null
      ? ""
      : `<header role="banner"><a href="https://accounts.google.com/SignOutOptions?hl=de" aria-label="Konto: Robin (${account})"></a></header>`;
  const isOwnWindow = composes.some(({ kind }) => kind === "popout");
  const all = composes.map(composeHtml).join("");
  setBody(
    `<body class="${isOwnWindow ? "aAU xE xp" : "aAU"}">${link}${extra}${threads.map(threadHtml).join("")}
      ${isOwnWindow ? `<div role="main">${all}</div>` : `<div class="dw">${all}</div>`}</body>`,
    title,
  );
}

export function setBody(html: string, title = "Gmail"): void {
  const parsed = new DOMParser().parseFromString(html, "text/html");
  document.title = title;
  document.body.className = parsed.body.className;
  document.body.replaceChildren(...document.importNode(parsed.body, true).childNodes);
}

/** An element made from its source, in the page. */
export function addTo(parent: Element, html: string): HTMLElement {
  const parsed = new DOMParser().parseFromString(html, "text/html");
  const element = document.importNode(parsed.body.firstElementChild as HTMLElement, true);
  parent.append(element);
  return element;
}

/** The first element for the selector; a test that misses it fails here. */
export function get<E extends HTMLElement = HTMLElement>(selector: string): E {
  const element = document.querySelector<E>(selector);
  if (element === null) {
    throw new Error(`The page has no ${selector}.`);
  }
  return element;
}
