/** A conversation of twelve mails that went wrong. It is not in the inbox's list. */
import { me } from "./people.js";

const mara = { name: "Mara Lindqvist", email: "mara@northgate-dental.example" };
const osei = { name: "Daniel Osei", email: "d.osei@northgate-dental.example" };

const MAILS = [
  [
    mara,
    "Tue, Nov 3, 2026, 9:12 AM",
    "Hi Robin,\n\nThe booking form on the new site sends two confirmations to every patient. Could you take a look at the form? It concerns invoice 4471.\n\nThank you,\nMara",
  ],
  [
    me,
    "Tue, Nov 3, 2026, 2:40 PM",
    "Hi Mara,\n\nThank you for telling me. I'll look into it and send you an answer by Friday.\n\nBest,\nRobin",
  ],
  [mara, "Tue, Nov 3, 2026, 3:05 PM", "Lovely, thanks Robin!"],
  [
    me,
    "Thu, Nov 5, 2026, 11:20 AM",
    "Hi Mara,\n\nThe fix is live for new bookings. I'm sorry for the trouble.\n\nBest,\nRobin",
  ],
  [
    mara,
    "Fri, Nov 6, 2026, 10:05 AM",
    "Robin,\n\nPatients still get two confirmations. Could you please look at the booking form again? We had to refund £750 on Thursday.",
  ],
  [
    me,
    "Fri, Nov 6, 2026, 4:30 PM",
    "We are on it. The form was set up by your previous agency, so it takes longer.",
  ],
  [
    mara,
    "Mon, Nov 9, 2026, 8:02 AM",
    "When will the booking form be fixed? You promised an answer by Friday.",
  ],
  [me, "Mon, Nov 9, 2026, 8:09 AM", "I will call the host this morning."],
  [
    mara,
    "Mon, Nov 9, 2026, 8:14 AM",
    "I have heard that before. Tell me today when the booking form will be fixed.",
  ],
  [me, "Mon, Nov 9, 2026, 8:21 AM", "We are waiting for the host. I will let you know by noon."],
  [
    mara,
    "Mon, Nov 9, 2026, 8:27 AM",
    "I don't care who the host is. This is the third time I am asking, and nothing has happened. I am copying in Dr Osei, our director.",
    osei,
  ],
  [
    mara,
    "Mon, Nov 9, 2026, 12:31 PM",
    "Noon has passed and I have heard nothing. This is unacceptable. When will the booking form be fixed? If I do not hear from you, we will look for another agency.",
    osei,
  ],
];

export const long = {
  id: "19a51f0000000003",
  subject: "Booking form, once more",
  messages: MAILS.map(([from, date, text, copied], at) => ({
    id: `19a51f00000001${String(at).padStart(2, "0")}`,
    from,
    to: [from === me ? mara : me, ...(copied ? [copied] : [])],
    date,
    shown: date.slice(5, 10),
    text,
  })),
};
