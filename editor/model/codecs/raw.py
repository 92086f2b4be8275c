"""Camera raw is developed by rawpy (LibRaw), which is not installed with the program: `pip install vitrina[raw]`."""

from __future__ import annotations

import io
from typing import Any

import numpy as np

from editor.model import tiff_metadata
from editor.model.codecs.opened import DamagedError, Header
from editor.model.colour_profile import display_p3_icc
from editor.model.frame import Pixels


class RawPicture:
    """A camera raw file; an `Opened`. It is developed to 16-bit Display P3 with the camera's white balance.

    Raises:
        DamagedError: the header cannot be used.
        ImportError: the library is not installed.
    """

    def __init__(self, data: bytes) -> None:
        import rawpy

        self._library: Any = rawpy
        try:
            self._file: Any = rawpy.imread(io.BytesIO(data))
        except rawpy.LibRawError as error:
            raise DamagedError(str(error)) from None
        sizes = self._file.sizes
        # LibRaw turns the picture itself.
        turned = sizes.flip in (5, 6)
        width, height = (sizes.height, sizes.width) if turned else (sizes.width, sizes.height)
        self.header = Header("RAW", width, height, 16, icc=display_p3_icc(), exif=tiff_metadata.exif_of(data))

    def pixels(self) -> Pixels:
        """As `Opened.pixels`."""
        try:
            with self._file as file:
                pixels: Pixels = file.postprocess(
                    output_bps=16,
                    use_camera_wb=True,
                    output_color=self._library.ColorSpace.P3D65,
                    gamma=(2.4, 12.92),
                )
        except self._library.LibRawError as error:
            raise DamagedError(str(error)) from None
        return np.ascontiguousarray(pixels)
