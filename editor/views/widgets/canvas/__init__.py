"""The picture, before and after, with zoom, pan and tools to work on it."""

from __future__ import annotations

from editor.views.widgets.canvas.brush import BrushTool
from editor.views.widgets.canvas.corners import CornersTool
from editor.views.widgets.canvas.crop import CropTool
from editor.views.widgets.canvas.eyedropper import EyedropperTool
from editor.views.widgets.canvas.heal_brush import HealBrush
from editor.views.widgets.canvas.outlines import OutlineTool
from editor.views.widgets.canvas.picture_canvas import PictureCanvas
from editor.views.widgets.canvas.point_tool import PointTool
from editor.views.widgets.canvas.polygon_tool import PolygonTool
from editor.views.widgets.canvas.rings import Ring
from editor.views.widgets.canvas.tile import PictureTile
from editor.views.widgets.canvas.tool import CanvasTool, Pointer

__all__ = [
    "BrushTool",
    "CanvasTool",
    "CornersTool",
    "CropTool",
    "EyedropperTool",
    "HealBrush",
    "OutlineTool",
    "PictureCanvas",
    "PictureTile",
    "PointTool",
    "Pointer",
    "PolygonTool",
    "Ring",
]
