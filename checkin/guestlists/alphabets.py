"""The letters that lists in an old encoding are full of: all of them, and the most frequent ones.

Source: the alphabets of the languages that the Windows code pages were made for; frequent letters as counted in
running text of each language.
"""

from __future__ import annotations

_TYPOGRAPHY = "\xa0\u2013\u201e\u201c\u201d\u2019\u2018\u2026\xab\xbb"
_GERMAN = "äöüÄÖÜßéèêáàâóñçëïôúíÉ"
_POLISH = "ąćęłńóśźżĄĆĘŁŃÓŚŹŻ"
_CZECH = "áčďéěíňóřšťúůýžÁČĎÉĚÍŇÓŘŠŤÚŮÝŽľĺŕôĽ"
_HUNGARIAN = "áéíóöőúüűÁÉÍÓÖŐÚÜŰ"
_CYRILLIC = "".join(map(chr, range(0x410, 0x450))) + "ёЁіїєґІЇЄҐўЎ№"
_GREEK = "".join(map(chr, range(0x391, 0x3CF))) + "ΆΈΉΊΌΎΏ"
_HEBREW = "".join(map(chr, range(0x5D0, 0x5EB)))
_ARABIC = "".join(map(chr, (*range(0x621, 0x63B), *range(0x641, 0x653)))) + "پچژگ"

ALPHABETS: dict[str, tuple[frozenset[str], frozenset[str]]] = {
    encoding: (frozenset(letters + _TYPOGRAPHY), frozenset(usual))
    for encoding, letters, usual in (
        ("mac_roman", _GERMAN, "äöüßé"),
        ("cp850", _GERMAN, "äöüßé"),
        ("cp1250", _GERMAN + _POLISH + _CZECH + _HUNGARIAN, _POLISH + _CZECH),
        ("cp1251", _CYRILLIC, "оеаинтсрвлк"),
        ("cp1253", _GREEK, "αοιεστνηυρςό"),
        ("cp1255", _HEBREW, "יוהלאמרנבת"),
        ("cp1256", _ARABIC, "املينروبةدح"),
    )
}
"""Encoding to its letters beyond ASCII, and to the most frequent of them."""
