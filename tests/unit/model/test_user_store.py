"""Registration, signing in, recovery and staying signed in, on a real SQLite file and real argon2id."""

import sqlite3
import stat
import sys
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest

from editor.errors import AccountError
from editor.model.accounts.database import MIGRATIONS, Database
from editor.model.accounts.hasher import Argon2Hasher
from editor.model.accounts.tries import LockedError, WrongSecretError
from editor.model.user import FieldsError
from editor.model.user_store import UserStore

CHEAP = Argon2Hasher(time_cost=1, memory_cost=8, parallelism=1)
PASSWORD = "tulip 7 maple"
NEW = "river 9 candle"


class CountingHasher(Argon2Hasher):
    """Real argon2id that keeps a tally of its work."""

    __slots__ = ("calls",)

    def __init__(self) -> None:
        super().__init__(CHEAP.time_cost, CHEAP.memory_cost, CHEAP.parallelism)
        object.__setattr__(self, "calls", [])

    def hash(self, secret: str) -> str:
        self.calls.append("hash")
        return Argon2Hasher.hash(self, secret)

    def verify(self, encoded: str, secret: str) -> bool:
        self.calls.append("verify " + encoded.rsplit("$", 2)[0])
        return Argon2Hasher.verify(self, encoded, secret)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "accounts"


@pytest.fixture
def store(folder: Path) -> UserStore:
    return UserStore(folder, CHEAP)


def sql(folder: Path, query: str) -> list[tuple[object, ...]]:
    with closing(sqlite3.connect(folder / "accounts.sqlite3")) as database:
        return database.execute(query).fetchall()


def test_an_account_opens_to_its_login_and_password(store: UserStore, folder: Path) -> None:
    user, _ = store.register("Olena.K", "olena@studio.com", PASSWORD)
    assert store.sign_in("Olena.K", PASSWORD) == user
    assert store.sign_in(" oLENA.k", PASSWORD) == user
    assert UserStore(folder, CHEAP).sign_in("olena.k", PASSWORD) == user


def test_a_password_composed_by_another_keyboard_is_the_same(store: UserStore) -> None:
    user, _ = store.register("elise", "e@studio.com", "caf\u00e9 crème 12")
    assert store.sign_in("elise", "cafe\u0301 crème 12") == user


@pytest.mark.parametrize("odd", ["\ud83d", "\x00", "\u202e", "a" * 100_000, "'; DROP TABLE users; --", "%s{0}"])
def test_odd_input_is_refused_like_any_other(store: UserStore, odd: str) -> None:
    store.register("olena", "olena@studio.com", PASSWORD)
    with pytest.raises(AccountError):
        store.sign_in(odd, PASSWORD)
    with pytest.raises(AccountError):
        store.sign_in("olena", odd)
    with pytest.raises(AccountError):
        store.recover(odd, odd, NEW)
    with pytest.raises(FieldsError):
        store.register(odd, odd, PASSWORD)
    assert store.sign_in("olena", PASSWORD)


def test_secrets_are_nowhere_in_the_file(store: UserStore, folder: Path) -> None:
    user, code = store.register("olena", "olena@studio.com", PASSWORD)
    token = store.remember(user)
    with pytest.raises(WrongSecretError):
        store.sign_in("my secret typed into the wrong field", "x")
    written = b"".join(path.read_bytes() for path in folder.iterdir())
    for secret in (PASSWORD, code, code.replace("-", ""), token, "wrong field"):
        assert secret.encode() not in written
    assert b"$argon2id$" in written


@pytest.mark.skipif(sys.platform == "win32", reason="not run: Windows has no permission bits")
def test_files_are_for_their_owner_alone(store: UserStore, folder: Path) -> None:
    store.register("olena", "olena@studio.com", PASSWORD)
    with Database(folder / "accounts.sqlite3").transaction():
        modes = {path.name: stat.S_IMODE(path.stat().st_mode) for path in folder.iterdir()}
    assert modes == dict.fromkeys(("accounts.sqlite3", "accounts.sqlite3-wal", "accounts.sqlite3-shm"), 0o600)
    assert stat.S_IMODE(folder.stat().st_mode) == 0o700


@pytest.mark.skipif(sys.platform == "win32", reason="not run: Windows has no permission bits")
def test_loose_permissions_are_tightened(store: UserStore, folder: Path) -> None:
    store.register("olena", "olena@studio.com", PASSWORD)
    (folder / "accounts.sqlite3").chmod(0o644)
    folder.chmod(0o755)
    store.sign_in("olena", PASSWORD)
    assert stat.S_IMODE((folder / "accounts.sqlite3").stat().st_mode) == 0o600
    assert stat.S_IMODE(folder.stat().st_mode) == 0o700


def test_write_ahead_log_foreign_keys_and_version(store: UserStore, folder: Path) -> None:
    store.register("olena", "olena@studio.com", PASSWORD)
    assert sql(folder, "PRAGMA journal_mode") == [("wal",)]
    assert sql(folder, "PRAGMA user_version") == [(len(MIGRATIONS),)]
    with Database(folder / "accounts.sqlite3").transaction() as database:
        assert database.execute("PRAGMA foreign_keys").fetchone() == (1,)
        with pytest.raises(sqlite3.IntegrityError):
            database.execute("INSERT INTO tokens VALUES (?, ?)", (b"x", "nobody"))


def test_all_that_is_wrong_is_told_at_once(store: UserStore) -> None:
    with pytest.raises(FieldsError) as caught:
        store.register("", "olena@studio", "short")
    assert list(caught.value.problems) == ["login", "email", "password"]


def test_a_taken_login_is_told_with_a_free_one(store: UserStore) -> None:
    store.register("olena", "olena@studio.com", PASSWORD)
    store.register("olena2", "olena@studio.com", PASSWORD)
    with pytest.raises(FieldsError) as caught:
        store.register("OLENA", "other@studio.com", PASSWORD)
    problem = caught.value.problems["login"]
    assert "taken" in str(problem)
    assert problem.values["free"] == "OLENA3"


def test_two_registrations_at_the_same_moment_make_one_account(folder: Path) -> None:
    class Racing(UserStore):
        def _hash_code(self, code: str) -> str:  # the last step before writing: the other one is faster
            UserStore(folder, CHEAP).register("olena", "first@studio.com", PASSWORD)
            return super()._hash_code(code)

    with pytest.raises(FieldsError) as caught:
        Racing(folder, CHEAP).register("Olena", "second@studio.com", PASSWORD)
    assert "taken" in str(caught.value.problems["login"])
    assert sql(folder, "SELECT email FROM users") == [("first@studio.com",)]


def test_looking_for_problems_writes_nothing(store: UserStore, folder: Path) -> None:
    assert store.problems("olena", "olena@studio.com", PASSWORD) == {}
    assert store.remembered("anything") is None
    assert not folder.exists()


def test_missing_fields_cost_no_try(store: UserStore) -> None:
    store.register("olena", "olena@studio.com", PASSWORD)
    for _ in range(10):
        with pytest.raises(FieldsError) as caught:
            store.sign_in(" ", "")
        assert list(caught.value.problems) == ["login", "password"]
    assert store.sign_in("olena", PASSWORD)


def test_unknown_and_known_logins_get_the_same_answers_and_cost_the_same(folder: Path) -> None:
    hasher = CountingHasher()
    store = UserStore(folder, hasher)
    store.register("olena", "olena@studio.com", PASSWORD)

    def sign_in(login: str) -> None:
        store.sign_in(login, "not the password")

    def recover(login: str) -> None:
        store.recover(login, "not the code", NEW)

    def answers(act: Callable[[str], None], login: str) -> list[tuple[str, list[str]]]:
        heard = []
        for _ in range(7):
            hasher.calls.clear()
            with pytest.raises(AccountError) as caught:
                act(login)
            heard.append((str(caught.value), list(hasher.calls)))
        return heard

    for act in (sign_in, recover):
        known, unknown = answers(act, "olena"), answers(act, "nobody")
        assert known == unknown
        # One verification each, of the same costs, none once locked; nothing is hashed on the way.
        assert [calls for _, calls in known] == [["verify $argon2id$v=19$m=8,t=1,p=1"]] * 5 + [[]] * 2


def test_the_decoy_costs_what_a_real_hash_costs() -> None:
    hasher = Argon2Hasher()
    decoy, real = hasher.decoy(), hasher.hash(PASSWORD)
    assert decoy.rsplit("$", 2)[0] == real.rsplit("$", 2)[0]
    assert [len(part) for part in decoy.split("$")] == [len(part) for part in real.split("$")]
    assert not hasher.outdated(decoy)
    assert not hasher.verify(decoy, PASSWORD)
    assert not hasher.verify("damaged", PASSWORD)


def test_hashes_are_renewed_when_the_costs_change(store: UserStore, folder: Path) -> None:
    store.register("olena", "olena@studio.com", PASSWORD)
    dearer = Argon2Hasher(time_cost=2, memory_cost=16, parallelism=1)
    with pytest.raises(WrongSecretError):
        UserStore(folder, dearer).sign_in("olena", "not the password")
    assert "m=8,t=1" in str(sql(folder, "SELECT password_hash FROM users"))
    UserStore(folder, dearer).sign_in("olena", PASSWORD)
    assert "m=16,t=2" in str(sql(folder, "SELECT password_hash FROM users"))
    assert UserStore(folder, dearer).sign_in("olena", PASSWORD)


def test_a_recovery_code_opens_once_and_is_replaced(store: UserStore) -> None:
    user, code = store.register("olena", "olena@studio.com", PASSWORD)
    again, next_code = store.recover("OLENA", code.lower().replace("-", " "), NEW)
    assert again == user
    assert next_code != code
    assert store.sign_in("olena", NEW) == user
    with pytest.raises(WrongSecretError):
        store.sign_in("olena", PASSWORD)
    with pytest.raises(WrongSecretError):
        store.recover("olena", code, PASSWORD)
    store.recover("olena", next_code, PASSWORD)


def test_recovery_ends_staying_signed_in(store: UserStore) -> None:
    user, code = store.register("olena", "olena@studio.com", PASSWORD)
    token = store.remember(user)
    store.recover("olena", code, NEW)
    assert store.remembered(token) is None


def test_a_weak_new_password_uses_up_neither_code_nor_try(store: UserStore) -> None:
    _, code = store.register("olena", "olena@studio.com", PASSWORD)
    for _ in range(6):
        with pytest.raises(FieldsError) as caught:
            store.recover("olena", code, "short")
        assert list(caught.value.problems) == ["password"]
    store.recover("olena", code, NEW)


def test_a_token_stands_for_its_user_until_revoked(store: UserStore) -> None:
    user, _ = store.register("olena", "olena@studio.com", PASSWORD)
    one, other = store.remember(user), store.remember(user)
    assert store.remembered(one) == store.remembered(other) == user
    store.forget(one)
    assert store.remembered(one) is None
    assert store.remembered(other) == user
    assert store.remembered("never given") is None


def test_changing_the_password_ends_staying_signed_in(store: UserStore) -> None:
    user, _ = store.register("olena", "olena@studio.com", PASSWORD)
    token = store.remember(user)
    with pytest.raises(WrongSecretError):
        store.change_password(user, "not the password", NEW)
    with pytest.raises(FieldsError):
        store.change_password(user, PASSWORD, "short")
    assert store.remembered(token) == user
    store.change_password(user, PASSWORD, NEW)
    assert store.remembered(token) is None
    assert store.sign_in("olena", NEW) == user


def test_a_lost_code_is_replaced_against_the_password(store: UserStore) -> None:
    user, old = store.register("olena", "olena@studio.com", PASSWORD)
    code = store.renew_code(user, PASSWORD)
    with pytest.raises(WrongSecretError):
        store.recover("olena", old, NEW)
    store.recover("olena", code, NEW)


def test_a_deleted_account_leaves_nothing(store: UserStore, folder: Path) -> None:
    user, _ = store.register("olena.kovalenko", "olena@studio.com", PASSWORD)
    token = store.remember(user)
    with pytest.raises(WrongSecretError):
        store.delete(user, "not the password")
    store.delete(user, PASSWORD)
    assert store.remembered(token) is None
    assert sql(folder, "SELECT * FROM users") == sql(folder, "SELECT * FROM tokens") == []
    assert sql(folder, "SELECT * FROM tries") == []
    written = b"".join(path.read_bytes() for path in folder.iterdir())
    assert b"kovalenko" not in written
    newcomer, _ = store.register("olena.kovalenko", "olena@studio.com", PASSWORD)
    assert newcomer.id != user.id
    assert store.remembered(store.remember(user)) is None


def test_a_locked_password_does_not_refuse_the_code_which_opens_both(store: UserStore) -> None:
    user, code = store.register("olena", "olena@studio.com", PASSWORD)
    for _ in range(5):
        with pytest.raises(AccountError):
            store.sign_in("olena", "not the password")
    with pytest.raises(LockedError):
        store.sign_in("olena", PASSWORD)
    store.recover("olena", code, NEW)
    assert store.sign_in("olena", NEW) == user


def test_a_damaged_file_is_told_plainly(store: UserStore, folder: Path) -> None:
    folder.mkdir()
    (folder / "accounts.sqlite3").write_bytes(b"this is no database at all" * 100)
    with pytest.raises(AccountError, match="damaged"):
        store.sign_in("olena", PASSWORD)


def test_a_folder_that_cannot_be_made_is_told_plainly(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way")
    with pytest.raises(AccountError, match="cannot be read or written"):
        UserStore(tmp_path / "file" / "accounts", CHEAP).register("olena", "olena@studio.com", PASSWORD)


def test_a_file_of_a_newer_version_is_left_alone(store: UserStore, folder: Path) -> None:
    store.register("olena", "olena@studio.com", PASSWORD)
    with closing(sqlite3.connect(folder / "accounts.sqlite3")) as database:
        database.execute("PRAGMA user_version = 99")
    with pytest.raises(AccountError, match="newer Vitrina"):
        store.sign_in("olena", PASSWORD)
    assert sql(folder, "SELECT login FROM users") == [("olena",)]


def test_migrations_bring_an_old_file_up_to_date_once(tmp_path: Path) -> None:
    path = tmp_path / "accounts" / "accounts.sqlite3"
    with Database(path, ["CREATE TABLE a (x); INSERT INTO a VALUES (1)"]).transaction():
        pass
    both = Database(path, ["CREATE TABLE a (x); INSERT INTO a VALUES (1)", "ALTER TABLE a ADD COLUMN y DEFAULT 7"])
    for _ in range(2):
        with both.transaction() as database:
            assert database.execute("SELECT x, y FROM a").fetchall() == [(1, 7)]
            assert database.execute("PRAGMA user_version").fetchone() == (2,)


def test_a_migration_that_fails_leaves_the_old_file(tmp_path: Path) -> None:
    path = tmp_path / "accounts" / "accounts.sqlite3"
    with Database(path, ["CREATE TABLE a (x)"]).transaction():
        pass
    with (
        pytest.raises(AccountError),
        Database(path, ["CREATE TABLE a (x)", "CREATE TABLE b (x); NONSENSE"]).transaction(),
    ):
        pass
    with Database(path, ["CREATE TABLE a (x)"]).transaction() as database:
        assert database.execute("SELECT name FROM sqlite_master").fetchall() == [("a",)]


def test_a_user_is_named_without_a_password(store: UserStore) -> None:
    assert store.named("Olena") is None
    user, _ = store.register("Olena", "olena@studio.com", PASSWORD)
    assert store.named(" oLENA") == user
    assert store.named("Taras") is None
