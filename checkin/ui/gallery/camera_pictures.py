"""The camera beside the desk, for the pictures of every page: a phone with a guest's code, which is read for real."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QImage, QLinearGradient, QPainter
from PySide6.QtMultimedia import QVideoFrame

from checkin.badges.code import encode
from checkin.scanning.choosing import Choice, Hint
from checkin.scanning.reader import Reader
from checkin.ui.desk.desk_page import DeskPage
from checkin.ui.inputs.camera_panel import PICTURE_PX, CameraPanel
from checkin.ui.inputs.frames import sight

_FRAME_PX = QSize(1280, 720)
_PHONE = QRectF(-190, -330, 380, 760)
_SCREEN = QRectF(-150, -170, 300, 300)
_TURN_DEG = 8


def show_camera(page: DeskPage, code: str) -> None:
    """Show at the desk what it looks like when ``code`` has been read."""
    panel = CameraPanel()
    page.show_below_search(panel)
    panel.show_cameras(["HD-Webcam"], "HD-Webcam", has_torch=False)
    seen = sight(QVideoFrame(_phone(code)), Reader(), PICTURE_PX)
    if seen is not None and seen.codes:
        panel.show_look(seen, Choice(Hint.TAKEN, seen.codes[0]))


def _phone(code: str) -> QImage:
    image = QImage(_FRAME_PX, QImage.Format.Format_RGB32)
    painter = QPainter(image)
    wall = QLinearGradient(0, 0, _FRAME_PX.width(), _FRAME_PX.height())
    wall.setColorAt(0, QColor("#B9B2A6"))
    wall.setColorAt(1, QColor("#6E6A66"))
    painter.fillRect(image.rect(), wall)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.translate(image.rect().center())
    painter.rotate(_TURN_DEG)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor("#16181C"))
    painter.drawRoundedRect(_PHONE, 40, 40)
    painter.fillRect(_SCREEN, Qt.GlobalColor.white)
    _draw_code(painter, code)
    painter.end()
    return image


def _draw_code(painter: QPainter, code: str) -> None:
    rows = encode(code).rows
    step = _SCREEN.width() / (len(rows) + 8)
    for y, row in enumerate(rows, start=4):
        for x, module in enumerate(row, start=4):
            if module == "1":
                left, top = _SCREEN.left() + x * step, _SCREEN.top() + y * step
                painter.fillRect(QRectF(left, top, step + 0.3, step + 0.3), Qt.GlobalColor.black)
