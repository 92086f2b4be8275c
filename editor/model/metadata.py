"""What a file says about its picture besides the pixels."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from datetime import datetime
from functools import cached_property

from editor.model import exif, xmp
from editor.model.content_credentials import claims_of
from editor.model.exif import ExifBlock
from editor.model.shot import UNKNOWN, Shot
from editor.model.source_type import Deed, SourceType, resulting, strongest

FACT_TITLES = {
    "camera": "Camera",
    "lens": "Lens",
    "date": "Taken",
    "exposure": "Exposure time",
    "aperture": "Aperture",
    "sensitivity": "ISO",
    "focal_length": "Focal length",
    "copyright": "Copyright",
}


@dataclass(frozen=True)
class Metadata:
    """EXIF and XMP as they stood in the file.

    Attributes:
        exif: an EXIF block from its byte-order mark on, or None.
        xmp: an XMP packet, or None.
        made: what was done to the picture since, as `SourceType`.
        steps: the same step by step, in the order in which it was done.
        signed: the bytes of the file that it was read from, where that bears Content Credentials; else None.
    """

    exif: bytes | None = None
    xmp: bytes | None = None
    made: str = SourceType.UNSAID
    steps: tuple[Deed, ...] = ()
    signed: bytes | None = field(default=None, repr=False)

    @cached_property
    def claimed(self) -> str:
        """What the file says of how the picture came to be: the strongest of its packet and its Content Credentials."""
        return strongest(SourceType.UNSAID, *xmp.source_types(self.xmp), *claims_of(self.signed or b""))

    @property
    def told(self) -> str:
        """What the finished picture has to say of how it came to be, as `SourceType`; other words as they stood."""
        return resulting(self.claimed, self.made)

    def after(self, made: str, *steps: Deed) -> Metadata:
        """The same after more was done to the picture; see `SourceType`."""
        return replace(
            self, made=strongest(self.made, made, *(step.made for step in steps)), steps=(*self.steps, *steps)
        )

    @cached_property
    def has_gps(self) -> bool:
        """Whether it says where the picture was taken."""
        block = self._block
        return (block is not None and bool(block.gps and block.gps.entries)) or xmp.has_place(self.xmp)

    @cached_property
    def date(self) -> datetime | None:
        """When the picture was taken, in the camera's own time."""
        block = self._block
        if block is None:
            return None
        own = block.exif.entries if block.exif else {}
        for entry in (own.get(0x9003), own.get(0x9004), block.main.entries.get(0x0132)):
            try:
                return datetime.strptime(block.text(entry), "%Y:%m:%d %H:%M:%S")
            except ValueError:
                continue
        return None

    @cached_property
    def shot(self) -> Shot:
        """What is said of camera and lens, as the camera wrote it."""
        block = self._block
        if block is None:
            return UNKNOWN
        own, main = (block.exif.entries if block.exif else {}), block.main.entries
        sides = sorted(_first(block.numbers(own.get(tag))) for tag in (0xA002, 0xA003))
        return Shot(
            maker=block.text(main.get(0x010F)),
            camera=block.text(main.get(0x0110)),
            lens=block.text(own.get(0xA434)),
            focal=_first(block.numbers(own.get(0x920A))),
            aperture=_first(block.numbers(own.get(0x829D))),
            proportion=sides[1] / sides[0] if sides[0] else 0.0,
        )

    @cached_property
    def facts(self) -> dict[str, str]:
        """What a panel shows: keys of `FACT_TITLES`, in that order, to text; only what is known."""
        block = self._block
        if block is None:
            return {}
        own, main = (block.exif.entries if block.exif else {}), block.main.entries
        found = {
            "camera": _camera(block.text(main.get(0x010F)), block.text(main.get(0x0110))),
            "lens": block.text(own.get(0xA434)),
            "date": self.date.isoformat(" ", "minutes") if self.date else "",
            "exposure": _exposure(block.numbers(own.get(0x829A))),
            "aperture": _number("f/{:g}", block.numbers(own.get(0x829D))),
            "sensitivity": _number("{:g}", block.numbers(own.get(0x8827))),
            "focal_length": _number("{:g} mm", block.numbers(own.get(0x920A))),
            "copyright": block.text(main.get(0x8298)),
        }
        return {key: value for key, value in found.items() if value}

    def cleaned(self, width: int, height: int, *, keep_gps: bool) -> Metadata:
        """What a finished picture of this size carries: upright, no small picture, no place unless `keep_gps`."""
        told = self.told
        packet = xmp.cleaned(self.xmp, width, height, keep_gps=keep_gps) if self.xmp else None
        return replace(
            self,
            exif=exif.cleaned(self.exif, width, height, keep_gps=keep_gps) if self.exif else None,
            xmp=packet if not told or xmp.source_types(packet) == (told,) else xmp.marked(packet, told),
        )

    @cached_property
    def _block(self) -> ExifBlock | None:
        try:
            return ExifBlock(self.exif or b"")
        except ValueError:
            return None


def _camera(maker: str, model: str) -> str:
    # Many models repeat their maker: "Canon", "Canon EOS R6".
    word = maker.split(" ", maxsplit=1)[0]
    return model if word and model.lower().startswith(word.lower()) else f"{maker} {model}".strip()


def _first(values: tuple[float, ...]) -> float:
    """The first of these numbers; 0 for one that makes no sense, and where there is none."""
    return float(values[0]) if values and 0 < values[0] < 1e7 else 0.0


def _exposure(values: tuple[float, ...]) -> str:
    if not values or not 0 < values[0] < 1e5:
        return ""
    return f"1/{1 / values[0]:.0f} s" if values[0] < 0.3 else f"{values[0]:g} s"


def _number(template: str, values: tuple[float, ...]) -> str:
    if not values or not 0 < values[0] < 1e7:
        return ""
    return template.format(round(values[0], 1))
