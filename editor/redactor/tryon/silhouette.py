"""What of a picture is the person: two networks, each of which errs.

The cut-out network draws outlines well but keeps poles that touch a person and loses limbs in the dark; the parser
knows limbs, but calls a bag what is none. Where one of them is sure the other is not asked.
"""

from __future__ import annotations

from typing import Final

import numpy as np
from numpy.typing import NDArray

from editor.model.pose import Pose
from editor.redactor.matting.fields import sized
from editor.redactor.people.parsing import Parsed
from editor.redactor.tryon.body import Body

Mask = NDArray[np.bool_]
Plane = NDArray[np.float32]

_CUT: Final = 0.5  # the cut-out from which a pixel is the person's ...
_NOBODY: Final = 0.9  # ... unless the parser is this sure that it is not
_SURE: Final = 0.35  # the parser's background below which a pixel is the person's ...
_TRACE: Final = 0.04  # ... if the cut-out has seen anything at all there
_PIECE: Final = 40.0  # square centimetres: smaller pieces beside the largest are none of the person


def silhouette_of(cut: Plane, parsed: Parsed, shape: tuple[int, int], cm: float) -> Mask:
    """H x W: what is the person.

    Args:
        cut: h x w float32, 0-1: the cut-out network's word on the working picture.
        parsed: of the person, in working pixels.
        shape: height and width of the working picture.
        cm: pixels for a centimetre of the body.
    """
    seen = sized(cut, shape[1], shape[0])
    nobody = share_of(parsed, parsed.shares[0], shape, beyond=1.0)
    found = ((seen > _CUT) & (nobody < _NOBODY)) | ((nobody < _SURE) & (seen > _TRACE))
    return without_crumbs(found, _PIECE * cm**2)


def share_of(parsed: Parsed, share: Plane, shape: tuple[int, int], beyond: float = 0.0) -> Plane:
    """One of `Parsed.shares` as the working picture sees it; `beyond` outside of what was parsed."""
    import cv2

    half = np.array([[1, 0, 0.5], [0, 1, 0.5], [0, 0, 1]])
    matrix = np.linalg.inv(half) @ np.vstack([parsed.crop.matrix, (0, 0, 1)]) @ half
    return np.asarray(
        cv2.warpAffine(share, matrix[:2], (shape[1], shape[0]), flags=cv2.INTER_LINEAR, borderValue=beyond), np.float32
    )


def without_crumbs(mask: Mask, area: float) -> Mask:
    """The largest connected piece and all others of that many pixels."""
    import cv2

    count, pieces, facts, _ = cv2.connectedComponentsWithStats(mask.astype(np.uint8))
    if count <= 2:
        return mask
    sizes = facts[1:, cv2.CC_STAT_AREA]
    kept = np.concatenate([[False], (sizes > area) | (sizes == sizes.max())])
    return np.asarray(kept[pieces])


def body_scale(pose: Pose) -> float:
    """Pixels for a centimetre, before there is a silhouette."""
    return Body(pose, np.zeros((1, 1), np.uint8), np.zeros((1, 1), bool)).cm
