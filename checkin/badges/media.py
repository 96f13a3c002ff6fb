"""The paper badges are printed on: single cards and labels, and sheets that hold several."""

from __future__ import annotations

from dataclasses import dataclass

from checkin.errors import BadgeError, Fault


@dataclass(frozen=True, slots=True)
class Medium:
    """A page and the places for badges on it; all lengths in millimetres.

    Attributes:
        left_mm: from the page's left edge to the first badge.
        top_mm: from the page's top edge to the first badge.
        pitch_x_mm: from one badge's left edge to the next one's.
        pitch_y_mm: from one badge's top edge to the next one's.
    """

    name: str
    page_width_mm: float
    page_height_mm: float
    badge_width_mm: float
    badge_height_mm: float
    columns: int = 1
    rows: int = 1
    left_mm: float = 0.0
    top_mm: float = 0.0
    pitch_x_mm: float = 0.0
    pitch_y_mm: float = 0.0

    @property
    def places(self) -> int:
        """How many badges a page holds."""
        return self.columns * self.rows

    def place_mm(self, index: int) -> tuple[float, float]:
        """Return left and top of place ``index``, counted from 0, row by row."""
        row, column = divmod(index, self.columns)
        return self.left_mm + column * self.pitch_x_mm, self.top_mm + row * self.pitch_y_mm


def _single(name: str, width_mm: float, height_mm: float) -> Medium:
    return Medium(name, width_mm, height_mm, width_mm, height_mm)


MEDIA: dict[str, Medium] = {
    medium.name: medium
    for medium in (
        # ISO 216: A6 is 105 x 148 mm, A4 210 x 297 mm.
        _single("a6", 105, 148),
        # The 62 mm endless roll of label printers (Brother DK-22205 and alike), cut every 100 mm.
        _single("label-62x100", 62, 100),
        # 105 x 74.25 mm, two by four without margins: Herma 4626, Avery Zweckform 3427 and alike.
        Medium("a4-8", 210, 297, 105, 74.25, columns=2, rows=4, pitch_x_mm=105, pitch_y_mm=74.25),
    )
}


def medium(name: str) -> Medium:
    """Return the medium called ``name``, such as ``"a6"``.

    Raises:
        BadgeError: there is no such medium (``UNKNOWN_MEDIA`` with ``name`` and ``known``).
    """
    try:
        return MEDIA[name]
    except KeyError:
        raise BadgeError(Fault.UNKNOWN_MEDIA, name=name, known=tuple(MEDIA)) from None
