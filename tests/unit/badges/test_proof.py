import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from io import BytesIO

import pytest
import zxingcpp
from msgspec import structs
from reportlab.pdfgen.canvas import Canvas

from checkin.badges.badge import Badge
from checkin.badges.composing import compose, expected_codes
from checkin.badges.contact import card
from checkin.badges.media import Medium
from checkin.badges.media import medium as find_medium
from checkin.badges.offset import Offset, shifted
from checkin.badges.proof import prove
from checkin.badges.render import render_badge, write_badges
from checkin.badges.template import Box, Fold
from checkin.badges.templates import Design, design, shipped
from checkin.domain.guest import Guest
from checkin.errors import BadgeError, Fault
from tests.unit.badges.support import CODE, EVENT, badge, latin_badges, reader

A6 = find_medium("a6")
LABEL = find_medium("label-62x100")
COLOURS = ("#1f5fa8", "#000000", "#ffd500", "#ffffff", "#d4002a")


def networker(**changes: str) -> Badge:
    """Return the badge of a guest who shares a contact card."""
    facts = {"title": "Dr.", "role": "Digitalisierungsbeauftragte", "email": "ada@kaiserslautern.de"}
    found = badge(**facts | {"contact_consent": "yes"} | changes)
    return replace(found, contact=card(found.guest))


def refused(pdf: bytes, *expected: str) -> dict[str, object]:
    """Return the facts with which the page is refused."""
    with pytest.raises(BadgeError) as caught:
        prove(pdf, expected)
    assert caught.value.fault is Fault.BADGE_QR_UNREADABLE
    return caught.value.facts


def covered(paper: Medium, modules: tuple[int, int, int, int], fill: str = "#ffffff") -> Design:
    """Return the usual template with a box over modules of the QR: left, top, width and height."""
    layout = design("conference", paper).template
    (code,) = compose(badge(), layout).codes
    left, top, width, height = (count * code.module_mm for count in modules)
    box = Box(left=code.left_mm + left, top=code.top_mm + top, width=width, height=height, fill=fill)
    return Design(structs.replace(layout, element=(*layout.element, box)))


@pytest.mark.parametrize("paper", [A6, LABEL, find_medium("a4-8")], ids=lambda paper: paper.name)
@pytest.mark.parametrize("name", sorted(shipped()))
def test_badges_of_every_template_pass(name: str, paper: Medium) -> None:
    for number, colour in enumerate(COLOURS):
        a_badge = replace(networker(stand="M 12"), colour=colour, code=f"{number}7QM2XW9TPRA")
        expected = expected_codes(design(name, paper).template, a_badge)
        assert a_badge.code in expected
        prove(render_badge(a_badge, template=name, medium=paper), expected)


def test_both_sides_are_read() -> None:
    pdf = render_badge(networker(), template="two-sided")
    front, back = expected_codes(design("two-sided", A6).template, networker())
    assert (front, back[:11]) == (CODE, "BEGIN:VCARD")
    assert len(reader(pdf).pages) == 2
    prove(pdf, (front, back))
    assert refused(pdf, front, back.replace("Ada", "Eve")) == {"wanted": 2, "missing": 1}


def test_same_code_on_both_sides_must_be_there_twice() -> None:
    expected = expected_codes(design("two-sided", A6).template, badge())
    assert expected == (CODE, CODE)
    prove(render_badge(badge(), template="two-sided"), expected)
    assert refused(render_badge(badge()), *expected) == {"wanted": 2, "missing": 1}


def test_panel_that_stands_on_its_head_is_read() -> None:
    own = Design(structs.replace(design("two-sided", A6).template, fold=Fold.TOP, name="tent", family=""))
    pdf = render_badge(networker(), template=own, medium=find_medium("a4"))
    assert len(reader(pdf).pages) == 1
    prove(pdf, expected_codes(own.template, networker()))


def test_every_badge_of_many_sheets_is_read() -> None:
    badges = latin_badges(20)
    out = BytesIO()
    write_badges(badges, out, medium="a4-8")
    codes = [each.code for each in badges]
    prove(out.getvalue(), codes)
    assert refused(out.getvalue(), *codes, "K7QM2XW9TPRB") == {"wanted": 21, "missing": 1}


@pytest.mark.parametrize("paper", [A6, LABEL], ids=lambda paper: paper.name)
@pytest.mark.parametrize("fill", ["#ffffff", "#000000", "#1f5fa8"])
def test_code_under_a_box_over_its_half_is_refused(paper: Medium, fill: str) -> None:
    pdf = render_badge(badge(), template=covered(paper, (0, 12, 25, 13), fill), medium=paper)
    assert refused(pdf, CODE) == {"wanted": 1, "missing": 1}


def test_scratch_that_error_correction_mends_is_no_reason_to_refuse() -> None:
    prove(render_badge(badge(), template=covered(A6, (10, 10, 5, 4))), (CODE,))


def test_code_in_a_grey_that_a_label_printer_leaves_white_is_refused() -> None:
    out = BytesIO()
    pale = Canvas(out, pagesize=(200, 200))
    rows = zxingcpp.create_barcode(CODE, zxingcpp.BarcodeFormat.QRCode).to_image(scale=1, add_quiet_zones=False)
    for grey in (0.7, 0.3):
        pale.setFillGray(grey)
        dots = memoryview(rows)
        for y in range(dots.shape[0]):
            for x in range(dots.shape[1]):
                if not dots[y, x]:
                    pale.rect(30 + 5 * x, 160 - 5 * y, 5, 5, stroke=0, fill=1)
        pale.showPage()
    pale.save()
    assert refused(out.getvalue(), CODE, CODE) == {"wanted": 2, "missing": 1}


@pytest.mark.parametrize("said", ["K7QM2XW9TPRB", "k7qm2xw9tpra", CODE + " ", CODE[:-1]])
def test_code_that_says_something_else_is_refused(said: str) -> None:
    assert refused(render_badge(badge(code=said)), CODE) == {"wanted": 1, "missing": 1}


@pytest.mark.parametrize("said", ["Grüße €", "\x1d01\x1e", "王小明 🦊", "https://example.org/t/" + "aB3-" * 44])
def test_code_of_any_letters_and_controls_is_compared_as_it_is(said: str) -> None:
    prove(render_badge(badge(code=said)), (said,))


def test_code_that_left_the_page_is_refused() -> None:
    pdf = render_badge(badge())
    prove(shifted(pdf, Offset(0.3, -0.5)), (CODE,))
    assert refused(shifted(pdf, Offset(40.0, 0.0)), CODE)["missing"] == 1


def test_page_without_a_code_has_nothing_to_prove() -> None:
    layout = design("conference", A6).template
    assert expected_codes(layout, badge(code="")) == ()
    prove(render_badge(badge(code="")), ())
    prove(b"not even a PDF", ())
    assert refused(render_badge(badge(code="")), CODE)["missing"] == 1


def test_condition_that_leaves_the_code_out_leaves_nothing_to_prove() -> None:
    layout = design("conference", A6).template
    (qr,) = (element for element in layout.element if "Qr" in type(element).__name__)
    pressed = structs.replace(qr, when="guest.category == 'Presse'")
    own = structs.replace(layout, element=tuple(pressed if each is qr else each for each in layout.element))
    assert expected_codes(own, badge()) == ()
    assert expected_codes(own, badge(category="Presse")) == (CODE,)


def test_two_lanes_prove_at_the_same_time() -> None:
    pages = [(render_badge(each, medium=LABEL), each.code) for each in latin_badges(12)]
    with ThreadPoolExecutor(4) as lanes:
        proofs = [lanes.submit(prove, pdf, (code,)) for pdf, code in pages * 4]
        wrong = [lanes.submit(prove, pdf, (code + "X",)) for pdf, code in pages]
    assert all(proof.exception() is None for proof in proofs)
    assert all(isinstance(proof.exception(), BadgeError) for proof in wrong)


def test_proof_needs_no_numpy_and_a_start_needs_no_reader() -> None:
    program = (
        "import sys; sys.modules['numpy'] = None\n"
        "import checkin.badges.proof as p\n"
        "assert not {'pypdfium2', 'zxingcpp'} & set(sys.modules)\n"
        f"p.prove(sys.stdin.buffer.read(), ({CODE!r},)); print('read')"
    )
    guest = Guest("1", "Ada Lovelace", "Ada", "Lovelace")
    pdf = render_badge(Badge(guest, CODE, "#1f5fa8", EVENT))
    done = subprocess.run([sys.executable, "-c", program], input=pdf, capture_output=True, check=False)
    assert (done.stdout.strip(), done.stderr) == (b"read", b"")
