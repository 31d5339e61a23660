/** Invented people and their mail. `date` is what Gmail has in the title of the short date that is shown. */
import { me } from "./people.js";

export { me };

const mara = { name: "Mara Lindqvist", email: "mara@northgate-dental.example" };
const osei = { name: "Daniel Osei", email: "d.osei@northgate-dental.example" };
const jonas = { name: "Jonas Weber", email: "jonas@weber-signs.example" };

export const threads = {
  heated: {
    id: "19a51f0000000001",
    subject: "Booking form sends everything twice",
    messages: [
      {
        id: "19a51f0000000011",
        from: mara,
        to: [me],
        date: "Tue, Nov 3, 2026, 9:12 AM",
        shown: "Nov 3",
        text: "Hi Robin,\n\nThe booking form on the new site sends two confirmations to every patient. Could you take a look when you have a moment?\n\nThank you,\nMara",
      },
      {
        id: "19a51f0000000012",
        from: me,
        to: [mara],
        date: "Tue, Nov 3, 2026, 2:40 PM",
        shown: "Nov 3",
        text: "Hi Mara,\n\nThank you for telling me. I'll look into it this week.\n\nBest,\nRobin",
      },
      {
        id: "19a51f0000000013",
        from: mara,
        to: [me],
        date: "Fri, Nov 6, 2026, 10:05 AM",
        shown: "Nov 6",
        text: "Robin,\n\nIt is Friday and patients still get two confirmations. I asked about this on Tuesday. Please tell me today when it will be fixed.",
      },
      {
        id: "19a51f0000000014",
        from: me,
        to: [mara],
        date: "Fri, Nov 6, 2026, 4:30 PM",
        shown: "Nov 6",
        text: "We are on it. The form was set up by your previous agency, so it takes longer.",
      },
      {
        id: "19a51f0000000015",
        from: mara,
        to: [me, osei],
        date: "Mon, Nov 9, 2026, 8:02 AM",
        shown: "Nov 9",
        text: "I don't care who set it up. This is the third time I am asking, and once again nothing has happened. You promised this for last week. I am copying in Dr Osei, our director. I need an answer by noon.",
      },
      {
        id: "19a51f0000000016",
        from: mara,
        to: [me, osei],
        date: "Mon, Nov 9, 2026, 12:31 PM",
        shown: "12:31 PM",
        text: "Noon has passed and I have heard nothing. This is unacceptable. If it is not fixed by 5 pm today, we will stop the payment and look for another agency.",
      },
    ],
  },
  calm: {
    id: "19a51f0000000002",
    subject: "Logo for the printer",
    messages: [
      {
        id: "19a51f0000000021",
        from: jonas,
        to: [me],
        date: "Mon, Nov 9, 2026, 9:20 AM",
        shown: "Nov 9",
        collapsed: true,
        text: "Hi Robin,\n\nCould you send me the logo as an SVG? The printer would like it by Thursday.\n\nThanks,\nJonas",
      },
      {
        id: "19a51f0000000022",
        from: me,
        to: [jonas],
        date: "Mon, Nov 9, 2026, 10:02 AM",
        shown: "Nov 9",
        text: "Hi Jonas,\n\nOf course, here it is. Let me know if the printer needs anything else.\n\nBest,\nRobin",
      },
      {
        id: "19a51f0000000023",
        from: jonas,
        to: [me],
        date: "Mon, Nov 9, 2026, 10:47 AM",
        shown: "10:47 AM",
        text: "Perfect, thank you. One small thing: which of the two greens do we use on the signs?\n\nBest,\nJonas",
      },
    ],
  },
};
