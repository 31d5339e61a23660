from support.papers import ROW
from support.threads import thread
from support.whole_reader import whole_reader
from warmline.cli.render_sheet import sheet_page


def page(of):
    return "\n".join(sheet_page(of, whole_reader().papers(of)))


def test_every_part_is_there_in_order():
    text = page(ROW)
    titles = ["Say first", "Keep in mind", "What happened", "What they ask", "Asked before you last wrote"]
    titles += ["What was promised", "Facts to check", "To fill in before the call"]
    titles += ["Summary to send afterwards", "Note to a colleague"]
    assert [line for line in text.splitlines() if line.startswith("#")] == [
        "# Call sheet: Booking form sends everything twice",
        *(f"## {title}" for title in titles),
    ]


def test_lines_name_their_message():
    assert "- You, by Friday: “I'll look into it and send you an answer by Friday.” (message 2, " in page(ROW)
    assert "They brought in d.osei@client.example (message 11, " in page(ROW)


def test_words_of_a_mail_are_words_and_nothing_more():
    text = page(
        thread("Could you *please* send `the file`, [now](http://x.example) \x1b[31m?", subject="# a\nb")
    )
    assert "# Call sheet: \\# a b\n" in text
    assert "\\*please\\* send \\`the file\\`, \\[now\\](http://x.example)" in text
    assert "\x1b" not in text


def test_what_there_is_nothing_of_is_left_out():
    text = page(thread("Hello there, my friend."))
    assert "## What was promised" not in text
    assert "## Facts to check" not in text
