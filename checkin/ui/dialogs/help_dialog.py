"""The help: topics on the left, what to do on the right."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Slot
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QDialogButtonBox, QHBoxLayout, QListWidget, QTextBrowser, QWidget

from checkin.ui.dialogs.help_pages import HelpPage
from checkin.ui.look.texts import add_rows
from checkin.ui.look.theme import Size, Space
from checkin.ui.parts.desk_dialog import DeskDialog, widen_for_bold
from checkin.ui.words.language import translate

_TOPICS_PX = 6 * Size.TARGET_PX
_PAGE_PX = 12 * Size.TARGET_PX
_HEIGHT_PX = 9 * Size.TARGET_PX


class HelpDialog(DeskDialog):
    """Shows one page at a time; arrow keys in the list turn the pages."""

    def __init__(self, pages: Sequence[HelpPage], parent: QWidget | None = None) -> None:
        super().__init__(translate("HelpDialog", "Help"), parent)
        self.setObjectName("help")
        self._pages = pages
        self._topics, self._page = QListWidget(), QTextBrowser()
        self._build()
        add_rows(self._topics, [page.title for page in pages])
        self._topics.currentRowChanged.connect(self._show)
        self._topics.setCurrentRow(0)
        self._topics.setFocus()

    def _build(self) -> None:
        self._topics.setObjectName("help-topics")
        self._topics.setAccessibleName(self.tr("Topics"))
        self._topics.setMinimumWidth(_TOPICS_PX)
        self._page.setObjectName("help-page")
        self._page.setAccessibleName(self.tr("Help page"))
        self._page.setOpenLinks(False)
        self._page.setMinimumSize(_PAGE_PX, _HEIGHT_PX)
        self._page.document().setDocumentMargin(Space.LARGE)
        row = QHBoxLayout()
        row.setSpacing(Space.MEDIUM)
        row.addWidget(self._topics)
        row.addWidget(self._page, 1)
        self.content.addLayout(row, 1)
        close = self.buttons.addButton(QDialogButtonBox.StandardButton.Close)
        close.setIcon(QIcon())  # some desktops put one there
        widen_for_bold(close)
        self.buttons.rejected.connect(self.reject)

    @Slot(int)
    def _show(self, number: int) -> None:
        self._page.setMarkdown(self._pages[number].markdown)
