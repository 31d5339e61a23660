/** A draft with one mark, and the same draft once the first suggestion is taken. */
export const INVOICE = {
  text: "Hello Jonas. As I already said, the invoice went out on Monday. Best, Robin",
  marked: "As I already said,",
  start: 13,
  instead: "Hello Jonas. To pull it together, the invoice went out on Monday. Best, Robin",
};
