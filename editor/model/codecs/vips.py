"""PNG, JPEG, WebP, TIFF, GIF and AVIF are read by libvips: docs/adr/0020; `strips` writes by it."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from functools import cache
from typing import TYPE_CHECKING, Any

from editor.model import exif, tiff_metadata
from editor.model.codecs.formats import is_moving
from editor.model.codecs.opened import DamagedError, Header, Space, UnsupportedError, full_range
from editor.model.codecs.space import is_converted, is_wide
from editor.model.exif import ExifBlock
from editor.model.frame import Pixels
from editor.model.gif_metadata import packet_of

if TYPE_CHECKING:
    from pyvips import Image

_LOADERS = {
    "PNG": "pngload_buffer",
    "JPEG": "jpegload_buffer",
    "WebP": "webpload_buffer",
    "TIFF": "tiffload_buffer",
    "GIF": "gifload_buffer",
    "AVIF": "heifload_buffer",
}
_SPACES: dict[str, tuple[Space, int]] = {
    "srgb": ("rgb", 3),
    "rgb": ("rgb", 3),
    "rgb16": ("rgb", 3),
    "b-w": ("grey", 1),
    "grey16": ("grey", 1),
    "cmyk": ("cmyk", 4),
    "lab": ("lab", 3),
    "labs": ("lab", 3),
}
_EXTRA_SAMPLES = 338
_LARGEST_XMP = 4 * 2**20


@cache
def library() -> Any:
    """The pyvips module, told to keep nothing and to say nothing: all that matters comes as an exception."""
    import pyvips

    # pyvips logs through a callback that stumbles over bytes of the file which are no UTF-8, on stderr.
    pyvips.ffi.def_extern(name="_log_handler_callback")(_silence)
    everything = 0xFF | 1 << 1
    pyvips.glib_lib.g_log_set_handler(b"GLib-GObject", everything, pyvips._log_handler_cb, pyvips.ffi.NULL)
    pyvips.cache_set_max(0)
    return pyvips


def _silence(*_: object) -> None:
    return None


@contextmanager
def _refusals() -> Iterator[None]:
    """Turn what pyvips raises into our own errors: its own, and what comes of bytes of the file in its message."""
    try:
        yield
    except (library().Error, UnicodeDecodeError) as error:
        text = str(error).lower()
        known = ("unsupported", "not supported", "bad labq", "not configured")
        raise (UnsupportedError if any(words in text for words in known) else DamagedError)(text) from None


class VipsPicture:
    """A file that libvips has opened; an `Opened`. Its pixels can be asked for once.

    Args:
        data: the whole file.
        kind: as `formats.kind_of` calls it.

    Raises:
        DamagedError, UnsupportedError: the header cannot be used.
    """

    def __init__(self, data: bytes, kind: str) -> None:
        self._image = _opened(data, kind, "error")
        # A tile that cannot be decoded is a mere warning to libvips, and would leave a hole in the picture. Elsewhere
        # warnings are not worth a refusal: many sound TIFF files have some odd tag.
        if kind == "TIFF" and self._image.get_typeof("tile-width"):
            self._image = _opened(data, kind, "warning")
        self.header = _header(self._image, data, kind)

    def pixels(self) -> Pixels:
        """As `Opened.pixels`."""
        header = self.header
        image = self._converted() if is_converted(header) else self._image
        colours = 1 if header.space == "grey" and not is_converted(header) else 3
        return full_range(_decoded(image)[..., : colours + header.alpha], header.depth)

    def _converted(self) -> Any:
        target = "p3" if is_wide(self.header) else "srgb"
        depth = 16 if self.header.depth > 8 else 8
        how = {"intent": "relative", "black_point_compensation": True, "depth": depth}
        bands = _SPACES[self._image.interpretation][1]
        whole: Any = self._image
        # Alpha goes around the conversion, which takes 255 for full alpha of 16-bit CMYK.
        source = whole[0:bands] if whole.bands > bands else whole
        with _refusals():
            if self.header.space == "lab":
                result = source.icc_export(output_profile=target, **how)
            else:
                fallback = {"input_profile": "cmyk"} if self.header.space == "cmyk" else {}
                result = source.icc_transform(target, embedded=True, **fallback, **how)
            return result.bandjoin(whole[bands]) if self.header.alpha else result


def _opened(data: bytes, kind: str, fail_on: str) -> Image:
    with _refusals():
        image: Image = getattr(library().Image, _LOADERS[kind])(data, access="sequential", fail_on=fail_on)
        return image


def _decoded(image: Image) -> Pixels:
    with _refusals():
        pixels: Pixels = image.numpy()
        return pixels.reshape(*pixels.shape[:2], -1)


def _header(image: Image, data: bytes, kind: str) -> Header:
    def told(name: str, otherwise: Any = None) -> Any:
        # Asked one by one: a list of all fields holds names out of the file, in whatever encoding.
        return image.get(name) if image.get_typeof(name) else otherwise

    if image.format not in ("uchar", "ushort") and image.interpretation != "labs":
        raise UnsupportedError("32 bit")
    if image.interpretation not in _SPACES:
        raise UnsupportedError(str(image.interpretation))
    space, colours = _SPACES[image.interpretation]
    more = max(0, image.bands - colours)
    alpha = more > 0 and space != "lab" and not (kind == "TIFF" and _is_mere_channel(data))
    packet = packet_of(data) if kind == "GIF" else told("xmp-data")
    header = Header(
        kind,
        image.width,
        image.height,
        _depth(image, told("bits-per-sample", 8)),
        space,
        alpha=alpha,
        extra=more > alpha,
        frames=2 if is_moving(data, kind) else int(told("n-pages", 1)),
        icc=_bytes(told("icc-profile-data")),
        xmp=_bytes(packet) if packet is not None and len(packet) <= _LARGEST_XMP else None,
    )
    if kind == "TIFF":
        return replace(header, exif=tiff_metadata.exif_of(data), orientation=int(told("orientation", 1)))
    block = _bytes(told("exif-data"))
    block = block.removeprefix(b"Exif\0\0") if block else None
    # libheif turns the picture itself, as the container says; EXIF repeats it.
    return replace(header, exif=block, orientation=1 if kind == "AVIF" else exif.orientation(block))


def _depth(image: Image, bits: int) -> int:
    if image.format != "uchar":
        return max(int(bits), 9)
    return int(bits) if image.bands == 1 and bits < 8 else 8


def _bytes(value: Any) -> bytes | None:
    return bytes(value) if value is not None and len(value) else None


def _is_mere_channel(tiff: bytes) -> bool:
    # ExtraSamples 0 is a channel without a stated meaning, such as a saved selection; where the tag is absent, alpha.
    try:
        block = ExifBlock(tiff)
    except ValueError:
        return False
    return block.numbers(block.main.entries.get(_EXTRA_SAMPLES))[:1] == (0,)
