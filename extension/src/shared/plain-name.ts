/** What turns the direction of text around it: a name with one of these could put our own words in another order. */
const TURNS = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;

/** A name as strangers gave it, fit to stand among our words. Letters of every direction stay as they are. */
export function plainName(name: string): string {
  return name
    .replace(TURNS, "")
    .replace(/[\p{Cc}\s]+/gu, " ")
    .trim();
}
