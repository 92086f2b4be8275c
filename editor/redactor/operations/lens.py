"""Lens: what a lens draws bent is drawn straight."""

from __future__ import annotations

from collections.abc import Mapping

import numpy as np

from editor.model.colour_profile import ColourProfile
from editor.model.frame import Frame
from editor.model.lens_profile import LensProfile
from editor.model.parameter import Parameter, Value
from editor.redactor.bend import Bend
from editor.redactor.geometry import Geometry
from editor.redactor.lens_catalog import profile_of
from editor.redactor.operation import GeometricOperation

_STRONGEST = 0.15  # k of the slider's end: more than any lens that means to draw straight lines


class Lens(GeometricOperation):
    """Distortion and lateral chromatic aberration taken back by what is known of the lens, and by a slider.

    `Auto` asks the database of Lensfun for the lens that the picture's own data name, at its focal length; the numbers
    it finds are kept in the document (see `LensProfile`). `distortion` bends further, or alone where the lens is not
    known: above 0 what bulges (a barrel) is drawn straight, below 0 what is pinched (a pincushion).
    """

    name = "lens"
    title = "Lens"
    order = -10
    position = 24
    parameters = (
        Parameter("lens", "Profile", kind="lens", default=None, auto=True),
        Parameter("distortion", "Distortion"),
    )

    def geometry(self, values: Mapping[str, Value], size: tuple[int, int], before: Geometry) -> Geometry:
        distortion = -_STRONGEST * values["distortion"] / 100
        if values["lens"] is None:
            return Geometry(np.eye(3), size, Bend(size, distortion))
        return Geometry(np.eye(3), size, Bend(size, distortion, LensProfile.of(values["lens"]).channels))

    def auto(self, name: str, frame: Frame, space: ColourProfile, values: Mapping[str, Value]) -> Value:
        """The profile of the lens that took the picture; None where it is not known."""
        profile = profile_of(frame.shot, frame.size)
        return None if profile is None else profile.to_value()
