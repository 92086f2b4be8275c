"""Adapters (LoRA) for a large model that stays as it is: Kandinsky 2.1."""
