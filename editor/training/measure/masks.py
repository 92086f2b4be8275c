"""How near masks come to those drawn by hand, by the measures of the field."""

from __future__ import annotations

import warnings
from typing import Any, Final

import numpy as np
from numpy.typing import NDArray

from editor.errors import InputError
from editor.training.measure.edges import boundary_precision_recall, f_of

Bytes = NDArray[np.uint8]
Floats = NDArray[np.float64]

_BETA2: Final = 0.3
_HALF_STEP: Final = 1 / 510


class MaskScores:
    """Gathers what a network's masks reach over a set, by pysodmetrics.

    Masks are compared as they are: not stretched to 0-255 as the library would, or an empty scene would show noise as
    an object. The truth counts as object from 128 on, for all measures but SAD, which takes its soft values.
    """

    def __init__(self) -> None:
        import py_sod_metrics as sod

        self._mae, self._weighted, self._s, self._e = sod.MAE(), sod.WeightedFmeasure(), sod.Smeasure(), sod.Emeasure()
        self._precision = sod.PrecisionHandler(with_dynamic=True, with_adaptive=False)
        self._recall = sod.RecallHandler(with_dynamic=True, with_adaptive=False)
        self._f = sod.FmeasureHandler(with_dynamic=True, with_adaptive=False, beta=_BETA2)
        handlers = {"precision": self._precision, "recall": self._recall, "f": self._f}
        self._curves = sod.FmeasureV2(handlers)
        self._boundaries: list[tuple[float, float]] = []
        self._sads: list[float] = []
        self._entropies: list[float] = []
        self._pixels: list[int] = []

    def __len__(self) -> int:
        return len(self._pixels)

    def add(self, mask: Bytes, truth: Bytes) -> dict[str, float]:
        """Compare a mask as written with the one drawn by hand.

        Args:
            mask, truth: H x W uint8, 0-255.

        Returns:
            This picture's own figures, by the names of `figures.MASKS`. Without an object in the truth only MAE, S, E,
            boundary F, SAD and cross-entropy say something: F is 0 by definition.

        Raises:
            InputError: the two differ in size.
        """
        if mask.shape != truth.shape:
            raise InputError(
                "The mask is {found} pixels, the one drawn by hand {wanted}.",
                "Give masks of the pictures' size.",
                found=_size(mask),
                wanted=_size(truth),
            )
        share, marks = mask / 255.0, truth >= 128
        for measure in (self._mae, self._weighted, self._e, self._curves):
            measure.step(share, marks, normalize=False)
        _step_s(self._s, share, marks)
        self._boundaries.append(boundary_precision_recall(mask >= 128, marks))
        self._sads.append(float(np.abs(mask.astype(np.int32) - truth).sum()) / 255 / 1000)
        self._entropies.append(_cross_entropy(share, marks))
        self._pixels.append(mask.size)
        return self._of(-1)

    def means(self) -> dict[str, float]:
        """The means of each picture's own figures: each picture at its own best threshold."""
        each = [self._of(index) for index in range(len(self))]
        return {name: float(np.mean([figures[name] for figures in each])) for name in each[0]} if each else {}

    def of_set(self) -> dict[str, float]:
        """Figures of the set as a whole, as papers report them; without those that exist only for a picture.

        max and mean F: of the mean precision and mean recall at each of 256 thresholds, one for all pictures. E: of the
        mean curve. boundary F: of the mean precision and recall. MAE: of all pixels together.
        """
        if not len(self):
            return {}
        f = _f_measure(*(np.mean(one.dynamic_results, axis=0) for one in (self._precision, self._recall)))
        e = np.mean(self._e.changeable_ems, axis=0)
        return {
            "MAE": float(np.average(self._mae.maes, weights=self._pixels)),
            "max F": float(f.max()),
            "mean F": float(f.mean()),
            "max E": float(e.max()),
            "mean E": float(e.mean()),
            "boundary F": f_of(*np.mean(self._boundaries, axis=0)),
        }

    def _of(self, index: int) -> dict[str, float]:
        f, e = self._f.dynamic_results[index], self._e.changeable_ems[index]
        return {
            "MAE": float(self._mae.maes[index]),
            "max F": float(f.max()),
            "mean F": float(f.mean()),
            "weighted F": float(self._weighted.weighted_fms[index]),
            "S": float(self._s.sms[index]),
            "max E": float(e.max()),
            "mean E": float(e.mean()),
            "boundary F": f_of(*self._boundaries[index]),
            "SAD / 1000": self._sads[index],
            "cross-entropy": self._entropies[index],
        }


def _f_measure(precision: Floats, recall: Floats) -> Floats:
    return (1 + _BETA2) * precision * recall / np.maximum(_BETA2 * precision + recall, 1e-12)


def _cross_entropy(share: Floats, marks: NDArray[np.bool_]) -> float:
    """The mean over pixels, in nats. 8 bits cannot say how sure a network is beyond half a step from 0 and 1."""
    right = np.where(marks, share, 1 - share)
    return float(-np.log(np.clip(right, _HALF_STEP, 1 - _HALF_STEP)).mean())


def _step_s(measure: Any, share: Floats, marks: NDArray[np.bool_]) -> None:
    """The library takes the mean of nothing for an object in the last row or column; mirrored it is in the first."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", RuntimeWarning)
        measure.step(share, marks, normalize=False)
        if np.isnan(measure.sms[-1]):
            measure.sms.pop()
            measure.step(share[::-1, ::-1], marks[::-1, ::-1], normalize=False)


def _size(plane: Bytes) -> str:
    return " x ".join(map(str, plane.shape[::-1]))
