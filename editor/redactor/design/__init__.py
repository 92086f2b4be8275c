"""Garments designed from words: what the words mean, and pictures of it."""
