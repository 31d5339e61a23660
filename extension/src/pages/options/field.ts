import { element } from "../../shared/element";
import { said } from "./said";

/** What was made of a field's words: what can be kept of them, and what is to be said about the rest. */
export interface Checked<T> {
  value?: T;
  wrong?: string;
}

export interface FieldParts<T> {
  id: string;
  label: string;
  hint?: string;
  input: HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;
  check: (words: string) => Checked<T>;
  keep: (value: T) => Promise<void>;
}

export interface Field {
  readonly node: HTMLElement;
  /** Shows what is stored, unless the user is at it or has yet to mend something. */
  show(words: string): void;
}

/** A setting that is kept while it is written. What is wrong is said when the user has finished, and stays to be mended. */
export function field<T>({ id, label, hint, input, check, keep }: FieldParts<T>): Field {
  const { line, keeping, wrong, say } = said(`${id}-said`);
  const hintLine = element("p", { class: "soft small", id: `${id}-hint` }, hint ?? "");
  input.id = id;
  input.setAttribute("aria-describedby", `${hint === undefined ? "" : hintLine.id} ${line.id}`.trim());

  const mark = (bad: boolean) => input.setAttribute("aria-invalid", String(bad));
  const isBad = () => input.getAttribute("aria-invalid") === "true";
  const keepNewest = newestOnly(keep);
  input.addEventListener("input", async () => {
    const { value, wrong: words } = check(input.value);
    if (isBad() && words === undefined) {
      mark(false);
      say("");
    }
    if (value !== undefined) {
      const done = keepNewest(value);
      await (words === undefined ? keeping(done) : done.catch(() => undefined));
    }
  });
  // A time is changed, and for a while none, with each of its parts.
  input.addEventListener(input.type === "time" ? "blur" : "change", () => {
    const checked = check(input.value);
    if (checked.wrong !== undefined) {
      mark(true);
      wrong(checked.wrong);
    }
  });
  return {
    node: element(
      "div",
      { class: "field" },
      element("label", { for: id }, label),
      ...(hint === undefined ? [] : [hintLine]),
      input,
      line,
    ),
    show(words) {
      if (document.activeElement !== input && !isBad()) {
        input.value = words;
      }
    },
  };
}

/** While one value is being kept, those that came since are passed over but for the newest: typing is not to pile up. */
function newestOnly<T>(keep: (value: T) => Promise<void>): (value: T) => Promise<void> {
  let newest: T;
  let waiting: Promise<void> | null = null;
  let last: Promise<void> = Promise.resolve();
  return (value) => {
    newest = value;
    waiting ??= last
      .catch(() => undefined)
      .then(() => {
        waiting = null;
        last = keep(newest);
        return last;
      });
    return waiting;
  };
}

/** For fields in which nothing can be wrong. */
export function anything(words: string): Checked<string> {
  return { value: words };
}
