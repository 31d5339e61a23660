import { element } from "../../shared/element";
import {
  countInspection,
  countsText,
  type InspectionAnswer,
  type InspectionCounts,
  inspectionRows,
  wholeText,
} from "./inspection";

export type Copy = (text: string) => Promise<void>;

/** What can be read in a tab, to look at and to copy. `answer` is undefined where nobody answered. */
export function inspectionView(answer: InspectionAnswer | undefined, copy: Copy): Node[] {
  if (answer === undefined) {
    const help = "Warmline reads only Gmail. Open Gmail in this tab, or reload it, and look again.";
    return [element("p", { class: "small soft" }, help)];
  }
  const counts = countInspection(answer);
  const warning = warningFor(counts);
  return [
    table(inspectionRows(counts)),
    ...(warning === null ? [] : [element("p", { class: "small" }, warning)]),
    element(
      "details",
      {},
      element("summary", {}, "Every place"),
      table(counts.anchors.map(([name, found]) => [name.replaceAll("_", " "), found ?? "not here"])),
    ),
    ...copying(countsText(counts), wholeText(answer), copy),
  ];
}

function warningFor({ composes, readable, familiar, review }: InspectionCounts): string | null {
  if (review === "missing") {
    return "Warmline could not start in this tab. Open another mail to write in, or reload the tab. If that does not help, turn Warmline off and on again in your browser's list of extensions.";
  }
  if (readable < composes) {
    return "Gmail shows a draft in a way Warmline does not know, so nothing is marked in it.";
  }
  return familiar
    ? null
    : "Gmail may have changed its page, or this is one of its smaller windows. What is listed here is all that is read.";
}

function copying(counts: string, whole: string, copy: Copy): Node[] {
  const button = element("button", { type: "button" }, "Copy");
  const box = element("input", { type: "checkbox" });
  const says = element("p", { class: "small soft" });
  const show = () => {
    button.textContent = "Copy";
    says.textContent = box.checked
      ? "The copy holds the words, names and addresses of the mails in this tab. Mind where you paste it."
      : "The copy holds these counts and places, and no word of a mail.";
  };
  box.addEventListener("change", show);
  button.addEventListener("click", async () => {
    await copy(box.checked ? whole : counts);
    button.textContent = "Copied";
  });
  show();
  return [element("label", { class: "small" }, box, "With what the mails say"), says, button];
}

function table(rows: readonly (readonly [string, string])[]): HTMLTableElement {
  return element(
    "table",
    {},
    ...rows.map(([name, value]) =>
      element("tr", {}, element("th", { scope: "row" }, name), element("td", {}, value)),
    ),
  );
}
