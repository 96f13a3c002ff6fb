"""Bytes become the letters that were meant, also where two programs wrote one file."""

import pytest

from checkin.guestlists.encoding import decoded


def test_one_pasted_windows_line_leaves_the_other_names_alone():
    data = "Müller;Żółć;Ελένη\n".encode() + "Grün\n".encode("cp1252")
    assert decoded(data) == "Müller;Żółć;Ελένη\nGrün\n"


def test_a_single_bad_byte_among_umlauts_is_no_reason_to_read_them_otherwise():
    assert decoded(b"M\xc3\xbcller;J\xc3\xb6rg\nLi\xff Wu\n") == "Müller;Jörg\nLiÿ Wu\n"


@pytest.mark.parametrize("encoding", ["cp1252", "cp1250", "cp437"])
def test_a_file_of_a_windows_dos_or_mac_program_is_not_taken_for_utf8(encoding):
    text = "Müller;Jörg Weiß;Äpfel\n"
    assert decoded(text.encode(encoding)) == text


def test_bytes_that_are_nothing_in_windows_either_are_marked():
    assert "\ufffd" in decoded("ÄÖÜäöü".encode() + b"\x81")
