import { vi } from "vitest";
import type { Answer, Background } from "../shared/messages";
import { markOn, readingOf } from "./testing";

type Check = Answer<"check">;

/** A companion that answers when the test says so. */
export function companion() {
  const asked: string[] = [];
  const waiting: ((answer: Check) => void)[] = [];
  const background = ((ask: { situation?: { draft?: { text: string } } }) => {
    asked.push(ask.situation?.draft?.text ?? "");
    return new Promise<Check>((resolve) => waiting.push(resolve));
  }) as Background;
  const answer = async (given: Check) => {
    waiting.shift()?.(given);
    await vi.advanceTimersByTimeAsync(0);
  };
  return {
    background,
    asked,
    answer,
    marks: (text: string, ...quotes: string[]) => answer(good(text, ...quotes)),
  };
}

export function good(text: string, ...quotes: string[]): Check {
  return { ok: true, value: readingOf(quotes.map((quote) => markOn(text, quote))) };
}
