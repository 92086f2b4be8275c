"""What the user made: an immutable stack of edits on one picture, and the history of such stacks."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field, replace
from functools import cached_property
from types import MappingProxyType
from typing import Any

from editor.errors import InputError
from editor.model.parameter import Value


@dataclass(frozen=True)
class Edit:
    """One operation with its values, as it stands in a document.

    Attributes:
        operation: the name of the operation.
        values: parameter name -> value; what is missing has the parameter's default.
        autos: the parameters whose value the operation found by itself; a recipe finds them anew for each picture.
        enabled: a disabled edit keeps its values and does nothing.
        version: the version of the operation that wrote the values.
        artefacts: artefact name -> key of what a network or solver yielded for this picture. Pinning the key keeps old
            work as it was when a newer network is installed.
    """

    operation: str
    values: Mapping[str, Value] = field(default_factory=dict)
    autos: frozenset[str] = frozenset()
    enabled: bool = True
    version: int = 1
    artefacts: Mapping[str, str] = field(default_factory=dict)

    def __post_init__(self) -> None:
        object.__setattr__(self, "values", MappingProxyType(dict(self.values)))
        object.__setattr__(self, "artefacts", MappingProxyType(dict(self.artefacts)))
        object.__setattr__(self, "autos", frozenset(self.autos))

    def __reduce__(self) -> tuple[type[Edit], tuple[Any, ...]]:
        # Read-only views of dicts cannot be pickled, and documents travel to other processes.
        values, artefacts = dict(self.values), dict(self.artefacts)
        return Edit, (self.operation, values, self.autos, self.enabled, self.version, artefacts)

    def to_json(self) -> dict[str, Any]:
        """Plain data in a fixed order, so that equal edits give equal text."""
        return {
            "operation": self.operation,
            "version": self.version,
            "enabled": self.enabled,
            "values": dict(sorted(self.values.items())),
            "autos": sorted(self.autos),
            "artefacts": dict(sorted(self.artefacts.items())),
        }

    @staticmethod
    def from_json(data: Mapping[str, Any]) -> Edit:
        """The edit that `to_json` wrote; what cannot be one raises `InputError`."""
        try:
            return Edit(
                operation=str(data["operation"]),
                values={str(name): frozen(value) for name, value in dict(data["values"]).items()},
                autos=frozenset(map(str, data.get("autos", ()))),
                enabled=bool(data.get("enabled", True)),
                version=int(data.get("version", 1)),
                artefacts={str(name): str(key) for name, key in dict(data.get("artefacts", {})).items()},
            )
        except (KeyError, TypeError, ValueError, AttributeError) as error:
            raise InputError(
                "An edit in this project cannot be read.", "Open an older autosave or start again from the picture."
            ) from error

    @cached_property
    def digest(self) -> str:
        """Equal for edits that do the same. Kept: every render asks for it, and hundreds of strokes take 35 ms."""
        data = self.to_json()
        del data["autos"]
        return hashlib.sha256(json.dumps(data, sort_keys=True).encode()).hexdigest()


@dataclass(frozen=True, slots=True)
class Document:
    """All edits of one picture, one an operation, in no order of their own: the renderer has a fixed one.

    Attributes:
        picture: sha256 of the picture's file; empty in a recipe.
        edits: sorted by operation name, so documents with the same values are equal however they came about.
    """

    picture: str = ""
    edits: tuple[Edit, ...] = ()

    def __post_init__(self) -> None:
        object.__setattr__(self, "edits", tuple(sorted(self.edits, key=lambda edit: edit.operation)))

    def __bool__(self) -> bool:
        """Whether anything is edited."""
        return any(edit.enabled for edit in self.edits)

    def edit(self, operation: str) -> Edit | None:
        """The edit of this operation, if there is one."""
        return next((edit for edit in self.edits if edit.operation == operation), None)

    def with_edit(self, edit: Edit) -> Document:
        """With `edit` in place of the one of its operation."""
        return replace(self, edits=(*(e for e in self.edits if e.operation != edit.operation), edit))

    def without(self, *operations: str) -> Document:
        """Without the edits of these operations."""
        return replace(self, edits=tuple(edit for edit in self.edits if edit.operation not in operations))

    def with_values(
        self, operation: str, values: Mapping[str, Value], *, autos: Iterable[str] = (), version: int = 1
    ) -> Document:
        """With these values set; the others of the operation stay. `autos` are the ones found automatically."""
        old = self.edit(operation) or Edit(operation, version=version)
        kept = old.autos - set(values)
        edit = replace(old, values={**old.values, **values}, autos=kept | set(autos), enabled=True, version=version)
        return self.with_edit(edit)

    def with_artefacts(self, used: Mapping[str, Mapping[str, str]]) -> Document:
        """With the artefact keys that a render used pinned to their edits (operation -> artefact name -> key)."""
        pinned = self
        for operation, keys in used.items():
            edit = pinned.edit(operation)
            if edit is not None:
                pinned = pinned.with_edit(replace(edit, artefacts={**edit.artefacts, **keys}))
        return pinned

    def as_recipe(self) -> Document:
        """Without what is bound to one picture."""
        return Document(edits=tuple(replace(edit, artefacts={}) for edit in self.edits))

    def to_json(self) -> dict[str, Any]:
        return {"picture": self.picture, "edits": [edit.to_json() for edit in self.edits]}

    @staticmethod
    def from_json(data: Mapping[str, Any], migrate: Callable[[Edit], Edit] = lambda edit: edit) -> Document:
        """The document that `to_json` wrote. `migrate` brings edits of older versions up to date.

        Raises:
            InputError: the data is not a document.
        """
        try:
            edits = list(data["edits"])
            picture = str(data.get("picture", ""))
        except (KeyError, TypeError, AttributeError) as error:
            raise InputError("This project cannot be read.", "Open an older autosave or the picture itself.") from error
        return Document(picture, tuple(migrate(Edit.from_json(edit)) for edit in edits))


@dataclass(frozen=True, slots=True)
class Step:
    """One entry of the history.

    Attributes:
        document: how things stood after it.
        title: English words for what was done, e.g. ``"Brightness"``.
        detail: a value in short, e.g. ``"+18 · auto"``; not translated.
    """

    document: Document
    title: str
    detail: str = ""


class History:
    """The steps of one piece of work and where the user stands in them. Never empty, never forgets before a new edit.

    Attributes:
        steps: all steps, the first one being the picture as opened.
        position: index of the current step.
    """

    def __init__(self, first: Step) -> None:
        self.steps: tuple[Step, ...] = (first,)
        self.position = 0

    @staticmethod
    def restored(steps: Iterable[Step], position: int) -> History:
        """The history of a project file.

        Raises:
            ValueError: no steps, or `position` is not one of them.
        """
        steps = tuple(steps)
        if not 0 <= position < len(steps):
            raise ValueError(f"position {position} is not one of {len(steps)} steps")
        history = History(steps[0])
        history.steps, history.position = steps, position
        return history

    def copy(self) -> History:
        """The same steps and position; neither follows the other from now on."""
        return History.restored(self.steps, self.position)

    @property
    def document(self) -> Document:
        """The document at the current step."""
        return self.steps[self.position].document

    @property
    def can_undo(self) -> bool:
        return self.position > 0

    @property
    def can_redo(self) -> bool:
        return self.position + 1 < len(self.steps)

    def push(self, step: Step) -> None:
        """Add a step after the current one; later steps are dropped. A step that changes nothing is not added."""
        if step.document != self.document:
            self.steps = (*self.steps[: self.position + 1], step)
            self.position += 1

    def amend(self, document: Document) -> None:
        """Replace the current document without a new step: for keys of artefacts, not for values."""
        step = replace(self.steps[self.position], document=document)
        self.steps = (*self.steps[: self.position], step, *self.steps[self.position + 1 :])

    def undo(self) -> None:
        self.go(self.position - 1)

    def redo(self) -> None:
        self.go(self.position + 1)

    def go(self, position: int) -> None:
        """Stand at a step; outside the history: at its nearest end."""
        self.position = min(max(position, 0), len(self.steps) - 1)


def frozen(value: Any) -> Any:
    """A value read from JSON, which has lists only, as documents store it: with tuples. What has none stays itself."""
    if isinstance(value, list):
        return tuple(frozen(item) for item in value)
    if isinstance(value, dict):
        return {str(key): frozen(item) for key, item in value.items()}
    return value
