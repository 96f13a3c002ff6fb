"""Hear a keyboard-wedge scanner wherever the focus is, and keep its keys from whatever has the focus.

Keys are caught on their way into a window, before any widget, shortcut or default button has them.
The window with the focus is the only one that gets keys, so only that one is watched: a filter on the
application would see every event of every object.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Callable
from typing import cast

from PySide6.QtCore import QCoreApplication, QElapsedTimer, QEvent, QObject, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QGuiApplication, QKeyEvent, QWindow
from shiboken6 import isValid

from checkin.scanning import doctor
from checkin.scanning.positions import us_character
from checkin.scanning.profile import WedgeProfile
from checkin.scanning.wedge import Decision, Key, Kind, Wedge, WedgeOptions, options_for
from checkin.ui.inputs.keys_underway import KeysUnderway

_KEY_EVENTS = frozenset({QEvent.Type.KeyPress, QEvent.Type.KeyRelease, QEvent.Type.ShortcutOverride})
_ENDS = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Tab})
_MODIFIERS = frozenset(
    {
        Qt.Key.Key_Shift,
        Qt.Key.Key_Control,
        Qt.Key.Key_Alt,
        Qt.Key.Key_AltGr,
        Qt.Key.Key_Meta,
        Qt.Key.Key_CapsLock,
        Qt.Key.Key_NumLock,
    }
)
_DEAD = range(Qt.Key.Key_Dead_Grave.value, Qt.Key.Key_Dead_Longsolidusoverlay.value + 1)
_CTRL, _ALT, _META = (
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.AltModifier,
    Qt.KeyboardModifier.MetaModifier,
)
_RECORDING_ENDS_MS = 200
"""Silence after which a recorded burst is whole; the slowest scanner that is accepted sends a key each 45 ms."""

_LATE_MS = 10
"""A timer later than this was held up by a busy UI thread, and so were the keys that it waited for."""


class WedgeInput(QObject):
    """Watches the window that has the focus. A shortcut that is a bare letter does not work beside it.

    Attributes:
        scanned: the text of a code, without the Enter or Tab behind it.
    """

    scanned = Signal(str)
    recorded = Signal(object)
    """All keys of a burst, a tuple of :class:`Key`, while recording."""
    _recognised = Signal(str)

    def __init__(
        self, app: QGuiApplication, options: WedgeOptions | None = None, parent: QObject | None = None
    ) -> None:
        super().__init__(parent or app)
        self._wedge = Wedge(options)
        self._platform = app.platformName()
        self._clock = QElapsedTimer()
        self._clock.start()
        self._rest = _single_shot(self, self._decide_at_rest)
        self._rest_since = QElapsedTimer()
        self._returning: deque[Key] = deque()
        self._rest_of_returning = _single_shot(self, self._return_keys)
        self._is_letting_through = False
        self._underway = KeysUnderway()
        self._recording: list[Key] | None = None
        self._rest_of_recording = _single_shot(self, self._end_recording)
        # Queued: what a scan starts must not run inside the delivery of a key.
        self._recognised.connect(self.scanned, Qt.ConnectionType.QueuedConnection)
        app.focusWindowChanged.connect(self._watch)
        self._watch(app.focusWindow())

    def use(self, profile: WedgeProfile) -> None:
        """Hear a scanner of ``profile`` from the next key on."""
        self._carry_out(self._wedge.rest())
        self._wedge = Wedge(options_for(profile))

    def record(self, *, on: bool) -> None:
        """Tell each burst of keys by :attr:`recorded` instead of judging it; a person's keys go on to the window."""
        self._carry_out(self._wedge.rest())
        self._end_recording()
        self._recording = [] if on else None

    def stop(self) -> None:
        """Hear no more keys: two that hear would hand one person's keys to each other for ever."""
        application = cast(QGuiApplication, QGuiApplication.instance())
        application.focusWindowChanged.disconnect(self._watch)
        for window in application.allWindows():
            window.removeEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Hold a key back from ``watched``, a window, or let it pass."""
        if event.type() not in _KEY_EVENTS or not isinstance(event, QKeyEvent) or not isinstance(watched, QWindow):
            return False
        if self._is_letting_through:
            self._is_letting_through = False
            return False
        if event.key() in _MODIFIERS:
            return False
        if self._recording is not None:
            return self._keep(event, watched, self._recording)
        if event.type() == QEvent.Type.ShortcutOverride:
            self._underway.add(event)
            return self._claim(self._key(event, watched), event)
        decision = self._wedge.take(self._key(event, watched))
        self._carry_out(decision)
        return decision.hold

    def _claim(self, key: Key, event: QKeyEvent) -> bool:
        """Answer Qt's question whether a key is wanted more than a shortcut that it would set off."""
        may_end = self._wedge.ends_scan(key) or (key.kind is Kind.END and self._underway.has_others)
        if key.kind is Kind.CHARACTER or may_end or self._wedge.claims_control(key):
            event.accept()
            return True
        self._carry_out(self._wedge.rest())  # the shortcut must not overtake the keys before it
        return False

    def _keep(self, event: QKeyEvent, window: QWindow, recording: list[Key]) -> bool:
        """Hold a key until nothing follows it."""
        if event.type() == QEvent.Type.ShortcutOverride:
            event.accept()
        else:
            recording.append(self._key(event, window))
            self._rest_of_recording.start(_RECORDING_ENDS_MS)
        return True

    @Slot()
    def _end_recording(self) -> None:
        self._rest_of_recording.stop()
        if not self._recording:
            return
        heard, self._recording = tuple(self._recording), []
        if sum(key.is_down for key in heard) >= doctor.SHORTEST:
            self.recorded.emit(heard)
        else:
            self._returning.extend(heard)
            self._return_keys()

    def _carry_out(self, decision: Decision) -> None:
        if self._wedge.is_holding:
            self._start_rest()
        else:
            self._rest.stop()
        if decision.scan is not None:
            self._recognised.emit(decision.scan)
        self._returning.extend(decision.release)
        self._return_keys()

    def _return_keys(self) -> None:
        """Give keys back, in order; also when one of them opens a dialog with an event loop of its own."""
        while self._returning:
            self._rest_of_returning.start(0)
            key = self._returning.popleft()
            event, window = cast("tuple[QKeyEvent, QWindow]", key.origin)  # as made by _key
            target = QGuiApplication.focusWindow() or window
            if isValid(target):
                self._is_letting_through = True
                QCoreApplication.sendEvent(target, event)
                self._is_letting_through = False
        self._rest_of_returning.stop()

    def _start_rest(self) -> None:
        self._rest_since.start()
        self._rest.start(round(self._wedge.wait_ms))

    def _decide_at_rest(self) -> None:
        if self._underway or self._rest_since.elapsed() > self._rest.interval() + _LATE_MS:
            self._start_rest()
        else:
            self._carry_out(self._wedge.rest())

    def _watch(self, window: QWindow | None) -> None:
        if window is not None:
            window.installEventFilter(self)

    def _key(self, event: QKeyEvent, window: QWindow) -> Key:
        return Key(
            kind=_kind(event),
            at_ms=self._underway.time_of(event) or self._clock.elapsed(),
            number=event.nativeScanCode() or event.key(),
            typed=event.text() if event.text().isprintable() or event.key() == Qt.Key.Key_Tab else "",
            us=self._us_character(event),
            is_down=event.type() != QEvent.Type.KeyRelease,
            is_repeat=event.isAutoRepeat(),
            origin=(_copy(event), window),
        )

    def _us_character(self, event: QKeyEvent) -> str:
        if event.modifiers() & Qt.KeyboardModifier.GroupSwitchModifier:  # AltGr: no US keyboard's
            return ""
        shifted = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        return us_character(event.nativeScanCode(), shifted=shifted, platform=self._platform)


def _kind(event: QKeyEvent) -> Kind:
    if event.key() in _ENDS:
        return Kind.OTHER if _is_chord(event) else Kind.END
    if _is_control(event):
        return Kind.CONTROL
    is_character = bool(event.text()) and event.text().isprintable()
    if (is_character or event.key() in _DEAD) and not _is_chord(event):
        return Kind.CHARACTER
    return Kind.OTHER


def _is_chord(event: QKeyEvent) -> bool:
    """Whether a command is meant; AltGr arrives as Ctrl with Alt on some systems, and types."""
    ctrl, alt, meta = (bool(event.modifiers() & modifier) for modifier in (_CTRL, _ALT, _META))
    types = ctrl and alt and event.text().isprintable() and bool(event.text())
    return meta or ((ctrl or alt) and not types)


def _is_control(event: QKeyEvent) -> bool:
    """Whether Ctrl is held alone, or with Shift, to a letter or sign: Ctrl+] is GS."""
    with_ctrl = bool(event.modifiers() & _CTRL) and not event.modifiers() & (_ALT | _META)
    return with_ctrl and Qt.Key.Key_Space < event.key() <= Qt.Key.Key_AsciiTilde


def _copy(event: QKeyEvent) -> QKeyEvent:
    """Return an event that outlives its delivery."""
    copy = QKeyEvent(
        event.type(),
        event.key(),
        event.modifiers(),
        event.nativeScanCode(),
        event.nativeVirtualKey(),
        event.nativeModifiers(),
        event.text(),
        event.isAutoRepeat(),
        event.count(),
    )
    copy.setTimestamp(event.timestamp())
    return copy


def _single_shot(parent: QObject, slot: Callable[[], None]) -> QTimer:
    timer = QTimer(parent)
    timer.setSingleShot(True)
    timer.setTimerType(Qt.TimerType.PreciseTimer)
    timer.timeout.connect(slot)
    return timer
