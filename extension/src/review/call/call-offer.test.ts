import { expect, it } from "vitest";
import { offerOf } from "./testing-call";

const thread = { subject: "Launch", messages: [{ text: "Where is it?" }] };

it("asks with the user's own hours, and the clock of this computer where none was chosen", async () => {
  const { offer, asked } = offerOf();
  await offer.ask(thread);
  expect(asked[0]?.question).toEqual({
    thread,
    now: expect.stringMatching(/^\d{4}-.*Z$/),
    settings: {
      name: "",
      days: [1, 2, 3, 4, 5],
      from: "09:00",
      to: "17:00",
      time_zone: new Intl.DateTimeFormat().resolvedOptions().timeZone,
      booking_link: "",
      phone: "",
      meeting_link: "",
    },
  });
});

it("asks with the clock that was chosen", async () => {
  const { offer, asked } = offerOf(undefined, {
    timeZone: "Asia/Kolkata",
    bookingLink: "https://book.example",
  });
  await offer.ask(thread);
  expect(asked[0]?.question.settings).toMatchObject({
    time_zone: "Asia/Kolkata",
    booking_link: "https://book.example",
  });
});

it("has other words before it has an answer", async () => {
  const { offer } = offerOf();
  expect(offer.words("Shall we talk?")).toBe("Shall we talk?");
  expect(offer.mail("Shall we talk?")).toBe("Shall we talk?");
  await offer.ask(thread);
  expect(offer.words("Shall we talk?")).toBe("A plain invitation on Monday at 11:00.");
  expect(offer.mail("Talk?")).toBe("plain greeting,\n\nTalk?\n\nBest,\nRobin");
});

it("keeps what was typed, for each register", async () => {
  const { offer } = offerOf();
  offer.edit("Mine.");
  await offer.ask(thread);
  expect(offer.words("")).toBe("Mine.");
  offer.register = "warm";
  expect(offer.words("")).toBe("A warm invitation on Monday at 11:00.");
  offer.register = "plain";
  expect(offer.words("")).toBe("Mine.");
});

it("says that the background gave no answer", async () => {
  expect(await offerOf(null).offer.ask(thread)).toMatchObject({ ok: false, trouble: "busy" });
});
