import { askBackground } from "../../shared/ask";
import { element } from "../../shared/element";
import { browserPreferences } from "../../shared/preferences";
import { pageHeader } from "../header";
import { pairingCard } from "./pairing";
import { rulesCard } from "./rules";
import { addressesCard, delayCard } from "./writing";

const life = new AbortController();
const ask = askBackground(life);
const preferences = browserPreferences();

document.body.append(
  pageHeader("options"),
  element(
    "main",
    {},
    element("h1", {}, "Options"),
    pairingCard(ask),
    rulesCard(ask, preferences, life.signal),
    addressesCard(preferences),
    delayCard(preferences),
  ),
);
