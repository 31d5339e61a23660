import pytest

from support.taken import TICK, seconds_taken
from warmline.mail.html_text import text_of_html


@pytest.mark.parametrize(
    ("html", "text"),
    [
        ("<p>One</p><p>Two</p>", "One\n\nTwo"),
        ("<div>One</div><div><br></div><div>Two</div>", "One\n\nTwo"),
        ("One<br>Two<br/>Three", "One\nTwo\nThree"),
        ("a\n  <b>bold</b>\n  word", "a bold word"),
        ("<ul><li>One<li>Two</ul>End", "One\nTwo\n\nEnd"),
        ("<table><tr><td>a</td><td>b</td></tr><tr><td>c</table>", "a b\nc"),
        ("Tom &amp; Ana&nbsp;&#128077; &lt;b&gt;", "Tom & Ana 👍 <b>"),
        ("<head><title>T</title><style>p{}</style></head><script>x()</script>Seen", "Seen"),
        (
            "Ours<blockquote><div>Theirs</div>and more</blockquote>Ours again",
            "Ours\n\n> Theirs\n> and more\n\nOurs again",
        ),
        ("<p>unclosed <b>mail", "unclosed mail"),
        ("", ""),
    ],
)
def test_reads_as_a_person_would(html: str, text: str) -> None:
    assert text_of_html(html) == text


@pytest.mark.parametrize(
    "html", ["<", "<a ", "<!--", "</", "<![", "&", "<blockquote>", "</blockquote>", "<a href='", "<div> "]
)
def test_broken_html_is_read_in_time_that_does_not_explode(html: str) -> None:
    # A quadratic reader takes sixty-four times as long for eight times the text.
    assert _seconds(html * 32_000) < 32 * max(_seconds(html * 4_000), TICK)


def _seconds(html: str) -> float:
    return seconds_taken(lambda: text_of_html(html), tries=2)
