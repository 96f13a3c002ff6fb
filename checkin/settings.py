"""What a computer remembers between two days at the desk: each setting declared once, in one TOML file.

The file may be edited by hand; comments stay. Nothing about guests is in it.
"""

from __future__ import annotations

import tomllib
from collections.abc import Callable, Mapping
from dataclasses import Field, asdict, dataclass, field, fields, replace
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Any

import platformdirs

from checkin.errors import Fault, OutputError, SettingsError

if TYPE_CHECKING:
    from tomlkit import TOMLDocument


class Language(StrEnum):
    """What the window speaks."""

    SYSTEM = "system"
    GERMAN = "de"
    ENGLISH = "en"
    FRENCH = "fr"
    EASY_GERMAN = "de_easy"
    ARABIC = "ar"


class Theme(StrEnum):
    """Which colours the window has."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"
    HIGH_CONTRAST = "high-contrast"


class Layout(StrEnum):
    """By which keyboard a scanner types."""

    AUTO = "auto"  # told anew at each scan: a US keyboard's keys, unless only the computer's layout makes a code
    US = "us"
    COMPUTER = "computer"  # the same as the computer; also letters that a US keyboard does not have
    LEARNT = "learnt"  # another one: what each key means was found out


class Ending(StrEnum):
    """The key behind each code."""

    AUTO = "auto"
    ENTER = "enter"
    TAB = "tab"
    NONE = "none"


@dataclass(frozen=True, slots=True)
class PrinterUse:
    """What a further printer of a desk is for.

    Attributes:
        medium: what is in it; a name of ``badges.media``.
        template: what is drawn on it; empty is the desk's usual one.
        categories: whose badges it prints; empty: it shares the work of the desk's usual printer.
    """

    medium: str = "a6"
    template: str = ""
    categories: tuple[str, ...] = ()


class Sounds(StrEnum):
    """Whether each answer is heard, too."""

    ON = "on"
    OFF = "off"


class Motion(StrEnum):
    """Whether anything on the window moves by itself."""

    ON = "on"
    OFF = "off"


class Flood(StrEnum):
    """Whether the whole screen takes the colour of an answer, to be seen across the room."""

    OFF = "off"
    FADES = "fades"
    STAYS = "stays"


class Speech(StrEnum):
    """Whether each answer is spoken, and how much of it: a name is heard by everybody around."""

    OFF = "off"
    WORD = "word"
    NAME = "word+name"


class CameraUse(StrEnum):
    """Whether codes are also read from a camera."""

    ON = "on"
    OFF = "off"


class CameraCodes(StrEnum):
    """Which kinds of code a camera reads; each more takes time, and all together read some that are none."""

    QR = "qr"
    QR_AZTEC = "qr+aztec"
    QR_DATA_MATRIX = "qr+datamatrix"
    QR_CODE_128 = "qr+code128"
    ALL = "qr+aztec+datamatrix+code128"


FURTHEST_MM = 20.0
"""No printer is further off than that: a larger offset is a slip of the pen."""

LONGEST_S = 600
"""No time limit is longer than ten minutes."""


def _offset(entry: Any) -> tuple[float, float]:
    x, y = entry
    if any(isinstance(way, bool) or not abs(way) <= FURTHEST_MM for way in (x, y)):
        raise ValueError
    return round(float(x), 1), round(float(y), 1)


SMALLEST_TEXT, LARGEST_TEXT = 100, 200
"""Per cent of the usual size of text."""


def _percent(value: Any) -> int:
    if type(value) is not int or not SMALLEST_TEXT <= value <= LARGEST_TEXT:
        raise ValueError
    return value


SLOWEST_KEY_MS = 100
"""No scanner that is told from a person is slower than that."""


def _key_ms(value: Any) -> int:
    if type(value) is not int or not 1 <= value <= SLOWEST_KEY_MS:
        raise ValueError
    return value


def _pause_ms(value: Any) -> int:
    if type(value) is not int or not 1 <= value <= 10 * SLOWEST_KEY_MS:
        raise ValueError
    return value


def _character(entry: Any) -> str:
    if not isinstance(entry, str) or len(entry) != 1:
        raise ValueError
    return entry


def _label(entry: Any) -> int:
    if type(entry) is not int or entry < 1:
        raise ValueError
    return entry


def _seconds(shortest: int) -> Callable[[Any], int]:
    """Return what checks a number of seconds; so much as ten minutes is for who needs ten times the usual time."""

    def seconds(value: Any) -> int:
        if type(value) is not int or not shortest <= value <= LONGEST_S:
            raise ValueError
        return value

    return seconds


BAUD_RATES = (1_200, 2_400, 4_800, 9_600, 19_200, 38_400, 57_600, 115_200)
"""Bits a second that a scanner on RS-232 can be set to; on USB any will do."""


def _baud(value: Any) -> int:
    if type(value) is not int or value not in BAUD_RATES:
        raise ValueError
    return value


def _use(entry: Any) -> PrinterUse:
    if isinstance(entry, PrinterUse):
        return entry
    medium, template, categories = entry.get("medium", "a6"), entry.get("template", ""), entry.get("categories", ())
    if not all(isinstance(each, str) for each in (medium, template, *categories)) or isinstance(categories, str):
        raise ValueError
    return PrinterUse(medium, template, tuple(categories))


@dataclass(frozen=True, slots=True)
class Settings:
    """Every setting with its type, default and meaning; the meaning stands in the file as a comment."""

    language: Language = field(
        default=Language.SYSTEM,
        metadata={
            "meaning": '"de", "en", "fr", "de_easy" (Leichte Sprache), "ar", or "system": what the computer speaks'
        },
    )
    theme: Theme = field(
        default=Theme.SYSTEM,
        metadata={"meaning": '"light", "dark", "high-contrast", or "system": what the computer shows'},
    )
    text_size: int = field(
        default=SMALLEST_TEXT,
        metadata={"meaning": "per cent of the usual size of text, 100 to 200", "number": _percent},
    )
    motion: Motion = field(
        default=Motion.ON, metadata={"meaning": '"on" or "off": whether anything moves by itself, such as a cursor'}
    )
    flood: Flood = field(
        default=Flood.OFF,
        metadata={"meaning": '"off", "fades" or "stays": whether the whole screen takes the colour of each answer'},
    )
    speech: Speech = field(
        default=Speech.OFF,
        metadata={"meaning": '"off", "word" or "word+name": whether each answer is spoken, and with whose name'},
    )
    sounds: Sounds = field(default=Sounds.ON, metadata={"meaning": '"on" or "off": whether each answer is heard, too'})
    camera: CameraUse = field(
        default=CameraUse.OFF, metadata={"meaning": '"on" or "off": whether codes are also read from a camera'}
    )
    camera_name: str = field(
        default="", metadata={"meaning": "which camera, as the computer calls it; empty is the computer's choice"}
    )
    camera_codes: CameraCodes = field(
        default=CameraCodes.QR,
        metadata={
            "meaning": '"qr", "qr+aztec", "qr+datamatrix", "qr+code128" or "qr+aztec+datamatrix+code128": what it reads'
        },
    )
    desk_name: str = field(
        default="", metadata={"meaning": "what this desk is called in the log; empty is the computer's name"}
    )
    printer: str = field(
        default="", metadata={"meaning": "a CUPS queue or ipp://… address; empty writes badges into badge_folder"}
    )
    badge_folder: str = field(
        default="", metadata={"meaning": 'where badges go without a printer; empty is "Badges" beside the event file'}
    )
    medium: str = field(
        default="a6", metadata={"meaning": 'what is in the printer, as "checkin media" lists it: "a6", "label-62x100"'}
    )
    template: str = field(
        default="conference", metadata={"meaning": 'what badges look like, as "checkin template list" lists it'}
    )
    printers: Mapping[str, PrinterUse] = field(
        default_factory=dict,
        hash=False,
        metadata={
            "meaning": "further printers: queue = { medium, template, categories whose badges it prints }",
            "entry": _use,
        },
    )
    backup_folder: str = field(
        default="",
        metadata={"meaning": "where a backup goes each minute, best another drive; empty is the data folder"},
    )
    last_event: str = field(default="", metadata={"meaning": "the event file that was open last"})
    event_folder: str = field(
        default="", metadata={"meaning": "where new event files are made; empty is the documents folder"}
    )
    printer_offsets: Mapping[str, tuple[float, float]] = field(
        default_factory=dict,
        hash=False,
        metadata={
            "meaning": "printer name = [x, y]: millimetres its badges are moved to the right and down",
            "entry": _offset,
        },
    )
    next_labels: Mapping[str, int] = field(
        default_factory=dict,
        hash=False,
        metadata={"meaning": "medium = number of the next free label of its half-used sheet", "entry": _label},
    )
    guest_screen_s: int = field(
        default=8,
        metadata={"meaning": "seconds for which the guest screen shows a name, 3 to 600", "number": _seconds(3)},
    )
    kiosk_s: int = field(
        default=45,
        metadata={
            "meaning": "seconds after which the kiosk forgets who stands there, 30 to 600",
            "number": _seconds(30),
        },
    )
    wedge_layout: Layout = field(
        default=Layout.AUTO,
        metadata={
            "meaning": 'by which keyboard a scanner types: "auto", "us", "computer" (as this one), or "learnt":'
            " what wedge_learnt says"
        },
    )
    wedge_learnt: Mapping[str, str] = field(
        default_factory=dict,
        hash=False,
        metadata={"meaning": "a US keyboard's key = what the scanner means by it", "entry": _character},
    )
    wedge_prefix: str = field(default="", metadata={"meaning": "what a scanner types before each code"})
    wedge_suffix: str = field(default="", metadata={"meaning": "what a scanner types behind each code"})
    wedge_ending: Ending = field(
        default=Ending.AUTO, metadata={"meaning": 'the key behind each code: "auto", "enter", "tab" or "none"'}
    )
    wedge_key_ms: int = field(
        default=35, metadata={"meaning": "milliseconds a key, at most, of a scanner that types", "number": _key_ms}
    )
    wedge_pause_ms: int = field(
        default=80, metadata={"meaning": "milliseconds between two keys of a scanner, at most", "number": _pause_ms}
    )
    serial_ports: str = field(
        default="auto",
        metadata={
            "meaning": 'serial scanners: "auto" finds known ones on USB, "usb" takes every USB serial port, "off" none;'
            ' or ports: "COM3, COM4"'
        },
    )
    serial_baud: int = field(
        default=9_600,
        metadata={"meaning": "bits a second of serial scanners, 1200 to 115200; on USB any", "number": _baud},
    )


def settings_path() -> Path:
    """Return where the settings of this user are kept on this system."""
    return platformdirs.user_config_path("checkin", appauthor=False) / "settings.toml"


def media_folder() -> Path:
    """Return where this user's own media are kept on this system, a TOML file each."""
    return platformdirs.user_config_path("checkin", appauthor=False) / "media"


def backup_folder() -> Path:
    """Return where backups go unless another place is chosen."""
    return platformdirs.user_data_path("checkin", appauthor=False) / "backups"


def log_folder() -> Path:
    """Return where the log of this user is kept on this system."""
    return platformdirs.user_log_path("checkin", appauthor=False)


def documents_folder() -> Path:
    """Return where this user keeps documents; the home folder where there is no such folder."""
    documents = platformdirs.user_documents_path()
    return documents if documents.is_dir() else Path.home()


def load(path: Path) -> Settings:
    """Return the settings in ``path``; the defaults where there is no such file.

    Raises:
        SettingsError: the file can't be read, or a value is wrong. Unknown names are left for other versions.
    """
    try:
        values = tomllib.loads(path.read_text(encoding="utf-8"))
    except FileNotFoundError:
        return Settings()
    except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError) as error:
        raise SettingsError(Fault.SETTINGS_UNREADABLE, path=path) from error
    known = [setting for setting in fields(Settings) if setting.name in values]
    return Settings(**{setting.name: _checked(path, setting, values[setting.name]) for setting in known})


def save(path: Path, settings: Settings) -> None:
    """Write ``settings``; comments and unknown names in the file stay.

    Raises:
        OutputError: the file can't be written; the old one is still whole.
        SettingsError: what is there can't be read.
    """
    import tomlkit  # late: it keeps comments, but takes too long to import at each start

    document = _document(path)
    for setting in fields(Settings):
        if setting.name not in document:
            document.add(tomlkit.comment(setting.metadata["meaning"]))
            document.add(setting.name, tomlkit.inline_table() if "entry" in setting.metadata else "")
        _put(document, setting.name, getattr(settings, setting.name))
    beside = path.with_suffix(".part")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        beside.write_text(tomlkit.dumps(document), encoding="utf-8")
        beside.replace(path)
    except OSError as error:
        raise OutputError(Fault.OUTPUT_NOT_WRITABLE, path=path) from error


class SettingsFile:
    """The settings of one computer, read once and written at each change."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self.now = load(path)

    def change(self, **values: object) -> Settings:
        """Set ``values`` and write them.

        Args:
            values: as :class:`Settings` has them, or as text.

        Raises:
            SettingsError: a value is wrong; nothing was changed.
            OutputError: the file can't be written; the values hold until the program ends.
        """
        before = self.now
        known = {setting.name: setting for setting in fields(Settings)}
        self.now = replace(before, **{name: _checked(self._path, known[name], value) for name, value in values.items()})
        if self.now != before:
            save(self._path, self.now)
        return self.now


def _document(path: Path) -> TOMLDocument:
    import tomlkit
    from tomlkit.exceptions import TOMLKitError

    try:
        return tomlkit.parse(path.read_text(encoding="utf-8"))
    except FileNotFoundError:
        return tomlkit.document()
    except (OSError, UnicodeDecodeError, TOMLKitError) as error:
        raise SettingsError(Fault.SETTINGS_UNREADABLE, path=path) from error


def _put(document: TOMLDocument, name: str, value: str | int | Mapping[str, Any]) -> None:
    if isinstance(value, str | int):
        document[name] = value if isinstance(value, int) else str(value)
        return
    table: Any = document[name]  # changed, not replaced: a table of its own stays where it stands
    for gone in set(table) - set(value):
        del table[gone]
    for key, entry in value.items():
        plain = _plain(entry)
        if table.get(key) != plain:
            table[key] = plain


def _plain(entry: Any) -> Any:
    if isinstance(entry, PrinterUse):
        return {name: _plain(value) for name, value in asdict(entry).items()}
    return list(entry) if isinstance(entry, tuple) else entry


def _checked(path: Path, setting: Field[Any], value: object) -> Any:
    entry, number = setting.metadata.get("entry"), setting.metadata.get("number")
    kind: Any = type(setting.default)
    try:
        if entry is not None and isinstance(value, Mapping):
            return {str(key): entry(each) for key, each in value.items()}
        if number is not None:
            return number(value)
        if entry is None and isinstance(value, str):
            return kind(value)
    except (AttributeError, TypeError, ValueError) as error:
        raise SettingsError(Fault.SETTING_WRONG, name=setting.name, value=value, path=path) from error
    raise SettingsError(Fault.SETTING_WRONG, name=setting.name, value=value, path=path)
