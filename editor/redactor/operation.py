"""What an operation is. One file under `operations/` declares one; everything else follows from its declaration."""

from __future__ import annotations

import enum
import hashlib
import math
from abc import ABC, abstractmethod
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from functools import cached_property
from typing import Any, ClassVar, Protocol

import numpy as np
from numpy.typing import NDArray

from editor.dataloader.network_record import OutputSpec
from editor.errors import ValueRangeError
from editor.model.colour_profile import ColourProfile
from editor.model.document import Edit
from editor.model.frame import Frame, Pixels
from editor.model.parameter import Parameter, Value
from editor.model.source_type import Deed, SourceType, known, strongest
from editor.redactor.artefacts import Keeping, Using
from editor.redactor.doubt.calibration import Calibration
from editor.redactor.geometry import Geometry, Matrix, View, apply
from editor.redactor.lens_sampling import LensSampling
from editor.redactor.source import Source

_SAID = ("number", "choice", "switch", "colour")  # kinds of parameters


class Stage(enum.IntEnum):
    """The fixed order of rendering, whatever the order of clicks."""

    HEAL = 1
    GEOMETRY = 2
    MATTE = 3
    TONE = 4
    RETOUCH = 5
    SPATIAL = 6
    BACKDROP = 7
    CANVAS = 8
    UPSCALE = 9
    TEXT = 10


class Networks(Protocol):
    """What operations need of networks; the composition root hands in the real one."""

    def identity(self, role: str, quality: str) -> str:
        """sha256 of the weights that would run."""

    def calibration(self, role: str, quality: str) -> Calibration | None:
        """How far the masks of these weights may be trusted; None where nobody measured it."""

    def run(self, role: str, quality: str, frame: Frame, is_cancelled: Callable[[], bool] | None = None) -> Pixels:
        """float32 h x w in 0-1 at the network's own size, covering the whole frame."""

    def told(self, role: str, quality: str, frame: Frame, is_cancelled: Callable[[], bool] | None = None) -> Pixels:
        """What it tells of the frame in numbers: boxes, points, labels or kinds."""

    def output(self, role: str, quality: str) -> OutputSpec:
        """What the record of these weights says of their results."""

    def paint(
        self, role: str, quality: str, tile: Pixels, place: tuple[int, int], is_cancelled: Callable[[], bool]
    ) -> Pixels:
        """What it makes of h x w x 3 float32 of encoded sRGB, at `place` (top, left) of the paper; the same size."""

    def remade(self, role: str, quality: str, frame: Frame, is_cancelled: Callable[[], bool]) -> tuple[Pixels, Pixels]:
        """What it sees of the frame and what it makes of it: h x w x 3 float32, encoded sRGB, at the network's size."""


@dataclass(frozen=True, eq=False)
class Overview:
    """A whole picture as it stands between two operations, small.

    Attributes:
        frame: its pixels.
        planes: as in `Context`, of the frame's size.
    """

    frame: Frame
    planes: Mapping[str, Pixels]

    @cached_property
    def digest(self) -> str:
        """sha256 of what is seen, for what is remembered of it: pixels, opacity, subject and what lies under that."""
        seen = self.frame.rgb, self.frame.alpha, self.planes.get("subject"), self.planes.get("cover")
        told = hashlib.sha256()
        for plane in seen:
            told.update(b"none" if plane is None else f"{plane.shape} {plane.dtype}".encode())
            if plane is not None:
                told.update(np.ascontiguousarray(plane).data)
        return told.hexdigest()


class Overlooks(Protocol):
    """How an operation asks for an overview."""

    def __call__(self, pixels: int, *, last: Stage | None = None, upright: bool = False) -> Overview:
        """All of the picture before this operation, with at most about so many pixels; kept for the next renders.

        Args:
            last: leave out what comes after this stage.
            upright: as the upright input lies, before anything is cropped or turned.
        """


@dataclass(slots=True, eq=False)
class Context:
    """What an operation is told besides its frame and values.

    Attributes:
        view: which part of the result, at which scale, the frame shows.
        geometry: full-size result pixels -> upright input pixels.
        source: the upright input.
        planes: H x W float32 arrays in 0-1 that operations pass on: `subject` (matte), `cover` (the matte with what was
            laid under the subject), `colours` (H x W x 3, the pixels before that was), `shade` (how much of its old
            ground's light the subject's shadow takes), `doubt` (from 0.5 on a pixel may be object or background; only
            where the matte's doubt is known and the view is of a size to look at), `band` (from 0.5 on the matte was
            solved from colours; told as rarely).
        space: the colour profile of the pixels.
        edit: the edit being run.
        artefact: `artefact(name, parts, make)`: what a network or solver yielded for this picture and these `parts`
            (JSON-able: everything besides the picture that the outcome depends on); `make` runs at most once.
        uses: `uses(name, parts)`: the outcome of such an artefact is at hand, e.g. by `remember`; it counts as used.
        remember: `remember(key, make)`: a value kept for the next renders of the same picture, in memory, bounded.
        networks: runs networks.
        is_cancelled, on_progress: for work that lasts; `on_progress(fraction, step)`.
        tell: `tell(facts)`: what the operation found out, JSON-able; told with the render beside the artefacts' facts.
        overview: what is no matter of a view is found in an overview; see `Overlooks`.
    """

    view: View
    geometry: Geometry
    source: Source
    planes: dict[str, Pixels]
    space: ColourProfile
    edit: Edit
    artefact: Keeping
    remember: Callable[[tuple[Any, ...], Callable[[], Any]], Any]
    networks: Networks
    uses: Using = field(default=lambda name, parts: None)
    is_cancelled: Callable[[], bool] = field(default=lambda: False)
    on_progress: Callable[[float, str], None] = field(default=lambda fraction, step: None)
    tell: Callable[[Mapping[str, Any]], None] = field(default=lambda facts: None)
    overview: Overlooks = field(default=lambda pixels, *, last=None, upright=False: _nothing_to_see())

    @property
    def scale(self) -> float:
        """Rendered pixels a full-size pixel of the result."""
        return self.view.scale

    @property
    def to_input(self) -> Matrix:
        """3 x 3 homography from the frame's pixels to upright full-size input pixels, as a perfect lens has them.

        What has to lie where it belongs to a part of a pixel asks `places` or `carried`, which know the lens as well.
        """
        return np.asarray(self.geometry.matrix @ self.view.matrix(self.geometry.size))

    @property
    def step(self) -> float:
        """Full-size pixels of the input that one pixel of the frame stands for, in its middle."""
        matrix = self.to_input
        depth = matrix[2] @ (self.view.width / 2, self.view.height / 2, 1.0)
        return math.sqrt(abs(float(np.linalg.det(matrix))) / abs(float(depth)) ** 3)

    def places(self, points: NDArray[np.float64]) -> NDArray[np.float64]:
        """Where points (N x 2) of the upright input lie in the frame."""
        return apply(np.asarray(np.linalg.inv(self.view.matrix(self.geometry.size))), self.geometry.to_result(points))

    def carried(self, plane: Pixels, rows: slice | None = None) -> Pixels:
        """A plane that covers the whole input at any size, as this frame sees it (bilinear).

        Args:
            plane: h x w or h x w x c float32.
            rows: only these of the frame; all when None.
        """
        import cv2

        height, width = plane.shape[:2]
        top, bottom = (0, self.view.height) if rows is None else (rows.start, rows.stop)
        if self.geometry.bend is not None:
            lens = LensSampling(self.geometry.bend, self.to_input, (self.view.width, bottom - top), top)
            return lens.sampled(plane, cv2.INTER_LINEAR)
        shrink = np.diag([width / self.source.size[0], height / self.source.size[1], 1.0])
        centres = shrink @ self.to_input
        centres = _shift(-0.5, -0.5) @ centres @ _shift(0.5, top + 0.5)
        return np.asarray(
            cv2.warpPerspective(
                plane,
                centres,
                (self.view.width, bottom - top),
                flags=cv2.INTER_LINEAR | cv2.WARP_INVERSE_MAP,
                borderMode=cv2.BORDER_REPLICATE,
            )
        )


def _nothing_to_see() -> Overview:
    raise NotImplementedError("this context has no overview")


def _shift(x: float, y: float) -> Matrix:
    return np.array([[1, 0, x], [0, 1, y], [0, 0, 1]], np.float64)


class Operation(ABC):
    """One way to edit a picture. A class is never instantiated with state: values travel beside it.

    Attributes:
        name: identifier in files and on the command line, lower case with underscores.
        title: English words.
        stage, order: when it runs: by stage, then by order, then by name.
        version: raised when the meaning of values changes; `migrate` brings older ones up to date.
        tool: the tool of the rail that shows it: ``"background"``, ``"settings"``, ``"crop"``; empty: shown nowhere.
        group: the heading in the tool's panel; operations of one group stand together.
        position: where in the group.
        parameters: what it can be told; the first is its main one and gives the flag ``--<name>``.
        brings: operations that are added with their defaults when this one is.
        looks_closely: whether `auto` is given the upright input at full size instead of a small copy: noise and blocks
            are not to be seen in one.
        sees_subject: whether `auto` is given the picture after its cut-out, the subject as its alpha, reduced to some
            megapixel.
        bound: parameters that belong to one picture, so that no recipe or preset has them; strokes and masks always do.
        made: what a picture with this operation has to say of its making. What it says besides for some values or
            pictures, it tells as the fact `made` (see `Context.tell`).
        action: what it is for the C2PA; see `Deed`.
    """

    name: ClassVar[str]
    title: ClassVar[str]
    stage: ClassVar[Stage]
    order: ClassVar[int] = 0
    version: ClassVar[int] = 1
    tool: ClassVar[str] = ""
    group: ClassVar[str] = ""
    position: ClassVar[int] = 0
    parameters: ClassVar[tuple[Parameter, ...]] = ()
    brings: ClassVar[tuple[str, ...]] = ()
    looks_closely: ClassVar[bool] = False
    sees_subject: ClassVar[bool] = False
    bound: ClassVar[tuple[str, ...]] = ()
    made: ClassVar[SourceType]
    action: ClassVar[str] = "c2pa.edited"

    @classmethod
    def parameter(cls, name: str) -> Parameter:
        """The parameter of this name; `KeyError` if there is none."""
        return {parameter.name: parameter for parameter in cls.parameters}[name]

    @classmethod
    def defaults(cls) -> dict[str, Value]:
        return {parameter.name: parameter.default for parameter in cls.parameters}

    @classmethod
    def step(cls, values: Mapping[str, Value] | None = None, found: str = "") -> Deed:
        """What is said of this operation in a file.

        Args:
            values: complete ones. What other files they name, what is painted and where is not said.
            found: the fact `made`; see the attribute.
        """
        said = {
            parameter.title: values[parameter.name]
            for parameter in cls.parameters
            if values and parameter.kind in _SAID and values[parameter.name] != parameter.default
        }
        return Deed(cls.title, cls.action, SourceType(strongest(cls.made, known(found) or "")), said)

    @classmethod
    def complete(cls, values: Mapping[str, Value]) -> dict[str, Value]:
        """`values` checked, with defaults for what is missing.

        Raises:
            ValueRangeError: an unknown name or a value out of range.
        """
        known = {parameter.name: parameter for parameter in cls.parameters}
        for name in values:
            if name not in known:
                raise ValueRangeError(
                    "{operation} has no value called {name}.", "Known: {known}.",
                    operation=cls.title, name=name, known=", ".join(known),
                )  # fmt: skip
        return {**cls.defaults(), **{name: known[name].check(value) for name, value in values.items()}}

    @classmethod
    def migrate(cls, values: Mapping[str, Value], version: int) -> dict[str, Value]:
        """Values written by an older version in today's meaning."""
        return dict(values)

    @classmethod
    def is_idle(cls, values: Mapping[str, Value]) -> bool:
        """Whether these (complete) values change nothing, so that the step is left out."""
        return dict(values) == cls.defaults()

    def auto(self, name: str, frame: Frame, space: ColourProfile, values: Mapping[str, Value]) -> Value:
        """The value this operation would choose for parameter `name`.

        Args:
            frame: the picture after its geometry and before its tone, reduced to some 0.25 megapixels; the upright
                input at full size for an operation that `looks_closely`; with the subject as its alpha for one that
                `sees_subject`.
        """
        raise NotImplementedError(f"{self.name} has no automatic {name}")

    def radius(self, values: Mapping[str, Value], size: tuple[int, int]) -> float:
        """How far, in full-size pixels of a result of this size, a pixel's surroundings matter. 0: not at all."""
        return 0.0

    @abstractmethod
    def run(self, frame: Frame, values: Mapping[str, Value], context: Context) -> Frame:
        """The edited frame. Writes into `context.planes` what it offers to later operations; never into `frame`."""


class PointwiseOperation(Operation):
    """An operation on colours alone. All of a document run as one table (see `tone_table`).

    Attributes:
        channelwise: each channel depends on itself alone, so a one-dimensional table serves.
        linear: `colour` takes and gives linear light; otherwise values encoded as the profile says.
    """

    stage = Stage.TONE
    tool = "settings"
    made = SourceType.UNSAID  # to develop a photograph makes it no other picture
    action = "c2pa.color_adjustments"
    channelwise: ClassVar[bool] = True
    linear: ClassVar[bool] = False

    def is_channelwise(self, values: Mapping[str, Value], space: ColourProfile) -> bool:
        """Whether each channel depends on itself alone with these values; see `channelwise`."""
        return self.channelwise

    @abstractmethod
    def colour(
        self, rgb: NDArray[np.floating[Any]], values: Mapping[str, Value], space: ColourProfile
    ) -> NDArray[np.floating[Any]]:
        """`rgb` (... x 3, usually 0-1 but not clipped) changed; pure, vectorised, of the same dtype."""

    def run(self, frame: Frame, values: Mapping[str, Value], context: Context) -> Frame:
        from editor.redactor.tone_table import ToneTable

        return ToneTable.compile([(self, values)], context.space).apply(frame)


class SourceOperation(Operation):
    """An operation on the upright input itself, before anything is moved; what follows sees another picture.

    Attributes:
        pins: whether its artefacts are told with the render, to be pinned. Where a stroke has its own each, which
            follow from the picture alone, they are not.
    """

    stage = Stage.HEAL
    pins: ClassVar[bool] = False

    @abstractmethod
    def repaired(self, source: Source, values: Mapping[str, Value], context: Context) -> Source:
        """The picture to go on with: a new one with an identity of its own; `source` stays as it is.

        Args:
            context: its view is all of `source` at full size. Keep what you find there: this is asked at each render.
        """

    def run(self, frame: Frame, values: Mapping[str, Value], context: Context) -> Frame:
        return self.repaired(context.source, values, context).frame


class GeometricOperation(Operation):
    """An operation that moves pixels. All of a document become one map, sampled once."""

    stage = Stage.GEOMETRY
    tool = "crop"
    made = SourceType.UNSAID
    action = "c2pa.orientation"

    @abstractmethod
    def geometry(self, values: Mapping[str, Value], size: tuple[int, int], before: Geometry) -> Geometry:
        """The map from the result of this operation back to its input.

        Args:
            size: width and height of what this operation gets.
            before: the map so far (what it gets -> upright picture), for values in the picture's coordinates.
        """

    def facts(self, values: Mapping[str, Value], size: tuple[int, int], before: Geometry) -> Mapping[str, Any]:
        """What is to be told with a render, JSON-able; arguments as of `geometry`."""
        return {}

    def run(self, frame: Frame, values: Mapping[str, Value], context: Context) -> Frame:
        before = Geometry.identity(frame.size)
        moved = self.geometry(values, frame.size, before)
        return Source(frame, "").view(moved, View.whole(moved.size))
