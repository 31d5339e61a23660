import { beforeEach, describe, expect, it } from "vitest";
import { addTo, type FakeCompose, type FakeThread, get, showPage } from "../../testing/gmail-page";
import { composeBoxes, idsOf } from "./compose";
import { answers, legacyThreadId, type OpenThread, openThread, threadId } from "./open-thread";

const MESSAGES = [
  { state: "collapsed", from: "dana@client.test", html: "First" },
  { state: "hidden" },
  { id: "18f2a0c000000003", from: "dana@client.test", html: "Last" },
] as const;
const thread = (more: Partial<FakeThread> = {}): FakeThread => ({
  id: "16f438e906b36dac",
  messages: [...MESSAGES],
  ...more,
});

function open(): OpenThread {
  const found = openThread(document);
  if (found === null) {
    throw new Error("No thread is open.");
  }
  return found;
}

describe("the open thread", () => {
  it("has its subject and every message, folded ones too", () => {
    showPage({ threads: [thread()] });
    const { subject, items } = open();
    expect(subject.textContent).toBe("Invoice");
    expect(items).toHaveLength(3);
    expect(legacyThreadId(open())).toBe("16f438e906b36dac");
  });

  it("is none in a list of mails", () => {
    showPage({
      extra: `<div role="main"><table><tr><td><span email="x@y.test"></span></td></tr></table></div>`,
    });
    expect(openThread(document)).toBeNull();
  });

  it("is the one that is shown, not one left behind", () => {
    showPage({ threads: [thread({ subject: "Old", hidden: true }), thread({ subject: "New" })] });
    expect(open().subject.textContent).toBe("New");
    showPage({ threads: [thread({ hidden: true })] });
    expect(openThread(document)).toBeNull();
  });

  it("is found beside a list, as in a preview pane", () => {
    showPage({ threads: [thread()], extra: `<div role="list"><div role="listitem">a label</div></div>` });
    expect(open().items).toHaveLength(3);
  });

  it("is found where its list has lost its roles", () => {
    showPage({ threads: [thread()] });
    for (const element of document.querySelectorAll('[role="list"], [role="listitem"]')) {
      element.removeAttribute("role");
    }
    expect(open().items).toHaveLength(3);
  });

  it("does not take a list within a mail for messages, nor a draft among them", () => {
    showPage({
      threads: [thread({ messages: [{ html: `<ul role="list"><li role="listitem">point</li></ul>` }] })],
    });
    const list = get('[role="list"]');
    const draft = addTo(list, `<div role="listitem"><form><input name="subjectbox"></form></div>`);
    const { items } = open();
    expect(items).toHaveLength(1);
    expect(items).not.toContain(draft);
  });
});

it("has the page's number, or else the same one from the compose", () => {
  const of = "#thread-f:1655310041412136364";
  showPage({ threads: [{ id: "16f8dcd8ccd5a1ac", messages: [{}] }] });
  expect(threadId({ thread_ref: of }, open())).toBe("16f8dcd8ccd5a1ac");
  const thread = { ...open(), subject: document.createElement("h2") };
  expect(threadId({ thread_ref: of }, thread)).toBe(BigInt("1655310041412136364").toString(16));
  expect(threadId({ thread_ref: "#thread-a:r-7" }, thread)).toBeNull();
});

describe("a compose answers it", () => {
  beforeEach(() => {
    document.body.replaceChildren();
  });

  const isAnswered = (compose: FakeCompose) => {
    showPage({ threads: [thread()], composes: [compose] });
    const [box] = composeBoxes(document);
    return answers(box as HTMLElement, idsOf(box as HTMLElement), open());
  };

  it("when it stands in it", () => {
    showPage({ threads: [thread({ compose: { rt: "#thread-a:r-1" } })] });
    const [box] = composeBoxes(document);
    expect(answers(box as HTMLElement, idsOf(box as HTMLElement), open())).toBe(true);
  });

  it("not when it stands in a view that was left behind", () => {
    showPage({ threads: [thread({ hidden: true, compose: {} }), thread()] });
    const [box] = composeBoxes(document);
    expect(answers(box as HTMLElement, idsOf(box as HTMLElement), open())).toBe(false);
  });

  it("not when Gmail draws a popup within the view of the thread", () => {
    showPage({ threads: [thread()], composes: [{}] });
    open().frame.append(get(".dw"));
    const [box] = composeBoxes(document);
    expect(answers(box as HTMLElement, idsOf(box as HTMLElement), open())).toBe(false);
  });

  it("when it names it, although it was popped out", () => {
    expect(isAnswered({ rt: "#thread-f:1654009536642772396" })).toBe(true);
    expect(isAnswered({ kind: "fullscreen", rt: "#thread-f:1654009536642772396" })).toBe(true);
  });

  it("when it names one of its messages", () => {
    expect(isAnswered({ rm: `#msg-f:${BigInt("0x18f2a0c000000003")}` })).toBe(true);
  });

  it.each<FakeCompose>([
    {},
    { rt: "#thread-a:r-7681922771531300001" },
    { rt: "#thread-f:1654009536642772397" },
    { rt: "16f438e906b36dac" },
    { rm: "#msg-f:1" },
    { subject: "Re: Invoice", to: ["dana@client.test"] },
  ])("not when it is only open beside it: %o", (compose) => {
    expect(isAnswered(compose)).toBe(false);
  });
});
