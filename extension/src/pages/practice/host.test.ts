import { expect, it, vi } from "vitest";
import { practiceHost } from "./host";

it("is a mail page with one compose, to nobody, that answers the conversation shown now", async () => {
  const editor = document.createElement("div");
  editor.append("As I said");
  const toolbar = document.createElement("span");
  let subject = "Launch";
  const host = practiceHost({
    editor,
    toolbar,
    thread: () => ({ subject, messages: [] }),
    signal: new AbortController().signal,
  });
  const listener = vi.fn();
  host.onCompose(listener, new AbortController().signal);
  expect(listener).toHaveBeenCalledOnce();
  const [compose] = listener.mock.calls[0] ?? [];
  subject = "Invoice";
  expect(compose.read().text).toBe("As I said");
  expect((await compose.thread()).subject).toBe("Invoice");
  expect(compose.mountPoint()).toBe(toolbar);
  expect(compose.mail().to).toEqual([]);
  expect(compose.mail().key).toBe(compose.mail().key);
});
