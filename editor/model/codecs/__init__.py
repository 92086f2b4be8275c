"""Kinds of picture files: one module for each library that reads or writes them."""
