"""The stylist: outfits out of a wardrobe, what would make one better, and whose taste they are to."""
