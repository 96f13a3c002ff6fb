"""Sentences with a number in them, which Qt's tools find only where a method ``tr`` of a class is called."""

from __future__ import annotations

from checkin.ui.words.language import translate


class Plurals:
    """One method a sentence; each takes the number that decides between one and many."""

    def tr(self, text: str, comment: str, count: int) -> str:
        """Return ``text`` for ``count`` in the language that is spoken."""
        return translate("Plurals", text, comment, count)

    def guests_added(self, count: int) -> str:
        """Say how many guests an import added."""
        return self.tr("%n guest(s) added", "", count)

    def guests_updated(self, count: int) -> str:
        """Say how many guests an import changed."""
        return self.tr("%n updated", "", count)

    def guests_unchanged(self, count: int) -> str:
        """Say how many guests an import left alone."""
        return self.tr("%n unchanged", "", count)

    def rows_unusable(self, count: int) -> str:
        """Say how many rows can't be used."""
        return self.tr("%n row(s) not usable", "", count)

    def short_codes(self, count: int) -> str:
        """Say how many codes a scanner that types can't be told by."""
        return self.tr(
            "%n code(s) have fewer than six characters: scan them with the cursor in the search box.", "", count
        )

    def support_withheld(self, count: int) -> str:
        """Say of how many guests the support needs were left out."""
        return self.tr(
            "Support needs of %n guest(s) not taken in: the list does not say that they may be known"
            " (column “Einwilligung Unterstützung”).",
            "",
            count,
        )

    def needs_forgotten(self, count: int) -> str:
        """Say of how many guests the support needs were deleted."""
        return self.tr("Support needs, calls and bookings of %n guest(s) deleted.", "", count)

    def more_calls(self, count: int) -> str:
        """Say how many more wait for a guide; ``{0}`` is the key of the page that shows them."""
        return self.tr("%n more: {0}", "", count)

    def badges_waiting(self, count: int) -> str:
        """Say how many badges are on their way to paper."""
        return self.tr("%n badge(s) waiting.", "", count)

    def badges_in_doubt(self, count: int) -> str:
        """Say how many badges failed or may not be on paper."""
        return self.tr("%n badge(s) to be looked at: print again.", "", count)

    def badges_to_look_at(self, count: int) -> str:
        """Say how many further badges are to be looked at before they are printed."""
        return self.tr("And %n further badge(s) to look at.", "", count)

    def badges_to_print(self, count: int) -> str:
        """Say how many badges would be printed."""
        return self.tr("%n badge(s) to print.", "", count)

    def morning(self, count: int) -> str:
        """Say what the demo in the terminal left; {0} is the folder."""
        return self.tr("%n badge(s), the counts and a picture of the window are in {0}.", "", count)
