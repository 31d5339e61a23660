import { expect } from "vitest";
import { flow } from "../harness/flow";
import { forward, openMail, reply } from "../harness/mail";
import { inspect } from "../harness/own-pages";

flow("the Gmail tab tells what it reads when it is asked", async ({ driver }) => {
  const page = await openMail(driver, { view: "inbox/calm" });
  await reply(page);
  await page.keyboard.type("The darker one, Jonas.");

  expect(await inspect(driver)).toMatchObject({
    account: "robin@harbourlane.example",
    composes: [
      {
        kind: "inline_reply",
        subject: "Re: Logo for the printer",
        to: ["jonas@weber-signs.example"],
        cc: [],
        bcc: [],
        own_text: "The darker one, Jonas.",
        has_signature: false,
        quote_in_editor: false,
        plain_text_mode: false,
        minimized: false,
        thread_context: true,
      },
    ],
    thread: {
      subject: "Logo for the printer",
      legacy_thread_id: "19a51f0000000002",
      messages: [
        { state: "collapsed", from_email: "jonas@weber-signs.example" },
        { state: "expanded", from_email: "robin@harbourlane.example" },
        { state: "expanded", legacy_id: "19a51f0000000023", date_title: "Mon, Nov 9, 2026, 10:47 AM" },
      ],
    },
  });
});

flow("a mail that is passed on is read by the user's own words alone", async ({ driver }) => {
  const page = await openMail(driver, { view: "inbox/heated" });
  await forward(page);
  await page.keyboard.type("Daniel, can you help?");

  expect(await inspect(driver)).toMatchObject({
    composes: [
      {
        kind: "inline_forward",
        subject: "Fwd: Booking form sends everything twice",
        own_text: "Daniel, can you help?",
        quote_in_editor: true,
        thread_context: true,
      },
    ],
  });
});
