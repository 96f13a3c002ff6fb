import pytest

from checkin.badges.imposing import Panel, faces
from checkin.badges.template import Fold, Template


def template(sides, fold):
    return Template(name="a", width=105, height=148, sides=sides, fold=fold)


@pytest.mark.parametrize(
    ("sides", "fold", "expected"),
    [
        (1, Fold.NONE, [[Panel(1)]]),
        (2, Fold.NONE, [[Panel(1)], [Panel(2)]]),
        (2, Fold.LEFT, [[Panel(1, 105), Panel(2)]]),
        (4, Fold.LEFT, [[Panel(1, 105), Panel(4)], [Panel(2), Panel(3, 105)]]),
        (2, Fold.TOP, [[Panel(1, 0, 148), Panel(2, turned=True)]]),
        (4, Fold.TOP, [[Panel(1, 0, 148), Panel(4, turned=True)], [Panel(2, turned=True), Panel(3, 0, 148)]]),
    ],
)
def test_each_side_is_on_its_panel(sides, fold, expected):
    assert faces(template(sides, fold)) == expected


@pytest.mark.parametrize("fold", [Fold.LEFT, Fold.TOP])
@pytest.mark.parametrize("sides", [1, 2, 3, 4])
def test_every_side_is_printed_once(sides, fold):
    panels = [panel.side for face in faces(template(sides, fold)) for panel in face]
    assert sorted(panels) == list(range(1, sides + 1))
