import type { Conversation } from "../record/sent";
import type { Compose, MailHost } from "../review/mail-host";
import type { Thread } from "../shared/contract.gen";
import { accountOf } from "./account";
import { composeBoxes, editorOf, fromOf, idsOf } from "./compose";
import type { ReadDates } from "./dates";
import { MailCompose } from "./mail-compose";
import { answers, type OpenThread, openThread, threadId } from "./open-thread";
import { themeBehind } from "./theme";
import { readThread, unbroken } from "./thread";

/** Gmail draws in many small steps; what it drew is looked at once they pause this long, in milliseconds. */
const SETTLE_MS = 50;
/** A compose without an editor after this long is one that we cannot read. */
const PATIENCE_MS = 2_000;

interface Parts {
  /** Addresses of the user that Gmail does not show. */
  readonly myAddresses: () => readonly string[];
  readonly dates: ReadDates;
  readonly signal: AbortSignal;
}

/** Gmail, as the review sees it. Looks on and listens; it never acts in Gmail's place. */
export class GmailHost implements MailHost {
  /** By the element the user types in: it stays the same when Gmail moves a compose to another place in the page. */
  readonly #composes = new Map<HTMLElement, MailCompose>();
  readonly #firstSeen = new WeakMap<HTMLElement, number>();
  readonly #listeners = new Set<(compose: Compose) => void>();
  readonly #observer: MutationObserver;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(
    private readonly document: Document,
    private readonly parts: Parts,
  ) {
    this.#observer = new MutationObserver((changes) => this.#changed(changes));
    this.#observer.observe(document.body, { childList: true, subtree: true });
    this.#watch(parts.signal);
    this.#look();
  }

  onCompose(listener: (compose: Compose) => void, signal: AbortSignal): void {
    if (signal.aborted) {
      return;
    }
    this.#listeners.add(listener);
    signal.addEventListener("abort", () => this.#listeners.delete(listener), { once: true });
    for (const compose of this.#composes.values()) {
      listener(compose);
    }
  }

  theme(): "light" | "dark" {
    const [editor] = this.#composes.keys();
    return themeBehind(editor ?? this.document.body);
  }

  #watch(signal: AbortSignal): void {
    const options = { capture: true, passive: true, signal };
    const saw = (event: Event) => {
      for (const compose of this.#composes.values()) {
        compose.saw(event);
      }
    };
    for (const name of ["mousedown", "click", "keydown"]) {
      this.document.addEventListener(name, saw, options);
    }
    // Changing between rich and plain text adds and removes nothing, but the other editor gets the focus.
    this.document.addEventListener("focusin", () => this.#lookSoon(), options);
    // A mail that was just sent is told of now or never. Firefox takes no message any more when a page is hidden.
    for (const name of ["beforeunload", "pagehide"]) {
      this.document.defaultView?.addEventListener(name, () => this.#look(), options);
    }
    signal.addEventListener("abort", () => this.#end(), { once: true });
  }

  /** Typing changes the page, too, but never which composes there are. */
  #changed(changes: readonly MutationRecord[]): void {
    for (const compose of this.#composes.values()) {
      compose.redrawn();
    }
    const editors = [...this.#composes.keys()];
    if (
      changes.some(({ target }) => !editors.some((editor) => editor !== target && editor.contains(target)))
    ) {
      this.#lookSoon();
    }
  }

  #lookSoon(delay = SETTLE_MS): void {
    this.#timer ??= setTimeout(() => {
      this.#timer = undefined;
      this.#look();
    }, delay);
  }

  #look(): void {
    const found = new Map<HTMLElement, HTMLElement>();
    for (const box of composeBoxes(this.document)) {
      const editor = editorOf(box) ?? this.#withoutEditor(box);
      if (editor !== null) {
        found.set(editor, box);
      }
    }
    for (const [editor, compose] of this.#composes) {
      if (found.has(editor)) {
        compose.keepPlace();
      } else {
        this.#composes.delete(editor);
        compose.leave();
      }
    }
    for (const [editor, box] of found) {
      if (!this.#composes.has(editor)) {
        this.#add(editor, box);
      }
    }
  }

  /** The box itself, once it is clear that no editor will come. */
  #withoutEditor(box: HTMLElement): HTMLElement | null {
    const since = this.#firstSeen.get(box) ?? Date.now();
    this.#firstSeen.set(box, since);
    if (Date.now() - since >= PATIENCE_MS) {
      return box;
    }
    this.#lookSoon(PATIENCE_MS);
    return null;
  }

  #add(editor: HTMLElement, box: HTMLElement): void {
    const compose = new MailCompose({
      box,
      editor: editor === box ? null : editor,
      thread: (of) => this.#threadOf(of),
      conversation: (of) => this.#conversationOf(of),
    });
    this.#composes.set(editor, compose);
    for (const listener of this.#listeners) {
      listener(compose);
    }
  }

  #answeredBy(box: HTMLElement): OpenThread | null {
    const thread = openThread(this.document);
    return thread !== null && answers(box, idsOf(box), thread) ? thread : null;
  }

  #conversationOf(box: HTMLElement): Conversation | null {
    const thread = this.#answeredBy(box);
    return thread === null ? null : { id: threadId(idsOf(box), thread), unbroken: unbroken(thread) };
  }

  async #threadOf(box: HTMLElement): Promise<Thread | null> {
    const thread = this.#answeredBy(box);
    if (thread === null) {
      return null;
    }
    const me = [accountOf(this.document), fromOf(box), ...this.parts.myAddresses()];
    return readThread(thread, {
      me: [...new Set(me.filter((address) => address !== null))],
      dates: this.parts.dates,
    });
  }

  #end(): void {
    this.#observer.disconnect();
    clearTimeout(this.#timer);
    for (const compose of this.#composes.values()) {
      compose.abandon();
    }
    this.#composes.clear();
    this.#listeners.clear();
  }
}
