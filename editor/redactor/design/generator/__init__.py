"""Silhouettes and shading that small networks make: out of noise, out of a sketch, and between two garments."""
