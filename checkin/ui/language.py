"""Which language the program speaks: German where the system or the settings say so, else English.

The sentences are Qt's translations, but need no window: without a Qt application our own translator is asked.
"""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from checkin import resources

SYSTEM = "system"

_installed: list[QTranslator] = []
"""Ours first, then Qt's own; kept here because Qt does not own them. Changed by :func:`install` alone."""


def install(language: str = SYSTEM) -> None:
    """Speak ``language`` from now on.

    Args:
        language: "de", "en", or "system" for what the user's system says.
    """
    app = QCoreApplication.instance()
    for translator in _installed:
        if app is not None:
            app.removeTranslator(translator)
    _installed[:] = _translators(locale_of(language))
    for translator in _installed:
        if app is not None:
            app.installTranslator(translator)
    QLocale.setDefault(locale_of(language))


def locale_of(language: str) -> QLocale:
    """Return the locale for a language as the settings name it."""
    return QLocale.system() if language == SYSTEM else QLocale(language)


def spoken() -> str:
    """Return the language that is spoken, as its files are named: "de", "en"."""
    return QLocale().name().partition("_")[0]


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


def _translators(locale: QLocale) -> list[QTranslator]:
    ours = (str(resources.root() / "i18n"), "checkin")
    qts = (QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath), "qtbase")
    loaded = []
    for folder, stem in (ours, qts):
        translator = QTranslator()
        # English has a file of its own: it knows one guest from many guests, which the sources do not.
        if translator.load(locale, stem, "_", folder) or translator.load(QLocale("en"), stem, "_", folder):
            loaded.append(translator)
    return loaded
