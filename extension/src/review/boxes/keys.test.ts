import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { keepKeys, keepPresses } from "./keys";

let life: AbortController;
let root: ShadowRoot;
let host: HTMLElement;
const onEscape = vi.fn();
const page = vi.fn();

beforeEach(() => {
  life = new AbortController();
  host = document.createElement("div");
  root = host.attachShadow({ mode: "open" });
  for (const name of ["one", "two"]) {
    const button = document.createElement("button");
    button.id = name;
    root.append(button);
  }
  document.body.append(host);
  keepKeys({ holds: (event) => event.composedPath().includes(host), root, onEscape, signal: life.signal });
  for (const name of ["keydown", "keyup", "keypress"]) {
    document.addEventListener(name, page, { capture: true, signal: life.signal });
  }
});

afterEach(() => {
  life.abort();
  host.remove();
  vi.clearAllMocks();
});

function press(key: string, target: Element | null, options: KeyboardEventInit = {}): KeyboardEvent {
  const event = new KeyboardEvent("keydown", {
    key,
    bubbles: true,
    composed: true,
    cancelable: true,
    ...options,
  });
  target?.dispatchEvent(event);
  return event;
}

const button = (name: string) => root.querySelector<HTMLElement>(`#${name}`);

it("keeps keys pressed inside from the page, and lets them do their work", () => {
  expect(press("e", button("one")).defaultPrevented).toBe(false);
  expect(page).not.toHaveBeenCalled();
});

it("leaves other keys to the page", () => {
  press("e", document.body);
  expect(page).toHaveBeenCalledOnce();
});

it("closes on Escape wherever the focus is, and lets it close nothing else", () => {
  press("Escape", document.body);
  expect(onEscape).toHaveBeenCalledOnce();
  expect(page).not.toHaveBeenCalled();
});

it("turns Tab round at both ends", () => {
  button("two")?.focus();
  press("Tab", button("two"));
  expect(root.activeElement?.id).toBe("one");
  press("Tab", button("one"), { shiftKey: true });
  expect(root.activeElement?.id).toBe("two");
});

it("leaves everything alone once it is closed", () => {
  life.abort();
  press("Escape", document.body);
  expect(onEscape).not.toHaveBeenCalled();
});

it("never touches Ctrl+Enter, with which mail is sent, wherever it is pressed", () => {
  for (const target of [document.body, button("one")]) {
    for (const modifier of ["ctrlKey", "metaKey"]) {
      expect(press("Enter", target, { [modifier]: true }).defaultPrevented).toBe(false);
    }
  }
  expect(page).toHaveBeenCalledTimes(2);
});

it("keeps what presses our button in the page's toolbar from the page, and no chord", () => {
  const control = document.body.appendChild(document.createElement("div"));
  keepPresses((event) => event.composedPath().includes(control), life.signal);
  for (const key of ["Enter", " "]) {
    expect(press(key, control).defaultPrevented).toBe(false);
    expect(page).not.toHaveBeenCalled();
  }
  press("Enter", control, { ctrlKey: true });
  press("Tab", control);
  press("Enter", document.body);
  expect(page).toHaveBeenCalledTimes(3);
});
