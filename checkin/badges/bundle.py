"""A template and its pictures as one file that travels: a ZIP of ``template.toml`` and ``images/``."""

from __future__ import annotations

import zipfile
import zlib
from io import BytesIO

from PIL import Image, UnidentifiedImageError

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
_EPOCH = (2024, 1, 1, 0, 0, 0)  # the same design gives the same bytes


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
        content = files[_TEMPLATE].decode("utf-8")
    except (KeyError, UnicodeDecodeError) as error:
        raise BadgeError(Fault.BUNDLE_UNREADABLE, file=name) from error
    template = template_file.read(content, name)
    return Design(template, _pictures(template, files, name))


def _unpacked(data: bytes, name: str) -> dict[str, bytes]:
    """Return what is in a bundle; names are looked up and never become paths."""
    try:
        with zipfile.ZipFile(BytesIO(data)) as bundle:
            # What the list of contents says; zipfile stops reading a file there, and then misses its checksum.
            if sum(entry.file_size for entry in bundle.infolist()) > LARGEST_BYTES:
                raise BadgeError(Fault.BUNDLE_TOO_LARGE, file=name)
            return {entry.filename: bundle.read(entry) for entry in bundle.infolist() if not entry.is_dir()}
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
        with Image.open(BytesIO(data), formats=["PNG", "JPEG"]) as picture:
            if max(picture.size) > LARGEST_PICTURE_PX:
                return False
            picture.load()
    except (UnidentifiedImageError, OSError, SyntaxError, ValueError, Image.DecompressionBombError):
        return False
    return True


def _line(content: bytes, image: str) -> int:
    lines = content.decode("utf-8").splitlines()
    return next((number for number, line in enumerate(lines, start=1) if image in line), 1)
