import random

import pytest

from checkin.desk import open_desk
from checkin.domain.guest import Guest, Status
from checkin.lookup import Lookup
from checkin.rules import new_checkpoint
from checkin.storage import counts
from checkin.storage.database import open_file
from checkin.storage.upsert import Arrival


@pytest.fixture
def outlook(event):
    """A second look at the same file, as a window has."""
    lookup = Lookup(open_file(event))
    yield lookup
    lookup.close()


def counted_afresh(event):
    lookup = Lookup(open_file(event))
    try:
        return lookup.counts()
    finally:
        lookup.close()


@pytest.mark.parametrize("seed", range(8))
def test_a_tally_that_follows_is_one_that_counts_afresh(seed, desk, outlook, event, take, clock):
    source = random.Random(seed)
    statuses = [Status.CONFIRMED, Status.CANCELLED]
    guests = [
        Arrival(Guest("", f"Gast {n}", category=source.choice("AB")), f"G{n}", Status.CONFIRMED) for n in range(6)
    ]
    take(*guests)

    def scan():
        desk.scan(f"G{source.randrange(6)}", leaving=source.random() < 0.4)

    def undo():
        standing = [answer for answer in desk.recent() if answer.can_be_undone]
        if standing:
            desk.undo(source.choice(standing).scan_id)

    def relist():
        number = source.randrange(6)
        moved = Guest("", f"Gast {number}", category=source.choice("AB"))
        take(Arrival(moved, f"G{number}", source.choice(statuses)))

    def substitute():
        desk.substitute(source.choice(list(desk.guests())).guest.id, Guest("", "Vertretung"))

    acts = [scan] * 6 + [undo, relist, substitute, lambda: desk.add_walk_in(Guest("", "Neu", category="B"))]
    for _ in range(40):
        source.choice(acts)()
        clock.turn(minutes=1)
        if source.random() < 0.5:
            continue
        here = outlook.counts()
        assert here == counted_afresh(event) == desk.counts()
        assert here.present <= here.expected
        assert all(line.present <= line.expected for line in here.by_category)
    assert desk.counts().admitted


def test_who_was_cancelled_inside_is_expected_until_the_exit(desk, take):
    desk.scan("AAA-1")
    take(Arrival(Guest("", "Ada Lovelace", "Ada", "Lovelace", category="Vortrag"), "AAA-1", Status.CANCELLED))
    assert (desk.counts().expected, desk.counts().present) == (1, 1)
    desk.scan("AAA-1", leaving=True)
    assert (desk.counts().expected, desk.counts().present) == (0, 0)


def test_another_checkpoint_counts_its_own(desk, event):
    desk.add_checkpoint(new_checkpoint("Werkstatt"))
    workshop = open_desk(event, checkpoint="Werkstatt")
    desk.scan("AAA-1")
    assert (desk.counts().present, workshop.counts().present) == (1, 0)
    workshop.close()


def test_a_guest_who_comes_while_it_is_counted_is_counted_next(desk, outlook, event, take, monkeypatch):
    take(Arrival(Guest("", "Ada", category="A"), "G1", Status.CONFIRMED))
    read = counts.facts_of_arrived

    def and_then_somebody_comes(db, checkpoint_id):
        facts = read(db, checkpoint_id)
        desk.scan("G1")
        return facts

    monkeypatch.setattr(counts, "facts_of_arrived", and_then_somebody_comes)
    assert outlook.counts().present == 0
    monkeypatch.undo()
    assert outlook.counts() == counted_afresh(event)
    assert outlook.counts().present == 1
