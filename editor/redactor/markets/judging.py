"""Holds a picture, and the file it comes in, against all rules of a market."""

from __future__ import annotations

import math
from collections.abc import Iterator
from dataclasses import replace
from typing import Final

import numpy as np

from editor.model.market import Market, Strength
from editor.model.phrase import Phrase
from editor.model.source_type import is_generative
from editor.redactor.markets.borders import border
from editor.redactor.markets.file_facts import FileFacts
from editor.redactor.markets.finding import Figures, Finding, Rule, Verdict
from editor.redactor.markets.grounds import judged_ground
from editor.redactor.markets.marks import Marks, marks
from editor.redactor.markets.proportions import judged_fill, judged_shape, judged_size
from editor.redactor.markets.scene import Box, Scene

_NEAR: Final = 0.01  # of the longer side
_CUT: Final = 0.02  # of a side that the product touches, from which it may go on beyond it
FORMAT_NAMES: Final = {
    "jpeg": "JPEG", "png": "PNG", "webp": "WebP", "tiff": "TIFF", "avif": "AVIF", "gif": "GIF", "bmp": "BMP",
    "heic": "HEIC", "raw": "RAW",
}  # fmt: skip


def judged(scene: Scene, market: Market, file: FileFacts | None = None, *, made: str = "") -> tuple[Finding, ...]:
    """A finding for each rule that the market has, in the order of `Rule`.

    Args:
        file: what is known of the file; None: there is none yet, and it will be written as the market wants it.
        made: what the picture has to say of its making.
    """
    found = [
        _product(scene, market),
        judged_ground(scene, market),
        judged_fill(scene, market),
        judged_size(scene.size, market),
        judged_shape(scene.size, market),
        *_clean(scene, market),
        *_file(file, market, made),
    ]
    return tuple(finding for finding in found if finding is not None)


def _product(scene: Scene, market: Market) -> Finding:
    asked = bool(market.rules.grounds) or market.rules.fill is not None
    if not scene.looked:
        return Finding(Rule.PRODUCT, Verdict.UNKNOWN, Phrase("not known before a product is looked for"))
    if scene.empty:
        verdict = Verdict.FAIL if asked else Verdict.ADVICE
        return Finding(Rule.PRODUCT, verdict, Phrase("no product was found"), "none", "a product")
    sides = list(touched(scene))
    if sides:
        said = Phrase("it touches the border of the picture: a part may be missing")
        return Finding(Rule.PRODUCT, Verdict.ADVICE, said, sides, [])
    return Finding(Rule.PRODUCT, Verdict.PASS)


def touched(scene: Scene) -> Iterator[str]:
    """The sides of the picture that the product touches, so that a part of it may lie beyond."""
    shape = scene.shape
    lines = {"left": shape[:, 0], "top": shape[0], "right": shape[:, -1], "bottom": shape[-1]}
    for side, line in lines.items():
        if float(np.mean(line)) > _CUT:
            yield side


def _clean(scene: Scene, market: Market) -> Iterator[Finding]:
    strength = market.rules.clean
    if strength is None:
        return
    widths = border_of(scene)
    if widths is None:
        yield Finding(Rule.BORDER, Verdict.PASS)
    else:
        said = Figures("{width} px", {"width": max(widths)})
        yield Finding(Rule.BORDER, _against(strength), said, list(widths), None, fixable=strength == "required")
    if scene.looked:
        yield _marks(marks(scene), strength, known=scene.known)
        if strength == "required" and market.rules.grounds:
            said = Phrase("no machine judges that: have a look, also at marks on the product itself")
            yield Finding(Rule.PROPS, Verdict.UNKNOWN, said)
    else:
        yield Finding(Rule.MARKS, Verdict.UNKNOWN, Phrase("not known before a product is looked for"))


def border_of(scene: Scene) -> Box | None:
    """Widths of a border at full size: left, top, right and bottom; None where there is none.

    What begins where the product does is no border: the product is as straight, or goes on beneath it.
    """
    widths = border(scene.rgb)
    if widths is None:
        return None
    share = scene.size[0] / scene.frame.width
    left, top, right, bottom = (math.ceil(width * share) for width in widths)
    if scene.box is not None:
        x, y, width, height = scene.box
        room = x - left, scene.size[0] - right - x - width, y - top, scene.size[1] - bottom - y - height
        sides = [free for free, wide in zip(room, (left, right, top, bottom), strict=True) if wide]
        if max(sides) <= _NEAR * max(scene.size):
            return None
    return left, top, right, bottom


def _marks(found: Marks, strength: Strength, *, known: bool) -> Finding:
    if not found.known:
        said = Phrase("the background is too busy to tell: have a look")
        return Finding(Rule.MARKS, Verdict.UNKNOWN, said)
    if not found.lines:
        return Finding(Rule.MARKS, Verdict.PASS)
    boxes = [list(box) for box in found.lines]
    if known:  # they are in what was cut out: leaves and beads stand in rows as well
        said = Phrase("{count} rows of small pieces may be text: have a look", {"count": len(found.lines)})
        return Finding(Rule.MARKS, Verdict.ADVICE, said, boxes, [])
    said = Phrase("{count} lines of text", {"count": len(found.lines)})
    return Finding(Rule.MARKS, _against(strength), said, boxes, [], fixable=strength == "required")


def _against(strength: Strength) -> Verdict:
    return Verdict.FAIL if strength == "required" else Verdict.ADVICE


def _file(file: FileFacts | None, market: Market, made: str) -> Iterator[Finding]:
    rules = market.rules
    if file is None:
        yield Finding(Rule.FORMAT, Verdict.PASS, Figures("{format}", {"format": FORMAT_NAMES[market.aim.format]}))
        return
    yield _format(file, rules.formats)
    if rules.most_bytes is not None:
        yield _bytes(file.file_bytes, rules.most_bytes)
    if rules.least_quality is not None and file.quality is not None:
        yield _quality(file.quality, rules.least_quality)
    yield _colour(file, rules.srgb)
    if rules.depth is not None:
        yield _depth(file.depth, rules.depth)
    if rules.tells_made and is_generative(made):
        yield _made(file)


def _format(file: FileFacts, formats: tuple[str, ...]) -> Finding:
    title, names = FORMAT_NAMES.get(file.format, file.format), ", ".join(FORMAT_NAMES[name] for name in formats)
    # What no browser shows is refused even where a market has no list.
    if (formats and file.format not in formats) or file.format in ("heic", "raw"):
        said = Phrase("{format}, needs {formats}", {"format": title, "formats": names or "JPEG, PNG"})
        return Finding(Rule.FORMAT, Verdict.FAIL, said, file.format, list(formats), fixable=True)
    if file.frames > 1:
        said = Phrase("{format} with {count} pictures, needs one", {"format": title, "count": file.frames})
        return Finding(Rule.FORMAT, Verdict.FAIL, said, file.format, list(formats), fixable=True)
    if not file.upright:
        said = Phrase("{format}; it lies on its side, and only EXIF says so", {"format": title})
        return Finding(Rule.FORMAT, Verdict.ADVICE, said, file.format, list(formats), fixable=True)
    return Finding(Rule.FORMAT, Verdict.PASS, Figures("{format}", {"format": title}), file.format, list(formats))


def _bytes(now: int, most: int) -> Finding:
    values = {"now": now / 1e6, "most": most / 1e6}
    if now > most:
        said = Phrase("now {now:.2f} MB, at most {most:g} MB", values)
        return Finding(Rule.BYTES, Verdict.FAIL, said, now, most, fixable=True)
    return Finding(Rule.BYTES, Verdict.PASS, Phrase("{now:.2f} MB of {most:g} MB", values), now, most)


def _quality(now: int, least: int) -> Finding:
    if now < least:
        said = Phrase("now {now}, needs {least}; what is lost does not come back", {"now": now, "least": least})
        return Finding(Rule.QUALITY, Verdict.FAIL, said, now, least, fixable=True)
    return Finding(Rule.QUALITY, Verdict.PASS, Figures("{now}", {"now": now}), now, least)


def _colour(file: FileFacts, strength: Strength) -> Finding:
    if file.srgb:
        return Finding(Rule.COLOUR, Verdict.PASS, Figures("sRGB"), file.profile, "sRGB")
    # Shops show such files in wrong colours, and CMYK often not at all.
    verdict = Verdict.FAIL if file.space in ("cmyk", "lab") else _against(strength)
    said = Phrase("{profile}, needs sRGB", {"profile": file.profile})
    return Finding(Rule.COLOUR, verdict, said, file.profile, "sRGB", fixable=True)


def _depth(now: int, most: int) -> Finding:
    if now > most:
        said = Phrase("{now}, needs {most}", {"now": now, "most": most})
        return Finding(Rule.DEPTH, Verdict.FAIL, said, now, most, fixable=True)
    return Finding(Rule.DEPTH, Verdict.PASS, Figures("{now}", {"now": now}), now, most)


def _made(file: FileFacts) -> Finding:
    if is_generative(file.made):
        return Finding(Rule.MADE, Verdict.PASS)
    said = Phrase("the file does not say that a network made a part of it")
    return Finding(Rule.MADE, Verdict.FAIL, said, "", "IPTC", fixable=True)


def with_warning(after: tuple[Finding, ...], before: tuple[Finding, ...]) -> tuple[Finding, ...]:
    """What was found, and what is not undone by it.

    A product which touched the border may lack a part, wherever it lies now; and text that was there before, and is
    still seen, is text.
    """
    verdicts = {one.rule: one for one in before}
    touched, text = verdicts.get(Rule.PRODUCT), verdicts.get(Rule.MARKS)
    kept = []
    for one in after:
        if one.rule is Rule.PRODUCT and one.passes and touched is not None and touched.verdict is Verdict.ADVICE:
            kept.append(touched)
        elif one.rule is Rule.MARKS and not one.passes and text is not None and text.verdict is Verdict.FAIL:
            kept.append(replace(text, fixable=False))
        else:
            kept.append(one)
    return tuple(kept)
