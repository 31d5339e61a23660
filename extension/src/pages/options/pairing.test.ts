import { expect, it, vi } from "vitest";
import type { Background, Connection } from "../../shared/messages";
import { pairingSection } from "./pairing";

const client = (id: string, rest: object) => ({
  id,
  origin: "chrome-extension://x",
  created_at: "2026-11-02T10:00:00Z",
  seen_at: null,
  this: false,
  ...rest,
});

function setup(connection: Connection, revoked: object = { ok: true, value: { rows: 1 } }) {
  const asked: { kind: string; id?: string }[] = [];
  const background = (async (ask: { kind: string }) => {
    asked.push(ask);
    if (ask.kind === "revoke") {
      return revoked;
    }
    return ask.kind === "connection"
      ? connection
      : {
          ok: true,
          value: {
            clients: [client("aa", { this: true }), client("bb", {}), client("cc", { origin: null })],
          },
        };
  }) as unknown as Background;
  return { card: pairingSection({ ask: background }), asked };
}

const ready: Connection = { state: "ready", version: "0.1.0", degraded: null };

it("lists the paired browsers and removes another one", async () => {
  const { card, asked } = setup(ready);
  await vi.waitFor(() => expect(card.querySelectorAll("li")).toHaveLength(3));
  expect(card.textContent).toContain("Waiting for its first use");
  const buttons = [...card.querySelectorAll<HTMLButtonElement>("li button")];
  expect(buttons).toHaveLength(2);
  buttons[0]?.click();
  expect(asked.at(-1)).toEqual({ kind: "revoke", id: "bb" });
  await vi.waitFor(() => expect(card.textContent).toContain("Removed."));
});

it("says why a browser could not be removed", async () => {
  const { card } = setup(ready, { ok: false, trouble: "offline", message: "The companion is off." });
  await vi.waitFor(() => expect(card.querySelectorAll("li button")).toHaveLength(2));
  card.querySelector<HTMLButtonElement>("li button")?.click();
  await vi.waitFor(() => expect(card.querySelector(".bad")?.textContent).toBe("The companion is off."));
});

it("says what is weaker than it should be", async () => {
  const { card } = setup({ ...ready, degraded: "The key lies in a file." });
  await vi.waitFor(() => expect(card.textContent).toContain("The key lies in a file."));
});

it.each(["not_paired", "refused", "stranger"] as const)("leads to the pairing when %s", async (state) => {
  const { card, asked } = setup({ state, message: "" });
  await vi.waitFor(() => expect(card.querySelector("a")?.textContent).toBe("Pair"));
  expect(asked.map(({ kind }) => kind)).toEqual(["connection"]);
});
