import { describe, expect, it } from "vitest";
import { addTo, type FakeCompose, get, showPage } from "../../testing/gmail-page";
import {
  composeBoxes,
  editorOf,
  fromOf,
  idsOf,
  isMinimized,
  isQuoteFolded,
  kindOf,
  subjectOf,
} from "./compose";

function show(...composes: FakeCompose[]): HTMLElement[] {
  showPage({ composes });
  return composeBoxes(document);
}

function only(compose: FakeCompose): HTMLElement {
  const [box] = show(compose);
  if (box === undefined) {
    throw new Error("The page has no compose.");
  }
  return box;
}

describe("composes", () => {
  it("are all found, also with the same subject and recipients", () => {
    const same = { subject: "Same", to: ["dana@client.test"] };
    const boxes = show({ ...same, id: "1" }, { ...same, id: "2" }, { ...same, id: "3", minimized: true });
    expect(boxes.map((box) => idsOf(box).composeid)).toEqual(["1", "2", "3"]);
  });

  it("are not mistaken for other boxes to type in", () => {
    showPage({
      extra: `<div g_editable="true" role="textbox" aria-multiline="true" contenteditable="true">chat</div>
        <div role="dialog"><form><input name="q"></form></div>`,
    });
    expect(composeBoxes(document)).toEqual([]);
  });

  it("hold fields, editor and menus even where their frame has no known name", () => {
    const box = only({});
    for (const element of document.querySelectorAll(".M9, .aoI")) {
      element.className = "Xy-9f";
    }
    const [found] = composeBoxes(document);
    expect(found?.querySelector("[g_editable]")).not.toBeNull();
    expect(found?.querySelector("form")).not.toBeNull();
    expect(box.contains(found ?? null)).toBe(true);
  });

  it("stay apart where their frames have no known name", () => {
    show({ id: "1" }, { id: "2", withoutEditor: true });
    for (const element of document.querySelectorAll(".M9, .aoI")) {
      element.className = "";
    }
    const boxes = composeBoxes(document);
    expect(boxes).toHaveLength(2);
    expect(boxes.map((box) => editorOf(box) !== null)).toEqual([true, false]);
  });
});

describe("the kind", () => {
  it.each<[FakeCompose["kind"], string]>([
    ["popup", "popup"],
    ["fullscreen", "fullscreen"],
    ["popout", "popout"],
  ])("of a %s is told", (kind, told) => {
    expect(kindOf(only({ kind: kind as "popup" }))).toBe(told);
  });

  it("of an answer in the thread is told", () => {
    const kindOfInline = (compose: FakeCompose) => {
      showPage({ threads: [{ messages: [{ from: "d@x.test", html: "Hi" }], compose }] });
      return composeBoxes(document).map(kindOf);
    };
    expect(kindOfInline({ subject: "Re: Invoice" })).toEqual(["inline_reply"]);
    expect(kindOfInline({ subject: "Re: Fwd: Invoice" })).toEqual(["inline_reply"]);
    expect(kindOfInline({ subject: "Invoice", forward: true })).toEqual(["inline_forward"]);
    expect(kindOfInline({ subject: "Fwd: Invoice" })).toEqual(["inline_forward"]);
  });
});

describe("the editor", () => {
  it("is the rich one", () => {
    expect(editorOf(only({ html: "a" }))).toBe(get("[g_editable]"));
  });

  it("is the plain one when that is shown", () => {
    expect(editorOf(only({ plain: "a" }))).toBe(get("textarea"));
  });

  it("is the same in a minimised compose", () => {
    expect(editorOf(only({ html: "a", minimized: true }))).toBe(get("[g_editable]"));
    expect(editorOf(only({ plain: "a", minimized: true }))).toBe(get("textarea"));
  });

  it("is the rich one where both seem to be shown", () => {
    const box = only({ html: "a" });
    get("textarea").removeAttribute("style");
    expect(editorOf(box)).toBe(get("[g_editable]"));
  });

  it("is null where there is none", () => {
    expect(editorOf(only({ withoutEditor: true }))).toBeNull();
  });
});

it("reads the names that Gmail gives it", () => {
  const box = only({
    id: "7",
    draft: "#msg-a:r1",
    rt: "#thread-f:12",
    rm: "#msg-f:3",
    from: "Robin <robin@alias.test>",
  });
  expect(idsOf(box)).toEqual({
    composeid: "7",
    draft_id: "#msg-a:r1",
    thread_ref: "#thread-f:12",
    answered: "#msg-f:3",
  });
  expect(fromOf(box)).toBe("robin@alias.test");
  const bare = only({ id: "" });
  expect(idsOf(bare)).toEqual({ composeid: null, draft_id: null, thread_ref: null, answered: null });
  expect(fromOf(bare)).toBeNull();
});

it("reads the newer name of a compose", () => {
  const box = only({ id: "7" });
  get('input[name="composeid"]').remove();
  addTo(box, `<div data-compose-id="8"></div>`);
  expect(idsOf(box).composeid).toBe("8");
});

it("reads the subject as it stands now", () => {
  const box = only({ subject: "Invoice" });
  expect(subjectOf(box)).toBe("Invoice");
  get<HTMLInputElement>('input[name="subjectbox"]').value = "Invoice 12";
  expect(subjectOf(box)).toBe("Invoice 12");
  get('input[name="subjectbox"]').remove();
  expect(subjectOf(box)).toBe("Invoice");
});

it("knows a minimised compose from one whose window is hidden", () => {
  expect(isMinimized(only({}))).toBe(false);
  expect(isMinimized(only({ minimized: true }))).toBe(true);
  const box = only({});
  get('[role="dialog"]').style.display = "none";
  expect(isMinimized(box)).toBe(false);
});

it("knows a quote that is folded away", () => {
  const isFolded = (compose: FakeCompose) => isQuoteFolded(only(compose), get("[g_editable]"));
  expect(isFolded({ foldedQuote: true })).toBe(true);
  expect(isFolded({})).toBe(false);
  expect(isFolded({ html: `<div class="ajR" role="button"></div>` })).toBe(false);
});
