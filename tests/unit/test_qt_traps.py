"""What PySide 6.11 crashes on, now and then: things that Qt deletes without telling it."""

from pathlib import Path

import checkin

SOURCES = sorted(Path(checkin.__file__).parent.rglob("*.py"))


def users(*names):
    found = {path.name for path in SOURCES for name in names if name in path.read_text(encoding="utf-8")}
    return sorted(found)


def test_all_sources_are_looked_at():
    assert len(SOURCES) > 200
    assert users("class DeskPage(")


def test_nothing_uses_timers_without_an_owner():
    assert users("QTimer.singleShot(") == []


def test_no_item_of_a_layout_comes_to_python():
    """See :class:`checkin.ui.parts.flow.Flow`; with them, one walk through all pages in eight crashed."""
    assert users("QLayoutItem", "QWidgetItem", "QSpacerItem", ".itemAt(", ".takeAt(", "(QLayout)") == ["measuring.py"]
