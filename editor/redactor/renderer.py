"""Renders a document: geometry sampled once, then each stage in its fixed order, with what did not change kept."""

from __future__ import annotations

import hashlib
import threading
from collections import OrderedDict
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from math import ceil
from typing import Any

from editor.errors import Cancelled
from editor.model.colour_profile import ColourProfile
from editor.model.document import Document, Edit
from editor.model.frame import Frame, Pixels, to_depth
from editor.model.parameter import Value
from editor.model.source_type import Deed, SourceType, strongest
from editor.redactor.artefacts import Artefact, ArtefactStore, artefact_key
from editor.redactor.geometry import Geometry, View
from editor.redactor.operation import (
    Context,
    GeometricOperation,
    Networks,
    Operation,
    Overview,
    PointwiseOperation,
    SourceOperation,
    Stage,
)
from editor.redactor.source import Source
from editor.redactor.tone_table import ToneTable

AUTO_PIXELS = 250_000
SUBJECT_PIXELS = 1_000_000  # where the border of the subject matters
REMEMBERED = 32


@dataclass(frozen=True, slots=True, eq=False)
class Rendered:
    """What a render yields.

    Attributes:
        frame: the pixels of the view.
        planes: `subject`, `doubt`: H x W float32 in 0-1 as far as operations wrote them.
        artefacts: operation -> artefact name -> key of what was used; pin it with `Document.with_artefacts`.
        facts: operation -> what it found out, e.g. ``{"cutout": {"empty": True}}``.
        steps: what was done, in the order of rendering, as a file with these pixels has to say it.
    """

    frame: Frame
    planes: Mapping[str, Pixels]
    artefacts: Mapping[str, Mapping[str, str]]
    facts: Mapping[str, Mapping[str, Any]]
    steps: tuple[Deed, ...] = ()

    @property
    def made(self) -> str:
        """What all steps together have to say; see `strongest`."""
        return strongest(SourceType.UNSAID, *(step.made for step in self.steps))


@dataclass(frozen=True, slots=True)
class _Step:
    operations: tuple[tuple[Operation, Edit, dict[str, Value]], ...]

    @property
    def digest(self) -> str:
        return ",".join(edit.digest for _, edit, _ in self.operations)


@dataclass(frozen=True, slots=True, eq=False)
class _State:
    """How things stand between two steps."""

    frame: Frame
    planes: dict[str, Pixels] = field(default_factory=dict)
    used: dict[str, dict[str, str]] = field(default_factory=dict)
    facts: dict[str, dict[str, Any]] = field(default_factory=dict)


class RenderCache:
    """States after each step of the last renders, so that a moving slider repeats only what follows it.

    Args:
        limit: how many states are kept; each holds the frame of one view.
    """

    def __init__(self, limit: int = 24) -> None:
        self._limit = limit
        self._kept: OrderedDict[str, _State] = OrderedDict()

    def get(self, key: str) -> _State | None:
        if key in self._kept:
            self._kept.move_to_end(key)
        return self._kept.get(key)

    def put(self, key: str, state: _State) -> None:
        self._kept[key] = state
        while len(self._kept) > self._limit:
            self._kept.popitem(last=False)

    def clear(self) -> None:
        self._kept.clear()


class Renderer:
    """Turns (source, document, view) into pixels.

    Args:
        operations: operation name -> class, in the order of rendering (`registry()`).
        artefacts: what networks yielded earlier.
        networks: runs networks for artefacts that are missing.
    """

    def __init__(self, operations: Mapping[str, type[Operation]], artefacts: ArtefactStore, networks: Networks) -> None:
        self._operations = {name: kind() for name, kind in operations.items()}
        self._artefacts = artefacts
        self._networks = networks
        self._remembered: OrderedDict[tuple[Any, ...], Any] = OrderedDict()
        self._lock = threading.Lock()  # the window renders tiles, thumbnails and files from different threads

    def geometry(self, source: Source, document: Document) -> Geometry:
        """The map of all geometric operations together, result -> upright picture."""
        return self._moved(source, document)[0]

    def _moved(self, source: Source, document: Document) -> tuple[Geometry, dict[str, dict[str, Any]]]:
        """The map, and what the operations have to tell of it."""
        whole, facts = Geometry.identity(source.size), {}
        for operation, _, values in self._active(document):
            if isinstance(operation, GeometricOperation):
                told = dict(operation.facts(values, whole.size, whole))
                facts.update({operation.name: told} if told else {})
                whole = whole.then(operation.geometry(values, whole.size, whole))
        return whole, facts

    def output_size(self, source: Source, document: Document) -> tuple[int, int]:
        """Width and height of the full-size result."""
        return self.geometry(source, document).size

    def render(
        self,
        source: Source,
        document: Document,
        view: View | None = None,
        *,
        cache: RenderCache | None = None,
        is_cancelled: Callable[[], bool] = lambda: False,
        on_progress: Callable[[float, str], None] = lambda fraction, step: None,
    ) -> Rendered:
        """The pixels of a view; without one, all of the result at full size.

        Args:
            cache: keeps what did not change for the next render; leave it out for single full-size renders.

        Raises:
            Cancelled: `is_cancelled` said so.
            EditorError: an operation cannot be done; the message says why.
        """
        began = _State(source.frame)
        source = self._repaired(source, document, is_cancelled, on_progress, began)
        geometry, moved = self._moved(source, document)
        view = view or View.whole(geometry.size)
        steps = list(self._steps(document))
        margin = sum(op.radius(values, geometry.size) for step in steps for op, _, values in step.operations)
        wide = view.grown(ceil(margin * view.scale), geometry.size)
        run = _Run(self, source, geometry, wide, is_cancelled, on_progress)
        state = run.all(steps, cache)
        frame = state.frame
        cut = (slice(view.top - wide.top, view.top - wide.top + view.height),
               slice(view.left - wide.left, view.left - wide.left + view.width))  # fmt: skip
        facts = {**moved, **began.facts, **state.facts}
        return Rendered(
            frame.with_(rgb=frame.rgb[cut], alpha=None if frame.alpha is None else frame.alpha[cut]),
            {name: plane[cut] for name, plane in state.planes.items()},
            {**began.used, **state.used},
            facts,
            tuple(op.step(values, facts.get(op.name, {}).get("made", "")) for op, _, values in self._active(document)),
        )

    def auto(self, source: Source, document: Document, operation: str, parameter: str) -> Value:
        """The value that `operation` would choose for this picture as it lies after geometry, before tone.

        It does not depend on the other values of tone, so the order of clicks does not matter. An operation that moves
        pixels itself sees the picture as it gets it.
        """
        whole, source = source, self._repaired(source, document)
        names = list(self._operations)
        own = isinstance(self._operations[operation], GeometricOperation)
        geometry = self.geometry(source, document.without(*names[names.index(operation) :]) if own else document)
        view = View.fitting(geometry.size, AUTO_PIXELS)
        key = (source.sha256, "auto", geometry.matrix.tobytes(), geometry.bend, geometry.within, view)
        found = self._operations[operation]
        if found.looks_closely:
            frame = source.frame
        elif found.sees_subject:
            frame = self._subject(whole, document, operation)
        else:
            frame = self._remember(key, lambda: source.view(geometry, view))
        edit = document.edit(operation)
        values = found.complete(edit.values if edit else {})
        return found.parameter(parameter).check(found.auto(parameter, frame, ColourProfile.parse(frame.icc), values))

    def with_autos(self, source: Source, document: Document) -> Document:
        """`document` with every automatic value found anew for this picture: how a recipe meets a picture.

        In the order of rendering: what is placed lies as it was straightened.
        """
        for name in self._operations:
            edit = document.edit(name)
            autos = sorted(edit.autos) if edit else ()
            values = {parameter: self.auto(source, document, name, parameter) for parameter in autos}
            if edit and values:
                document = document.with_values(name, values, autos=values, version=edit.version)
        return document

    def _subject(self, source: Source, document: Document, operation: str) -> Frame:
        """The picture as an operation that moves pixels gets it, or as it lies; its subject as its alpha."""
        names = list(self._operations)
        own = isinstance(self._operations[operation], GeometricOperation)
        later = {
            name
            for place, (name, other) in enumerate(self._operations.items())
            if other.stage > Stage.MATTE or (own and other.stage == Stage.GEOMETRY and place >= names.index(operation))
        }
        before = document.without(*later)
        rendered = self.render(source, before, View.fitting(self.output_size(source, before), SUBJECT_PIXELS))
        subject, frame = rendered.planes.get("subject"), rendered.frame
        return frame if subject is None else frame.with_(alpha=to_depth(subject, frame.rgb.dtype.name))

    def _repaired(
        self,
        source: Source,
        document: Document,
        is_cancelled: Callable[[], bool] = lambda: False,
        on_progress: Callable[[float, str], None] = lambda fraction, step: None,
        state: _State | None = None,
    ) -> Source:
        """The picture after all that is done to it before it is moved; `state` notes what was found on the way."""
        for operation, edit, values in self._active(document):
            if isinstance(operation, SourceOperation):
                whole = Geometry.identity(source.size)
                run = _Run(self, source, whole, View.whole(source.size), is_cancelled, on_progress)
                source = run.repaired(operation, edit, values, state or _State(source.frame))
        return source

    def _active(self, document: Document) -> Iterator[tuple[Operation, Edit, dict[str, Value]]]:
        edits = {edit.operation: edit for edit in document.edits if edit.enabled}
        for name, operation in self._operations.items():
            if name in edits:
                values = operation.complete(edits[name].values)
                if not operation.is_idle(values):
                    yield operation, edits[name], values

    def _steps(self, document: Document) -> Iterator[_Step]:
        """Repairs are in the source, geometry is in the map; runs of pointwise operations become one step."""
        table: list[tuple[Operation, Edit, dict[str, Value]]] = []
        for entry in self._active(document):
            operation = entry[0]
            if isinstance(operation, PointwiseOperation):
                table.append(entry)
                continue
            if operation.stage > Stage.TONE and table:
                yield _Step(tuple(table))
                table = []
            if not isinstance(operation, (SourceOperation, GeometricOperation)):
                yield _Step((entry,))
        if table:
            yield _Step(tuple(table))

    def _remember(self, key: tuple[Any, ...], make: Callable[[], Any]) -> Any:
        with self._lock:
            found = self._remembered.pop(key, None)
        value = found if found is not None else make()
        with self._lock:
            self._remembered[key] = value
            while len(self._remembered) > REMEMBERED:
                self._remembered.popitem(last=False)
        return value


class _Run:
    """One render on its way."""

    def __init__(
        self,
        renderer: Renderer,
        source: Source,
        geometry: Geometry,
        view: View,
        is_cancelled: Callable[[], bool],
        on_progress: Callable[[float, str], None],
    ) -> None:
        self._renderer = renderer
        self._source = source
        self._geometry = geometry
        self._view = view
        self._is_cancelled = is_cancelled
        self._on_progress = on_progress
        self._space = ColourProfile.parse(source.frame.icc)
        self._steps: list[_Step] = []

    def all(self, steps: list[_Step], cache: RenderCache | None) -> _State:
        keys, self._steps = self._keys(steps), steps
        done, state = self._last_kept(keys, cache) or (0, _State(self._sampled()))
        if cache is not None:
            cache.put(keys[done], state)
        for step, key in zip(steps[done:], keys[done + 1 :], strict=True):
            if self._is_cancelled():
                raise Cancelled
            state = self._step(step, state)
            if cache is not None:
                cache.put(key, state)
        return state

    def repaired(self, operation: SourceOperation, edit: Edit, values: dict[str, Value], state: _State) -> Source:
        """What the operation makes of the source."""
        if self._is_cancelled():
            raise Cancelled
        own = state if operation.pins else _State(self._source.frame)
        return operation.repaired(self._source, values, self._context(edit, own))

    def _keys(self, steps: list[_Step]) -> list[str]:
        moved = self._geometry
        place = f"{moved.matrix.tobytes().hex()} {moved.bend} {moved.size} {moved.within}"
        keys = [f"{self._source.sha256} {place} {self._view}"]
        for step in steps:
            keys.append(hashlib.sha256(f"{keys[-1]}|{step.digest}".encode()).hexdigest())
        return keys

    @staticmethod
    def _last_kept(keys: list[str], cache: RenderCache | None) -> tuple[int, _State] | None:
        for index in range(len(keys) - 1, -1, -1) if cache is not None else ():
            state = cache.get(keys[index]) if cache is not None else None
            if state is not None:
                return index, state
        return None

    def _sampled(self) -> Frame:
        if self._is_cancelled():
            raise Cancelled
        return self._source.view(self._geometry, self._view)

    def _step(self, step: _Step, state: _State) -> _State:
        first, edit, values = step.operations[0]
        if isinstance(first, PointwiseOperation):
            pairs = [(op, vals) for op, _, vals in step.operations if isinstance(op, PointwiseOperation)]
            return replace(state, frame=ToneTable.compile(pairs, self._space).apply(state.frame))
        after = _State(state.frame, dict(state.planes), dict(state.used), dict(state.facts))
        frame = first.run(state.frame, values, self._context(edit, after))
        return replace(after, frame=frame)

    def _context(self, edit: Edit, state: _State) -> Context:
        return Context(
            view=self._view,
            geometry=self._geometry,
            source=self._source,
            planes=state.planes,
            space=self._space,
            edit=edit,
            artefact=lambda name, parts, make: self._artefact(edit, state, name, parts, make),
            uses=lambda name, parts: self._uses(edit, state, name, parts),
            remember=lambda key, make: self._renderer._remember((self._source.sha256, edit.operation, *key), make),
            networks=self._renderer._networks,
            is_cancelled=self._is_cancelled,
            on_progress=self._on_progress,
            tell=lambda facts: _tell(edit, state, facts),
            overview=lambda pixels, *, last=None, upright=False: self._overview(edit, pixels, last, upright),
        )

    def _overview(self, edit: Edit, pixels: int, last: Stage | None, upright: bool) -> Overview:
        """All that comes before an edit, seen whole and small."""
        before = []
        for step in self._steps:
            if any(other is edit for _, other, _ in step.operations):
                break
            if last is None or step.operations[0][0].stage <= last:
                before.append(step)
        geometry = Geometry.identity(self._source.size) if upright else self._geometry
        view = View.fitting(geometry.size, pixels)
        run = _Run(self._renderer, self._source, geometry, view, self._is_cancelled, self._on_progress)

        def make() -> Overview:
            state = run.all(before, None)
            return Overview(state.frame, state.planes)

        return self._renderer._remember(("overview", run._keys(before)[-1]), make)  # type: ignore[no-any-return]

    def _artefact(
        self, edit: Edit, state: _State, name: str, parts: Mapping[str, Any], make: Callable[[], Artefact]
    ) -> Artefact:
        store = self._renderer._artefacts
        pinned = edit.artefacts.get(name)
        found = store.get(pinned) if pinned else None
        key = pinned or ""
        if found is None:
            key = self._key(edit, name, parts)
            found = store.get(key)
        if found is None:
            found = make()
            store.put(key, found)
        _use(edit, state, name, key)
        _tell(edit, state, found.facts)
        return found

    def _uses(self, edit: Edit, state: _State, name: str, parts: Mapping[str, Any]) -> None:
        _use(edit, state, name, edit.artefacts.get(name) or self._key(edit, name, parts))

    def _key(self, edit: Edit, name: str, parts: Mapping[str, Any]) -> str:
        return artefact_key(self._source.sha256, edit.operation, name, parts)


def _use(edit: Edit, state: _State, name: str, key: str) -> None:
    state.used[edit.operation] = {**state.used.get(edit.operation, {}), name: key}


def _tell(edit: Edit, state: _State, facts: Mapping[str, Any]) -> None:
    state.facts[edit.operation] = {**state.facts.get(edit.operation, {}), **facts}
