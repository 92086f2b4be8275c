"""Words and favourites of designs on the disk."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from editor.errors import OutputError
from editor.model.design_store import MOST_WORDS, DesignStore
from editor.model.frame import Frame
from editor.model.input_image import InputImage
from editor.model.metadata import Metadata
from editor.model.output_image import OutputImage
from editor.model.source_type import SourceType


def _picture() -> OutputImage:
    frame = Frame(np.full((8, 6, 3), 90, np.uint8), np.full((8, 6), 255, np.uint8))
    return OutputImage(frame, Metadata().after(SourceType.TRAINED))


def test_words_are_kept_the_newest_first_each_once(tmp_path: Path) -> None:
    store = DesignStore(tmp_path / "designs")
    assert store.words() == ()
    for text in ("red dress", "синее платье", "red dress"):
        store.add_words(text)
    assert DesignStore(tmp_path / "designs").words() == ("red dress", "синее платье")
    for number in range(MOST_WORDS + 5):
        store.add_words(f"dress {number}")
    assert len(store.words()) == MOST_WORDS


@pytest.mark.parametrize("damaged", ["", "{", '{"a": 1}', "[1, 2]"])
def test_a_damaged_list_of_words_is_an_empty_one(tmp_path: Path, damaged: str) -> None:
    (tmp_path / "words.json").write_text(damaged)
    store = DesignStore(tmp_path)
    assert store.words() == ()
    assert store.add_words("red") == ("red",)


def test_a_favourite_keeps_its_picture_its_record_and_its_mark(tmp_path: Path) -> None:
    store = DesignStore(tmp_path)
    kept = store.keep("0123456789abcdef", _picture(), {"words": "red dress", "seed": 7})
    (found,) = DesignStore(tmp_path).kept()
    assert found == kept
    assert found.record["seed"] == 7
    image = InputImage.read(found.picture)
    assert image.frame.alpha is not None
    assert SourceType.TRAINED.word in image.metadata.claimed


def test_what_is_damaged_or_has_lost_its_picture_is_left_out(tmp_path: Path) -> None:
    store = DesignStore(tmp_path)
    for key in ("a" * 16, "b" * 16, "c" * 16):
        store.keep(key, _picture(), {"seed": 1})
    (tmp_path / "kept" / f"{'a' * 16}.json").write_text("no JSON")
    (tmp_path / "kept" / f"{'b' * 16}.png").unlink()
    assert [one.key for one in store.kept()] == ["c" * 16]
    store.drop("c" * 16)
    store.drop("c" * 16)
    assert store.kept() == []


def test_where_nothing_can_be_written_it_is_told(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    with pytest.raises(OutputError):
        DesignStore(tmp_path / "file").keep("a" * 16, _picture(), {})
