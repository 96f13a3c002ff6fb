"""Make a new event: what it is called, when, in which time zone, and where its file goes."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from zoneinfo import available_timezones

from PySide6.QtCore import QDate, QLocale, QTimeZone, Signal, Slot
from PySide6.QtWidgets import (
    QCompleter,
    QDateEdit,
    QFileDialog,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QWidget,
)

from checkin.errors import EventFileError, Fault
from checkin.ui.look.theme import Size, Space
from checkin.ui.parts.desk_dialog import DeskDialog
from checkin.ui.parts.form import Form
from checkin.ui.parts.side_button import side_button
from checkin.ui.words import wording
from checkin.ui.words.language import translate

_UNFIT = re.compile(r'[\x00-\x1f<>:"/\\|?*]+')
"""What Windows, the strictest, does not allow in a file's name."""


@dataclass(frozen=True, slots=True)
class NewEvent:
    """What a new event is made from."""

    path: Path
    name: str
    day: date
    timezone: str


def _buddy(text: str, field: QWidget) -> QLabel:
    words = QLabel(text)
    words.setBuddy(field)
    return words


def _python_date(day: QDate) -> date:
    return date(day.year(), day.month(), day.day())


def _with_whole_year(pattern: str) -> str:
    """Return a date's pattern with four digits for the year: an event of '24 may be any."""
    return pattern if "yyyy" in pattern else pattern.replace("yy", "yyyy")


class NewEventDialog(DeskDialog):
    """Asks for the facts; the file's name follows the event's until somebody changes it."""

    filled_in = Signal(object)
    """A :class:`NewEvent`."""

    def __init__(self, folder: Path, today: date, parent: QWidget | None = None) -> None:
        super().__init__(translate("NewEventDialog", "New event"), parent)
        self.setObjectName("new-event")
        self._folder = folder
        self._build(today)
        self.add_accept(self.tr("Make the event"))
        self._name.setFocus()

    def accept(self) -> None:
        """Hand the facts over once they are complete."""
        name, zone = " ".join(self._name.text().split()), self._zone.text().strip()
        if not name:
            self.warn(self.tr("The name is missing. Type what the event is called."))
            self._name.setFocus()
        elif zone not in available_timezones():
            self.warn(wording.fault_sentence(EventFileError(Fault.UNKNOWN_TIMEZONE, name=zone)))
            self._zone.setFocus()
        else:
            self.filled_in.emit(NewEvent(Path(self._path.text()), name, _python_date(self._date.date()), zone))

    def _build(self, today: date) -> None:
        self._name = QLineEdit()
        self._name.setObjectName("event-name")
        self._name.textChanged.connect(self._suggest_path)
        self._date = QDateEdit(QDate(today.year, today.month, today.day))
        self._date.setObjectName("event-date")
        self._date.setDisplayFormat(_with_whole_year(self.locale().dateFormat(QLocale.FormatType.ShortFormat)))
        self._date.lineEdit().setTextMargins(Space.MEDIUM, 0, 0, 0)
        self._date.lineEdit().setAccessibleName(self.tr("First day"))
        zone = bytes(QTimeZone.systemTimeZoneId().data()).decode()
        self._zone = QLineEdit(zone if zone in available_timezones() else "Europe/Berlin")
        self._zone.setObjectName("event-zone")
        completer = QCompleter(sorted(available_timezones()), self)
        completer.setFilterMode(completer.filterMode().MatchContains)
        completer.setCaseSensitivity(completer.caseSensitivity().CaseInsensitive)
        self._zone.setCompleter(completer)
        self._path = QLineEdit()
        self._path.setObjectName("event-path")
        form = Form()
        form.add_row(self.tr("&Name"), self._name)
        form.add_row(self.tr("First &day"), self._date)
        form.add_row(self.tr("&Time zone"), self._zone)
        form.add_row(_buddy(self.tr("&File"), self._path), self._path_row())
        self.content.addLayout(form)
        self.setMinimumWidth(14 * Size.TARGET_PX)
        self._suggest_path("")

    def _path_row(self) -> QHBoxLayout:
        button = side_button("", self.tr("Choose …"), self._choose_path)
        self._path.setAccessibleName(self.tr("File"))
        row = QHBoxLayout()
        row.addWidget(self._path, 1)
        row.addWidget(button)
        return row

    @Slot(str)
    def _suggest_path(self, name: str) -> None:
        if self._path.isModified():
            return
        stem = " ".join(_UNFIT.sub(" ", name).split()).strip(". ") or self.tr("Event")
        self._path.setText(str(self._folder / f"{stem}.checkin"))

    @Slot()
    def _choose_path(self) -> None:
        kinds = self.tr("Event files (*.checkin)")
        path, _ = QFileDialog.getSaveFileName(self, self.windowTitle(), self._path.text(), kinds)
        if path:
            self._path.setText(path if path.endswith(".checkin") else f"{path}.checkin")
            self._path.setModified(True)
