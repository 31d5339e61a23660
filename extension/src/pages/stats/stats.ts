import { askBackground } from "../../shared/ask";
import { browserPreferences } from "../../shared/preferences";
import { pageHeader } from "../header";
import { followTheme } from "../theme";
import { statsPage } from "./page";

const life = new AbortController();
followTheme(browserPreferences(), life.signal);
document.body.append(pageHeader("stats"), statsPage({ ask: askBackground(life) }));
