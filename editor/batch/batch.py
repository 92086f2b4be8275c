"""A batch: many pictures by one recipe, that can be stopped at any time and goes on where it was."""

from __future__ import annotations

import json
import time
from collections.abc import Iterable, Sequence
from contextlib import suppress
from dataclasses import replace
from pathlib import Path
from typing import Final

from editor.batch.crew import Crew, Means
from editor.batch.folders import Folders
from editor.batch.items import Item, State, Summary, Verdict
from editor.batch.journal import Journal
from editor.batch.ledger import Ledger
from editor.batch.listing import Found, found
from editor.batch.places import is_remote, place
from editor.batch.plan import Plan
from editor.batch.processes import ProcessCrew
from editor.batch.run import Asked, OnChange, Run
from editor.batch.twins import Twins
from editor.errors import InputError, OutputError
from editor.model.document import Document
from editor.model.files import make_folder, move_file
from editor.model.recipe import Recipe, Seen
from editor.redactor.recipes import document_for, recipe_of_text

_TOGETHER: Final = 64  # pictures judged at a time: one entry in the journal, and the run waits no longer for them
_GOES: Final[dict[str, State]] = {"accepted": State.DONE, "rejected": State.ASIDE}
# Whether the files under the targets of an item in this state are the batch's own; of others that stays as it was.
_OWNED: Final = {State.DONE: True, State.ASIDE: False}


class UnfinishedError(InputError):
    """An earlier batch on the same folder was stopped before its end."""


class NotBegunError(InputError):
    """No batch was begun on the folder."""

    def __init__(self, folder: Path) -> None:
        super().__init__("No batch was begun in {folder}.", "Begin one, or choose another folder.", folder=str(folder))


class Batch:
    """The pictures of a batch and what became of them; every change is in the journal before it is told.

    Made by `planned` or `resumed`; nobody else can work into the same folder until it is closed. `run` blocks and is
    meant for a thread of its own; everything else may be called from any thread meanwhile.

    Attributes:
        recipe: what is done to each picture.
        inputs: pictures and folders, absolute.
        folders: where results and all else lie.
    """

    def __init__(self, journal: Journal, plan: Plan, inputs: Sequence[Path]) -> None:
        self.recipe, self.inputs, self.folders = plan.recipe, tuple(inputs), Folders(plan.out)
        self._journal, self._plan = journal, plan
        self._ledger = Ledger(journal, plan.out, journal.items(plan.out))
        for item in self._ledger.items():
            plan.take(item)
        self.folders.clear_parts()

    # Beginning and end

    @staticmethod
    def planned(
        inputs: Sequence[Path], out: Path, recipe: Recipe, *, overwrite: bool = False, watched: bool = False
    ) -> Batch:
        """A new batch: folders are listed with all below them; nothing is read yet.

        Args:
            watched: nothing is listed: a `Watcher` will, and there need be no pictures yet.
            overwrite: whether files may be replaced that are there already; pictures of the batch never are.

        Raises:
            UnfinishedError: an earlier one on this folder was not finished.
            BusyError: another one works into this folder.
            InputError: there are no pictures, or results would lie among them.
            OutputError: the folder cannot be made or written.
        """
        given = [place(str(one)).absolute() for one in inputs]
        plan = Plan(recipe, out.absolute(), overwrite)
        if plan.out in given or any(one.is_dir() and one.resolve() == plan.out.resolve() for one in given):
            raise InputError("Results would lie among the pictures.", "Choose another folder for them.")
        make_folder(Folders(plan.out).desk)
        journal = Journal(Folders(plan.out).journal)
        try:
            _check_finished(journal, plan.out)
            journal.begin({"recipe": recipe.to_json(), "inputs": list(map(str, given)), "overwrite": overwrite})
            Folders(plan.out).clear()
            batch = Batch(journal, plan, given)
            if not watched and not batch.look_again():
                raise InputError("There are no pictures.", "Choose other files or folders.")
        except BaseException:
            journal.close()
            raise
        return batch

    @staticmethod
    def resumed(out: Path) -> Batch:
        """The batch of a folder as it was left, whatever ended it.

        Raises:
            NotBegunError: there was none.
            InputError: its journal is damaged.
            BusyError: it is still at work.
        """
        out = out.absolute()
        if not Folders(out).journal.exists():
            raise NotBegunError(out)
        journal = Journal(Folders(out).journal)
        try:
            if journal.value("recipe") is None:
                raise NotBegunError(out)
            recipe = recipe_of_text(json.dumps(journal.value("recipe")), "recipe")
            plan = Plan(recipe, out, bool(journal.value("overwrite")))
            batch = Batch(journal, plan, [place(one) for one in journal.value("inputs")])
            cut_off = [item for item in batch.items() if item.state is State.WORKING]
            batch._ledger.put(*(replace(item, state=State.WAITING, tries=0) for item in cut_off))
        except BaseException:
            journal.close()
            raise
        return batch

    def close(self) -> None:
        """Let go of the folder."""
        self._journal.close()

    def __enter__(self) -> Batch:
        return self

    def __exit__(self, *_error: object) -> None:
        self.close()

    # What there is

    @property
    def out(self) -> Path:
        """The folder of results, absolute."""
        return self.folders.out

    def items(self) -> list[Item]:
        """All items as they are now, in their order."""
        return self._ledger.items()

    def item(self, number: int) -> Item:
        return self._ledger.item(number)

    def counts(self) -> dict[State, int]:
        """How many items stand in each state."""
        return self._ledger.counts()

    def files(self, item: Item) -> tuple[Path, ...]:
        """Where the files of an item lie now."""
        return tuple(map(self.folders.aside, item.targets)) if item.state is State.ASIDE else item.targets

    def document(self, number: int) -> Document:
        """What is done to a picture: a person's correction, or the recipe's steps for it with autos not found yet."""
        corrected = self._ledger.document(number)
        if corrected is not None:
            return corrected
        item = self.item(number)
        return document_for(self.recipe, Seen(item.source.name, item.size or (1, 1), item.doubt))

    def look_again(self) -> list[Item]:
        """The items of pictures that came since the inputs were last listed; they wait at the end."""
        return self.add_found(found(self.inputs, self.out))

    def add(self, paths: Sequence[Path]) -> list[Item]:
        """The items of more pictures and folders; folders are not looked at again."""
        return self.add_found(found(paths, self.out))

    def add_found(self, pictures: Iterable[Found]) -> list[Item]:
        """The items of pictures that were found; those that are known already are passed over."""
        with self._ledger.lock:
            new = self._plan.items(pictures)
            self._ledger.put(*new)
        return new

    # What a person says

    def judge(self, number: int, verdict: Verdict) -> Item:
        """Accept a picture: its files go to their places; or reject it: they go to the folder of what is put aside.

        Raises:
            OutputError: its files cannot be moved; what could not be moved stays where it is.
        """
        return self.judge_all([number], verdict)[0]

    def judge_all(self, numbers: Sequence[int], verdict: Verdict) -> list[Item]:
        """As `judge`, of many; what was moved before an error is kept. The work goes on meanwhile."""
        judged = []
        for start in range(0, len(numbers), _TOGETHER):
            with self._ledger.lock:
                judged += self._judge(numbers[start : start + _TOGETHER], verdict)
        return judged

    def correct(self, number: int, document: Document) -> Item:
        """Let the files of a picture be made by a person's own document: it waits for the next run, or the one at work.

        Raises:
            InputError: it is in work just now.
        """
        return self._again(number, document, "corrected")

    def send_back(self, number: int) -> Item:
        """Let the files of a picture be made anew as the recipe says; a correction is forgotten. As `correct`."""
        return self._again(number, None, "")

    def retry(self, numbers: Sequence[int] = ()) -> list[Item]:
        """Let items that failed wait for another try: these, or all."""
        with self._ledger.lock:
            chosen = [self.item(number) for number in numbers] if numbers else self.items()
            failed = [item for item in chosen if item.state is State.FAILED and item.planned]
            again = [replace(item, state=State.WAITING, reason=None, tries=0) for item in failed]
            self._ledger.put(*again)
        return again

    # The work

    def run(
        self,
        on_change: OnChange = lambda item: None,
        is_cancelled: Asked = lambda: False,
        is_paused: Asked = lambda: False,
        *,
        means: Means | None = None,
        crew: Crew | None = None,
        more: Asked = lambda: False,
    ) -> Summary:
        """Work on all that waits, until nothing does.

        Args:
            on_change: told each item that changed, in the calling thread.
            is_cancelled: stop: what is in work ends at its next safe point and waits again.
            is_paused: begin with nothing new for now.
            means: how many at a time, and on what.
            crew: who works; None: one made of `means` for this run.
            more: called again and again, may `add` pictures; whether others may still come.
        """
        begin = time.perf_counter()
        workers = crew or ProcessCrew(self.recipe, means or Means())
        try:
            stopped = Run(
                self._ledger,
                self.folders,
                workers,
                Twins(self.recipe, self.items()),
                self._plan.refusal,
                on_change,
                is_cancelled,
                is_paused,
                more,
                self._plan.overwrite,
            ).through()
        finally:
            if crew is None:
                workers.close()
        return Summary(self.counts(), round(time.perf_counter() - begin, 3), stopped, is_cancelled())

    def _judge(self, numbers: Iterable[int], verdict: Verdict) -> list[Item]:
        judged: list[Item] = []
        try:
            for item in map(self.item, numbers):
                state = _GOES.get(verdict, item.state) if item.state in _OWNED else item.state
                if state is not item.state:
                    self._move(item, state)
                judged.append(replace(item, state=state, verdict=verdict))
        finally:
            for owned in (True, False, None):
                self._ledger.put(*(item for item in judged if _OWNED.get(item.state) is owned), owned=owned)
        return judged

    def _again(self, number: int, document: Document | None, verdict: Verdict) -> Item:
        with self._ledger.lock:
            item = self.item(number)
            if item.state is State.WORKING:
                raise InputError("{name} is in work.", "Wait until it is done.", name=item.source.name)
            if item.state is State.ASIDE:
                for file in self.files(item):
                    with suppress(OSError):
                        file.unlink()
            self._ledger.put_document(number, document)
            item = replace(item, state=State.WAITING, verdict=verdict, reason=None, notes=(), tries=0, twin=0)
            self._ledger.put(item)
        return item

    def _move(self, item: Item, to: State) -> None:
        """Move the files of an item; those that went before a crash stay where they are."""
        if is_remote(self.out):
            raise OutputError(
                "Files in a storage cannot be moved from here.", "Move them with the storage's own tools."
            )
        for target in item.targets:
            aside = self.folders.aside(target)
            source, goal = (aside, target) if to is State.DONE else (target, aside)
            if source.exists():
                make_folder(goal.parent)
                move_file(source, goal, overwrite=goal == aside or self._plan.overwrite)
            elif not goal.exists():
                raise OutputError("{name} is not there any more.", "Make it anew.", name=source.name)


def _check_finished(journal: Journal, out: Path) -> None:
    items = [item for item, _ in journal.items(out)]
    left = sum(not item.has_ended for item in items)
    if left:
        raise UnfinishedError(
            "An earlier batch in {folder} was not finished: {left} of {total} pictures are left.",
            "Go on with it, or choose another folder.",
            folder=str(out),
            left=left,
            total=len(items),
        )
