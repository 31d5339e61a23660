import { expect, it, vi } from "vitest";
import { element } from "../../shared/element";
import { type Checked, field } from "./field";
import { write } from "./testing";

function setup(check: (words: string) => Checked<string>) {
  const kept: string[] = [];
  const input = element("input", { type: "text" });
  const keep = async (value: string) => void kept.push(value);
  const made = field({ id: "name", label: "Your name", hint: "As you sign.", input, check, keep });
  document.body.replaceChildren(made.node);
  const words = () => made.node.querySelector("[role=status]")?.textContent;
  return { ...made, input, kept, words };
}

const evenOnly = (words: string) => (words.length % 2 === 0 ? { value: words } : { wrong: "This is odd." });

it("keeps what is written at once, and says so", async () => {
  const { input, kept, words } = setup(evenOnly);
  input.value = "Robi";
  input.dispatchEvent(new Event("input"));
  await vi.waitFor(() => expect(words()).toBe("Saved"));
  expect(kept).toEqual(["Robi"]);
});

it("passes over what was typed while it kept something, but for the newest", async () => {
  const kept: string[] = [];
  let finish = () => {};
  const keep = async (value: string) => {
    kept.push(value);
    await new Promise<void>((resolve) => {
      finish = resolve;
    });
  };
  const input = element("input", { type: "text" });
  field({ id: "name", label: "Your name", input, check: (value) => ({ value }), keep });
  for (const words of ["R", "Ro", "Rob"]) {
    input.value = words;
    input.dispatchEvent(new Event("input"));
    await vi.waitFor(() => expect(kept).toHaveLength(1));
  }
  finish();
  await vi.waitFor(() => expect(kept).toEqual(["R", "Rob"]));
});

it("says nothing against words that are still being written", () => {
  const { input, kept, words } = setup(evenOnly);
  input.value = "Rob";
  input.dispatchEvent(new Event("input"));
  expect([kept, words()]).toEqual([[], ""]);
});

it("says what is wrong once the field is left, loses nothing, and falls silent when it is mended", async () => {
  const { input, kept, words, show } = setup(evenOnly);
  write(input, "Rob");
  expect(words()).toBe("This is odd.");
  expect(input.getAttribute("aria-invalid")).toBe("true");
  show("stored");
  expect(input.value).toBe("Rob");
  write(input, "Robi");
  await vi.waitFor(() => expect(words()).toBe("Saved"));
  expect(input.getAttribute("aria-invalid")).toBe("false");
  expect(kept).toEqual(["Robi"]);
});

it("lets a time be written part by part", () => {
  const input = element("input", { type: "time" });
  const check = () => ({ wrong: "This is no time." });
  const { node } = field({ id: "from", label: "From", input, check, keep: async () => {} });
  input.dispatchEvent(new Event("change"));
  expect(node.querySelector("[role=status]")?.textContent).toBe("");
  input.dispatchEvent(new Event("blur"));
  expect(node.querySelector("[role=status]")?.textContent).toBe("This is no time.");
});

it("keeps the good part, and still says what is wrong with the rest", async () => {
  const { input, kept, words } = setup((text) => ({ value: text.slice(0, 2), wrong: "Too long." }));
  write(input, "Robin");
  await vi.waitFor(() => expect(kept).toEqual(["Ro"]));
  expect(words()).toBe("Too long.");
});

it("is named and described for a screen reader", () => {
  const { node, input } = setup(evenOnly);
  expect(node.querySelector("label")?.htmlFor).toBe(input.id);
  const described = (input.getAttribute("aria-describedby") ?? "").split(" ");
  expect(described.map((id) => node.querySelector(`#${id}`)?.textContent)).toEqual(["As you sign.", ""]);
});

it("shows what was stored elsewhere, but not under the user's hands", () => {
  const { input, show } = setup(evenOnly);
  show("from another tab");
  expect(input.value).toBe("from another tab");
  input.focus();
  show("later");
  expect(input.value).toBe("from another tab");
});
