"""Collects the words of the program, keeps the translation files in step with them, and compiles these.

    python packaging/translations.py           write resources/translations/vitrina_*.ts and *.qm
    python packaging/translations.py --check   say what is missing or wrong; exit code 1 if anything is

Words are literals that a person can meet (see `Words`). A translation that is there stays; new words are marked as
unfinished; what the program no longer says is dropped.
"""

from __future__ import annotations

import ast
import string
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ET
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
FOLDER = ROOT / "resources" / "translations"
LANGUAGES = ("uk", "ru", "zh")
CONTEXT = "Vitrina"
# The command line speaks English: its errors never pass through a translator.
SPOKEN = ("errors.py", "model", "redactor", "dataloader", "batch", "controllers", "views")


# So do those of batches on many machines, which only the command line begins.
UNSPOKEN = ("batch/cluster", "batch/places.py")


class Words(ast.NodeVisitor):
    """The literals of one file that a person can meet.

    - the first argument of `tr(...)`, `Note(...)`, `Phrase(...)` and `notice.emit(...)`
    - the title in `Step(_, title)` and `_push(_, title)`, and what a variable `title` is given
    - the step in `on_progress(_, step)`
    - the first two arguments of an error's constructor, also through `super().__init__` in an error's class
    - titles, groups and choices of parameters; `title` and `group` of operations
    - whatever stands in a module's or class's constant whose name ends in `_WORDS` or `_TITLES`
    """

    def __init__(self, errors: set[str]) -> None:
        self.found: set[str] = set()
        self._errors = errors
        self._in_error = False

    def visit_ClassDef(self, node: ast.ClassDef) -> None:
        outer, bases = self._in_error, {_name(base) for base in node.bases}
        self._in_error = not bases.isdisjoint(self._errors)
        if any(base.endswith("Operation") for base in bases):
            for name, value in _assigned(node.body):
                if name == "group":
                    self._take(value)
        self.generic_visit(node)
        self._in_error = outer

    def visit_Assign(self, node: ast.Assign) -> None:
        self._constant([_name(target) for target in node.targets], node.value)
        self.generic_visit(node)

    def visit_AnnAssign(self, node: ast.AnnAssign) -> None:
        if node.value is not None:
            self._constant([_name(node.target)], node.value)
        self.generic_visit(node)

    def visit_Call(self, node: ast.Call) -> None:
        name = _name(node.func)
        if name in ("tr", "Note", "Phrase") or _is_notice(node.func):
            self._take(*node.args[:1])
        elif name in ("Step", "_push", "on_progress"):
            self._take(*node.args[1:2])
        elif name in self._errors or (self._in_error and name == "__init__"):
            self._take(*node.args[:2])
        elif name == "Parameter":
            self._take(
                *node.args[1:2], *(keyword.value for keyword in node.keywords if keyword.arg in ("title", "group"))
            )
            self._choices(node)
        self.generic_visit(node)

    def _choices(self, node: ast.Call) -> None:
        for keyword in node.keywords:
            if keyword.arg == "choices" and isinstance(keyword.value, (ast.Tuple, ast.List)):
                for pair in keyword.value.elts:
                    if isinstance(pair, ast.Tuple):
                        self._take(*pair.elts[1:2])

    def _constant(self, names: list[str], value: ast.expr) -> None:
        if "title" in names:
            self._take(value)
        if any(name.endswith(("_WORDS", "_TITLES")) for name in names):
            values = value.values if isinstance(value, ast.Dict) else [value]
            for part in values:
                self._take(*(child for child in ast.walk(part) if isinstance(child, ast.Constant)))

    def _take(self, *nodes: ast.expr) -> None:
        for node in nodes:
            if isinstance(node, ast.IfExp):
                self._take(node.body, node.orelse)
            elif isinstance(node, ast.BoolOp):
                self._take(*node.values)
            elif isinstance(node, ast.JoinedStr):
                raise ValueError(
                    f"line {node.lineno}: an f-string cannot be translated; give tr() a template and values"
                )
            elif isinstance(node, ast.Constant) and isinstance(node.value, str) and node.value.strip():
                self.found.add(node.value)


def _name(node: ast.expr) -> str:
    return node.attr if isinstance(node, ast.Attribute) else node.id if isinstance(node, ast.Name) else ""


def _is_notice(called: ast.expr) -> bool:
    return isinstance(called, ast.Attribute) and called.attr == "emit" and _name(called.value) == "notice"


def error_family(trees: Iterable[ast.Module]) -> set[str]:
    """The names of `EditorError` and of all classes that descend from it."""
    classes = [node for tree in trees for node in ast.walk(tree) if isinstance(node, ast.ClassDef)]
    family = {"EditorError"}
    while found := {
        node.name for node in classes if node.name not in family and any(_name(base) in family for base in node.bases)
    }:
        family |= found
    return family


def _assigned(body: list[ast.stmt]) -> Iterator[tuple[str, ast.expr]]:
    for statement in body:
        if isinstance(statement, ast.Assign):
            yield from ((_name(target), statement.value) for target in statement.targets)
        elif isinstance(statement, ast.AnnAssign) and statement.value is not None:
            yield _name(statement.target), statement.value


def collect(root: Path = ROOT) -> dict[str, list[str]]:
    """Words -> the files (relative to the repository `root`) that say them, both sorted.

    Raises:
        ValueError: something that can only be said in English, such as an f-string, is to be translated.
    """
    rooms = [root / "editor" / room for room in SPOKEN]
    paths = sorted(path for room in rooms for path in ([room] if room.is_file() else room.rglob("*.py")))
    unspoken = tuple(root / "editor" / name for name in UNSPOKEN)
    paths = [path for path in paths if not any(path.is_relative_to(one) for one in unspoken)]
    trees = {path: ast.parse(path.read_text(encoding="utf-8")) for path in paths}
    errors = error_family(trees.values())
    said: dict[str, list[str]] = {}
    for path, tree in trees.items():
        words = Words(errors)
        try:
            words.visit(tree)
        except ValueError as error:
            raise ValueError(f"{path.relative_to(root)}: {error}") from error
        for word in words.found:
            said.setdefault(word, []).append(path.relative_to(root).as_posix())
    return dict(sorted(said.items()))


@dataclass(frozen=True, slots=True)
class Translation:
    """One entry of a .ts file; `finished` once a person or the translator of the project has settled it."""

    text: str
    finished: bool


def ts_path(language: str) -> Path:
    return FOLDER / f"vitrina_{language}.ts"


def read_ts(path: Path) -> dict[str, Translation]:
    """Words -> translation; empty when there is no file yet."""
    if not path.exists():
        return {}
    entries = {}
    for message in ET.parse(path).iter("message"):
        node = message.find("translation")
        assert node is not None, "every message has a translation element"
        entries[message.findtext("source") or ""] = Translation(node.text or "", node.get("type") != "unfinished")
    return entries


def write_ts(path: Path, language: str, said: dict[str, list[str]], known: dict[str, Translation]) -> None:
    """Write all words with the translations that are known."""
    root = ET.Element("TS", version="2.1", language=language, sourcelanguage="en")
    context = ET.SubElement(root, "context")
    ET.SubElement(context, "name").text = CONTEXT
    for word, files in said.items():
        message = ET.SubElement(context, "message")
        # No line numbers: they would change with every edit of a file.
        ET.SubElement(message, "location", filename="../../" + files[0])
        ET.SubElement(message, "source").text = word
        translation = known.get(word, Translation("", finished=False))
        attributes = {} if translation.finished and translation.text else {"type": "unfinished"}
        ET.SubElement(message, "translation", attributes).text = translation.text
    ET.indent(root, " ")
    text = ET.tostring(root, encoding="unicode")
    path.write_text(f'<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n{text}\n', encoding="utf-8")


def compile_qm(source: Path, target: Path) -> None:
    """Compile a .ts file by the lrelease that comes with PySide6."""
    subprocess.run([Path(sys.executable).parent / "pyside6-lrelease", source, "-qm", target, "-silent"], check=True)


def problems(said: dict[str, list[str]], language: str) -> Iterator[str]:
    """What keeps a language from being complete and right."""
    entries = read_ts(ts_path(language))
    for word, files in said.items():
        entry = entries.get(word)
        if entry is None or not entry.text or not entry.finished:
            yield f"{language}: not translated: {word!r} ({files[0]})"
        elif fields(entry.text) != fields(word):
            yield f"{language}: other fields than {sorted(fields(word))}: {entry.text!r}"
    for word in entries.keys() - said.keys():
        yield f"{language}: no longer said: {word!r}"
    if not is_compiled(language):
        yield f"{language}: the .qm file is not made from the .ts file"


def fields(text: str) -> set[str]:
    """What `str.format` would fill in, each with how it is written: ``{"name", "size:.1f"}``."""
    parts = string.Formatter().parse(text)
    return {f"{name}:{spec}" if spec else name for _, name, spec, _ in parts if name is not None}


def is_compiled(language: str) -> bool:
    """Whether the .qm file is what the .ts file compiles to."""
    qm = ts_path(language).with_suffix(".qm")
    with tempfile.TemporaryDirectory() as folder:
        fresh = Path(folder) / qm.name
        if not qm.exists() or not ts_path(language).exists():
            return False
        compile_qm(ts_path(language), fresh)
        return fresh.read_bytes() == qm.read_bytes()


def main(arguments: list[str]) -> int:
    said = collect()
    if arguments == ["--check"]:
        found = [problem for language in LANGUAGES for problem in problems(said, language)]
        print("\n".join(found) or f"{len(said)} words in {len(LANGUAGES)} languages: complete")
        return 1 if found else 0
    FOLDER.mkdir(parents=True, exist_ok=True)
    for language in LANGUAGES:
        path = ts_path(language)
        known = read_ts(path)
        write_ts(path, language, said, known)
        fresh = path.with_suffix(".fresh")
        compile_qm(path, fresh)
        fresh.replace(path.with_suffix(".qm"))  # a program that runs has the old one mapped into its memory
        done = sum(word in known and known[word].finished for word in said)
        print(f"{path.name}: {done} of {len(said)} words translated")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
