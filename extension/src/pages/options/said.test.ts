import { expect, it } from "vitest";
import { said } from "./said";

it("says “Saved” at the newest change only", async () => {
  const [one, two] = [said("one"), said("two")];
  await one.keeping(Promise.resolve());
  expect(one.line.textContent).toBe("Saved");
  await two.keeping(Promise.resolve());
  expect([one.line.textContent, two.line.textContent]).toEqual(["", "Saved"]);
});

it("leaves what is wrong beside its field, whatever is saved elsewhere", async () => {
  const [one, two] = [said("one"), said("two")];
  await one.keeping(Promise.resolve());
  one.wrong("This is no link.");
  await two.keeping(Promise.resolve());
  expect(one.line.textContent).toBe("This is no link.");
  expect(one.line.classList.contains("bad")).toBe(true);
});

it("does not touch the line for the same words, which would be read out again", async () => {
  const { line, keeping } = said("one");
  await keeping(Promise.resolve());
  const words = line.firstChild;
  await keeping(Promise.resolve());
  expect(line.firstChild).toBe(words);
});

it("says when the browser did not keep it", async () => {
  const { line, keeping } = said("one");
  await keeping(Promise.reject(new Error("full")));
  expect(line.textContent).toContain("did not keep this");
});
