"""The printers' keywords."""

from __future__ import annotations

import pytest

from checkin.printing.reasons import cleaned, foremost, stopping


def test_severity_is_taken_off_and_repetition_with_it() -> None:
    assert cleaned(["media-empty-error", "media-empty-warning", "media-empty"]) == ("media-empty",)


def test_the_reason_to_act_on_first_comes_first_whatever_the_order() -> None:
    assert cleaned(["zz-other", "paused", "media-jam-error", "media-empty-warning"]) == (
        "media-empty",
        "media-jam",
        "paused",
        "zz-other",
    )


@pytest.mark.parametrize("keyword", ["", "none", "cups-waiting-for-job-completed", "cups-remote-processing"])
def test_what_is_said_when_all_is_well_is_no_reason(keyword: str) -> None:
    assert cleaned([keyword]) == ()


def test_a_warning_of_low_toner_stops_nothing() -> None:
    assert not stopping(cleaned(["toner-low-warning"]))
    assert stopping(cleaned(["toner-low-warning", "cover-open-error"]))


def test_without_reasons_none_is_foremost() -> None:
    assert foremost(()) == ""
