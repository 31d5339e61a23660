import type { PersonTotal } from "../../shared/contract.gen";
import { element } from "../../shared/element";
import { inFull, search } from "./people";

export interface PersonField {
  readonly node: HTMLElement;
  /** Whom it offers from now on. */
  offer(people: readonly PersonTotal[]): void;
  /** Shows who is chosen now. */
  show(person: PersonTotal | null): void;
  focus(): void;
}

/** Finds one of the listed correspondents by a part of name or address; emptied, it means everyone. */
export function personField(choose: (person: PersonTotal | null) => void): PersonField {
  let offered: readonly PersonTotal[] = [];
  const list = element("datalist", { id: "people" });
  const input = element("input", {
    type: "search",
    id: "person",
    list: "people",
    placeholder: "Everyone",
    dir: "auto",
    // Nor must the browser remember whom somebody looked for.
    autocomplete: "off",
    spellcheck: "false",
    "aria-describedby": "person-said",
  });
  const said = element("p", { class: "said small", id: "person-said", role: "status" });
  input.addEventListener("change", () => {
    const words = input.value.trim();
    const found = words === "" ? [] : search(offered, words);
    const [only] = found;
    said.textContent = words === "" || found.length === 1 ? "" : saidOf(found.length);
    if (words === "") {
      choose(null);
    } else if (found.length === 1 && only !== undefined) {
      input.value = inFull(only);
      choose(only);
    }
  });
  return {
    node: element(
      "div",
      { class: "filter person" },
      element("label", { for: "person" }, "Correspondent"),
      input,
      list,
      said,
    ),
    offer(people) {
      offered = people;
      list.replaceChildren(...people.map((person) => element("option", { value: inFull(person) })));
    },
    show(person) {
      input.value = person === null ? "" : inFull(person);
      said.textContent = "";
    },
    focus: () => input.focus(),
  };
}

function saidOf(found: number): string {
  return found === 0
    ? "Nobody among those you wrote to is called so."
    : `${found} people are meant by this. Write more of the name or address.`;
}
