import type { Erasure, SentMessage } from "../shared/contract.gen";

/** Whether an erasure reaches a report that the companion has not been told of yet. As there: `before` is a day, and that day stays. */
export function reaches({ correspondent, before }: Erasure, { to, sent_at }: SentMessage): boolean {
  const wentTo = (address: string) => to.some((one) => one.address.toLowerCase() === address.toLowerCase());
  return (
    (correspondent == null || wentTo(correspondent)) && (before == null || sent_at.slice(0, 10) < before)
  );
}
