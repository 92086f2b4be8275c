"""Models that need libraries and memory of their own: each works in a process that may die alone."""
