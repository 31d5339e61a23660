import { expect, it, vi } from "vitest";
import type { Background, Connection } from "../../shared/messages";
import { pairingCard } from "./pairing";

const client = (id: string, rest: object) => ({
  id,
  origin: "chrome-extension://x",
  created_at: "2026-11-02T10:00:00Z",
  seen_at: null,
  this: false,
  ...rest,
});

function setup(connection: Connection) {
  const asked: { kind: string; id?: string }[] = [];
  const background = (async (ask: { kind: string }) => {
    asked.push(ask);
    return ask.kind === "connection"
      ? connection
      : {
          ok: true,
          value: {
            clients: [client("aa", { this: true }), client("bb", {}), client("cc", { origin: null })],
          },
        };
  }) as unknown as Background;
  return { card: pairingCard(background), asked };
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
