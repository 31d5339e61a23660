/** The class of every element of ours in a page of Gmail, so that each of them can be found and taken out. */
export const OURS = "warmline";
