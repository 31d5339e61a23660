"""The words that say by when."""

import re

from warmline.text.view import plain_view

MONTH = (
    r"(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?"
    r"|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)"
)
CALENDAR = (
    rf"\d{{4}}-\d\d-\d\d|\d{{1,2}}[./]\d{{1,2}}[./]\d{{2,4}}"
    rf"|\d{{1,2}}(?:st|nd|rd|th)?(?: of)? {MONTH}\b(?: \d{{4}}\b)?"
    rf"|{MONTH}\.? \d{{1,2}}(?:st|nd|rd|th)?\b(?:,? \d{{4}}\b)?|\d{{1,2}}(?:st|nd|rd|th)\b"
)
"""A day that stands in the calendar, whenever it is read."""
_HOUR = r"(?:\d{1,2}:\d\d(?: ?[ap]\.?m\b)?|\d{1,2} ?[ap]\.?m\b|noon\b|midnight\b)"
_PART = r"(?: (?:morning|noon|afternoon|evening)\b)"
_DAY = (
    rf"(?:(?:next |this )?(?:mon|tues|wednes|thurs|fri|satur|sun)day\b{_PART}?"
    rf"|today\b|tonight\b|tomorrow\b{_PART}?|this{_PART}"
    r"|(?:the )?end of (?:the |this |next )?(?:day|week|month)\b|(?:this|next) (?:week|month)\b"
    r"|within (?:an?|the|\w+) (?:hour|day|week)s?\b)"
)
_WHEN = re.compile(
    rf"(?:\b(?:by|before|until|on|at) (?:the )?)?\b(?:{CALENDAR}|{_DAY}|{_HOUR})(?:,? (?:at |by )?{_HOUR})?"
)


def when_in(text: str) -> str | None:
    """The first words of `text` that name a day or an hour, as they stand there."""
    found = _WHEN.search(plain_view(text))
    return text[found.start() : found.end()] if found else None
