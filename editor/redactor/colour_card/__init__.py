"""A ColorChecker Classic in a picture: found, measured, and what it says about the picture's colours."""
