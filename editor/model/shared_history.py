"""A history as plain data in which each edit, stroke and table of colours stands once, however many steps have it.

Each step holds all edits, and the edit of a brush all strokes until then: written out in full, five hundred strokes
fill hundreds of megabytes. `docs/adr/0006` has the figures.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Mapping
from typing import Any

from editor.model.document import Document, Edit, History, Step, frozen

LONG_TEXT = 1000  # characters from which on a text is shared
MAX_REFERENCES = 2**25  # entries that all lists may have when they are put together again: 256 MB


def history_to_json(history: History) -> dict[str, Any]:
    """`position`; `steps`, whose documents name entries of `edits`; `edits`, whose lists of objects name `items`.

    In an edit, a value that is a list of objects is ``{"items": [[first, count], ...]}``: runs of consecutive items. A
    long text is ``{"item": place}``.
    """
    items = _Items()
    edits = _Table(lambda edit: _edit_to_json(edit, items))
    steps = [
        {
            "title": step.title,
            "detail": step.detail,
            "document": {"picture": step.document.picture, "edits": [edits.add(edit) for edit in step.document.edits]},
        }
        for step in history.steps
    ]
    return {
        "position": history.position,
        "steps": steps,
        "edits": edits.entries,
        "items": items.entries,
    }


def history_from_json(data: Mapping[str, Any], migrate: Callable[[Edit], Edit]) -> History:
    """The history that `history_to_json` wrote; what was shared is shared again.

    Raises:
        InputError: an edit cannot be read, or `migrate` refuses it.
        KeyError, TypeError, ValueError, AttributeError, RecursionError: it is none.
    """
    reader = _Reader(data["items"], migrate)
    edits = [reader.edit(edit) for edit in data["edits"]]
    steps = [
        Step(
            Document(str(document.get("picture", "")), tuple(_at(edits, index) for index in document["edits"])),
            str(step["title"]),
            str(step.get("detail", "")),
        )
        for step in data["steps"]
        for document in [step["document"]]
    ]
    return History.restored(steps, int(data["position"]))


class _Table:
    """Distinct things as JSON, in the order in which they came. Most come again as the same object: quick to see.

    Args:
        form: a thing as JSON. Things must live as long as the table.
    """

    def __init__(self, form: Callable[[Any], Any]) -> None:
        self.entries: list[Any] = []
        self._form = form
        self._by_text: dict[str, int] = {}
        self._by_identity: dict[int, int] = {}

    def add(self, thing: Any) -> int:
        """Its place among the entries."""
        index = self._by_identity.get(id(thing))
        if index is None:
            form = self._form(thing)
            index = self._by_text.setdefault(json.dumps(form, sort_keys=True), len(self.entries))
            if index == len(self.entries):
                self.entries.append(form)
            self._by_identity[id(thing)] = index
        return index


class _Items(_Table):
    """The table of what lists hold."""

    def __init__(self) -> None:
        super().__init__(lambda item: item)
        self._last: tuple[tuple[Any, ...], list[list[int]]] = (), []

    def runs(self, value: tuple[Any, ...]) -> list[list[int]]:
        """First place and count of each run of consecutive items: a single one for a list that only grew."""
        known, runs = self._last
        if value[: len(known)] != known:  # nearly all are the same objects, which this does not look into
            known, runs = (), []
        runs = [run[:] for run in runs]
        for item in value[len(known) :]:
            place = self.add(item)
            if runs and sum(runs[-1]) == place:
                runs[-1][1] += 1
            else:
                runs.append([place, 1])
        self._last = value, runs
        return runs


class _Reader:
    """Puts edits together again.

    What `migrate` made of an item stands in for it in the edits that follow, as long as they are of today's version,
    so that each item is checked once and is one object.
    """

    def __init__(self, items: list[Any], migrate: Callable[[Edit], Edit]) -> None:
        self._items = [frozen(item) for item in items]
        self._migrate = migrate
        self._migrated: dict[tuple[str, int, str], list[Any]] = {}
        self._left = MAX_REFERENCES

    def edit(self, data: Mapping[str, Any]) -> Edit:
        shared = {name: self._runs(value["items"]) for name, value in data["values"].items() if _is_shared(value)}
        texts = {name: self._text(value["item"]) for name, value in data["values"].items() if _is_text(value)}
        kind = str(data["operation"]), int(data["version"])
        tables = {name: self._table((*kind, name)) for name in shared}
        joined = {
            name: tuple(item for first, count in runs for item in tables[name][first : first + count])
            for name, runs in shared.items()
        }
        edit = self._migrate(Edit.from_json({**data, "values": {**data["values"], **joined, **texts}}))
        if edit.version == kind[1]:
            for name, runs in shared.items():
                _keep(tables[name], runs, edit.values.get(name))
        return edit

    def _table(self, key: tuple[str, int, str]) -> list[Any]:
        if key not in self._migrated:
            self._spend(len(self._items))
            self._migrated[key] = self._items[:]
        return self._migrated[key]

    def _runs(self, runs: Iterable[Any]) -> list[tuple[int, int]]:
        checked: list[tuple[int, int]] = []
        for first, count in runs:
            if type(first) is not int or type(count) is not int or not 0 <= first < first + count <= len(self._items):
                raise ValueError(f"{first}, {count} is not a run of items")
            self._spend(count)
            checked.append((first, count))
        return checked

    def _text(self, place: Any) -> str:
        if type(place) is not int or not 0 <= place < len(self._items) or not isinstance(self._items[place], str):
            raise ValueError(f"{place} is not the place of a text")
        return str(self._items[place])

    def _spend(self, references: int) -> None:
        self._left -= references
        if self._left < 0:
            raise ValueError("the lists are too long together")


def _keep(table: list[Any], runs: list[tuple[int, int]], value: Any) -> None:
    if isinstance(value, tuple) and len(value) == sum(count for _, count in runs):
        done = 0
        for first, count in runs:
            table[first : first + count] = value[done : done + count]
            done += count


def _edit_to_json(edit: Edit, items: _Items) -> dict[str, Any]:
    data = edit.to_json()
    data["values"] = {name: _shared(value, items) for name, value in data["values"].items()}
    return data


def _shared(value: Any, items: _Items) -> Any:
    if _is_list_of_objects(value):
        return {"items": items.runs(value)}
    if isinstance(value, str) and len(value) >= LONG_TEXT:
        return {"item": items.add(value)}
    return value


def _is_list_of_objects(value: Any) -> bool:
    return isinstance(value, tuple) and bool(value) and all(isinstance(item, dict) for item in value)


def _is_shared(value: Any) -> bool:
    return isinstance(value, Mapping) and set(value) == {"items"}


def _is_text(value: Any) -> bool:
    return isinstance(value, Mapping) and set(value) == {"item"}


def _at(entries: list[Edit], index: Any) -> Edit:
    if type(index) is not int or not 0 <= index < len(entries):
        raise ValueError(f"{index} is none of {len(entries)} edits")
    return entries[index]
