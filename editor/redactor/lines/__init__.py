"""Straight edges of a picture, and what they say about how the camera was held."""
