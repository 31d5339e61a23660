/** What HTML elements mean for text. Decided by name, not by computed style: that would cost a layout on every key. */

const BLOCKS = new Set(
  (
    "ADDRESS ARTICLE ASIDE BLOCKQUOTE CAPTION CENTER DD DETAILS DIALOG DIR DIV DL DT FIELDSET FIGCAPTION FIGURE FOOTER " +
    "FORM H1 H2 H3 H4 H5 H6 HEADER HR LEGEND LI MAIN MENU NAV OL P PRE SECTION SUMMARY TABLE TBODY TD TFOOT TH THEAD " +
    "TR UL"
  ).split(" "),
);

const SILENT = new Set(
  (
    "AUDIO CANVAS DATALIST EMBED HEAD IFRAME INPUT MATH NOSCRIPT OBJECT SCRIPT SELECT STYLE SVG TEMPLATE TEXTAREA " +
    "TITLE VIDEO"
  ).split(" "),
);

/** Stands on lines of its own. A table cell does, too: a sentence does not go on in the next cell. */
export function isBlock(element: Element): boolean {
  return BLOCKS.has(element.tagName);
}

/** Has no text that a reader of the page would see. */
export function isSilent(element: Element): boolean {
  return SILENT.has(element.tagName.toUpperCase()) || (element instanceof HTMLElement && isHidden(element));
}

/** Whether runs of white space are kept as they are. Mail carries its styles inline. */
export function keepsSpace(element: Element, inherited: boolean): boolean {
  const style = element instanceof HTMLElement ? element.style.whiteSpace : "";
  if (style !== "" && style !== "inherit") {
    return style.startsWith("pre") || style === "break-spaces";
  }
  return element.tagName === "PRE" || inherited;
}

/** The text that a picture stands for: mail pages write emoji as pictures. */
export function emoji(element: Element): string | null {
  if (element.tagName !== "IMG" || !element.hasAttribute("data-emoji")) {
    return null;
  }
  return element.getAttribute("alt") || element.getAttribute("data-emoji") || null;
}

function isHidden(element: HTMLElement): boolean {
  return element.hasAttribute("hidden") || element.style.display === "none";
}
