from support.threads import letter


def test_words_are_counted_without_quoted_mail():
    assert letter("Two words.\n\n> and more that is quoted").words == 2


def test_a_phrase_is_found_by_its_kind():
    read = letter("Thanks for the file. This is unacceptable, and a second time: unacceptable.")
    found = read.phrase("judgement")
    assert read.text[found.start : found.end] == "unacceptable"
    assert read.text.index("unacceptable") == found.start
    assert read.phrase("insult") is None
