import { expect, it, vi } from "vitest";
import { passOn } from "./shortcuts";

it("passes a shortcut on to the page in front", async () => {
  const send = vi.fn(async () => undefined);
  await passOn("next-mark", { id: 7 }, send);
  expect(send).toHaveBeenCalledExactlyOnceWith(7, { kind: "shortcut", name: "next-mark" });
});

it("is silent where nobody listens", async () => {
  await passOn("panel", { id: 7 }, async () => {
    throw new Error("no receiving end");
  });
  const send = vi.fn();
  await passOn("panel", undefined, send);
  expect(send).not.toHaveBeenCalled();
});
