"""A PDF of many pages that is written as it grows: only where its objects begin is remembered."""

from __future__ import annotations

from array import array
from collections.abc import Callable, Iterable, Sequence
from hashlib import md5
from typing import Protocol

from checkin.badges.pen import Resources

# Pages below one node of the tree of pages: readers find one of 10,000 without looking at them all.
_FAN = 128

# Numbers of the objects that are written last; then come the pens' resources, and then all others.
_FREE, _CATALOGUE, _TREE, _INFO, _RESOURCES = range(5)


class Sink(Protocol):
    """What a PDF can be written to: any open file, also one that can't go back."""

    def write(self, data: bytes, /) -> object:
        """Add to what was written."""


class Document:
    """A PDF under way.

    Its pages may come from several pens: each has its own fonts and pictures, which follow when all pages are there.

    Args:
        size_pt: width and height of each page.
        pens: how many there are.
    """

    def __init__(self, out: Sink, title: str, size_pt: tuple[float, float], pens: int = 1) -> None:
        self._out, self._title = out, title
        self._box = f"[0 0 {size_pt[0]:.3f} {size_pt[1]:.3f}]"
        self._length = 0
        self._digest = md5(usedforsecurity=False)
        self._starts = array("Q", [0] * (_RESOURCES + pens))
        self._nodes: list[int] = []
        self._kids: list[int] = []
        self._pages = 0
        # Bytes above 127 in the second line tell programs that pass the file on that it is no text.
        self._write(b"%PDF-1.4\n%\xe2\xe3\xcf\xd3\n")

    def add(self, content: bytes, pen: int = 0) -> None:
        """Add a page of pen number ``pen``: its content as :meth:`Pen.take` returns it."""
        if not self._kids:
            self._nodes.append(self._reserve())
        stream, page = self._reserve(), self._reserve()
        self._object(stream, b"<</Filter/FlateDecode/Length %d>>stream\n%b\nendstream" % (len(content), content))
        links = f"/Parent {self._nodes[-1]} 0 R/Resources {_RESOURCES + pen} 0 R/Contents {stream} 0 R"
        self._object(page, f"<</Type/Page/MediaBox{self._box}{links}>>".encode())
        self._kids.append(page)
        self._pages += 1
        if len(self._kids) == _FAN:
            self._end_node()

    def close(self, resources: Sequence[Callable[[int], Resources]]) -> None:
        """Write the rest.

        Args:
            resources: of each pen; called with the number of the first object.
        """
        if self._kids:
            self._end_node()
        for number, asked in enumerate(resources, _RESOURCES):
            found = asked(len(self._starts))
            for whole in found.objects:
                self._starts.append(self._length)
                self._write(whole)
            self._object(number, found.dictionary)
        tree = f"<</Type/Pages/Count {self._pages}/Kids[{_references(self._nodes)}]>>"
        self._object(_TREE, tree.encode())
        self._object(_CATALOGUE, f"<</Type/Catalog/Pages {_TREE} 0 R/Lang(de)>>".encode())
        title = f"\ufeff{self._title}".encode("utf-16-be").hex()
        self._object(_INFO, f"<</Title<{title}>/Producer(ReportLab)>>".encode())
        self._write_index()

    def _end_node(self) -> None:
        kids = _references(self._kids)
        node = f"<</Type/Pages/Parent {_TREE} 0 R/Count {len(self._kids)}/Kids[{kids}]>>"
        self._object(self._nodes[-1], node.encode())
        self._kids.clear()

    def _reserve(self) -> int:
        self._starts.append(0)
        return len(self._starts) - 1

    def _object(self, number: int, body: bytes) -> None:
        self._starts[number] = self._length
        self._write(b"%d 0 obj\n%b\nendobj\n" % (number, body))

    def _write(self, data: bytes) -> None:
        self._out.write(data)
        self._digest.update(data)
        self._length += len(data)

    def _write_index(self) -> None:
        """Write where each object begins. Source: ISO 32000-1, 7.5.4: entries of exactly 20 bytes."""
        start, count, name = self._length, len(self._starts), self._digest.hexdigest()
        self._write(f"xref\n0 {count}\n0000000000 65535 f \n".encode())
        for first in range(_CATALOGUE, count, _FAN):
            self._write(b"".join(b"%010d 00000 n \n" % place for place in self._starts[first : first + _FAN]))
        links = f"/Size {count}/Root {_CATALOGUE} 0 R/Info {_INFO} 0 R/ID[<{name}><{name}>]"
        self._write(f"trailer\n<<{links}>>\nstartxref\n{start}\n%%EOF\n".encode())


def _references(numbers: Iterable[int]) -> str:
    return " ".join(f"{number} 0 R" for number in numbers)
