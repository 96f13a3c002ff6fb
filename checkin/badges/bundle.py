"""A template and its pictures as one file that travels: a ZIP of ``template.toml`` and ``images/``."""

from __future__ import annotations

import struct
import zipfile
import zlib
from io import BytesIO

from PIL.JpegImagePlugin import JpegImageFile
from PIL.PngImagePlugin import PngImageFile

from checkin.badges import template as t
from checkin.badges import template_file
from checkin.badges.templates import Design
from checkin.errors import BadgeError, Fault

ENDING = ".badge"
LARGEST_BYTES = 20_000_000
"""Of everything in it, unpacked: a bundle is mailed, and each badge carries its pictures."""
LARGEST_PICTURE_BYTES = 5_000_000
LARGEST_PICTURE_PX = 4000
"""Width or height: an A6 badge has 1,250 at 300 dpi."""

_TEMPLATE, _IMAGES = "template.toml", "images/"
_PNG = b"\x89PNG"
_EPOCH = (2024, 1, 1, 0, 0, 0)  # the same design gives the same bytes
_PACKINGS = frozenset({zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED})
"""What bundles are packed with; of the others, LZMA lets a small file ask for gigabytes before a byte is unpacked."""
_MOST_FILES = 1000


def write_bundle(design: Design) -> bytes:
    """Return the design as the bytes of a file; the same design gives the same bytes."""
    out = BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as bundle:
        files = {_TEMPLATE: template_file.written(design.template).encode()}
        files |= {_IMAGES + name: data for name, data in sorted(design.images.items())}
        for name, data in files.items():
            bundle.writestr(zipfile.ZipInfo(name, _EPOCH), data, zipfile.ZIP_DEFLATED)
    return out.getvalue()


def read_bundle(data: bytes, name: str) -> Design:
    """Return the design in a bundle, or in a template alone.

    Args:
        data: of a bundle, or of a TOML file.
        name: what the file is called in a message.

    Raises:
        BadgeError: it is neither (``BUNDLE_UNREADABLE``), too large (``BUNDLE_TOO_LARGE``), its template can't be used
            (``TEMPLATE_…``), or a picture is missing, no PNG or JPEG, or too large (``TEMPLATE_IMAGE``).
    """
    if len(data) > LARGEST_BYTES:
        raise BadgeError(Fault.BUNDLE_TOO_LARGE, file=name)
    files = _unpacked(data, name) if data.startswith(b"PK") else {_TEMPLATE: data}
    try:
        content = files[_TEMPLATE].decode("utf-8-sig")  # editors on Windows may begin with a mark
        template = template_file.read(content, name)
    except (KeyError, UnicodeDecodeError, RecursionError, ValueError) as error:
        # Tables nested thousands deep, and numbers of thousands of digits, are valid TOML that tomllib can't take.
        raise BadgeError(Fault.BUNDLE_UNREADABLE, file=name) from error
    return Design(template, _pictures(template, files, name))


def _unpacked(data: bytes, name: str) -> dict[str, bytes]:
    """Return what is in a bundle; names are looked up and never become paths."""
    try:
        with zipfile.ZipFile(BytesIO(data)) as bundle:
            entries = bundle.infolist()
            # What the list of contents says; zipfile stops reading a file there, and then misses its checksum.
            if len(entries) > _MOST_FILES or sum(entry.file_size for entry in entries) > LARGEST_BYTES:
                raise BadgeError(Fault.BUNDLE_TOO_LARGE, file=name)
            if any(entry.compress_type not in _PACKINGS for entry in entries):
                raise BadgeError(Fault.BUNDLE_UNREADABLE, file=name)
            return {entry.filename: bundle.read(entry) for entry in entries if not entry.is_dir()}
    except (zipfile.BadZipFile, zlib.error, RuntimeError, NotImplementedError, EOFError, OSError, ValueError) as error:
        # RuntimeError is what zipfile says of a password, NotImplementedError of a packing it does not know.
        raise BadgeError(Fault.BUNDLE_UNREADABLE, file=name) from error


def _pictures(template: t.Template, files: dict[str, bytes], name: str) -> dict[str, bytes]:
    wanted = dict.fromkeys(element.file for element in template.element if isinstance(element, t.Image))
    found = {each: files.get(_IMAGES + each, b"") for each in wanted}
    for each, data in found.items():
        if not is_picture(data):
            raise BadgeError(Fault.TEMPLATE_IMAGE, file=name, image=each, line=_line(files[_TEMPLATE], each))
    return found


def is_picture(data: bytes) -> bool:
    """Whether ``data`` is a PNG or JPEG file of a size that can be printed."""
    if not data or len(data) > LARGEST_PICTURE_BYTES:
        return False
    try:
        # Pillow's own door warns on standard error of pictures that are far beyond our limit, and only then opens them.
        with (PngImageFile if data.startswith(_PNG) else JpegImageFile)(BytesIO(data)) as picture:
            if max(picture.size) > LARGEST_PICTURE_PX:
                return False
            picture.load()
    except (OSError, SyntaxError, ValueError, IndexError, struct.error):  # what Pillow says of a broken file
        return False
    return True


def _line(content: bytes, image: str) -> int:
    lines = content.decode("utf-8").splitlines()
    return next((number for number, line in enumerate(lines, start=1) if image in line), 1)
