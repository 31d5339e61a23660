import { askBackground } from "../../shared/ask";
import { element } from "../../shared/element";
import { browserPreferences } from "../../shared/preferences";
import { pageHeader } from "../header";
import { followTheme } from "../theme";
import { appearanceSection } from "./appearance";
import { callsSection } from "./calls";
import { browserCommands, keyboardSection } from "./keyboard";
import { ownAddressesSection } from "./own-addresses";
import { pairingSection } from "./pairing";
import { quietSection } from "./quiet";
import { rulesSection } from "./rules";
import { changesOf, type Setup } from "./setup";
import { showingSection } from "./showing";
import { snippetsSection } from "./snippets";

const life = new AbortController();
const preferences = browserPreferences();
const setup: Setup = {
  ask: askBackground(life),
  preferences,
  change: changesOf(preferences),
  signal: life.signal,
};
const sections = [
  pairingSection,
  showingSection,
  rulesSection,
  quietSection,
  ownAddressesSection,
  callsSection,
  snippetsSection,
  () => keyboardSection(browserCommands()),
  appearanceSection,
].map((make) => make(setup));

followTheme(preferences, life.signal);
document.body.append(
  pageHeader("options"),
  element(
    "main",
    {},
    element("h1", {}, "Options"),
    element("p", { class: "soft" }, "What you change here holds at once, in mail that is open too."),
    element("nav", { class: "contents", "aria-label": "On this page" }, ...sections.map(link)),
    ...sections,
  ),
);
// The browser looked for the anchor before there was one.
document.getElementById(location.hash.slice(1))?.scrollIntoView();

function link({ id, firstElementChild }: HTMLElement): HTMLElement {
  return element("a", { href: `#${id}` }, firstElementChild?.textContent ?? id);
}
