/** The papers for a call, offered at a compose: the sheet in a tab of its own, the two drafts where they belong. */
import type { Papers, Thread } from "../../shared/contract.gen";
import { element } from "../../shared/element";
import type { Background } from "../../shared/messages";
import type { Mail } from "../../shared/quiet";

export interface PapersActions {
  background: Background;
  /** To whom the mail goes as it stands now. */
  mail(): Mail;
  /** Puts a text into the draft; false when the draft cannot take it any more. */
  insert(text: string): boolean;
  /** Puts a text into the clipboard. */
  copy(text: string): Promise<void>;
  done(): void;
}

export function papersContent(thread: Thread, actions: PapersActions): Node[] {
  const { background, insert, done } = actions;
  const said = element("p", { class: "said", role: "status" });
  const say = (words: string) => {
    said.textContent = words;
  };

  async function write(put: (papers: Papers) => Promise<void> | void): Promise<void> {
    try {
      const answer = await background({ kind: "papers", thread });
      await (answer.ok ? put(answer.value) : say(answer.message));
    } catch {
      say("This could not be written just now. Please try again.");
    }
  }

  const summary = () =>
    write(({ summary }) =>
      insert(summary) ? done() : say("The draft cannot be reached any more, so nothing was inserted."),
    );
  const handover = () =>
    write(async ({ handover, others }) => {
      if (mayReach(others, actions.mail().to)) {
        await actions.copy(handover);
        say("Copied. This mail could go to the other side, so paste the note into one to your colleague.");
      } else if (insert(handover)) {
        done();
      } else {
        say("The draft cannot be reached any more, so nothing was inserted.");
      }
    });

  return [
    element("h3", {}, "If you call, or bring somebody in"),
    element(
      "div",
      { class: "foot" },
      button("Call sheet", () => void background({ kind: "sheet", thread })),
      button("Write the summary", () => void summary()),
      button("Write the hand-over note", () => void handover()),
    ),
    said,
  ];
}

/** Whether a mail goes to one of them, or to nobody that is known yet. */
function mayReach(others: readonly string[], to: readonly string[]): boolean {
  const bare = to.map((address) => address.toLowerCase().replace(/\+[^@]*@/, "@"));
  return bare.length === 0 || bare.some((address) => others.includes(address));
}

function button(words: string, pressed: () => void): HTMLButtonElement {
  const made = element("button", { class: "quiet", type: "button" }, words);
  made.addEventListener("click", pressed);
  return made;
}
