"""A person dressed in an outfit, garment by garment; what did not change is not done again."""

from __future__ import annotations

import hashlib
import json
import threading
from collections import OrderedDict
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from functools import partial
from typing import Final, Generic, Protocol, TypeVar

from editor.errors import Cancelled
from editor.model.body_corrections import PaintStroke
from editor.model.garment import Garment
from editor.model.input_image import Limits
from editor.model.outfit import WornGarment
from editor.model.pose import Pose
from editor.model.recolouring import Recolouring
from editor.redactor.artefacts import Keeping, Noted, Using
from editor.redactor.conversion import in_profile
from editor.redactor.garments.cutting import Masking
from editor.redactor.people.finding import at
from editor.redactor.people.parsing import Parsed, parsed, understood
from editor.redactor.source import Source
from editor.redactor.tryon.back import laid_back
from editor.redactor.tryon.draped import Draped
from editor.redactor.tryon.laying import draped
from editor.redactor.tryon.painting import painted
from editor.redactor.tryon.person import Person, Seeing, person_of
from editor.redactor.tryon.photographs import garment_of, photograph
from editor.redactor.tryon.recolouring import in_colours
from editor.redactor.tryon.wear import worn

_BODIES: Final = 2
_PICTURES: Final = 2  # a canvas asks for the same one again and again
_STATES: Final = 6  # each some 60 MB at the largest working size
_Made = TypeVar("_Made")
_WAIT: Final = 0.05  # seconds between two looks at whether somebody has lost patience


@dataclass(frozen=True, slots=True)
class Outfit:
    """Who is dressed, and in what.

    Attributes:
        garments: the first is innermost; hidden ones are left out.
        person: where somebody clicked, in pixels of the upright picture; None: the largest person.
        points: numbers of the pose's points -> where they were moved to, in the same pixels.
        paint: parts corrected by brush.
        colours: what is given another colour or pattern in the end, of what is worn then.
        seed: of the grain of what is filled in.
    """

    garments: tuple[WornGarment, ...]
    person: tuple[float, float] | None = None
    points: Mapping[int, tuple[float, float]] = field(default_factory=dict)
    paint: tuple[PaintStroke, ...] = ()
    colours: tuple[Recolouring, ...] = ()
    seed: int = 0

    @property
    def shown(self) -> tuple[WornGarment, ...]:
        """Those that are not hidden."""
        return tuple(garment for garment in self.garments if not garment.hidden)

    def keys(self, picture: str) -> list[str]:
        """Of the person undressed, and after each garment shown: all that how it looks then depends on."""
        body = [picture, self.person, sorted(self.points.items()), self.paint, self.seed]
        keys = [_digest(json.dumps(body))]
        for garment in self.shown:
            plain = replace(garment, path="", name="").to_value()
            keys.append(_digest(keys[-1] + json.dumps(plain, sort_keys=True)))
        return keys

    def key(self, picture: str) -> str:
        """Of all of it."""
        colours = [replace(one, path="", name="").to_value() for one in self.colours]
        return _digest(self.keys(picture)[-1] + json.dumps(colours, sort_keys=True))


@dataclass(frozen=True, slots=True, eq=False)
class Step:
    """One garment put on.

    Attributes:
        worn: what was asked for.
        garment: what was understood of it.
        draped: how it lies on the body.
        person: as dressed after it.
    """

    worn: WornGarment
    garment: Garment
    draped: Draped
    person: Person


@dataclass(frozen=True, slots=True, eq=False)
class Dressed:
    """Somebody in an outfit.

    Attributes:
        people: who was found in the picture.
        number: who of them was dressed.
        before: the person as photographed.
        steps: in the order of dressing.
        person: as dressed in all of it, in its last colours.
    """

    people: Sequence[Parsed]
    number: int
    before: Person
    steps: tuple[Step, ...]
    person: Person


class Trying(Seeing, Masking, Protocol):
    """What dressing needs of networks; `NetworkPool` is one."""


@dataclass(frozen=True, slots=True, eq=False)
class Hands:
    """What dressing needs besides the picture and the outfit.

    Attributes:
        networks: the pool.
        artefact, uses: as of a `Context`.
        is_cancelled, on_progress: as of a `Context`.
        limits: of the files with photographs of garments.
        of_garments: keeps what is found of those, where that is not as `artefact` does.
    """

    networks: Trying
    artefact: Keeping
    is_cancelled: Callable[[], bool] = field(default=lambda: False)
    on_progress: Callable[[float, str], None] = field(default=lambda fraction, step: None)
    limits: Limits | None = None
    of_garments: Keeping | None = None
    uses: Using = field(default=lambda name, parts: None)

    def garment(self, asked: WornGarment) -> Garment:
        """What is understood of a garment's photograph; errors as of `garment_of`."""
        keep = self.of_garments or self.artefact
        return garment_of(asked, self.networks, keep, self.is_cancelled, self.limits)


class _Shelf(Generic[_Made]):
    """The last things made, each with what it stands on: what is taken from here counts as used all the same.

    Args:
        limit: how many are kept.
    """

    def __init__(self, limit: int) -> None:
        self._limit = limit
        self._kept: OrderedDict[str, tuple[_Made, Noted]] = OrderedDict()

    def take(self, key: str, hands: Hands, make: Callable[[Hands], _Made]) -> _Made:
        """What is kept under `key`, else what `make` makes."""
        found = self._kept.pop(key, None)
        if found is None:
            noted = Noted(hands.artefact, hands.uses)
            found = make(replace(hands, artefact=noted.artefact, uses=noted.uses)), noted
        else:
            for name, parts in found[1].asked:
                hands.uses(name, parts)
        self._kept[key] = found
        while len(self._kept) > self._limit:
            self._kept.popitem(last=False)
        return found[0]


class Dressing:
    """Dresses the people of one picture, and keeps the last states: one more garment costs one garment."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._bodies: _Shelf[tuple[list[Parsed], int, Person]] = _Shelf(_BODIES)
        self._garments: _Shelf[Garment] = _Shelf(_STATES)
        self._steps: _Shelf[Step] = _Shelf(_STATES)
        self._pictures: _Shelf[tuple[Dressed, Source]] = _Shelf(_PICTURES)

    def dressed(self, source: Source, outfit: Outfit, hands: Hands) -> Dressed:
        """Somebody of the picture in an outfit.

        Raises:
            InputError: nobody was found, or a garment cannot be understood.
            NetworkError, Cancelled: as in `NetworkPool.run`.
        """
        with self._alone(hands):
            return self._dressed(source, outfit, hands)

    def picture(self, source: Source, outfit: Outfit, hands: Hands) -> tuple[Dressed, Source]:
        """The same, and the picture with that person in it. Errors as of `dressed`."""
        key = outfit.key(source.sha256)

        def make(hands: Hands) -> tuple[Dressed, Source]:
            dressed = self._dressed(source, outfit, hands)
            return dressed, Source(laid_back(dressed.person, source.frame), key)

        with self._alone(hands):
            return self._pictures.take(key, hands, make)

    @contextmanager
    def _alone(self, hands: Hands) -> Iterator[None]:
        # The canvas, thumbnails and files are rendered by different threads, often of the same new garment.
        while not self._lock.acquire(timeout=_WAIT):
            _go_on(hands)
        try:
            yield
        finally:
            self._lock.release()

    def _dressed(self, source: Source, outfit: Outfit, hands: Hands) -> Dressed:
        first, *keys = outfit.keys(source.sha256)
        people, number, before = self._bodies.take(first, hands, lambda using: _body(source, outfit, using))
        person, steps = before, []
        for count, (key, asked) in enumerate(zip(keys, outfit.shown, strict=True)):
            _go_on(hands)
            hands.on_progress((count + 1) / (len(keys) + 1), "Putting garments on")
            garment = self._garments.take(_garment_key(asked), hands, partial(Hands.garment, asked=asked))
            step = self._steps.take(key, hands, partial(_step, asked, garment, person))
            steps.append(step)
            person = step.person
        person = in_colours(person, outfit.colours, lambda wanted: photograph(wanted, hands.artefact)[0])
        return Dressed(people, number, before, tuple(steps), person)


def _body(source: Source, outfit: Outfit, hands: Hands) -> tuple[list[Parsed], int, Person]:
    hands.on_progress(0.0, "Looking at the person")
    people = understood(hands.networks, source.frame, hands.artefact, hands.is_cancelled)
    number = 0 if outfit.person is None else at([one.pose for one in people], *outfit.person)
    if outfit.points:
        people = _with_pose(people, number, outfit.points, source, hands)
    _go_on(hands)
    person = person_of(hands.networks, source.frame, people, number, is_cancelled=hands.is_cancelled)
    return people, number, painted(person, outfit.paint).with_(seed=outfit.seed)


def _with_pose(
    people: list[Parsed], number: int, moved: Mapping[int, tuple[float, float]], source: Source, hands: Hands
) -> list[Parsed]:
    """The people, one of whom stands otherwise than was found, and is parsed by that."""
    pose = people[number].pose
    points, visibility = pose.points.copy(), pose.visibility.copy()
    for index, place in moved.items():
        points[index], visibility[index] = place, 1.0
    others = [one.pose for one in people if one is not people[number]]
    right = Pose(points, visibility, pose.score)
    seen = parsed(hands.networks, source.frame, right, others, hands.is_cancelled)
    return [seen if one is people[number] else one for one in people]


def _garment_key(asked: WornGarment) -> str:
    return json.dumps([asked.picture, asked.category, asked.sleeve, sorted(asked.landmarks.items())])


def _step(asked: WornGarment, garment: Garment, person: Person, hands: Hands) -> Step:
    _go_on(hands)
    garment = replace(garment, frame=in_profile(garment.frame, person.icc))
    laid = draped(garment, person.body, asked.wearing, person.labels)
    _go_on(hands)
    return Step(asked, garment, laid, worn(person, laid, asked.wearing))


def _go_on(hands: Hands) -> None:
    if hands.is_cancelled():
        raise Cancelled


def _digest(text: str) -> str:
    return hashlib.sha256(text.encode()).hexdigest()
