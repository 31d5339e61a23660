import { expect, it } from "vitest";
import { behind, table } from "./table";

it("names columns and rows, and is named itself", () => {
  const made = table("Marks by kind", ["Kind", "Sent"], [["<b>", "2"]]);
  expect(made.querySelector("th[scope=row]")?.textContent).toBe("<b>");
  expect([...made.querySelectorAll("th[scope=col]")].map((th) => th.textContent)).toEqual(["Kind", "Sent"]);
  const details = behind(made);
  expect(details.querySelector("[role=group]")?.getAttribute("aria-label")).toBe("Marks by kind");
});
