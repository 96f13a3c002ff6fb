"""The commands beside scanning, run as a shell would."""

import io
import json
import sys

import pytest

from checkin.cli import main
from checkin.signing import generate_keys

LIST = "Name;Ticketcode;Status\nAda Lovelace;AAA-1;bestätigt\nWu Li;CCC-3;storniert\n"


@pytest.fixture
def run(monkeypatch, capfdbinary):
    def call(*words, stdin=b""):
        monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(stdin), encoding="utf-8"))
        status = main([str(word) for word in words])
        sys.stdout.flush()
        out, err = capfdbinary.readouterr()
        return status, out.decode(), err.decode()

    return call


@pytest.fixture
def event(tmp_path, run):
    path, guest_list = tmp_path / "e.checkin", tmp_path / "list.csv"
    guest_list.write_text(LIST, encoding="utf-8")
    assert run("new", path, "--name", "Konferenz", "--date", "2024-05-15")[0] == 0
    assert run("import", path, guest_list)[0] == 0
    return path


@pytest.fixture
def pin_file(event, tmp_path, run):
    file = tmp_path / "pin"
    file.write_text("2468\n", encoding="utf-8")
    assert run("pin", event, "--pin-file", file) == (0, "", "")
    return file


def scanned(run, event, code, *words):
    return json.loads(run("scan", event, *words, stdin=f"{code}\n".encode())[1])


def test_undo_takes_back_the_last_passage_of_a_code(event, run):
    scanned(run, event, "AAA-1")
    status, out, _ = run("undo", event, "aaa1", "--why", "falsche Person", "--staff", "Mia")
    assert (status, json.loads(out)["guest"]["name"]) == (0, "Ada Lovelace")
    assert scanned(run, event, "AAA-1")["reason"] == "ok"


def test_undo_without_a_scan_is_one_sentence(event, run):
    status, out, err = run("undo", event, "AAA-1")
    assert (status, out, err.count("\n")) == (1, "", 1)


def test_override_needs_the_right_pin(event, run, pin_file, tmp_path):
    wrong = tmp_path / "wrong"
    wrong.write_text("1111", encoding="utf-8")
    assert run("override", event, "CCC-3", "--why", "Chef sagt ja", "--pin-file", wrong)[0] == 1
    assert scanned(run, event, "CCC-3")["verdict"] == "refused"
    status, out, _ = run("override", event, "CCC-3", "--why", "Chef sagt ja", "--pin-file", pin_file)
    answer = json.loads(out)
    assert (status, answer["verdict"], answer["reason"]) == (0, "admitted", "cancelled")


def test_a_pin_without_a_terminal_is_misuse(event, run):
    assert run("pin", event)[0] == 2


def test_a_replaced_ticket_opens_and_the_lost_one_does_not(event, run):
    code = run("replace", event, "AAA-1", "--why", "verloren")[1].strip()
    assert scanned(run, event, "AAA-1")["reason"] == "revoked"
    assert scanned(run, event, code)["reason"] == "ok"


def test_a_substitute_comes_in_on_the_same_code(event, run):
    assert run("substitute", event, "AAA-1", "--name", "Grace Hopper")[0] == 0
    assert scanned(run, event, "AAA-1")["guest"]["name"] == "Grace Hopper"


def test_an_unknown_code_is_one_sentence(event, run):
    for command in (("replace",), ("substitute", "--name", "X"), ("undo",)):
        status, out, err = run(command[0], event, "NIX-99", *command[1:])
        assert (status, out, err.count("\n")) == (1, "", 1), command


def test_facts_explain_a_refusal(event, run):
    assert "facts" not in scanned(run, event, "AAA-1")
    answer = scanned(run, event, "AAA-1", "--facts", "--staff", "Mia")
    assert answer["reason"] == "already_redeemed"
    assert answer["facts"]["first_desk"]
    assert answer["facts"]["may_be_overridden"] is True
    assert answer["sentence"]


def test_a_ticket_signed_here_opens_a_desk_that_has_no_list(event, run, tmp_path):
    key = tmp_path / "event.key"
    status, out, _ = run("keys", event, "--new", key)
    assert (status, out.split("\t")[0]) == (0, "checkin")
    assert key.stat().st_mode & 0o077 == 0
    tickets = [json.loads(line) for line in run("tickets", event, "--key", key, "--with-names")[1].splitlines()]
    assert [ticket["code"] for ticket in tickets] == ["AAA-1"]  # and none that is cancelled
    assert scanned(run, event, tickets[0]["ticket"])["guest"]["name"] == "Ada Lovelace"


def test_a_key_is_never_overwritten(event, run, tmp_path):
    key = tmp_path / "event.key"
    key.write_text("mine", encoding="utf-8")
    assert run("keys", event, "--new", key)[0] == 1
    assert key.read_text(encoding="utf-8") == "mine"


def test_a_public_key_can_be_taken_in(event, run, tmp_path):
    file = tmp_path / "public"
    file.write_text(generate_keys().public, encoding="utf-8")
    assert run("keys", event, "--trust", file, "--pretix")[1].startswith("pretix_sig1\t")
    file.write_text("kein Schlüssel", encoding="utf-8")
    status, _, err = run("keys", event, "--trust", file)
    assert (status, err.count("\n")) == (1, 1)


def test_a_private_key_is_refused_where_the_public_one_belongs(event, run, tmp_path):
    key = tmp_path / "event.key"
    run("keys", event, "--new", key)
    status, out, err = run("keys", event, "--trust", key)
    assert (status, out, err.count("\n")) == (1, "", 1)
    assert key.read_text(encoding="utf-8").split()[-1] not in err


def test_the_pin_is_changed_without_a_terminal(event, run, pin_file, tmp_path):
    newer = tmp_path / "newer"
    newer.write_text("8642", encoding="utf-8")
    assert run("pin", event, "--pin-file", newer)[0] == 2
    assert run("pin", event, "--pin-file", newer, "--old-pin-file", newer)[0] == 1
    assert run("pin", event, "--pin-file", newer, "--old-pin-file", pin_file) == (0, "", "")
    assert run("override", event, "CCC-3", "--why", "Chef sagt ja", "--pin-file", newer)[0] == 0


def test_a_lost_code_stays_lost_however_often_the_list_comes(event, run, tmp_path):
    code = run("replace", event, "AAA-1", "--why", "verloren")[1].strip()
    report = json.loads(run("import", event, tmp_path / "list.csv", "--json")[1])
    assert (report["added"], report["updated"]) == (0, 0)
    assert scanned(run, event, "AAA-1")["reason"] == "revoked"
    assert scanned(run, event, code)["reason"] == "ok"


def test_organisers_may_name_a_ticket_by_its_whole_web_address(event, run):
    assert run("substitute", event, "https://example.org/t/AAA-1", "--name", "Grace Hopper")[0] == 0
    assert scanned(run, event, "AAA-1")["guest"]["name"] == "Grace Hopper"


def test_a_code_that_two_tickets_have_is_said_to_be_ambiguous(event, run, tmp_path):
    twins = tmp_path / "twins.csv"
    twins.write_text("Name;Ticketcode\nZwei Eins;ZZZ-9\nZwei Zwei;zzz-9\n", encoding="utf-8")
    assert run("import", event, twins)[0] == 0
    status, _, err = run("replace", event, "Zzz9")
    assert (status, err.count("\n")) == (1, 1)
    assert "Zzz9" in err


def test_a_damaged_file_without_the_end_of_its_log_takes_no_scan(event, run):
    import sqlite3

    with sqlite3.connect(event) as db:
        db.execute("DELETE FROM log_head")
    db.close()
    status, out, err = run("scan", event, stdin=b"AAA-1\n")
    assert (status, out, err.count("\n")) == (1, "", 1)


def test_a_pin_file_that_is_no_text_is_said_to_be_so(event, run, tmp_path):
    file = tmp_path / "pin"
    file.write_bytes(b"\xff\xfe\x31")
    status, _, said = run("pin", event, "--pin-file", file)
    assert status == 1
    assert "no text in UTF-8" in said
