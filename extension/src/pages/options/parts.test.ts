import { expect, it } from "vitest";
import { button, item, list, section } from "./parts";

const items = (...names: string[]) =>
  names.map((name) =>
    item(
      [name],
      button("Remove", `Remove ${name}`, () => {}),
    ),
  );

function shown(...names: string[]) {
  const made = list("Things", "Nothing here.");
  made.show(items(...names));
  document.body.replaceChildren(made.node);
  return { ...made, buttons: () => [...made.node.querySelectorAll<HTMLButtonElement>("button")] };
}

it("names a section by its heading, and can be linked to", () => {
  const node = section({ id: "marks", title: "Marks", what: "What is marked." });
  document.body.replaceChildren(node);
  const heading = document.getElementById(node.getAttribute("aria-labelledby") ?? "");
  expect([node.id, heading?.textContent]).toEqual(["marks", "Marks"]);
});

it("says what a list without items means", () => {
  const { node, show } = shown();
  expect(node.textContent).toBe("Nothing here.");
  show(items("one"));
  expect(node.textContent).not.toContain("Nothing here.");
});

it.each([
  [0, "Remove two"],
  [1, "Remove three"],
  [2, "Remove two"],
])("keeps the focus in the list when item %i leaves it", (at, wanted) => {
  const { show, buttons } = shown("one", "two", "three");
  buttons()[at]?.focus();
  show(items(...["one", "two", "three"].filter((_, index) => index !== at)));
  expect(document.activeElement?.getAttribute("aria-label")).toBe(wanted);
});

it("keeps the focus on the list when the last item leaves it, and takes none from elsewhere", () => {
  const { node, show, buttons } = shown("one");
  show(items("two"));
  expect(document.activeElement).toBe(document.body);
  buttons()[0]?.focus();
  show([]);
  expect(document.activeElement).toBe(node);
});
