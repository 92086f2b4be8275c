"""A look from pairs: pictures before, and the same pictures after somebody edited them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from editor.errors import EditorError, InputError
from editor.model.colour_table import ColourTable
from editor.model.picture_file import DEFAULT_LIMITS, Limits
from editor.model.picture_folder import pictures_in
from editor.redactor.colour_difference import delta_e_2000, lab_of_srgb
from editor.redactor.learning.binned_pairs import BinnedPairs
from editor.redactor.learning.lesson import Learnt, Lesson, Skipped, doubling
from editor.redactor.learning.pictures import MOST, fingerprint, mixed, small_picture
from editor.redactor.retouching.colour_table import fitted_to, looked_up

Table = NDArray[np.float32]

_APART = 5  # one pair in so many is kept apart, to be measured on
_STRETCH = 0.02  # by which share the sides of a pair may differ before it counts as cropped
_EDGE = 0.06  # contrast (encoded) around a pixel at which it counts half: there a shift of the pictures shows
_ODD = 0.05  # change (encoded) beyond what the table explains at which a pixel counts half
_REWEIGHTED = 2  # times
_LEAST, _SURE = 32, 0.3  # px of a small picture, and agreement of 0-1, from which a shift can be told
_NEAREST, _FARTHEST = 0.2, 6.0  # px of a small picture: less does no harm, more is no shift but another picture
_MEASURED = 2000  # pixels of a pair that errors are measured on
POOR, POOR_SHARE = 3.0, 0.5  # mean delta E 2000 left, and its share of the first, from which a warning is due


@dataclass(frozen=True, slots=True, eq=False)
class _Pair:
    before: NDArray[np.float32]  # N x 3, encoded sRGB
    after: NDArray[np.float32]
    trust: NDArray[np.float64]  # N
    is_apart: bool


def pairs_in(before: Path, after: Path) -> tuple[list[tuple[Path, Path]], tuple[Skipped, ...]]:
    """The pictures of two folders that have the same name but for the suffix; what has no partner is told.

    Raises:
        InputError: a folder cannot be used, or no names agree.
    """
    wanted: dict[str, Path] = {}
    for path in pictures_in(after):
        wanted.setdefault(path.stem.casefold(), path)
    pairs, alone = [], []
    for path in mixed(pictures_in(before)):
        partner = wanted.pop(path.stem.casefold(), None)
        if partner is None:
            alone.append(path)
        else:
            pairs.append((path, partner))
    if not pairs:
        raise InputError(
            "No picture in {before} has the name of one in {after}.",
            "Give the two pictures of a pair the same name; the suffix may differ.",
            before=before.name, after=after.name,
        )  # fmt: skip
    return pairs, tuple(Skipped(path.name, _lonely(path)) for path in [*alone, *wanted.values()])


def learn_pairs(
    pairs: Sequence[tuple[Path, Path]], limits: Limits = DEFAULT_LIMITS, *, skipped: tuple[Skipped, ...] = ()
) -> Iterator[Lesson]:
    """Fit one table to all pairs; a lesson for each pair read, with a look each time there are twice as many.

    Pairs are brought to the same small size, so that a few pixels by which they are shifted hardly matter; pixels at
    edges count less, and so do those which the table cannot explain once it has been fitted (iteratively reweighted
    least squares with Cauchy's weights, Holland and Welsch 1977): text that was put in, a retouched spot. Pairs chosen
    by the hash of their names are read first and kept apart: errors are measured on these. The last table is fitted to
    all.

    Args:
        skipped: what was left out before.

    Raises:
        InputError: no pair can be used.
    """
    chosen = _apart_first(pairs[:MOST])
    looks = doubling(len(chosen), least=2)
    read: list[_Pair] = []
    for number, (paths, is_apart) in enumerate(chosen, 1):
        try:
            read.append(_read(*paths, is_apart, limits))
        except EditorError as error:
            skipped = (*skipped, Skipped(paths[0].name, error))
        is_last = number == len(chosen)
        if is_last and not read:
            raise InputError("None of the pairs can be used.", "The last: {reason}", reason=skipped[-1].reason)
        enough = number in looks and any(not pair.is_apart for pair in read)
        learnt = _learnt(read, of_all=is_last) if read and (enough or is_last) else None
        yield Lesson(number / len(chosen), learnt, skipped)


def is_poor(learnt: Learnt) -> bool:
    """Whether one table does not explain the pairs."""
    return learnt.after > max(POOR, POOR_SHARE * learnt.before)


def _apart_first(pairs: Sequence[tuple[Path, Path]]) -> list[tuple[tuple[Path, Path], bool]]:
    """The pairs to be kept apart, then the others. One in five; one of two to four; none of one."""
    hashes = [fingerprint(paths[0].stem) for paths in pairs]
    apart = {index for index, number in enumerate(hashes) if number % _APART == 0}
    if len(pairs) > 1 and not 0 < len(apart) < len(pairs):
        apart = {hashes.index(min(hashes))}
    elif len(pairs) == 1:
        apart = set()
    order = sorted(range(len(pairs)), key=lambda index: index not in apart)
    return [(pairs[index], index in apart) for index in order]


def _read(before: Path, after: Path, is_apart: bool, limits: Limits) -> _Pair:
    import cv2

    one, other = small_picture(before, limits), small_picture(after, limits)
    ratio = one.size[0] * other.size[1] / (one.size[1] * other.size[0])
    # A side of few pixels cannot have the other's shape more closely than half a pixel allows.
    coarse = 1 / min(*one.size, *other.size)
    if abs(np.log(ratio)) > _STRETCH + coarse:
        raise InputError(
            "{before} and {after} do not have the same shape.",
            "Pairs must show the same, not cropped or turned.",
            before=before.name, after=after.name,
        )  # fmt: skip
    shape = min(one.rgb.shape, other.rgb.shape)
    size = shape[1], shape[0]
    rgb = [np.asarray(cv2.resize(each.rgb, size, interpolation=cv2.INTER_AREA)) for each in (one, other)]
    seen = np.minimum(*(np.asarray(cv2.resize(each.seen, size, interpolation=cv2.INTER_AREA)) for each in (one, other)))
    rgb[0] = _moved_onto(*rgb)
    around = np.ones((3, 3), np.uint8)
    contrast = np.maximum(*((cv2.dilate(each, around) - cv2.erode(each, around)).max(axis=2) for each in rgb))
    trust = seen / (1 + (contrast / _EDGE) ** 2)
    flat = [np.clip(each, 0, 1).reshape(-1, 3) for each in rgb]
    if not seen.any():
        raise InputError("{name} is transparent everywhere.", name=before.name)
    return _Pair(flat[0], flat[1], trust.ravel().astype(np.float64), is_apart)


def _moved_onto(one: Table, other: Table) -> Table:
    """`one` shifted by the few pixels it lies beside `other` (phase correlation, Kuglin and Hines 1975), if it does."""
    import cv2

    size = one.shape[1], one.shape[0]
    if min(size) < _LEAST:
        return one
    grey, other_grey = (cv2.cvtColor(each, cv2.COLOR_RGB2GRAY) for each in (one, other))
    shift, sure = cv2.phaseCorrelate(grey, other_grey, cv2.createHanningWindow(size, cv2.CV_32F))
    if sure < _SURE or not _NEAREST < np.hypot(*shift) < _FARTHEST:
        return one
    matrix = np.array([[1, 0, shift[0]], [0, 1, shift[1]]], np.float64)
    return np.asarray(cv2.warpAffine(one, matrix, size, flags=cv2.INTER_LINEAR, borderMode=cv2.BORDER_REPLICATE))


def _learnt(read: Sequence[_Pair], *, of_all: bool) -> Learnt:
    apart, others = [pair for pair in read if pair.is_apart], [pair for pair in read if not pair.is_apart]
    if not others:
        apart, others = [], apart
    table = _table(others)
    before, after = _errors(apart or others, table)
    whole = _table(read) if of_all and apart else table
    changed = [
        delta_e_2000(lab_of_srgb(pair.before[::37]), lab_of_srgb(_with(whole, pair.before[::37]))) for pair in read
    ]
    lattice = _with(whole, np.asarray(ColourTable.identity(len(whole)).lattice))
    return Learnt(
        ColourTable(lattice=lattice), len(read), before, after, float(np.concatenate(changed).mean()), len(apart)
    )


def _table(pairs: Sequence[_Pair]) -> Table:
    table = _fitted(pairs, [pair.trust for pair in pairs])
    for _ in range(_REWEIGHTED):
        missed = (np.abs(_with(table, pair.before) - pair.after).max(axis=1) for pair in pairs)
        table = _fitted(
            pairs, [pair.trust / (1 + (miss / _ODD) ** 2) for pair, miss in zip(pairs, missed, strict=True)]
        )
    return table


def _fitted(pairs: Sequence[_Pair], trust: Sequence[NDArray[np.float64]]) -> Table:
    bins = BinnedPairs()
    for pair, weights in zip(pairs, trust, strict=True):
        bins.add(pair.before, pair.after, weights)
    return fitted_to(*bins.gathered())


def _with(table: Table, colours: NDArray[np.float32]) -> NDArray[np.float32]:
    return np.clip(looked_up(table, colours), 0, 1)


def _errors(pairs: Sequence[_Pair], table: Table) -> tuple[float, float]:
    """Mean delta E 2000 to the wanted colours without the table and with it; each pair counts the same."""
    found = []
    for pair in pairs:
        step = max(1, len(pair.before) // _MEASURED)
        seen, wanted = pair.before[::step], lab_of_srgb(pair.after[::step])
        weights = (pair.trust[::step] > 0).astype(np.float64)
        weights = weights if weights.any() else np.ones_like(weights)
        found.append(
            [
                np.average(delta_e_2000(lab_of_srgb(each), wanted), weights=weights)
                for each in (seen, _with(table, seen))
            ]
        )
    before, after = np.mean(found, axis=0)
    return float(before), float(after)


def _lonely(path: Path) -> InputError:
    return InputError("{name} has no partner of this name in the other folder.", name=path.name)
