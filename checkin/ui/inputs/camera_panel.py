"""What the camera sees, beside the desk: the code outlined that is looked at, and in words what to do with it."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen, QPolygonF, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from checkin.scanning.choosing import Choice, Hint
from checkin.scanning.reader import Seen
from checkin.ui.inputs.frames import Sight
from checkin.ui.look import theme
from checkin.ui.look.texts import label
from checkin.ui.look.theme import Role, Size, Space
from checkin.ui.look.tokens import AIM, AIM_HALO, OVER_PICTURE
from checkin.ui.parts.desk_dialog import CalmCombo
from checkin.ui.words.language import QT_TRANSLATE_NOOP, translate

PICTURE_PX = 480
"""How wide a picture the panel wants: as wide as it gets on a large screen."""

_HIGHEST_PX, _LOWEST_PX = 225, 96
_LOW_WINDOW_PX = 680
"""In a window lower than this, the words stand beside the picture: the list below keeps its rows."""
_LINE_PX, _HALO_PX = 3.0, 7.0

_WORDS = {
    Hint.NOTHING: QT_TRANSLATE_NOOP("CameraPanel", "Hold a code before the camera."),
    Hint.UNREADABLE: QT_TRANSLATE_NOOP("CameraPanel", "Can't be read: hold it still, nearer, in better light."),
    Hint.SEVERAL: QT_TRANSLATE_NOOP("CameraPanel", "Several codes: hold only one into the middle."),
    Hint.WAITING: QT_TRANSLATE_NOOP("CameraPanel", "Hold it still …"),
    Hint.TAKEN: QT_TRANSLATE_NOOP("CameraPanel", "Code read. Take it away."),
}
_TAGS = {
    Hint.UNREADABLE: QT_TRANSLATE_NOOP("CameraPanel", "Unreadable"),
    Hint.WAITING: QT_TRANSLATE_NOOP("CameraPanel", "Hold still"),
    Hint.TAKEN: QT_TRANSLATE_NOOP("CameraPanel", "Read"),
}


class LivePicture(QWidget):
    """Paints a frame with its codes."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("live-picture")
        self.setMinimumHeight(_LOWEST_PX)
        self.setMaximumHeight(_HIGHEST_PX)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._sight: Sight | None = None
        self._aimed: Seen | None = None
        self._tag = ""

    def sizeHint(self) -> QSize:
        """Return the size of a whole picture."""
        return QSize(PICTURE_PX, _HIGHEST_PX)

    def show_sight(self, seen: Sight, aimed: Seen | None, tag: str) -> None:
        """Show a frame, with the code ``aimed`` outlined strongly and ``tag`` at it."""
        self._sight, self._aimed, self._tag = seen, aimed, tag
        self.update()

    def clear(self) -> None:
        """Show nothing: an old picture must not look like a live one."""
        self._sight = None
        self.update()

    def paintEvent(self, _: QPaintEvent) -> None:
        """Paint the frame as large as it fits, and the outlines."""
        painter = QPainter(self)
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
        painter.fillRect(self.rect(), QColor(theme.scheme().sunken))
        if self._sight is None or self._sight.picture is None:
            return
        room = self._room(self._sight)
        painter.drawImage(room, self._sight.picture)
        painter.setClipRect(room)
        for code in self._sight.codes:
            self._outline(painter, _shown(code, self._sight, room), is_aimed=code is self._aimed)

    def _room(self, seen: Sight) -> QRectF:
        size = QSize(*seen.size_px).scaled(self.size(), Qt.AspectRatioMode.KeepAspectRatio)
        left, top = (self.width() - size.width()) / 2, (self.height() - size.height()) / 2
        return QRectF(left, top, size.width(), size.height())

    def _outline(self, painter: QPainter, shape: QPolygonF, *, is_aimed: bool) -> None:
        """Draw light in dark, so that it is seen on paper and on a coat: whole for the aimed one, else dashed."""
        style = Qt.PenStyle.SolidLine if is_aimed else Qt.PenStyle.DotLine
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for colour, width in ((AIM_HALO, _HALO_PX), (AIM, _LINE_PX)):
            painter.setPen(QPen(QColor(colour), width, style, Qt.PenCapStyle.FlatCap, Qt.PenJoinStyle.RoundJoin))
            painter.drawPolygon(shape)
        if is_aimed and self._tag:
            self._write(painter, shape.boundingRect())

    def _write(self, painter: QPainter, around: QRectF) -> None:
        text = (
            painter.fontMetrics().boundingRect(self._tag).adjusted(-Space.SMALL, -Space.HAIR, Space.SMALL, Space.HAIR)
        )
        text.moveCenter(around.center().toPoint())
        text.moveTop(round(around.bottom()) + Space.TIGHT)
        if text.bottom() > self.height():
            text.moveBottom(round(around.top()) - Space.TIGHT)
        inside = self.rect().adjusted(Space.HAIR, Space.HAIR, -Space.HAIR, -Space.HAIR)
        text.moveTop(max(text.top(), inside.top()))
        text.moveLeft(min(max(text.left(), inside.left()), inside.right() - text.width()))
        painter.fillRect(text, QColor(AIM_HALO))
        painter.setPen(QColor(OVER_PICTURE))
        painter.drawText(text, Qt.AlignmentFlag.AlignCenter, self._tag)


class CameraPanel(QFrame):
    """The live picture, which camera it is from, its light, and a way to switch it off."""

    chosen = Signal(str)
    """Another camera, by its name."""
    torch_switched = Signal(bool)
    off_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("camera")
        theme.set_role(self, Role.CARD)
        self.picture = LivePicture()
        self.picture.setAccessibleName(self.tr("What the camera sees"))
        self._word = label(name="camera-word", wraps=True)
        self._which = CalmCombo()
        self._which.setObjectName("which-camera")
        self._which.setAccessibleName(self.tr("Which camera"))
        self._which.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self._which.activated.connect(self._choose)
        self._torch = _button(self.tr("Lamp"), "torch")
        self._torch.setCheckable(True)
        self._torch.toggled.connect(self.torch_switched)
        off = _button(self.tr("Off"), "camera-off")
        off.setAccessibleName(self.tr("Switch the camera off"))
        off.clicked.connect(self.off_wanted)
        self._layout = QBoxLayout(QBoxLayout.Direction.TopToBottom, self)
        self._is_low = False
        self._arrange(off)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the words beside the picture in a low window, else below it."""
        super().resizeEvent(event)
        is_low = self.window().height() < _LOW_WINDOW_PX
        if is_low != self._is_low:
            self._is_low = is_low
            way = QBoxLayout.Direction.LeftToRight if is_low else QBoxLayout.Direction.TopToBottom
            self._layout.setDirection(way)
            self._layout.setStretch(1, int(is_low))
            self.picture.setMaximumHeight(_LOWEST_PX if is_low else _HIGHEST_PX)
            self._show_choice()

    def _arrange(self, off: QPushButton) -> None:
        row = QHBoxLayout()
        row.addWidget(self._which, 1)
        row.addStretch(0)
        row.addWidget(self._torch)
        row.addWidget(off)
        words = QVBoxLayout()
        words.setSpacing(Space.TIGHT)
        words.addWidget(self._word, 1)
        words.addLayout(row)
        self._layout.setContentsMargins(Space.SMALL, Space.SMALL, Space.SMALL, Space.SMALL)
        self._layout.setSpacing(Space.SMALL)
        self._layout.addWidget(self.picture, 1)
        self._layout.addLayout(words)

    @Slot(object, object)
    def show_look(self, seen: Sight, choice: Choice) -> None:
        """Show what a frame showed, and what came of it."""
        tag = _TAGS.get(choice.hint, "")
        self.picture.show()
        self.picture.show_sight(seen, choice.aimed, translate("CameraPanel", tag) if tag else "")
        self._say(translate("CameraPanel", _WORDS[choice.hint]))

    def show_absence(self, sentence: str) -> None:
        """Say why there is no picture."""
        self.picture.clear()
        self.picture.hide()  # the sentence needs the room
        self._say(sentence)

    def show_cameras(self, names: list[str], name: str, *, has_torch: bool) -> None:
        """Offer the cameras that there are, and a light where the one in use has one."""
        self._which.clear()
        self._which.addItems(names)
        self._which.setCurrentIndex(self._which.findText(name))
        self._show_choice()
        self._torch.setVisible(has_torch)
        if not has_torch:
            self._torch.setChecked(False)

    def _show_choice(self) -> None:
        """Offer a choice where there is one; where there is no room, the settings have it."""
        self._which.setVisible(self._which.count() > 1 and not self._is_low)

    def _say(self, words: str) -> None:
        if self._word.text() != words:
            self._word.setText(words)

    @Slot(int)
    def _choose(self, row: int) -> None:
        self.chosen.emit(self._which.itemText(row))


def _button(text: str, name: str) -> QPushButton:
    button = QPushButton(text)
    button.setObjectName(name)
    button.setMinimumHeight(Size.ROW_PX)
    return button


def _shown(code: Seen, seen: Sight, room: QRectF) -> QPolygonF:
    """Return the outline of ``code`` where ``seen`` is painted into ``room``."""
    scale = room.width() / seen.size_px[0]
    return QPolygonF([QPointF(room.left() + x * scale, room.top() + y * scale) for x, y in code.corners])
