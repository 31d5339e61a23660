import { beforeEach, expect, it, vi } from "vitest";
import type { Mark } from "../../shared/contract.gen";
import type { Stage } from "../boxes/stage";
import { watchCaret } from "../editing/caret";
import type { Session } from "../session";
import { drawWithoutLayout, markOn, testCompose } from "../testing";
import { stepToMark } from "./steps";

const TEXT = "one two three four five";
const two = markOn(TEXT, "two");
const four = markOn(TEXT, "four", { label: "hostile" });

beforeEach(() => void drawWithoutLayout());

function setup({
  marks = [two, four],
  caret: at = null as number | null,
  card = null as Mark | null,
  inside = false,
}) {
  const compose = testCompose(TEXT);
  compose.editor.tabIndex = 0;
  const caret = watchCaret(compose, compose.gone);
  document.getSelection()?.removeAllRanges();
  if (at !== null) {
    document.getSelection()?.collapse(compose.editor.firstChild, at);
  }
  const showCard = vi.fn();
  const announce = vi.fn();
  const stage = { card: card && { mark: card }, surface: { hasFocus: () => inside }, close: vi.fn() };
  const session = { compose, review: { map: compose.read(), marks } };
  const parts = {
    session: session as unknown as Session,
    stage: stage as unknown as Stage,
    caret,
    showCard,
    announce,
  };
  return { step: (step: 1 | -1) => stepToMark(parts, step), showCard, announce, compose };
}

it.each<[string, number | null, 1 | -1, Mark]>([
  ["from the start to the first", 0, 1, two],
  ["from within a mark to the next", 5, 1, four],
  ["from behind the last to the first", 22, 1, two],
  ["from nowhere to the first", null, 1, two],
  ["back from the end to the last", 22, -1, four],
  ["back from within a mark to the one before", 15, -1, two],
  ["back from before the first to the last", 1, -1, four],
  ["back from nowhere to the last", null, -1, four],
])("goes %s", (_, caret, step, mark) => {
  const { showCard, step: go } = setup({ caret });
  go(step);
  expect(showCard).toHaveBeenCalledExactlyOnceWith(mark, "caret");
  expect(document.getSelection()?.focusOffset).toBe(mark.start);
});

it("goes on from the card that is open, and into the next when the user is in it", () => {
  const { step, showCard, announce } = setup({ caret: 0, card: two, inside: true });
  step(1);
  expect(showCard).toHaveBeenCalledExactlyOnceWith(four, "key");
  expect(announce).toHaveBeenCalledExactlyOnceWith("Can read as hostile: “four”. 2 of 2.");
});

it("says so where nothing is marked, and leaves the caret alone", () => {
  const { step, showCard, announce } = setup({ marks: [], caret: 3 });
  step(1);
  expect(announce).toHaveBeenCalledExactlyOnceWith("No words are marked here.");
  expect(showCard).not.toHaveBeenCalled();
  expect(document.getSelection()?.focusOffset).toBe(3);
});
