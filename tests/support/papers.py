"""A thread of twelve messages, as one that went wrong, and what the room of papers makes of threads."""

from functools import cache

from support.threads import ME, message, mine, reader, thread
from warmline.contract import Thread
from warmline.papers.sayings import Saying, SayingReader
from warmline.thread.decisions.case import Case

OSEI = "d.osei@client.example"

ROW = thread(
    "Hi Robin,\n\nThe booking form sends two confirmations to every patient. "
    "Could you take a look at the form?\nIt concerns invoice 4471.\n\nThank you,\nKim",
    mine("Hi Kim,\n\nThanks for telling me. I'll look into it and send you an answer by Friday.\n\nRobin"),
    "Lovely, thanks Robin!",
    mine("Hi Kim,\n\nThe fix is live for new bookings. I'm sorry for the trouble.\n\nRobin"),
    "Robin,\n\nPatients still get two confirmations. Could you please look at the booking form again? "
    "We lost £750.",
    mine("Kim, the form was set up by another agency, so it takes longer."),
    "When will the booking form be fixed? You promised an answer by Friday.",
    mine("I will call the host tomorrow."),
    "I have heard nothing. Tell me today when the booking form will be fixed.",
    mine("We are waiting for the host. Would you be willing to have a short call?"),
    message(
        "I am copying in Dr Osei, our director. This is the third time I ask. I need an answer by noon.",
        to=(ME,),
        cc=(OSEI,),
    ),
    message(
        "Noon has passed. This is unacceptable. If it is not fixed by 5 pm, we will look for another agency. "
        "When will the booking form be fixed?",
        to=(ME,),
        cc=(OSEI,),
    ),
    subject="Booking form sends everything twice",
)


def read(of: Thread) -> tuple[Case, tuple[Saying, ...]]:
    """The case and all that was said in it."""
    case = reader().examine(of)
    return case, saying_reader().read(case)


@cache
def saying_reader() -> SayingReader:
    return SayingReader()
