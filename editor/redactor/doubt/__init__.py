"""How far a mask may be trusted: places that may be wrong, and a bound for its error (conformal prediction)."""
