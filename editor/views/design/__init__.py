"""The Design tab: words and a start at the left, pictures in the middle, wardrobe and outfits at the right."""
