from pathlib import Path

import pytest

from checkin.badges import fonts
from checkin.badges.face import FontFile, Weight


@pytest.fixture
def fresh_fonts():
    """Let fonts be looked for anew, before and after."""
    caches = [fonts._package_files, fonts.covering, fonts.first_choice, fonts._system_files, fonts._family_files]
    for cache in caches:
        cache.cache_clear()
    yield fonts
    for cache in caches:
        cache.cache_clear()


def test_default_typeface_is_the_one_made_for_readability() -> None:
    assert fonts.default_face(Weight.BOLD).file.path.name == "AtkinsonHyperlegible-Bold.ttf"
    assert fonts.default_face(Weight.REGULAR).file.path.name == "AtkinsonHyperlegible-Regular.ttf"


def test_without_any_package_reportlabs_own_font_stands_in(fresh_fonts, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(fresh_fonts, "_PACKAGES", ("no_such_package",))
    assert fresh_fonts.default_face(Weight.BOLD).file.path.name == "VeraBd.ttf"
    assert fresh_fonts.covering("Müller", Weight.REGULAR).file.path.name == "Vera.ttf"


def test_fonts_of_the_system_are_taken_where_the_packages_do_not_suffice(
    fresh_fonts, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    noto = fonts.covering("ж", Weight.REGULAR).file.path
    (tmp_path / "Cyrillic Sans.ttf").write_bytes(noto.read_bytes())
    (tmp_path / "Broken Sans.ttf").write_bytes(b"no font")
    monkeypatch.setattr(fresh_fonts, "_PACKAGES", ("fontpkg_atkinson_hyperlegible",))
    monkeypatch.setattr(fresh_fonts, "_system_folders", lambda: [tmp_path, tmp_path / "missing"])
    for cache in (fonts.covering, fonts.first_choice, fonts._package_files):
        cache.cache_clear()
    assert fresh_fonts.covering("ж", Weight.REGULAR).file == FontFile(tmp_path / "Cyrillic Sans.ttf")


def test_fonts_that_claim_everything_are_left_out(fresh_fonts, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    (tmp_path / "LastResort.otf").touch()
    (tmp_path / "Good.otf").touch()
    monkeypatch.setattr(fresh_fonts, "_system_folders", lambda: [tmp_path])
    assert fresh_fonts._system_files() == (tmp_path / "Good.otf",)


def test_character_no_font_has_is_found_out_without_a_guess() -> None:
    assert fonts.covering("\U000f1234", Weight.BOLD) is None


def test_cyrillic_bold_is_embedded_bold() -> None:
    bold = fonts.covering("Ж", Weight.BOLD).embedded
    regular = fonts.covering("Ж", Weight.REGULAR).embedded
    assert bold.stringWidth("Ж", 100) > regular.stringWidth("Ж", 100)
    assert bold.face.name != regular.face.name


def test_a_typeface_that_is_wanted_comes_first_as_far_as_it_has_the_characters():
    noto, own = fonts.covering("Ada", Weight.BOLD, "Noto Sans"), fonts.covering("Ada", Weight.BOLD)
    assert noto.file.path.stem.startswith("NotoSans[")
    assert own is fonts.default_face(Weight.BOLD)
    assert fonts.covering("王", Weight.BOLD, "Noto Sans") is fonts.covering("王", Weight.BOLD)
    assert fonts.covering("Ada", Weight.BOLD, "No Such Typeface") is own


def test_a_typeface_of_the_system_is_found_by_its_name(fresh_fonts, monkeypatch, tmp_path):
    vera = Path(fonts.default_face(Weight.REGULAR).file.path)
    (tmp_path / "MyFace-Bold.ttf").write_bytes(vera.read_bytes())
    (tmp_path / "MyFace-Regular.ttf").write_bytes(vera.read_bytes())
    monkeypatch.setattr(fresh_fonts, "_system_folders", lambda: [tmp_path])
    assert fresh_fonts.covering("Ada", Weight.BOLD, "my face").file.path.name == "MyFace-Bold.ttf"
