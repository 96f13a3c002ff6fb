"""The frame of every dialog at the desk: scans go on while it is open, and their answers are seen in it."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, QTimer, SignalInstance, Slot
from PySide6.QtGui import QFont, QFontMetrics, QIcon, QKeyEvent, QShowEvent, QWheelEvent
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from checkin.desk import Answer
from checkin.errors import CheckinError
from checkin.ui.look import signs, theme
from checkin.ui.look.pictures import picture
from checkin.ui.look.texts import label
from checkin.ui.look.theme import Role, Size, Space
from checkin.ui.parts.enter_key import press_focused_button
from checkin.ui.parts.room import Room
from checkin.ui.words import wording

_OF_SCREEN = 0.94
"""The rest of the screen is for the frame, the title and the computer's own bars."""
_AROUND = QSize(2 * Space.WIDE, 6 * Size.TARGET_PX)
"""What a dialog has around its content: its title, an answer, a warning, buttons."""


class DeskDialog(QDialog):
    """A dialog with a title, room for a scan's answer, its content, and buttons."""

    def __init__(self, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.setModal(True)
        self._waiting = False
        self._growth = QTimer(self, singleShot=True, interval=0)
        self._growth.timeout.connect(self._grow)
        self.content = QVBoxLayout()
        self.content.setSpacing(Space.MEDIUM)
        self.buttons = QDialogButtonBox()
        self._answer = _AnswerStrip()
        self._warning = label(name="dialog-warning", wraps=True)
        theme.set_role(self._warning, Role.CHIP)
        theme.set_tone(self._warning, theme.Tone.REFUSED)
        self._warning.hide()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(Space.WIDE, Space.LARGE, Space.WIDE, Space.LARGE)
        layout.setSpacing(Space.MEDIUM)
        layout.addWidget(self._answer)
        layout.addWidget(label(title, Role.TITLE))
        page = QWidget()
        page.setLayout(self.content)
        self.content.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(Room(page, most=lambda: screen_room(self) - _AROUND), 1)
        layout.addWidget(self._warning)
        layout.addWidget(self.buttons)

    @Slot(object)
    def show_answer(self, answer: Answer) -> None:
        """Show what a scan was answered with while this dialog covers the desk."""
        self._answer.show_answer(answer)

    def hear(self, _text: str) -> bool:
        """Take a scan for oneself, and return True; here nobody does, so the desk answers it."""
        return False

    def showEvent(self, event: QShowEvent) -> None:
        """Come with room for everything."""
        super().showEvent(event)
        self.grow_soon()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Press the button with the focus on Enter, as people expect; Qt would press the one that is Enter's own."""
        if not press_focused_button(self, event):
            super().keyPressEvent(event)

    @Slot()
    def grow_soon(self) -> None:
        """Make room for what is said now, as far as the screen has any; once it is laid out."""
        self._growth.start()

    @Slot()
    def _grow(self) -> None:
        layout = self.layout()
        if layout is None:
            return
        least, room = layout.totalMinimumSize(), screen_room(self)
        wide = max(self.width(), min(least.width(), room.width()))
        high = layout.totalMinimumHeightForWidth(wide) if layout.hasHeightForWidth() else least.height()
        self.resize(wide, max(self.height(), min(high, room.height())))

    def show_over(self) -> None:
        """Open over the parent, and be gone once closed."""
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.resize(wanted_size(self, screen_room(self)))
        self.open()

    def add_accept(self, text: str) -> QPushButton:
        """Add the button that Enter means, and one that cancels."""
        button = self.buttons.addButton(text, QDialogButtonBox.ButtonRole.AcceptRole)
        widen_for_bold(button)
        cancel = self.buttons.addButton(QDialogButtonBox.StandardButton.Cancel)
        cancel.setIcon(QIcon())  # some desktops put one there
        widen_for_bold(cancel)  # with the focus it is the one that Enter means
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        return button

    def done(self, result: int) -> None:
        """Close, and give the keys back to the dialog below or the window: not every window manager does."""
        super().done(result)
        below = QApplication.activeModalWidget() or self.parentWidget()
        if below is not None:
            below.activateWindow()

    def wait_for(self, signal: SignalInstance, value: object) -> None:
        """Ask for ``value`` to be saved, once; :meth:`saved` or :meth:`not_saved` answers."""
        if not self._waiting:
            self._waiting = True
            self._warning.hide()
            signal.emit(value)

    def saved(self) -> None:
        """Close: what was typed is kept."""
        self.done(QDialog.DialogCode.Accepted)

    def not_saved(self, error: CheckinError) -> None:
        """Say why, and stay open with what was typed."""
        self._waiting = False
        self.warn(wording.fault_sentence(error))

    def tell(self, sentence: str) -> None:
        """Say what was done while the dialog stays open."""
        theme.set_tone(self._warning, theme.Tone.ADMITTED)
        self._warning.setText(sentence)
        self._warning.show()
        self.grow_soon()

    def warn(self, sentence: str) -> None:
        """Say what keeps the dialog from being done."""
        theme.set_tone(self._warning, theme.Tone.REFUSED)
        self._warning.setText(sentence)
        self._warning.show()
        self.grow_soon()


def screen_room(dialog: QWidget) -> QSize:
    """Return how large ``dialog`` may become on its screen, frame and title left out."""
    return dialog.screen().availableSize() * _OF_SCREEN


def wanted_size(dialog: QDialog, room: QSize) -> QSize:
    """Return a size that shows all of ``dialog``, as far as there is ``room``; Qt itself stops at two thirds of it."""
    dialog.ensurePolished()
    wanted = dialog.sizeHint().expandedTo(dialog.minimumSizeHint())
    if dialog.testAttribute(Qt.WidgetAttribute.WA_Resized):
        wanted = wanted.expandedTo(dialog.size())
    wanted = wanted.boundedTo(room)
    layout = dialog.layout()
    if layout is not None and layout.hasHeightForWidth():
        wanted.setHeight(min(room.height(), max(wanted.height(), layout.totalHeightForWidth(wanted.width()))))
    return wanted


def widen_for_bold(button: QPushButton) -> None:
    """Make room for the bold letters that the style gives to the button Enter means, which Qt does not measure."""
    font = QFont(button.font())
    font.setBold(True)
    text_px = QFontMetrics(font).horizontalAdvance(button.text().replace("&", ""))
    button.setMinimumWidth(text_px + 2 * (Space.LARGE + Size.FOCUS_PX) + Space.SMALL)


class _AnswerStrip(QFrame):
    def __init__(self) -> None:
        super().__init__()
        theme.set_role(self, Role.VERDICT)
        self._sign, self._text = QLabel(), label(role=Role.LARGE, name="dialog-answer", wraps=True)
        layout = QHBoxLayout(self)
        layout.addWidget(self._sign)
        layout.addWidget(self._text, 1)
        self.hide()

    def show_answer(self, answer: Answer) -> None:
        sign = signs.of_answer(answer)
        theme.set_tone(self, sign.tone)
        colour = theme.scheme().tint(sign.tone).on_fill
        self._sign.setPixmap(picture(sign.icon, Size.TARGET_PX, colour, self.devicePixelRatioF()))
        who = answer.guest.called if answer.guest else answer.code
        self._text.setText(f"{wording.answer_word(answer)}: {who}")
        self.show()


class CalmCombo(QComboBox):
    """A drop-down that the wheel does not turn: nobody notices a value that changed while scrolling past."""

    def let_be_narrow(self) -> None:
        """Let it be narrower than its longest entry, which its list shows in full."""
        self.setMinimumContentsLength(1)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave the wheel to what is around."""
        event.ignore()
