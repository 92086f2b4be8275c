"""The background: white to the value, transparent, or at least plain."""

from __future__ import annotations

from typing import Final

import numpy as np

from editor.model.market import Market
from editor.model.phrase import Phrase
from editor.redactor.markets.finding import Finding, Rule, Verdict
from editor.redactor.markets.scene import Mask, Scene

WHITE: Final = 255
_LEAST: Final = 0.002  # of a picture that is background, below which there is none to judge
_STRAY: Final = 1e-3  # of the background that may differ where its edge is a guess
_SOFT: Final = 3e-3  # the same where the border of the picture is white: soft edges go on farther than a guess
_NONE: Final = 2e-5  # and where it is known
_SHADE: Final = 200  # what is darker on a white ground is a thing, and a matter of another rule
_COLOUR: Final = 14.0  # chroma in CIE Lab beyond which a ground is not plain
_UNEVEN: Final = 10.0  # deviation of its lightness
_SMALL: Final = 512


def judged_ground(scene: Scene, market: Market) -> Finding | None:
    """Holds the background against the market's rule; None where it has none."""
    grounds = market.rules.grounds
    if not grounds:
        return None
    if scene.transparent and "transparent" not in grounds:
        return _failed(Phrase("transparent, needs white"), "transparent", grounds)
    if scene.transparent:
        return Finding(Rule.GROUND, Verdict.PASS, Phrase("transparent"), "transparent", list(grounds))
    if not scene.looked:
        return Finding(Rule.GROUND, Verdict.UNKNOWN, Phrase("not known before a product is looked for"))
    ground = ~scene.zone
    if float(ground.mean()) < _LEAST:
        return _failed(Phrase("none is to be seen: the product fills the picture"), None, grounds)
    white = _white(scene, ground, grounds)
    return white if white.passes or "neutral" not in grounds else _neutral(scene, ground, grounds)


def _white(scene: Scene, ground: Mask, grounds: tuple[str, ...]) -> Finding:
    other = ground & (scene.darkest < WHITE)
    if not scene.known and scene.on_white:
        other &= scene.darkest >= _SHADE
    share = float(np.count_nonzero(other)) / float(np.count_nonzero(ground))
    if share <= (_NONE if scene.known else _SOFT if scene.on_white else _STRAY):
        return Finding(Rule.GROUND, Verdict.PASS, Phrase("white, 255 255 255"), [WHITE] * 3, [WHITE] * 3)
    now = [round(float(value)) for value in np.median(scene.rgb[other], axis=0)]
    said = Phrase(
        "now {red} {green} {blue} in {share:.1f} % of it, needs 255 255 255",
        {"red": now[0], "green": now[1], "blue": now[2], "share": max(0.1, 100 * share)},
    )
    return _failed(said, now, grounds)


def _neutral(scene: Scene, ground: Mask, grounds: tuple[str, ...]) -> Finding:
    import cv2

    scale = min(1.0, _SMALL / max(scene.frame.size))
    size = max(1, round(scene.frame.width * scale)), max(1, round(scene.frame.height * scale))
    small = cv2.GaussianBlur(cv2.resize(scene.rgb, size, interpolation=cv2.INTER_AREA), (0, 0), 2)
    there = cv2.resize(ground.astype(np.uint8), size, interpolation=cv2.INTER_NEAREST) > 0
    lab = cv2.cvtColor(small.astype(np.float32) / 255, cv2.COLOR_RGB2LAB)[there]
    if not lab.size:
        return _failed(Phrase("none is to be seen: the product fills the picture"), None, grounds)
    colour = float(np.percentile(np.hypot(lab[:, 1], lab[:, 2]), 90))
    uneven = float(lab[:, 0].std())
    measured = {"chroma": round(colour, 1), "unevenness": round(uneven, 1)}
    if colour > _COLOUR:
        return _failed(
            Phrase("colored: chroma {now:.0f}, plain is up to {most:.0f}", {"now": colour, "most": _COLOUR}),
            measured, grounds,
        )  # fmt: skip
    if uneven > _UNEVEN:
        return _failed(
            Phrase("uneven: {now:.0f}, plain is up to {most:.0f}", {"now": uneven, "most": _UNEVEN}),
            measured, grounds,
        )  # fmt: skip
    return Finding(Rule.GROUND, Verdict.PASS, Phrase("plain"), measured, list(grounds))


def _failed(said: Phrase, measured: object, grounds: tuple[str, ...]) -> Finding:
    return Finding(Rule.GROUND, Verdict.FAIL, said, measured, list(grounds), fixable=True)
