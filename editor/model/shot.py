"""How a picture was taken: what its file says of camera and lens, as plain facts."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Shot:
    """What a lens's errors depend on.

    Attributes:
        maker, camera, lens: as the camera wrote them; empty where unknown.
        focal: focal length in millimetres; 0 where unknown.
        aperture: f-number; 0 where unknown.
        proportion: longer side over shorter of the picture that the camera wrote; 0 where unknown. A picture of other
            proportions was cropped since.
    """

    maker: str = ""
    camera: str = ""
    lens: str = ""
    focal: float = 0.0
    aperture: float = 0.0
    proportion: float = 0.0


UNKNOWN = Shot()
