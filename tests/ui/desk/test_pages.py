"""Every page and dialog of the tour: where the focus goes, how large targets are, what F1 says, what is cut."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QApplication,
    QLabel,
    QLineEdit,
    QMainWindow,
    QPushButton,
    QScrollArea,
    QWidget,
)

from checkin.demo import make_demo
from checkin.settings import Motion, Settings, Theme
from checkin.ui import actions
from checkin.ui.gallery import screenshots
from checkin.ui.gallery.screenshots import MORNING, tour
from checkin.ui.look import theme
from checkin.ui.look.theme_choice import dress
from checkin.ui.parts import desk_dialog
from checkin.ui.words import language

SMALLEST = QSize(1024, 600)
PAGES = 35
"""Pages and dialogs that the tour shows at least."""

TARGET_PX, MAIN_PX = 24, 44
"""Source: WCAG 2.2, 2.5.8 and 2.5.5."""


def controls(window: QWidget) -> list[QWidget]:
    """Return what Tab stops at in ``window``, in the order of Tab, each once."""
    before, found = window.focusWidget(), []
    if before is not None:
        before.clearFocus()  # now Tab begins at the first one
    while window.focusNextChild() and window.focusWidget() not in found:
        found.append(window.focusWidget())
    if before is not None:
        before.setFocus()
    return found


def seen(each: QWidget, window: QWidget) -> QRect:
    """Return what is seen of ``each`` in ``window``; what is scrolled away is not seen."""
    part = each.visibleRegion().boundingRect()
    return part.translated(each.mapTo(window, QPoint(0, 0)))


def place(each: QWidget, window: QWidget) -> QRect:
    return QRect(each.mapTo(window, QPoint(0, 0)), each.size())


def stands_before(one: QRect, other: QRect) -> bool:
    """Whether the eye meets ``one`` after ``other``: it lies above or beside it, on the side where reading begins."""
    if other.bottom() <= one.top():
        return other.left() < one.right() and one.left() < other.right()
    rows_meet = one.top() < other.bottom() and other.top() < one.bottom()
    return rows_meet and other.right() <= one.left()


class Findings:
    """What was found on the tour, by the name of the page."""

    def __init__(self) -> None:
        self.pages: dict[str, dict[str, list[str]]] = {}

    def of(self, kind: str) -> dict[str, list[str]]:
        assert len(self.pages) >= PAGES
        return {name: found[kind] for name, found in self.pages.items() if found[kind]}


def told(each: QWidget) -> str:
    return f"{type(each).__name__} {each.objectName() or each.accessibleName() or getattr(each, 'text', str)()}"


def wrong_order(window: QWidget) -> list[str]:
    stops = [each for each in controls(window) if not seen(each, window).isEmpty()]
    return [
        f"{told(other)} comes after {told(one)}"
        for number, one in enumerate(stops)
        for other in stops[number + 1 :]
        if stands_before(seen(one, window), seen(other, window))
    ]


def small_targets(window: QWidget) -> list[str]:
    """Return targets that are too small; of those that change anything and have a key, 44 pixels are asked."""
    return [
        f"{told(each)} {each.width()} x {each.height()}"
        for each in controls(window)
        if not isinstance(each, QAbstractScrollArea)
        and (min(each.width(), each.height()) < TARGET_PX or (is_main(each) and each.height() < MAIN_PX))
    ]


def is_main(each: QWidget) -> bool:
    return isinstance(each, QPushButton) and (each.isDefault() or each.objectName().startswith("button-"))


def other_names(window: QWidget) -> list[str]:
    """Return buttons whose name for assistive technology does not have what is written on them in it."""
    return [
        told(each)
        for each in window.findChildren(QAbstractButton)
        if each.isVisibleTo(window) and each.accessibleName() and not is_named(each)
    ]


def is_named(each: QAbstractButton) -> bool:
    """Whether whoever says what is written on it is understood; signs are not spoken."""
    written = words(each.text())
    return written.casefold() in each.accessibleName().casefold() or not any(map(str.isalnum, written))


def words(text: str) -> str:
    """Return what is written on a button, without its key and its mnemonic."""
    return text.replace("&", "").rpartition("  ")[2].removesuffix("…").strip()


def out_of_reach(window: QWidget) -> list[str]:
    """Return what can't be seen, also not by scrolling: it lies outside of what is around it."""
    return [
        told(each) for each in window.findChildren(QWidget) if is_text(each, window) and not is_reachable(each, window)
    ]


def is_text(each: QWidget, window: QWidget) -> bool:
    has_text = isinstance(each, QLabel | QAbstractButton | QLineEdit)
    return has_text and each.isVisibleTo(window) and each.window() is window and not each.size().isEmpty()


def is_reachable(each: QWidget, window: QWidget) -> bool:
    above = each.parentWidget()
    while above is not None and above is not window:
        area = above.parentWidget().parentWidget() if above.parentWidget() else None
        if isinstance(area, QScrollArea) and area.widget() is above:
            return above.rect().contains(place(each, above))
        above = above.parentWidget()
    return window.rect().adjusted(-1, -1, 1, 1).contains(place(each, window))


def too_large(window: QWidget) -> list[str]:
    size = window.size()
    return [] if size.boundedTo(SMALLEST) == size else [f"{size.toTuple()} on a screen of {SMALLEST.toTuple()}"]


LOOKS = {
    "order": wrong_order,
    "targets": small_targets,
    "names": other_names,
    "reach": out_of_reach,
    "size": too_large,
}


def walked(qapp, tmp_path_factory, percent: int) -> Findings:
    event = tmp_path_factory.mktemp("tour") / "event.checkin"
    make_demo(event, MORNING)
    language.install("de")
    dress(qapp, Settings(theme=Theme.LIGHT, text_size=percent))
    findings = Findings()
    waits = {name: getattr(screenshots, name) for name in ("_PAINT_MS", "REFRESH_MS")}
    for name in waits:  # nothing is painted, so there is nothing to wait for
        setattr(screenshots, name, 10)
    room, desk_dialog.screen_room = desk_dialog.screen_room, lambda _: SMALLEST * 0.94
    try:
        for name, window in tour(event, SMALLEST):
            findings.pages[name] = {kind: look(window) for kind, look in LOOKS.items()}
    finally:
        desk_dialog.screen_room = room
        for name, wait_ms in waits.items():
            setattr(screenshots, name, wait_ms)
        language.install("en")
        theme.apply(qapp)
    return findings


@pytest.fixture(scope="module")
def usual(qapp, tmp_path_factory):
    return walked(qapp, tmp_path_factory, 100)


@pytest.fixture(scope="module")
def large(qapp, tmp_path_factory):
    return walked(qapp, tmp_path_factory, 200)


@pytest.mark.timeout(240)
def test_tab_follows_the_eye(usual):
    assert usual.of("order") == {}


@pytest.mark.timeout(240)
def test_targets_are_large_enough(usual):
    assert usual.of("targets") == {}


@pytest.mark.timeout(240)
def test_what_is_written_on_a_button_is_in_its_name(usual):
    assert usual.of("names") == {}


@pytest.mark.timeout(240)
def test_twice_as_large_everything_is_on_the_screen_or_can_be_scrolled_to(large):
    assert large.of("reach") == {}
    assert large.of("size") == {}


def test_tab_goes_round(desk):
    stops = controls(desk.window)
    assert len(stops) > 5
    desk.see("search").setFocus()
    seen = []
    for _ in range(2 * len(stops)):
        desk.press(Qt.Key.Key_Tab)
        seen.append(QApplication.focusWidget())
    assert set(map(told, seen)) == set(map(told, stops))
    assert desk.log() == [], "to have the focus does nothing"


def test_every_action_is_listed_with_its_key(desk):
    desk.press(Qt.Key.Key_F1)
    dialog = desk.dialog("keys")
    texts = [each.text() for each in dialog.findChildren(QLabel)]
    for name in actions.shortcuts():
        action = desk.window.command(name)
        assert action.text().replace("&", "").removesuffix(" …") in texts
        assert action.shortcut().toString(QKeySequence.SequenceFormat.NativeText) in texts


def test_no_key_is_a_bare_letter():
    keys = list(actions.shortcuts().values())
    assert len(keys) > 30
    assert [key for key in keys if "+" not in key and not (key[0] == "F" and key[1:].isdigit())] == []


def test_help_is_the_last_menu_everywhere(desk):
    def last():
        return desk.window.menuBar().actions()[-1].text()

    assert last() == "&Help"
    desk.program.window.show_start(None)
    assert last() == "&Help"


def test_without_motion_not_even_the_cursor_blinks(desk, qapp):
    assert qapp.cursorFlashTime() > 334, "three flashes a second"
    desk.program.change_settings({"motion": Motion.OFF})
    assert qapp.cursorFlashTime() == 0
    desk.program.change_settings({"motion": Motion.ON})
    assert qapp.cursorFlashTime() > 334
    for effect in (Qt.UIEffect.UI_AnimateMenu, Qt.UIEffect.UI_AnimateCombo, Qt.UIEffect.UI_AnimateTooltip):
        assert not qapp.isEffectEnabled(effect)


def test_a_button_pressed_by_mistake_is_left_without_doing_anything(desk):
    button = desk.see("button-walk-in")
    QTest.mousePress(button, Qt.MouseButton.LeftButton)
    QTest.mouseMove(button, QPoint(-50, -50))
    QTest.mouseRelease(button, Qt.MouseButton.LeftButton, pos=QPoint(-50, -50))
    desk.no_dialog()


def test_what_has_the_focus_is_scrolled_to(desk):
    desk.program.change_settings({"text_size": 200})
    desk.waits(lambda: QApplication.focusWindow() is desk.window.windowHandle())
    desk.window.setMinimumSize(0, 0)
    desk.window.resize(512, 300)
    for stop in controls(desk.window):
        stop.setFocus(Qt.FocusReason.TabFocusReason)
        QApplication.processEvents()
        shown = stop.visibleRegion().boundingRect()
        assert shown.height() >= min(stop.height(), 40), f"{told(stop)} is hidden"
    assert isinstance(desk.window, QMainWindow)
