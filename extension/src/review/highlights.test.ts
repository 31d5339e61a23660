import { expect, it } from "vitest";
import { pageHighlights } from "./highlights";

function setup() {
  const registry = new Map<string, Set<Range>>();
  const life = new AbortController();
  const newPainter = pageHighlights({
    registry: {
      set: (name, highlight) => registry.set(name, highlight as Set<Range>),
      delete: (name) => registry.delete(name),
    },
    make: () => new Set<Range>(),
    signal: life.signal,
  });
  const painted = (name: string) => [...(registry.get(name) ?? [])];
  return { registry, life, newPainter, painted };
}

it("registers one name for each label", () => {
  expect([...setup().registry.keys()]).toEqual([
    "warmline-defensive",
    "warmline-condescending",
    "warmline-hostile",
  ]);
});

it("lets composes share a name without taking each other's marks away", () => {
  const { newPainter, painted } = setup();
  const [mine, other] = [newPainter(), newPainter()];
  const [a, b] = [new Range(), new Range()];
  mine([{ label: "hostile", range: a }]);
  other([{ label: "hostile", range: b }]);
  mine([]);
  expect(painted("warmline-hostile")).toEqual([b]);
});

it("moves a range whose label changed", () => {
  const { newPainter, painted } = setup();
  const paint = newPainter();
  const range = new Range();
  paint([{ label: "hostile", range }]);
  paint([{ label: "defensive", range }]);
  expect(painted("warmline-hostile")).toEqual([]);
  expect(painted("warmline-defensive")).toEqual([range]);
});

it("leaves nothing behind", () => {
  const { registry, life, newPainter } = setup();
  newPainter()([{ label: "hostile", range: new Range() }]);
  life.abort();
  expect(registry.size).toBe(0);
});
