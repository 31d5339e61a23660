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

function rangeOn(text: string): Range {
  const box = document.body.appendChild(document.createElement("p"));
  box.append(text);
  const range = new Range();
  range.selectNodeContents(box.firstChild as Text);
  return range;
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
  const [a, b] = [rangeOn("a"), rangeOn("b")];
  mine.paint([{ label: "hostile", range: a }]);
  other.paint([{ label: "hostile", range: b }]);
  mine.paint([]);
  expect(painted("warmline-hostile")).toEqual([b]);
});

it("moves a range whose label changed", () => {
  const { newPainter, painted } = setup();
  const painter = newPainter();
  const range = rangeOn("a");
  painter.paint([{ label: "hostile", range }]);
  painter.paint([{ label: "defensive", range }]);
  expect(painted("warmline-hostile")).toEqual([]);
  expect(painted("warmline-defensive")).toEqual([range]);
});

it("leaves a mark alone that is painted again where it is", () => {
  const { newPainter, painted } = setup();
  const painter = newPainter();
  const range = rangeOn("a");
  painter.paint([{ label: "hostile", range }]);
  painter.paint([{ label: "hostile", range: range.cloneRange() }]);
  expect(painted("warmline-hostile")).toEqual([range]);
});

it("knows when the page has taken words out of their range", () => {
  const painter = setup().newPainter();
  const range = rangeOn("As I said,");
  const box = range.startContainer.parentElement as HTMLElement;
  painter.paint([{ label: "hostile", range }]);
  box.prepend("Hi. ");
  expect(painter.hasLost()).toBe(false);
  // As Gmail does when a compose goes to full screen.
  document.body.append(box);
  expect(painter.hasLost()).toBe(true);
});

it("leaves nothing behind", () => {
  const { registry, life, newPainter } = setup();
  newPainter().paint([{ label: "hostile", range: rangeOn("a") }]);
  life.abort();
  expect(registry.size).toBe(0);
});
