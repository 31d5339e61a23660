/** The words of an invitation at one compose. They outlast its panel: what was typed is there when it opens again. */

import type { CallSettings } from "../../shared/call-settings";
import type { CallHelp, Invitation, Thread } from "../../shared/contract.gen";
import type { Background, Result } from "../../shared/messages";

export type Register = Invitation["register"];

export interface CallOfferParts {
  background: Background;
  settings: () => CallSettings;
}

export class CallOffer {
  /** What the companion said last; null until it has answered once. */
  help: CallHelp | null = null;
  register: Register = "plain";
  readonly #edited = new Map<Register, string>();

  constructor(private readonly parts: CallOfferParts) {}

  /** As they are to be inserted; `fallback` while there are no others. */
  words(fallback: string): string {
    return this.#edited.get(this.register) ?? this.#invitation?.text ?? fallback;
  }

  edit(words: string): void {
    this.#edited.set(this.register, words);
  }

  /** The words with a greeting and a sign-off, as far as these are known. */
  mail(words: string): string {
    const invitation = this.#invitation;
    return invitation === undefined ? words : `${invitation.opening}\n\n${words}\n\n${invitation.closing}`;
  }

  /** Asks for times as they are now; what was known before stays when there is no answer. */
  async ask(thread: Thread): Promise<Result<CallHelp>> {
    const { background, settings } = this.parts;
    const question = { thread, now: new Date().toISOString(), settings: onTheWire(settings()) };
    const answer = await background({ kind: "call", question }).catch(
      () => ({ ok: false, trouble: "busy", message: "" }) as const,
    );
    if (answer.ok) {
      this.help = answer.value;
    }
    return answer;
  }

  get #invitation(): Invitation | undefined {
    return this.help?.invitations.find(({ register }) => register === this.register);
  }
}

/** The companion may run under another clock than the browser, so the browser names its own. */
function onTheWire({ timeZone, bookingLink, meetingLink, ...rest }: CallSettings) {
  return {
    ...rest,
    time_zone: timeZone ?? new Intl.DateTimeFormat().resolvedOptions().timeZone,
    booking_link: bookingLink,
    meeting_link: meetingLink,
  };
}
