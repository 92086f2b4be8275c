"""Recipes as files: what is wrong in one is told with its line."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, fields
from pathlib import Path
from typing import Any, Final, get_args

from editor.errors import EditorError, InputError, ValueRangeError
from editor.model.document import Edit, frozen
from editor.model.files import atomic_write
from editor.model.json_lines import Place, lines_of
from editor.model.name_template import check_template
from editor.model.output_image import Format
from editor.model.recipe import (
    FORMAT,
    Condition,
    Enlarge,
    Recipe,
    RecipeOutput,
    RecipeStep,
    Shape,
    Then,
    When,
)

SUFFIX: Final = ".json"
LARGEST_FILE: Final = 4_000_000  # characters: looks travel in it as tables
LARGEST_SIDE: Final = 65_535
MOST_OUTPUTS: Final = 32

CHOICES: Final[Mapping[str, tuple[str, ...]]] = {
    "object": ("found", "missing"),
    "shape": tuple(word for word in get_args(Shape) if word),
    "then": get_args(Then),
    "format": get_args(Format),
    "enlarge": get_args(Enlarge),
}
RANGES: Final[Mapping[str, tuple[float, float]]] = {
    "doubt_above": (0, 100),
    "longest_below": (1, LARGEST_SIDE),
    "longest_above": (1, LARGEST_SIDE),
    "longest": (0, LARGEST_SIDE),
    "quality": (1, 100),
}
_LONGEST_TEXT: Final = 200


class RecipeError(InputError):
    """A recipe that cannot be used.

    Attributes:
        line: where, from 1.
        reason: what is wrong there.
    """

    def __init__(self, file: str, line: int, reason: EditorError) -> None:
        self.line, self.reason = line, reason
        super().__init__("{file}, line {line}: {reason}", file=file, line=line, reason=reason)

    def __reduce__(self) -> tuple[type[RecipeError], tuple[str, int, EditorError]]:
        return RecipeError, (str(self.values["file"]), self.line, self.reason)


@dataclass(frozen=True, slots=True)
class Known:
    """What a recipe may name.

    Attributes:
        migrate: brings an edit of an older version up to date and checks its values; raises `EditorError`.
        version: of an operation today; 0: there is none of that name. Steps that tell no version are of this one.
        autos: the values of an operation that it can find by itself.
        check_market: raises `EditorError` where there is no such market.
        settled: the values of an operation with what they name beside the recipe's file brought in, e.g. pictures.
    """

    migrate: Callable[[Edit], Edit]
    version: Callable[[str], int]
    autos: Callable[[str], Sequence[str]]
    check_market: Callable[[str], object]
    settled: Callable[[str, Mapping[str, Any], Path], Mapping[str, Any]] = lambda _operation, values, _folder: values


def read(path: Path, known: Known) -> Recipe:
    """The recipe in a file, or the preset.

    Raises:
        RecipeError: something in it is wrong; file, line and reason are told.
        InputError: it cannot be read at all.
    """
    try:
        with path.open(encoding="utf-8-sig") as file:
            text = file.read(LARGEST_FILE + 1)
    except UnicodeDecodeError:
        raise InputError("{name} is no text, so it is no recipe.", "Choose a JSON file.", name=path.name) from None
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or str(error)
        raise InputError("The recipe {name} cannot be read: {reason}.", name=path.name, reason=reason) from error
    return parsed(text, path.name, known, path.parent)


def parsed(text: str, name: str, known: Known, folder: Path = Path()) -> Recipe:
    """The recipe in a text; errors as in `read`.

    Args:
        name: told in errors.
        folder: where files lie that it names.
    """
    if len(text) > LARGEST_FILE:
        raise InputError("{name} is too large for a recipe.", "Choose another file.", name=name)
    try:
        data = json.loads(text, parse_constant=_no_constant)
    except json.JSONDecodeError as error:
        wrong = InputError("This is no JSON: {reason}.", reason=error.msg)
        raise RecipeError(name, error.lineno, wrong) from None
    except (ValueError, RecursionError):
        raise RecipeError(name, 1, InputError("This is no JSON.")) from None
    try:
        return _Reader(known, folder).recipe(data)
    except _At as at:
        lines = lines_of(text)
        place = next(at.place[:length] for length in range(len(at.place), -1, -1) if at.place[:length] in lines)
        raise RecipeError(name, lines[place], at.error) from at.error
    except RecursionError:  # JSON takes what is nested more deeply than anything that is done with it afterwards
        raise RecipeError(name, 1, InputError("This is no JSON.")) from None


def write(path: Path, recipe: Recipe, *, overwrite: bool) -> None:
    """Keep a recipe in a file; `OutputError` if that cannot be."""
    with atomic_write(path, overwrite=overwrite) as beside:
        beside.write_text(to_text(recipe), encoding="utf-8")


def to_text(recipe: Recipe) -> str:
    return json.dumps(recipe.to_json(), ensure_ascii=False, indent=2) + "\n"


def _no_constant(word: str) -> None:
    raise ValueError(f"{word} is no number")


class _At(Exception):
    """An error at a place of the text."""

    def __init__(self, place: Place, error: EditorError) -> None:
        self.place, self.error = place, error
        super().__init__(place, error)


class _Reader:
    """Builds a recipe from plain data, and says where that is wrong."""

    def __init__(self, known: Known, folder: Path) -> None:
        self._known, self._folder = known, folder

    def recipe(self, data: object) -> Recipe:
        whole = self._object(data, (), None)
        version = whole.get("format")
        if not isinstance(version, int) or isinstance(version, bool) or version < 1:
            raise _At((), InputError("This is no recipe: it says no format."))
        if version > FORMAT:
            raise _At(("format",), InputError("This recipe was made with a newer Vitrina.", "Install the newest one."))
        steps = "edits" if version == 1 else "steps"
        names = ("format", "picture", "edits") if version == 1 else ("format", "name", "steps", "conditions", "outputs")
        self._object(data, (), ("$schema", *names))
        outputs = self._list(whole, (), "outputs")
        if len(outputs) > MOST_OUTPUTS:
            raise _At(("outputs",), InputError("There are more than {most} files a picture.", most=MOST_OUTPUTS))
        return Recipe(
            self._text(whole, (), "name", ""),
            self._steps(whole, (), steps),
            tuple(self._condition(one, ("conditions", at)) for at, one in self._numbered(whole, (), "conditions")),
            tuple(self._output(one, ("outputs", at)) for at, one in enumerate(outputs)),
        )

    def _steps(self, data: Mapping[str, Any], place: Place, name: str) -> tuple[RecipeStep, ...]:
        return tuple(self._step(one, (*place, name, at)) for at, one in self._numbered(data, place, name))

    def _step(self, data: object, place: Place) -> RecipeStep:
        known = ("operation", "version", "values", "autos", "enabled", "when", "artefacts")
        step = self._object(data, place, known)
        name = self._text(step, place, "operation")
        current = self._known.version(name)
        if not current:
            raise _At((*place, "operation"), InputError("There is no operation called {name}.", name=name))
        version = self._whole(step, place, "version", current)
        values = self._object(step.get("values", {}), (*place, "values"), None)
        autos = self._list(step, place, "autos")
        for at, auto in enumerate(autos):
            if auto not in self._known.autos(name):
                none = InputError("{name} is no value that {operation} finds by itself.", name=auto, operation=name)
                raise _At((*place, "autos", at), none)
        try:
            settled = self._known.settled(name, values, self._folder)
            edit = Edit(
                name,
                {str(key): frozen(value) for key, value in settled.items()},
                frozenset(map(str, autos)),
                self._switch(step, place, "enabled", True),
                version,
            )
            complete = self._known.migrate(edit)
        except EditorError as error:
            raise _At(self._blamed(values, place, error), error) from error
        return RecipeStep(self._as_given(edit, complete, current), self._when(step, place))

    @staticmethod
    def _as_given(edit: Edit, complete: Edit, current: int) -> Edit:
        """Checked, without the values that nobody gave: a recipe stays as short as it was written."""
        if edit.version != current:
            return complete
        return Edit(
            edit.operation,
            {name: complete.values[name] for name in edit.values},
            edit.autos,
            edit.enabled,
            current,
        )

    @staticmethod
    def _blamed(values: Mapping[str, Any], place: Place, error: EditorError) -> Place:
        """Where the value stands that an operation does not take; its checks name it by its title."""
        named = [
            name for name in values if error.values.get("name") == name or error.values.get("value") == values[name]
        ]
        return (*place, "values", named[0]) if named else place

    def _condition(self, data: object, place: Place) -> Condition:
        condition = self._object(data, place, ("when", "then"))
        when = self._when(condition, place)
        if not when:
            raise _At(place, InputError("A condition asks nothing.", "Give it a {when}.", when="when"))
        then = self._choice(condition, place, "then", "")
        if not then:
            raise _At(
                place,
                InputError("{name} is missing here.", "Known: {known}.", name="then", known=", ".join(CHOICES["then"])),
            )
        return Condition(when, then)  # type: ignore[arg-type]

    def _when(self, data: Mapping[str, Any], place: Place) -> When:
        if "when" not in data:
            return When()
        place = (*place, "when")
        when = self._object(data["when"], place, tuple(one.name for one in fields(When)))
        doubt = self._number(when, place, "doubt_above", None)
        return When(
            doubt,
            self._choice(when, place, "object", ""),  # type: ignore[arg-type]
            self._choice(when, place, "shape", ""),  # type: ignore[arg-type]
            int(self._number(when, place, "longest_below", None) or 0),
            int(self._number(when, place, "longest_above", None) or 0),
            self._text(when, place, "name", ""),
        )

    def _output(self, data: object, place: Place) -> RecipeOutput:
        output = self._object(data, place, tuple(one.name for one in fields(RecipeOutput)))
        name = self._text(output, place, "name", "")
        market = self._text(output, place, "market", "")
        background = self._text(output, place, "background", "#ffffff")
        depth = self._whole(output, place, "depth", 0)
        self._checked((*place, "name"), lambda: name and check_template(name))
        self._checked((*place, "market"), lambda: market and self._known.check_market(market))
        if depth not in (0, 8, 16):
            raise _At((*place, "depth"), ValueRangeError("{name} is 8 or 16.", name="depth"))
        if not _is_colour(background):
            raise _At(
                (*place, "background"),
                ValueRangeError("{name} is a color as {example}.", name="background", example="#ffffff"),
            )
        return RecipeOutput(
            name,
            market,
            self._choice(output, place, "format", ""),  # type: ignore[arg-type]
            int(self._number(output, place, "quality", 92) or 92),
            int(self._number(output, place, "longest", 0) or 0),
            self._choice(output, place, "enlarge", "no"),  # type: ignore[arg-type]
            depth,  # type: ignore[arg-type]
            background,
            self._switch(output, place, "keep_gps", False),
            self._switch(output, place, "keep_metadata", True),
            self._steps(output, place, "steps"),
            self._when(output, place),
            self._switch(output, place, "credentials", False),
        )

    # Plain data

    def _checked(self, place: Place, check: Callable[[], object]) -> None:
        try:
            check()
        except EditorError as error:
            raise _At(place, error) from error

    def _object(self, data: object, place: Place, known: tuple[str, ...] | None) -> dict[str, Any]:
        if not isinstance(data, dict):
            raise _At(place, InputError("An object in braces is wanted here."))
        for name in data if known is not None else ():
            if known is not None and name not in known:
                todo = "Known: {known}."
                raise _At(
                    (*place, name), InputError("{name} is not known here.", todo, name=name, known=", ".join(known))
                )
        return data

    def _numbered(self, data: Mapping[str, Any], place: Place, name: str) -> list[tuple[int, object]]:
        return list(enumerate(self._list(data, place, name)))

    def _list(self, data: Mapping[str, Any], place: Place, name: str) -> list[Any]:
        value = data.get(name, [])
        if not isinstance(value, list):
            raise _At((*place, name), InputError("{name} is a list in square brackets.", name=name))
        return value

    def _text(self, data: Mapping[str, Any], place: Place, name: str, default: str | None = None) -> str:
        value = data.get(name, default)
        if value is None:
            raise _At(place, InputError("{name} is missing here.", name=name))
        if not isinstance(value, str) or len(value) > _LONGEST_TEXT or not value.isprintable():
            raise _At((*place, name), ValueRangeError("{name} is a text in quotation marks.", name=name))
        return value

    def _switch(self, data: Mapping[str, Any], place: Place, name: str, default: bool) -> bool:
        value = data.get(name, default)
        if not isinstance(value, bool):
            raise _At((*place, name), ValueRangeError("{name} is true or false.", name=name))
        return value

    def _whole(self, data: Mapping[str, Any], place: Place, name: str, default: int) -> int:
        value = data.get(name, default)
        if not isinstance(value, int) or isinstance(value, bool) or value < 0:
            raise _At((*place, name), ValueRangeError("{name} is a whole number.", name=name))
        return value

    def _number(self, data: Mapping[str, Any], place: Place, name: str, default: float | None) -> float | None:
        value = data.get(name, default)
        if name not in data:
            return default
        low, high = RANGES[name]
        if isinstance(value, bool) or not isinstance(value, (int, float)) or not low <= value <= high:
            wrong = "{name} is a number from {low:g} to {high:g}."
            raise _At((*place, name), ValueRangeError(wrong, name=name, low=low, high=high))
        return float(value)

    def _choice(self, data: Mapping[str, Any], place: Place, name: str, default: str) -> str:
        value = data.get(name, default)
        if name in data and value not in CHOICES[name]:
            todo = "Known: {known}."
            wrong = ValueRangeError("{name} cannot be that.", todo, name=name, known=", ".join(CHOICES[name]))
            raise _At((*place, name), wrong)
        return str(value)


def _is_colour(text: str) -> bool:
    return len(text) == 7 and text[0] == "#" and all(digit in "0123456789abcdefABCDEF" for digit in text[1:])
