"""Carries what a network does to a small picture over to the full one."""
