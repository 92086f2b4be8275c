"""Judges pictures by the rules of marketplaces, and makes them fit with the fewest edits."""
