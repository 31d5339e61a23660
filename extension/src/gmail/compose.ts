import { addressesIn } from "./addresses";
import { closest, find, findAll, is } from "./anchors";
import { isShown } from "./shown";

export type ComposeKind = "popup" | "fullscreen" | "inline_reply" | "inline_forward" | "popout";

/** The boxes of all mails being written in the page, in its order. */
export function composeBoxes(document: Document): HTMLElement[] {
  return [...new Set(findAll("compose", document).map(boxAround))];
}

/** The frame around one compose's fields, editor, toolbar and menus. */
function boxAround(field: HTMLElement): HTMLElement {
  const known = closest("compose_box", field);
  const isOwn = known !== null && findAll("compose", known).length === 1;
  if (isOwn && find("editor", known) !== null) {
    return known;
  }
  return smallestWithEditor(field) ?? (isOwn ? known : (closest("form", field) ?? field));
}

/** Looked for within the compose's own window, since there are other boxes to type in elsewhere in the page. */
function smallestWithEditor(field: HTMLElement): HTMLElement | null {
  const window = closest("dialog", field) ?? closest("main", field) ?? field.ownerDocument.body;
  for (let at = field.parentElement; at !== null && at !== window.parentElement; at = at.parentElement) {
    if (findAll("compose", at).length > 1 || at === field.ownerDocument.body) {
      return null;
    }
    if (find("editor", at) !== null) {
      return at;
    }
  }
  return null;
}

/** The element the user types in: the one of rich text and plain text that is switched on; null when there is neither. */
export function editorOf(box: HTMLElement): HTMLElement | null {
  const rich = find("editor", box);
  const plain = find("plain_editor", box);
  if (plain !== null && (rich === null || !isShown(rich, box)) && isShown(plain, box)) {
    return plain;
  }
  return rich;
}

export function kindOf(box: HTMLElement): ComposeKind {
  const dialog = closest("dialog", box);
  if (dialog === null) {
    return isForward(box) ? "inline_forward" : "inline_reply";
  }
  if (closest("fullscreen", box) !== null) {
    return "fullscreen";
  }
  return closest("own_window", box) !== null || closest("main", dialog) !== null ? "popout" : "popup";
}

/** Gmail writes "Fwd:" in every language of its pages. */
function isForward(box: HTMLElement): boolean {
  return find("is_forward", box) !== null || /^fwd?:/i.test(subjectOf(box));
}

/** False in a view that was left behind, which Gmail keeps in the page, hidden. */
export function isInView(box: HTMLElement): boolean {
  const view = closest("main", box);
  return view === null || isShown(view);
}

/** Folded into its title bar. */
export function isMinimized(box: HTMLElement): boolean {
  const dialog = closest("dialog", box);
  return dialog !== null && isShown(dialog) && !isShown(box, dialog);
}

export function subjectOf(box: HTMLElement): string {
  return fieldValue("subject", box) ?? fieldValue("hidden_subject", box) ?? "";
}

export interface ComposeIds {
  composeid: string | null;
  draft_id: string | null;
  thread_ref: string | null;
  answered: string | null;
}

export function idsOf(box: HTMLElement): ComposeIds {
  return {
    composeid: fieldValue("compose_id", box),
    draft_id: fieldValue("draft_id", box),
    thread_ref: fieldValue("thread_ref", box),
    answered: fieldValue("answered_message", box),
  };
}

/** The address the mail will come from, where the user has several. */
export function fromOf(box: HTMLElement): string | null {
  return addressesIn(fieldValue("own_address", box) ?? "").at(-1) ?? null;
}

/** Whether the quote is folded away behind a button and so not in the editor at all. */
export function isQuoteFolded(box: HTMLElement, editor: HTMLElement): boolean {
  const button = findAll("trimmed_quote", box, (element) => !editor.contains(element)).at(-1);
  return button !== undefined && isShown(button, box);
}

type Field =
  | "compose_id"
  | "draft_id"
  | "thread_ref"
  | "answered_message"
  | "own_address"
  | "subject"
  | "hidden_subject";

function fieldValue(anchor: Field, box: HTMLElement): string | null {
  const element = is(anchor, box) ? box : find(anchor, box);
  const value =
    element instanceof HTMLInputElement ? element.value : element?.getAttribute("data-compose-id");
  return value || null;
}
