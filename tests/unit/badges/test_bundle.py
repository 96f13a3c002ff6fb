"""Templates that travel, and files that only look like one."""

import struct
import zipfile
import zlib
from contextlib import suppress
from io import BytesIO

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image

from checkin.badges import bundle, templates
from checkin.badges.bundle import read_bundle, write_bundle
from checkin.badges.template import Image as ImageElement
from checkin.badges.template import Template
from checkin.badges.template_file import written
from checkin.badges.templates import Design
from checkin.errors import BadgeError, Fault


def picture(size=(4, 3), form="PNG"):
    out = BytesIO()
    Image.new("RGB", size, "red").save(out, form)
    return out.getvalue()


WITH_LOGO = Template(
    name="own",
    width=90.0,
    height=50.0,
    element=(ImageElement(left=5.0, top=5.0, width=20.0, height=20.0, file="logo.png"),),
)
DESIGN = Design(WITH_LOGO, {"logo.png": picture()})


def zipped(files, packing=zipfile.ZIP_DEFLATED):
    out = BytesIO()
    with zipfile.ZipFile(out, "w", packing) as made:
        for name, data in files.items():
            made.writestr(name, data)
    return out.getvalue()


def fault_of(data):
    with pytest.raises(BadgeError) as caught:
        read_bundle(data, "own.badge")
    assert caught.value.facts["file"] == "own.badge"
    return caught.value.fault


@pytest.mark.parametrize("design", [*templates.shipped().values(), DESIGN], ids=lambda each: each.template.name)
def test_what_was_written_is_read_back(design):
    again = read_bundle(write_bundle(design), "x")
    assert again == design
    assert write_bundle(again) == write_bundle(design)


def test_a_template_alone_is_read_too():
    plain = templates.shipped()["card"].template
    assert read_bundle(written(plain).encode(), "card.toml") == Design(plain)


@pytest.mark.parametrize("form", ["PNG", "JPEG"])
def test_pictures_may_be_png_or_jpeg(form):
    design = Design(WITH_LOGO, {"logo.png": picture(form=form)})
    assert read_bundle(write_bundle(design), "x") == design


@pytest.mark.parametrize(
    "image",
    [b"", b"no picture", picture(form="GIF"), picture()[:-30], picture((5000, 1)), b"\x89PNG" + b"0" * 6_000_000],
)
def test_what_is_no_picture_that_can_be_printed_is_refused(image):
    assert fault_of(zipped({"template.toml": written(WITH_LOGO), "images/logo.png": image})) is Fault.TEMPLATE_IMAGE


def huge_png(side_px):
    """A PNG of some bytes that says it is enormous."""

    def chunk(kind, data):
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))

    header = chunk(b"IHDR", struct.pack(">IIBBBBB", side_px, side_px, 8, 2, 0, 0, 0))
    return b"\x89PNG\r\n\x1a\n" + header + chunk(b"IDAT", zlib.compress(b"0")) + chunk(b"IEND", b"")


@pytest.mark.filterwarnings("error")
@pytest.mark.parametrize("side_px", [4001, 10_000, 60_000])
def test_a_picture_that_would_unpack_to_gigabytes_is_refused_in_silence(side_px):
    bomb = zipped({"template.toml": written(WITH_LOGO), "images/logo.png": huge_png(side_px)})
    assert len(bomb) < 2000
    assert fault_of(bomb) is Fault.TEMPLATE_IMAGE


def test_every_damaged_picture_is_a_fault_and_never_a_bug():
    template = written(WITH_LOGO)
    for form in ("PNG", "JPEG"):
        whole = picture((40, 30), form)
        for place in range(len(whole)):
            broken = whole[:place] + bytes([whole[place] ^ 0xFF]) + whole[place + 1 :]
            with suppress(BadgeError):
                read_bundle(zipped({"template.toml": template, "images/logo.png": broken}), "x")


def test_a_missing_picture_is_named_with_its_line():
    with pytest.raises(BadgeError) as caught:
        read_bundle(written(WITH_LOGO).encode(), "own.toml")
    assert (caught.value.fault, caught.value.facts["image"]) == (Fault.TEMPLATE_IMAGE, "logo.png")
    line = written(WITH_LOGO).splitlines()[caught.value.facts["line"] - 1]
    assert "logo.png" in line


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"PK\x03\x04 and nothing more",
        zipped({}),
        zipped({"other.toml": "x"}),
        write_bundle(DESIGN)[:200],
        b"\xff\xfe",
    ],
)
def test_what_is_no_bundle_is_refused(data):
    assert fault_of(data) in {Fault.BUNDLE_UNREADABLE, Fault.TEMPLATE_KEY_MISSING}


@pytest.mark.parametrize(
    "content",
    ["a=" + "[" * 50_000, "a=" + "{a=" * 50_000, "width=" + "9" * 6000],
    ids=["lists in lists", "tables in tables", "a number of 6,000 digits"],
)
def test_toml_that_no_reader_can_take_is_a_fault(content):
    assert fault_of(content.encode()) is Fault.BUNDLE_UNREADABLE


def test_a_template_saved_with_a_byte_order_mark_is_read():
    plain = templates.shipped()["card"].template
    assert read_bundle(b"\xef\xbb\xbf" + written(plain).encode(), "card.toml") == Design(plain)


@pytest.mark.parametrize("packing", [zipfile.ZIP_BZIP2, zipfile.ZIP_LZMA])
def test_packings_that_bundles_never_have_are_not_unpacked(packing):
    content = {"template.toml": written(templates.shipped()["card"].template)}
    assert fault_of(zipped(content, packing)) is Fault.BUNDLE_UNREADABLE
    assert read_bundle(zipped(content), "x")


def test_an_encrypted_bundle_is_a_fault():
    whole = bytearray(write_bundle(DESIGN))
    whole[6] |= 1  # the flag of the first file, and of the first entry in the list of contents
    whole[whole.index(b"PK\x01\x02") + 8] |= 1
    assert fault_of(bytes(whole)) is Fault.BUNDLE_UNREADABLE


def test_a_bundle_of_very_many_files_is_refused():
    many = {"template.toml": written(WITH_LOGO)} | {f"images/{number}": b"" for number in range(5000)}
    assert fault_of(zipped(many)) is Fault.BUNDLE_TOO_LARGE


def test_a_bundle_that_unpacks_to_much_is_not_unpacked():
    assert (
        fault_of(zipped({"template.toml": written(WITH_LOGO), "images/a": b"0" * 30_000_000})) is Fault.BUNDLE_TOO_LARGE
    )
    assert fault_of(b"PK" + b"0" * bundle.LARGEST_BYTES) is Fault.BUNDLE_TOO_LARGE


def test_nothing_is_taken_that_the_template_does_not_ask_for():
    files = {
        "template.toml": written(WITH_LOGO),
        "images/logo.png": picture(),
        "images/../../evil": b"x",
        "/etc/x": b"y",
    }
    assert read_bundle(zipped(files), "x").images == DESIGN.images


@given(st.binary(max_size=300), st.integers(0, 2000))
def test_a_damaged_bundle_is_a_fault_and_never_a_bug(junk, place):
    whole = write_bundle(DESIGN)
    damaged = whole[: place % len(whole)] + junk + whole[place % len(whole) + len(junk) :]
    with suppress(BadgeError):
        read_bundle(damaged, "x")
