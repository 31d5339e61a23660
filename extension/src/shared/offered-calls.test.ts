import { expect, it } from "vitest";
import { readOfferedCalls } from "./offered-calls";

it("reads what was stored", () => {
  const stored = [{ key: "ab12", messages: 3 }];
  expect(readOfferedCalls(stored)).toEqual(stored);
});

it.each([undefined, null, "ab12", [null], [{ key: 1, messages: 3 }], [{ key: "ab12", messages: 1.5 }]])(
  "takes nothing of %j",
  (stored) => {
    expect(readOfferedCalls(stored)).toBeNull();
  },
);
