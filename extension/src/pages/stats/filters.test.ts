import { beforeEach, expect, it } from "vitest";
import { type Choice, EVERYTHING } from "./choice";
import { type Filters, filters } from "./filters";
import { person } from "./testing";

let changes: Partial<Choice>[];
let bar: Filters;
const find = <E extends HTMLElement>(selector: string) => bar.node.querySelector(selector) as E;

function change(selector: string, value: string): void {
  const field = find<HTMLInputElement>(selector);
  field.value = value;
  field.dispatchEvent(new Event("change"));
}

beforeEach(() => {
  changes = [];
  bar = filters((part) => changes.push(part));
  // A radio button that stands nowhere says nothing.
  document.body.replaceChildren(bar.node);
  bar.show(EVERYTHING);
});

it("tells each part that is chosen", () => {
  find<HTMLInputElement>("[value='3m']").click();
  change("#label", "hostile");
  change("#label", "");
  expect(changes).toEqual([{ range: "3m" }, { label: "hostile" }, { label: null }]);
});

it("asks for days where the user wants their own", () => {
  expect(find(".days").hidden).toBe(true);
  find<HTMLInputElement>("[value='own']").click();
  expect(find(".days").hidden).toBe(false);
  change("#since", "2026-01-01");
  change("#until", "2026-02-01");
  expect(changes.at(-1)).toEqual({ since: "2026-01-01", until: "2026-02-01" });
});

it("asks for nothing while the first day is after the last one, and says so", () => {
  change("#since", "2026-03-01");
  change("#until", "2026-02-01");
  expect(changes).toHaveLength(1);
  expect(find(".days [role=status]").textContent).toMatch(/after the last/);
  change("#until", "2026-04-01");
  expect(find(".days [role=status]").textContent).toBe("");
});

it("shows what is chosen", () => {
  const mara = person("mara@northgate.example");
  bar.show({ range: "own", since: "2026-01-01", until: null, label: "defensive", person: mara });
  expect(find<HTMLInputElement>("[name=range]:checked").value).toBe("own");
  expect(find<HTMLInputElement>("#since").value).toBe("2026-01-01");
  expect(find<HTMLInputElement>("#until").value).toBe("");
  expect(find<HTMLSelectElement>("#label").value).toBe("defensive");
  expect(find<HTMLInputElement>("#person").value).toBe("mara@northgate.example");
  expect(changes).toEqual([]);
});
