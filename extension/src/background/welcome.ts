import type { Handlers, Page } from "./handlers";

interface Parts {
  readonly pair: Handlers["pair"];
  readonly open: (page: Page) => Promise<unknown>;
  /** The pairing text that came with the extension's files, if any did. */
  readonly pairingFile: () => Promise<string | null>;
}

/** What a newcomer sees first: the practice page when the pairing came along, else the page that asks for it. */
export async function welcome({ pair, open, pairingFile }: Parts): Promise<void> {
  const pairingText = await pairingFile();
  if (pairingText !== null) {
    const { state } = await pair({ kind: "pair", pairingText });
    if (state === "ready") {
      await open("practice");
      return;
    }
  }
  await open("welcome");
}
