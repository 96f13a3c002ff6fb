"""What was found out about a scanner, in sentences."""

from __future__ import annotations

from checkin.scanning.doctor import Diagnosis, Trouble
from checkin.settings import Ending, Layout
from checkin.ui.words.language import QT_TRANSLATE_NOOP, translate

_LAYOUTS = {
    Layout.US: QT_TRANSLATE_NOOP("Doctor", "It types like a US keyboard."),
    Layout.COMPUTER: QT_TRANSLATE_NOOP("Doctor", "It types like the keyboard of this computer."),
    Layout.LEARNT: QT_TRANSLATE_NOOP("Doctor", "It types like another keyboard. What its keys mean is known now."),
}
_ENDINGS = {
    Ending.ENTER: QT_TRANSLATE_NOOP("Doctor", "Behind each code it presses Enter."),
    Ending.TAB: QT_TRANSLATE_NOOP("Doctor", "Behind each code it presses Tab."),
    Ending.NONE: QT_TRANSLATE_NOOP("Doctor", "Behind a code it presses no key."),
}
_PREFIX = QT_TRANSLATE_NOOP("Doctor", "Before each code it puts “{0}”, which is left out.")
_SUFFIX = QT_TRANSLATE_NOOP("Doctor", "Behind each code it puts “{0}”, which is left out.")
_SPEED = QT_TRANSLATE_NOOP("Doctor", "It takes {0} ms a key.")
_TROUBLES = {
    Trouble.OTHER_CODE: QT_TRANSLATE_NOOP(
        "Doctor", "Another code was scanned. Scan the two codes shown here, in turn."
    ),
    Trouble.KEYS_MISSING: QT_TRANSLATE_NOOP(
        "Doctor", "Some characters were lost. Set the scanner slower, by the delay a character in its handbook."
    ),
    Trouble.CAPS_LOCK: QT_TRANSLATE_NOOP("Doctor", "Capital and small letters are swapped. Switch Caps Lock off."),
    Trouble.FUNCTION_KEY: QT_TRANSLATE_NOOP(
        "Doctor", "The scanner presses function or arrow keys, which do other things here. Switch that off in it."
    ),
    Trouble.TOO_SLOW: QT_TRANSLATE_NOOP(
        "Doctor", "The scanner types as slowly as a person. Set it faster, by the delay a character in its handbook."
    ),
    Trouble.NOT_UNDERSTOOD: QT_TRANSLATE_NOOP(
        "Doctor", "The characters make no sense. Set the scanner back as its handbook says, and scan both codes again."
    ),
}


def findings(found: Diagnosis) -> list[str]:
    """Return what is so, a sentence each."""
    profile = found.profile
    said = [translate("Doctor", _LAYOUTS[profile.layout]), translate("Doctor", _ENDINGS[profile.ending])]
    if profile.prefix:
        said.append(translate("Doctor", _PREFIX).format(profile.prefix))
    if profile.suffix:
        said.append(translate("Doctor", _SUFFIX).format(profile.suffix))
    return [*said, translate("Doctor", _SPEED).format(max(1, round(found.key_ms)))]


def trouble_sentence(trouble: Trouble) -> str:
    """Return why nothing was found out, and what to do."""
    return translate("Doctor", _TROUBLES[trouble])
