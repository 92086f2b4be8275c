"""Calibrates how far a cut-out network may be trusted: `python -m editor.training.doubt`. Needs no torch."""
