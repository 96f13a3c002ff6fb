import tomllib
from dataclasses import fields

import pytest

from checkin.errors import Fault, OutputError, SettingsError
from checkin.settings import Language, PrinterUse, Settings, SettingsFile, load, save


def test_without_a_file_everything_is_at_its_default(tmp_path):
    assert load(tmp_path / "none.toml") == Settings()


def test_every_setting_has_a_meaning():
    assert all(setting.metadata["meaning"] for setting in fields(Settings))


def test_what_was_saved_is_read_again(tmp_path):
    path = tmp_path / "deep" / "settings.toml"
    wanted = Settings(language=Language.GERMAN, desk_name="Eingang “links”", medium="label-62x100", kiosk_s=90)
    save(path, wanted)
    assert load(path) == wanted


def test_the_file_says_what_each_setting_means(tmp_path):
    path = tmp_path / "settings.toml"
    save(path, Settings())
    text = path.read_text(encoding="utf-8")
    assert all(f"# {setting.metadata['meaning']}" in text for setting in fields(Settings))


def test_comments_and_unknown_names_survive_a_change(tmp_path):
    path = tmp_path / "settings.toml"
    path.write_text('# ours\nlanguage = "de" # German\nfuture = 3\n', encoding="utf-8")
    SettingsFile(path).change(desk_name="A")
    text = path.read_text(encoding="utf-8")
    assert "# ours" in text
    assert "# German" in text
    assert tomllib.loads(text)["future"] == 3
    assert load(path).desk_name == "A"


@pytest.mark.parametrize(
    "line",
    [
        'language = "tlh"',
        "desk_name = 7",
        "printer_offsets = 3",
        "printer_offsets = {QL = 3}",
        "printer_offsets = {QL = [3]}",
        "printer_offsets = {QL = [3, 21]}",
        "printer_offsets = {QL = [3, nan]}",
        "printer_offsets = {QL = [3, true]}",
        'printer_offsets = {QL = [3, "0"]}',
        "printers = {Cards = 3}",
        "printers = {Cards = {medium = 3}}",
        'printers = {Cards = {categories = "Presse"}}',
        "printers = {Cards = {categories = [1]}}",
        "next_labels = 3",
        "next_labels = {a4-8 = 0}",
        "next_labels = {a4-8 = 1.5}",
        "next_labels = {a4-8 = true}",
        "guest_screen_s = 2",
        "guest_screen_s = 601",
        "guest_screen_s = true",
        'kiosk_s = "60"',
        "serial_baud = 9601",
        'serial_baud = "9600"',
        "serial_ports = 3",
        "text_size = 99",
        "text_size = 201",
        'text_size = "150"',
        'motion = "slow"',
        'flood = "on"',
        "speech = true",
    ],
)
def test_a_wrong_value_is_refused_with_its_name(tmp_path, line):
    path = tmp_path / "settings.toml"
    path.write_text(line, encoding="utf-8")
    with pytest.raises(SettingsError) as refused:
        load(path)
    assert refused.value.fault is Fault.SETTING_WRONG
    assert refused.value.facts["name"] == line.split()[0]


@pytest.mark.parametrize("content", [b"= nonsense", b"\xff\xfe\x00"])
def test_a_file_that_is_no_toml_is_refused(tmp_path, content):
    path = tmp_path / "settings.toml"
    path.write_bytes(content)
    with pytest.raises(SettingsError) as refused:
        load(path)
    assert refused.value.fault is Fault.SETTINGS_UNREADABLE


def test_a_value_given_as_text_gets_its_type(tmp_path):
    changed = SettingsFile(tmp_path / "settings.toml").change(language="de")
    assert changed.language is Language.GERMAN


def test_a_wrong_change_changes_nothing(tmp_path):
    file = SettingsFile(tmp_path / "settings.toml")
    with pytest.raises(SettingsError):
        file.change(language="tlh", desk_name="A")
    assert file.now == Settings()


def test_settings_that_can_t_be_written_are_said_to_be_so(tmp_path):
    (tmp_path / "settings.part").mkdir()
    with pytest.raises(OutputError) as refused:
        save(tmp_path / "settings.toml", Settings(desk_name="A"))
    assert refused.value.fault is Fault.OUTPUT_NOT_WRITABLE


def test_tables_are_saved_a_printer_or_a_medium_each(tmp_path):
    path = tmp_path / "settings.toml"
    SettingsFile(path).change(printer_offsets={"Brother QL-820": (0.3, -1.2)}, next_labels={"a4-8": 4})
    assert load(path).printer_offsets == {"Brother QL-820": (0.3, -1.2)}
    assert load(path).next_labels == {"a4-8": 4}
    assert 'printer_offsets = {"Brother QL-820" = [0.3, -1.2]}' in path.read_text(encoding="utf-8")


def test_entry_of_a_table_can_be_taken_away_and_changed(tmp_path):
    path = tmp_path / "settings.toml"
    SettingsFile(path).change(next_labels={"a4-8": 4, "herma-4412": 2})
    SettingsFile(path).change(next_labels={"herma-4412": 3})
    assert load(path).next_labels == {"herma-4412": 3}


def test_offset_is_kept_in_tenths_of_a_millimetre(tmp_path):
    path = tmp_path / "settings.toml"
    path.write_text("printer_offsets = {QL = [1, 0.26]}", encoding="utf-8")
    assert load(path).printer_offsets == {"QL": (1.0, 0.3)}


def test_table_written_by_hand_stays_with_its_comments(tmp_path):
    path = tmp_path / "settings.toml"
    path.write_text('desk_name = "A"\n\n[printer_offsets]\nQL = [0.5, 0] # by the door\n', encoding="utf-8")
    SettingsFile(path).change(printer_offsets={"QL": (0.5, 0), "Zebra": (1, 1)}, desk_name="B")
    assert "# by the door" in path.read_text(encoding="utf-8")
    assert load(path).printer_offsets == {"QL": (0.5, 0.0), "Zebra": (1.0, 1.0)}
    assert load(path).desk_name == "B"
    assert load(path).next_labels == {}


def test_further_printers_are_kept_with_what_they_are_for(tmp_path):
    path = tmp_path / "settings.toml"
    further = {"Cards": PrinterUse("card-86x54", "card", ("Presse", "Team")), "Second": PrinterUse()}
    save(path, Settings(printers=further))
    assert load(path).printers == further
    assert 'categories = ["Presse", "Team"]' in path.read_text(encoding="utf-8")
