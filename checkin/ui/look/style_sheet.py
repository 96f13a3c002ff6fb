"""How each role and tone looks, in the names of ``tokens``: Qt's style sheet with the values left open."""

from __future__ import annotations

from dataclasses import asdict
from string import Template

from checkin.ui.look.tokens import Radius, Scheme, Size, Space, TextSize, Tone

_TONES = tuple(tone.value for tone in Tone)

_SHEET = Template("""
QMainWindow, QDialog, QWizard { background: $ground; }
QLabel, QCheckBox, QRadioButton, QGroupBox { background: transparent; color: $ink; }
QToolTip { background: $ink; color: $surface; border: none; padding: ${SMALL}px; }

QLabel[role="name"] { font-size: ${NAME_PT}pt; font-weight: 700; }
QLabel[role="verdict"] { font-size: ${VERDICT_PT}pt; font-weight: 700; }
QLabel[role="title"] { font-size: ${TITLE_PT}pt; font-weight: 700; }
QLabel[role="large"] { font-size: ${LARGE_PT}pt; }
QLabel[role="number"] { font-size: ${TITLE_PT}pt; font-weight: 700; }
QLabel[role="small"] { font-size: ${SMALL_PT}pt; color: $muted; }
QLabel[role="muted"] { color: $muted; }
QLabel:disabled { color: $disabled; }

QFrame[role="card"] { background: $surface; border: 1px solid $line; border-radius: ${RADIUS_CARD}px; }
QFrame[role="verdict"] { border: 1px solid $line; border-radius: ${RADIUS_CARD}px; }
QLabel[role="verdict"] { border: none; }
QLabel[role="verdict"] { background: transparent; border: none; } /* a label is a frame, too */
QFrame[role="bar"], QStatusBar { background: $sunken; border: none; }
QStatusBar { padding: 0 ${SMALL}px; min-height: ${ROW_PX}px; }
QStatusBar::item { border: none; }
QLabel[role="chip"] {
    border-radius: ${RADIUS_FIELD}px; padding: ${HAIR}px ${SMALL}px; font-size: ${SMALL_PT}pt; font-weight: 700;
    background: $sunken; color: $ink;
}

QPushButton, QToolButton {
    min-height: ${button_px}px; padding: 0 ${LARGE}px; border-radius: ${RADIUS_FIELD}px;
    background: $surface; color: $ink; border: ${FOCUS_PX}px solid $edge;
}
QToolButton { padding: 0 ${SMALL}px; }
QPushButton:hover, QToolButton:hover { background: $sunken; }
QPushButton:pressed, QToolButton:pressed { background: $line; }
QPushButton:checked, QToolButton:checked { background: $selected; color: $on_selected; }
QPushButton[role="quiet"], QToolButton[role="quiet"] { background: transparent; border-color: transparent; }
QPushButton[role="quiet"]:hover, QToolButton[role="quiet"]:hover { background: $sunken; }
QPushButton[role="primary"], QPushButton:default {
    background: $accent; color: $on_accent; border-color: $accent; font-weight: 700;
}
QPushButton[role="primary"]:hover, QPushButton:default:hover { background: $accent_strong; }
QPushButton[role="primary"]:pressed, QPushButton:default:pressed { background: $accent_strong; }
QPushButton:disabled, QPushButton[role="primary"]:disabled, QToolButton:disabled {
    background: $sunken; color: $disabled; border-color: $line;
}
QPushButton:focus, QToolButton:focus,
QPushButton[role="primary"]:focus, QPushButton[role="quiet"]:focus, QToolButton[role="quiet"]:focus {
    border-color: $focus; outline: none;
}

QLineEdit > QToolButton { min-height: 0; padding: 0; border: none; background: transparent; }

QLineEdit, QSpinBox, QDoubleSpinBox, QDateEdit, QTimeEdit, QPlainTextEdit, QTextEdit {
    background: $surface; color: $ink; border: ${FOCUS_PX}px solid $edge; border-radius: ${RADIUS_FIELD}px;
    padding: 0 ${MEDIUM}px; placeholder-text-color: $muted;
    selection-background-color: $accent; selection-color: $on_accent;
}
QLineEdit, QSpinBox, QDoubleSpinBox, QDateEdit, QTimeEdit { min-height: ${button_px}px; }
QPlainTextEdit, QTextEdit { padding: ${SMALL}px; }
QLineEdit[role="large"] { font-size: ${LARGE_PT}pt; min-height: ${search_px}px; }
QLineEdit:focus, QSpinBox:focus, QDoubleSpinBox:focus, QDateEdit:focus, QTimeEdit:focus, QPlainTextEdit:focus,
QTextEdit:focus { border-color: $focus; }
QLineEdit:disabled { background: $sunken; color: $disabled; border-color: $line; }

QComboBox {
    min-height: ${button_px}px; padding: 0 ${MEDIUM}px; border: ${FOCUS_PX}px solid $edge;
    border-radius: ${RADIUS_FIELD}px; background: $surface; color: $ink; combobox-popup: 0;
}
QComboBox:focus, QComboBox:on { border-color: $focus; }
QComboBox:disabled { background: $sunken; color: $disabled; border-color: $line; }
QComboBox::drop-down, QDateEdit::drop-down { border: none; width: ${TARGET_PX}px; }
QComboBox::down-arrow, QDateEdit::down-arrow {
    image: url(icons:control-down.svg); width: ${ICON_PX}px; height: ${ICON_PX}px;
}
QComboBox QAbstractItemView { border: 1px solid $edge; border-radius: 0; }
QComboBox QAbstractItemView::item { min-height: ${ROW_PX}px; padding: 0 ${SMALL}px; }
QAbstractSpinBox::up-button, QAbstractSpinBox::down-button { border: none; width: ${TARGET_PX}px; }
QAbstractSpinBox::up-arrow { image: url(icons:control-up.svg); width: ${LARGE}px; height: ${LARGE}px; }
QAbstractSpinBox::down-arrow { image: url(icons:control-down.svg); width: ${LARGE}px; height: ${LARGE}px; }

QCheckBox, QRadioButton {
    min-height: ${button_px}px; spacing: ${SMALL}px; border: ${FOCUS_PX}px solid transparent;
    border-radius: ${RADIUS_FIELD}px; padding: 0 ${TIGHT}px;
}
QCheckBox:focus, QRadioButton:focus { border-color: $focus; }
QCheckBox:disabled, QRadioButton:disabled { color: $disabled; }
QCheckBox::indicator, QRadioButton::indicator {
    width: ${ICON_PX}px; height: ${ICON_PX}px; border: ${FOCUS_PX}px solid $edge; border-radius: ${RADIUS_TIGHT}px;
    background: $surface;
}
QRadioButton::indicator { border-radius: ${RADIUS_DOT}px; }
QCheckBox::indicator:checked { background: $accent; border-color: $accent; image: url(icons:control-check.svg); }
QRadioButton::indicator:checked { background: $accent; border-color: $accent; image: url(icons:control-dot.svg); }
QCheckBox::indicator:disabled, QRadioButton::indicator:disabled { border-color: $line; background: $sunken; }

QListView, QTableView, QTreeView {
    background: $surface; alternate-background-color: $ground; color: $ink; gridline-color: $line;
    border: ${FOCUS_PX}px solid $line; border-radius: ${RADIUS_FIELD}px; outline: none;
    selection-background-color: $selected; selection-color: $on_selected;
}
QListView::item, QTreeView::item { padding: 0 ${SMALL}px; } /* Qt lays rows out before it knows heights from here */
QTableView::item { padding: 0 ${SMALL}px; }
QListView::item:selected, QTableView::item:selected, QTreeView::item:selected {
    background: $selected; color: $on_selected;
}
QListView:focus, QTableView:focus, QTreeView:focus { border-color: $focus; }
QHeaderView { background: $sunken; border: none; }
QHeaderView::section {
    background: $sunken; color: $muted; font-size: ${SMALL_PT}pt; font-weight: 700;
    border: none; border-bottom: 1px solid $line; padding: ${SMALL}px;
}
QTabWidget::pane { border: none; border-top: ${FOCUS_PX}px solid $edge; }
QTabBar::tab {
    min-height: ${button_px}px; padding: 0 ${LARGE}px; margin-right: ${TIGHT}px; background: $sunken; color: $ink;
    border: ${FOCUS_PX}px solid $line; border-bottom: none;
    border-top-left-radius: ${RADIUS_FIELD}px; border-top-right-radius: ${RADIUS_FIELD}px;
}
QTabBar::tab:selected { background: $selected; color: $on_selected; border-color: $edge; font-weight: 700; }
QTabBar::tab:focus { border-color: $focus; }
QTableCornerButton::section { background: $sunken; border: none; }

QProgressBar {
    background: $sunken; color: $ink; border: 1px solid $edge; border-radius: ${RADIUS_TIGHT}px;
    min-height: ${LARGE}px; text-align: center;
}
QProgressBar::chunk { background: $selected; border-radius: ${RADIUS_TIGHT}px; }
QProgressBar[textVisible="false"] { min-height: ${SMALL}px; max-height: ${SMALL}px; }
QProgressBar[textVisible="false"]::chunk { background: $accent; }

QMenuBar { background: $ground; }
QMenuBar::item { padding: ${SMALL}px ${MEDIUM}px; border-radius: ${RADIUS_TIGHT}px; }
QMenuBar::item:selected { background: $selected; color: $on_selected; }
QMenu { background: $surface; color: $ink; border: 1px solid $edge; padding: ${TIGHT}px; }
QMenu::item { padding: ${SMALL}px ${WIDE}px; border-radius: ${RADIUS_TIGHT}px; }
QMenu::item:selected { background: $selected; color: $on_selected; }
QMenu::item:disabled { color: $disabled; }
QMenu::icon { left: ${SMALL}px; }
QMenu::separator { height: 1px; background: $line; margin: ${TIGHT}px ${SMALL}px; }

QScrollBar:vertical { background: transparent; width: ${LARGE}px; margin: 0; }
QScrollBar:horizontal { background: transparent; height: ${LARGE}px; margin: 0; }
QScrollBar::handle { background: $edge; border-radius: ${RADIUS_TIGHT}px; margin: ${TIGHT}px; }
QScrollBar::handle:vertical { min-height: ${HUGE}px; }
QScrollBar::handle:horizontal { min-width: ${HUGE}px; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
""")

_TONE = Template("""
QFrame[role="verdict"][tone="$tone"] { background: $fill; border-color: $border; }
QFrame[role="verdict"][tone="$tone"] QLabel { color: $on_fill; }
QFrame[role="card"][tone="$tone"] { background: $soft; border-color: $on_soft; }
QFrame[role="card"][tone="$tone"] QLabel { color: $on_soft; }
QFrame[role="bar"][tone="$tone"] { background: $soft; }
QFrame[role="bar"][tone="$tone"] QLabel { color: $on_soft; }
QLabel[role="chip"][tone="$tone"] { background: $soft; color: $on_soft; }
QProgressBar[tone="$tone"]::chunk { background: $fill; }
""")


def text(scheme: Scheme, text_percent: int = TextSize.USUAL) -> str:
    """Return the style sheet of the whole program in ``scheme``, its type ``text_percent`` of the usual size."""
    names = asdict(scheme) | _numbers(Space) | _numbers(Size)
    names |= {f"RADIUS_{name}": value for name, value in _numbers(Radius).items()}
    names |= {name: f"{size_pt * text_percent / 100:g}" for name, size_pt in _numbers(Size).items() if _is_type(name)}
    names["button_px"] = Size.TARGET_PX - 2 * Size.FOCUS_PX  # QSS counts the border on top of it
    names["search_px"] = Size.TARGET_PX + Space.SMALL
    return _SHEET.substitute(names) + "".join(_toned(scheme, tone) for tone in _TONES)


def _toned(scheme: Scheme, tone: str) -> str:
    return _TONE.substitute(asdict(getattr(scheme, tone)), tone=tone, border=_border(scheme, tone))


def _numbers(scale: type[object]) -> dict[str, float]:
    return {name: value for name, value in vars(scale).items() if isinstance(value, int | float)}


def _is_type(name: str) -> bool:
    return name.endswith("_PT")


def _border(scheme: Scheme, tone: str) -> str:
    return scheme.line if tone == "idle" else str(getattr(scheme, tone).fill)
