/**
 * Every place in Gmail's pages that we hold on to, and the only file that names Gmail's classes.
 *
 * Gmail changes about once a year, and often for some users first. So each anchor is a list of alternatives, the one
 * that has lasted longest first: names and other attributes with a meaning, then the short class names of 2014. Never
 * a translated label, a generated class or a child combinator. The year is that of the first known use.
 */
export const ANCHORS = {
  /** Gmail's own names for parts of its page, in use since 2013: where all are gone, the page is one we do not know. */
  canaries: {
    canary_compose: ['[gh="cm"]'],
    canary_list: ['[gh="tl"]'],
    canary_top: ['[gh="tm"]'],
    canary_toolbar: ['[gh="mtb"]'],
  },
  page: {
    account: ['a[href*="SignOutOptions"][aria-label*="@"]', '[role="banner"] a[aria-label*="@"]'],
    /** The one field that every mail being written has, and no chat box. */
    compose: ['input[name="subjectbox"]' /* 2014 */, 'input[name="composeid"]' /* 2014 */],
    thread_subject: ["h2[data-legacy-thread-id]" /* 2018 */, "h2.hP" /* 2013 */, ".ha h2" /* 2015 */],
  },
  compose: {
    /** The whole of one mail being written, with its menus. */
    compose_box: [".M9" /* 2014 */, ".aoI" /* 2014 */],
    editor: [
      '[g_editable="true"]' /* 2014 */,
      '[role="textbox"][aria-multiline="true"][contenteditable="true"]',
      '.Ap [contenteditable="true"]',
    ],
    plain_editor: ["textarea.Ak" /* 2018 */, 'textarea[form="nosend"]', ".Ap textarea"],
    compose_id: ['input[name="composeid"]' /* 2014 */, "[data-compose-id]" /* 2025 */],
    draft_id: ['input[name="draft"]'],
    thread_ref: ['input[name="rt"]'],
    answered_message: ['input[name="rm"]'],
    own_address: ['input[name="from"]'],
    subject: ['input[name="subjectbox"]' /* 2014 */],
    hidden_subject: ['input[name="subject"]'],
    to: ['[name="to"]'],
    cc: ['[name="cc"]'],
    bcc: ['[name="bcc"]'],
    recipient_chip: ['[role="option"][data-hovercard-id]' /* 2021 */, "[data-hovercard-id]" /* 2021 */],
    is_forward: [".Un .mI"],
    trimmed_quote: ['.ajR[role="button"]', ".ajR"],
    send: [
      '.Up [role="button"]:not(.Uo):not([aria-haspopup="true"])' /* 2014 */,
      '.T-I-atl[role="button"]:not(.Uo):not([aria-haspopup="true"])' /* 2014 */,
      '.aoO[role="button"]' /* 2020 */,
    ],
    /** Other ways to the same end: send and archive, send later. */
    send_otherwise: [
      '.Up .Uo[role="button"]:not([aria-haspopup="true"])' /* 2014 */,
      '[selector="scheduledSend"]' /* 2020 */,
    ],
  },
  around: {
    dialog: ['[role="dialog"]' /* 2014 */],
    fullscreen: [".aSs" /* 2014 */, ".aSt" /* 2014 */],
    main: ['[role="main"]'],
    form: ["form"],
    own_window: ["body.xE" /* 2014 */],
    toolbar_cell: ["td.gU" /* 2014 */, ".gU", ".Up"],
  },
  message: {
    message: ['[role="listitem"]' /* 2016 */, ".h7, .kv, .ky, .kQ, .kx" /* 2014 */, ".adn, .adf"],
    expanded: [".h7" /* 2014 */, '[aria-expanded="true"]' /* 2023 */],
    collapsed: [".kv" /* 2014 */, ".ky" /* 2014 */],
    hidden: [".kQ" /* 2014 */, ".kx" /* 2014 */],
    message_id: ["[data-legacy-message-id]" /* 2018 */],
    message_ref: ["[data-message-id]" /* 2018 */],
    sender: ["td.gF span[email]" /* 2018 */, "span.gD[email]" /* 2013 */, "h3 [email]"],
    recipient: [".hb span[email]" /* 2015 */, "span.g2[email]" /* 2013 */],
    date: [".g3[title]" /* 2015 */, "td.gH [title][alt]"],
    body: [".ii.gt .a3s:not(.undefined)" /* 2013 */, ".a3s:not(.undefined)" /* 2013 */, ".ii.gt" /* 2013 */],
    /** The link to the rest of a mail of which Gmail shows only the beginning. */
    clipped: [".iX a"],
    snippet: [".iA.g6", ".iA", ".g6"],
  },
  words: {
    quote: [
      ".gmail_quote" /* 2014 */,
      ".gmail_extra" /* 2014 */,
      ".gmail_quote_container" /* 2024 */,
      'blockquote[type="cite"]',
      ".yahoo_quoted, .protonmail_quote, [class*='moz-cite-prefix']",
    ],
    /** From here on all is quoted. Gmail puts its own prefix before the ids of a mail it shows. */
    quote_begins: [
      '[id$="divRplyFwdMsg"]',
      '[id$="appendonsend"]',
      '[id$="OLK_SRC_BODY_SECTION"]',
      '[id$="mail-editor-reference-message-container"]',
    ],
    /** "On Monday, Dana wrote:", above what is quoted. */
    attribution: [".gmail_attr" /* 2018 */],
    signature: [".gmail_signature" /* 2013 */, '[data-smartmail="gmail_signature"]'],
    signature_prefix: [".gmail_signature_prefix"],
    /** What Gmail folds away in mail it shows: seen before, or a signature. */
    folded: [".adL, .h5, .im, .HOEnZb, .yj6qo, .adm" /* 2014 */],
    /** Gmail's own words at the end of a mail of which it shows only the beginning. */
    clip_notice: [".iX"],
    mention: ["a.gmail_plusreply", '[id^="plusReplyChip"]'],
    chip: [".gmail_chip", '[contenteditable="false"]'],
    /** What another program proposes to write, in grey behind the caret. */
    ghost: ['[aria-hidden="true"]'],
    /** Gmail's offer to translate a mail, within its text. */
    offer: [".adI"],
  },
} as const satisfies Record<string, Record<string, readonly string[]>>;

/** What a cell of the compose toolbar is called, so that ours lines up with the others. */
export const TOOLBAR_CELL_CLASS = "gU";

type Tables = typeof ANCHORS;
export type Scope = keyof Tables;
export type Anchor = { [S in Scope]: keyof Tables[S] }[Scope];

const ALTERNATIVES = Object.assign({}, ...Object.values(ANCHORS)) as Record<Anchor, readonly string[]>;

/** The first match of the first alternative that has one. */
export function find(anchor: Anchor, within: ParentNode): HTMLElement | null {
  for (const selector of ALTERNATIVES[anchor]) {
    const found = within.querySelector<HTMLElement>(selector);
    if (found !== null) {
      return found;
    }
  }
  return null;
}

/** All matches of the first alternative of which one is `good`. */
export function findAll(
  anchor: Anchor,
  within: ParentNode,
  good: (element: HTMLElement) => boolean = () => true,
): HTMLElement[] {
  for (const selector of ALTERNATIVES[anchor]) {
    const found = [...within.querySelectorAll<HTMLElement>(selector)].filter(good);
    if (found.length > 0) {
      return found;
    }
  }
  return [];
}

/** The nearest ancestor, or the element itself, by the first alternative that has one. */
export function closest(anchor: Anchor, element: Element): HTMLElement | null {
  for (const selector of ALTERNATIVES[anchor]) {
    const found = element.closest<HTMLElement>(selector);
    if (found !== null) {
      return found;
    }
  }
  return null;
}

/** Whether any alternative matches the element itself. */
export function is(anchor: Anchor, element: Element): boolean {
  return ALTERNATIVES[anchor].some((selector) => element.matches(selector));
}

/** Which alternative is found within any of the elements, for each anchor of a scope. */
export function foundBy(scope: Scope, within: readonly ParentNode[]): Record<string, string | null> {
  return Object.fromEntries(
    Object.entries<readonly string[]>(ANCHORS[scope]).map(([anchor, selectors]) => [
      anchor,
      selectors.find((selector) => within.some((element) => element.querySelector(selector) !== null)) ??
        null,
    ]),
  );
}
