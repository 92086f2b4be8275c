"""Makes pictures larger by networks, tile by tile."""
