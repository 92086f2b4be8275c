"""The papers' tables, made anew: each row is a training of its own within a stated budget."""
