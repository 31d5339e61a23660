import { beforeEach, expect, it } from "vitest";
import type { PersonTotal } from "../../shared/contract.gen";
import { type PersonField, personField } from "./person-field";
import { person } from "./testing";

const mara = person("mara@northgate.example", { name: "Mara Olsen" });
const tamara = person("t@other.example", { name: "Tamara" });

let chosen: (PersonTotal | null)[];
let field: PersonField;
const input = () => field.node.querySelector("input") as HTMLInputElement;
const said = () => field.node.querySelector("[role=status]")?.textContent;

function write(words: string): void {
  input().value = words;
  input().dispatchEvent(new Event("change"));
}

beforeEach(() => {
  chosen = [];
  field = personField((person) => chosen.push(person));
  field.offer([mara, tamara]);
});

it("offers everyone by name and address, as text", () => {
  field.offer([person("x@x.example", { name: "<img src=x>" })]);
  const options = [...field.node.querySelectorAll("option")].map(({ value }) => value);
  expect(options).toEqual(["<img src=x> · x@x.example"]);
});

it("finds whoever alone is meant by a part of the name", () => {
  write("olsen");
  expect(chosen).toEqual([mara]);
  expect(input().value).toBe("Mara Olsen · mara@northgate.example");
});

it("chooses everyone when it is emptied", () => {
  write("olsen");
  write(" ");
  expect(chosen).toEqual([mara, null]);
});

it.each([
  ["mara", /2 people/],
  ["nobody", /Nobody/],
])("leaves everything as it is at %o, and says why", (words, why) => {
  write(words);
  expect(said()).toMatch(why);
  expect(chosen).toEqual([]);
  write("t@other.example");
  expect(said()).toBe("");
});

it("keeps nothing in the browser's own memory of fields", () => {
  expect(input().getAttribute("autocomplete")).toBe("off");
});
