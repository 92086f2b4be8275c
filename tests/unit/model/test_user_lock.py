"""Five wrong tries lock a login for 15 minutes: after a restart, in several processes, with the clock changed."""

import multiprocessing
from pathlib import Path

import pytest

from editor.errors import AccountError
from editor.model.accounts.clock import Clock
from editor.model.accounts.hasher import Argon2Hasher
from editor.model.accounts.tries import LockedError, WrongSecretError
from editor.model.user_store import UserStore

CHEAP = Argon2Hasher(time_cost=1, memory_cost=8, parallelism=1)
PASSWORD = "tulip 7 maple"
NEW = "river 9 candle"
MINUTE = 60.0


class Time:
    """A wall clock and a clock of the machine that a test turns."""

    def __init__(self) -> None:
        self.wall, self.steady, self.boots = 1_800_000_000.0, 5_000.0, 1

    def passes(self, seconds: float) -> None:
        self.wall += seconds
        self.steady += seconds

    def restart(self, off: float = 0.0) -> None:
        """The computer is switched off for `off` seconds and on again."""
        self.wall += off + 20
        self.steady, self.boots = 20.0, self.boots + 1

    def clock(self) -> Clock:
        return Clock(lambda: self.wall, lambda: self.steady, lambda: f"boot {self.boots}")


@pytest.fixture
def time() -> Time:
    return Time()


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "accounts"


@pytest.fixture
def store(folder: Path, time: Time) -> UserStore:
    store = UserStore(folder, CHEAP, time.clock())
    store.register("olena", "olena@studio.com", PASSWORD)
    return store


def wrong(store: UserStore, times: int = 1, login: str = "olena") -> list[str]:
    heard = []
    for _ in range(times):
        with pytest.raises((WrongSecretError, LockedError)) as caught:
            store.sign_in(login, "not the password")
        heard.append(str(caught.value))
    return heard


def locked_for(store: UserStore, login: str = "olena") -> int:
    """Minutes that even the right password has to wait."""
    try:
        store.sign_in(login, PASSWORD)
    except LockedError as error:
        return error.minutes
    return 0


def test_the_message_counts_down_and_then_tells_how_long(store: UserStore, time: Time) -> None:
    assert wrong(store, 4) == [f"Wrong login or password. {left}" for left in
                               ("4 tries left.", "3 tries left.", "2 tries left.", "1 try left.")]  # fmt: skip
    locked = "Too many wrong tries. Signing in is locked for {} min. Wait, or use Forgot password."
    assert wrong(store) == [locked.format(15)]
    time.passes(61)
    assert wrong(store) == [locked.format(14)]
    time.passes(13 * MINUTE)
    assert wrong(store) == [locked.format(1)]


def test_the_lock_ends_after_fifteen_minutes_with_five_new_tries(store: UserStore, time: Time) -> None:
    wrong(store, 5)
    time.passes(15 * MINUTE - 1)
    assert locked_for(store) == 1
    time.passes(2)
    assert wrong(store) == ["Wrong login or password. 4 tries left."]
    assert locked_for(store) == 0


def test_trying_while_locked_does_not_prolong_the_lock(store: UserStore, time: Time) -> None:
    wrong(store, 5)
    time.passes(14 * MINUTE)
    wrong(store, 20)
    time.passes(MINUTE + 1)
    assert locked_for(store) == 0


def test_success_forgives(store: UserStore) -> None:
    wrong(store, 4)
    assert locked_for(store) == 0
    assert wrong(store) == ["Wrong login or password. 4 tries left."]


def test_the_right_password_at_the_fifth_try_opens(store: UserStore) -> None:
    wrong(store, 4)
    store.sign_in("olena", PASSWORD)
    assert locked_for(store) == 0


def test_one_login_does_not_lock_another(store: UserStore) -> None:
    store.register("taras", "taras@studio.com", PASSWORD)
    wrong(store, 5)
    assert locked_for(store) == 15
    assert locked_for(store, "taras") == 0


def test_writing_the_login_otherwise_gives_no_new_tries(store: UserStore) -> None:
    wrong(store, 3)
    wrong(store, 1, " OLENA ")
    wrong(store, 1, "\uff4f\uff4c\uff45\uff4e\uff41")
    assert locked_for(store) == 15


def test_the_count_and_the_lock_survive_a_restart(store: UserStore, folder: Path, time: Time) -> None:
    wrong(store, 3)
    again = UserStore(folder, CHEAP, time.clock())
    assert wrong(again, 2)[0] == "Wrong login or password. 1 try left."
    time.restart()
    assert locked_for(UserStore(folder, CHEAP, time.clock())) == 15
    time.restart(off=16 * MINUTE)
    assert locked_for(UserStore(folder, CHEAP, time.clock())) == 0


@pytest.mark.parametrize("shift", [-MINUTE, -86_400.0, -1e9, 3_600.0, 1e9])
def test_setting_the_clock_neither_opens_nor_prolongs_the_lock(store: UserStore, time: Time, shift: float) -> None:
    wrong(store, 5)
    time.passes(5 * MINUTE)
    time.wall += shift
    assert locked_for(store) == 10
    time.wall -= shift  # and right again
    assert locked_for(store) == 10
    time.wall += shift
    time.passes(10 * MINUTE + 1)
    assert locked_for(store) == 0


def test_a_clock_set_back_over_a_restart_counts_as_no_time(store: UserStore, time: Time) -> None:
    wrong(store, 5)
    time.passes(5 * MINUTE)
    assert locked_for(store) == 10
    time.wall -= 86_400
    time.restart()
    assert locked_for(store) == 10  # less the 20 seconds that the machine has surely run
    time.passes(9 * MINUTE)
    assert locked_for(store) == 1
    time.passes(MINUTE)
    assert locked_for(store) == 0


def test_a_clock_far_in_the_future_that_is_put_right_does_not_lock_for_years(store: UserStore, time: Time) -> None:
    time.wall += 1e9
    wrong(store, 5)
    time.wall -= 1e9
    time.restart()
    time.passes(16 * MINUTE)
    assert locked_for(store) == 0


def test_wrong_codes_count_towards_the_lock_and_have_one_of_their_own(store: UserStore, time: Time) -> None:
    for left in ("4 tries left.", "3 tries left.", "2 tries left.", "1 try left."):
        with pytest.raises(WrongSecretError) as caught:
            store.recover("olena", "WRONG-CODE", NEW)
        assert str(caught.value) == f"Wrong login or recovery code. {left}"
    assert wrong(store)[0].startswith("Too many wrong tries.")
    with pytest.raises(LockedError, match=r"Too many wrong codes\. Try again in 15 min\."):
        store.recover("olena", "WRONG-CODE", NEW)
    with pytest.raises(LockedError):
        store.recover("olena", "WRONG-CODE", NEW)
    time.passes(15 * MINUTE + 1)
    with pytest.raises(WrongSecretError):
        store.recover("olena", "WRONG-CODE", NEW)


def test_old_wrong_tries_are_forgotten_after_a_day(store: UserStore, time: Time) -> None:
    wrong(store, 4)
    time.passes(23 * 3600)
    assert wrong(store)[0].startswith("Too many")
    wrong(store, 4, "nobody")
    time.passes(25 * 3600)
    assert wrong(store, 1, "nobody") == ["Wrong login or password. 4 tries left."]


def test_registering_a_login_that_was_guessed_at_starts_clean(store: UserStore) -> None:
    wrong(store, 5, "taras")
    store.register("taras", "taras@studio.com", PASSWORD)
    assert locked_for(store, "taras") == 0


def _guess(folder: Path, ready: object, answers: object) -> None:
    store = UserStore(folder, CHEAP)
    ready.wait()  # type: ignore[attr-defined]
    for _ in range(6):
        try:
            store.sign_in("olena", "not the password")
        except AccountError as error:
            answers.put(str(error))  # type: ignore[attr-defined]


def test_several_processes_together_get_five_tries(folder: Path) -> None:
    UserStore(folder, CHEAP).register("olena", "olena@studio.com", PASSWORD)
    answers = _in_processes(_guess, folder, 3, 18)
    wrong_answers = sorted(answer for answer in answers if answer.startswith("Wrong"))
    assert wrong_answers == sorted(
        f"Wrong login or password. {left}"
        for left in ("4 tries left.", "3 tries left.", "2 tries left.", "1 try left.")
    )
    assert sum("locked for 15 min" in answer for answer in answers) == 14
    assert locked_for(UserStore(folder, CHEAP)) == 15


def _register(folder: Path, ready: object, answers: object) -> None:
    store = UserStore(folder, CHEAP)
    ready.wait()  # type: ignore[attr-defined]
    try:
        answers.put(store.register("olena", "olena@studio.com", PASSWORD)[0].login)  # type: ignore[attr-defined]
    except AccountError as error:
        answers.put(str(error.problems["login"]))  # type: ignore[attr-defined]


def test_processes_that_make_the_file_at_once_agree(folder: Path) -> None:
    answers = _in_processes(_register, folder, 4, 4)
    assert answers.count("olena") == 1
    assert sum("taken" in answer for answer in answers) == 3


def _in_processes(work: object, folder: Path, count: int, expected: int) -> list[str]:
    context = multiprocessing.get_context("spawn")
    ready, answers = context.Barrier(count), context.Queue()
    processes = [context.Process(target=work, args=(folder, ready, answers)) for _ in range(count)]  # type: ignore[arg-type]
    for process in processes:
        process.start()
    heard = [answers.get(timeout=60) for _ in range(expected)]
    for process in processes:
        process.join(30)
        assert process.exitcode == 0
    answers.close()
    answers.join_thread()
    return heard
