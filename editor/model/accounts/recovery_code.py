"""The code that opens an account when its password is forgotten."""

from __future__ import annotations

import secrets

# Crockford's base 32: no I, L, O, U, so that nothing written by hand can be read in two ways.
_ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
_MISREAD = str.maketrans("OIL", "011")
_GROUPS, _GROUP = 5, 5


def new_code() -> str:
    """A random code of 125 bits, as it is shown: ``7K3QD-...`` in five groups of five."""
    groups = ("".join(secrets.choice(_ALPHABET) for _ in range(_GROUP)) for _ in range(_GROUPS))
    return "-".join(groups)


def normal(code: str) -> str:
    """`code` as it is hashed, however it was typed: in small letters, with spaces, with O for 0 or I for 1."""
    kept = "".join(c for c in code.upper() if c.isalnum())
    return kept.translate(_MISREAD)
