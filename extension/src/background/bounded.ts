import type { Bytes } from "./signing";

/** The whole body, unpacked; null, and nothing more is read of it, once it is longer than `most` bytes. */
export async function bytesOf(response: Response, most: number): Promise<Bytes | null> {
  const pieces: Bytes[] = [];
  let length = 0;
  const reader = response.body?.getReader();
  for (let next = await reader?.read(); next?.value !== undefined; next = await reader?.read()) {
    pieces.push(next.value);
    length += next.value.length;
    if (length > most) {
      await reader?.cancel();
      return null;
    }
  }
  return new Uint8Array(await new Blob(pieces).arrayBuffer());
}
