/** `document.execCommand`: the one way into an editor's undo history. False when the editor would not take it. */
export type Command = (name: "insertText" | "delete" | "undo", value?: string) => boolean;

export interface Engine {
  execute: Command;
  /** Chromium joins commands in a row to one step of undo, as it does with keys. Firefox makes each a step of its own. */
  joinsSteps: boolean;
}

/** The editing commands of this browser, each of them one step of undo. */
export function commandsOf({ execute, joinsSteps }: Engine): Command {
  return (name, value) => {
    // What is typed over words keeps their formatting in Chromium only if there is no space in it.
    const [, word, rest] = /^(\S+)(\s.*)$/s.exec(value ?? "") ?? [];
    return joinsSteps && word !== undefined && rest !== undefined
      ? execute(name, word) && execute(name, rest)
      : execute(name, value);
  };
}

export function pageCommands(document: Document): Command {
  return commandsOf({
    execute: (name, value) => document.execCommand(name, false, value),
    joinsSteps: !navigator.userAgent.includes("Firefox/"),
  });
}
