import { expect, it, vi } from "vitest";
import type { ShortcutName } from "../shared/messages";
import { handOutShortcuts } from "./shortcuts";
import { type TestCompose, testCompose } from "./testing";

function setup(...composes: TestCompose[]) {
  let give: (name: ShortcutName) => void = () => {};
  const announce = vi.fn();
  const enter = handOutShortcuts({
    shortcuts: (obey) => {
      give = obey;
    },
    announce,
    signal: new AbortController().signal,
  });
  const obeyed = composes.map((compose) => {
    compose.editor.tabIndex = 0;
    const obey = vi.fn();
    enter(compose, obey);
    return obey;
  });
  return { give: (name: ShortcutName) => give(name), announce, obeyed };
}

it("gives a shortcut to the compose the user is in, or was in last", () => {
  const [one, two] = [testCompose(), testCompose()];
  const { give, obeyed } = setup(one, two);
  one.editor.focus();
  give("next-mark");
  two.editor.focus();
  two.editor.blur();
  give("panel");
  expect(obeyed.map(({ mock }) => mock.calls)).toEqual([[["next-mark"]], [["panel"]]]);
});

it("finds the user who is there already", () => {
  const compose = testCompose();
  compose.editor.tabIndex = 0;
  compose.editor.focus();
  const { give, obeyed } = setup(compose);
  give("panel");
  expect(obeyed[0]).toHaveBeenCalledOnce();
});

it("says what to do where no mail is being written, also after the last one has gone", () => {
  const compose = testCompose();
  const { give, announce, obeyed } = setup(compose);
  give("panel");
  compose.editor.focus();
  compose.leave();
  give("panel");
  expect(announce.mock.calls).toEqual([
    ["Put the caret into a mail first."],
    ["Put the caret into a mail first."],
  ]);
  expect(obeyed[0]).not.toHaveBeenCalled();
});
