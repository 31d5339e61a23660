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
    "Friendly reminder: the form is due on Monday. You failed to send it. You are an idiot. " +
    "Per my last email, it is two pages. Obviously, it has to be signed. Pay today, or else.",
  worst: ["You failed to", "You are an idiot", "Per my last email,", "Obviously, it", "today, or else"],
  waved: "Obviously, it",
  mildest: "Friendly reminder",
};

/** One sentence for each label, the words that are marked in it, and the line that they get. */
export const THREE = [
  { text: "You failed to send it.", label: "defensive", words: "You failed to", shape: "wavy" },
  {
    text: "Obviously, it has to be signed.",
    label: "condescending",
    words: "Obviously, it",
    shape: "dotted",
  },
  { text: "You are an idiot.", label: "hostile", words: "You are an idiot", shape: "double" },
] as const;
