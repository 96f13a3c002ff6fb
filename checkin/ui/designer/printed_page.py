"""A badge's PDF, drawn by QtPdf: what the designer shows is what the printer gets, and nothing else draws it."""

from __future__ import annotations

from math import ceil

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QObject, QRect, QSize
from PySide6.QtGui import QImage, QTransform
from PySide6.QtPdf import QPdfDocument, QPdfDocumentRenderOptions

from checkin.badges.badge import Badge
from checkin.badges.imposing import Panel, faces
from checkin.badges.media import Medium
from checkin.badges.render import render_badge
from checkin.badges.template import Template
from checkin.badges.templates import Design


class PrintedPage(QObject):
    """The PDF of one badge, on paper of its template's own size."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._document = QPdfDocument(self)
        self._buffer = QBuffer(self)
        self._template: Template | None = None
        self.pdf = b""
        """What is shown; empty before :meth:`print`."""

    def print(self, design: Design, badge: Badge) -> None:
        """Make the PDF of ``badge``.

        Raises:
            BadgeError: it can't be drawn; what was shown before stays.
        """
        pdf = render_badge(badge, template=design, medium=_own_paper(design.template))
        self._document.close()
        self._buffer.close()
        self._buffer.setData(QByteArray(pdf))
        self._buffer.open(QIODevice.OpenModeFlag.ReadOnly)
        self._document.load(self._buffer)
        self.pdf, self._template = pdf, design.template

    def picture(self, side: int, px_per_mm: float, part: QRect) -> QImage:
        """Return a part of a side as it is printed, upright, on transparent ground.

        Args:
            part: in pixels from the side's upper left corner.
        """
        if self._template is None or part.isEmpty():
            return QImage()
        number, panel = _panel(self._template, side)
        size_mm = self._document.pagePointSize(number) * 25.4 / 72
        page_px = QSize(round(size_mm.width() * px_per_mm), round(size_mm.height() * px_per_mm))
        left, top = ceil(panel.left_mm * px_per_mm), ceil(panel.top_mm * px_per_mm)  # nothing of a side before it
        if not panel.turned:
            return self._drawn(number, page_px, part.translated(left, top))
        right, bottom = (int(each * px_per_mm) for each in (self._template.width, self._template.height))
        there = QRect(left + right - part.right() - 1, top + bottom - part.bottom() - 1, part.width(), part.height())
        return self._drawn(number, page_px, there).transformed(QTransform().rotate(180))

    def _drawn(self, number: int, page_px: QSize, part: QRect) -> QImage:
        options = QPdfDocumentRenderOptions()
        options.setScaledSize(page_px)
        # QtPdf takes the distance of the outermost pixels for the width, and so draws a little too small (seen with
        # 6.11): a part larger by one pixel than the picture comes out exact.
        options.setScaledClipRect(part.adjusted(0, 0, 1, 1))
        return self._document.render(number, part.size(), options)


def _own_paper(template: Template) -> Medium:
    size = (template.page_width, template.page_height)
    return Medium("designer", *size, *size)


def _panel(template: Template, side: int) -> tuple[int, Panel]:
    """Return the page that a side is printed on, from 0, and its place there."""
    panels = ((number, panel) for number, page in enumerate(faces(template)) for panel in page)
    return next(found for found in panels if found[1].side == side)
