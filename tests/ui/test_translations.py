"""The committed .ts and .qm say what the sources say, and say it whole."""

import re
import string
import subprocess
import sysconfig
import xml.etree.ElementTree as ET
from pathlib import Path

import pytest

from checkin.ui.words.language import LANGUAGES

ROOT = Path(__file__).parents[2]
SOURCES = sorted((ROOT / "resources" / "i18n").glob("*.ts"))
GERMAN = ROOT / "resources" / "i18n" / "checkin_de.ts"
TOOLS = Path(sysconfig.get_path("scripts"))
HOW = "run: pyside6-lupdate and pyside6-lrelease, as this test does"
PLACEHOLDER = re.compile(r"\{\w*\}|%n")

each_language = pytest.mark.parametrize("ts", SOURCES, ids=lambda path: path.stem)


def messages(ts):
    for context in ET.parse(ts).getroot().iter("context"):
        for message in context.iter("message"):
            yield context.findtext("name"), message.findtext("source"), message


def sentences(ts):
    return {(context, source, message.get("numerus")) for context, source, message in messages(ts)}


def translations(message):
    found = message.find("translation")
    return [form.text or "" for form in found.iter("numerusform")] or [found.text or ""]


def test_there_is_a_file_for_each_language():
    assert {path.stem for path in SOURCES} == {f"checkin_{each.code}" for each in LANGUAGES}


@each_language
def test_no_sentence_is_new_or_stale(ts, tmp_path):
    fresh = tmp_path / ts.name
    only = ["-pluralonly"] if ts.stem.endswith("_en") else []
    modules = sorted((ROOT / "checkin").rglob("*.py"))
    target = ["-target-language", ET.parse(ts).getroot().get("language")]
    command = [TOOLS / "pyside6-lupdate", "-locations", "none", *target, *only, *modules, "-ts", fresh]
    subprocess.run(command, check=True, capture_output=True)
    assert sentences(ts) == sentences(fresh), HOW


@each_language
def test_every_sentence_is_translated_with_its_facts(ts):
    for _, source, message in messages(ts):
        for text in translations(message):
            assert text, source
            missing = set(PLACEHOLDER.findall(source)) ^ set(PLACEHOLDER.findall(text))
            assert not missing, (source, text)


@each_language
def test_qm_is_compiled_from_ts(ts, tmp_path):
    fresh = tmp_path / "fresh.qm"
    subprocess.run([TOOLS / "pyside6-lrelease", ts, "-qm", fresh], check=True, capture_output=True)
    assert ts.with_suffix(".qm").read_bytes() == fresh.read_bytes(), HOW


def test_every_fault_is_a_whole_sentence_of_what_happened_and_what_to_do():
    whole = [source for context, source, _ in messages(GERMAN) if context == "Fault"]
    assert len(whole) > 30
    for sentence in whole:
        assert sentence.endswith("."), sentence
        assert not re.search(r"\b(please|error)\b", sentence, re.IGNORECASE), sentence


def shown(ts):
    """Yield each sentence with each of its translations, as far as there are any yet."""
    for _, source, message in messages(ts):
        for text in translations(message):
            if text:
                yield source, text


@each_language
def test_each_number_has_the_forms_of_its_language(ts):
    wanted = 6 if ts.stem == "checkin_ar" else 2
    counted = [message for *_, message in messages(ts) if message.get("numerus")]
    assert counted
    assert {len(list(message.iter("numerusform"))) for message in counted} == {wanted}


@pytest.mark.parametrize("ts", [ts for ts in SOURCES if ts.stem != "checkin_ar"], ids=lambda path: path.stem)
def test_what_has_a_key_in_english_has_one_in_each_language_of_the_same_keyboard(ts):
    for source, text in shown(ts):
        assert ("&" in source) == ("&" in text), (source, text)
        assert text.count("&") <= 1, text


@each_language
def test_what_opens_a_dialog_ends_so_in_each_language(ts):
    for source, text in shown(ts):
        assert source.endswith("…") == text.endswith("…"), (source, text)


def test_arabic_is_read_from_the_right_even_where_a_sentence_begins_in_latin_letters():
    arabic = ROOT / "resources" / "i18n" / "checkin_ar.ts"
    begins = re.compile(r"[A-Za-z\u0600-\u06ff\u200f]")
    mixed = [text for _, text in shown(arabic) if re.search(r"[\u0600-\u06ff]", text) and begins.search(text)]
    assert len(mixed) > 100
    assert [text for text in mixed if begins.search(text).group() in string.ascii_letters] == []


EASY = ROOT / "resources" / "i18n" / "checkin_de_easy.ts"
LONGEST_SENTENCE, LONGEST_WORD = 15, 15
"""In words and letters. Source of the rules: Netzwerk Leichte Sprache, "Die Regeln für Leichte Sprache" (2013)."""
SHORTENED = re.compile(r"\b(z\. ?B|ggf|bzw|d\. ?h|u\. ?a|usw|etc|evtl|ca|mm|pt|MB|Nr|Std|Min|Sek)\b")


def test_easy_german_says_one_short_thing_a_sentence():
    for source, text in shown(EASY):
        for sentence in re.split(r"(?<=[.!?:;])\s", PLACEHOLDER.sub("x", text)):
            assert len(sentence.split()) <= LONGEST_SENTENCE, (source, sentence)


def test_easy_german_parts_its_long_words():
    for source, text in shown(EASY):
        words = re.findall(r"[^\W\d_]+", PLACEHOLDER.sub(" ", text).replace("&", ""))
        assert [word for word in words if len(word) > LONGEST_WORD] == [], source


def test_easy_german_shortens_no_word_and_writes_numbers_as_digits():
    for source, text in shown(EASY):
        assert not SHORTENED.search(PLACEHOLDER.sub(" ", text)), (source, text)
        assert not re.search(r"\b(zwei|drei|vier|fünf|sechs)\b", text, re.IGNORECASE), (source, text)
