from hypothesis import given
from hypothesis import strategies as st

from checkin.scanning.profile import WedgeProfile, as_settings, profile_in
from checkin.settings import Ending, Layout, SettingsFile

PROFILE = WedgeProfile(Layout.LEARNT, {"y": "z", "[": "ü"}, "~", "#", Ending.TAB, 50, 120)


def test_a_profile_comes_back_from_the_settings_file_as_it_was(tmp_path):
    path = tmp_path / "settings.toml"
    SettingsFile(path).change(**as_settings(PROFILE))
    again = profile_in(SettingsFile(path).now)
    assert again == PROFILE
    assert again.learnt == PROFILE.learnt


def test_without_a_word_in_the_settings_nothing_is_known(tmp_path):
    assert profile_in(SettingsFile(tmp_path / "settings.toml").now) == WedgeProfile()


@given(st.text(max_size=3), st.text(min_size=1), st.text(max_size=3))
def test_what_a_scanner_adds_goes_and_nothing_else(prefix, text, suffix):
    assert WedgeProfile(prefix=prefix, suffix=suffix).stripped(prefix + text + suffix) == text


def test_a_code_that_is_nothing_but_the_prefix_stays():
    assert WedgeProfile(prefix="AB").stripped("AB") == "AB"
