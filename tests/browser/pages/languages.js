/** Gmail's own words in another language than English, by the place where they stand. */
const WORDS = {
  he: {
    "[gh=cm]": "אימייל חדש",
    ".aoO": "שליחה",
    ".a3E span": "הודעה חדשה",
    ".m-search": "חיפוש באימייל",
    ".m-pill:first-child": "השב",
    ".m-pill:last-child": "העבר",
    '.m-box[href="#inbox"]': "דואר נכנס",
    '.m-box[href="#starred"]': "מסומן בכוכב",
    '.m-box[href="#sent"]': "דואר יוצא",
    '.m-box[href="#drafts"]': "טיוטות",
    ".bzf:nth-child(1) .gO": "אל",
    ".bzf:nth-child(2) .gO": "עותק",
  },
};
const LABELS = {
  "New Message": "הודעה חדשה",
  "Message Body": "גוף ההודעה",
  Send: "שליחה (Ctrl-Enter)",
  Subject: "נושא",
};
const FROM_RIGHT = ["he"];
const MOMENT = {
  weekday: "short",
  day: "numeric",
  month: "short",
  year: "numeric",
  hour: "numeric",
  minute: "2-digit",
};

export const language = new URLSearchParams(location.search).get("language") ?? "en";

/** Puts the page into its language, and everything that is made from its templates. */
export function speak() {
  document.documentElement.lang = language;
  document.documentElement.dir = FROM_RIGHT.includes(language) ? "rtl" : "ltr";
  for (const root of [
    document,
    ...[...document.querySelectorAll("template")].map(({ content }) => content),
  ]) {
    for (const [place, words] of Object.entries(WORDS[language] ?? {})) {
      for (const element of root.querySelectorAll(place)) element.textContent = words;
    }
    for (const element of language === "en" ? [] : root.querySelectorAll("[aria-label]")) {
      const label = element.getAttribute("aria-label");
      element.setAttribute("aria-label", LABELS[label] ?? label);
    }
  }
}

/** A moment as Gmail has it in the title of a date. */
export function moment(written) {
  return language === "en" ? written : new Intl.DateTimeFormat(language, MOMENT).format(new Date(written));
}
