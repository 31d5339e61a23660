from warmline.thread.signals.evidence import Evidence


def test_evidence_that_no_words_show_stands_at_the_start():
    evidence = Evidence("greeting_dropped", 3, 0.5)
    assert (evidence.start, evidence.end) == (0, 0)
