import pytest

from warmline.text.subject import bare_subject, is_answer


@pytest.mark.parametrize(
    ("subject", "bare", "answer"),
    [
        ("Crates", "Crates", False),
        ("Re: Crates", "Crates", True),
        ("RE[2]: Re: Crates ", "Crates", True),
        ("AW: WG: The   crates", "The crates", True),
        ("Fwd: Re: Crates", "Crates", False),
        ("Sv : Crates", "Crates", True),
        (" Re  (2) : Fw [3] : Crates", "Crates", True),
        ("Re   crates", "Re crates", False),
        ("Regarding: crates", "Regarding: crates", False),
        ("Reply", "Reply", False),
        ("", "", False),
        ("Re:", "", True),
    ],
)
def test_what_mail_programs_put_before_a_subject(subject: str, bare: str, answer: bool) -> None:
    assert (bare_subject(subject), is_answer(subject)) == (bare, answer)
