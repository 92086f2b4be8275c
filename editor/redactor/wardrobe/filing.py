"""From a picture to an item of a wardrobe: cut out, its kind, colors, pattern and sleeves."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, Final

import numpy as np

from editor.errors import Cancelled, InputError, NetworkError
from editor.model.design import Design
from editor.model.files import sha256_of
from editor.model.frame import Frame, to_depth
from editor.model.garment import CATEGORIES
from editor.model.input_image import InputImage, inspect
from editor.model.named_colour import NamedColour
from editor.model.picture_file import DEFAULT_LIMITS, Limits
from editor.model.quick_look import quick_look
from editor.model.source_type import SourceType, resulting
from editor.model.wardrobe import ASKED_FROM, WardrobeItem
from editor.model.wardrobe_store import Vector, Wardrobe
from editor.redactor.design.palette import colours_of
from editor.redactor.garments import recognition
from editor.redactor.garments.recognition import category_of, shares_of
from editor.redactor.garments.shapes import shape_of
from editor.redactor.stylist import formality
from editor.redactor.wardrobe.kinds import filed_under, usual_seasons
from editor.redactor.wardrobe.pattern import pattern_of
from editor.redactor.wardrobe.taking_out import TakenOut, on_white, taken_out
from editor.redactor.wardrobe.twins import signature

if TYPE_CHECKING:
    from editor.redactor.networks.pool import NetworkPool

MODEL: Final = "auto"  # the fast network; the better one where its mask is in doubt
_READ: Final = 1600  # pixels of the longer side: what is cut out of it is smaller
_PICTURE, _THUMBNAIL = 1024, 256
_FITTED: Final = ("dress", "shirt", "blouse", "top")  # of jackets the folds of their sleeves mislead
_SILHOUETTE: Final = 256
_AT_ONCE: Final = 50  # items looked at again before that is kept
_HARDLY: Final = 0.05  # of the opaque pixels
# What cameras, phones and programs call their files.
_NO_NAME: Final = re.compile(
    r"(?:img|dsc[nf]?|pxl|photo|image|picture|screenshot|whatsapp|p|design)?[\W_]*(?:image|photo)?[\d\W_]*"
    r"|[0-9a-f]{8}-[0-9a-f-]{27}|[0-9a-f]{16,}",
    re.IGNORECASE,
)


def not_cancelled() -> bool:
    """For work that nobody stops."""
    return False


@dataclass(frozen=True, slots=True, eq=False)
class Filed:
    """What became of a picture; in no wardrobe yet.

    Attributes:
        item: without a number and paths.
        picture, thumbnail: 8 bit sRGB with alpha.
        signature: as of `twins.signature`.
        vector: by which a network tells it from others; None where no network does.
    """

    item: WardrobeItem
    picture: Frame
    thumbnail: Frame
    signature: bytes
    vector: Vector | None

    def keep(self, wardrobe: Wardrobe) -> WardrobeItem:
        """Put it into a wardrobe. Errors as of `Wardrobe.add`."""
        return wardrobe.add(self.item, self.picture, self.thumbnail, hash=self.signature, vector=self.vector)


class Filing:
    """Files pictures. Safe to use from several threads; keeps nothing of them.

    Args:
        networks: the cut-out, the garment kinds, people.
        limits: of files.
        model: which network cuts out, as of `doubt.finding.find`.
        fits: whether a silhouette is fitted to dresses, shirts, blouses and tops, which tells their sleeves: 0.7 s.
    """

    def __init__(
        self, networks: NetworkPool, limits: Limits = DEFAULT_LIMITS, model: str = MODEL, *, fits: bool = True
    ) -> None:
        self._networks, self._limits, self._model, self._fits = networks, limits, model, fits

    def file(self, path: Path, is_cancelled: Callable[[], bool] = not_cancelled, sha256: str = "") -> Filed:
        """What the picture in a file shows.

        Args:
            sha256: of the file, where the caller has it.

        Raises:
            InputError: it cannot be read, or shows nothing that stands out.
            NetworkError, Cancelled: as in `NetworkPool.run`.
        """
        frame = quick_look(path, _READ, self._limits)
        told = inspect(path, self._limits).metadata
        name = path.stem.replace("_", " ").strip()
        item = WardrobeItem(
            name="" if _NO_NAME.fullmatch(path.stem) else name[:200],
            made=told.claimed,
            sha256=sha256 or sha256_of(path),
            source=str(path),
        )
        return self._filed(frame, item, is_cancelled)

    def frame(
        self,
        frame: Frame,
        *,
        made: str = SourceType.UNSAID,
        name: str = "",
        design: Design | None = None,
        is_cancelled: Callable[[], bool] = not_cancelled,
    ) -> Filed:
        """What a picture in memory shows.

        Args:
            made: what it has to say of how it came to be.
            design: what it was made from: its words are believed, and nothing is asked.

        Raises:
            as `file`.
        """
        sha256 = InputImage.from_frame(frame, name).sha256
        filed = self._filed(_within(frame, _READ), WardrobeItem(name=name, made=made, sha256=sha256), is_cancelled)
        return filed if design is None else replace(filed, item=designed(filed.item, design))

    def looked_at(self, frame: Frame, is_cancelled: Callable[[], bool] = not_cancelled) -> tuple[Frame, Frame]:
        """The part of a picture that shows its thing, as it was taken and cut out. Errors as of `file`."""
        thing = taken_out(self._networks, _within(frame, _READ), self._model, is_cancelled)
        return thing.photo, _within(thing.frame, _PICTURE)

    def look_again(
        self,
        wardrobe: Wardrobe,
        is_cancelled: Callable[[], bool] = not_cancelled,
        on_progress: Callable[[int, int], None] = lambda done, count: None,
    ) -> int:
        """Look at things that the present garment network has not seen, as after a change of networks, in their own
        pictures on white; how many there were. What is stopped goes on the next time.

        Args:
            on_progress: told how many are done, of how many.

        Raises:
            Cancelled: `is_cancelled` became true.
            NetworkError, and as of `Wardrobe`.
        """
        network = self.network
        numbers = () if network is None else wardrobe.without_vector(network)
        for start in range(0, len(numbers), _AT_ONCE):
            vectors: dict[int, Vector] = {}
            for item in wardrobe.items_of(numbers[start : start + _AT_ONCE]):
                if is_cancelled():
                    raise Cancelled
                vector = self._own_vector(item.picture)
                if vector is not None:
                    vectors[item.number] = vector
            if vectors:
                wardrobe.put_vectors(vectors)
            on_progress(min(start + _AT_ONCE, len(numbers)), len(numbers))
        return len(numbers)

    @property
    def network(self) -> str | None:
        """The garment network that tells pictures from one another, as its sha256; None where there is none."""
        try:
            told = self._networks.output(recognition.ROLE, "fast").features
            return self._networks.identity(recognition.ROLE, "fast") if told else None
        except NetworkError:
            return None

    def _own_vector(self, picture: Path) -> Vector | None:
        try:
            frame = quick_look(picture, _PICTURE, self._limits)
        except InputError:  # its picture was taken away
            return None
        return self.vector(on_white(frame))

    def vector(self, frame: Frame) -> Vector | None:
        """By which the garment network tells a picture from others; None where it does not."""
        try:
            features = self._networks.features(recognition.ROLE, "fast", frame)
            return self._networks.identity(recognition.ROLE, "fast"), np.asarray(features, np.float16)
        except NetworkError:
            if self._networks.output(recognition.ROLE, "fast").features:
                raise
            return None

    def _filed(self, frame: Frame, item: WardrobeItem, is_cancelled: Callable[[], bool]) -> Filed:
        thing = taken_out(self._networks, frame, self._model, is_cancelled)
        kind, sure, sleeves = self._kind(thing, is_cancelled)
        category = filed_under(kind, thing.frame.height / thing.frame.width)
        picture = _within(thing.frame, _PICTURE)
        sleeves = sleeves or self._fitted(picture, kind, sure, is_cancelled)
        colours = colours_of(picture)
        pattern = pattern_of(picture)
        made = resulting(item.made, SourceType.ENHANCED if thing.by_network else SourceType.UNSAID)
        item = replace(
            item,
            category=category,
            kind=kind,
            doubt=round(1 - sure, 4),
            colours=colours,
            pattern=pattern,
            sleeves=sleeves,
            seasons=usual_seasons(category),
            formality=round(formality.usual(category, pattern=pattern)),
            made=made,
            found=_told(category, pattern, sleeves, colours),
        )
        return Filed(item, picture, _within(picture, _THUMBNAIL), signature(picture), self.vector(thing.photo))

    def _fitted(self, picture: Frame, kind: str, sure: float, is_cancelled: Callable[[], bool]) -> str:
        """How long the sleeves are of a kind that can have any, by the silhouette that fits best."""
        if not self._fits or kind not in _FITTED or sure <= 1 - ASKED_FROM:
            return ""

        def on_generation() -> None:
            if is_cancelled():
                raise Cancelled

        small = _within(picture, _SILHOUETTE)
        if small.alpha is None:
            return ""
        matte = np.asarray(to_depth(small.alpha, "float32"), np.float32)
        return shape_of(matte, small.rgb, CATEGORIES[kind], "", on_generation)[1]

    def _kind(self, thing: TakenOut, is_cancelled: Callable[[], bool]) -> tuple[str, float, str]:
        """The class that it is taken for, how sure that is, and how long its sleeves are."""
        shares = shares_of(self._networks, thing.photo, is_cancelled)
        if thing.label:
            kind, sure = category_of(shares, thing.label, thing.sleeve)
            return kind.name, sure, thing.sleeve or _sleeves(kind.name)
        name = max(shares, key=lambda one: shares[one])
        return name, shares[name], _sleeves(name) if shares[name] > 1 - ASKED_FROM else ""


def designed(item: WardrobeItem, design: Design) -> WardrobeItem:
    """The item of a picture that was made from a design: what the words say is so."""
    material = design.material
    category = design.garment or item.category
    pattern = design.pattern.kind or item.pattern
    return replace(
        item,
        category=category,
        pattern=pattern,
        material=material,
        sleeves=design.sleeves or item.sleeves,
        length=design.length,
        seasons=design.seasons or usual_seasons(category, material),
        formality=round(formality.usual(category, material, pattern)),
        tags=tuple(dict.fromkeys((*item.tags, *design.moods))),
        asked=bool(design.garment) or item.asked,
    )


def _sleeves(kind: str) -> str:
    category = CATEGORIES.get(kind)
    return category.sleeve if category is not None and category.template == "upper" else ""


def _told(category: str, pattern: str, sleeves: str, colours: tuple[NamedColour, ...]) -> Mapping[str, str]:
    told = {
        "category": category,
        "pattern": pattern,
        "sleeves": sleeves,
        "colours": ", ".join(colour.words for colour in colours),
    }
    return {name: value for name, value in told.items() if value}


def _within(frame: Frame, side: int) -> Frame:
    """The picture made smaller, if it is larger than `side` pixels; edges bring in no color of what is transparent."""
    import cv2

    scale = side / max(frame.size)
    if scale >= 1:
        return frame
    size = max(1, round(frame.width * scale)), max(1, round(frame.height * scale))
    if frame.alpha is None:
        return frame.with_(rgb=cv2.resize(frame.rgb, size, interpolation=cv2.INTER_AREA))
    alpha = to_depth(frame.alpha, "float32")
    small = cv2.resize(alpha, size, interpolation=cv2.INTER_AREA)
    weighed = cv2.resize(to_depth(frame.rgb, "float32") * alpha[..., None], size, interpolation=cv2.INTER_AREA)
    rgb = weighed / np.maximum(small, _HARDLY)[..., None]
    depth = frame.rgb.dtype.name
    return frame.with_(rgb=to_depth(np.asarray(rgb, np.float32), depth), alpha=to_depth(small, depth))
