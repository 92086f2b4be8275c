"""How blurred a picture is where it is sharpest.

Zhuo and Sim, "Defocus map estimation from a single image", 2011, equation 6: an edge blurred with a Gaussian once more
loses slope, the less the more blurred it was. Of all strong edges the sharpest count: what lies out of focus behind a
thing is meant to.
"""

from __future__ import annotations

import numpy as np

from editor.model.frame import Frame, Pixels
from editor.redactor.cleaning.planes import luma_chroma, windows

_AGAIN = 1.0  # sigma of the second blur
_SLOPE = 4.0  # 255ths a pixel: the least slope of an edge after the second blur
_SHARPEST = 25  # percentile of the edges of a picture
_FEWEST = 80


def edge_blur(frame: Frame) -> float:
    """Sigma, in pixels, of the Gaussian that blurs the sharper edges of an upright full-size picture; 0: no edges."""
    ratios = np.concatenate([_ratios(luma_chroma(part)[..., 0]) for part in windows(frame)])
    if len(ratios) < _FEWEST:
        return 0.0
    ratio = float(np.percentile(ratios, 100 - _SHARPEST))
    return float(_AGAIN / np.sqrt(max(ratio**2 - 1, 1e-2)))


def _ratios(luma: Pixels) -> Pixels:
    """Slope before over slope after, at crests of strong edges."""
    import cv2

    if min(luma.shape) < 8:
        return np.zeros(0, np.float32)
    before = _slope(luma)
    after = _slope(cv2.GaussianBlur(luma, (0, 0), _AGAIN))
    crest = (after > _SLOPE) & (after >= cv2.dilate(after, np.ones((3, 3), np.uint8)))
    crest[:4], crest[-4:], crest[:, :4], crest[:, -4:] = False, False, False, False
    return np.asarray(before[crest] / after[crest])


def _slope(luma: Pixels) -> Pixels:
    """Size of the gradient by central differences."""
    import cv2

    across, down = (cv2.Sobel(luma, cv2.CV_32F, *way, ksize=1, scale=0.5) for way in ((1, 0), (0, 1)))
    return np.asarray(cv2.magnitude(across, down))
