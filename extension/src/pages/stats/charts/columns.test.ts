import { expect, it } from "vitest";
import { columnChart } from "./columns";

const column = (name: string, height: number | null, faint = false) => ({
  name,
  height,
  count: String(height ?? ""),
  faint,
});

it("tells columns that rest on little apart, and names them all", () => {
  const columns = [column("Mon", 2), column("Tue", 5, true), column("Wed", null)];
  const chart = columnChart(columns, { width: 300, finding: "Most on Tuesday." });
  expect(chart.querySelectorAll(".column :is(rect, path)")).toHaveLength(2);
  expect(chart.querySelectorAll(".faint :is(rect, path)")).toHaveLength(1);
  expect(chart.textContent).toContain("MonTueWed");
  expect(chart.getAttribute("aria-label")).toBe("Most on Tuesday.");
});

it("stands on its ground when there is nothing but zero", () => {
  const chart = columnChart([column("Mon", 0)], { width: 300, finding: "None." });
  expect(chart.outerHTML).not.toContain("NaN");
});
