"""How one scanner that types does it: which characters its keys mean, what it adds to a code, how fast it is."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from checkin.settings import Ending, Layout, Settings


@dataclass(frozen=True, slots=True)
class WedgeProfile:
    """What is known of a scanner. The default knows nothing and understands most.

    Attributes:
        learnt: for ``Layout.LEARNT``: the character a US keyboard has on a key, and what the scanner means by it.
        prefix: what the scanner puts before each code, as it is understood.
        suffix: what it puts behind each code, before the end.
        slowest_ms: mean time a key, up to which it may be this scanner.
        pause_ms: how long it may pause between two keys.
    """

    layout: Layout = Layout.AUTO
    learnt: Mapping[str, str] = field(default_factory=dict, hash=False)
    prefix: str = ""
    suffix: str = ""
    ending: Ending = Ending.AUTO
    slowest_ms: int = 35
    pause_ms: int = 80

    def character(self, typed: str, us: str) -> str:
        """Return what the scanner means by a key.

        Args:
            typed: what the computer's layout makes of it; empty for a dead key.
            us: what a US keyboard has there; empty where that is not known.
        """
        if self.layout is Layout.COMPUTER:
            return typed or us
        if self.layout is Layout.LEARNT and us:
            return self.learnt.get(us, us)
        return us or typed

    def stripped(self, text: str) -> str:
        """Return ``text`` without what the scanner adds; all of it where nothing else is left."""
        inner = text.removeprefix(self.prefix).removesuffix(self.suffix)
        return inner or text


def profile_in(settings: Settings) -> WedgeProfile:
    """Return what ``settings`` know of this computer's scanner."""
    return WedgeProfile(
        settings.wedge_layout,
        settings.wedge_learnt,
        settings.wedge_prefix,
        settings.wedge_suffix,
        settings.wedge_ending,
        settings.wedge_key_ms,
        settings.wedge_pause_ms,
    )


def as_settings(profile: WedgeProfile) -> dict[str, object]:
    """Return ``profile`` by the names that settings have."""
    return {
        "wedge_layout": profile.layout,
        "wedge_learnt": dict(profile.learnt),
        "wedge_prefix": profile.prefix,
        "wedge_suffix": profile.suffix,
        "wedge_ending": profile.ending,
        "wedge_key_ms": profile.slowest_ms,
        "wedge_pause_ms": profile.pause_ms,
    }
