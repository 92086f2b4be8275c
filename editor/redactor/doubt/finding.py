"""Finds the mask of a picture with the network that was chosen, and how far it may be trusted."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import numpy as np

from editor.errors import NetworkError
from editor.model.frame import Frame, to_depth
from editor.redactor.artefacts import Artefact
from editor.redactor.doubt.calibration import AUTO, ROLE
from editor.redactor.doubt.measure import Doubt, measured
from editor.redactor.matting import is_empty
from editor.redactor.matting.doubts import settled
from editor.redactor.matting.fields import Floats

if TYPE_CHECKING:
    from editor.redactor.operation import Networks


def asked(networks: Networks, model: str) -> tuple[str, ...]:
    """The networks to run, one after the other, until one is sure enough; at least one, installed or not."""
    if model != AUTO:
        return (model,)
    try:
        calibration = networks.calibration(ROLE, "fast")
    except NetworkError:
        return ("quality",)
    try:
        networks.identity(ROLE, "quality")
    except NetworkError:
        return ("fast",)
    # Without a measured threshold the fast network's word is worth nothing here.
    return ("fast", "quality") if calibration is not None and calibration.ask is not None else ("quality",)


def identity(networks: Networks, model: str) -> str:
    """What a mask of `model` depends on besides the picture: weights and their calibrations.

    Raises:
        NetworkError: there is no such network.
    """
    parts = []
    for one in asked(networks, model):
        calibration = networks.calibration(ROLE, one)
        parts += [networks.identity(ROLE, one), *([calibration.digest] if calibration else [])]
    return " ".join(parts)


def find(networks: Networks, model: str, frame: Frame, is_cancelled: Callable[[], bool]) -> Artefact:
    """The mask of `frame` and its doubt.

    Args:
        model: ``"quality"``, ``"fast"``, ``"auto"``, or the name of a network.

    Returns:
        `mask`: h x w uint16; where the network is calibrated `doubt`: h x w uint16, the probability that the mask is
        wrong there. Facts: `empty`, `network` (sha256 of the weights that ran last), and with the doubt
        `doubt`: threshold, unsure, bound, of_object, verdict, level, as in `Doubt` and `Calibration`.

    Raises:
        NetworkError: there is no such network, or it cannot run.
        Cancelled: `is_cancelled` became true.
    """
    for one in asked(networks, model):
        found = _found(networks, one, frame, is_cancelled)
        if found.doubt is not None and not found.doubt.asks:
            break
    arrays = {"mask": to_depth(found.mask, "uint16")}
    facts: dict[str, Any] = {"empty": is_empty(found.raw), "network": networks.identity(ROLE, one)}
    if found.doubt is not None:
        arrays["doubt"] = to_depth(found.doubt.plane, "uint16")
        facts["doubt"] = _facts(found.doubt, found.level)
    return Artefact(arrays, facts)


@dataclass(frozen=True, slots=True, eq=False)
class _Found:
    raw: Floats
    mask: Floats
    doubt: Doubt | None
    level: float


def _found(networks: Networks, model: str, frame: Frame, is_cancelled: Callable[[], bool]) -> _Found:
    raw = networks.run(ROLE, model, frame, is_cancelled)
    mask = settled(raw, frame.rgb)
    calibration = networks.calibration(ROLE, model)
    if calibration is None:
        return _Found(raw, mask, None, 0)
    mirrored = None
    if calibration.mirrored:
        turned = frame.with_(
            rgb=np.ascontiguousarray(frame.rgb[:, ::-1]),
            alpha=None if frame.alpha is None else np.ascontiguousarray(frame.alpha[:, ::-1]),
        )
        mirrored = np.ascontiguousarray(networks.run(ROLE, model, turned, is_cancelled)[:, ::-1])
    return _Found(raw, mask, measured(calibration, raw, mask, frame.rgb, mirrored), calibration.level)


def _facts(doubt: Doubt, level: float) -> dict[str, Any]:
    return {
        "threshold": doubt.threshold,
        "unsure": round(doubt.unsure, 4),
        "bound": round(doubt.bound, 4),
        "of_object": round(doubt.of_object, 4),
        "verdict": doubt.verdict,
        "level": level,
    }
