from checkin.ui.gallery.picture_book import SMALLEST, tours
from checkin.ui.look import theme
from checkin.ui.words import language


def test_every_language_is_pictured_in_every_theme():
    drawn = {(tour.language, tour.scheme.name) for tour in tours() if tour.size == SMALLEST}
    assert drawn == {(tongue.code, scheme) for tongue in language.LANGUAGES for scheme in theme.SCHEMES}


def test_the_desk_is_pictured_up_to_4k():
    assert max(tour.size.width() for tour in tours()) == 3840
    assert len({tour.name for tour in tours()}) == len(tours())
