"""Removes the background: a network finds the object, the picture's own edges draw its outline."""

from __future__ import annotations

import hashlib
import math
import time
from collections.abc import Mapping
from typing import Any, Final

import numpy as np
from numpy.typing import NDArray

from editor.model.frame import Frame, to_depth
from editor.model.parameter import Parameter, Value
from editor.model.source_type import SourceType
from editor.redactor.artefacts import Artefact
from editor.redactor.by_network import ByNetwork
from editor.redactor.doubt.finding import find, identity
from editor.redactor.matting import refine
from editor.redactor.matting.fields import Floats, sized
from editor.redactor.matting.hair import edge_band, is_hairy, solved_matte
from editor.redactor.matting.views import seen_matte
from editor.redactor.operation import Context, Stage

# How far around a place refining looks, in pixels of the mask, and how many of these a mask is across: a bound for
# views of a part of the result, where the mask is not at hand.
_REACH: Final = 24
_ACROSS: Final = 1024
_SOLVER: Final = 2  # raised when solved mattes become others
_BANDS: Final = {"narrow": 0.5, "usual": 1.0, "wide": 2.0, "widest": 4.0}  # how wide a band is solved
_SEEN: Final = 8_000_000  # pixels: larger views are written to files, where nobody looks at doubts


class Cutout(ByNetwork):
    """The subject of the picture.

    The network sees the whole upright input once, whatever is cropped or turned; its small mask is an artefact that
    every render carries into its own view and refines there, along the edges of the pixels it shows. The artefact's
    facts are `empty` (no object was found), `seconds`, `network` (the sha256 of the weights that ran last) and, where
    these are calibrated, `doubt` (see `editor.redactor.doubt.finding`).
    """

    name = "cutout"
    title = "Remove background"
    made = SourceType.ENHANCED
    stage = Stage.MATTE
    order = 10
    version = 2
    tool = "background"
    group = "Cut-out"
    position = 10
    parameters = (
        Parameter(
            "model",
            "Network",
            kind="choice",
            default="quality",
            choices=(("quality", "Quality"), ("fast", "Fast"), ("auto", "Auto")),
        ),
        Parameter(
            "hair",
            "Hair and fur",
            kind="choice",
            default="auto",
            choices=(("auto", "Auto"), ("on", "On"), ("off", "Off")),
        ),
        Parameter(
            "band",
            "Edge band",
            kind="choice",
            default="usual",
            choices=(("narrow", "Narrow"), ("usual", "Usual"), ("wide", "Wide"), ("widest", "Widest")),
        ),
    )
    brings = ("edge", "backdrop")
    answer = "mask"

    @classmethod
    def is_idle(cls, values: Mapping[str, Value]) -> bool:
        return False

    @classmethod
    def migrate(cls, values: Mapping[str, Value], version: int) -> dict[str, Value]:
        """Projects from before hair was solved look as they did."""
        return {"hair": "off", **values} if version < 2 else dict(values)

    def radius(self, values: Mapping[str, Value], size: tuple[int, int]) -> float:
        return _REACH * max(1.0, math.sqrt(size[0] * size[1]) / _ACROSS)

    def run(self, frame: Frame, values: Mapping[str, Value], context: Context) -> Frame:
        found = self._found(str(values["model"]), context)
        mask = to_depth(found.arrays["mask"], "float32")
        if _solves(str(values["hair"]), mask, found, context):
            subject = self._solved(str(values["model"]), mask, _band(found, mask, _BANDS[values["band"]]), context)
        else:
            width, height = context.source.size
            reach = math.sqrt(width * height / mask.size) / context.step
            subject = refine(context.carried(mask), frame.rgb, reach)
        if frame.alpha is not None:
            subject = subject * to_depth(frame.alpha, "float32")
        context.planes["subject"] = subject
        if "doubt" in found.facts and frame.width * frame.height <= _SEEN:
            plane = context.carried(to_depth(found.arrays["doubt"], "float32"))
            plane = np.clip(plane * np.float32(0.5 / found.facts["doubt"]["threshold"]), 0, 1)
            # Around a picture on a canvas there is nothing to doubt.
            context.planes["doubt"] = plane if frame.alpha is None else np.where(frame.alpha > 0, plane, np.float32(0))
        return frame

    def _solved(self, model: str, mask: Floats, band: NDArray[np.bool_], context: Context) -> Floats:
        """The solved matte as this view sees it: found once for the whole picture, since it is no matter of a view."""
        parts = {"mask": _digest(mask), "band": _digest(band), "version": _SOLVER}
        usual = context.edit.values.get("band", "usual")
        name = f"hair {model}" if usual == "usual" else f"hair {model} {usual}"  # what is pinned is of one band
        matte = context.artefact(name, parts, lambda: _matte(mask, band, context)).arrays["matte"]
        if context.view.width * context.view.height <= _SEEN:
            context.planes["band"] = np.clip(context.carried(band.astype(np.float32)), 0, 1)
        return seen_matte(matte, ("hair", model, *parts.values()), context)

    def _found(self, model: str, context: Context) -> Artefact:
        return self.answered(
            model,
            context,
            lambda: identity(context.networks, model),
            lambda: find(context.networks, model, context.source.frame, context.is_cancelled),
        )


def _solves(hair: str, mask: Floats, found: Artefact, context: Context) -> bool:
    if found.facts["empty"] or hair != "auto":
        return not found.facts["empty"] and hair == "on"
    # Each view asks, and it is no matter of a view.
    key = "hairy", hashlib.sha256(found.arrays["mask"].tobytes()).hexdigest()
    return bool(context.remember(key, lambda: (is_hairy(mask),))[0])


def _band(found: Artefact, mask: Floats, width: float) -> NDArray[np.bool_]:
    """What is unknown: the mask's edge as wide as it is wanted, and what is in doubt beside it."""
    if "doubt" not in found.facts:
        return edge_band(mask, width)
    doubt = sized(to_depth(found.arrays["doubt"], "float32"), mask.shape[1], mask.shape[0])
    return edge_band(mask, width, doubt >= found.facts["doubt"]["threshold"])


def _digest(plane: NDArray[Any]) -> str:
    return hashlib.sha256(plane.tobytes()).hexdigest()


def _matte(mask: Floats, band: NDArray[np.bool_], context: Context) -> Artefact:
    start = time.perf_counter()
    matte = solved_matte(mask, context.source.frame.rgb, context.is_cancelled, band)
    return Artefact({"matte": to_depth(matte, "uint8")}, {"hair": round(time.perf_counter() - start, 3)})
