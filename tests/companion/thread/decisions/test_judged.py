from support.threads import case
from warmline.thread.decisions.content import judge_content
from warmline.thread.decisions.urgency import judge_urgency


def test_every_judgement_has_its_reason():
    for judged in (judge_content(case()), judge_urgency(case())):
        assert judged.why.endswith(".")
