"""Letters for languages that the program's typeface lacks: the system's, else those that come as a package."""

from __future__ import annotations

from functools import lru_cache

from PySide6.QtGui import QFont, QFontDatabase

_ARABIC = QFontDatabase.WritingSystem.Arabic
_SAMPLE = "أهلاً وسهلاً"


@lru_cache(maxsize=1)
def provide_arabic() -> tuple[str, ...]:
    """Load Arabic letters where the system has none; needs a Qt application.

    Returns:
        the families that were loaded; empty where the system has its own, or where no package has any.
    """
    if QFontDatabase.families(_ARABIC):
        return ()
    return load_arabic()


def load_arabic() -> tuple[str, ...]:
    """Load the Arabic letters that come as a package, and let them stand in for what other typefaces lack."""
    from checkin.badges.face import Weight  # late: who reads no Arabic needs neither
    from checkin.badges.fonts import covering

    face = covering(_SAMPLE, Weight.REGULAR)
    if face is None:
        return ()
    number = QFontDatabase.addApplicationFont(str(face.file.path))
    families = tuple(QFontDatabase.applicationFontFamilies(number)) if number >= 0 else ()
    for family in families:
        QFont.insertSubstitution(QFont().family(), family)
    return families
