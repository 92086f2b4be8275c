"""The parts that the user store is made of."""
