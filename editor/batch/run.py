"""One run of a batch: gives out what waits, and keeps what comes back."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Final

from editor.batch.crew import Crew, Lost
from editor.batch.folders import Folders
from editor.batch.items import Item, State
from editor.batch.ledger import Ledger
from editor.batch.twins import Twins, copied
from editor.batch.work import Made, Task
from editor.errors import DiskFullError, EditorError
from editor.model.files import sha256_or_nothing

_POLL_SECONDS: Final = 0.1
_MOST_TRIES: Final = 2  # of a picture whose workers die: then it is the picture

OnChange = Callable[[Item], None]
Asked = Callable[[], bool]


@dataclass(slots=True, eq=False)
class Run:
    """Attributes:
    refusal: why files of these names may not be written by whoever did not write them before.
    more: called again and again; whether other pictures may still come.
    overwrite: whether any file may be replaced.
    """

    ledger: Ledger
    folders: Folders
    crew: Crew
    twins: Twins
    refusal: Callable[[Sequence[Path]], EditorError | None]
    on_change: OnChange
    is_cancelled: Asked
    is_paused: Asked
    more: Asked
    overwrite: bool
    _in_work: dict[int, bool] = field(default_factory=dict)  # number -> whether its files were the batch's own before
    _hashes: dict[int, str] = field(default_factory=dict)
    _stopped: EditorError | None = None

    def through(self) -> EditorError | None:
        """Until nothing waits and nothing more comes; returns why it ended before that, if it did."""
        told_to_stop = False
        while True:
            if self._ends() and not told_to_stop:
                self.crew.stop()
                told_to_stop = True
            comes = not self._ends() and self.more()
            if not self._ends() and not self.is_paused():
                self._give()
            if not self._in_work and (self._ends() or not (comes or self.ledger.waiting())):
                return self._stopped
            for one in self.crew.wait(_POLL_SECONDS):
                self._ended(one)

    def _ends(self) -> bool:
        return self._stopped is not None or self.is_cancelled()

    def _give(self) -> None:
        """Begin with as many items as the crew takes."""
        for number in self.ledger.waiting():
            if len(self._in_work) >= self.crew.size or self._ends():
                return
            try:
                self._begin(number)
            except DiskFullError as error:
                self._stop_full(error)

    def _begin(self, number: int) -> None:
        with self.ledger.lock:
            item = self.ledger.item(number)
            document = self.ledger.document(number)
            sha256 = "" if document is not None else self._hash(item)
            key = self.twins.key(item, sha256)
            if sha256 and self.twins.is_in_work(key):
                return None  # it waits for the other one's files
            owned = self.ledger.is_owned(number)
            refusal = None if owned else self.refusal(item.planned)
            if refusal is not None:
                return self._keep(replace(item, state=State.FAILED, reason=refusal))
            if sha256 and self.twins.made(key) and self._copied(item, self.twins.made(key), owned):
                return None
            item = replace(item, state=State.WORKING, tries=item.tries + 1, reason=None)
            self.ledger.put(item, owned=True)
            self._in_work[number] = owned
            if sha256:
                self.twins.begun(item, key)
        self.on_change(item)
        task = Task(
            number,
            item.source,
            item.planned,
            self.folders.out,
            tuple(map(self.folders.aside, item.planned)),
            self.folders.parts,
            self.folders.thumbnail(number),
            owned or self.overwrite,
            document,
        )
        return self.crew.give(task)

    def _hash(self, item: Item) -> str:
        """Of the picture's bytes, where another one may have the same; else empty."""
        if not self.crew.is_near or self.ledger.of_size(item.file_bytes) < 2:
            return ""
        if item.number not in self._hashes:  # it is asked for again as long as its twin is in work
            self._hashes[item.number] = sha256_or_nothing(item.source)
        return self._hashes[item.number]

    def _copied(self, item: Item, twin: int, owned: bool) -> bool:
        """Whether the files of a twin could serve."""
        folders = self.folders.put_aside, self.folders.out
        # Whoever dies between the files and the journal must know them as the batch's own.
        self.ledger.put(item, owned=True)
        try:
            done = copied(item, self.ledger.item(twin), folders, self.folders.parts, overwrite=owned or self.overwrite)
        except DiskFullError:
            self.ledger.put(item, owned=owned)
            raise
        except EditorError as error:
            self.ledger.put(item, owned=owned)
            done = replace(item, state=State.FAILED, reason=error)
        if done is not None:
            self._keep(done, owned=done.state is State.DONE or (owned and done.state is State.FAILED))
        return done is not None

    def _ended(self, one: Made | Lost) -> None:
        """Keep what came of an item."""
        number = one.task.number if isinstance(one, Lost) else one.number
        owned = self._in_work.pop(number)
        self._hashes.pop(number, None)
        with self.ledger.lock:
            item = self.ledger.item(number)
            after = self._after_loss(item) if isinstance(one, Lost) else self._after(item, one)
            self.twins.ended(after)
            try:
                # Only what was done, or nobody knows the end of, has files of this run under its targets.
                mine = after.state is State.DONE or isinstance(one, Lost) or owned
                self._keep(after, owned=mine and after.state is not State.ASIDE)
            except DiskFullError as error:
                self._stop_full(error)
        if isinstance(one, Made) and one.disk_full and one.reason is not None:
            self._stop_full(one.reason)

    def _after(self, item: Item, made: Made) -> Item:
        if made.cancelled or made.disk_full:
            return replace(item, state=State.WAITING, tries=item.tries - 1)
        return replace(
            item,
            state=made.state,
            targets=tuple(item.planned[index] for index in made.written),
            doubt=made.doubt,
            reason=made.reason,
            notes=made.notes,
            seconds=made.seconds,
            size=made.size,
            result_size=made.result_size,
            checks=made.checks,
            thumbnail=self.folders.thumbnail(item.number) if made.has_thumbnail else None,
            sha256=made.sha256,
        )

    @staticmethod
    def _after_loss(item: Item) -> Item:
        if item.tries < _MOST_TRIES:
            return replace(item, state=State.WAITING)
        reason = EditorError(
            "The work on this picture ended without a word, {times} times.",
            "Close other programs, or work on fewer pictures at a time.",
            times=item.tries,
        )
        return replace(item, state=State.FAILED, reason=reason)

    def _keep(self, item: Item, owned: bool | None = None) -> None:
        self.ledger.put(item, owned=owned)
        self.on_change(item)

    def _stop_full(self, error: EditorError) -> None:
        counts = self.ledger.counts()
        self._stopped = self._stopped or DiskFullError(
            "There is no space left in {folder}; {done} of {total} pictures are done.",
            "Free some space and go on.",
            folder=str(self.folders.out),
            done=sum(counts.get(state, 0) for state in (State.DONE, State.ASIDE, State.SKIPPED)),
            total=sum(counts.values()),
        )
