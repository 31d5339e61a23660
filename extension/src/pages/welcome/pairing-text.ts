const PAIRING = /warmline:[0-9a-f]{16}:[a-z2-7]{32}/;

/**
 * The pairing text within what was pasted; null when there is none. People copy a little more than they mean to, and
 * terminals break lines.
 */
export function findPairingText(pasted: string): string | null {
  return PAIRING.exec(pasted.replace(/\s+/g, ""))?.[0] ?? null;
}
