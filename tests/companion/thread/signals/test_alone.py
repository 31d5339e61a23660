from support.threads import mine, turns, words
from warmline.thread.signals.alone import alone
from warmline.thread.signals.evidence import Evidence


def test_each_letter_is_looked_at_once():
    looked = []

    @alone("late", 0.5)
    def late(letter):
        """The word."""
        looked.append(letter.text)
        found = letter.text.find("late")
        return (found, found + 4) if found >= 0 else None

    first = turns("It is late.", mine("It is late here too."), "I see.")
    longer = turns("It is late.", mine("It is late here too."), "I see.", "Again late.")

    assert list(late(first)) == [Evidence("late", 0, 0.5, 6, 10)]
    assert words(longer, late(longer)) == [(0, "late"), (3, "late")]
    assert looked == ["It is late.", "I see.", "Again late."]
    assert late.__doc__ == "The word."
