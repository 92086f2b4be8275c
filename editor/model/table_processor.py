"""Tables of colours as OpenColorIO runs them."""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import NDArray

Table = NDArray[np.float32]


def processor(curves: Table | None, lattice: Table | None, dtype: str) -> Any:
    """An OpenColorIO processor that runs `curves` (N x 3 over 0-1) and then `lattice` (n x n x n x 3, red slowest)."""
    import PyOpenColorIO as ocio  # noqa: N813

    depth = {
        "uint8": ocio.BIT_DEPTH_UINT8,
        "uint16": ocio.BIT_DEPTH_UINT16,
        "float32": ocio.BIT_DEPTH_F32,
    }[dtype]
    group = ocio.GroupTransform()
    if curves is not None:
        one = ocio.Lut1DTransform(len(curves), False)
        one.setInterpolation(ocio.INTERP_LINEAR)
        one.setData(np.ascontiguousarray(curves, np.float32).ravel())
        group.appendTransform(one)
    if lattice is not None:
        three = ocio.Lut3DTransform(len(lattice))
        three.setInterpolation(ocio.INTERP_TETRAHEDRAL)
        three.setData(np.ascontiguousarray(lattice, np.float32).ravel())
        group.appendTransform(three)
    config = ocio.Config.CreateRaw()
    config.setProcessorCacheFlags(ocio.PROCESSOR_CACHE_OFF)  # each table is used for one render: hashing it is waste
    return config.getProcessor(group).getOptimizedCPUProcessor(depth, depth, ocio.OPTIMIZATION_LOSSLESS)
