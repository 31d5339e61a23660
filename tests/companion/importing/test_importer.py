from itertools import chain, islice
from pathlib import Path
from random import Random

from sqlcipher3 import dbapi2

from support import mailbox
from support.import_readers import failing, quick, slow
from support.past_mail import ANA, ME, Kept, a_mail, an_mbox, looked_through
from warmline.importing.importer import Importer, likely_owner, size_of
from warmline.importing.index import temporary_index
from warmline.importing.keeping import keep_outcomes
from warmline.importing.survey import survey, work_to_do
from warmline.importing.tally import Tally
from warmline.stats.store import StatsStore
from warmline.stats_contract import StatsQuestion
from warmline.storage.database import Database


def imported(*paths: Path, store: Kept | StatsStore, me: str = mailbox.ME) -> Importer:
    with temporary_index() as index:
        importer = Importer(index, me=[me], jobs=2, prepare=quick)
        importer.look_through(paths, watch=lambda _: None)
        importer.survey(store)
        importer.run(store, watch=lambda _: None)
    return importer


def test_all_that_is_new_is_counted_and_nothing_twice(tmp_path: Path) -> None:
    first, both = tmp_path / "first", tmp_path / "both"
    mailbox.write_mailbox(first, mails=300)
    both.write_bytes(
        first.read_bytes() + an_mbox(tmp_path / "other", a_mail(1, sender=mailbox.ME)).read_bytes()
    )
    store = Kept()
    begun = imported(first, store=store).tally
    rows = dict(store.rows)
    again = imported(first, first, store=store).tally
    more = imported(both, store=store).tally

    assert begun.kept == len(rows) > 100
    assert (again.kept, again.seen) == (0, 600)
    assert more.kept == 1
    assert {id: row for id, row in store.rows.items() if id in rows} == rows


def test_a_mailbox_gives_the_same_in_thunderbirds_form_and_in_single_mails(tmp_path: Path) -> None:
    box = tmp_path / "box"
    mailbox.write_mailbox(box, mails=300, gmail=False)
    folder = tmp_path / "mails"
    folder.mkdir()
    for n, mail in enumerate(box.read_bytes().split(b"From - ")[1:]):
        (folder / f"{n}.eml").write_bytes(mail.partition(b"\n")[2])
    one, other = Kept(), Kept()

    assert imported(box, store=one).tally.kept == imported(folder, store=other).tally.kept > 100
    assert one.rows.keys() == other.rows.keys()


def test_the_pace_is_tried_on_a_few_and_nothing_is_kept(index: dbapi2.Connection, tmp_path: Path) -> None:
    box = tmp_path / "box"
    mailbox.write_mailbox(box, mails=400)
    importer = Importer(index, me=[mailbox.ME], jobs=1, prepare=slow)
    importer.look_through([box], watch=lambda _: None)

    pace = importer.pace()
    assert pace is not None
    assert 10 < pace < 25
    assert importer.tally.kept == 0


def test_without_anything_to_read_there_is_no_pace(index: dbapi2.Connection) -> None:
    assert Importer(index, me=[ME], jobs=1, prepare=failing).pace() is None


def test_the_size_and_the_owner_of_files(tmp_path: Path) -> None:
    box = an_mbox(tmp_path / "box", a_mail(1), a_mail(2), a_mail(3, sender=ANA))
    (tmp_path / "a.zip").write_bytes(b"PK")

    assert size_of([tmp_path]) == box.stat().st_size
    assert likely_owner([tmp_path]) == ME


def test_interrupted_anywhere_and_begun_again_it_comes_to_the_same(
    tmp_path: Path, database: Database
) -> None:
    box = tmp_path / "box"
    mailbox.write_mailbox(box, mails=150, gmail=False)
    alone, store, chance = Kept(), StatsStore(database), Random(7)  # noqa: S311
    imported(box, store=alone)
    rest = []
    for _ in range(20):
        with temporary_index() as index:
            looked_through(index, box, me=mailbox.ME)
            rest.append(survey(index, store).new)
            outcomes = chain.from_iterable(map(quick(), work_to_do(index)))
            some = islice(outcomes, chance.randrange(1, 4))
            keep_outcomes(some, store=store, tally=Tally(), watch=lambda _: None)
    imported(box, store=store)

    assert rest == sorted(rest, reverse=True)
    assert len(set(rest)) == 20
    assert store.kept(alone.rows) == alone.rows.keys()
    assert store.read(StatsQuestion(), cards={}).messages == len(alone.rows)
