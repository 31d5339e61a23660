"""What may be learnt from, and what may not."""

from support.corpus import a_draft
from training.split import folds, held_out, is_held_out, to_learn_from

TRADES = [f"trade {n}" for n in range(60)]
DRAFTS = [a_draft(". One.", trade=trade) for trade in TRADES for _ in range(2)]


def test_a_trade_stays_where_it_was() -> None:
    """These may never change: a model was reported on them as unseen."""
    assert is_held_out("florist")
    assert is_held_out("web agency")
    assert not is_held_out("law firm")


def test_about_one_trade_in_six_is_held_out() -> None:
    assert 5 <= sum(map(is_held_out, TRADES)) <= 15


def test_every_draft_is_on_one_side() -> None:
    kept, learnt = held_out(DRAFTS), to_learn_from(DRAFTS)

    assert len(kept) + len(learnt) == len(DRAFTS)
    assert {d.trade for d in kept}.isdisjoint(d.trade for d in learnt)


def test_every_draft_is_judged_once_by_what_learnt_from_other_trades() -> None:
    turns = list(folds(DRAFTS, count=5))

    assert sorted(d.trade for turn in turns for d in turn.judge) == sorted(d.trade for d in DRAFTS)
    for turn in turns:
        assert {d.trade for d in turn.judge}.isdisjoint(d.trade for d in turn.learn)
        assert len(turn.judge) + len(turn.learn) == len(DRAFTS)


def test_folds_are_about_equal_though_trades_are_not() -> None:
    drafts = [a_draft(". One.", trade=f"small {n}") for n in range(30)]
    drafts += [a_draft(". One.", trade="large") for _ in range(10)]

    assert [len(turn.judge) for turn in folds(drafts, count=4)] == [10, 10, 10, 10]
