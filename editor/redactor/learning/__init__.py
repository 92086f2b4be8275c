"""Learning a look: one table of colours from pictures before and after, or from pictures that somebody likes."""
