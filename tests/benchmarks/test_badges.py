"""How much badges cost, against bare ReportLab pages with the same text and fonts in the same run."""

import gc
import statistics
import subprocess
import sys
import time
from collections.abc import Callable, Iterable
from io import BytesIO
from itertools import count, repeat
from pathlib import Path

import qrcode
from reportlab.pdfgen.canvas import Canvas

from checkin.badges.badge import Badge
from checkin.badges.face import Weight
from checkin.badges.fonts import default_face
from checkin.badges.parallel import processes_for
from checkin.badges.render import render_badge, write_badges
from checkin.domain.guest import Guest

MM = 72 / 25.4
ROUNDS = 60
MANY = 10_000
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


def bare_texts(canvas: Canvas, badge: Badge) -> None:
    """Draw a bar and the texts of the badge at fixed sizes."""
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


def bare_page(canvas: Canvas, badge: Badge) -> None:
    """Draw what the badge draws, at fixed sizes: five texts, a bar, the QR as one path of merged runs."""
    bare_texts(canvas, badge)
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


def bare_document(badges: Iterable[Badge], draw: Callable[[Canvas, Badge], None] = bare_page) -> bytes:
    out = BytesIO()
    canvas = Canvas(out, pagesize=(105 * MM, 148 * MM), pageCompression=1, invariant=1)
    for badge in badges:
        draw(canvas, badge)
        canvas.showPage()
    canvas.save()
    return out.getvalue()


def document(badges: Iterable[Badge], medium: str = "a6", processes: int = 1) -> bytes:
    out = BytesIO()
    write_badges(badges, out, medium=medium, processes=processes)
    return out.getvalue()


def many() -> list[Badge]:
    return [new_badge() for _ in range(MANY)]


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


def test_ten_thousand_badges_use_all_processors_and_keep_half_the_rate_of_bare_texts():
    processes = processes_for(MANY)
    document(many()[:100]), bare_document(many()[:100], bare_texts)
    rounds = []
    for _ in range(3):
        together = timed(document, many(), "a6", processes)
        alone = timed(document, many())
        bare = timed(bare_document, many(), bare_texts)
        rounds.append((together, alone, bare))
    together, alone, bare = (statistics.median(times) for times in zip(*rounds, strict=True))
    gains = [each[1] / each[0] for each in rounds]
    print(f"\n10,000 badges a second: {MANY / together:.0f} in {processes} processes, {MANY / alone:.0f} in one")
    print(f"bare texts without a QR: {MANY / bare:.0f}; ratios {bare / together:.2f} and {bare / alone:.2f}")
    print("gain by processes:", " ".join(f"{gain:.2f}" for gain in sorted(gains)))
    assert bare / together >= 0.5
    # What else runs on the machine can only make the gain smaller.
    assert processes == 1 or max(gains) >= 1.6


def test_badges_on_sheets_cost_at_most_half_more_than_on_pages_of_their_own():
    def sheets(badges):
        return document(badges, "a4-8")

    on_sheets, alone, ratio = compared(sheets, document, lambda: [new_badge() for _ in range(1000)], 5)
    print(
        f"\na badge on a sheet of eight: {on_sheets / 1000:.2f} ms, on a page: {alone / 1000:.2f} ms, ratio {ratio:.2f}"
    )
    assert ratio <= 1.5


PEAK = """
import sys
from multiprocessing import active_children
from pathlib import Path
from tests.benchmarks.test_badges import new_badge
from checkin.badges.render import write_badges

def peak_mb(process):
    (line,) = (line for line in Path(f"/proc/{process}/status").read_text().splitlines() if line.startswith("VmHWM"))
    return int(line.split()[1]) // 1024

def look(done):
    if done % 200 == 0:
        others.update({child.pid: peak_mb(child.pid) for child in active_children()})
    return True

count, processes = map(int, sys.argv[1:])
others = {}
with open("/dev/null", "wb") as out:
    write_badges((new_badge() for _ in range(count)), out, processes=processes, progress=look)
print(peak_mb("self"), sum(others.values()))
"""


def peak_mb(badges: int, processes: int) -> tuple[int, int]:
    """Return the most memory that a run needs: its own process, and all that it starts."""
    asked = [sys.executable, "-c", PEAK, str(badges), str(processes)]
    said = subprocess.run(asked, capture_output=True, text=True, check=True, cwd=Path(__file__).parents[2])
    own, others = map(int, said.stdout.split())
    return own, others


def test_ten_thousand_badges_need_hardly_more_memory_than_a_thousand():
    for processes in (1, 2):
        few, most = peak_mb(1000, processes), peak_mb(MANY, processes)
        print(f"\nMB of 1,000 and 10,000 badges in {processes}: {few} {most}")
        assert (few[1] > 0) == (processes > 1)
        assert sum(most) <= 1.3 * sum(few)


def test_cancelled_run_ends_within_half_a_second():
    for processes in (1, 2):
        asked = []

        def go_on(done, asked=asked):
            if done >= 500 and not asked:
                asked.append(time.perf_counter())
            return not asked

        assert write_badges((new_badge() for _ in repeat(None)), BytesIO(), processes=processes, progress=go_on) == 0
        took = time.perf_counter() - asked[0]
        print(f"\ncancelled in {processes}: {1000 * took:.0f} ms")
        assert took <= 0.5


def test_thousand_badges_take_at_most_two_kilobytes_each():
    badges = [new_badge() for _ in range(1000)]
    sizes = {medium: len(document(badges, medium)) / 1000 for medium in ("a6", "label-62x100", "a4-8")}
    print("\nbytes a badge, of 1,000:", {medium: round(size) for medium, size in sizes.items()})
    assert max(sizes.values()) <= 2048
