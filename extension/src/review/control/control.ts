/** The control in the compose toolbar: the state of one compose at a glance, and the way to its panels. */
import { element } from "../../shared/element";
import { keepPresses } from "../boxes/keys";
import { sheetOf } from "../boxes/sheet-of";
import type { Compose } from "../mail-host";
import type { AskedBy } from "../marks/pointing";
import css from "./control.css?inline";
import type { Face } from "./face";
import { fitControl } from "./fit-control";
import { glyph, redraw } from "./glyph";

export interface Control {
  /** The element others anchor panels to. */
  readonly host: HTMLElement;
  show(face: Face): void;
  expanded(open: boolean): void;
}

export interface ControlOptions {
  compose: Compose;
  theme: () => "light" | "dark";
  pressed: (by: AskedBy) => void;
  signal: AbortSignal;
}

export function mountControl({ compose, theme, pressed, signal }: ControlOptions): Control {
  const host = element("div");
  const root = host.attachShadow({ mode: "closed", delegatesFocus: true });
  root.adoptedStyleSheets = [sheetOf(css)];
  const drawn = glyph("mark");
  const words = document.createTextNode("");
  const shown = element("span", { class: "words", dir: "ltr" }, words);
  const button = element("button", {
    class: "control",
    type: "button",
    "aria-haspopup": "dialog",
    "aria-expanded": "false",
    lang: "en",
  });
  button.append(drawn, shown);
  root.append(button);

  button.addEventListener("click", (event) => pressed(wasPointed(event) ? "pointer" : "key"));
  // Taking the focus by mouse would take the caret out of the draft.
  button.addEventListener("mousedown", (event) => event.preventDefault());
  keepPresses((event) => event.composedPath().includes(host), signal);

  // Where a page numbers the stops of a compose, a control without a number would come after everything else.
  if (compose.editor.tabIndex > 0) {
    host.tabIndex = compose.editor.tabIndex;
  }
  const settle = () => {
    if (host.parentElement !== null) {
      fitControl(host.parentElement, shown);
    }
  };
  window.addEventListener("resize", settle, { signal });
  keepMounted(host, { compose, theme, settle, signal });
  return {
    host,
    // While somebody types, no node may leave the page: Chromium ends a step of undo there, and takes back single letters.
    show(face) {
      if (button.title === face.label) {
        return;
      }
      const isNew = words.data !== face.words;
      words.data = face.words;
      redraw(drawn, face.glyph);
      button.setAttribute("aria-label", face.label);
      button.title = face.label;
      if (isNew) {
        settle();
      }
    },
    expanded: (open) => button.setAttribute("aria-expanded", String(open)),
  };
}

/** A press by keyboard or screen reader comes without a pointer. */
function wasPointed(event: MouseEvent): boolean {
  return event instanceof PointerEvent && event.pointerType !== "";
}

/** The page may draw its toolbar late or anew at any time; the control finds its way back in when the user is near. */
function keepMounted(
  host: HTMLElement,
  parts: Pick<ControlOptions, "compose" | "theme" | "signal"> & { settle: () => void },
): void {
  const { compose, theme, settle, signal } = parts;
  const mount = () => {
    if (!signal.aborted && !host.isConnected) {
      compose.mountPoint()?.append(host);
      settle();
    }
  };
  // Not on every key: it asks for styles.
  const follow = () => {
    host.dataset.theme = theme();
    mount();
  };
  // Told when the element is taken out of the page, without watching the page.
  const watcher = new IntersectionObserver(follow);
  watcher.observe(host);
  compose.editor.addEventListener("input", mount, { signal });
  for (const name of ["focusin", "pointerenter"] as const) {
    compose.editor.addEventListener(name, follow, { signal });
  }
  signal.addEventListener("abort", () => {
    watcher.disconnect();
    host.remove();
  });
  follow();
}
