import { closest } from "./anchors";

const MODIFIERS = new Set(["Alt", "AltGraph", "Control", "Meta", "Shift"]);

/**
 * Whether what the user does in a compose sends it: a press on Send, on one of its kin, or their keys. Null when it
 * says nothing either way.
 */
export function meansSend(event: Event): boolean | null {
  if (event instanceof KeyboardEvent) {
    return meansSendByKey(event);
  }
  return isOnSend(event.target);
}

function meansSendByKey({ key, ctrlKey, metaKey, target }: KeyboardEvent): boolean | null {
  if (MODIFIERS.has(key)) {
    return null;
  }
  if (key === "Enter" && (ctrlKey || metaKey)) {
    return true;
  }
  return (key === "Enter" || key === " ") && isOnSend(target);
}

function isOnSend(target: EventTarget | null): boolean {
  if (!(target instanceof Element)) {
    return false;
  }
  return closest("send", target) !== null || closest("send_otherwise", target) !== null;
}
