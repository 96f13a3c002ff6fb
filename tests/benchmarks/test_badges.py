"""How much a badge costs, against a bare ReportLab page with the same text, fonts and QR in the same run."""

import gc
import statistics
import time
from io import BytesIO
from itertools import count

import qrcode
from reportlab.pdfgen.canvas import Canvas

from checkin.badges.badge import Badge
from checkin.badges.face import Weight
from checkin.badges.fonts import default_face
from checkin.badges.render import render_badge, write_badges
from checkin.domain.guest import Guest

MM = 72 / 25.4
ROUNDS = 60
NUMBERS = count()
SYLLABLES = (
    "ber",
    "man",
    "sch",
    "mid",
    "tal",
    "bach",
    "ing",
    "er",
    "hof",
    "stein",
    "wal",
    "dor",
    "kle",
    "mül",
    "ler",
    "öz",
    "tür",
)
FIRST = ("Änne", "Jörg", "Ada", "Grace", "Wu", "Li", "Karl-Heinz", "Siobhán", "Ole", "Mehmet", "Anna", "Maria")
EVENT = "14. Regionalkonferenz der Modellprojekte Smart Cities"


def new_badge() -> Badge:
    """Return a badge that was never drawn before."""
    number = next(NUMBERS)
    digits = (number % 17, number // 17 % 17, number // 289 % 17)
    last = "".join(SYLLABLES[digit] for digit in digits).title()
    first = FIRST[number % 12]
    guest = Guest("", f"{first} {last}", first, last, organisation=f"Stadtverwaltung {last}", category="Teilnehmende")
    return Badge(guest, f"{number:06d}W9TPRA", "#1f5fa8", EVENT)


def bare_page(canvas: Canvas, badge: Badge) -> None:
    """Draw what the badge draws, at fixed sizes: five texts, a bar, the QR as one path of merged runs."""
    bold, regular = (default_face(weight).embedded.fontName for weight in (Weight.BOLD, Weight.REGULAR))
    canvas.setFillColorRGB(0.12, 0.37, 0.66)
    canvas.rect(0, 0, 105 * MM, 22 * MM, stroke=0, fill=1)
    canvas.setFillColorRGB(0, 0, 0)
    texts = [
        (bold, 44, 330, badge.guest.first_name),
        (regular, 33, 290, badge.guest.last_name),
        (regular, 17, 250, badge.guest.organisation),
        (regular, 10, 105, badge.event[:21]),
        (regular, 10, 93, badge.event[22:]),
        (bold, 25, 25, badge.guest.category),
    ]
    for font, size, y, text in texts:
        canvas.setFont(font, size)
        canvas.drawString(25, y, text)
    qr = qrcode.QRCode(error_correction=qrcode.ERROR_CORRECT_M, border=0, mask_pattern=4)
    qr.add_data(badge.code, optimize=0)
    qr.make()
    path = canvas.beginPath()
    canvas.translate(190, 170)
    canvas.scale(3.9, -3.9)
    for y, row in enumerate(qr.modules):
        start = 0
        for x, dark in enumerate([*row, False]):
            if not dark:
                if x > start:
                    path.rect(start, y, x - start, 1)
                start = x + 1
    canvas.drawPath(path, stroke=0, fill=1)


def bare_document(badges: list[Badge]) -> bytes:
    out = BytesIO()
    canvas = Canvas(out, pagesize=(105 * MM, 148 * MM), pageCompression=1, invariant=1)
    for badge in badges:
        bare_page(canvas, badge)
        canvas.showPage()
    canvas.save()
    return out.getvalue()


def document(badges: list[Badge], medium: str = "a6") -> bytes:
    out = BytesIO()
    write_badges(badges, out, medium=medium)
    return out.getvalue()


def timed(call, *args) -> float:
    start = time.perf_counter()
    call(*args)
    return time.perf_counter() - start


def compared(ours, floor, make, rounds: int) -> tuple[float, float, float]:
    """Return the medians of both in milliseconds and their ratio; the two take turns, each on badges never seen."""
    ours(make()), floor(make())
    gc.collect()
    pairs = [(timed(ours, make()), timed(floor, make())) for _ in range(rounds)]
    mine, bare = (1000 * statistics.median(times) for times in zip(*pairs, strict=True))
    return mine, bare, mine / bare


def test_one_badge_costs_at_most_half_more_than_a_bare_page():
    mine, bare, ratio = compared(render_badge, lambda badge: bare_document([badge]), new_badge, ROUNDS)
    print(f"\none badge: {mine:.2f} ms, bare page {bare:.2f} ms, ratio {ratio:.2f}")
    assert ratio <= 1.5


def test_many_badges_cost_at_most_half_more_than_bare_pages():
    mine, bare, ratio = compared(document, bare_document, lambda: [new_badge() for _ in range(100)], 5)
    print(f"\na badge of 100: {mine / 100:.2f} ms, bare page {bare / 100:.2f} ms, ratio {ratio:.2f}")
    assert ratio <= 1.5


def test_thousand_badges_take_at_most_two_kilobytes_each():
    badges = [new_badge() for _ in range(1000)]
    sizes = {medium: len(document(badges, medium)) / 1000 for medium in ("a6", "label-62x100", "a4-8")}
    print("\nbytes a badge, of 1,000:", {medium: round(size) for medium, size in sizes.items()})
    assert max(sizes.values()) <= 2048
