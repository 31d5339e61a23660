import { beforeEach, expect, it, vi } from "vitest";
import { askBackground, Orphaned } from "./ask";

const ready = { state: "ready", version: "1", degraded: null };
const sendMessage = vi.fn();
let runtime: { id: string | undefined; sendMessage: typeof sendMessage };
let life: AbortController;

beforeEach(() => {
  sendMessage.mockReset();
  runtime = { id: "ours", sendMessage };
  vi.stubGlobal("chrome", { runtime });
  life = new AbortController();
});

it("hands the question over and the answer back", async () => {
  sendMessage.mockResolvedValue(ready);
  expect(await askBackground(life)({ kind: "connection" })).toEqual(ready);
  expect(sendMessage).toHaveBeenCalledExactlyOnceWith({ kind: "connection" });
});

it("asks once more when the background was stopped in the middle", async () => {
  sendMessage.mockRejectedValueOnce(new Error("The message port closed before a response was received."));
  sendMessage.mockResolvedValueOnce(ready);
  expect(await askBackground(life)({ kind: "connection" })).toEqual(ready);
});

it("gives up after the second time, and stays alive", async () => {
  sendMessage.mockRejectedValue(new Error("Could not establish connection."));
  await expect(askBackground(life)({ kind: "connection" })).rejects.toThrow("establish");
  expect(life.signal.aborted).toBe(false);
});

it("takes silence for a failure", async () => {
  sendMessage.mockResolvedValue(undefined);
  await expect(askBackground(life)({ kind: "connection" })).rejects.toThrow('no answer to "connection"');
});

it("ends everything when the extension is gone", async () => {
  sendMessage.mockImplementation(() => {
    runtime.id = undefined;
    throw new Error("Extension context invalidated.");
  });
  await expect(askBackground(life)({ kind: "connection" })).rejects.toBeInstanceOf(Orphaned);
  expect(life.signal.aborted).toBe(true);
  expect(sendMessage).toHaveBeenCalledTimes(1);
});
