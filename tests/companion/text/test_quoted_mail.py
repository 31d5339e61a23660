import pytest
from hypothesis import given
from hypothesis import strategies as st

from warmline.text.quoted_mail import blank_quoted_mail

OURS = "We will send it on Friday."
THEIRS = "As I already said."


def own(text: str) -> list[str]:
    return blank_quoted_mail(text).split("\n")


@pytest.mark.parametrize(
    "above",
    [
        "On Mon, 2 Mar 2026 at 10:00, Ada <ada@client.example> wrote:",
        "On Mon, 2 Mar 2026 at 10:00,\nAda Lindqvist <ada@client.example>\nwrote:",
        "Am 02.03.2026 um 10:00 schrieb Ada <ada@client.example>:",
        "Le lun. 2 mars 2026 à 10:00, Ada <ada@client.example> a écrit :",
        "El lun, 2 mar 2026 a las 10:00, Ada (<ada@client.example>) escribió:",
        "---------- Forwarded message ---------",
        "-----Original Message-----",
        "-------- Ursprüngliche Nachricht --------",
        "Begin forwarded message:",
        "From: Ada <ada@client.example>\nSent: Monday, 2 March 2026\nTo: us@firm.example\nSubject: Crates",
        "*Von:* Ada\n*Gesendet:* Montag, 2. März 2026\n*An:* uns\n*Betreff:* Kisten",
        "-- ",
    ],
)
def test_what_follows_is_somebody_elses(above: str) -> None:
    left = own(f"{OURS}\n\n{above}\n{THEIRS}\n")

    assert left[0] == OURS
    assert "".join(left[1:]).strip() == ""


def test_an_answer_between_quoted_lines_is_our_own() -> None:
    left = own(f"On 2 March, Ada wrote:\n> {THEIRS}\n{OURS}\n> And again.\nOn Friday, that is.")

    assert [line.strip() for line in left] == ["", "", OURS, "", "On Friday, that is."]


@pytest.mark.parametrize(
    "text",
    [
        "From my side it is fine.",
        "On Monday you wrote: it is late.",
        "On Monday Ada wrote:\nplease send it.",
        "To: do list\nSubject: none",
        "----- Next steps -----\nWe call.",
        "-- not a signature",
        "5 > 3 and that is that",
    ],
)
def test_own_words_that_only_look_so_stay(text: str) -> None:
    assert blank_quoted_mail(text) == text


@given(st.text(alphabet="ab> \n-:@1", max_size=60))
def test_every_line_keeps_its_place(text: str) -> None:
    blanked = blank_quoted_mail(text)

    assert len(blanked) == len(text)
    assert all(new == old or new == " " for new, old in zip(blanked, text, strict=True))
    assert [p for p, c in enumerate(blanked) if c == "\n"] == [p for p, c in enumerate(text) if c == "\n"]
