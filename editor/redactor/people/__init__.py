"""People in pictures: where they stand, and which part of them each pixel shows."""
