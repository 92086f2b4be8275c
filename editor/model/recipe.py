"""A recipe: what is to be done to each picture of many, under which conditions, and which files come of it."""

from __future__ import annotations

import fnmatch
from collections.abc import Mapping
from dataclasses import MISSING, dataclass, field, fields
from typing import Any, Final, Literal

from editor.model.document import Document, Edit
from editor.model.output_image import Format

FORMAT: Final = 2  # 1: presets of earlier versions, which were edits and nothing else

Shape = Literal["", "portrait", "landscape", "square"]
Then = Literal["aside", "skip"]
Enlarge = Literal["no", "fast", "quality"]
_SQUARE: Final = 0.02  # sides that differ by less are those of a square


@dataclass(frozen=True, slots=True)
class Seen:
    """What is known of a picture when a condition is asked.

    Attributes:
        name: of its file.
        size: width and height, upright.
        unsure: the share of the picture, 0-1, of which the cut-out says that it may be wrong; None: nobody knows.
        found: whether the cut-out found an object; None: nobody asked.
    """

    name: str
    size: tuple[int, int]
    unsure: float | None = None
    found: bool | None = None


@dataclass(frozen=True, slots=True)
class When:
    """What must hold of a picture, all of it; nothing is asked by what is as usual.

    Attributes:
        doubt_above: per cent of the picture that may be wrong in its cut-out, as the window tells them.
        object: ``"found"`` or ``"missing"``: what the cut-out came to.
        shape: sides that differ by less than 2 % are those of a square.
        longest_below, longest_above: pixels on the longer side.
        name: the file's name fits this pattern, as ``"*_back.*"``; upper and lower case are alike.
    """

    doubt_above: float | None = None
    object: Literal["", "found", "missing"] = ""
    shape: Shape = ""
    longest_below: int = 0
    longest_above: int = 0
    name: str = ""

    def __bool__(self) -> bool:
        """Whether anything is asked."""
        return self != When()

    @property
    def asks_cutout(self) -> bool:
        """Whether the answer needs the cut-out to be made first."""
        return self.doubt_above is not None or bool(self.object)

    def holds(self, seen: Seen) -> bool:
        """Whether all of it is so; what nobody knows is not so."""
        return (
            (self.doubt_above is None or (seen.unsure is not None and seen.unsure * 100 > self.doubt_above))
            and (not self.object or seen.found is (self.object == "found"))
            and (not self.shape or self.shape == shape_of(seen.size))
            and (not self.longest_below or max(seen.size) < self.longest_below)
            and (not self.longest_above or max(seen.size) > self.longest_above)
            and self.fits_name(seen.name)
        )

    def fits_name(self, name: str) -> bool:
        """Whether a file called `name` may be meant."""
        return not self.name or fnmatch.fnmatchcase(name.casefold(), self.name.casefold())


def shape_of(size: tuple[int, int]) -> Shape:
    width, height = size
    if abs(width - height) < _SQUARE * max(size):
        return "square"
    return "portrait" if height > width else "landscape"


@dataclass(frozen=True, slots=True)
class RecipeStep:
    """An edit that is made where `when` holds. Of several of one operation the last that is made counts."""

    edit: Edit
    when: When = When()


@dataclass(frozen=True, slots=True)
class Condition:
    """What becomes of pictures of which `when` holds: put aside to be looked at, or left out."""

    when: When
    then: Then = "aside"


@dataclass(frozen=True, slots=True)
class RecipeOutput:
    """A file that comes of each picture.

    Attributes:
        name: a template, see `editor.model.name_template`; without suffix, which follows from the format.
        market: the id of a market whose rules the file has to pass, e.g. ``"amazon:main"``; empty: none. The market
            decides on size and format then.
        format: empty: that of the picture where it can be written, else PNG.
        quality: 1-100, of JPEG, WebP and AVIF.
        longest: pixels on the longer side; 0: as many as there are.
        enlarge: whether a smaller picture is made so large, and by which network.
        depth: 8 or 16 bits a channel; 0: those of the picture.
        background: ``"#rrggbb"``, shown through where the format has no transparency.
        keep_gps, keep_metadata: as in `WriteOptions`.
        credentials: whether it is signed with Content Credentials, by this computer; see `Credentials.always`.
        steps: made for this file besides those of the recipe, in their place where the operation is the same.
        when: the file is made where this holds.
    """

    name: str = ""
    market: str = ""
    format: Format | Literal[""] = ""
    quality: int = 92
    longest: int = 0
    enlarge: Enlarge = "no"
    depth: Literal[0, 8, 16] = 0
    background: str = "#ffffff"
    keep_gps: bool = False
    keep_metadata: bool = True
    steps: tuple[RecipeStep, ...] = ()
    when: When = When()
    credentials: bool = False

    @property
    def template(self) -> str:
        """The name, or the usual one."""
        return self.name or ("{stem}_{market}" if self.market else "{stem}")


@dataclass(frozen=True, slots=True)
class Recipe:
    """What is to be done to each picture. A preset is one that has steps and nothing else.

    Attributes:
        name: as a person calls it.
        steps: edits, without what is bound to one picture. They are made in the order of rendering, whatever theirs.
        conditions: the first that holds decides; where none does, the files are made.
        outputs: none: one file in the picture's own format, under its own name.
    """

    name: str = ""
    steps: tuple[RecipeStep, ...] = ()
    conditions: tuple[Condition, ...] = ()
    outputs: tuple[RecipeOutput, ...] = field(default=())

    @staticmethod
    def of(document: Document, name: str = "", outputs: tuple[RecipeOutput, ...] = ()) -> Recipe:
        """What `document` does, for other pictures."""
        enabled = (edit for edit in document.as_recipe().edits if edit.enabled)
        return Recipe(name, tuple(map(RecipeStep, enabled)), (), outputs)

    @property
    def files(self) -> tuple[RecipeOutput, ...]:
        """The outputs, with the usual one where none is named."""
        return self.outputs or (RecipeOutput(),)

    @property
    def document(self) -> Document:
        """The steps that are always made."""
        return edits_of(step for step in self.steps if not step.when)

    @property
    def whens(self) -> tuple[When, ...]:
        """All that is asked somewhere in it."""
        of_files = [when for file in self.outputs for when in (file.when, *(step.when for step in file.steps))]
        asked = (*(step.when for step in self.steps), *(one.when for one in self.conditions), *of_files)
        return tuple(when for when in asked if when)

    def document_for(self, seen: Seen, output: RecipeOutput | None = None) -> Document:
        """The edits of a picture, for one of its files."""
        steps = (*self.steps, *(output.steps if output is not None else ()))
        return edits_of(step for step in steps if step.when.holds(seen))

    def verdict(self, seen: Seen) -> tuple[Then | Literal[""], When]:
        """What becomes of a picture, and why: the first condition that holds; empty where none does."""
        for condition in self.conditions:
            if condition.when.holds(seen):
                return condition.then, condition.when
        return "", When()

    def to_json(self) -> dict[str, Any]:
        """Plain data; what is as usual is left out."""
        data: dict[str, Any] = {"format": FORMAT, "name": self.name, "steps": [_step(step) for step in self.steps]}
        if self.conditions:
            data["conditions"] = [{"when": told(one.when), "then": one.then} for one in self.conditions]
        if self.outputs:
            data["outputs"] = [_output(output) for output in self.outputs]
        return data


def edits_of(steps: Any) -> Document:
    """The document of some steps: one edit an operation, the last one."""
    document = Document()
    for step in steps:
        document = document.with_edit(step.edit)
    return document


def told(thing: When | RecipeOutput) -> dict[str, Any]:
    """The fields that are not as usual."""
    return {one.name: getattr(thing, one.name) for one in fields(thing) if getattr(thing, one.name) != usual(one)}


def usual(one: Any) -> Any:
    """What a field of a dataclass is when nobody says."""
    return one.default if one.default is not MISSING else None


def _step(step: RecipeStep) -> dict[str, Any]:
    edit = step.edit
    data: dict[str, Any] = {"operation": edit.operation, "version": edit.version, "values": dict(edit.values)}
    if edit.autos:
        data["autos"] = sorted(edit.autos)
    if not edit.enabled:
        data["enabled"] = False
    if step.when:
        data["when"] = told(step.when)
    return data


def _output(output: RecipeOutput) -> Mapping[str, Any]:
    data = told(output)
    if output.steps:
        data["steps"] = [_step(step) for step in output.steps]
    if output.when:
        data["when"] = told(output.when)
    return data
