import multiprocessing
import os
import signal
from collections.abc import Iterator
from io import BytesIO

import numpy as np
import pypdfium2
import pytest

from checkin.badges import parallel
from checkin.badges.badge import Badge
from checkin.badges.media import medium as find_medium
from checkin.badges.parallel import processes_for
from checkin.badges.press import Sheet
from checkin.badges.render import write_badges
from checkin.badges.templates import design
from checkin.errors import BadgeError, Fault
from tests.unit.badges.support import HARD_NAMES, badge, hard_badge, latin_badges, reader


def written(badges, **options) -> bytes:
    out = BytesIO()
    assert write_badges(badges, out, **options)
    return out.getvalue()


def rasters(pdf: bytes) -> list[np.ndarray]:
    return [np.asarray(page.render(scale=1.5, grayscale=True).to_pil()) for page in pypdfium2.PdfDocument(pdf)]


def fifty() -> list[Badge]:
    """Return badges of all hard names, between ones with Latin names."""
    hard = [hard_badge(key, code=f"{i:04d}M2XW9TPR") for i, key in enumerate(HARD_NAMES)]
    return [each for pair in zip(latin_badges(len(hard)), hard, strict=True) for each in pair][:50]


@pytest.fixture
def small_bundles(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(parallel, "_BADGES_AT_A_TIME", 4)


@pytest.mark.usefixtures("small_bundles")
@pytest.mark.parametrize(
    ("medium", "template", "first_label"), [("a6", "conference", 1), ("a4-8", "conference", 4), ("a6", "two-sided", 1)]
)
def test_pages_are_the_same_and_in_the_same_order(medium: str, template: str, first_label: int) -> None:
    asked = {"medium": medium, "template": template, "first_label": first_label}
    alone, together = written(fifty(), **asked), written(fifty(), **asked, processes=2)
    assert [page.extract_text() for page in reader(alone).pages] == [p.extract_text() for p in reader(together).pages]
    both = list(zip(rasters(alone), rasters(together), strict=True))
    assert len(both) >= 7
    assert all(page.min() < 128 for page, _ in both)
    assert all((one == other).all() for one, other in both)


@pytest.mark.usefixtures("small_bundles")
def test_each_process_brings_its_fonts_once_and_under_its_own_name() -> None:
    pdf = reader(written(latin_badges(60), processes=2))
    fonts = [font.get_object() for page in pdf.pages for font in page["/Resources"]["/Font"].values()]
    programs = {font["/FontDescriptor"]["/FontFile2"].indirect_reference.idnum for font in fonts}
    assert len(programs) == 4
    assert len({font["/BaseFont"] for font in fonts}) == 4


@pytest.mark.usefixtures("small_bundles")
def test_progress_only_ever_goes_up_and_ends_with_all() -> None:
    told: list[int] = []
    assert write_badges(latin_badges(60), BytesIO(), processes=2, progress=lambda n: told.append(n) is None) == 60
    assert told == sorted(told)
    assert told[-1] == 60


def endless() -> Iterator[Badge]:
    while True:
        yield from latin_badges(100)


def test_cancelled_run_ends_at_once_and_leaves_no_process() -> None:
    told: list[int] = []
    assert write_badges(endless(), BytesIO(), processes=2, progress=lambda n: told.append(n) or not n) == 0
    assert told[-1] == 1
    assert multiprocessing.active_children() == []


def test_run_can_be_cancelled_before_the_first_badge_is_drawn() -> None:
    told: list[int] = []
    assert write_badges(endless(), BytesIO(), processes=2, progress=lambda n: told.append(n) is not None) == 0
    assert told in ([0], [1])
    assert multiprocessing.active_children() == []


def test_process_that_is_killed_ends_the_run_in_words() -> None:
    def kill_one(_: int) -> bool:
        for process in multiprocessing.active_children()[:1]:
            os.kill(process.pid or 0, signal.SIGTERM if os.name == "nt" else signal.SIGKILL)
        return True

    with pytest.raises(BadgeError) as caught:
        write_badges(endless(), BytesIO(), processes=2, progress=kill_one)
    assert caught.value.fault is Fault.DRAWING_ENDED
    assert multiprocessing.active_children() == []


def test_process_ends_by_itself_and_in_silence_when_nobody_asks_any_more(capfd: pytest.CaptureFixture[str]) -> None:
    paper = find_medium("a6")
    presses = parallel.Presses(paper, design("conference", paper), 1)
    (worker,) = presses._workers
    worker.start()
    worker.ask((Sheet(tuple(latin_badges(200))),))
    worker.connection.close()
    worker._process.join(20)
    assert worker._process.exitcode == 0
    assert capfd.readouterr().err == ""


def test_fault_of_a_badge_comes_back_from_the_process_with_its_facts() -> None:
    with pytest.raises(BadgeError) as caught:
        write_badges([*latin_badges(30), badge(code="x" * 3000)], BytesIO(), processes=2)
    assert caught.value.fault is Fault.CODE_TOO_LONG
    assert caught.value.facts == {"length": 3000}
    assert multiprocessing.active_children() == []


def test_exception_of_who_gives_the_badges_leaves_no_process() -> None:
    def broken() -> Iterator[Badge]:
        yield from latin_badges(200)
        raise LookupError

    with pytest.raises(LookupError):
        write_badges(broken(), BytesIO(), processes=2)
    assert multiprocessing.active_children() == []


def test_few_badges_are_drawn_by_one_process_and_many_by_one_a_processor(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(parallel, "_processors", lambda: 4)
    assert [processes_for(count) for count in (1, 100, 10_000)] == [1, 1, 4]
    monkeypatch.setattr(parallel, "_processors", lambda: 64)
    assert processes_for(10_000) == 6
    monkeypatch.setattr(parallel, "_processors", lambda: 1)
    assert processes_for(10_000) == 1
