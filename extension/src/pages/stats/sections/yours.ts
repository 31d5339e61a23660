import { element } from "../../../shared/element";
import { ALL, before, type Erasing } from "../erasures";

/** How older mail comes in, how the counts come out, and how they go. */
export function yours(erase: (erasing: Erasing) => void): HTMLElement {
  const everything = element("button", { type: "button" }, "Erase everything");
  everything.addEventListener("click", () => erase(ALL));
  const day = element("input", { type: "date", id: "before" });
  const older = element("button", { type: "button" }, "Erase what is older");
  const said = element("p", { class: "said bad small", role: "status" });
  older.addEventListener("click", () => {
    said.textContent = day.value === "" ? "Choose a day first." : "";
    if (day.value === "") {
      day.focus();
    } else {
      erase(before(day.value));
    }
  });
  return element(
    "section",
    { class: "card wide yours" },
    element("h2", {}, "Yours to add to, take along and erase"),
    olderMail(),
    element(
      "p",
      {},
      element("code", {}, "warmline export"),
      " writes all that is kept here into files that a spreadsheet opens.",
    ),
    element("div", { class: "row" }, element("label", { for: "before" }, "Before"), day, older, everything),
    said,
  );
}

/** How the past is filled. */
export function olderMail(): HTMLElement {
  return element(
    "p",
    {},
    "Mail from before comes in by ",
    element("code", {}, "warmline import"),
    " in a terminal: from Google Takeout, from Thunderbird, or from a folder of .eml files.",
  );
}
