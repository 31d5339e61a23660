/** All that one compose is shown with, for tests: a companion that always says the same, and nobody who hears or paints. */
import { rememberDrafts } from "../record/drafts";
import type { Reading } from "../shared/contract.gen";
import type { Ask, Background, Kind } from "../shared/messages";
import type { PreferenceStore } from "../shared/preferences";
import { followChoices } from "./choices";
import type { ViewOptions } from "./compose-view";
import { editing, type TestCompose } from "./testing";

interface Given {
  compose: TestCompose;
  reading: Reading;
  preferences: PreferenceStore;
  /** Everything that the background is asked is put there. */
  asked: Ask<Kind>[];
}

export async function viewOptions({ compose, reading, preferences, asked }: Given): Promise<ViewOptions> {
  const background = (async (ask: Ask<Kind>) => {
    asked.push(ask);
    if (ask.kind === "call") {
      return { ok: false, trouble: "offline", message: "" };
    }
    return ask.kind === "check" ? { ok: true, value: reading } : { ok: true, value: { rules: [], rows: 1 } };
  }) as Background;
  return {
    compose,
    host: { onCompose: () => {}, theme: () => "dark" },
    background,
    choices: await followChoices(preferences, compose.gone),
    drafts: rememberDrafts(),
    painter: { paint: () => {}, hasLost: () => false },
    announce: () => {},
    command: editing(compose),
    enter: () => {},
    signal: compose.gone,
  };
}
