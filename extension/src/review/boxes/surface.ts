/** A floating box of ours beside the mail: the card and the panels. It never lives inside the draft. */
import { element } from "../../shared/element";
import { OURS } from "../../shared/ours";
import { focusables, keepKeys } from "./keys";
import { type Box, type PlacementQuestion, place } from "./placement";
import { sheetOf } from "./sheet-of";
import css from "./surface.css?inline";

export type CloseReason = "escape" | "outside" | "gone" | "done" | "replaced";

export interface SurfaceOptions {
  /** What a screen reader calls it. */
  label: string;
  theme: "light" | "dark";
  content: readonly Node[];
  /** What it speaks of, where that is now; null when it is no longer to be seen, which closes the surface. */
  anchor: () => { words: Box; keepClear: Box } | null;
  prefer: "below" | "above";
  rtl: boolean;
  /** The control that opened it: pressing that is not a press outside. */
  opener?: Element;
  /** `hadFocus`: whether the user was in it. */
  onClose: (reason: CloseReason, hadFocus: boolean) => void;
}

export interface Surface {
  /** Takes the focus to the first thing that can be done, for somebody who uses the keyboard. */
  focus(): void;
  hasFocus(): boolean;
  /** True for events that happened inside. */
  holds(event: Event): boolean;
  /** Shows something else in the same place. */
  fill(content: readonly Node[]): void;
  close(reason: CloseReason): void;
}

export function openSurface(options: SurfaceOptions): Surface {
  const closing = new AbortController();
  const { signal } = closing;
  const host = element("div", { popover: "manual", "data-theme": options.theme, class: OURS });
  const root = host.attachShadow({ mode: "closed" });
  root.adoptedStyleSheets = [sheetOf(css)];
  const box = element(
    "div",
    // Our words are English and run left to right, whatever the page does; `rtl` only says which edge to line up.
    { class: "surface", role: "dialog", "aria-label": options.label, tabindex: "-1", dir: "ltr", lang: "en" },
    ...options.content,
  );
  root.append(box);
  document.body.append(host);
  // The top layer: no stacking or clipping of the page reaches it.
  host.showPopover();

  // Pressing a button with the mouse does not take the focus out of the draft: typing goes on.
  box.addEventListener("mousedown", (event) => {
    if (event.target instanceof Element && event.target.closest("button") !== null) {
      event.preventDefault();
    }
  });

  const close = (reason: CloseReason) => {
    if (!signal.aborted) {
      const hadFocus = root.activeElement !== null;
      closing.abort();
      host.remove();
      options.onClose(reason, hadFocus);
    }
  };
  const holds = (event: Event) => event.composedPath().includes(host);
  let settledFor = "";
  const settle = () => {
    const anchor = options.anchor();
    if (anchor === null) {
      close("gone");
      return;
    }
    const page = document.documentElement;
    const border = box.offsetHeight - box.clientHeight;
    const question: PlacementQuestion = {
      ...anchor,
      card: { width: box.offsetWidth, height: box.scrollHeight + border },
      window: { width: page.clientWidth, height: page.clientHeight },
      rtl: options.rtl,
      prefer: options.prefer,
    };
    const asked = JSON.stringify(question);
    if (asked !== settledFor) {
      settledFor = asked;
      const { left, top, maxHeight } = place(question);
      box.style.maxHeight = `${maxHeight}px`;
      host.style.inset = `${top}px auto auto ${left}px`;
    }
  };
  // A page scrolls, zooms, slides composes aside and moves them elsewhere, and tells of few of these; our own words can
  // grow, too. Looking costs next to nothing in a frame in which nothing has moved.
  const follow = () => {
    if (!signal.aborted) {
      settle();
      requestAnimationFrame(follow);
    }
  };

  keepKeys({ holds, root, onEscape: () => close("escape"), signal });
  window.addEventListener(
    "pointerdown",
    (event) => {
      if (!holds(event) && !(options.opener && event.composedPath().includes(options.opener))) {
        close("outside");
      }
    },
    { capture: true, signal },
  );
  follow();

  return {
    // Firefox draws no ring by itself where the last thing done in the page was a click.
    focus: () => (focusables(root)[0] ?? box).focus({ focusVisible: true }),
    hasFocus: () => root.activeElement !== null,
    holds,
    fill(content) {
      box.replaceChildren(...content);
      settle();
    },
    close,
  };
}
