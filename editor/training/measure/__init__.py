"""How good, how large and how quick a network is."""
