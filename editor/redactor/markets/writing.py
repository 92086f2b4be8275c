"""The file for a market: flat or transparent, sRGB, and as good as its bytes allow."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import replace
from typing import Final

import numpy as np

from editor.errors import Cancelled
from editor.model.byte_limit import LOWEST, Encoded, encoded_within
from editor.model.colour_profile import ColourProfile
from editor.model.frame import Frame, to_depth
from editor.model.market import Market
from editor.model.metadata import Metadata
from editor.model.output_image import OPAQUE_FORMATS, OutputImage, WriteOptions
from editor.model.phrase import Phrase
from editor.redactor.compositing import over_colour
from editor.redactor.geometry import scaling
from editor.redactor.markets.finding import Finding, Rule, Verdict, mendable
from editor.redactor.markets.planning import WRITING, Fix
from editor.redactor.markets.proportions import fits
from editor.redactor.markets.scene import Scene
from editor.redactor.source import Source

SUFFIXES: Final = {"jpeg": ".jpg", "png": ".png", "webp": ".webp", "tiff": ".tif", "avif": ".avif"}
_SMALLER: Final = 0.9  # of a picture whose file has too many bytes at any quality


def encoded_for(
    frame: Frame,
    told: Metadata,
    market: Market,
    options: WriteOptions,
    *,
    may_differ: bool,
    is_cancelled: Callable[[], bool],
) -> Encoded | None:
    """A file with at most as many bytes as the market takes, made smaller where no quality reaches that.

    Args:
        told: what it says of itself.
        options: how it is written, with the highest quality.
        may_differ: whether what may be, and is, transparent becomes a PNG file where the format shows no transparency.

    Returns:
        None where it would have to become smaller than the market allows.

    Raises:
        Cancelled: `is_cancelled` became true.
    """
    whole, options = _fit(frame, market, options, may_differ)
    shown = whole
    while True:
        if is_cancelled():
            raise Cancelled
        lowest = market.rules.least_quality or LOWEST
        encoded = encoded_within(OutputImage(shown, told), options, market.rules.most_bytes, lowest)
        size = round(shown.width * _SMALLER), round(shown.height * _SMALLER)
        if encoded is not None or not fits(size, market.rules.size):
            return encoded
        shown = Source(whole, "").sample(scaling(whole.width / size[0], whole.height / size[1]), size)


def _fit(frame: Frame, market: Market, options: WriteOptions, may_differ: bool) -> tuple[Frame, WriteOptions]:
    """The frame in sRGB, on white unless it may stay transparent, and how it is written."""
    profile = ColourProfile.parse(frame.icc)
    if not profile.is_srgb:
        frame = frame.with_(rgb=profile.to_srgb(frame.rgb))
    frame = frame.with_(icc=None)
    stays = Scene(frame, None).transparent and "transparent" in market.rules.grounds
    if stays and options.format in OPAQUE_FORMATS and may_differ:
        options = replace(options, format="png")
    if frame.alpha is not None and (not stays or options.format in OPAQUE_FORMATS):
        # What a file without transparency, and a shop, show of it.
        frame = over_colour(frame, to_depth(np.asarray(frame.alpha), "float32"), (1.0, 1.0, 1.0))
    return frame, options


def too_many_bytes(market: Market) -> Finding:
    """What is said where `encoded_for` found none."""
    most = market.rules.most_bytes or 0
    said = Phrase("at most {most:g} MB, which no quality reaches", {"most": most / 1e6})
    return Finding(Rule.BYTES, Verdict.FAIL, said, None, most)


def told_of_writing(before: Iterable[Finding], encoded: Encoded) -> Fix:
    """What writing it has mended, in words."""
    rules = tuple(one.rule for one in mendable(before) if one.rule in WRITING)
    options = encoded.options
    values = {"format": options.format.upper(), "quality": options.quality, "size": len(encoded.data) / 1e6}
    if options.format == "png":
        return Fix(Phrase("Written as {format}, {size:.2f} MB", values), rules)
    return Fix(Phrase("Written as {format} {quality}, {size:.2f} MB", values), rules)
