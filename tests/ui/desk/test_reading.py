"""What is on the page can be read: whole, in both languages, on the smallest window, and aloud."""

import pytest
from PySide6.QtCore import QSize
from PySide6.QtWidgets import QAbstractButton, QLabel, QLineEdit, QWidget

from checkin.domain.guest import Guest
from checkin.domain.support import NO_WISHES, Consent, Wishes, needs_in
from checkin.ui.gallery import screenshots
from checkin.ui.look import announce as announcing
from checkin.ui.look.theme import Size
from checkin.ui.parts import desk_dialog
from checkin.ui.words import language

SMALL = QSize(1024, 600)
HARD = Guest(
    "",
    "Maximiliane Wilhelmine Friederike Schwarzenbacher-Oberfeldhauser",
    "Maximiliane Wilhelmine Friederike",
    "Schwarzenbacher-Oberfeldhauser",
    title="Prof. Dr.",
    organisation="Koordinierungs- und Transferstelle Modellprojekte Smart Cities, Außenstelle Kaiserslautern",
    category="Teilnahme",
    note="Mikrofonprobe um 8:45 Uhr im Auditorium, danach bitte zum Empfang der Ministerin bringen",
    pronunciation="Mak-si-mi-li-AA-ne",
)


@pytest.fixture(params=["de", "en"])
def small_desk(request, desk, monkeypatch):
    """Return the desk on the smallest screen in each language."""
    monkeypatch.setattr(desk_dialog, "screen_room", lambda _: SMALL * 0.94)
    language.install(request.param)
    desk.program._replace_window()
    desk.window.resize(SMALL)
    desk.waits(lambda: desk.see("verdict-word").text() == {"de": "Bereit", "en": "Ready"}[request.param])
    return desk


@pytest.fixture
def heard(monkeypatch):
    """Return what was announced: text and whether it interrupts."""
    said = []
    polite = announcing.QAccessible.AnnouncementPoliteness

    def hear(event):
        said.append((event.message(), event.politeness() == polite.Assertive))

    monkeypatch.setattr(announcing.QAccessible, "updateAccessibility", hear)
    return said


def cut(window):
    """Return the labels and buttons whose text does not fit into them."""
    labels = [each for each in window.findChildren(QLabel) if each.isVisible() and each.text()]
    buttons = [each for each in window.findChildren(QAbstractButton) if each.isVisible() and each.text()]
    return [each.text() for each in labels if is_label_cut(each)] + [
        each.text() for each in buttons if each.width() < each.sizeHint().width() - 1
    ]


def is_label_cut(each):
    if each.wordWrap():
        return each.height() < each.heightForWidth(each.width())
    return each.width() < each.sizeHint().width() or each.height() < each.sizeHint().height()


def test_the_desk_fits_the_smallest_window(small_desk, codes):
    desk = small_desk
    desk.scan(codes.mueller)
    desk.waits(lambda: desk.see("verdict-name").text() == "Änne Müller")
    desk.waits(lambda: desk.see("present").text() == "1")
    screenshots.settle(desk.program._session)
    assert desk.window.size() == SMALL
    assert cut(desk.window) == []


@pytest.mark.parametrize(
    "needs",
    [
        NO_WISHES,
        Wishes(needs_in("Induktionsschleife und ein Platz in der ersten Reihe"), Consent.TEAM),
        Wishes(needs_in("Gebärdensprache, Lotse"), Consent.DESK),
    ],
    ids=["no needs", "one need", "two needs, told to the desk only"],
)
def test_the_longest_guest_fits_the_smallest_window(small_desk, needs):
    desk = small_desk
    session = desk.program._session
    with desk.qtbot.waitSignal(session.link.answered):
        session.link.add_walk_in(HARD, lambda: None, lambda _: None)
    desk.waits(lambda: desk.see("present").text() == "1")
    panel = desk.window.desk_page().panel
    panel.show_booked(needs, "")
    screenshots.settle(desk.program._session)
    assert desk.window.size() == SMALL
    assert panel.support.isVisible() == bool(needs.needs)
    assert cut(desk.window) == []


@pytest.mark.parametrize("name", ["import", "settings", "new", "keys", "walk-in"])
def test_dialogs_fit_the_smallest_window(small_desk, name):
    desk = small_desk
    desk.window.command(name).trigger()
    dialog = desk.dialog({"new": "new-event"}.get(name, name))
    screenshots.settle(desk.program._session)
    assert dialog.width() <= SMALL.width()
    assert dialog.height() <= SMALL.height()
    assert cut(dialog) == []


def test_an_admission_is_announced_politely(heard, desk, codes):
    desk.scan(codes.mueller)
    desk.reads("verdict-name", "Änne Müller")
    text, urgent = next(each for each in heard if "Welcome" in each[0])
    assert "Änne Müller" in text
    assert "Stadt Köln" in text
    assert not urgent


def test_a_refusal_interrupts(heard, desk, codes):
    desk.scan(codes.cancelled)
    desk.reads("verdict-word", "Cancelled")
    text, urgent = next(each for each in heard if "Cancelled" in each[0])
    assert "Call the organisers" in text
    assert urgent


def test_a_double_scan_is_not_announced_again(heard, desk, codes):
    desk.scan(codes.wu)
    desk.reads("verdict-name", "Li Wu")
    before = [text for text, _ in heard if "Welcome" in text]
    with desk.qtbot.waitSignal(desk.program._session.link.answered):
        desk.scan(codes.wu)
    assert [text for text, _ in heard if "Welcome" in text] == before
    assert len(before) == 1


def test_the_first_hit_of_a_search_is_announced_with_its_status(heard, desk):
    desk.type("Li")
    desk.waits(lambda: desk.rows("found") == ["Li Wu, Expected, Stadt Ulm · Teilnahme"])
    assert ("Li Wu, Expected, Stadt Ulm · Teilnahme", False) in heard


def test_every_control_has_a_name_for_the_screen_reader(desk, codes):
    desk.scan(codes.wu)
    desk.reads("verdict-name", "Li Wu")
    for name in ("walk-in", "import", "settings", "new"):
        desk.window.command(name).trigger()
        dialog = desk.dialog({"new": "new-event"}.get(name, name))
        assert nameless(dialog) == []
        dialog.reject()
        desk.no_dialog()
    assert nameless(desk.window) == []


def nameless(window):
    from PySide6.QtGui import QAccessible

    controls = [each for kind in (QAbstractButton, QLineEdit) for each in window.findChildren(kind)]
    seen = [each for each in controls if each.isVisible() and each.focusPolicy().value]
    return [each for each in seen if not spoken_name(QAccessible.queryAccessibleInterface(each))]


def spoken_name(interface):
    from PySide6.QtGui import QAccessible

    return interface.text(QAccessible.Text.Name)


def test_what_is_pressed_is_large_enough(desk):
    buttons = [each for each in desk.window.findChildren(QAbstractButton) if each.isVisible()]
    assert buttons
    assert all(each.height() >= Size.TARGET_PX for each in buttons)


def test_a_picture_of_the_desk_is_small_enough_for_the_readme(qapp, english, event, tmp_path, codes):
    from checkin.desk import open_desk

    desk = open_desk(event)
    desk.scan(codes.mueller)
    desk.close()
    picture = tmp_path / "desk.png"
    screenshots.desk_picture(event, picture)
    assert picture.read_bytes().startswith(b"\x89PNG")
    assert 10_000 < picture.stat().st_size < 120_000
    assert not [each for each in qapp.topLevelWidgets() if each.isVisible() and isinstance(each, QWidget)]


def test_the_name_grows_with_the_screen(desk, codes):
    desk.scan(codes.wu)
    desk.reads("verdict-name", "Li Wu")
    heights = []
    for size in ((1024, 600), (1440, 900), (1920, 1080), (3840, 2160)):
        desk.window.resize(*size)
        screenshots.settle(desk.program._session)
        heights.append(desk.see("verdict-name").fontMetrics().height())
    assert heights == sorted(set(heights))
    assert heights[-1] > 2 * heights[1]
