"""Healed pictures, kept so that one more stroke costs one stroke and taking it back costs none."""

from __future__ import annotations

import hashlib
import json
import threading
from collections import OrderedDict
from collections.abc import Callable, Sequence
from itertools import takewhile

from editor.errors import Cancelled
from editor.model.frame import Frame
from editor.redactor.artefacts import Artefact
from editor.redactor.healing.planes import Patch
from editor.redactor.healing.repair import repairs
from editor.redactor.healing.strokes import HealStroke
from editor.redactor.source import Source
from editor.redactor.strokes import StoredStroke

WAY = 2  # raised when the same strokes give other pixels
_SOURCES = 2  # the last pictures that are kept whole
_PATCH_BYTES = 256 * 2**20
_WAIT = 0.05  # seconds between two looks at whether somebody has lost patience


class HealedPictures:
    """The pictures that strokes made of one source.

    Each stroke works on what those before it left, so all it depends on is the chain of strokes up to it; its patches
    are kept under the hash of that chain.
    """

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._chain = _Chain()
        self._sources: OrderedDict[str, Source] = OrderedDict()
        self._patches: OrderedDict[str, tuple[Patch, ...]] = OrderedDict()

    def healed(
        self,
        source: Source,
        strokes: Sequence[StoredStroke],
        stored: Callable[[str, Callable[[], Artefact]], Artefact],
        is_cancelled: Callable[[], bool],
    ) -> Source:
        """The picture after these strokes.

        Args:
            stored: `stored(key, make)`: what was found under a key earlier, else what `make` finds.

        Raises:
            Cancelled: `is_cancelled` said so.
        """
        # The canvas, thumbnails and files are rendered by different threads, often of the same new stroke.
        while not self._lock.acquire(timeout=_WAIT):
            if is_cancelled():
                raise Cancelled
        try:
            return self._healed(source, strokes, stored, is_cancelled)
        finally:
            self._lock.release()

    def _healed(
        self,
        source: Source,
        strokes: Sequence[StoredStroke],
        stored: Callable[[str, Callable[[], Artefact]], Artefact],
        is_cancelled: Callable[[], bool],
    ) -> Source:
        keys = self._chain.keys(source.sha256, strokes)
        known = max((index + 1 for index, key in enumerate(keys) if key in self._sources), default=0)
        start = self._sources[keys[known - 1]] if known else source

        def paint(frame: Frame) -> None:
            for key, stroke in zip(keys[known:], strokes[known:], strict=True):
                if is_cancelled():
                    raise Cancelled
                self._lay(frame, key, stroke, stored, is_cancelled)

        found = start if known == len(keys) else start.repainted(paint, keys[-1])
        self._sources[keys[-1]] = found
        self._sources.move_to_end(keys[-1])
        while len(self._sources) > _SOURCES:
            self._sources.popitem(last=False)
        return found

    def _lay(
        self,
        frame: Frame,
        key: str,
        stroke: StoredStroke,
        stored: Callable[[str, Callable[[], Artefact]], Artefact],
        is_cancelled: Callable[[], bool],
    ) -> None:
        patches = self._patches.pop(key, None)
        if patches is None:

            def make() -> Artefact:
                made = []
                for patch in repairs(frame, HealStroke.from_value(stroke), is_cancelled):
                    patch.paste(frame)  # a later piece of the stroke sees it
                    made.append(patch)
                return _packed(made)

            patches = _unpacked(stored(key, make))
        for patch in patches:
            patch.paste(frame)
        self._patches[key] = patches
        while sum(map(_size, self._patches.values())) > _PATCH_BYTES and len(self._patches) > 1:
            self._patches.popitem(last=False)


class _Chain:
    """The keys of strokes, each of all that its pixels depend on.

    A slider renders the same strokes many times a second: those that are still the same objects keep their keys.
    """

    def __init__(self) -> None:
        self._picture = ""
        self._strokes: list[StoredStroke] = []
        self._keys: list[str] = []

    def keys(self, picture: str, strokes: Sequence[StoredStroke]) -> list[str]:
        """A key for each stroke on the picture of this identity."""
        same = 0
        if picture == self._picture:
            kept = zip(strokes, self._strokes, strict=False)
            same = sum(1 for _ in takewhile(lambda pair: pair[0] is pair[1], kept))
        keys = self._keys[:same]
        for stroke in strokes[same:]:
            text = f"{WAY} {keys[-1] if keys else picture} {json.dumps(stroke, sort_keys=True)}"
            keys.append(hashlib.sha256(text.encode()).hexdigest())
        self._picture, self._strokes, self._keys = picture, list(strokes), keys
        return keys


def _packed(patches: Sequence[Patch]) -> Artefact:
    arrays = {}
    for index, patch in enumerate(patches):
        arrays[f"rgb{index}"] = patch.rgb
        if patch.alpha is not None:
            arrays[f"alpha{index}"] = patch.alpha
    return Artefact(arrays, {"places": [[patch.left, patch.top] for patch in patches]})


def _unpacked(artefact: Artefact) -> tuple[Patch, ...]:
    return tuple(
        Patch(left, top, artefact.arrays[f"rgb{index}"], artefact.arrays.get(f"alpha{index}"))
        for index, (left, top) in enumerate(artefact.facts["places"])
    )


def _size(patches: Sequence[Patch]) -> int:
    return sum(patch.rgb.nbytes + (0 if patch.alpha is None else patch.alpha.nbytes) for patch in patches)
