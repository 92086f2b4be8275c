"""Vitrina, an offline photo editor for people who sell things."""

__version__ = "0.1.0"
