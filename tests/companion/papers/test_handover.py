from support.papers import OSEI, ROW, read
from support.threads import thread
from warmline.papers.asks import asks_in
from warmline.papers.facts import facts_in
from warmline.papers.handover import handover_of
from warmline.papers.timeline import timeline_of


def handover(of, *, quotable=lambda _: True):
    case, sayings = read(of)
    return handover_of(
        of,
        case,
        timeline=timeline_of(of, case, sayings),
        asks=asks_in(case, sayings),
        facts=facts_in(sayings),
        quotable=quotable,
    )


def test_the_row():
    text = handover(ROW)
    assert "It is about “Booking form sends everything twice”." in text
    assert "I am writing with kim@client.example: 12 messages since 2 March." in text
    parts = [
        text.index(f"\n\n{title}\n- ")
        for title in ("What happened", "What they want", "What I have tried", "Facts to check")
    ]
    assert parts == sorted(parts)
    assert (
        "- 2 March, kim@client.example began: “The booking form sends two confirmations to every patient”"
        in text
    )
    assert "- 9 March, I promised: “I will call the host tomorrow”" in text
    assert "- “£750”" in text
    assert OSEI in text


def test_what_may_not_be_quoted_is_told_without_its_words():
    text = handover(ROW, quotable=lambda _: False)
    assert "“I will call the host" not in text
    assert "- 9 March, I promised\n" in text


def test_of_nothing_there_are_gaps():
    text = handover(thread())
    assert "- [what they want]" in text
    assert "- [what I tried]" in text
    assert "It is about [the matter]." in text
