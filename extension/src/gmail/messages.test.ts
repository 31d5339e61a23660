import { expect, it } from "vitest";
import { addTo, type FakeMessage, get, showPage } from "../../testing/gmail-page";
import { readMessage } from "./messages";

function read(message: FakeMessage) {
  showPage({ threads: [{ messages: [message] }] });
  return readMessage(get('[role="listitem"]'));
}

const DANA = { from: "dana@client.test", name: "Dana Lee", date: "3. Mai 2026, 15:00" };

it("reads an expanded message", () => {
  const html = `<div>Where is it?</div><div class="gmail_quote">old</div>`;
  expect(read({ ...DANA, id: "18f2a0", to: ["robin@example.test", "kofi@x.test"], html })).toEqual({
    legacy_id: "18f2a0",
    state: "expanded",
    from_email: "dana@client.test",
    from_name: "Dana Lee",
    to: ["robin@example.test", "kofi@x.test"],
    date_title: "3. Mai 2026, 15:00",
    own_text: "Where is it?",
    clipped: false,
    snippet: null,
  });
});

it("reads the first words of a collapsed one", () => {
  expect(read({ ...DANA, state: "collapsed", html: " Where is it? " })).toEqual({
    legacy_id: null,
    state: "collapsed",
    from_email: "dana@client.test",
    from_name: "Dana Lee",
    to: [],
    date_title: "3. Mai 2026, 15:00",
    own_text: null,
    clipped: false,
    snippet: "Where is it?",
  });
});

it("reads nothing of one that is folded away", () => {
  expect(read({ state: "hidden" })).toEqual({
    legacy_id: null,
    state: "hidden",
    from_email: null,
    from_name: null,
    to: [],
    date_title: null,
    own_text: null,
    clipped: false,
    snippet: null,
  });
});

it("says of a clipped message that it is incomplete, and takes no words of Gmail's for its own", () => {
  expect(read({ ...DANA, html: "<div>Where is it?</div>", clipped: true })).toMatchObject({
    own_text: "Where is it?",
    clipped: true,
  });
});

it("knows a message that was just sent, which has no number yet", () => {
  expect(read({ ...DANA, html: "Sent." })).toMatchObject({
    legacy_id: null,
    state: "expanded",
    own_text: "Sent.",
  });
});

it("tells the state by what a message holds where its classes are new", () => {
  for (const message of [
    { ...DANA, html: "a" },
    { ...DANA, state: "collapsed", html: "a" },
    { state: "hidden" },
  ] as const) {
    showPage({ threads: [{ messages: [message] }] });
    const item = get('[role="listitem"]');
    item.className = "x9";
    expect(readMessage(item).state).toBe("state" in message ? message.state : "expanded");
  }
});

it("reads a body anew when it has changed", () => {
  showPage({ threads: [{ messages: [{ ...DANA, html: "Where?" }] }] });
  const item = get('[role="listitem"]');
  expect(readMessage(item).own_text).toBe("Where?");
  expect(readMessage(item).own_text).toBe("Where?");
  addTo(get(".a3s"), "<p>And when?</p>");
  expect(readMessage(item).own_text).toBe("Where?\nAnd when?");
});
