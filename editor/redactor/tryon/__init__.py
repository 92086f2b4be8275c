"""A garment put on a person: where it belongs on the body, how it gets there, and what is seen of it."""
