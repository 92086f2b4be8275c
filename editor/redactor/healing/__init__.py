"""Repairs parts of a picture from other parts of it."""
