"""Every word of the program is there in every language, with the same fields to be filled in."""

from __future__ import annotations

import importlib.util
import sys
from pathlib import Path
from types import ModuleType

import pytest

ROOT = Path(__file__).resolve().parents[3]


@pytest.fixture(scope="session")
def translations() -> ModuleType:
    # Loaded by its path: `packaging` is also the name of a library.
    spec = importlib.util.spec_from_file_location("vitrina_translations", ROOT / "packaging" / "translations.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    sys.modules[spec.name] = module  # where dataclasses look their module up
    spec.loader.exec_module(module)
    return module


@pytest.fixture(scope="module")
def words(translations: ModuleType) -> dict[str, list[str]]:
    """All words of the program and where they stand, found once: the whole source is read for it."""
    return translations.collect()


@pytest.fixture
def repository(tmp_path: Path) -> Path:
    (tmp_path / "editor" / "views").mkdir(parents=True)
    return tmp_path


@pytest.mark.parametrize("language", ["uk", "ru", "zh"])
def test_every_word_is_translated(translations: ModuleType, words: dict[str, list[str]], language: str) -> None:
    assert not list(translations.problems(words, language))


@pytest.mark.parametrize(
    ("code", "words"),
    [
        ('tr("Open…")', {"Open…"}),
        ('tr("Undo: {step}" if step else "Undo", step=step)', {"Undo: {step}", "Undo"}),
        (
            'class InputError(EditorError): ...\nraise InputError("{name} is empty.", "Choose another.", name=name)',
            {"{name} is empty.", "Choose another."},
        ),
        ('raise ValueError("a slip of ours")', set()),
        ('class OurError(Exception): ...\nraise OurError("for programmers")', set()),
        ('class A(EditorError): ...\nclass Lost(A):\n def __init__(self):\n  super().__init__("Lost.")', {"Lost."}),
        (
            'class Glow(PointwiseOperation):\n title = "Glow"\n group: ClassVar[str] = "Light"\n name = "glow"',
            {"Glow", "Light"},
        ),
        (
            'Parameter("way", "Way", "choice", choices=(("a", "First way"), ("b", "Second way")), group="More")',
            {"Way", "First way", "Second way", "More"},
        ),
        ('Step(document, "Cropped", detail)', {"Cropped"}),
        ('title = kind.title if kind else "All"\nself._push(document, title, "")', {"All"}),
        ('self.notice.emit("No object found.")', {"No object found."}),
        ('context.on_progress(0.5, "Finding the object")', {"Finding the object"}),
        ('GROUP_TITLES = {"light": "Light", "colour": "Color"}', {"Light", "Color"}),
    ],
)
def test_words_are_found(translations: ModuleType, repository: Path, code: str, words: set[str]) -> None:
    (repository / "editor" / "views" / "some.py").write_text(code, encoding="utf-8")
    assert translations.collect(repository).keys() == words


def test_an_f_string_is_refused(translations: ModuleType, repository: Path) -> None:
    (repository / "editor" / "views" / "some.py").write_text('tr(f"Undo {step}")', encoding="utf-8")
    with pytest.raises(ValueError, match=r"views/some\.py: line 1"):
        translations.collect(repository)


def test_translations_are_kept_marked_and_dropped(translations: ModuleType, tmp_path: Path) -> None:
    path = tmp_path / "vitrina_uk.ts"
    known = {"Open": translations.Translation("Відкрити", True), "Old": translations.Translation("Старе", True)}
    translations.write_ts(path, "uk", {"New <{name}>": ["editor/a.py"], "Open": ["editor/b.py"]}, known)
    assert translations.read_ts(path) == {
        "Open": translations.Translation("Відкрити", True),
        "New <{name}>": translations.Translation("", False),
    }


def test_fields_of_a_template(translations: ModuleType) -> None:
    assert translations.fields("{a:g} of {b}, {{not}} {a}") == {"a:g", "a", "b"}
