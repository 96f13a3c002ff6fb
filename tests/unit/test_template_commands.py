"""Templates and media from the command line."""

import io
import json
import sys
from pathlib import Path

import pytest
from pypdf import PdfReader

from checkin.badges import samples, templates
from checkin.badges.template_file import written
from checkin.cli import main

OWN = written(templates.shipped()["card"].template).replace('name = "card"', 'name = "eigene"')


@pytest.fixture
def run(monkeypatch, capfdbinary):
    def call(*words):
        monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(), encoding="utf-8"))
        status = main([str(word) for word in words])
        sys.stdout.flush()
        out, err = capfdbinary.readouterr()
        return status, out.decode(), err.decode()

    return call


@pytest.fixture
def event(tmp_path, run):
    path, guests = tmp_path / "e.checkin", tmp_path / "list.csv"
    guests.write_text("Name;Ticketcode\nAda Lovelace;AAA-001\n", encoding="utf-8")
    assert run("new", path, "--name", "Konferenz", "--date", "2024-05-15")[0] == 0
    assert run("import", path, guests)[0] == 0
    return path


@pytest.fixture
def own(tmp_path):
    file = tmp_path / "eigene.toml"
    file.write_text(OWN, encoding="utf-8")
    return file


def listed(run, *event):
    return {row["name"]: row for row in json.loads(run("template", "list", *event, "--format", "json")[1])}


def test_a_template_is_taken_in_used_handed_on_and_taken_out(event, own, run, tmp_path):
    assert "eigene" not in listed(run, event)
    assert run("template", "import", event, own)[:2] == (0, "eigene\n")
    assert listed(run, event)["eigene"]["own"] is True
    pdf, bundle, other = tmp_path / "b.pdf", tmp_path / "eigene.badge", tmp_path / "other.checkin"
    assert run("badges", event, "-o", pdf, "--all", "--template", "eigene")[0] == 0
    width, height = PdfReader(pdf).pages[0].mediabox[2:]
    assert (round(float(width) / 72 * 25.4), round(float(height) / 72 * 25.4)) == (86, 54)
    assert run("template", "export", event, "eigene", "-o", bundle)[0] == 0
    assert run("new", other, "--name", "Andere", "--date", "2024-05-16")[0] == 0
    assert run("template", "import", other, bundle)[0] == 0
    assert "eigene" in listed(run, other)
    assert run("template", "remove", event, "eigene") == (0, "", "")
    assert "eigene" not in listed(run, event)
    assert run("template", "remove", event, "eigene")[0] == 1


def test_shipped_templates_are_listed_without_an_event(run):
    found = listed(run)
    assert set(found) == set(templates.shipped())
    assert all(row["title"] and row["media"] and row["own"] is False for row in found.values())


def test_a_template_is_checked_with_line_and_reason(own, run):
    assert run("template", "check", own)[:2] == (0, "eigene\tcard-86x54\n")
    own.write_text(OWN.replace("width = 86", "width = -86"), encoding="utf-8")
    status, out, err = run("template", "check", own)
    assert (status, out, err.count("\n")) == (1, "", 1)
    assert "eigene.toml" in err


@pytest.mark.parametrize("name", ["butterfly", "easy-to-read"])
def test_a_template_is_shown_for_guests_with_hard_names(name, run, tmp_path):
    pdf = tmp_path / "sample.pdf"
    assert run("template", "show", name, "-o", pdf)[0] == 0
    faces = len(PdfReader(pdf).pages) / len(samples.hard_guests())
    assert faces == int(faces)


def test_a_file_that_is_not_there_is_one_sentence(event, run, tmp_path):
    for words in (("check", tmp_path / "no.badge"), ("import", event, tmp_path / "no.json")):
        status, out, err = run("template", *words)
        assert (status, out, err.count("\n")) == (1, "", 1)


def test_every_medium_that_is_listed_can_be_printed_on(event, run, tmp_path):
    rows = json.loads(run("media", "--format", "json")[1])
    assert {"a6", "label-62x100", "card-86x54", "a4-8"} <= {row["name"] for row in rows}
    for row in rows:
        assert run("badges", event, "-o", tmp_path / "b.pdf", "--all", "--media", row["name"])[0] == 0, row


def test_the_page_with_rulers_has_the_size_of_the_medium(run, tmp_path):
    pdf = tmp_path / "rulers.pdf"
    assert run("calibrate", "--media", "card-86x54", "-o", pdf)[0] == 0
    width, height = PdfReader(pdf).pages[0].mediabox[2:]
    assert (round(float(width) / 72 * 25.4), round(float(height) / 72 * 25.4)) == (86, 54)


def test_a_layout_of_pretix_is_taken_in_and_says_what_is_missing(event, run, tmp_path):
    layout = Path(__file__).parents[1] / "data" / "pretix_layouts" / "badge.json"
    status, out, err = run("template", "import", event, layout)
    assert (status, out) == (0, "badge\n")
    assert err.count("\n") == 3
    assert run("badges", event, "-o", tmp_path / "b.pdf", "--all", "--template", "badge")[0] == 0


def test_an_event_is_never_written_over(event, run, tmp_path):
    before = event.read_bytes()
    for words in (
        ("template", "export", event, "card", "-o", event),
        ("template", "show", "card", "-o", event),
        ("calibrate", "-o", event),
    ):
        status, out, err = run(*words)
        assert (status, out, err.count("\n")) == (1, "", 1), words
    assert event.read_bytes() == before


def test_what_is_no_template_and_no_file_is_said_with_the_names_there_are(event, run, tmp_path):
    status, _, err = run("template", "show", "nonsense", "-o", tmp_path / "x.pdf")
    assert (status, "butterfly" in err) == (1, True)
    status, _, err = run("template", "remove", event, "card")
    assert (status, "card" in err) == (1, True)
