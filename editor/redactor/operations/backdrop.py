"""What lies behind the subject."""

from __future__ import annotations

from collections.abc import Mapping

from editor.errors import ValueRangeError
from editor.model.frame import Frame
from editor.model.parameter import Parameter, Value
from editor.model.source_type import SourceType
from editor.redactor.operation import Context, Operation, Stage


class Backdrop(Operation):
    """Nothing, a colour, a gradient, a studio sweep, a picture, or the old background changed, behind the subject.

    Behind a transparent picture where nothing was cut out; an opaque one has nothing behind it. Colours are sRGB and
    become the same colours in the picture's own profile, as near as that can hold them; white stays exactly white and
    black exactly black. Results of 8 bits are dithered where the ground is not plain.

    ``color``: `color`. ``gradient``: from `color` to `color2` along `angle` (0: from above to below, 90: from left to
    right), or from the middle outwards. ``sweep``: a wall of `color` that goes over into a floor of `color2` at
    `horizon`, with a pool of light on it, and darker corners by `vignette`. ``picture``: another picture, kept with the
    project by its content, that fills the canvas, fits into it (on `color`), or is repeated. ``blurred``: the old
    background out of focus by `strength`; ``grey``: without its colours.
    """

    name = "backdrop"
    title = "Backdrop"
    made = SourceType.HUMAN_EDITS
    stage = Stage.BACKDROP
    version = 2
    tool = "background"
    group = "Backdrop"
    position = 10
    parameters = (
        Parameter("color", "Color", kind="colour", default="transparent"),
        Parameter(
            "kind", "Backdrop", kind="choice", default="color",
            choices=(
                ("color", "Color"), ("gradient", "Gradient"), ("sweep", "Studio sweep"), ("picture", "Picture"),
                ("blurred", "Own, blurred"), ("grey", "Own, without color"),
            ),
        ),
        Parameter("color2", "Second color", kind="colour", default="#d9d9d9"),
        Parameter(
            "form", "Form", kind="choice", default="line",
            choices=(("line", "Straight"), ("round", "Round")),
        ),
        Parameter("angle", "Direction", default=0, minimum=-180, maximum=180, unit="°"),
        Parameter("horizon", "Horizon", default=66, minimum=0, maximum=100, unit="%"),
        Parameter("light", "Light", default=40, minimum=0, maximum=100),
        Parameter("side", "Light from the side", default=0, minimum=-100, maximum=100),
        Parameter("vignette", "Vignette", default=20, minimum=0, maximum=100),
        Parameter("picture", "Picture", kind="picture", default=None),
        Parameter(
            "fit", "Picture lies", kind="choice", default="fill",
            choices=(("fill", "Fills"), ("fit", "Fits"), ("tile", "Repeats")),
        ),
        Parameter("scale", "Size", default=100, minimum=5, maximum=400, unit="%"),
        Parameter("blur", "Blur", default=0, minimum=0, maximum=100),
        Parameter("strength", "Strength", default=60, minimum=0, maximum=100),
    )  # fmt: skip

    @classmethod
    def complete(cls, values: Mapping[str, Value]) -> dict[str, Value]:
        complete = super().complete(values)
        if complete["color2"] == "transparent":
            raise ValueRangeError("The second color cannot be transparent.", "Give #rrggbb.")
        return complete

    @classmethod
    def is_idle(cls, values: Mapping[str, Value]) -> bool:
        return False  # transparent is what a cut-out becomes, not what a picture is

    @classmethod
    def migrate(cls, values: Mapping[str, Value], version: int) -> dict[str, Value]:
        """Until version 2 there were only colours, which are what they were."""
        return dict(values)

    def run(self, frame: Frame, values: Mapping[str, Value], context: Context) -> Frame:
        from editor.redactor.backdrops.cover import cover_of, shaded_by
        from editor.redactor.backdrops.grounds import OWN, ground_of, is_nothing
        from editor.redactor.backdrops.laying import dithered, over_ground
        from editor.redactor.compositing import over_colour, transparent

        if values["kind"] not in OWN:  # on those the shadow lies already
            frame = shaded_by(frame, context.planes)
        cover, shaded = cover_of(frame, context.planes), "cover" in context.planes
        if is_nothing(values):
            if cover is None or (not shaded and "subject" not in context.planes):
                return frame
            clear = transparent(frame, cover)
            return clear.with_(alpha=dithered(cover, frame.rgb.dtype.name, context.view)) if shaded else clear
        if cover is None:
            return frame
        if values["kind"] == "color" and not shaded:
            from editor.redactor.backdrops.colours import colour_of

            return over_colour(frame, cover, colour_of(values["color"], context.space))
        return over_ground(frame, cover, ground_of(frame, values, context), context.view)
