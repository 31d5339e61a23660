import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { addTo, composeHtml, type FakeCompose, get, showPage } from "../../testing/gmail-page";
import type { Sent } from "../record/sent";
import type { Compose } from "../review/mail-host";
import { GmailHost } from "./host";

let life: AbortController;
let composes: Compose[];

function start(): GmailHost {
  const host = new GmailHost(document, { myAddresses: () => [], dates: async () => [], signal: life.signal });
  host.onCompose((compose) => composes.push(compose), life.signal);
  return host;
}

/** Long enough for changes of the page to be noticed. */
const settled = () => vi.advanceTimersByTimeAsync(200);
const last = () => composes.at(-1) as Compose;
const add = async (compose: FakeCompose) => {
  const element = addTo(get(".dw"), composeHtml(compose));
  await settled();
  return element;
};

beforeEach(() => {
  vi.useFakeTimers();
  life = new AbortController();
  composes = [];
});

afterEach(() => {
  life.abort();
  vi.useRealTimers();
});

describe("composes", () => {
  it("are told when they are there and when they come, each once", async () => {
    showPage({ composes: [{ html: "one" }] });
    start();
    expect(composes.map((compose) => compose.read()?.text)).toEqual(["one"]);
    await add({ html: "two" });
    await add({ html: "three" });
    expect(composes.map((compose) => compose.read()?.text)).toEqual(["one", "two", "three"]);
  });

  it("are told to whoever comes late", () => {
    showPage({ composes: [{}] });
    const host = start();
    const late = vi.fn();
    host.onCompose(late, life.signal);
    expect(late).toHaveBeenCalledExactlyOnceWith(last());
    host.onCompose(late, AbortSignal.abort());
    expect(late).toHaveBeenCalledTimes(1);
  });

  it("are not told any more when the signal has aborted", async () => {
    showPage({});
    const host = start();
    const some = new AbortController();
    const listener = vi.fn();
    host.onCompose(listener, some.signal);
    some.abort();
    await add({});
    expect(listener).not.toHaveBeenCalled();
    expect(composes).toHaveLength(1);
  });

  it("are told at once when the page has moved them, or drawn their words anew", async () => {
    showPage({ composes: [{ html: "<p>one</p>" }] });
    start();
    const redrawn = vi.fn();
    last().onRedrawn(redrawn);
    document.body.append(get(".dw"));
    await Promise.resolve();
    expect(redrawn).toHaveBeenCalledTimes(1);
    get("[g_editable] p").replaceWith("one");
    await Promise.resolve();
    expect(redrawn).toHaveBeenCalledTimes(2);
  });

  it("are gone when they leave the page", async () => {
    showPage({ composes: [{}] });
    start();
    expect(last().gone.aborted).toBe(false);
    get(".AD").remove();
    await settled();
    expect(last().gone.aborted).toBe(true);
    expect(last().read()).toBeNull();
    expect(last().mountPoint()).toBeNull();
  });

  it("stay the same when they move to full screen and back", async () => {
    showPage({ composes: [{ html: "a" }] });
    start();
    const dialog = get('[role="dialog"]');
    const home = dialog.parentElement;
    addTo(document.body, `<div class="aSs"></div>`).append(dialog);
    await settled();
    home?.append(dialog);
    await settled();
    expect(composes).toHaveLength(1);
    expect(last().gone.aborted).toBe(false);
  });

  it("are others after a change between rich and plain text", async () => {
    showPage({ composes: [{ html: "rich" }] });
    start();
    get(".Au").style.display = "none";
    get<HTMLTextAreaElement>("textarea").style.display = "";
    get<HTMLTextAreaElement>("textarea").value = "plain";
    get("textarea").focus();
    await settled();
    expect(composes.map(({ gone }) => gone.aborted)).toEqual([true, false]);
    expect(last().editor).toBe(get("textarea"));
    expect(last().read()?.text).toBe("plain");
  });

  it("without an editor are told after a while, and say that they cannot be read", async () => {
    showPage({ composes: [{ withoutEditor: true, withoutToolbar: true }] });
    start();
    expect(composes).toHaveLength(0);
    await vi.advanceTimersByTimeAsync(5_000);
    expect(composes).toHaveLength(1);
    expect(last().read()).toBeNull();
    expect(get(".M9").contains(last().editor)).toBe(true);
    expect(last().mountPoint()?.isConnected).toBe(true);
  });

  it("whose editor comes late are told once it is there", async () => {
    showPage({ composes: [{ withoutEditor: true }] });
    start();
    await settled();
    addTo(get(".iN td"), `<div g_editable="true" contenteditable="true">late</div>`);
    await vi.advanceTimersByTimeAsync(5_000);
    expect(composes.map((compose) => compose.read()?.text)).toEqual(["late"]);
  });

  it("are not looked for on every key", async () => {
    showPage({ composes: [{ html: "<p>a</p>" }] });
    start();
    await settled();
    const look = vi.spyOn(document, "querySelectorAll");
    for (let i = 0; i < 20; i += 1) {
      get("p").append("b", document.createElement("br"));
      await settled();
    }
    expect(look).not.toHaveBeenCalled();
  });
});

describe("sending", () => {
  const press = (selector: string) =>
    get(selector).dispatchEvent(new MouseEvent("mousedown", { bubbles: true }));
  const leave = async () => {
    get("[g_editable]").replaceChildren();
    get(".AD").remove();
    await settled();
  };
  let sent: (mail: Sent) => void;

  beforeEach(() => {
    showPage({ composes: [{ html: "the words" }] });
    start();
    sent = vi.fn();
    last().onSent(sent);
  });

  it("is noticed once the compose has left after Send, with what was sent", async () => {
    press(".aoO");
    await settled();
    expect(sent).not.toHaveBeenCalled();
    await leave();
    expect(sent).toHaveBeenCalledExactlyOnceWith(
      expect.objectContaining({ text: "the words", conversation: null }),
    );
    expect(last().read()).toBeNull();
  });

  it.each(["beforeunload", "pagehide"])("is noticed at the last moment: %s", (name) => {
    press(".aoO");
    get(".AD").remove();
    dispatchEvent(new Event(name));
    expect(sent).toHaveBeenCalledTimes(1);
  });

  it("is not a compose that still stands there when the page is left", () => {
    press(".aoO");
    dispatchEvent(new Event("pagehide"));
    expect(sent).not.toHaveBeenCalled();
  });

  it("is noticed with the keys", async () => {
    const keys = { key: "Enter", ctrlKey: true, bubbles: true };
    get("[g_editable]").dispatchEvent(new KeyboardEvent("keydown", keys));
    await leave();
    expect(sent).toHaveBeenCalledTimes(1);
  });

  it("is not a compose that just leaves", async () => {
    await leave();
    expect(sent).not.toHaveBeenCalled();
  });

  it("is not a compose that was thrown away after Send had failed", async () => {
    press(".aoO");
    press(".oc");
    await leave();
    expect(sent).not.toHaveBeenCalled();
  });

  it("is not a press in another compose", async () => {
    const other = await add({ id: "2" });
    other.querySelector(".aoO")?.dispatchEvent(new MouseEvent("mousedown", { bubbles: true }));
    await leave();
    expect(sent).not.toHaveBeenCalled();
  });

  it("is not held up", () => {
    const event = new MouseEvent("mousedown", { bubbles: true, cancelable: true });
    const heard = vi.fn();
    get(".aoO").addEventListener("mousedown", heard);
    get(".aoO").dispatchEvent(event);
    expect(heard).toHaveBeenCalledTimes(1);
    expect(event.defaultPrevented).toBe(false);
  });

  it("is not our own leaving", async () => {
    press(".aoO");
    life.abort();
    await leave();
    expect(sent).not.toHaveBeenCalled();
  });
});

it("keeps its place in the toolbar", async () => {
  showPage({ composes: [{}] });
  start();
  const place = last().mountPoint();
  expect(place?.isConnected).toBe(true);
  place?.remove();
  await settled();
  expect(last().mountPoint()).toBe(place);
  expect(place?.isConnected).toBe(true);
});

it("sees the theme of the box the user types in", () => {
  showPage({ composes: [{}] });
  document.body.style.backgroundColor = "#fff";
  get(".aoI").style.backgroundColor = "#202124";
  expect(start().theme()).toBe("dark");
  document.body.removeAttribute("style");
});

it("sees the theme of the page while nothing is being written", () => {
  showPage({});
  document.body.style.backgroundColor = "#202124";
  expect(start().theme()).toBe("dark");
  document.body.removeAttribute("style");
});

it("never changes the page but for its place in the toolbar, and leaves no trace", async () => {
  showPage({ composes: [{ html: "<p>a</p>" }], threads: [{ messages: [{ html: "b" }] }] });
  const before = document.documentElement.outerHTML;
  start();
  last().read();
  await last().thread();
  await settled();
  expect(document.documentElement.outerHTML).toBe(before);
  last().mountPoint();
  life.abort();
  expect(document.documentElement.outerHTML).toBe(before);
  expect(last().gone.aborted).toBe(true);
  expect(vi.getTimerCount()).toBe(0);
});

it("forgets composes that have come and gone", async () => {
  showPage({});
  start();
  for (let i = 0; i < 50; i += 1) {
    const element = await add({ id: String(i) });
    last().mountPoint();
    element.remove();
    await settled();
  }
  expect(composes.every(({ gone }) => gone.aborted)).toBe(true);
  expect(document.querySelectorAll(".warmline")).toHaveLength(0);
  expect(vi.getTimerCount()).toBe(0);
});
