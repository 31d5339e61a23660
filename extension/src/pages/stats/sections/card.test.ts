import { expect, it } from "vitest";
import { later } from "./card";

it("keeps all that waits in one place", () => {
  const made = later([{ title: "How soon do you answer?", until: "No answer yet." }]);
  expect(made.querySelector("dt")?.textContent).toBe("How soon do you answer?");
  expect(made.querySelector("dd")?.textContent).toBe("No answer yet.");
});
