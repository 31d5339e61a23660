import { beforeEach, describe, expect, it, vi } from "vitest";
import { get, showPage } from "../../testing/gmail-page";
import type { Thread } from "../shared/contract.gen";
import { MailCompose } from "./mail-compose";

const thread: Thread = { subject: "Invoice", messages: [] };
const conversation = { id: "18f0", unbroken: 3 };
const parts = { thread: async () => thread, conversation: () => conversation };
let compose: MailCompose;
const editor = () => get("[g_editable]");

function press(selector: string): void {
  document.addEventListener("mousedown", (event) => compose.saw(event), { once: true });
  get(selector).dispatchEvent(new MouseEvent("mousedown", { bubbles: true }));
}

beforeEach(() => {
  showPage({ composes: [{ html: "the words" }], extra: "<p>elsewhere</p>" });
  compose = new MailCompose({ box: get(".M9"), editor: editor(), ...parts });
});

it("reads the draft as it stands now, and its thread", async () => {
  expect(compose.read()?.text).toBe("the words");
  editor().append(", more");
  expect(compose.read()?.text).toBe("the words, more");
  expect(await compose.thread()).toBe(thread);
});

it("is named by its draft, and by itself while that has no name", () => {
  showPage({ composes: [{ draft: "#msg-a:r7", to: ["jonas@client.test"], cc: ["lee@client.test"] }] });
  const named = new MailCompose({ box: get(".M9"), editor: editor(), ...parts });
  expect(named.mail()).toEqual({ key: "#msg-a:r7", to: ["jonas@client.test"] });
  expect(compose.mail().key).toBe(compose.mail().key);
  showPage({ composes: [{}, {}] });
  const keys = [...document.querySelectorAll<HTMLElement>(".M9")].map(
    (box) => new MailCompose({ box, editor: null, ...parts }).mail().key,
  );
  expect(new Set(keys).size).toBe(2);
});

it("cannot be read without an editor", () => {
  const bare = new MailCompose({ box: get(".M9"), editor: null, ...parts });
  expect(bare.read()).toBeNull();
  expect(bare.editor).toBe(get(".M9"));
});

describe("when it leaves", () => {
  it("ends, and takes its place in the toolbar along", () => {
    expect(compose.mountPoint()?.isConnected).toBe(true);
    compose.leave();
    expect(compose.gone.aborted).toBe(true);
    expect(compose.mountPoint()).toBeNull();
    expect(document.querySelector(".warmline")).toBeNull();
  });

  it("was sent if Send was the last thing pressed in it, as it was at that moment", () => {
    showPage({
      composes: [
        { html: "the words", draft: "#msg-a:r7", to: ["dana@client.test"], cc: ["lee@client.test"] },
      ],
      extra: "<p>elsewhere</p>",
    });
    compose = new MailCompose({ box: get(".M9"), editor: editor(), ...parts });
    const sent = vi.fn();
    compose.onSent(sent);
    press(".aoO");
    press("p");
    editor().replaceChildren();
    get("[role=option]").remove();
    compose.leave();
    expect(sent).toHaveBeenCalledExactlyOnceWith({
      text: "the words",
      key: "#msg-a:r7",
      to: [{ address: "dana@client.test", name: null }],
      conversation,
    });
  });

  it.each([["nothing"], [".oc"], ["[g_editable]"]])(
    "was not sent if %s was pressed after Send",
    (selector) => {
      const sent = vi.fn();
      compose.onSent(sent);
      if (selector !== "nothing") {
        press(".aoO");
        press(selector);
      }
      compose.leave();
      expect(sent).not.toHaveBeenCalled();
      expect(compose.read()).toBeNull();
    },
  );
});

it("was not sent when we leave the page", () => {
  const sent = vi.fn();
  compose.onSent(sent);
  press(".aoO");
  compose.abandon();
  expect(sent).not.toHaveBeenCalled();
  expect(compose.gone.aborted).toBe(true);
});
