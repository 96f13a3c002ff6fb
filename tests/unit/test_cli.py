import json
import subprocess
import sys
from pathlib import Path

import pytest
from pypdf import PdfReader

from checkin.cli import main
from checkin.domain.code import is_own_code

LIST = """Vorname;Nachname;E-Mail;Firma;Kategorie;Ticketcode;Status
Ada;Lovelace;ada@example.org;Math;Vortrag;AAA-1;bestätigt
Jörg;Müller;j@example.org;Stadt Ulm;Teilnahme;BBB-2;unbestätigt
Wu;Li;;Stadt Köln;Teilnahme;CCC-3;storniert
;;;Stadt Bonn;Teilnahme;DDD-4;bestätigt
Eva;Schmidt;e@example.org;Stadt Ulm;Presse;;bestätigt
"""


@pytest.fixture
def run(monkeypatch, capfdbinary):
    """Run a command as a shell would; return its status, its output, and what it complained."""

    def call(*words, stdin=b""):
        import io

        monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(stdin), encoding="utf-8"))
        status = main([str(word) for word in words])
        sys.stdout.flush()
        out, err = capfdbinary.readouterr()
        return status, out.decode(), err.decode()

    return call


@pytest.fixture
def event(tmp_path, run):
    path = tmp_path / "e.checkin"
    assert run("new", path, "--name", "Konferenz", "--date", "2024-05-15")[0] == 0
    return path


@pytest.fixture
def guest_list(tmp_path):
    path = tmp_path / "list.csv"
    path.write_text(LIST, encoding="utf-8")
    return path


@pytest.fixture
def filled(event, guest_list, run):
    assert run("import", event, guest_list)[0] == 0
    return event


def test_import_tells_what_came_in_and_what_did_not(event, guest_list, run):
    status, out, _ = run("import", event, guest_list, "--json")
    report = json.loads(out)
    assert status == 0
    assert {key: report[key] for key in ("rows", "added", "updated", "unchanged")} == {
        "rows": 5, "added": 4, "updated": 0, "unchanged": 0,
    }  # fmt: skip
    ((rejected),) = report["rejected"]
    assert rejected["row"] == 5
    assert rejected["why"]


def test_importing_again_doubles_nobody(filled, guest_list, run):
    report = json.loads(run("import", filled, guest_list, "--json")[1])
    assert (report["added"], report["unchanged"]) == (0, 4)


def test_a_dry_run_writes_nothing(event, guest_list, run):
    assert json.loads(run("import", event, guest_list, "--dry-run", "--json")[1])["added"] == 4
    assert json.loads(run("guests", event, "--format", "json")[1]) == []


def test_a_mapping_is_remembered_for_the_same_header(event, tmp_path, run):
    odd = tmp_path / "odd.csv"
    odd.write_text("Wer;Was\nAda Lovelace;X-1\n", encoding="utf-8")
    assert run("import", event, odd)[0] == 1
    assert run("import", event, odd, "--map", "name=Wer", "--map", "code=2")[0] == 0
    odd.write_text("Wer;Was\nGrace Hopper;X-2\n", encoding="utf-8")
    assert run("import", event, odd)[0] == 0
    assert [guest["code"] for guest in json.loads(run("guests", event, "--format", "json")[1])] == ["X-1", "X-2"]


def test_guests_have_the_shape_that_other_programs_read(filled, run):
    guests = json.loads(run("guests", filled, "--format", "json")[1])
    assert list(guests[0]) == [
        "id", "code", "name", "first_name", "last_name", "email", "organisation", "category", "status", "present",
    ]  # fmt: skip
    assert [guest["name"] for guest in guests] == ["Ada Lovelace", "Jörg Müller", "Wu Li", "Eva Schmidt"]
    assert [guest["status"] for guest in guests] == ["confirmed", "unapproved", "cancelled", "confirmed"]
    assert is_own_code(guests[3]["code"])


@pytest.mark.parametrize(("form", "head"), [("csv", "id,code,name"), ("table", "code")])
def test_guests_are_listed_for_eyes_and_spreadsheets(filled, run, form, head):
    out = run("guests", filled, "--search", "mueller", "--format", form)[1]
    assert out.startswith(head)
    assert "Jörg Müller" in out
    assert "Ada" not in out


def test_each_code_is_answered_in_its_order(filled, run):
    stdin = b"AAA-1\nBBB-2\r\n\nCCC-3\nnobody\nAAA-1\n"
    status, out, _ = run("scan", filled, stdin=stdin)
    answers = [json.loads(line) for line in out.splitlines()]
    assert status == 0
    assert [answer["reason"] for answer in answers] == [
        "ok", "unapproved", "cancelled", "unknown", "already_redeemed",
    ]  # fmt: skip
    assert list(answers[0]) == ["code", "verdict", "reason", "guest", "checkpoint", "at", "first_admitted_at"]
    assert list(answers[0]["guest"]) == ["id", "name", "organisation", "category"]
    assert answers[3]["guest"] is None
    assert answers[4]["first_admitted_at"] == answers[0]["at"]
    assert {answer["checkpoint"] for answer in answers} == {"Eingang"}


def test_leaving_makes_room_to_come_back(filled, run):
    run("scan", filled, stdin=b"AAA-1\n")
    assert json.loads(run("scan", filled, "--exit", stdin=b"AAA-1\n")[1])["reason"] == "ok"
    assert json.loads(run("scan", filled, stdin=b"AAA-1\n")[1])["reason"] == "ok"


def test_bytes_that_are_no_text_are_an_unknown_code(filled, run):
    status, out, _ = run("scan", filled, stdin=b"\xff\xfe\x00\n" + b"x" * 300_000 + b"\n")
    assert status == 0
    assert {json.loads(line)["reason"] for line in out.splitlines()} == {"unknown"}


@pytest.mark.parametrize(
    ("choice", "pages"),
    [(["--all"], 2), (["--present"], 1), (["--category", "Presse"], 1), (["--guest", "BBB-2", "--guest", "aaa1"], 2)],
    ids=str,
)
def test_badges_are_written_for_the_choice(filled, tmp_path, run, choice, pages):
    run("scan", filled, stdin=b"AAA-1\n")
    pdf = tmp_path / "badges.pdf"
    assert run("badges", filled, "-o", pdf, *choice)[0] == 0
    assert len(PdfReader(pdf).pages) == pages


def test_late_badges_are_those_without_one(filled, tmp_path, run):
    pdf = tmp_path / "late.pdf"
    assert run("badges", filled, "-o", pdf, "--late")[0] == 1
    assert not pdf.exists()


@pytest.mark.parametrize("media", ["a6", "label-62x100", "a4-8"])
def test_every_medium_is_known(filled, tmp_path, run, media):
    assert run("badges", filled, "-o", tmp_path / "b.pdf", "--all", "--media", media)[0] == 0


@pytest.mark.parametrize("by", ["category", "organisation", "checkpoint", "hour"])
def test_counts_by_everything_in_every_format(filled, tmp_path, run, by):
    run("scan", filled, stdin=b"AAA-1\n")
    assert json.loads(run("counts", filled, "--by", by, "--format", "json")[1])[0]["admitted"] in (0, 1)
    assert run("counts", filled, "--by", by, "--format", "csv")[1].startswith(by)
    assert run("counts", filled, "--by", by, "-o", tmp_path / "c.xlsx")[0] == 0
    assert (tmp_path / "c.xlsx").read_bytes().startswith(b"PK")


def test_an_intact_file_verifies(filled, run):
    run("scan", filled, stdin=b"AAA-1\nBBB-2\n")
    status, out, _ = run("verify", filled)
    assert status == 0
    assert "2" in out


def test_a_changed_log_does_not_verify(filled, run):
    import sqlite3

    run("scan", filled, stdin=b"AAA-1\nBBB-2\n")
    connection = sqlite3.connect(filled)
    connection.executescript(
        "DROP TRIGGER admissions_are_never_changed; UPDATE admissions SET code = 'x' WHERE seq = 2"
    )
    connection.close()
    status, out, err = run("verify", filled)
    assert (status, out) == (1, "")
    assert "2" in err


@pytest.mark.parametrize(
    "words",
    [
        ["scan", "MISSING"],
        ["guests", "MISSING"],
        ["scan", "EVENT", "--checkpoint", "Hintertür"],
        ["import", "EVENT", "MISSING"],
        ["import", "EVENT", "EVENT"],
        ["import", "EVENT", "LIST", "--map", "shoe=1"],
        ["import", "EVENT", "LIST", "--map", "name=Nirgends"],
        ["badges", "EVENT", "-o", "MISSING/b.pdf", "--all"],
        ["badges", "EVENT", "-o", "b.pdf", "--guest", "nobody"],
        ["badges", "EVENT", "-o", "b.pdf", "--all", "--media", "papyrus"],
        ["badges", "EVENT", "-o", "b.pdf", "--all", "--template", "baroque"],
        ["counts", "EVENT", "-o", "MISSING/c.csv"],
        ["new", "EVENT", "--name", "x"],
        ["new", "MISSING/e", "--name", "x"],
        ["new", "x", "--name", "x", "--date", "morgen"],
        ["new", "x", "--name", "x", "--timezone", "Mars/Olympus"],
        ["verify", "LIST"],
    ],
    ids=lambda words: " ".join(words),
)
def test_a_fault_is_one_sentence_and_status_one(filled, guest_list, tmp_path, run, monkeypatch, words):
    monkeypatch.chdir(tmp_path)
    names = {"MISSING": tmp_path / "missing", "EVENT": filled, "LIST": guest_list, "MISSING/b.pdf": "missing/b.pdf"}
    status, out, err = run(*(names.get(word, word) for word in words))
    assert (status, out) == (1, "")
    assert len(err.splitlines()) == 1
    assert "Traceback" not in err


@pytest.mark.parametrize(
    "words",
    [["fly"], ["scan"], ["new", "e"], ["badges", "e"], ["badges", "e", "-o", "b.pdf"], ["counts", "e", "--by", "shoe"],
     ["counts", "e", "--format", "xlsx"], ["guests", "e", "--format", "xlsx"]],
    ids=lambda words: " ".join(words),
)  # fmt: skip
def test_misuse_is_status_two(words, run):
    assert run(*words)[0] == 2


def test_a_line_is_printed_only_when_it_is_on_disk(filled):
    """The answer of a scan is read from a second process before the first one has ended."""
    process = subprocess.Popen(
        [sys.executable, "-m", "checkin", "scan", filled],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        cwd=Path(__file__).parents[2],
    )
    process.stdin.write(b"AAA-1\n")
    process.stdin.flush()
    first = json.loads(process.stdout.readline())
    process.kill()
    process.communicate()
    listed = subprocess.run(
        [sys.executable, "-m", "checkin", "guests", filled, "--search", "ada", "--format", "json"],
        capture_output=True,
        check=True,
        cwd=Path(__file__).parents[2],
    )
    assert first["reason"] == "ok"
    assert json.loads(listed.stdout)[0]["present"] is True


def test_the_command_line_answers_scans_without_qt():
    code = (
        "import sys, checkin.cli, checkin.desk, checkin.contract;"
        "sys.exit(any(m.startswith('PySide6') for m in sys.modules))"
    )
    assert subprocess.run([sys.executable, "-c", code], cwd=Path(__file__).parents[2], check=False).returncode == 0


def test_every_command_has_help(run):
    for command in ("demo", "new", "desk", "import", "guests", "scan", "badges", "counts", "verify"):
        status, out, _ = run(command, "--help")
        assert status == 0
        assert out.startswith(f"Usage: checkin {command}")


def test_checkpoints_are_added_listed_and_changed(filled, run):
    assert run("checkpoint", "add", filled, "Saal", "--seats", "1", "--room", "EG", "--opens", "00:00")[0] == 0
    assert run("checkpoint", "edit", filled, "saal", "--name", "Großer Saal", "--reentry", "once")[0] == 0
    listed = json.loads(run("checkpoint", "list", filled, "--format", "json")[1])
    assert [place["name"] for place in listed] == ["Eingang", "Großer Saal"]
    assert (listed[1]["seats"], listed[1]["opens"], listed[1]["reentry"]) == (1, "2024-05-15 00:00", "once")
    answers = run("scan", filled, "--checkpoint", "Großer Saal", stdin=b"AAA-1\nAAA-1\n")[1].splitlines()
    assert [json.loads(answer)["reason"] for answer in answers] == ["ok", "already_redeemed"]


def test_a_full_workshop_says_so(filled, run):
    run("checkpoint", "add", filled, "Saal", "--seats", "0")
    assert json.loads(run("scan", filled, "--checkpoint", "Saal", stdin=b"AAA-1\n")[1])["reason"] == "full"


def test_two_checkpoints_never_share_a_name(filled, run):
    assert run("checkpoint", "add", filled, "EINGANG")[0] == 1


@pytest.mark.parametrize("ending", ["", "-wal"])
def test_nothing_is_written_over_the_event_itself(filled, run, ending):
    target = f"{filled}{ending}"
    assert run("counts", filled, "-o", target, "--format", "csv")[0] == 1
    assert run("badges", filled, "-o", target, "--all")[0] == 1
    assert run("verify", filled)[0] == 0


def test_a_dry_run_remembers_no_mapping(event, guest_list, run):
    run("import", event, guest_list, "--dry-run", "--map", "name=Nachname", "--map", "first_name=")
    run("import", event, guest_list)
    assert json.loads(run("guests", event, "--format", "json")[1])[0]["name"] == "Ada Lovelace"


@pytest.mark.parametrize("pairs", [["--map", "name"], ["--map", "name=Nachname", "--map", "name=Vorname"]], ids=str)
def test_a_half_or_double_mapping_is_misuse(event, guest_list, run, pairs):
    assert run("import", event, guest_list, *pairs)[0] == 2
    assert json.loads(run("guests", event, "--format", "json")[1]) == []


def test_a_full_output_is_one_sentence(filled):
    done = subprocess.run(
        ["bash", "-c", f"{sys.executable} -m checkin guests {filled} > /dev/full"],
        cwd=Path(__file__).parents[2], capture_output=True, text=True, check=False,
    )  # fmt: skip
    assert done.returncode == 1
    assert "Traceback" not in done.stderr


def test_all_is_refused_beside_a_narrower_choice(filled, tmp_path, run):
    for choice in (["--present"], ["--late"], ["--category", "Presse"], ["--guest", "AAA-1"]):
        status, out, _ = run("badges", filled, "-o", tmp_path / "b.pdf", "--all", *choice)
        assert (status, out) == (2, ""), choice
    assert not (tmp_path / "b.pdf").exists()


def test_several_guests_follow_one_option(filled, tmp_path, run):
    assert run("badges", filled, "-o", tmp_path / "b.pdf", "--guest", "AAA-1", "bbb2")[:2] == (
        0,
        f"2\t{tmp_path / 'b.pdf'}\n",
    )
    assert run("badges", filled, "-o", tmp_path / "b.pdf", "--late", "AAA-1")[0] == 2


def test_a_category_is_meant_in_any_case(filled, tmp_path, run):
    assert run("badges", filled, "-o", tmp_path / "b.pdf", "--category", "PRESSE")[1].startswith("1\t")


def test_a_place_that_takes_no_file_is_said_to_be_the_wrong_one(run):
    status, _, err = run("new", "/proc/x.checkin", "--name", "X")
    assert (status, err.count("\n")) == (1, 1)
    assert "another folder" in err or "anderen Ordner" in err


@pytest.mark.parametrize("command", [["scan"], ["guests"], ["counts"]])
def test_closed_output_is_a_sentence_and_does_nothing(filled, command):
    words = " ".join([sys.executable, "-m", "checkin", *command, str(filled)])
    shell = f"echo AAA-1 | {words} >&-"
    done = subprocess.run(["bash", "-c", shell], capture_output=True, text=True, timeout=60, check=False)
    assert (done.returncode, done.stderr.count("\n"), "Traceback" in done.stderr) == (1, 1, False)


def test_nothing_was_scanned_where_the_output_was_closed(filled, run):
    subprocess.run(
        ["bash", "-c", f"echo AAA-1 | {sys.executable} -m checkin scan {filled} >&-"], check=False, timeout=60
    )
    assert json.loads(run("scan", filled, stdin=b"AAA-1\n")[1])["reason"] == "ok"


def test_a_workbook_names_its_sheet_and_those_without_a_category(filled, tmp_path, run):
    guest_list = tmp_path / "more.csv"
    guest_list.write_text("Name;Ticketcode\nOhne Kategorie;EEE-5\n", encoding="utf-8")
    assert run("import", filled, guest_list)[0] == 0
    book = tmp_path / "counts.xlsx"
    assert run("counts", filled, "-o", book)[0] == 0
    from python_calamine import CalamineWorkbook

    workbook = CalamineWorkbook.from_path(book)
    assert workbook.sheet_names == ["Eingang"]
    labels = [row[0] for row in workbook.get_sheet_by_index(0).to_python()][1:]
    assert "" not in labels
    assert len(labels) == len(set(labels)) == 4
    assert {line["category"] for line in json.loads(run("counts", filled, "--format", "json")[1])} >= {""}


def test_codes_too_short_for_a_scanner_that_types_are_warned_of(event, tmp_path, run):
    guest_list = tmp_path / "short.csv"
    guest_list.write_text("Name;Ticketcode\nAda;A1\nBo;B22\nCy;CCCCC-6\n", encoding="utf-8")
    status, out, err = run("import", event, guest_list, "--json")
    assert (status, json.loads(out)["added"]) == (0, 3)
    assert err.startswith("2 ")
    assert set(json.loads(out)) == {"rows", "added", "updated", "unchanged", "rejected", "support_withheld"}


def test_a_ticket_that_is_not_good_yet_is_refused_as_the_list_says(event, tmp_path, run):
    guest_list = tmp_path / "later.csv"
    guest_list.write_text(
        "Name;Ticketcode;Ab wann;Wie viele\nAda;AAA-11;31.12.2199;1\nBo;BBB-22;;2\n", encoding="utf-8"
    )
    maps = ("--map", "valid_from=Ab wann", "--map", "entries=Wie viele")
    assert run("import", event, guest_list, *maps)[0] == 0
    answers = run("scan", event, stdin=b"AAA-11\nBBB-22\nBBB-22\nBBB-22\n")[1].splitlines()
    assert [json.loads(line)["reason"] for line in answers] == ["too_early", "ok", "ok", "already_redeemed"]


def test_a_scan_without_an_input_is_over_at_once(filled):
    done = subprocess.run(
        ["bash", "-c", f"{sys.executable} -m checkin scan {filled} <&-"],
        capture_output=True, text=True, timeout=60, check=False,
    )  # fmt: skip
    assert (done.returncode, done.stdout, done.stderr) == (0, "", "")


@pytest.mark.parametrize("command", ["guests", "scan"])
def test_a_reader_that_went_away_ends_it_quietly(filled, command, run):
    codes = "; ".join(["echo AAA-1", *["echo nobody"] * 3000])
    script = f"({codes}) | {sys.executable} -m checkin {command} {filled} | head -1"
    done = subprocess.run(["bash", "-c", script], capture_output=True, text=True, timeout=60, check=False)
    assert (done.stdout.count("\n"), done.stderr.strip()) == (1, "")
    if command == "scan":
        assert json.loads(done.stdout)["reason"] == "ok"
        assert json.loads(run("scan", filled, stdin=b"AAA-1\n")[1])["reason"] == "already_redeemed"
        assert run("verify", filled)[0] == 0


def test_late_badges_that_wait_for_the_printer_are_printed_once(filled, tmp_path, run):
    run("scan", filled, stdin=b"AAA-1\n")
    assert run("badges", filled, "-o", tmp_path / "late.pdf", "--late")[0] == 0
    assert len(PdfReader(tmp_path / "late.pdf").pages) == 1
    assert run("badges", filled, "-o", tmp_path / "again.pdf", "--late")[0] == 1


def test_a_line_without_an_end_is_one_scan(filled, run):
    _, out, _ = run("scan", filled, stdin=b"x" * 1_000_000 + b"\nAAA-1\n")
    assert [json.loads(line)["reason"] for line in out.splitlines()] == ["unknown", "ok"]


def test_null_is_a_family_name(event, tmp_path, run):
    people = tmp_path / "null.csv"
    people.write_text("Vorname;Nachname;Firma\nJenny;Null;NULL\nTom;None;n/a\n", encoding="utf-8")
    assert run("import", event, people)[0] == 0
    found = json.loads(run("guests", event, "--format", "json")[1])
    assert [(guest["name"], guest["organisation"]) for guest in found] == [("Jenny Null", ""), ("Tom", "")]


def test_a_room_for_some_says_for_whom(filled, run, tmp_path):
    press = tmp_path / "press.csv"
    press.write_text("Name;Code;Kategorie\nPaula Presse;PRESS-1;Presse\n", encoding="utf-8")
    assert run("import", filled, press)[0] == 0
    assert run("checkpoint", "add", filled, "Presseraum", "--kind", "zone", "--category", "presse")[0] == 0
    answers = run("scan", filled, "--checkpoint", "Presseraum", "--facts", stdin=b"AAA-1\n")[1]
    assert "Presse" in json.loads(answers)["sentence"]


def test_a_room_for_a_category_that_nobody_has_is_refused(filled, run):
    status, _, said = run("checkpoint", "add", filled, "Presseraum", "--category", "Pressse")
    assert status == 1
    assert "“Pressse”" in said
    assert "Presseraum" not in run("checkpoint", "list", filled)[1]


def test_a_checkpoint_without_a_name_is_told_so(filled, run):
    status, _, said = run("checkpoint", "add", filled, " ")
    assert (status, said.count("\n")) == (1, 1)
    assert "checkpoint has no name" in said


def test_somebody_who_leaves_without_having_come_is_told_so(filled, run):
    answer = json.loads(run("scan", filled, "--exit", "--facts", stdin=b"AAA-1\n")[1])
    again = json.loads(run("scan", filled, "--exit", "--facts", stdin=b"AAA-1\n")[1])
    assert answer["sentence"] == again["sentence"]


@pytest.mark.parametrize("words", [[], ["desk", "no.checkin"]])
def test_a_window_without_a_screen_is_one_sentence(run, monkeypatch, words):
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)
    status, out, err = run(*words)
    assert (status, out, err.count("\n")) == (1, "", 1)
