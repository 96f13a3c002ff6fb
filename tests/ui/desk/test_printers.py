"""Several printers at one desk, and badges that are ready before they are asked for."""

import pytest

from checkin.settings import PrinterUse
from tests.ui.desk.conftest import person_at


def files(folder):
    return sorted(path.name[:2] for path in folder.glob("*.pdf"))


@pytest.fixture
def press_folder(tmp_path, settings):
    folder = tmp_path / "Press"
    settings.change(printers={str(folder): PrinterUse("card-86x54", "card", ("vortrag",))})
    return folder


def test_each_badge_comes_out_of_the_printer_for_its_category(press_folder, qtbot, program, event, codes):
    program.open_now(event)
    desk = person_at(qtbot, program)
    desk.scan(codes.mueller)
    desk.scan(codes.wu)
    desk.waits(lambda: files(press_folder) and files(event.parent / "Badges"))
    assert (files(press_folder), files(event.parent / "Badges")) == (["Än"], ["Li"])


def test_a_badge_is_drawn_before_its_guest_comes(qtbot, program, event, codes, monkeypatch):
    from checkin.badges.render import render_badge

    drawn = []

    def watched(badge, **paper):
        drawn.append(badge.guest.name)
        return render_badge(badge, **paper)

    monkeypatch.setattr("checkin.drawer.render_badge", watched)
    program.open_now(event)
    desk = person_at(qtbot, program)
    desk.waits(lambda: sorted(drawn) == ["Ada Lovelace", "Li Wu", "Änne Müller"])
    desk.scan(codes.wu)
    desk.waits(lambda: files(event.parent / "Badges") == ["Li"])
    assert len(drawn) == 3
