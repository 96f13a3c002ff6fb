"""The designer over the desk: scans go on and are answered in it, saving leaves it open, closing loses nothing."""

from __future__ import annotations

import random
from collections.abc import Sequence

from PySide6.QtCore import QLocale, QSize, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDialogButtonBox, QWidget

from checkin.badges.badge import Badge
from checkin.badges.templates import Design
from checkin.errors import CheckinError
from checkin.ui.designer.designer_page import DesignerPage
from checkin.ui.parts.desk_dialog import DeskDialog, widen_for_bold
from checkin.ui.parts.enter_key import ENTER, press_focused_button
from checkin.ui.words import wording
from checkin.ui.words.language import translate

_SIZE = QSize(1024, 600)
"""What it asks for where the screen is larger: the smallest desk that everything is made for."""


class DesignerDialog(DeskDialog):
    """A :class:`DesignerPage` with buttons; :meth:`saved` or :meth:`not_saved` answers :attr:`save_wanted`."""

    save_wanted = Signal(object)
    """The :class:`Design` to keep."""

    def __init__(
        self,
        design: Design,
        badges: Sequence[Badge],
        parent: QWidget | None = None,
        *,
        language: str = "de",
        dice: random.Random | None = None,
    ) -> None:
        title = translate("Designer", "Design a badge: {0}").format(design.template.called(language))
        super().__init__(title, parent)
        self.setObjectName("designer")
        self.setSizeGripEnabled(True)
        self.page = DesignerPage(design, badges, dice=dice)
        self.content.addWidget(self.page, 1)
        self._asked: Design | None = None
        self._warned = False
        save = self.buttons.addButton(self.tr("&Save"), QDialogButtonBox.ButtonRole.AcceptRole)
        save.setObjectName("save")
        widen_for_bold(save)
        self.buttons.addButton(self.tr("&Close"), QDialogButtonBox.ButtonRole.RejectRole).setObjectName("close")
        self.buttons.accepted.connect(self.page.save)
        self.buttons.rejected.connect(self.reject)
        self.page.saved.connect(self._ask_to_save)
        self.page.draft.changed.connect(self._forget_warning)
        self.resize(_SIZE if parent is None else parent.window().size().boundedTo(_SIZE * 2).expandedTo(_SIZE))
        self.page.preview.setFocus()

    def saved(self) -> None:
        """Say that the design is kept, and stay open."""
        if self._asked is not None:
            self.page.draft.mark_saved(self._asked)
            self._asked = None
            self.page.tell(self.tr("The template is saved."))

    def not_saved(self, error: CheckinError) -> None:
        """Say why, and stay open."""
        self._asked = None
        self.page.warn(wording.fault_sentence(error))

    def reject(self) -> None:
        """Close; where something is not saved, only when asked a second time."""
        if self.page.draft.is_saved or self._warned:
            super().reject()
            return
        self._warned = True
        self.page.warn(self.tr("What was changed is not saved yet. Save it, or close again to leave it."))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let Enter press the button that has the focus, and no other: in a field it ends what is typed."""
        if event.key() in ENTER:
            press_focused_button(self, event)
        else:
            super().keyPressEvent(event)

    @Slot(object)
    def _ask_to_save(self, design: Design) -> None:
        self._asked = design
        self.save_wanted.emit(design)

    @Slot()
    def _forget_warning(self) -> None:
        self._warned = False


def open_designer(parent: QWidget | None, design: Design, badges: Sequence[Badge]) -> DesignerDialog:
    """Open the designer over a window.

    Args:
        design: to start from.
        badges: of the guests to try it on; without any, some that nobody has.

    Returns:
        The dialog, whose ``save_wanted`` carries the design to keep; answer by its ``saved`` or ``not_saved``.
    """
    dialog = DesignerDialog(design, badges, parent, language=_spoken())
    dialog.show_over()
    return dialog


def _spoken() -> str:
    return QLocale().name().split("_")[0]
