"""The Try-on tab: person and garments at the left, the canvas in the middle, how a garment is worn at the right."""
