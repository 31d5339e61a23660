/** Keys pressed in our boxes belong to them alone: Gmail would archive the mail behind on an "e". */

/** Of a group of radio buttons, Tab stops at the chosen one; the arrow keys go on from there. */
const FOCUSABLE = "button, a[href], textarea, input:checked, [tabindex='0']";

export interface KeyOptions {
  /** True for events inside the box. */
  holds: (event: Event) => boolean;
  root: ShadowRoot;
  onEscape: () => void;
  signal: AbortSignal;
}

/**
 * Listens on the window, before anything of the page can. What a key does by itself (typing, pressing a button) still
 * happens; only listeners are passed by. Escape closes the box wherever the focus is, so that it does not close the
 * mail behind it.
 */
export function keepKeys({ holds, root, onEscape, signal }: KeyOptions): void {
  const options = { capture: true, signal };
  window.addEventListener(
    "keydown",
    (event) => {
      if (event.key === "Escape" && !event.isComposing) {
        event.preventDefault();
        event.stopImmediatePropagation();
        onEscape();
        return;
      }
      if (holds(event)) {
        event.stopImmediatePropagation();
        if (event.key === "Tab") {
          turnTab(event, root);
        }
      }
    },
    options,
  );
  for (const name of ["keyup", "keypress"] as const) {
    window.addEventListener(name, (event) => holds(event) && event.stopImmediatePropagation(), options);
  }
}

/** What presses our button in the page's own Tab order; with another key held down it is the page's, such as Send. */
export function keepPresses(holds: (event: Event) => boolean, signal: AbortSignal): void {
  for (const name of ["keydown", "keyup", "keypress"] as const) {
    window.addEventListener(
      name,
      (event) => {
        const isPress = (event.key === "Enter" || event.key === " ") && !isChord(event);
        if (isPress && holds(event)) {
          event.stopImmediatePropagation();
        }
      },
      { capture: true, signal },
    );
  }
}

function isChord({ ctrlKey, metaKey, altKey }: KeyboardEvent): boolean {
  return ctrlKey || metaKey || altKey;
}

export function focusables(root: ShadowRoot): HTMLElement[] {
  return [...root.querySelectorAll<HTMLElement>(FOCUSABLE)];
}

/** From the last to the first and back: the box lies at the end of the page, and Tab would fall out of it. */
function turnTab(event: KeyboardEvent, root: ShadowRoot): void {
  const stops = focusables(root);
  const edge = event.shiftKey ? stops[0] : stops.at(-1);
  if (
    stops.length === 0 ||
    root.activeElement === edge ||
    root.activeElement?.getAttribute("role") === "dialog"
  ) {
    event.preventDefault();
    (event.shiftKey ? stops.at(-1) : stops[0])?.focus();
  }
}
