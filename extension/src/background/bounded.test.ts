// @vitest-environment node
import { expect, it, vi } from "vitest";
import { bytesOf } from "./bounded";

it.each(["", "a", "grüße".repeat(1_000)])("reads the whole of a body", async (text) => {
  const body = await bytesOf(new Response(text), 10_000);
  expect(new TextDecoder().decode(body ?? undefined)).toBe(text);
  expect(await bytesOf(new Response(null, { status: 204 }), 0)).toEqual(new Uint8Array());
});

it("reads as much as it may, and not a byte more", async () => {
  expect(await bytesOf(new Response("12345"), 5)).toHaveLength(5);
  expect(await bytesOf(new Response("123456"), 5)).toBeNull();
});

it("lets go of a body that does not end", async () => {
  const cancel = vi.fn();
  const endless = new ReadableStream({ pull: (to) => to.enqueue(new Uint8Array(1_000)), cancel });
  expect(await bytesOf(new Response(endless), 100_000)).toBeNull();
  expect(cancel).toHaveBeenCalledOnce();
});
