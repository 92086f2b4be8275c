"""The wardrobe: a column beside designs, and a page of its own with outfits."""
