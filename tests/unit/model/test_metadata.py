"""What a file says of its picture: read, cleaned for a finished picture, otherwise left as it was."""

from __future__ import annotations

import io
import struct
from datetime import datetime
from typing import Any

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image

from editor.model import exif, tiff_metadata, xmp
from editor.model.exif import EXIF_POINTER, GPS_POINTER, ExifBlock
from editor.model.frame import Frame
from editor.model.metadata import FACT_TITLES, Metadata
from editor.model.output_image import OutputImage, WriteOptions
from editor.model.source_type import SourceType

MAKER_NOTE = b"Maker\0\0\1private offsets 1234"
PLACE = b"51\x00North of nowhere"


def block(order: str = "<", *, gps: bool = True, thumbnail: bytes = b"\xff\xd8small picture\xff\xd9") -> bytes:
    """An EXIF block as a camera writes it, in either byte order."""
    header = {"<": b"II*\0", ">": b"MM\0*"}[order] + struct.pack(order + "I", 8)
    own = [
        (0x829A, 5, 1, struct.pack(order + "II", 1, 250)),
        (0x829D, 5, 1, struct.pack(order + "II", 28, 10)),
        (0x8827, 3, 1, struct.pack(order + "H", 400)),
        (0x9003, 2, 20, b"2026:05:01 10:20:30\0"),
        (0x920A, 5, 1, struct.pack(order + "II", 50, 1)),
        (0x927C, 7, len(MAKER_NOTE), MAKER_NOTE),
        (0xA002, 4, 1, struct.pack(order + "I", 6000)),
        (0xA003, 4, 1, struct.pack(order + "I", 4000)),
        (0xA434, 2, 9, b"50mm 1.8\0"),
    ]
    place = [
        (1, 2, 2, b"N\0"),
        (2, 5, 3, struct.pack(order + "6I", 50, 1, 27, 1, 0, 1)),
        (27, 7, len(PLACE), PLACE),
    ]
    main = [
        (0x010F, 2, 6, b"Canon\0"),
        (0x0110, 2, 13, b"Canon EOS R6\0"),
        (0x0112, 3, 1, struct.pack(order + "H", 6)),
        (0x8298, 2, 8, b"(c) Ann\0"),
    ]
    small = [
        (0x0201, 4, 1, b"????"),
        (0x0202, 4, 1, struct.pack(order + "I", len(thumbnail))),
    ]
    parts = [("exif", own), *([("gps", place)] if gps else []), ("small", small if thumbnail else [])]
    size = 8 + _size(len(main) + 1 + gps, main)
    at = {}
    for name, values in parts:
        at[name] = size
        size += _size(len(values), values)
    main = sorted([*main, (EXIF_POINTER, 4, 1, struct.pack(order + "I", at["exif"]))])
    if gps:
        main = sorted([*main, (GPS_POINTER, 4, 1, struct.pack(order + "I", at["gps"]))])
    small[0] = (0x0201, 4, 1, struct.pack(order + "I", size))
    data = header + _directory(order, 8, main, at["small"] if thumbnail else 0)
    for name, values in parts:
        if values:
            data += _directory(order, at[name], values, 0)
    return data + thumbnail


def _size(count: int, values: list[tuple[int, int, int, bytes]]) -> int:
    return 2 + 12 * count + 4 + sum(len(raw) + len(raw) % 2 for *_, raw in values if len(raw) > 4)


def _directory(order: str, at: int, values: list[tuple[int, int, int, bytes]], following: int) -> bytes:
    beside = at + 2 + 12 * len(values) + 4
    rows, body = b"", b""
    for tag, kind, count, raw in values:
        place = raw.ljust(4, b"\0") if len(raw) <= 4 else struct.pack(order + "I", beside + len(body))
        if len(raw) > 4:
            body += raw + bytes(len(raw) % 2)
        rows += struct.pack(order + "HHI", tag, kind, count) + place
    return struct.pack(order + "H", len(values)) + rows + struct.pack(order + "I", following) + body


def by_pillow(data: bytes) -> Image.Exif:
    found = Image.Exif()
    found.load(data)
    return found


@pytest.mark.parametrize("order", "<>")
def test_facts_are_told(order: str) -> None:
    metadata = Metadata(block(order))
    assert metadata.facts == {
        "camera": "Canon EOS R6",
        "lens": "50mm 1.8",
        "date": "2026-05-01 10:20",
        "exposure": "1/250 s",
        "aperture": "f/2.8",
        "sensitivity": "400",
        "focal_length": "50 mm",
        "copyright": "(c) Ann",
    }
    assert list(metadata.facts) == list(FACT_TITLES)
    assert metadata.date == datetime(2026, 5, 1, 10, 20, 30)
    assert metadata.has_gps


def test_nothing_is_told_of_nothing() -> None:
    for metadata in (Metadata(), Metadata(b"garbage"), Metadata(block()[:40])):
        assert metadata.facts.get("lens") is None
        assert metadata.date is None
        assert not metadata.has_gps


@pytest.mark.parametrize("order", "<>")
def test_a_finished_picture_is_upright_and_says_its_own_size(order: str) -> None:
    cleaned = exif.cleaned(block(order), 800, 1200, keep_gps=False)
    assert cleaned is not None
    read = by_pillow(cleaned)
    assert read[0x0112] == 1
    assert (read.get_ifd(EXIF_POINTER)[0xA002], read.get_ifd(EXIF_POINTER)[0xA003]) == (800, 1200)
    assert exif.orientation(block(order)) == 6
    assert exif.orientation(cleaned) == 1


@pytest.mark.parametrize("order", "<>")
def test_the_place_is_wiped_not_only_unlinked(order: str) -> None:
    cleaned = exif.cleaned(block(order), 1, 1, keep_gps=False)
    assert cleaned is not None
    assert GPS_POINTER not in by_pillow(cleaned)
    assert PLACE not in cleaned
    assert struct.pack(order + "6I", 50, 1, 27, 1, 0, 1) not in cleaned
    assert not Metadata(cleaned).has_gps


def test_the_place_stays_when_asked_for() -> None:
    cleaned = exif.cleaned(block(), 1, 1, keep_gps=True)
    assert cleaned is not None
    assert by_pillow(cleaned).get_ifd(GPS_POINTER)[27] == PLACE


@pytest.mark.parametrize("order", "<>")
@pytest.mark.parametrize("keep", [True, False])
def test_everything_else_stays_at_its_place(order: str, keep: bool) -> None:
    source = block(order)
    cleaned = exif.cleaned(source, 800, 1200, keep_gps=keep)
    assert cleaned is not None
    assert cleaned.index(MAKER_NOTE) == source.index(MAKER_NOTE), "private offsets still point where they did"
    assert Metadata(cleaned).facts == Metadata(source).facts


def test_the_small_picture_of_the_unedited_state_is_dropped() -> None:
    source = block()
    cleaned = exif.cleaned(source, 1, 1, keep_gps=True)
    assert cleaned is not None
    assert b"small picture" in source
    assert b"small picture" not in cleaned
    assert ExifBlock(cleaned).thumbnail() is None


def test_a_block_that_cannot_be_read_is_not_passed_on() -> None:
    assert exif.cleaned(b"Exif rubbish", 1, 1, keep_gps=False) is None
    only_place = b"II*\0" + struct.pack("<I", 8) + struct.pack("<HHHII", 1, GPS_POINTER, 4, 1, 26) + bytes(4)
    assert exif.cleaned(only_place, 1, 1, keep_gps=False) is None


@settings(max_examples=500, deadline=None)
@given(st.sampled_from("<>"), st.booleans(), st.data())
def test_damaged_blocks_never_raise(order: str, keep: bool, data: st.DataObject) -> None:
    source = bytearray(block(order))
    for _ in range(data.draw(st.integers(1, 6))):
        source[data.draw(st.integers(0, len(source) - 1))] = data.draw(st.integers(0, 255))
    source = source[: data.draw(st.integers(len(source) // 2, len(source)))]
    metadata = Metadata(bytes(source))
    assert isinstance(metadata.facts, dict)
    cleaned = metadata.cleaned(10, 20, keep_gps=keep).exif
    if cleaned is not None and not keep:
        assert not Metadata(cleaned).has_gps
    tiff_metadata.add_exif(io.BytesIO(block()), bytes(source))
    tiff_metadata.exif_of(bytes(source))


@pytest.mark.parametrize("order", "<>")
def test_tiff_files_take_and_give_exif(order: str) -> None:
    buffer = io.BytesIO()
    Image.new("RGB", (7, 5), "teal").save(buffer, "TIFF")
    tiff_metadata.add_exif(buffer, block(order))
    written = buffer.getvalue()
    with Image.open(io.BytesIO(written)) as image:
        assert image.getpixel((0, 0)) == (0, 128, 128)
        assert image.getexif()[0x0110] == "Canon EOS R6"
        assert image.getexif().get_ifd(EXIF_POINTER)[0x927C] == MAKER_NOTE
        assert image.getexif().get(0x0112, 1) == 1
    back = tiff_metadata.exif_of(written)
    assert Metadata(back).facts == Metadata(block(order)).facts
    assert Metadata(back).has_gps


XMP = """<?xpacket begin="\ufeff"?><x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF>
<rdf:Description rdf:about="" tiff:Orientation="6" exif:PixelXDimension='6000' exif:GPSLatitude="50,27.0N"
 exif:GPSLongitude = '30,31E' dc:title="GPS tracker" drone-dji:GpsLongtitude="+30.5">
<exif:PixelYDimension>4000</exif:PixelYDimension><tiff:Orientation>8</tiff:Orientation>
<exif:GPSAltitude>100/1</exif:GPSAltitude><exif:GPSTimeStamp rdf:x="a"/>
<exif:GPSDest><rdf:Seq><rdf:li>51,2N</rdf:li></rdf:Seq></exif:GPSDest><dc:rights>Ann</dc:rights>
</rdf:Description></rdf:RDF></x:xmpmeta>""".encode()


def test_xmp_loses_its_place_and_nothing_else() -> None:
    assert xmp.has_place(XMP)
    cleaned = xmp.cleaned(XMP, 800, 1200, keep_gps=False)
    assert cleaned is not None
    text = cleaned.decode()
    for gone in ("50,27", "30,31", "30.5", "100/1", "51,2N", "GPSAltitude", 'Orientation="6"', ">8<", "6000", "4000"):
        assert gone not in text
    for kept in ("GPS tracker", "<dc:rights>Ann</dc:rights>", 'tiff:Orientation="1"', "'800'", ">1200<", "</rdf:RDF>"):
        assert kept in text


def test_xmp_keeps_its_place_when_asked_for() -> None:
    cleaned = xmp.cleaned(XMP, 800, 1200, keep_gps=True)
    assert cleaned is not None
    assert b"50,27.0N" in cleaned
    assert b"<exif:GPSAltitude>100/1" in cleaned


def test_xmp_that_hides_its_place_is_left_out() -> None:
    assert xmp.cleaned(XMP.decode().encode("utf-16"), 1, 1, keep_gps=False) is None
    for odd in (b'<a exif:GPSLatitude="1', b"<exif:GPSAltitude>1", b"<exif:GPSAltitude", b"<a:GPSx y='1>2'/>"):
        assert xmp.cleaned(odd, 1, 1, keep_gps=False) is None


def test_hostile_xmp_is_cleaned_in_a_moment() -> None:
    for part in (b"<a:GPS>", b"<a:GPS", b" a:GPS='", b"          ", b"<a:GPS></a:GP"):
        xmp.cleaned(part * (4 * 2**20 // len(part)), 1, 1, keep_gps=False)


def test_hostile_xmp_is_asked_and_marked_in_a_moment() -> None:
    for part in (
        b"x", b" x", b"<x:DigitalSourceType", b" x:DigitalSourceType='", b":DigitalSourceType=",
        b"<x:DigitalSourceType ", b"http://digitalsourcetype/", b">:DigitalSourceType>", b"          ",
    ):  # fmt: skip
        packet = part * (2 * 2**20 // len(part)) + b"</rdf:RDF>"
        xmp.source_types(packet)
        xmp.marked(packet, MADE)


MADE = SourceType.COMPOSITE_TRAINED


def test_how_a_picture_was_made_is_said_once_and_everything_else_stays() -> None:
    twice = xmp.marked(xmp.marked(XMP, "http://example.org/older"), MADE)
    assert twice.count(b"DigitalSourceType") == 1
    assert MADE.encode() in twice
    assert xmp.has_place(twice)
    element = XMP.replace(
        b"</rdf:Description>",
        b"<Iptc4xmpExt:DigitalSourceType>http://example.org/older</Iptc4xmpExt:DigitalSourceType></rdf:Description>",
    )
    assert xmp.marked(element, MADE).count(b"example.org/older") == 0


@pytest.mark.parametrize("packet", [None, b"", b"not a packet", XMP.decode().encode("utf-16")])
def test_how_a_picture_was_made_is_said_without_a_sound_packet_too(packet: bytes | None) -> None:
    from xml.etree import ElementTree

    root = ElementTree.fromstring(xmp.marked(packet, MADE).decode().partition("?>")[2].rpartition("<?")[0])
    assert MADE in ElementTree.tostring(root, "unicode")


@pytest.mark.parametrize("kind", ["png", "jpeg", "webp", "tiff", "avif"])
@pytest.mark.parametrize("keep", [True, False])
def test_every_file_says_how_it_was_made(kind: Any, keep: bool) -> None:
    frame = Frame(np.full((8, 8, 3), 128, np.uint8))
    data = OutputImage(frame, Metadata(made=MADE)).encode(WriteOptions(kind, keep_metadata=keep))
    assert MADE.encode() in data
