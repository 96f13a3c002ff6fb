"""All that can be done from the window, with its key: one table for menus, buttons, tooltips and help."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction, QKeySequence

from checkin.ui.look import theme
from checkin.ui.words.language import QT_TRANSLATE_NOOP, translate


@dataclass(frozen=True, slots=True)
class _Spec:
    """One action; ``at_desk`` says that it needs an open event."""

    name: str
    menu: str
    text: str
    key: str = ""
    icon: str = ""
    at_desk: bool = True
    checkable: bool = False


MENUS = {
    "event": QT_TRANSLATE_NOOP("Actions", "&Event"),
    "guest": QT_TRANSLATE_NOOP("Actions", "&Guest"),
    "badges": QT_TRANSLATE_NOOP("Actions", "&Badges"),
    "checkpoint": QT_TRANSLATE_NOOP("Actions", "&Checkpoint"),
    "help": QT_TRANSLATE_NOOP("Actions", "&Help"),
}

_SPECS = (
    _Spec("new", "event", QT_TRANSLATE_NOOP("Actions", "&New event …"), "Ctrl+N", "new", at_desk=False),
    _Spec("open", "event", QT_TRANSLATE_NOOP("Actions", "&Open event …"), "Ctrl+O", "open", at_desk=False),
    _Spec(
        "restore", "event", QT_TRANSLATE_NOOP("Actions", "&Restore a backup …"), "Ctrl+Shift+R", "undo", at_desk=False
    ),
    _Spec("demo", "event", QT_TRANSLATE_NOOP("Actions", "Play the &demo"), "Ctrl+D", "people", at_desk=False),
    _Spec("ready", "event", QT_TRANSLATE_NOOP("Actions", "&Get ready …"), "Ctrl+R", "play"),
    _Spec("import", "event", QT_TRANSLATE_NOOP("Actions", "&Import a guest list …"), "F8", "import"),
    _Spec("settings", "event", QT_TRANSLATE_NOOP("Actions", "&Settings …"), "Ctrl+,", "settings"),
    _Spec("shift", "event", QT_TRANSLATE_NOOP("Actions", "&Who works here …"), "Ctrl+M", "people"),
    _Spec("pin", "event", QT_TRANSLATE_NOOP("Actions", "Organiser &PIN …"), "Ctrl+Shift+I"),
    _Spec("guest-screen", "event", QT_TRANSLATE_NOOP("Actions", "&Guest screen"), "Ctrl+G", "people", checkable=True),
    _Spec(
        "scanner", "event", QT_TRANSLATE_NOOP("Actions", "Set up a sca&nner …"), "Ctrl+Shift+S", "scan", at_desk=False
    ),
    _Spec("camera", "event", QT_TRANSLATE_NOOP("Actions", "C&amera"), "Ctrl+Shift+K", "scan", checkable=True),
    _Spec("kiosk", "event", QT_TRANSLATE_NOOP("Actions", "Guests check in &themselves"), "Ctrl+K", "scan"),
    _Spec("practice", "event", QT_TRANSLATE_NOOP("Actions", "Pra&ctise on a copy"), "Ctrl+Shift+U", "people"),
    _Spec("quit", "event", QT_TRANSLATE_NOOP("Actions", "&Quit"), "Ctrl+Q", "close", at_desk=False),
    _Spec("search", "guest", QT_TRANSLATE_NOOP("Actions", "&Search a guest"), "F2", "search"),
    _Spec("walk-in", "guest", QT_TRANSLATE_NOOP("Actions", "Add &walk-in"), "F3", "add-person"),
    _Spec("undo", "guest", QT_TRANSLATE_NOOP("Actions", "&Undo"), "F4", "undo"),
    _Spec("correct", "guest", QT_TRANSLATE_NOOP("Actions", "&Correct name"), "F6", "edit"),
    _Spec("undo-why", "guest", QT_TRANSLATE_NOOP("Actions", "Undo with a &reason …"), "Shift+F4", "undo"),
    _Spec("override", "guest", QT_TRANSLATE_NOOP("Actions", "A&dmit anyway …"), "F12", "admitted"),
    _Spec("substitute", "guest", QT_TRANSLATE_NOOP("Actions", "Somebody else &comes …"), "Shift+F6", "people"),
    _Spec("new-ticket", "guest", QT_TRANSLATE_NOOP("Actions", "Ticket &lost: new code …"), "Shift+F5", "scan"),
    _Spec("call-guide", "guest", QT_TRANSLATE_NOOP("Actions", "Call a &guide"), "F10", "guide"),
    _Spec("take-call", "guest", QT_TRANSLATE_NOOP("Actions", "&Go as the guide"), "Ctrl+Shift+G", "guide"),
    _Spec("guides", "guest", QT_TRANSLATE_NOOP("Actions", "Gu&ides …"), "Ctrl+L", "people"),
    _Spec("leaving", "checkpoint", QT_TRANSLATE_NOOP("Actions", "Guests go &out"), "F11", checkable=True),
    _Spec("checkpoints", "checkpoint", QT_TRANSLATE_NOOP("Actions", "&Edit checkpoints …"), "Ctrl+Shift+E", "edit"),
    _Spec("reprint", "badges", QT_TRANSLATE_NOOP("Actions", "&Reprint"), "F5", "print"),
    _Spec("late", "badges", QT_TRANSLATE_NOOP("Actions", "Print &late badges"), "F7", "print"),
    _Spec("print", "badges", QT_TRANSLATE_NOOP("Actions", "&Print badges …"), "Ctrl+P", "print"),
    _Spec("retry", "badges", QT_TRANSLATE_NOOP("Actions", "&Try the printer again"), "F9", "print"),
    _Spec("jobs", "badges", QT_TRANSLATE_NOOP("Actions", "&Where the badges are …"), "Ctrl+J", "print"),
    _Spec("templates", "badges", QT_TRANSLATE_NOOP("Actions", "Te&mplates …"), "Ctrl+T", "edit"),
    _Spec("printers", "badges", QT_TRANSLATE_NOOP("Actions", "Prin&ters …"), "Ctrl+Shift+P", "settings"),
    _Spec("help", "help", QT_TRANSLATE_NOOP("Actions", "&Help"), "Shift+F1", at_desk=False),
    _Spec("keys", "help", QT_TRANSLATE_NOOP("Actions", "&Keys"), "F1", at_desk=False),
    _Spec("about", "help", QT_TRANSLATE_NOOP("Actions", "&About Checkin"), "Ctrl+F1", at_desk=False),
)

_ONLY_SHOW = frozenset({"help", "keys", "about"})
"""Actions that open something to read."""

AT_DESK = frozenset(spec.name for spec in _SPECS if spec.at_desk)


def build(parent: QObject) -> dict[str, QAction]:
    """Return all actions by name, in the order of the table."""
    return {spec.name: _action(spec, parent) for spec in _SPECS}


def shortcuts() -> dict[str, str]:
    """Return the key of each action by its name, as Qt writes them everywhere: "Ctrl+Shift+R"."""
    return {spec.name: spec.key for spec in _SPECS}


def opens_dialog(name: str) -> bool:
    """Return whether the action ``name`` asks something before it does anything."""
    return next(spec.text for spec in _SPECS if spec.name == name).endswith("…") or name in _ONLY_SHOW


def draw_icons(actions: list[QAction]) -> None:
    """Give each action its icon: when a menu opens, because drawing them all delays the start."""
    names = {spec.name: spec.icon for spec in _SPECS}
    for action in actions:
        name = names.get(action.objectName())
        if name and action.icon().isNull():
            action.setIcon(theme.icon(name))


def menu_of(name: str) -> str:
    """Return the key in :data:`MENUS` of the menu that the action ``name`` is in."""
    return next(spec.menu for spec in _SPECS if spec.name == name)


def _action(spec: _Spec, parent: QObject) -> QAction:
    action = QAction(translate("Actions", spec.text), parent)
    action.setObjectName(spec.name)
    action.setCheckable(spec.checkable)
    plain = action.text().replace("&", "").removesuffix(" …")
    if spec.key:
        action.setShortcut(QKeySequence(spec.key))
        plain = f"{plain} ({action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)})"
    action.setToolTip(plain)
    action.setMenuRole(QAction.MenuRole.NoRole)
    return action
