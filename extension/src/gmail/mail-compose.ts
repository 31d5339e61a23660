import type { TextMap } from "../anchoring/text-map";
import type { Conversation, Sent } from "../record/sent";
import type { Compose } from "../review/mail-host";
import type { Correspondent, Thread } from "../shared/contract.gen";
import type { Mail } from "../shared/quiet";
import { idsOf } from "./compose";
import { readDraft } from "./own-words";
import { peopleIn, recipientsIn } from "./recipients";
import { meansSend } from "./sending";
import { ToolbarPlace } from "./toolbar";

interface Parts {
  readonly box: HTMLElement;
  /** Null when there is nothing to type in that we know of. */
  readonly editor: HTMLElement | null;
  readonly thread: (box: HTMLElement) => Promise<Thread | null>;
  readonly conversation: (box: HTMLElement) => Conversation | null;
}

/** One compose of Gmail, as the review sees it. */
export class MailCompose implements Compose {
  readonly editor: HTMLElement;
  readonly gone: AbortSignal;

  readonly #box: HTMLElement;
  readonly #isReadable: boolean;
  readonly #readThread: Parts["thread"];
  readonly #conversation: Parts["conversation"];
  readonly #toolbar: ToolbarPlace;
  readonly #life = new AbortController();
  readonly #redrawnListeners: (() => void)[] = [];
  readonly #sentListeners: ((sent: Sent) => void)[] = [];
  /** A draft that Gmail has not named yet is known for as long as it is open. */
  readonly #unnamed = crypto.randomUUID();
  /** The mail as it was when Send was pressed; null unless that was the last thing the user did here. */
  #sending: Sent | null = null;

  constructor({ box, editor, thread, conversation }: Parts) {
    this.editor = editor ?? box;
    this.gone = this.#life.signal;
    this.#box = box;
    this.#isReadable = editor !== null;
    this.#readThread = thread;
    this.#conversation = conversation;
    this.#toolbar = new ToolbarPlace({ box, orAtEnd: editor === null });
  }

  read(): TextMap | null {
    return this.#isReadable && !this.gone.aborted ? readDraft(this.editor) : null;
  }

  thread(): Promise<Thread | null> {
    return this.#readThread(this.#box);
  }

  mail(): Mail {
    return { key: idsOf(this.#box).draft_id ?? this.#unnamed, to: recipientsIn(this.#box, "to") };
  }

  people(): Correspondent[] {
    return peopleIn(this.#box, "to");
  }

  mountPoint(): HTMLElement | null {
    return this.gone.aborted ? null : this.#toolbar.mount();
  }

  onRedrawn(listener: () => void): void {
    this.#redrawnListeners.push(listener);
  }

  onSent(listener: (sent: Sent) => void): void {
    this.#sentListeners.push(listener);
  }

  /** Something the user did somewhere in the page. */
  saw(event: Event): void {
    if (!(event.target instanceof Node) || !this.#box.contains(event.target)) {
      return;
    }
    const send = meansSend(event);
    if (send !== null) {
      this.#sending = send ? this.#asItStands() : null;
    }
  }

  /** Nodes of the page have come, gone or moved. */
  redrawn(): void {
    for (const listener of this.#redrawnListeners) {
      listener();
    }
  }

  /** The page was drawn anew around us. */
  keepPlace(): void {
    this.#toolbar.keep();
  }

  /** The compose has left the page, and if Send was pressed before, it has been sent. */
  leave(): void {
    this.#life.abort();
    if (this.#sending !== null) {
      for (const listener of this.#sentListeners) {
        listener(this.#sending);
      }
    }
    this.#toolbar.remove();
  }

  /** We leave the page, and the compose stays. */
  abandon(): void {
    this.#sending = null;
    this.leave();
  }

  /** Read when Send is pressed, since Gmail empties the editor before the compose leaves. */
  #asItStands(): Sent | null {
    const map = this.read();
    return map === null
      ? null
      : {
          text: map.text,
          key: this.mail().key,
          to: this.people(),
          conversation: this.#conversation(this.#box),
        };
  }
}
