const ADDRESS = /^[^\s@]+@[^\s@]+\.[^\s@]+$/;

/** Mail addresses from a field, in lower case and each once; what is none comes back as `rejected`. */
export function parseAddresses(text: string): { addresses: string[]; rejected: string[] } {
  const items = text.split(/[\s,;]+/).filter((item) => item !== "");
  const addresses = items.filter((item) => ADDRESS.test(item)).map((item) => item.toLowerCase());
  return { addresses: [...new Set(addresses)], rejected: items.filter((item) => !ADDRESS.test(item)) };
}
