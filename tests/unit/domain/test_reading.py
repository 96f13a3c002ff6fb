import base64
import json
import random
import uuid
from datetime import UTC, datetime
from itertools import pairwise
from urllib.parse import quote, quote_plus, urlencode

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checkin.domain.code import fold, make_code, tidy
from checkin.domain.reading import LONGEST, MOST_CODES, read
from checkin.domain.signed import SIGNATURE_LENGTH, Claims, message_of, text_of

own_codes = st.integers().map(lambda seed: make_code(random.Random(seed)))
pretix_codes = st.text("abcdefghjkmnpqrstuvwxyz23456789", min_size=32, max_size=32)
base64_codes = st.binary(min_size=20, max_size=90).map(lambda block: base64.b64encode(block).decode())
codes = own_codes | pretix_codes | base64_codes

CODE = make_code(random.Random(14))
SIGNED = text_of(
    message_of(Claims("an event", CODE, datetime(2024, 5, 15, tzinfo=UTC), category="Presse")), bytes(SIGNATURE_LENGTH)
)
PRETIX = (
    "E4BibyTSylQOgeKjuMPiTDxi5HXPuTVsx1qCli3IL0143gj0EZXOB9iQInANxRFJTt4Pf9nXnHdB91Qk/RN0L5AIBABSxw2TKFnSUNUCKAEAPAQA"
)
PRETIX_WITH_PLUS = (
    "EU9dJn3k5jzwfY4JQAKrTOVFmo+BvZKwH6UAIFOz3XTxABa7tmjU5UoLD8hJ",
    "r3440uY7IFEHzau1DVk0sP994bgnzLNswAAKBARdUdGMmNVSHVUCKAEAVAQA",
)
PERSON, SECRET = uuid.UUID(int=7 << 120), uuid.UUID(int=9 << 119)


def vcard(code):
    card = f"BEGIN:VCARD\r\nVERSION:4.0\r\nFN:Ada Kern\r\nX-TICKET-CODE;VALUE=text:{code}\r\nEND:VCARD\r\n"
    return "\r\n ".join([card[:75], card[75:]])


WRAPPINGS = {
    "query": lambda code: f"https://tickets.example.org/e/2024?lang=de&{urlencode({'code': code})}",
    "query, plus kept": lambda code: f"https://tickets.example.org/?ticket={code.replace('%', '%25')}&x=1",
    "query of a mail": lambda code: f"https://tickets.example.org/?lang=de&amp;secret={quote(code, safe='')}",
    "weak query": lambda code: f"http://example.org/t?t={quote(code, safe='')}",
    "last step": lambda code: f"https://example.org/ticket/{quote(code, safe='')}",
    "last step and slash": lambda code: f"HTTPS://EXAMPLE.ORG/T/{quote(code, safe='')}/",
    "step before a verb": lambda code: f"https://example.org/t/{quote(code, safe='')}/check-in?lang=de",
    "no scheme": lambda code: f"www.example.org/{quote(code, safe='')}",
    "bare host": lambda code: f"tickets.example.org/t/{quote(code, safe='')}",
    "own scheme": lambda code: f"checkin://ticket?id={quote(code, safe='')}",
    "fragment": lambda code: (
        f"https://example.org/scan#{code}" if "=" not in code else f"https://e.org/#/t/{quote(code, safe='')}"
    ),
    "fragment path": lambda code: f"https://example.org/app#/ticket/{quote(code, safe='')}?lang=de",
    "fragment query": lambda code: f"https://example.org/app#code={quote(code, safe='')}",
    "fragment path and query": lambda code: f"https://example.org/app#!/scan?code={quote(code, safe='')}",
    "escaped": lambda code: quote(code, safe=""),
    "escaped twice": lambda code: f"https://example.org/?code={quote(quote(code, safe=''), safe='')}",
    "pretix": lambda code: json.dumps({"version": 1, "event": "msc14", "ticket_secret": code}),
    "eventyay": lambda code: json.dumps({"ticket": {"id": 5, "secret": code}, "event": "msc14"}),
    "indico": lambda code: json.dumps(
        {"registrant_id": 3, "checkin_secret": code, "event_id": "14", "server_url": "https://indico.example.org"}
    ),
    "list": lambda code: json.dumps([{"ticketCode": code}]),
    "single quotes": lambda code: str({"qr": code, "id": 3}),
    "address in JSON": lambda code: json.dumps({"qr": f"https://example.org/?code={quote(code, safe='')}"}),
    "JSON in an address": lambda code: f"https://example.org/?qr={quote_plus(json.dumps({'code': code}))}",
    "visiting card": vcard,
    "labelled line": lambda code: f"Name: Ada Kern\nTicket-Code: {code}\n",
    "prefix": lambda code: f"ticket:{code}",
    "quotes": lambda code: f'"{code}"',
    "apostrophe of a spreadsheet": lambda code: f"'{code}",
    "tab of a spreadsheet": lambda code: f"\t{code}",
    "character set of the scanner": lambda code: f"\\000026{code}",
    "kind of code": lambda code: f"]Q1{code}\r",
    "control characters": lambda code: f"\x02{code}\x1d\x04",
    "byte order mark": lambda code: f"\ufeff{json.dumps({'code': code})}",
    "line ends": lambda code: f"{code[:7]}\r\n{code[7:]}\r\n",
    "blanks for plus": lambda code: code[0] + code[1:-1].replace("+", " ") + code[-1],
}


@pytest.mark.parametrize("wrap", WRAPPINGS.values(), ids=WRAPPINGS)
@given(code=codes)
def test_wrapped_code_is_among_the_candidates(wrap, code):
    assert fold(code) in map(fold, read(wrap(code)).codes)


def test_code_that_begins_with_a_slash_is_read_behind_a_hash():
    code = "/" + "A" * 79  # base64 may begin so
    assert code in read(f"https://example.org/scan#{code}").codes


@pytest.mark.parametrize("wrap", WRAPPINGS.values(), ids=WRAPPINGS)
@pytest.mark.parametrize("code", [SIGNED, PRETIX], ids=["own", "pretix"])
def test_wrapped_signed_ticket_is_read(wrap, code):
    assert read(wrap(code)).signed == read(code).signed is not None


@given(st.text())
def test_any_text_is_answered_with_itself_first(text):
    reading = read(text)
    assert reading.codes[0] == tidy(text)
    assert 1 <= len(reading.codes) <= MOST_CODES
    assert len(set(reading.codes)) == len(reading.codes)
    assert all(code == tidy(code) for code in reading.codes)


@given(st.text('{}[]":,/?#&=%+. \n;\\]QABaticodeshpw:0123456789é', max_size=200))
def test_any_broken_wrapping_is_answered(text):
    assert read(text).codes[0] == tidy(text)
    assert read(f"https://{text}").codes[0] == tidy(f"https://{text}")


@given(own_codes)
def test_plain_code_is_the_only_candidate(code):
    assert read(code).codes == (code,)
    assert read(code).signed is None
    assert not read(code).mistyped


@pytest.mark.parametrize("text", ["", "   ", "\x00\x1d"])
def test_nothing_is_one_empty_candidate(text):
    assert read(text).codes == ("",)


@pytest.mark.parametrize("code", ["abc+-/==", "004711", "A-1B2C3", "FOO-0001", "uuid/x", "12:30", "2024.5"])
def test_code_with_signs_in_it_is_not_taken_apart(code):
    assert fold(read(code).codes[0]) == fold(code)
    assert set(map(fold, read(code).codes)) <= {fold(code), fold(code.replace("+", " "))}


def test_number_beside_a_named_code_is_nobodys():
    reading = read(f"https://example.org/events/4711/0815?id=3&code={CODE}")
    assert reading.codes[1:] == (CODE,)


def test_number_beside_a_named_code_in_json_is_nobodys():
    assert read(json.dumps({"id": 4711, "i": "12", "code": CODE})).codes[1:] == (CODE,)


def test_secret_comes_before_the_code_of_the_order():
    assert read('{"code": "ORDER", "secret": "kmvagf3c"}').codes[1:] == ("kmvagf3c", "ORDER")


def test_weak_names_come_before_anchor_and_path():
    assert read("https://example.org/a/path?id=name#anchor").codes[1:] == ("name", "anchor", "path")


def test_long_number_in_json_keeps_every_digit():
    assert read('{"id": 1234567890123456789012345}').codes[1:] == ("1234567890123456789012345",)


def test_address_without_a_path_means_nothing_more():
    assert len(read("https://example.org").codes) == 1
    assert len(read("https://example.org/?lang=de&x").codes) == 1


def compact(*parts):
    return json.dumps({"i": [2, "indico.example.org", *(base64.b64encode(part.bytes).decode() for part in parts)]})


def test_indico_ticket_means_its_secret():
    assert read(compact(SECRET)).codes[1:] == (str(SECRET),)
    assert read(compact(SECRET).replace('"', "'")).codes[1:] == (str(SECRET),)


def test_who_comes_along_is_not_checked_in_as_the_one_who_brought_them():
    assert read(compact(SECRET, PERSON)).codes[1:] == (str(PERSON),)


@pytest.mark.parametrize(
    ("ticket", "meant"),
    [
        (
            [2, "host", base64.urlsafe_b64encode(uuid.UUID(int=2**128 - 1).bytes).decode().rstrip("=")],
            (str(uuid.UUID(int=2**128 - 1)),),
        ),
        ([2, "host", "short"], ("short",)),
        ([2, "host", "!" * 22], ("!" * 22,)),
        ([2, "host", "Ä" * 22], ("Ä" * 22,)),
        ([2, "host", None], ()),
        (["lone"], ("lone",)),
    ],
)
def test_indico_ticket_of_another_kind_is_answered(ticket, meant):
    assert read(json.dumps({"i": ticket}, ensure_ascii=False)).codes[1:] == meant


def test_alfio_code_means_the_whole_and_then_the_part_its_lists_have():
    text = f"{SECRET}/c0ffee+x=="
    assert read(text).codes[:2] == (text, str(SECRET))


@pytest.mark.parametrize(
    "document", ["{}", "[]", "[1, true, null]", '{"name": "Ada"}', "{broken", '{"code": null}', '{"code": ""}']
)
def test_json_without_a_code_means_nothing_more(document):
    assert read(document).codes == (document,)


def test_signed_ticket_does_not_offer_the_code_inside_before_it_is_verified():
    reading = read(SIGNED)
    assert reading.signed.code == CODE
    assert reading.codes == (SIGNED,)
    assert not reading.mistyped


def test_pretix_secret_offers_itself_as_code():
    assert read(PRETIX).codes == (PRETIX,)
    assert read(PRETIX).signed.code == PRETIX


def test_pretix_secret_with_its_plus_lost_is_read():
    secret = "".join(PRETIX_WITH_PLUS)
    assert read(secret).signed == read(secret.replace("+", " ")).signed is not None


@given(own_codes, st.integers(0, 10))
def test_mistyped_code_is_told(code, place):
    wrong = code[:place] + ("2" if code[place] != "2" else "3") + code[place + 1 :]
    assert read(wrong).mistyped
    assert read(f"]Q1{wrong[:4]}-{wrong[4:].lower()}\r").mistyped
    assert read(wrong).codes == (wrong,)


def test_signed_ticket_cut_short_is_told_as_mistyped():
    assert read(SIGNED[:-20]).mistyped
    assert read(f"https://example.org/?code={SIGNED[:60]}").mistyped


def test_word_of_an_address_is_no_mistyped_code():
    assert not read("https://example.org/REGENSCHERME").mistyped


def test_text_longer_than_any_code_is_not_looked_into():
    padded = json.dumps({"code": CODE, "x": "y" * LONGEST})
    assert read(padded).codes == (padded,)
    assert len(read(json.dumps({"code": CODE, "x": "y" * (LONGEST - 60)})).codes) == 2


def test_deep_json_is_not_followed():
    assert read("[" * 7_000).codes == ("[" * 7_000,)
    assert len(read('{"code":' * 101 + f'"{CODE}"' + "}" * 101).codes) == 1
    assert len(read('{"code":' * 100 + f'"{CODE}"' + "}" * 100).codes) == 2


def test_many_codes_are_bounded():
    assert len(read(json.dumps([{"code": str(number)} for number in range(99)])).codes) == MOST_CODES


def test_addresses_in_addresses_are_not_followed_for_ever():
    text = CODE
    nested = [text := f"https://example.org/?code={quote(text, safe='')}" for _ in range(4)]
    assert [CODE in read(address).codes for address in nested] == [True, True, False, False]
    assert all(inner in read(outer).codes for inner, outer in pairwise(nested))
