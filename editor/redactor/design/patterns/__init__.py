"""Patterns drawn from attributes, in centimetres of cloth."""
