"""A garment understood: what of its photograph is garment, of which kind it is, and where its parts are."""
