"""Slow hashes of secrets, so that a stolen file of accounts is of little use."""

from __future__ import annotations

import base64
import secrets
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from argon2 import PasswordHasher


@dataclass(frozen=True, slots=True)
class Argon2Hasher:
    """argon2id (RFC 9106) through argon2-cffi.

    Attributes:
        time_cost: passes over the memory.
        memory_cost: KiB.
        parallelism: lanes. The defaults are RFC 9106's second recommended option, for machines short of memory.
    """

    time_cost: int = 3
    memory_cost: int = 64 * 1024
    parallelism: int = 4

    def hash(self, secret: str) -> str:
        """The encoded hash of `secret` with a fresh salt."""
        return str(self._argon2().hash(secret))

    def verify(self, encoded: str, secret: str) -> bool:
        """Whether `encoded` was made from `secret`; false too if `encoded` is no hash at all."""
        from argon2.exceptions import InvalidHashError, VerificationError

        try:
            return bool(self._argon2().verify(encoded, secret))
        except (VerificationError, InvalidHashError):
            return False

    def outdated(self, encoded: str) -> bool:
        """Whether `encoded` was made with other costs than these."""
        return bool(self._argon2().check_needs_rehash(encoded))

    def decoy(self) -> str:
        """A hash of nothing that costs as much to verify as a real one, and that no secret fits."""
        salt, digest = (_unpadded(secrets.token_bytes(size)) for size in (16, 32))
        return f"$argon2id$v=19$m={self.memory_cost},t={self.time_cost},p={self.parallelism}${salt}${digest}"

    def _argon2(self) -> PasswordHasher:
        from argon2 import PasswordHasher

        return PasswordHasher(self.time_cost, self.memory_cost, self.parallelism)


def _unpadded(data: bytes) -> str:
    return base64.b64encode(data).decode().rstrip("=")
