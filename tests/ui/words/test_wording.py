import re
from datetime import UTC, datetime, timedelta, timezone
from pathlib import Path

import pytest

from checkin import errors
from checkin.desk import Answer
from checkin.domain.admission import Act
from checkin.domain.checkpoint import Checkpoint
from checkin.domain.guest import Status
from checkin.domain.verdict import Reason, Verdict
from checkin.errors import CheckinError, EventFileError, Fault
from checkin.guestlists.columns import FIELDS
from checkin.guestlists.importing import ImportReport
from checkin.guestlists.rows import Rejected, Why
from checkin.printing import reasons
from checkin.printing.printer import Condition, PrinterState
from checkin.ui.look.theme import Tone
from checkin.ui.paper.paper import PaperLook
from checkin.ui.words import language, list_words, wording
from checkin.ui.words.printer_words import printer_sentence, printer_sign

# The facts of each fault, from the comment behind it: NAME = "name"  # path, column
FACTS = {
    name: [fact.strip() for fact in (facts or "").split(",") if fact.strip()]
    for name, facts in re.findall(
        r"^    ([A-Z_]+) = \"\w+\"(?:  # (.*))?$", Path(errors.__file__).read_text(encoding="utf-8"), re.MULTILINE
    )
}

NOW = datetime(2024, 5, 15, 8, 40, tzinfo=UTC)
SUMMER = timezone(timedelta(hours=2))


@pytest.fixture(params=["de", "en"])
def spoken(request, qapp):
    language.install(request.param)
    yield request.param
    language.install("en")


@pytest.fixture
def english(qapp):
    language.install("en")


def answer(verdict, **more):
    return Answer("1", "C0DE", verdict, None, Checkpoint("1", "Eingang"), NOW, "A", **more)


def has_no_gaps(text):
    return bool(text) and "{" not in text and "%n" not in text


@pytest.mark.parametrize("reason", Reason)
def test_every_reason_has_a_word_and_a_sentence(spoken, reason):
    said = answer(Verdict(reason, first_admitted_at=NOW, since=NOW, until=NOW, seats=3, instead=("Lotsen",)))
    assert has_no_gaps(wording.answer_word(said))
    assert has_no_gaps(wording.reason_sentence(said))
    assert has_no_gaps(wording.act_word(said))


@pytest.mark.parametrize("fault", Fault)
def test_every_fault_has_a_sentence_that_needs_only_its_facts(spoken, fault):
    facts = dict.fromkeys(FACTS[fault.name], "x")
    assert has_no_gaps(wording.fault_sentence(CheckinError(fault, **facts)))


@pytest.mark.parametrize("status", Status)
def test_every_status_has_a_word(spoken, status):
    assert wording.status_word(status)


@pytest.mark.parametrize("field", FIELDS)
def test_every_field_has_a_word_of_its_own(spoken, field):
    words = [list_words.field_word(each) for each in FIELDS]
    assert words.count(list_words.field_word(field)) == 1


@pytest.mark.parametrize("why", Why)
def test_every_rejected_row_says_its_number(spoken, why):
    sentence = list_words.rejection_sentence(Rejected(17, why, "email", other_row=4))
    assert has_no_gaps(sentence)
    assert "17" in sentence


def test_already_in_says_the_first_time_in_the_event_s_zone(english):
    first = NOW - timedelta(minutes=9)
    said = answer(Verdict(Reason.ALREADY_REDEEMED, first_admitted_at=first))
    assert "Came in at 10:31." in wording.reason_sentence(said, SUMMER)


def test_another_day_is_said_with_its_date(english):
    said = answer(Verdict(Reason.TOO_EARLY, since=NOW + timedelta(days=1)))
    assert "16.05.2024, 10:40" in wording.reason_sentence(said, SUMMER)


def test_a_badge_on_its_way_is_mentioned(english):
    assert "badge is being printed" in wording.reason_sentence(answer(Verdict(Reason.OK), job_id="7"))


def test_a_mistyped_code_is_told_from_an_unknown_one(english):
    assert "One character" in wording.reason_sentence(answer(Verdict(Reason.UNKNOWN, mistyped=True)))


def test_where_the_guest_should_be_is_said(english):
    said = answer(Verdict(Reason.WRONG_CHECKPOINT, instead=("Lotsen", "Daten")))
    assert "Booked: Lotsen, Daten." in wording.reason_sentence(said)


def test_an_undo_and_an_exit_have_words_of_their_own(english):
    assert wording.answer_word(answer(Verdict(Reason.OK), act=Act.UNDO)) == "Undone"
    assert wording.answer_word(answer(Verdict(Reason.OK), act=Act.EXIT)) == "Goodbye"


def test_an_import_counts_in_whole_words(english):
    one = ImportReport(rows=2, added=1, rejected=[Rejected(2, Why.NO_NAME, "")])
    assert list_words.import_sentence(one) == "1 guest added, 0 updated, 0 unchanged, 1 row not usable."


def test_sentences_need_no_qt_application(monkeypatch):
    monkeypatch.setattr("PySide6.QtCore.QCoreApplication.instance", lambda: None)
    language.install("de")
    sentence = wording.fault_sentence(EventFileError(Fault.FILE_MISSING, path="a.checkin"))
    assert sentence.startswith("Die Datei a.checkin gibt es nicht.")


def look(condition=Condition.IDLE, *why, waiting=0, printer="DYMO"):
    return PaperLook(printer, PrinterState(condition, why), waiting, (), "")


STOPPING = sorted(
    set(reasons._STOPPING)
    - {"spool-area-full", "fuser-over-temp", "moving-to-paused", "stopped-partly", "unknown-printer"}
)


@pytest.mark.parametrize("reason", STOPPING)
def test_what_stops_a_printer_is_said_with_its_cure(english, reason):
    sentence = printer_sentence(look(Condition.STOPPED, reason))
    assert sentence.startswith("Printer DYMO")
    assert "has stopped" not in sentence
    assert printer_sign(look(Condition.STOPPED, reason)).tone is Tone.ATTENTION


def test_waiting_badges_are_counted(english):
    assert printer_sentence(look(Condition.PRINTING, waiting=2)) == "Printer DYMO is printing. 2 badges waiting."


def test_a_folder_is_called_a_folder(english):
    assert printer_sentence(look(printer="/home/ada/Badges")) == "Badges go as PDF files into the folder “Badges”."
