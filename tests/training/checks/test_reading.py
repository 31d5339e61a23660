"""Whether the companion reads what was labelled."""

from support.corpus import a_draft
from training.checks.reading import check_reading


def test_what_is_cut_alike() -> None:
    finding = check_reading(
        [a_draft("~ Hi Jo,\n\n. It is late. So are you.\n. The crown is ready.\n\n~ Kate")]
    )

    assert finding.wrong == ()
    assert [figure.value for figure in finding.figures] == ["50.0%", "100.0%"]


def test_what_is_never_read_is_named() -> None:
    finding = check_reading([a_draft(". It is late.\n. - > Quoted, it seems.\n\n~ > One\n\n. > Two.")])

    assert [one.partition(":")[0] for one in finding.wrong] == ["drafts.txt"] * len(finding.wrong)
    assert any("Two." in one for one in finding.wrong)
