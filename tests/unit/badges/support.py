"""Badges to try, and what a printer would make of them."""

from __future__ import annotations

from io import BytesIO

import numpy as np
import pypdf
import pypdfium2

from checkin.badges.badge import Badge
from checkin.domain.guest import Guest, whole_name

CODE = "K7QM2XW9TPRA"
EVENT = "14. Regionalkonferenz der Modellprojekte Smart Cities"
MEDIA = ("a6", "label-62x100", "a4-8")

LETTERS_60 = "Wolfeschlegelsteinhausenbergerdorffwelchevoralternwarengewis"

# (name, first name, last name)
HARD_NAMES = {
    "sixty letters": (LETTERS_60, "", ""),
    "sixty letters in two names": (
        f"{LETTERS_60[:24]} {LETTERS_60[24:]}",
        LETTERS_60[:24],
        LETTERS_60[24:],
    ),
    "one letter": ("O", "", ""),
    "no last name": ("Suharto", "Suharto", ""),
    "particles": ("Jan van der Aa", "Jan", "van der Aa"),
    "four names": ("Ana María Guadalupe de la Cruz y Hernández", "Ana María Guadalupe", "de la Cruz y Hernández"),
    "double names": (
        "Sabine-Annegret Leutheusser-Schnarrenberger",
        "Sabine-Annegret",
        "Leutheusser-Schnarrenberger",
    ),
    "tilde": ("Íñigo Ñandú", "Íñigo", "Ñandú"),
    "stroke": ("Łucja Wałęsa", "Łucja", "Wałęsa"),
    "breve": ("Yağmur Doğan", "Yağmur", "Doğan"),
    "vietnamese": ("Nguyễn Thị Ánh", "Ánh", "Nguyễn Thị"),
    "cyrillic": ("Анна Кузнецова", "Анна", "Кузнецова"),
    "greek": ("Ελένη Παπαδοπούλου", "Ελένη", "Παπαδοπούλου"),
    "arabic": ("محمد العلي", "محمد", "العلي"),
    "hebrew": ("דוד כהן", "דוד", "כהן"),
    "chinese": ("王小明", "", ""),
    "japanese": ("山田 さくら", "", ""),
    "korean": ("김민준", "", ""),
    "hindi": ("नेहा शर्मा", "नेहा", "शर्मा"),
    "thai": ("สมชาย ใจดี", "สมชาย", "ใจดี"),
    "formula": ("=SUM(1+1)", "", ""),
    "markup": ("<b>", "", ""),
    "picture": ("<img src=file:///etc/passwd>", "", ""),
    "controls": ("A\x00d\x07a\tLove\x1blace\r\n", "", ""),
    "overrides": ("Ada\u202eecalevoL\u202c \u2066x\u2069", "", ""),
    "emoji": ("Ada 😀👩\u200d🚀", "", ""),
    "unknown to all fonts": ("Ada \U000f1234", "", ""),
}  # fmt: skip


def badge(name: str = "Ada Lovelace", first: str = "Ada", last: str = "Lovelace", **changes: str) -> Badge:
    """Return a badge; ``code``, ``colour``, ``event`` and the guest's fields can be changed."""
    own = {key: changes.pop(key) for key in ("code", "colour", "event") if key in changes}
    fields = {"organisation": "Stadtverwaltung Kaiserslautern", "category": "Teilnehmende"} | changes
    guest = Guest("1", name, first, last, **fields)
    return Badge(guest, **{"code": CODE, "colour": "#1f5fa8", "event": EVENT} | own)


def hard_badge(key: str, **changes: str) -> Badge:
    """Return the badge of one of the hard names."""
    return badge(*HARD_NAMES[key], **changes)


def latin_badges(count: int) -> list[Badge]:
    """Return different badges with Latin names."""
    firsts = ("Jürgen", "Łucja", "Yağmur", "François", "Zoë", "Mette", "Søren", "Ada", "Heinz-Peter", "Ilse")
    return [
        badge(
            whole_name(firsts[i % 10], f"Ma{chr(97 + i % 26)}er{chr(97 + i // 26 % 26)}"),
            firsts[i % 10],
            f"Ma{chr(97 + i % 26)}er{chr(97 + i // 26 % 26)}",
            code=f"{i:04d}M2XW9TPR",
            organisation=f"Stadtverwaltung {chr(65 + i % 26)}stadt",
        )
        for i in range(count)
    ]


def reader(pdf: bytes) -> pypdf.PdfReader:
    return pypdf.PdfReader(BytesIO(pdf))


def raster(pdf: bytes, dpi: float = 203) -> np.ndarray:
    """Return the first page as a printer of ``dpi`` sees it: rows of grey values."""
    page = pypdfium2.PdfDocument(pdf)[0]
    return np.asarray(page.render(scale=dpi / 72, grayscale=True).to_pil())
