"""Badge: a small mark on the finished picture that says which program made it."""

from __future__ import annotations

from collections.abc import Mapping

from editor.model.frame import Frame
from editor.model.parameter import Parameter, Value
from editor.model.source_type import SourceType
from editor.redactor.geometry import scaled_size
from editor.redactor.operation import Context, Operation, Stage


class Badge(Operation):
    """The words "made by Vitrina" on a dark ground, for eyes what the marks in the file are for programs.

    `size` is its height, a part of the canvas's shorter side; below 8 pixels it is not drawn. Marketplaces refuse main
    pictures with it.
    """

    name = "badge"
    title = "Badge"
    made = SourceType.HUMAN_EDITS
    action = "c2pa.addedText"
    stage = Stage.TEXT
    order = 10
    tool = "background"
    group = "Badge"
    position = 90
    parameters = (
        Parameter("badge", "Made by Vitrina", kind="switch", default=False),
        Parameter(
            "place", "Place", kind="choice", default="bottom_left",
            choices=(
                ("bottom_left", "Bottom left"), ("bottom_right", "Bottom right"), ("top_left", "Top left"),
                ("top_right", "Top right"),
            ),
        ),
        Parameter("size", "Size", default=4.5, minimum=2, maximum=15, step=0.5, unit="%"),
    )  # fmt: skip

    @classmethod
    def is_idle(cls, values: Mapping[str, Value]) -> bool:
        return not values["badge"]

    def run(self, frame: Frame, values: Mapping[str, Value], context: Context) -> Frame:
        from editor.redactor.backdrops.colours import colour_of
        from editor.redactor.lettering.badge import put
        from editor.redactor.lettering.pasting import Paper

        paper, whole = Paper(frame, context.view), scaled_size(context.geometry.size, context.view.scale)
        colours = colour_of("#333333", context.space), colour_of("#ffffff", context.space)
        put(paper, whole, values["place"], values["size"] / 100, colours)
        return paper.frame()
