"""The people of the picture on the table: where they stand, and what of them is cloth."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

import numpy as np
from PySide6.QtCore import QObject, Signal

from editor.controllers.editor_controller import EditorController
from editor.controllers.jobs import Job, Jobs
from editor.controllers.work import Work
from editor.model.body_corrections import PaintStroke
from editor.model.frame import Pixels
from editor.model.person_labels import GARMENTS, PARTS
from editor.model.pose import POINTS
from editor.model.recolouring import PARTS_COLOURED
from editor.redactor.artefacts import ArtefactStore, Keeping
from editor.redactor.people.finding import at
from editor.redactor.people.parsing import Parsed, understood
from editor.redactor.renderer import Renderer
from editor.redactor.tryon.body import Body
from editor.redactor.tryon.overview import overview, seen
from editor.redactor.tryon.painting import painted_over
from editor.redactor.tryon.person import Seeing
from editor.redactor.tryon.recolouring import parts_worn
from editor.redactor.tryon.silhouette import body_scale

OPERATION = "tryon"
LAID_BY = (11, 12, 13, 14, 15, 16, 23, 24)  # points of a pose
Place = tuple[float, float]


@dataclass(frozen=True, slots=True)
class BodyPoint:
    """A point of the pose.

    Attributes:
        x, y: in full-size pixels of what the canvas shows.
        seen: whether it is rather seen than hidden; true where a person has put it.
        moved: whether a person has put it there.
    """

    x: float
    y: float
    seen: bool
    moved: bool


class TryOnPeople(QObject):
    """Looks for people once for each picture, when it is asked to, on a thread.

    Signals:
        changed(): people, which of them is meant, or their points.
        labels_ready(Pixels): h x w uint8 numbers of `PARTS`, covering what the canvas shows.

    Attributes:
        error: why nobody can be dressed; None while nothing is wrong.
    """

    changed = Signal()
    labels_ready = Signal(object)

    def __init__(
        self, jobs: Jobs, renderer: Renderer, artefacts: ArtefactStore, networks: Seeing, editor: EditorController,
        parent: QObject | None = None,
    ) -> None:  # fmt: skip
        super().__init__(parent)
        self._jobs, self._renderer, self._artefacts = jobs, renderer, artefacts
        self._networks, self._editor = networks, editor
        self._work: Work | None = None
        self._people: list[Parsed] = []
        self._overviews: dict[int, Pixels] = {}
        self._tried: set[int] = set()
        self._clothes: Job | None = None
        self._worn: list[str] = []
        self._worn_of: tuple[int, object] | None = None  # the person and the paint that this is known of
        self._clothed: dict[int, bool] = {}
        self.error: BaseException | None = None
        self._looking: Job | None = None
        editor.image_changed.connect(self._forget)
        editor.document_changed.connect(self._follow)

    @property
    def looking(self) -> bool:
        """Whether the people are still being looked for."""
        return self._looking is not None

    @property
    def looked(self) -> bool:
        """Whether looking for the people of the picture on the table has ended."""
        return self._work is not None and self._looking is None

    @property
    def count(self) -> int:
        """How many people were found."""
        return len(self._people)

    @property
    def index(self) -> int:
        """Which of them is dressed."""
        click = self._editor.values(OPERATION)["person"]
        if click is None or not self._people:
            return 0
        return at([person.pose for person in self._people], *click)

    @property
    def garments(self) -> bool:
        """Whether clothes were told apart on the person."""
        person = self._person
        if person is None:
            return False
        if self.index not in self._clothed:
            labels = set(np.unique(person.shares.argmax(axis=0)).tolist())
            self._clothed[self.index] = any(PARTS.index(name) in labels for name in GARMENTS)
        return self._clothed[self.index]

    @property
    def worn(self) -> list[str]:
        """What the one who is dressed wears in the photograph, as painted; known after `look_at_clothes`."""
        work, person, labels = self._editor.work, self._person, self._overviews.get(self.index)
        if work is None or person is None or labels is None:
            return []
        known = self.index, self._editor.values(OPERATION)["paint"]
        if known != self._worn_of:
            painted = _painted(labels, known[1], work.source.size)
            told = parts_worn(painted, body_scale(person.pose) * labels.shape[1] / work.source.size[0], PARTS_COLOURED)
            self._worn_of, self._worn = known, [part for part in PARTS_COLOURED if part in told]
        return self._worn

    @property
    def looking_at_clothes(self) -> bool:
        """Whether what is worn is still being told apart."""
        return self._clothes is not None

    def look_at_clothes(self, failed: Callable[[BaseException], None]) -> None:
        """Tell apart what the one who is dressed wears, unless that was tried."""
        work, people, index = self._editor.work, self._people, self.index
        if work is None or not people or index in self._overviews or index in self._tried or self._clothes is not None:
            return
        self._tried.add(index)

        def done(found: Pixels) -> None:
            if job is self._clothes:
                self._clothes, self._overviews[index] = None, found
                self.changed.emit()

        def not_done(error: BaseException) -> None:
            if job is self._clothes:
                self._clothes = None
                self.changed.emit()
                failed(error)

        job = self._clothes = self._jobs.submit(
            lambda job: overview(self._networks, work.source, people, index, job.is_cancelled),
            on_done=done, on_failed=not_done, lane="misc",
        )  # fmt: skip

    def look(self) -> None:
        """Find the people of the picture on the table, unless that was done."""
        work = self._editor.work
        if work is None or work is self._work:
            return
        self._work, self._people, self.error = work, [], None

        def find(job: Job) -> list[Parsed]:
            return understood(self._networks, work.source.frame, self.kept(work), job.is_cancelled)

        def done(found: list[Parsed]) -> None:
            if job is self._looking:
                self._looking, self._people = None, found
                self.changed.emit()

        def failed(error: BaseException) -> None:
            if job is self._looking:
                self._looking, self.error = None, error
                self.changed.emit()

        job = self._looking = self._jobs.submit(find, on_done=done, on_failed=failed, lane="misc")
        self.changed.emit()

    def points(self, index: int | None = None) -> list[BodyPoint]:
        """The points of a person where the canvas shows them; without `index` of the one who is dressed."""
        if not self._people:
            return []
        meant = self.index
        pose = self._people[meant if index is None else index].pose
        moved: Mapping[str, Place] = self._editor.values(OPERATION)["points"] if index in (None, meant) else {}
        places = [moved.get(str(number), (x, y)) for number, (x, y) in enumerate(pose.points.tolist())]
        shown = self._editor.to_result([(x, y) for x, y in places])
        return [
            BodyPoint(x, y, str(number) in moved or bool(pose.seen[number]), str(number) in moved)
            for number, (x, y) in enumerate(shown)
        ]

    @property
    def seen_points(self) -> int:
        """How many points of the one who is dressed are seen."""
        return sum(point.seen for point in self.points())

    @property
    def body_seen(self) -> bool:
        """Whether shoulders, elbows, wrists and hips are: what garments are laid by."""
        points = self.points()
        return bool(points) and all(points[number].seen for number in LAID_BY)

    def choose(self, x: float, y: float) -> None:
        """Dress the person at a place of the canvas. Points and paint were for another one: they go."""
        ((left, top),) = self._editor.to_input([(x, y)])
        if at([person.pose for person in self._people], left, top) != self.index:
            self._editor.set_values(
                OPERATION, {"person": (left, top), "points": {}, "paint": ()}, detail=PERSON_WORDS[0]
            )

    def choose_index(self, index: int) -> None:
        """Dress the person of this number."""
        middle = self._people[index].pose.points[[11, 12, 23, 24]].mean(axis=0)
        ((x, y),) = self._editor.to_result([(float(middle[0]), float(middle[1]))])
        self.choose(x, y)

    def move_point(self, number: int, x: float, y: float) -> None:
        """Put a point of the body at a place of the canvas: one step."""
        ((left, top),) = self._editor.to_input([(x, y)])
        before = dict(self._editor.values(OPERATION)["points"])
        detail = POINT_WORDS[number]
        self._editor.set_values(OPERATION, {"points": {**before, str(number): (left, top)}}, detail=detail)

    def reset_point(self, number: int) -> None:
        """Put a point back where it was found: one step."""
        before = dict(self._editor.values(OPERATION)["points"])
        if before.pop(str(number), None) is not None:
            self._editor.set_values(OPERATION, {"points": before}, detail=POINT_WORDS[number])

    def shift(self, start: Place, end: Place) -> Place:
        """Centimetres of the body, to the picture's right and down, between two places of the canvas."""
        person = self._person
        if person is None:
            return 0.0, 0.0
        body = Body(person.pose, np.zeros((1, 1), np.uint8), np.zeros((1, 1), bool))
        first, last = np.array(self._editor.to_input([start, end]))
        across, down = ((last - first) @ axis / body.cm for axis in (body.right, body.down))
        return float(across), float(down)

    def request_labels(self) -> None:
        """Make the labels of the one who is dressed, as they are painted and as the canvas shows them."""
        work, people = self._editor.work, self._people
        if work is None or not people:
            return
        index, strokes = self.index, self._editor.values(OPERATION)["paint"]
        geometry = self._renderer.geometry(work.source, self._editor.document)
        kept = self._overviews.get(index)

        def make(job: Job) -> tuple[Pixels, Pixels]:
            labels = kept
            if labels is None:
                labels = overview(self._networks, work.source, people, index, job.is_cancelled)
            size = work.source.size
            return labels, seen(_painted(labels, strokes, size), size, geometry)

        def done(made: tuple[Pixels, Pixels]) -> None:
            if work is self._work and self._people:
                self._overviews[index] = made[0]
                self.labels_ready.emit(made[1])

        self._jobs.submit(make, on_done=done, on_failed=lambda _error: None, lane="misc", replaces=("labels", id(self)))

    def paint(self, label: str, points: list[Place], diameter: float) -> None:
        """Say by a stroke on the canvas what is there: a name of `PARTS`."""
        ends = [points[0], (points[0][0] + diameter / 2, points[0][1])]
        *placed, start, end = self._editor.to_input([*points, *ends])
        radius = float(np.hypot(end[0] - start[0], end[1] - start[1]))
        stroke = {"label": label, "points": tuple(placed), "radius": max(0.5, radius)}
        before = self._editor.values(OPERATION)["paint"]
        self._editor.set_values(OPERATION, {"paint": (*before, stroke)}, detail=PERSON_WORDS[1])

    def clear_paint(self) -> None:
        """Take away all that was painted, and put moved points back."""
        self._editor.set_values(OPERATION, {"paint": (), "points": {}}, detail=PERSON_WORDS[2])

    def kept(self, work: Work) -> Keeping:
        """Keeps what networks found as an operation would, so that both find it."""
        return self._artefacts.keeping(work.source.sha256, OPERATION)

    # Inside

    @property
    def _person(self) -> Parsed | None:
        return self._people[self.index] if self._people else None

    def _forget(self) -> None:
        for job in (self._looking, self._clothes):
            if job is not None:
                job.cancel()
        self._work, self._looking, self.error = None, None, None
        self._people, self._overviews, self._tried, self._clothes = [], {}, set(), None
        self._worn_of, self._clothed = None, {}
        self.changed.emit()

    def _follow(self) -> None:
        if self._people:
            self.changed.emit()


def _painted(labels: Pixels, strokes: Sequence[Mapping[str, object]], size: tuple[int, int]) -> Pixels:
    """Labels that cover a picture of `size` (width, height) with the document's strokes over them."""
    scale = labels.shape[1] / size[0], labels.shape[0] / size[1]
    return painted_over(labels, [PaintStroke.from_value(stroke) for stroke in strokes], (0, 0), scale)


PERSON_WORDS = ("another person", "parts painted", "parts and points as found")

# As `POINTS` of a pose, for people.
POINT_WORDS = (
    "Nose", "Left eye, inner corner", "Left eye", "Left eye, outer corner", "Right eye, inner corner", "Right eye",
    "Right eye, outer corner", "Left ear", "Right ear", "Left corner of the mouth", "Right corner of the mouth",
    "Left shoulder", "Right shoulder", "Left elbow", "Right elbow", "Left wrist", "Right wrist", "Left little finger",
    "Right little finger", "Left index finger", "Right index finger", "Left thumb", "Right thumb", "Left hip",
    "Right hip", "Left knee", "Right knee", "Left ankle", "Right ankle", "Left heel", "Right heel", "Left toes",
    "Right toes",
)  # fmt: skip
assert len(POINT_WORDS) == len(POINTS)
