"""Which side of a badge is printed where, so that the paper, once folded, is the badge."""

from __future__ import annotations

from dataclasses import dataclass

from checkin.badges.template import Fold, Template


@dataclass(frozen=True, slots=True)
class Panel:
    """One side of the badge on the unfolded paper.

    Attributes:
        left_mm: of the panel, from the paper's left edge.
        top_mm: of the panel, from the paper's upper edge.
        turned: whether it stands on its head.
    """

    side: int
    left_mm: float = 0.0
    top_mm: float = 0.0
    turned: bool = False


def faces(template: Template) -> list[list[Panel]]:
    """Return the panels on each face of the paper, the face with the front first.

    Like a book (``Fold.LEFT``), the front is the right half of the outer face and the last side its left half; inside
    stand the second and third. Like a tent (``Fold.TOP``), the front is the lower half of the outer face and the last
    side stands on its head above it; inside, the second and third likewise. The second face is upright when the paper
    is turned over like a page: about its vertical edge.
    """
    last = template.sides
    match template.fold:
        case Fold.NONE:
            return [[Panel(side)] for side in range(1, last + 1)]
        case Fold.LEFT:
            front, back = Panel(1, left_mm=template.width), Panel(last)
            inside = [Panel(2), Panel(3, left_mm=template.width)]
        case Fold.TOP:
            front, back = Panel(1, top_mm=template.height), Panel(last, turned=True)
            inside = [Panel(2, turned=True), Panel(3, top_mm=template.height)]
    outer = [front, back] if last > 1 else [front]
    return [outer, [panel for panel in inside if panel.side < last]] if last > 2 else [outer]
