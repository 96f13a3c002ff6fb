"""What a serial scanner sends, cut into any pieces, is the same codes."""

import tracemalloc
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checkin.errors import Fault
from checkin.scanning.stream import LONGEST_BYTES, PATIENCE_MS, SILENCE_MS, CodeStream


def heard(*chunks, rest=False):
    """Return what a new stream hears in ``chunks``."""
    stream = CodeStream()
    found = [each for chunk in chunks for each in stream.feed(chunk)]
    return found + (list(stream.rest()) if rest else [])


@pytest.mark.parametrize("end", [b"\r", b"\n", b"\r\n", b"\t", b"\0"])
def test_every_usual_end_ends_one_code(end):
    assert heard(b"CHK-1" + end + b"CHK-2" + end) == ["CHK-1", "CHK-2"]


def test_code_in_a_frame_ends_at_its_end_and_keeps_its_lines():
    card = "BEGIN:VCARD\r\nN:Müller\r\nEND:VCARD"
    assert heard(b"\x02" + card.encode() + b"\x03\r\n", b"\x02CHK-2\x03") == [card, "CHK-2"]


def test_code_without_an_end_is_over_after_a_silence():
    stream = CodeStream()
    assert stream.feed(b"CHK-") == ()
    assert (stream.is_holding, stream.wait_ms) == (True, SILENCE_MS)
    assert stream.feed(b"1") == ()
    assert stream.rest() == ("CHK-1",)
    assert not stream.is_holding


def test_half_a_code_of_a_scanner_that_sends_ends_is_no_code():
    stream = CodeStream()
    stream.feed(b"CHK-1\r12")
    assert stream.wait_ms == PATIENCE_MS
    assert stream.rest() == (Fault.SCAN_INCOMPLETE,)
    assert stream.feed(b"CHK-3\r") == ("CHK-3",)


def test_scanner_that_was_set_to_send_no_end_is_understood_from_its_second_code():
    stream = CodeStream()
    stream.feed(b"CHK-1\rCHK-2")
    assert stream.rest() == (Fault.SCAN_INCOMPLETE,)
    stream.feed(b"CHK-3")
    assert stream.rest() == ("CHK-3",)


def test_half_a_frame_is_no_code():
    assert heard(b"\x02CHK-", rest=True) == [Fault.SCAN_INCOMPLETE]


def test_empty_lines_and_lone_control_characters_are_nothing():
    assert heard(b"\r\n\r\n \r\x06\r\x02\x03\0\0", rest=True) == []


def test_announcement_and_separators_are_passed_on_as_they_came():
    assert heard(b"]Q30104012345\x1d10ABC\r", b"]Q1\\000026CHK\r") == ["]Q30104012345\x1d10ABC", "]Q1\\000026CHK"]


def test_text_that_is_no_utf8_is_latin_1():
    assert heard("Zoë\r".encode("latin-1"), "Zoë\r".encode()) == ["Zoë", "Zoë"]


def test_wrong_speed_is_said_and_the_next_code_is_read():
    assert heard(b"\xe0\x1c\x80\xfe\x98\r", b"CHK-2\r") == [Fault.SCAN_GARBLED, "CHK-2"]


def test_longest_qr_code_is_whole_in_digits_and_in_bytes():
    digits, letters = "7" * 7_089, "ö" * 2_953
    assert heard(f"]Q1{digits}\r".encode(), f"]Q1{letters}\r".encode()) == [f"]Q1{digits}", f"]Q1{letters}"]


def test_megabyte_without_an_end_is_said_once_and_kept_nowhere():
    stream, chunk = CodeStream(), b"x" * 1_000
    tracemalloc.start()
    found = [each for _ in range(1_000) for each in stream.feed(chunk)]
    _, most = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert found == [Fault.SCAN_TOO_LONG]
    assert most < 10 * LONGEST_BYTES
    assert stream.feed(b"tail\rCHK-2\r") == ("CHK-2",)


def test_megabyte_without_an_end_is_over_after_a_silence_too():
    stream = CodeStream()
    assert stream.feed(b"x" * 1_000_000) == (Fault.SCAN_TOO_LONG,)
    assert stream.is_holding
    assert stream.rest() == ()
    assert stream.feed(b"CHK-2\r") == ("CHK-2",)


lines = st.one_of(
    st.text(max_size=20).map(str.encode),
    st.binary(max_size=20),
    st.integers(LONGEST_BYTES - 2, LONGEST_BYTES + 2).map(lambda length: b"x" * length),
)
marks = st.sampled_from([b"\r", b"\n", b"\r\n", b"\t", b"\0", b"\x02", b"\x03"])
sent = st.lists(st.tuples(lines, marks), max_size=6).map(lambda pairs: b"".join(map(b"".join, pairs)))


def cut(data, places):
    edges = [0, *sorted({place % (len(data) + 1) for place in places}), len(data)]
    return [data[a:b] for a, b in pairwise(edges)]


@given(sent, st.lists(st.integers(0, 50_000), max_size=12))
def test_codes_are_the_same_however_the_bytes_are_cut(data, places):
    assert heard(*cut(data, places), rest=True) == heard(data, rest=True)


@given(sent.filter(lambda data: len(data) < 200))
def test_codes_are_the_same_byte_by_byte(data):
    assert heard(*(bytes([byte]) for byte in data), rest=True) == heard(data, rest=True)


printable = st.text(st.characters(exclude_categories=["C", "Z"]), min_size=1, max_size=30)


@given(st.lists(printable, max_size=8), st.sampled_from([b"\r", b"\n", b"\r\n", b"\t", b"\0"]))
def test_every_code_arrives_once_and_in_order(codes, end):
    assert heard(b"".join(code.encode() + end for code in codes)) == codes


@given(st.binary(max_size=2_000))
def test_any_bytes_are_taken(data):
    found = heard(data, rest=True)
    assert all(isinstance(each, str) for each in found)
    assert len(found) <= len(data)
