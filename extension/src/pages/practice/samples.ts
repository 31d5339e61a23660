/** Conversations and drafts to practise on. All of it is made up. */
import type { Thread } from "../../shared/contract.gen";

export interface SampleThread {
  title: string;
  thread: Thread;
}

export interface SampleDraft {
  title: string;
  lines: readonly string[];
}

const ME = "you@studio.example";
const CLIENT = "dana.reyes@harbourfoods.example";

export const THREADS: readonly [SampleThread, SampleThread] = [
  {
    title: "It heats up",
    thread: {
      subject: "Checkout page for the summer shop",
      me: [ME],
      messages: [
        {
          from: CLIENT,
          name: "Dana Reyes",
          to: [ME],
          cc: [],
          sent_at: "2026-06-08T09:12:00+01:00",
          text: "Hi,\n\nCould you tell me when the new checkout page goes live? We would like to mention it in our newsletter.\n\nThanks,\nDana",
        },
        {
          from: ME,
          name: null,
          to: [CLIENT],
          cc: [],
          sent_at: "2026-06-08T16:40:00+01:00",
          text: "Hi Dana,\n\nIt should be up by Wednesday.\n\nBest wishes",
        },
        {
          from: CLIENT,
          name: "Dana Reyes",
          to: [ME],
          cc: [],
          sent_at: "2026-06-11T08:55:00+01:00",
          text: "It is Thursday and the page is still not up. The newsletter went out this morning with your date in it. This is the second time I am asking. What is going on?",
        },
        {
          from: ME,
          name: null,
          to: [CLIENT],
          cc: [],
          sent_at: "2026-06-11T11:20:00+01:00",
          text: "Hi Dana,\n\nWe were waiting for the payment details from your side. You never sent them.",
        },
        {
          from: CLIENT,
          name: "Dana Reyes",
          to: [ME],
          cc: ["m.okafor@harbourfoods.example"],
          sent_at: "2026-06-11T11:31:00+01:00",
          text: "That is simply not true. I sent them last Friday, and you confirmed it yourself. I am really frustrated by this, and now you are blaming us for your delay. I have copied in Michael. If the page is not up by 5 pm today, we will have to look for somebody else.",
        },
      ],
    },
  },
  {
    title: "It stays calm",
    thread: {
      subject: "Photos for the team page",
      me: [ME],
      messages: [
        {
          from: CLIENT,
          name: "Dana Reyes",
          to: [ME],
          cc: [],
          sent_at: "2026-06-02T10:05:00+01:00",
          text: "Hi,\n\nWhich size should the portraits be, and by when do you need them?\n\nThanks,\nDana",
        },
        {
          from: ME,
          name: null,
          to: [CLIENT],
          cc: [],
          sent_at: "2026-06-02T11:30:00+01:00",
          text: "Hi Dana,\n\n1200 pixels wide, please, by Friday noon.\n\nBest wishes",
        },
        {
          from: CLIENT,
          name: "Dana Reyes",
          to: [ME],
          cc: [],
          sent_at: "2026-06-02T13:02:00+01:00",
          text: "Perfect, you will have them on Thursday. Is a plain background all right?",
        },
      ],
    },
  },
];

export const DRAFTS: readonly SampleDraft[] = [
  {
    title: "On the defence",
    lines: [
      "Hi Dana,",
      "",
      "As I already said, we were waiting for your details. You should have checked with us before the newsletter went out. I am sorry you feel that way, but it was not our fault.",
      "",
      "Best wishes",
    ],
  },
  {
    title: "From above",
    lines: [
      "Hi Dana,",
      "",
      "Obviously, a checkout page takes longer than a text change. With all due respect, if you had read my last mail you would know the date. Please calm down, it is really not that complicated.",
      "",
      "Best wishes",
    ],
  },
  {
    title: "As you would like to read it",
    lines: [
      "Hi Dana,",
      "",
      "You had a newsletter out with a date that we gave you, and it did not hold. I am sorry. The payment details arrived on Friday and we missed them.",
      "",
      "The page goes up today at 3 pm, and I will write to you the moment it does.",
      "",
      "Best wishes",
    ],
  },
];
