"""Logins, e-mail addresses, passwords and recovery codes: what is accepted, what is the same, what is said."""

import string
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from editor.errors import AccountError
from editor.model.accounts import recovery_code
from editor.model.accounts.passwords import check_password, strength
from editor.model.user import GUEST, User, check_email, check_login, login_key


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Olena", "olena"),
        (" olena ", "OLENA"),
        ("ОЛЕНА", "олена"),
        ("Straße", "STRASSE"),
        ("e\u0301lise", "\u00c9lise"),
        ("\uff4f\uff4c\uff45\uff4e\uff41", "olena"),  # full width
        ("Ⅷ", "viii"),
    ],
)
def test_logins_that_look_alike_are_one(one: str, other: str) -> None:
    assert login_key(one) == login_key(other)


def test_logins_of_other_letters_are_two() -> None:
    assert login_key("olena") != login_key("оlena")  # the second begins with a Cyrillic letter


@given(st.text())
def test_a_login_key_is_its_own_key(login: str) -> None:
    assert login_key(login_key(login)) == login_key(login)


@pytest.mark.parametrize("login", ["ol", "olena.k", "Олена_2", "李明", "o'".strip("'") * 64, "olena@studio.com"])
def test_usual_logins_are_accepted(login: str) -> None:
    assert check_login(f" {login} ") == login


@pytest.mark.parametrize(
    ("login", "says"),
    [
        ("", "needed"),
        ("  ", "needed"),
        ("a", "1 characters"),
        ("a" * 65, "65 characters"),
        ("olena k", "␣"),
        ("a/../b", "/"),
        ("olena\u200b", "U+200B"),
        ("olena\x00", "U+0000"),
    ],
)
def test_other_logins_are_refused_with_the_reason(login: str, says: str) -> None:
    with pytest.raises(AccountError, match=says.replace("+", r"\+")):
        check_login(login)


@pytest.mark.parametrize("email", ["olena@studio.com", "o.k+shop@mail.studio.ua", "олена@пошта.укр", "o'k@x.y"])
def test_usual_addresses_are_accepted(email: str) -> None:
    assert check_email(f" {email} ") == email


@pytest.mark.parametrize(
    ("email", "says"),
    [
        ("", "needed"),
        ("olena", "one @"),
        ("@studio.com", "one @"),
        ("olena@", "one @"),
        ("a@b@c.d", "one @"),
        ("olena@studio", "needs a dot"),
        ("olena@studio.", "dot too many"),
        ("olena@stu..dio", "dot too many"),
        ("ole na@studio.com", "no spaces"),
        ("o" * 250 + "@a.bc", "254"),
    ],
)
def test_other_addresses_are_refused_with_the_reason(email: str, says: str) -> None:
    with pytest.raises(AccountError, match=says):
        check_email(email)


@pytest.mark.parametrize(
    ("password", "score"),
    [
        ("", 0),
        ("x7k", 1),
        ("password1!", 1),
        ("Пароль2024", 1),
        ("11111111111111", 1),
        ("abcdefghijkl", 1),
        ("12345678", 1),
        ("abcabcabcabc", 1),
        ("olena.k2025", 1),
        ("wqvbnkzt", 2),
        ("tulip7maple", 3),
        ("correct horse battery", 4),
        ("mT4#vq9!Lp2z", 4),
    ],
)
def test_strength_in_four_parts(password: str, score: int) -> None:
    assert strength(password, "Olena.K", "olena@studio.com").score == score


@given(st.text(alphabet=string.printable, max_size=40), st.characters(categories=["Lu", "Ll", "Nd"]))
def test_strength_is_always_in_range(password: str, more: str) -> None:
    assert 0 <= strength(password).score <= 4
    assert strength(password + more).length >= 1


def test_strength_says_what_a_password_is_made_of() -> None:
    assert strength("tulip7maple").kinds == ("letters", "digits")
    assert strength("tulip7maple").length == 11
    assert strength("花 7").kinds == ("letters", "digits", "signs")


@pytest.mark.parametrize(
    ("password", "says"),
    [("", "needed"), ("short", "5 characters"), ("qwerty123!", "easy to guess"), ("x7" * 200, "too long")],
)
def test_weak_passwords_are_refused_with_the_reason(password: str, says: str) -> None:
    with pytest.raises(AccountError, match=says):
        check_password(password)


def test_a_password_may_not_be_the_login_or_the_address() -> None:
    for password in ("OlenaKovalenko", "olena.kovalenko@studio.com", "olenakovalenko77"):
        with pytest.raises(AccountError, match="easy to guess"):
            check_password(password, "olena.kovalenko", "olena.kovalenko@studio.com")


def test_recovery_codes_differ_and_survive_handwriting() -> None:
    codes = {recovery_code.new_code() for _ in range(200)}
    assert len(codes) == 200
    for code in codes:
        assert [len(group) for group in code.split("-")] == [5] * 5
        written = code.lower().replace("-", " ").replace("0", "o").replace("1", "l")
        assert recovery_code.normal(written) == code.replace("-", "")


def test_each_person_has_a_folder_of_their_own(tmp_path: Path) -> None:
    olena = User("a" * 32, "olena", "olena@studio.com")
    assert olena.folder(tmp_path) == tmp_path / "users" / ("a" * 32)
    assert GUEST.folder(tmp_path) == tmp_path / "users" / "guest"
    assert GUEST.is_guest
    assert not olena.is_guest
