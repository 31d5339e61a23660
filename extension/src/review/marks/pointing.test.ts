import { afterEach, beforeEach, expect, it, vi } from "vitest";
import type { Mark } from "../../shared/contract.gen";
import { watchCaret } from "../editing/caret";
import type { Session } from "../session";
import { drawWithoutLayout, markOn, type TestCompose, testCompose } from "../testing";
import { type AskedBy, watchPointing } from "./pointing";

const TEXT = "Hi. As I said, no.";
const mark = markOn(TEXT, "As I said,");

let compose: TestCompose;
let card: { mark: Mark; by: AskedBy } | null;
let focused: boolean;
const show = vi.fn((shown: Mark, by: AskedBy) => {
  card = { mark: shown, by };
});
const hide = vi.fn(() => {
  card = null;
});

beforeEach(() => {
  drawWithoutLayout();
  vi.useFakeTimers();
  compose = testCompose(TEXT);
  card = null;
  focused = false;
  const review = { map: compose.read(), marks: [mark] };
  watchPointing({
    session: { compose, review } as unknown as Session,
    caret: watchCaret(compose, compose.gone),
    signal: compose.gone,
    open: () => card && { ...card, holds: () => false, hasFocus: () => focused },
    show,
    hide,
  });
});

afterEach(() => {
  compose.leave();
  vi.clearAllMocks();
  vi.useRealTimers();
});

/** All words lie between 10 and 110 across, 10 and 30 down. */
function pointAt(clientX: number, clientY = 20, buttons = 0): void {
  compose.editor.dispatchEvent(new PointerEvent("pointermove", { clientX, clientY, buttons, bubbles: true }));
}

function caretAt(offset: number): void {
  document.getSelection()?.collapse(compose.editor.firstChild, offset);
}

it("opens when the pointer rests on a mark, not when it passes over", () => {
  pointAt(50);
  vi.advanceTimersByTime(100);
  pointAt(500);
  vi.advanceTimersByTime(1_000);
  expect(show).not.toHaveBeenCalled();
  pointAt(50);
  vi.advanceTimersByTime(200);
  expect(show).toHaveBeenCalledExactlyOnceWith(mark, "pointer");
});

it("does not open while something is being dragged or typed", () => {
  pointAt(50, 20, 1);
  vi.advanceTimersByTime(1_000);
  pointAt(50);
  compose.editor.dispatchEvent(new InputEvent("input"));
  vi.advanceTimersByTime(1_000);
  expect(show).not.toHaveBeenCalled();
});

it("closes some time after the pointer went away, unless it comes back or the user is inside", () => {
  pointAt(50);
  vi.advanceTimersByTime(200);
  pointAt(500);
  vi.advanceTimersByTime(200);
  pointAt(50);
  vi.advanceTimersByTime(1_000);
  expect(hide).not.toHaveBeenCalled();
  focused = true;
  pointAt(500);
  vi.advanceTimersByTime(1_000);
  expect(hide).not.toHaveBeenCalled();
  focused = false;
  pointAt(500);
  vi.advanceTimersByTime(1_000);
  expect(hide).toHaveBeenCalledOnce();
});

it("does not close a card because the pointer went away from the one before", () => {
  pointAt(50);
  vi.advanceTimersByTime(200);
  pointAt(500);
  // Closed by a press outside, and asked for again at once.
  card = null;
  pointAt(50);
  vi.advanceTimersByTime(1_000);
  expect(show).toHaveBeenCalledTimes(2);
  expect(hide).not.toHaveBeenCalled();
});

it("opens when the caret is moved into a mark and closes when it leaves", () => {
  caretAt(6);
  compose.editor.dispatchEvent(new KeyboardEvent("keyup", { key: "ArrowRight" }));
  expect(show).toHaveBeenCalledExactlyOnceWith(mark, "caret");
  caretAt(1);
  compose.editor.dispatchEvent(new KeyboardEvent("keyup", { key: "ArrowLeft" }));
  expect(hide).toHaveBeenCalledOnce();
});

it("stays closed in the same mark once the user closed it", () => {
  caretAt(6);
  compose.editor.click();
  vi.advanceTimersByTime(10);
  card = null;
  caretAt(7);
  compose.editor.dispatchEvent(new KeyboardEvent("keyup", { key: "ArrowRight" }));
  expect(show).toHaveBeenCalledOnce();
});

it("does not take typing for moving", () => {
  caretAt(6);
  compose.editor.dispatchEvent(new KeyboardEvent("keyup", { key: "a" }));
  expect(show).not.toHaveBeenCalled();
});

it("takes Alt and the down arrow in a mark, and leaves it to the page elsewhere", () => {
  const press = () => {
    const event = new KeyboardEvent("keydown", { key: "ArrowDown", altKey: true, cancelable: true });
    compose.editor.dispatchEvent(event);
    return event.defaultPrevented;
  };
  caretAt(6);
  expect(press()).toBe(true);
  expect(show).toHaveBeenCalledExactlyOnceWith(mark, "key");
  card = null;
  caretAt(1);
  expect(press()).toBe(false);
});

it.each(["keydown", "keyup"])("leaves %s alone while a character is being composed", (name) => {
  caretAt(8);
  const key = { key: "ArrowDown", altKey: name === "keydown", isComposing: true, cancelable: true };
  const event = new KeyboardEvent(name, key);
  compose.editor.dispatchEvent(event);
  expect(show).not.toHaveBeenCalled();
  expect(event.defaultPrevented).toBe(false);
  compose.editor.dispatchEvent(new KeyboardEvent(name, { ...key, isComposing: false }));
  expect(show).toHaveBeenCalledOnce();
});
