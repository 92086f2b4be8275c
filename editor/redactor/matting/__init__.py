"""From a network's mask to a cut-out: edges, colours at the edges, and what a person adjusts. Pure functions."""

from editor.redactor.matting.edges import crisp, feather, shift_edge, smooth_edge
from editor.redactor.matting.emptiness import is_empty
from editor.redactor.matting.foreground import estimate_foreground
from editor.redactor.matting.refinement import refine

__all__ = ["crisp", "estimate_foreground", "feather", "is_empty", "refine", "shift_edge", "smooth_edge"]
