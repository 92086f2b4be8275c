"""Pictures painted by a network: once small, so that strokes have their size, and again where more is to be seen."""
