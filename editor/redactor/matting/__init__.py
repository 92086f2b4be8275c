"""From a network's mask to a cut-out: edges, colours at the edges, and what a person adjusts. Pure functions."""

from editor.redactor.matting.edges import feather, shift_edge
from editor.redactor.matting.emptiness import is_empty
from editor.redactor.matting.foreground import estimate_foreground
from editor.redactor.matting.refinement import refine

__all__ = ["estimate_foreground", "feather", "is_empty", "refine", "shift_edge"]
