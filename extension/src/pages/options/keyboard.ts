import { element } from "../../shared/element";
import { button, item, list, section } from "./parts";

/** What the browser knows of our shortcuts. Given as an argument, since no test has a browser. */
export interface Commands {
  all(): Promise<readonly { description?: string; shortcut?: string }[]>;
  /** Opens the browser's own page on which shortcuts are changed. */
  change(): void;
}

/** The shortcuts as they are set now; the browser owns them, and has a page to change them. */
export function keyboardSection({ all, change }: Commands): HTMLElement {
  const keys = list("Shortcuts", "Your browser has no shortcuts for Warmline.");
  void all().then((commands) =>
    keys.show(
      commands
        // The browser lists what opens the popup too, without a word of its own.
        .filter(({ description }) => description)
        .map(({ description = "", shortcut }) =>
          item(
            [description],
            shortcut ? element("kbd", {}, shortcut) : element("span", { class: "soft" }, "not set"),
          ),
        ),
    ),
  );
  return section(
    {
      id: "keyboard",
      title: "Keyboard",
      what: "These hold while you write a mail. Your browser lets you change them.",
    },
    keys.node,
    button("Change shortcuts", "Change shortcuts", change),
  );
}

/** Firefox opens its page when asked; Chromium's has an address. */
export function browserCommands(): Commands {
  const own = chrome.commands as typeof chrome.commands & { openShortcutSettings?: () => Promise<void> };
  return {
    all: () => own.getAll(),
    change() {
      void (own.openShortcutSettings?.() ?? chrome.tabs.create({ url: "chrome://extensions/shortcuts" }));
    },
  };
}
