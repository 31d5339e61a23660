// @vitest-environment node
import { IDBFactory } from "fake-indexeddb";
import { expect, it } from "vitest";
import { importPairing, openKeyStore } from "./keys";

const text = { id: "0123456789abcdef", secret: new Uint8Array(20).fill(7) };

it("begins without a pairing", async () => {
  expect(await openKeyStore(new IDBFactory()).load()).toBeNull();
});

it("keeps a pairing over a restart, and the key still signs", async () => {
  const factory = new IDBFactory();
  const pairing = await importPairing(text);
  await openKeyStore(factory).save(pairing);

  const loaded = await openKeyStore(factory).load();
  expect(loaded?.id).toBe(text.id);
  const words = new Uint8Array([1, 2, 3]);
  const sign = (key: CryptoKey | undefined) => crypto.subtle.sign("HMAC", key as CryptoKey, words);
  expect(new Uint8Array(await sign(loaded?.key))).toEqual(new Uint8Array(await sign(pairing.key)));
});

it("never gives the key out", async () => {
  const factory = new IDBFactory();
  await openKeyStore(factory).save(await importPairing(text));
  const loaded = await openKeyStore(factory).load();
  expect(loaded?.key.extractable).toBe(false);
  await expect(crypto.subtle.exportKey("raw", loaded?.key as CryptoKey)).rejects.toThrow();
});

it("holds one pairing at a time, and forgets it when told", async () => {
  const store = openKeyStore(new IDBFactory());
  await store.save(await importPairing(text));
  await store.save(await importPairing({ ...text, id: "fedcba9876543210" }));
  expect((await store.load())?.id).toBe("fedcba9876543210");
  await store.forget();
  expect(await store.load()).toBeNull();
});
