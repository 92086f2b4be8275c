"""Profiles of RGB devices that are tables, not matrices (some scanners and cameras), sampled through LittleCMS."""

from __future__ import annotations

import io
import itertools
from typing import Any

import numpy as np

from editor.model.frame import Pixels
from editor.model.icc import Floats

GRID = 33


def lattice_of(icc: bytes) -> Pixels:
    """GRID^3 x 3 float32: sRGB (0-1) for evenly spaced encoded values, blue running fastest.

    Raises:
        ValueError: LittleCMS cannot use the profile.
    """
    steps = np.linspace(0, 65535, GRID).round().astype(np.uint16)
    points = np.array(list(itertools.product(steps, steps, steps)), np.uint16)
    return np.asarray(_through(icc, points, "srgb"), np.float32) / np.float32(65535)


def model_of(icc: bytes) -> tuple[Floats, tuple[Floats, Floats, Floats]]:
    """The matrix (3 x 3, linear RGB to XYZ relative to D50) and curves that come closest to the table.

    The curve is the luminance of the grey axis; the matrix maps the primaries and white as the table does. Good enough
    to tell light from encoded values; colours are shown through the table itself.

    Raises:
        ValueError: LittleCMS cannot use the profile, or grey does not get lighter along its axis.
    """
    ramp = np.repeat(np.linspace(0, 65535, 256).round().astype(np.uint16)[:, None], 3, 1)
    primaries = np.eye(3, dtype=np.uint16) * np.uint16(65535)
    xyz = _xyz(_through(icc, np.concatenate([ramp, primaries]), "lab"))
    grey = xyz[:256, 1]
    if grey[-1] - grey[0] < 0.1:
        raise ValueError("grey does not get lighter")
    curve = np.maximum.accumulate((grey - grey[0]) / (grey[-1] - grey[0]))
    matrix = xyz[256:].T - xyz[:1].T
    matrix = matrix * ((xyz[255] - xyz[0]) / matrix.sum(1))[:, None]
    if not np.isfinite(matrix).all() or abs(np.linalg.det(matrix)) < 1e-4:
        raise ValueError("primaries in one plane")
    return matrix, (curve, curve, curve)


def _xyz(lab: Pixels) -> Floats:
    # CIE 15:2004, 8.2.1, for the white of ICC profiles.
    lightness, a, b = np.asarray(lab, np.float64).T
    y = (lightness + 16) / 116
    f = np.stack([y + a / 500, y, y - b / 200], -1)
    white = np.array([0.9642, 1.0, 0.8249])
    return np.asarray(white * np.where(f > 6 / 29, f**3, 3 * (6 / 29) ** 2 * (f - 4 / 29)))


def _through(icc: bytes, colours: Pixels, target: str) -> Pixels:
    """N x 3 uint16 to N x 3: sRGB as uint16, or Lab relative to D50."""
    from editor.model.codecs.vips import library

    _check(icc)
    vips: Any = library()
    image = vips.Image.new_from_memory(np.ascontiguousarray(colours).data, len(colours), 1, 3, "ushort")
    image = image.copy(interpretation="rgb16")
    image.set_type(vips.GValue.blob_type, "icc-profile-data", icc)
    try:
        if target == "srgb":
            result = image.icc_transform("srgb", embedded=True, intent="relative", depth=16)
        else:
            result = image.icc_import(embedded=True, intent="relative", pcs="lab")
        values: Pixels = result.numpy()[0]
    except vips.Error as error:
        raise ValueError(str(error)) from None
    return values


def _check(icc: bytes) -> None:
    # libvips takes sRGB in place of a profile that LittleCMS refuses, and tells nobody.
    from PIL import ImageCms

    try:
        source = ImageCms.ImageCmsProfile(io.BytesIO(icc))
        ImageCms.buildTransform(source, ImageCms.createProfile("sRGB"), "RGB", "RGB")
    except (OSError, ImageCms.PyCMSError) as error:
        raise ValueError(str(error)) from None
