"""A wardrobe: things found in pictures, filed, sought and compared."""
