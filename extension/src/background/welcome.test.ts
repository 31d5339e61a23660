// @vitest-environment node
import { expect, it, vi } from "vitest";
import type { Connection } from "../shared/messages";
import { welcome } from "./welcome";

const pairingText = "warmline:0123456789abcdef:aaaa";

async function firstPage(file: string | null, met: Connection) {
  const open = vi.fn(async () => {});
  const pair = vi.fn(async () => met);
  await welcome({ pair, open, pairingFile: async () => file });
  return { open, pair };
}

const ready: Connection = { state: "ready", version: "0.1.0", degraded: null };

it("is the welcome page", async () => {
  const { open, pair } = await firstPage(null, ready);
  expect(open).toHaveBeenCalledExactlyOnceWith("welcome");
  expect(pair).not.toHaveBeenCalled();
});

it("is the practice page when the pairing came along", async () => {
  const { open, pair } = await firstPage(pairingText, ready);
  expect(pair).toHaveBeenCalledExactlyOnceWith({ kind: "pair", pairingText });
  expect(open).toHaveBeenCalledExactlyOnceWith("practice");
});

it("is the welcome page when that pairing did not work", async () => {
  const { open } = await firstPage(pairingText, { state: "refused", message: "" });
  expect(open).toHaveBeenCalledExactlyOnceWith("welcome");
});
