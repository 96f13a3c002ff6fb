"""What staff do for a guest's needs, in plain words, and the words for calls."""

from __future__ import annotations

from datetime import timedelta

from checkin.domain.guide_call import CallAct, GuideCall
from checkin.domain.support import Need, Support
from checkin.ui.words.language import QT_TRANSLATE_NOOP, translate

ICONS = {
    Support.GUIDE: "guide",
    Support.SIGN_LANGUAGE: "sign-language",
    Support.HEARING_LOOP: "hearing-loop",
    Support.WHEELCHAIR: "wheelchair",
    Support.LARGE_PRINT: "large-print",
    Support.EASY_LANGUAGE: "easy-language",
    Support.ASSISTANCE_DOG: "assistance-dog",
    Support.QUIET_ROOM: "quiet-room",
    Support.OTHER: "wish",
}

_SENTENCES = {
    Support.GUIDE: QT_TRANSLATE_NOOP("Support", "Wants a guide: call one."),
    Support.SIGN_LANGUAGE: QT_TRANSLATE_NOOP("Support", "Sign language: look at the guest, call the interpreter."),
    Support.HEARING_LOOP: QT_TRANSLATE_NOOP("Support", "Hearing loop: show the seats that have it, speak clearly."),
    Support.WHEELCHAIR: QT_TRANSLATE_NOOP("Support", "Wheelchair: show the way without steps."),
    Support.LARGE_PRINT: QT_TRANSLATE_NOOP("Support", "Large print: hand out the large programme."),
    Support.EASY_LANGUAGE: QT_TRANSLATE_NOOP("Support", "Easy language: short sentences, easy programme."),
    Support.ASSISTANCE_DOG: QT_TRANSLATE_NOOP("Support", "Assistance dog: it comes along. Speak to the person."),
    Support.QUIET_ROOM: QT_TRANSLATE_NOOP("Support", "Quiet room: show where it is."),
    Support.OTHER: QT_TRANSLATE_NOOP("Support", "Asked for: {0}"),
}

_WORDS = {
    Support.GUIDE: QT_TRANSLATE_NOOP("Support", "guide"),
    Support.SIGN_LANGUAGE: QT_TRANSLATE_NOOP("Support", "sign language"),
    Support.HEARING_LOOP: QT_TRANSLATE_NOOP("Support", "hearing loop"),
    Support.WHEELCHAIR: QT_TRANSLATE_NOOP("Support", "wheelchair"),
    Support.LARGE_PRINT: QT_TRANSLATE_NOOP("Support", "large print"),
    Support.EASY_LANGUAGE: QT_TRANSLATE_NOOP("Support", "easy language"),
    Support.ASSISTANCE_DOG: QT_TRANSLATE_NOOP("Support", "assistance dog"),
    Support.QUIET_ROOM: QT_TRANSLATE_NOOP("Support", "quiet room"),
}

_STATES = {
    CallAct.CALLED: QT_TRANSLATE_NOOP("Support", "Waiting"),
    CallAct.RELEASED: QT_TRANSLATE_NOOP("Support", "Waiting again"),
    CallAct.TAKEN: QT_TRANSLATE_NOOP("Support", "On the way"),
    CallAct.ARRIVED: QT_TRANSLATE_NOOP("Support", "With the guest"),
    CallAct.DONE: QT_TRANSLATE_NOOP("Support", "Done"),
    CallAct.CANCELLED: QT_TRANSLATE_NOOP("Support", "Given up"),
}

_ACTS = {
    CallAct.CALLED: QT_TRANSLATE_NOOP("Support", "called"),
    CallAct.RELEASED: QT_TRANSLATE_NOOP("Support", "given back"),
    CallAct.TAKEN: QT_TRANSLATE_NOOP("Support", "taken"),
    CallAct.ARRIVED: QT_TRANSLATE_NOOP("Support", "arrived"),
    CallAct.DONE: QT_TRANSLATE_NOOP("Support", "done"),
    CallAct.CANCELLED: QT_TRANSLATE_NOOP("Support", "given up"),
}

_A_NAME = 3
"""Words of a wish that only name the need ("Begleitung durch Lotsin"); what is longer says more than the sentence."""


def need_sentence(need: Need) -> str:
    """Return what staff do for a need; with the guest's own words where they say more."""
    sentence = translate("Support", _SENTENCES[need.support]).format(need.words)
    if need.support is not Support.OTHER and len(need.words.split()) > _A_NAME:
        return f"{sentence} „{need.words}“"
    return sentence


def need_word(need: Need) -> str:
    """Return the short word for a need; the guest's own where there is none."""
    return translate("Support", _WORDS[need.support]) if need.support in _WORDS else need.words


def state_word(call: GuideCall) -> str:
    """Return how a call stands."""
    return translate("Support", _STATES[call.state])


def act_word(act: CallAct) -> str:
    """Return what was done, for the log."""
    return translate("Support", _ACTS[act])


def waited_words(waited: timedelta) -> str:
    """Return a waiting time in tens of seconds: "0:40 min"; nobody is rushed by running seconds."""
    tens = int(waited.total_seconds()) // 10 * 10
    return translate("Support", "{0}:{1} min").format(tens // 60, f"{tens % 60:02}")


def call_words(call: GuideCall) -> str:
    """Return for whom a call is and where: as much as the guest agreed to."""
    needs = ", ".join(dict.fromkeys(need_word(need) for need in call.needs if need.support is not Support.GUIDE))
    who = call.name or translate("Support", "A guest")
    return " · ".join(part for part in (who, needs, call.place, call.desk) if part)


def backups_sentence() -> str:
    """Return what still knows of the needs after they were deleted."""
    return translate(
        "Support", "Backups and copies of the file that were made before still hold them: delete them, too."
    )
