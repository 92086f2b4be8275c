"""Who works here, and what a login, an e-mail address and a password have to look like."""

from __future__ import annotations

import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from editor.errors import AccountError

LOGIN_LENGTH = (2, 64)
EMAIL_LENGTH = 254  # RFC 5321, 4.5.3.1.3, less the angle brackets


@dataclass(frozen=True, slots=True)
class User:
    """An account on this computer, or the guest.

    Attributes:
        id: 32 hexadecimal digits, never used again after the account is deleted; ``"guest"`` for the guest.
        login: as its owner wrote it; empty for the guest.
        email: kept for the owner's own use; nothing is ever sent to it.
    """

    id: str
    login: str
    email: str

    @property
    def is_guest(self) -> bool:
        return self.id == GUEST.id

    def folder(self, home: Path) -> Path:
        """Where this person's preferences, recent files and presets lie below the data folder `home`."""
        return home / "users" / self.id


GUEST = User("guest", "", "")


class FieldsError(AccountError):
    """Some fields of a form cannot be accepted.

    Attributes:
        problems: what is wrong, by the name of the field (``login``, ``email``, ``password``, ``code``), in the
            order of the form.
    """

    def __init__(self, problems: Mapping[str, AccountError]) -> None:
        self.problems = dict(problems)
        super().__init__("Some fields need a change.")


def login_key(login: str) -> str:
    """What tells logins apart: two that differ only in case or in the way Unicode writes them are one.

    Unicode 3.13, D146 (identifier caseless matching), without the removal of ignorable characters: `check_login`
    refuses those.
    """
    storable = login.encode("utf-8", "replace").decode()  # half a surrogate pair can be typed, but not stored
    folded = unicodedata.normalize("NFKC", storable).casefold()
    return unicodedata.normalize("NFKC", folded).strip()


def check_login(login: str) -> str:
    """`login` in the form that is stored and shown.

    Raises:
        AccountError: it is empty, too short, too long, or has characters that a login may not have.
    """
    login = unicodedata.normalize("NFKC", login).strip()
    if not login:
        raise AccountError("A login is needed.", "It is the name you sign in with.")
    shortest, longest = LOGIN_LENGTH
    if not shortest <= len(login) <= longest:
        raise AccountError(
            "This login has {count} characters.",
            "It may have {shortest} to {longest}.",
            shortest=shortest,
            longest=longest,
            count=len(login),
        )
    for character in login:
        if unicodedata.category(character)[0] not in "LMN" and character not in "._-@+":
            shown = character if character.isprintable() and not character.isspace() else f"U+{ord(character):04X}"
            raise AccountError(
                "A login cannot have “{character}” in it.",
                "Use letters, digits and . _ - @ +, without spaces.",
                character="␣" if character == " " else shown,
            )
    return login


def check_email(email: str) -> str:
    """`email` as it is stored.

    Only what is surely a slip is refused: whether an address works cannot be known without sending to it.

    Raises:
        AccountError: it is empty or cannot be an address.
    """
    email = email.strip()
    if not email:
        raise AccountError("An e-mail address is needed.", "Nothing is ever sent to it.")
    if len(email) > EMAIL_LENGTH:
        raise AccountError("An e-mail address has at most {longest} characters.", "", longest=EMAIL_LENGTH)
    if any(character.isspace() or not character.isprintable() for character in email):
        raise AccountError("An e-mail address has no spaces in it.")
    name, at, domain = email.partition("@")
    if not (name and at and domain) or "@" in domain:
        raise AccountError("An e-mail address has a name, one @ and a place, as in olena@studio.com.")
    if "." not in domain:
        raise AccountError("The part after @ needs a dot, as in studio.com.")
    if not all(domain.split(".")):
        raise AccountError("The part after @ has a dot too many.")
    return email
