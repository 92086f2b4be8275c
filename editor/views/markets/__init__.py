"""How a picture stands with the rules of marketplaces."""
