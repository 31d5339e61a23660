"""The words that offer a call, in three registers.

Each asks "would you be willing to", for the reason given in warmline.thread.invitation, promises a summary,
and says nothing that would press.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from warmline.call_contract import CallTerms, Invitation


@dataclass(frozen=True, slots=True, kw_only=True)
class Offer:
    """What is offered to whom. Each part may be empty: then nothing is said of it.

    `about` is what the call is about, `times` are words such as "Tuesday 24 November at 15:00, Berlin time".
    """

    called: str = ""
    whole_name: str = ""
    about: str = ""
    times: str = ""
    booking_link: str = ""
    phone: str = ""
    meeting_link: str = ""
    sender: str = ""

    @classmethod
    def of(cls, settings: CallTerms, *, names: tuple[str, str], about: str, times: str) -> "Offer":
        """What the user chose to offer."""
        called, whole_name = names
        return cls(
            called=called,
            whole_name=whole_name,
            about=about,
            times=times,
            booking_link=_on_a_line(settings.booking_link),
            phone=_on_a_line(settings.phone),
            meeting_link=_on_a_line(settings.meeting_link),
            sender=_on_a_line(settings.name),
        )


def invitations(offer: Offer) -> list[Invitation]:
    """One in each register: warm, plain, formal."""
    hello = f"Hello {offer.whole_name},".replace(" ,", ",")
    return [
        Invitation(
            register="warm",
            opening=f"Hi {offer.called}," if offer.called else hello,
            text=_joined(_warm(offer)),
            closing=_signed("Best wishes,", offer),
        ),
        Invitation(
            register="plain",
            opening=f"Hello {offer.called}," if offer.called else hello,
            text=_joined(_plain(offer)),
            closing=_signed("Best,", offer),
        ),
        Invitation(
            register="formal",
            opening=f"Dear {offer.whole_name}," if offer.whole_name else hello,
            text=_joined(_formal(offer)),
            closing=_signed("Kind regards,", offer),
        ),
    ]


def _warm(offer: Offer) -> Iterator[str]:
    yield "I would like to hear first how this looks from your side."
    yield f"Would you be willing to have a fifteen-minute call about {offer.about or 'it'}{_any_time(offer)}?"
    if offer.times:
        yield f"I have time on {offer.times}."
    if offer.booking_link:
        yield f"You can choose {_a_time(offer)} here: {offer.booking_link}"
    elif offer.times:
        yield "If that does not suit you, please tell me a time that does."
    yield from _where(
        offer, phone="If you would rather call me, my number is {}.", link="We can meet here: {}"
    )
    yield "Afterwards I will send you a short summary in writing."


def _plain(offer: Offer) -> Iterator[str]:
    about = offer.about or "this"
    yield f"Would you be willing to have a fifteen-minute call about {about}{_any_time(offer)}?"
    if offer.booking_link:
        if offer.times:
            yield f"I am free on {offer.times}."
        yield f"You can choose {_a_time(offer)} here: {offer.booking_link}"
    elif offer.times:
        yield f"I am free on {offer.times}; another time is fine too."
    yield from _where(offer, phone="My number is {}.", link="We can meet here: {}")
    yield "I will send you a short summary in writing afterwards."


def _formal(offer: Offer) -> Iterator[str]:
    matter = offer.about or "your message"
    yield (
        f"With regard to {matter}, would you be willing to have a call of about fifteen minutes with me"
        f"{_any_time(offer)}?"
    )
    if offer.times:
        yield f"I could offer {offer.times}."
    if offer.booking_link:
        yield f"You can choose {_a_time(offer)} here: {offer.booking_link}"
    elif offer.times:
        yield "If that is not convenient, please let me know which time would be."
    yield from _where(offer, phone="You can also reach me on {}.", link="We can meet at this address: {}")
    yield "I will confirm in writing what we agree."


def _where(offer: Offer, *, phone: str, link: str) -> Iterator[str]:
    if offer.phone:
        yield phone.format(offer.phone)
    if offer.meeting_link:
        yield link.format(offer.meeting_link)


def _any_time(offer: Offer) -> str:
    return "" if offer.times or offer.booking_link else ", at a time that suits you"


def _a_time(offer: Offer) -> str:
    return "another time" if offer.times else "a time that suits you"


def _joined(sentences: Iterable[str]) -> str:
    """One paragraph. Behind a link a new line begins: what stood there would be taken for a part of it."""
    text = ""
    for sentence in sentences:
        link_before = text.rpartition(" ")[2].startswith(("http://", "https://"))
        text += ("" if not text else "\n" if link_before else " ") + sentence
    return text


def _signed(courtesy: str, offer: Offer) -> str:
    return f"{courtesy}\n{offer.sender}" if offer.sender else courtesy


def _on_a_line(words: str) -> str:
    return " ".join(words.split())
