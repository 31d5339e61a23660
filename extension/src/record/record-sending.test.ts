import { beforeEach, describe, expect, it, vi } from "vitest";
import type { Mark, SentMessage } from "../shared/contract.gen";
import type { Background } from "../shared/messages";
import { type Drafts, rememberDrafts } from "./drafts";
import { lookOutForUndone, type Readings, type RecordParts, recordSending } from "./record-sending";
import type { Read, Sent } from "./sent";
import { openTally } from "./tally";

const to = [{ address: "dana@client.example" }];
const sent: Sent = { text: "As I said, no.", key: "#msg-a:r7", to, conversation: null };
const mark = { start: 0, end: 9, quote: "As I said", label: "defensive", rule: "keeping-score" } as Mark;
const reading = (text: string, ...marks: Mark[]): Read => ({
  text,
  thread: null,
  reading: { draft: { language: "en", marks, notes: [] }, thread: null },
});

let told: SentMessage[];
let withdrawn: string[];
let drafts: Drafts;
let parts: RecordParts;
let readings: { -readonly [K in keyof Readings]: Readings[K] };
const readAgain = vi.fn<Readings["readAgain"]>();

beforeEach(() => {
  told = [];
  withdrawn = [];
  drafts = rememberDrafts();
  const background = (async (ask: { kind: string; message: SentMessage; id: string }) => {
    if (ask.kind === "sent") {
      told.push(ask.message);
    } else {
      withdrawn.push(ask.id);
    }
  }) as unknown as Background;
  readAgain.mockReset();
  readAgain.mockResolvedValue(null);
  readings = {
    tally: openTally(),
    last: reading(sent.text, mark),
    readAgain,
    marksIn: (text, read) => (read.reading.draft?.marks ?? []).filter(({ quote }) => text.includes(quote)),
  };
  parts = { readings, background, drafts, isLeftAlone: () => false };
});

describe("what is told", () => {
  it("is what the last reading said, if it was of just these words", async () => {
    await recordSending(sent, parts);
    expect(told).toMatchObject([{ words: 4, marks: [{ first: 1, sent: 1 }] }]);
    expect(readAgain).not.toHaveBeenCalled();
  });

  it("is what these words say when they are read once more", async () => {
    readings.last = reading("Hi");
    readAgain.mockResolvedValue(reading(sent.text, mark));
    await recordSending(sent, parts);
    expect(readAgain).toHaveBeenCalledExactlyOnceWith(sent.text);
    expect(told).toMatchObject([{ marks: [] }, { marks: [{ first: 1, sent: 1 }] }]);
    expect(new Set(told.map(({ id }) => id)).size).toBe(1);
  });

  it.each([
    ["As I said", 1],
    ["You failed", 0],
  ])("is what is left of the last reading when nobody can read: %s", async (quote, count) => {
    readings.last = reading(`${quote}`, { ...mark, quote });
    readings.tally.stood([mark]);
    readAgain.mockResolvedValue(null);
    await recordSending(sent, parts);
    expect(told).toMatchObject([{ language: "en", marks: [{ first: 1, sent: count }] }]);
  });

  it("judges nothing when the mail could never be read", async () => {
    readings.last = null;
    readAgain.mockResolvedValue(null);
    await recordSending(sent, parts);
    expect(told).toMatchObject([{ language: null, marks: [], words: 4 }]);
  });

  it("is at once what is known, whoever closes the tab then", () => {
    readings.last = reading("Hi");
    readAgain.mockReturnValue(new Promise(() => {}));
    void recordSending(sent, parts);
    expect(told).toMatchObject([{ words: 4, language: "en", marks: [] }]);
  });

  it("is nothing of a mail that is left alone", async () => {
    await recordSending(sent, { ...parts, isLeftAlone: ({ key }) => key === sent.key });
    expect([told, readAgain.mock.calls]).toEqual([[], []]);
  });
});

describe("a mail that comes back", () => {
  let standing: Pick<Sent, "key" | "text" | "to"> | null;
  let redraw: () => void;
  let editor: HTMLElement;
  const comes = () => {
    editor = document.createElement("div");
    const compose = {
      editor,
      standing: () => standing,
      onRedrawn: (listener: () => void) => {
        redraw = listener;
      },
    };
    lookOutForUndone(compose, parts, new AbortController().signal);
  };

  beforeEach(() => {
    standing = { ...sent, text: "" };
  });

  it("is withdrawn, once", async () => {
    await recordSending(sent, parts);
    comes();
    redraw();
    comes();
    expect(withdrawn).toEqual([told[0]?.id]);
  });

  it("is known as soon as its words have come", async () => {
    await recordSending(sent, parts);
    standing = null;
    comes();
    standing = { ...sent, key: "new", text: "" };
    redraw();
    expect(withdrawn).toEqual([]);
    standing = { ...sent, key: "new" };
    redraw();
    expect(withdrawn).toHaveLength(1);
  });

  it("is not what the user types", async () => {
    await recordSending(sent, parts);
    standing = { ...sent, key: "new", text: "" };
    comes();
    editor.dispatchEvent(new InputEvent("input"));
    standing = { ...sent, key: "new" };
    redraw();
    expect(withdrawn).toEqual([]);
  });

  it("is not told again when it comes back while it is read once more", async () => {
    readings.last = null;
    let answer = (_: Read) => {};
    readAgain.mockReturnValue(
      new Promise((resolve) => {
        answer = resolve;
      }),
    );
    const recorded = recordSending(sent, parts);
    comes();
    answer(reading(sent.text, mark));
    await recorded;
    expect([told.length, withdrawn.length]).toEqual([1, 1]);
  });

  it("counts once when it is sent again", async () => {
    await recordSending(sent, parts);
    await recordSending({ ...sent, text: "No." }, parts);
    expect(told.map(({ words }) => words)).toEqual([4, 1]);
    expect(withdrawn).toEqual([told[0]?.id]);
  });
});

it("two mails are two, also when they are alike", async () => {
  await recordSending(sent, parts);
  await recordSending({ ...sent, key: "#msg-a:r8" }, parts);
  expect(new Set(told.map(({ id }) => id)).size).toBe(2);
  expect(withdrawn).toEqual([]);
});
