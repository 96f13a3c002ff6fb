"""Which templates there are: those that come with Checkin, an organiser's own, and the one that fits a medium."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from functools import lru_cache
from pathlib import Path

from checkin import resources
from checkin.badges.media import Medium
from checkin.badges.template import Template, scaled
from checkin.badges.template_file import read
from checkin.errors import BadgeError, Fault

DEFAULT = "conference"

_SAME_MM = 0.6
"""Templates that differ from the paper by less are printed as they are."""


@dataclass(frozen=True)
class Design:
    """A template with the pictures that travel with it.

    Attributes:
        images: PNG or JPEG files by the name the template calls them.
    """

    template: Template
    images: Mapping[str, bytes] = field(default_factory=dict)


def shipped() -> dict[str, Design]:
    """Return the templates that come with Checkin, by name."""
    return dict(_shipped())


def design(name: str, medium: Medium, own: Iterable[Design] = ()) -> Design:
    """Return the template ``name``, or of its family the one that fits the medium best, in the medium's size.

    Args:
        own: templates of the event; they come before those that come with Checkin.

    Raises:
        BadgeError: there is no such template (``UNKNOWN_TEMPLATE`` with ``name`` and ``known``).
    """
    found = find(name, medium, own)
    return Design(_sized(found.template, medium), found.images)


def find(name: str, medium: Medium | None = None, own: Iterable[Design] = ()) -> Design:
    """Return the template ``name``, or of its family the one that fits the medium best, as it was drawn.

    Raises:
        BadgeError: there is no such template (``UNKNOWN_TEMPLATE`` with ``name`` and ``known``).
    """
    known = shipped() | {each.template.name: each for each in own}
    family = [each for each in known.values() if name in (each.template.family, each.template.name)]
    exact = known.get(name)
    if exact is not None and (medium is None or _misfit(exact.template, medium) == 0 or not exact.template.family):
        return exact
    if not family:
        raise BadgeError(Fault.UNKNOWN_TEMPLATE, name=name, known=names(known.values()))
    if exact is not None:
        family = [each for each in known.values() if each.template.family == exact.template.family]
    return min(family, key=lambda each: _misfit(each.template, medium) if medium else 0)


def names(designs: Iterable[Design]) -> tuple[str, ...]:
    """Return what can be asked for: one name a family, and the templates without one."""
    return tuple(dict.fromkeys(each.template.family or each.template.name for each in designs))


def titles(own: Iterable[Design], language: str) -> list[tuple[str, str]]:
    """Return what people call the templates there are, and what can be asked for; one a family, in the words' order."""
    known = {**shipped(), **{each.template.name: each for each in own}}
    asked = {each.template.family or each.template.name: each.template for each in reversed(known.values())}
    asked |= {name: known[name].template for name in asked if name in known}
    return sorted((template.called(language), name) for name, template in asked.items())


def named_media(name: str, own: Iterable[Design] = ()) -> str:
    """Return the medium a template is made for.

    Raises:
        BadgeError: there is no such template.
    """
    return find(name, None, own).template.media


@lru_cache(maxsize=1)
def _shipped() -> tuple[tuple[str, Design], ...]:
    files = sorted((resources.root() / "badges").glob("*.toml"))
    found = (Design(read(file.read_text(encoding="utf-8"), file.name), _pictures(file)) for file in files)
    return tuple((each.template.name, each) for each in found)


def _pictures(file: Path) -> dict[str, bytes]:
    folder = file.with_suffix("")
    return {picture.name: picture.read_bytes() for picture in sorted(folder.iterdir())} if folder.is_dir() else {}


def _sized(template: Template, medium: Medium) -> Template:
    """Return the template as large as fits the places of the medium."""
    if _misfit(template, medium) == 0:
        return template
    factor = min(medium.badge_width_mm / template.page_width, medium.badge_height_mm / template.page_height)
    return scaled(template, factor)


def _misfit(template: Template, medium: Medium) -> float:
    """Return how badly a template suits a medium: 0 is exactly, then by what is left blank and by how it is scaled."""
    across = medium.badge_width_mm / template.page_width
    down = medium.badge_height_mm / template.page_height
    off = max(abs(medium.badge_width_mm - template.page_width), abs(medium.badge_height_mm - template.page_height))
    if off <= _SAME_MM:
        return 0.0
    factor = min(across, down)
    blank = 1 - factor * factor / (across * down)
    return blank + 0.1 * abs(1 - factor)
