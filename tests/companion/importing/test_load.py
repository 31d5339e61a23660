from pathlib import Path

from support.past_mail import ANA, ME, a_mail, an_mbox, looked_through
from warmline.importing.index import temporary_index
from warmline.importing.load import load_reading
from warmline.importing.survey import work_to_do
from warmline.stats_contract import SentMessage


def test_what_a_process_loads_counts_with_rules_model_and_thread(tmp_path: Path) -> None:
    hot = "This is ridiculous. I want to speak to your manager today."
    mails = [
        a_mail(1, text=hot, sender=ANA, to=ME),
        a_mail(2, "In-Reply-To: <1@x.example>", text="As I already said, it is late."),
    ]
    with temporary_index() as index:
        looked_through(index, an_mbox(tmp_path / "box", *mails))
        (task,) = work_to_do(index)
    (counted,) = load_reading([ME])(task)

    assert isinstance(counted, SentMessage)
    assert [mark.rule for mark in counted.marks] == ["as-i-already-said"]
    assert counted.thread is not None
    assert counted.thread.level == "heated"
    assert counted.my_hours == 24
