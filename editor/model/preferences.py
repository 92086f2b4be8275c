"""What a person has chosen about the program itself, and its file."""

from __future__ import annotations

import dataclasses
import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from editor.errors import InputError, ValueRangeError
from editor.model.private_file import write_private

LANGUAGES = ("system", "en", "uk", "ru", "zh")
THEMES = ("system", "dark", "light", "contrast")
DEVICES = ("auto", "cpu", "cuda", "directml", "coreml", "openvino")
VIEWS = ("split", "side", "result")
CANVASES = ("theme", "black", "dark", "grey", "white")
PROOF_INTENTS = ("perceptual", "relative", "saturation", "absolute")
MOTIONS = ("system", "reduced")
EXISTING = ("ask", "number", "replace")

_LARGEST_FILE = 1_000_000  # characters; a longer one was not written by this program
_Check = Callable[[Any], bool]


def _setting(default: Any, check: _Check, allowed: str) -> Any:
    metadata = {"check": check, "allowed": allowed}
    if isinstance(default, dict):
        return field(default_factory=dict, metadata=metadata)
    return field(default=default, metadata=metadata)


def _choice(default: str, values: tuple[str, ...]) -> Any:
    return _setting(default, lambda value: value in values, ", ".join(values))


def _integer(default: int, minimum: int, maximum: int) -> Any:
    return _setting(default, lambda value: type(value) is int and minimum <= value <= maximum, f"{minimum}-{maximum}")


def _switch(default: bool) -> Any:
    return _setting(default, lambda value: type(value) is bool, "true, false")


def _text(default: str = "") -> Any:
    return _setting(default, lambda value: isinstance(value, str) and len(value) < 10_000, "text")


def _texts() -> Any:
    return _setting((), lambda value: type(value) is tuple and all(isinstance(v, str) for v in value), "texts")


def _named_texts() -> Any:
    def check(value: Any) -> bool:
        return isinstance(value, dict) and all(isinstance(text, str) for pair in value.items() for text in pair)

    return _setting({}, check, "named texts")


@dataclass(frozen=True, slots=True)
class Preferences:
    """One person's preferences; every value is checked when an instance is made.

    Attributes:
        language: BCP 47, or system.
        text_size: percent, 80 to 200.
        motion: reduced: nothing moves by itself; system: as the system asks.
        device: which execution provider networks run on; what really runs is asked of the session.
        threads: for one picture; 0: as many as the machine has cores.
        max_file_mb: a larger file is not opened; megabytes.
        cache_mb: upper bound of what is kept for speed; megabytes.
        last_folder, save_folder: where a picture was last opened and saved; empty before the first time.
        save_format, save_quality: as last saved; the format is a suffix without its dot, empty for the input's own.
        save_exists: what happens to a file of the name that is saved under; the original is no such file.
        view: how original and result are shown; `canvas`: the colour around them.
        monitor: the profile of the screen: a file, system for the one that the system gives, or empty for sRGB.
        proof_profile, proof_intent, proof_black_point: what a soft proof is for; an empty profile is sRGB.
        layout: how windows and splitters were left, by name: base64 of what Qt gives.
        hints_shown: names of hints that are not to be shown again.
        recent_colors: of backdrops and texts, ``#rrggbb``, the last one first.
        palettes: colours that belong together, by the name a person gave them: ``"#rrggbb #rrggbb"``.
        welcomed: whether the first run is over.
        kandinsky_folder: where the model of that name lies; empty: it is not used.

    Raises:
        ValueRangeError: a value is not one of those allowed; the message names them.
    """

    language: str = _choice("system", LANGUAGES)
    theme: str = _choice("dark", THEMES)
    text_size: int = _integer(100, 80, 200)
    motion: str = _choice("system", MOTIONS)
    device: str = _choice("auto", DEVICES)
    threads: int = _integer(0, 0, 256)
    max_file_mb: int = _integer(35, 1, 500)
    cache_mb: int = _integer(2000, 100, 100_000)
    last_folder: str = _text()
    save_folder: str = _text()
    save_format: str = _text()
    save_quality: int = _integer(92, 1, 100)
    save_exists: str = _choice("ask", EXISTING)
    view: str = _choice("split", VIEWS)
    canvas: str = _choice("theme", CANVASES)
    monitor: str = _text("system")
    proof_profile: str = _text()
    proof_intent: str = _choice("relative", PROOF_INTENTS)
    proof_black_point: bool = _switch(True)
    layout: Mapping[str, str] = _named_texts()
    hints_shown: tuple[str, ...] = _texts()
    recent_colors: tuple[str, ...] = _texts()
    palettes: Mapping[str, str] = _named_texts()
    welcomed: bool = _switch(False)
    kandinsky_folder: str = _text()

    def __post_init__(self) -> None:
        for each in dataclasses.fields(self):
            value = getattr(self, each.name)
            if not each.metadata["check"](value):
                raise ValueRangeError(
                    "{name} cannot be {value}.",
                    "Allowed: {allowed}.",
                    name=each.name,
                    value=value,
                    allowed=each.metadata["allowed"],
                )

    def with_(self, **changes: Any) -> Preferences:
        """A copy with some values changed; errors as above."""
        return dataclasses.replace(self, **changes)


@dataclass(frozen=True, slots=True)
class Loaded:
    """Preferences as they could be read.

    Attributes:
        notes: what had to be given up, one for each value that fell back to its default; to be logged, and the
            first shown. Empty when all is well.
    """

    preferences: Preferences
    notes: tuple[InputError, ...] = ()


def load(path: Path) -> Loaded:
    """The preferences in `path`; defaults where it is missing, damaged or holds values that are not allowed."""
    try:
        with path.open(encoding="utf-8") as file:
            found = json.loads(file.read(_LARGEST_FILE))
    except FileNotFoundError:
        return Loaded(Preferences())
    except (OSError, ValueError, RecursionError):
        found = None
    if not isinstance(found, dict):
        note = InputError("The preferences could not be read.", "Vitrina starts with the usual ones.")
        return Loaded(Preferences(), (note,))
    return _checked(found)


def save(path: Path, preferences: Preferences) -> None:
    """Write `preferences`, for their owner's eyes alone.

    Raises:
        OutputError: the file cannot be written.
    """
    write_private(path, json.dumps(dataclasses.asdict(preferences), indent=1))


def _checked(found: Mapping[str, Any]) -> Loaded:
    known = [each.name for each in dataclasses.fields(Preferences)]
    good: dict[str, Any] = {}
    notes = []
    for name in filter(found.__contains__, known):  # others are of a newer version, or of one long gone
        value = tuple(found[name]) if isinstance(found[name], list) else found[name]
        try:
            Preferences().with_(**{name: value})
        except ValueRangeError:
            notes.append(InputError("The preference {name} was damaged.", "It is back to its default.", name=name))
        else:
            good[name] = value
    return Loaded(Preferences().with_(**good), tuple(notes))
