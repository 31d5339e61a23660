import { element } from "../../shared/element";

/** One section of the options page: an anchor, a heading, a sentence, and what can be set. */
export interface Section {
  id: string;
  title: string;
  what: string;
}

export function section({ id, title, what }: Section, ...content: Node[]): HTMLElement {
  return element(
    "section",
    { class: "card", id, "aria-labelledby": `${id}-title` },
    element("h2", { id: `${id}-title` }, title),
    element("p", { class: "soft small" }, what),
    ...content,
  );
}

export function button(words: string, name: string, pressed: () => void): HTMLButtonElement {
  const made = element(
    "button",
    { type: "button", ...(name === words ? {} : { "aria-label": name }) },
    words,
  );
  made.addEventListener("click", pressed);
  return made;
}

/** A list whose items come and go. */
export interface List {
  node: HTMLElement;
  show(items: readonly HTMLElement[]): void;
}

/** `empty` stands where there is no item. Whoever takes an item away from the keyboard stays in the list. */
export function list(label: string, empty: string): List {
  const node = element("div", { class: "list", role: "group", "aria-label": label, tabindex: "-1" });
  return {
    node,
    show(items) {
      const before = [...node.querySelectorAll("li")];
      const at = before.findIndex((item) => item.contains(document.activeElement));
      node.replaceChildren(
        items.length === 0 ? element("p", { class: "soft" }, empty) : element("ul", {}, ...items),
      );
      if (at >= 0) {
        const next = items[Math.min(at, items.length - 1)];
        (next?.querySelector<HTMLElement>("button, input") ?? node).focus();
      }
    },
  };
}

/** One line of a list: what it is, and what can be done about it. */
export function item(words: (Node | string)[], ...actions: HTMLElement[]): HTMLLIElement {
  return element("li", {}, element("span", {}, ...words), ...actions);
}

/** A menu of values, each with its words. */
export function choice(options: readonly (readonly [string, string])[]): HTMLSelectElement {
  return element("select", {}, ...options.map(([value, words]) => element("option", { value }, words)));
}
