"""Which language the program speaks: the one that the settings or the system name, else English.

The sentences are Qt's translations, but need no window: without a Qt application our own translator is asked. What is
not translated yet is said in the language that :class:`Tongue` names instead.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, Qt, QTranslator

from checkin import resources

SYSTEM = "system"


@dataclass(frozen=True, slots=True)
class Tongue:
    """One language of the window.

    Attributes:
        code: as its file is named: ``resources/i18n/checkin_<code>.qm``.
        name: what it calls itself, so that its readers find it.
        locale: how it writes numbers and dates, and which way it is read.
        instead: what is said where a sentence is missing, best first; English is always understood last.
    """

    code: str
    name: str
    locale: str
    instead: tuple[str, ...] = ()

    @property
    def direction(self) -> Qt.LayoutDirection:
        """Which way it is read."""
        return QLocale(self.locale).textDirection()


LANGUAGES = (
    Tongue("de", "Deutsch", "de"),
    Tongue("en", "English", "en"),
    Tongue("fr", "Français", "fr"),
    # Found by our name alone: there is no code for easy language that every Qt reads.
    Tongue("de_easy", "Leichte Sprache", "de", instead=("de",)),
    # The Emirates write Arabic with the digits that stand on the badges and in the lists, too.
    Tongue("ar", "العربية", "ar_AE"),
)
"""All there are, in the order in which they are offered."""

_BY_CODE = {tongue.code: tongue for tongue in LANGUAGES}
_ENGLISH = _BY_CODE["en"]

_installed: list[QTranslator] = []
"""The first that knows a sentence says it; kept here because Qt does not own them. Changed by :func:`install` alone."""

_now: list[Tongue] = []
"""The language that is spoken; empty before :func:`install`."""


def install(language: str = SYSTEM) -> None:
    """Speak ``language`` from now on, and let the window be read in its direction.

    Args:
        language: a code of :data:`LANGUAGES`, or "system" for what the user's system says.
    """
    app = QCoreApplication.instance()
    for translator in _installed:
        if app is not None:
            app.removeTranslator(translator)
    tongue = tongue_of(language)
    _now[:] = [tongue]
    _installed[:] = _translators(tongue, locale_of(language))
    for translator in reversed(_installed):  # Qt asks the last one first
        if app is not None:
            app.installTranslator(translator)
    QLocale.setDefault(locale_of(language))
    if app is not None and hasattr(app, "setLayoutDirection"):  # the command line has an application without windows
        _turn(app, tongue)


def tongue_of(language: str) -> Tongue:
    """Return the language of a code or of the user's system; English where that speaks none of ours."""
    if language != SYSTEM:
        return _BY_CODE.get(language, _ENGLISH)
    wanted = (name.replace("-", "_").partition("_")[0] for name in locale_of(SYSTEM).uiLanguages())
    return next((_BY_CODE[code] for code in wanted if code in _BY_CODE), _ENGLISH)


def locale_of(language: str) -> QLocale:
    """Return the locale for a language as the settings name it."""
    if language == SYSTEM:
        return QLocale.system()
    return QLocale(_BY_CODE[language].locale if language in _BY_CODE else language)


def spoken() -> str:
    """Return the code of the language that is spoken: "de", "en"."""
    return _now[0].code if _now else QLocale().name().partition("_")[0]


def understood(language: str) -> tuple[str, ...]:
    """Return ``language`` and those to fall back on where something is missing in it, best first."""
    instead = _BY_CODE[language].instead if language in _BY_CODE else ()
    return tuple(dict.fromkeys((language, *instead, _ENGLISH.code)))


def translate(context: str, text: str, comment: str = "", count: int = -1) -> str:
    """Return ``text`` in the language that is spoken; ``count`` chooses between one and many where text has ``%n``.

    Called like Qt's own function, so that Qt's tools find the texts.
    """
    if QCoreApplication.instance() is not None:
        return QCoreApplication.translate(context, text, comment, count)
    for translator in _installed:
        if found := translator.translate(context, text, comment, count):
            return str(found).replace("%n", str(count))
    return text.replace("%n", str(count))


def QT_TRANSLATE_NOOP(context: str, text: str) -> str:
    """Return ``text`` as it is: marks it for Qt's tools. PySide6's own says that it returns an object."""
    return text


def _turn(app: Any, tongue: Tongue) -> None:
    """Let windows be read in the direction of ``tongue``, and have its letters."""
    app.setLayoutDirection(tongue.direction)
    if tongue.direction is Qt.LayoutDirection.RightToLeft:
        from checkin.ui.look.letters import provide_arabic  # late: the command line loads no fonts

        provide_arabic()


def _translators(tongue: Tongue, locale: QLocale) -> list[QTranslator]:
    """Return ours, best first, then Qt's own words for its dialogs."""
    folder = str(resources.root() / "i18n")
    loaded = []
    # English has a file of its own: it knows one guest from many guests, which the sources do not.
    for code in understood(tongue.code):
        translator = QTranslator()
        if translator.load(f"checkin_{code}", folder):
            loaded.append(translator)
    qts = QTranslator()
    place = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    if qts.load(locale, "qtbase", "_", place) or qts.load(QLocale(tongue.locale), "qtbase", "_", place):
        loaded.append(qts)
    return loaded
