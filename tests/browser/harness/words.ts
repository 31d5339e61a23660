/** A draft with one mark, and the same draft once the first suggestion is taken. */
export const INVOICE = {
  text: "Hello Jonas. As I already said, the invoice went out on Monday. Best, Robin",
  marked: "As I already said,",
  start: 13,
  instead: "Hello Jonas. To pull it together, the invoice went out on Monday. Best, Robin",
};

/** A draft with six marks. Of the five worst one, the condescending, can be waved through. */
export const SIX = {
  text:
    "As I said before, the form is due on Monday. You failed to send it. You are an idiot. " +
    "Per my last email, it is two pages. It is not rocket science. Pay today, or else.",
  worst: [
    "You failed to",
    "You are an idiot",
    "Per my last email,",
    "It is not rocket science",
    "today, or else",
  ],
  waved: "It is not rocket science",
  mildest: "As I said before, the",
};

/** One sentence for each label, the words that are marked in it, and the line that they get. */
export const THREE = [
  { text: "You failed to send it.", label: "defensive", words: "You failed to", shape: "wavy" },
  {
    text: "It is not rocket science.",
    label: "condescending",
    words: "It is not rocket science",
    shape: "dotted",
  },
  { text: "You are an idiot.", label: "hostile", words: "You are an idiot", shape: "double" },
] as const;
