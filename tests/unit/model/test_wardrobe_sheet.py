"""Tables of wardrobes."""

from __future__ import annotations

from contextlib import closing
from pathlib import Path

import numpy as np
import pytest

from editor.errors import Cancelled, InputError, OutputError
from editor.model.frame import Frame
from editor.model.named_colour import NamedColour
from editor.model.wardrobe import WardrobeItem
from editor.model.wardrobe_sheet import NAME, export_wardrobe, price_of, read_sheet
from editor.model.wardrobe_store import Wardrobe


@pytest.mark.parametrize(
    ("text", "price"),
    [
        ("20", (20, "")),
        ("€1,299.50", (1299.5, "EUR")),
        ("1 299,50 грн", (1299.5, "UAH")),
        ("1.299 €", (1299, "EUR")),
        ("19.90 usd", (19.9, "USD")),
        ("1,234,567", (1234567, "")),
        ("0,5", (0.5, "")),
        ("7.", (7, "")),
    ],
)
def test_prices(text: str, price: tuple[float, str]) -> None:
    assert price_of(text) == price


@pytest.mark.parametrize("price", [1299999, 123456.78, 19.5])
def test_a_price_is_the_same_after_it_was_written_and_read(tmp_path: Path, price: float) -> None:
    frame = Frame(np.zeros((4, 4, 3), np.uint8), np.full((4, 4), 255, np.uint8))
    with closing(Wardrobe(tmp_path / "wardrobe")) as wardrobe:
        wardrobe.add(WardrobeItem(price=price), frame, frame)
        export_wardrobe(wardrobe.items(), tmp_path, overwrite=False)
    (row,) = read_sheet(tmp_path / NAME)
    assert price_of(row["price"]) == (price, "")


def test_no_price() -> None:
    with pytest.raises(ValueError, match="float"):
        price_of("on request")


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16"])
@pytest.mark.parametrize("delimiter", [",", ";", "\t"])
def test_tables_of_many_kinds(tmp_path: Path, encoding: str, delimiter: str) -> None:
    path = tmp_path / "list.csv"
    rows = [["Image", "TITLE", "unknown"], ["а.jpg", "Сукня", "x"], ["", "", ""], ["b.jpg"]]
    path.write_text("\n".join(delimiter.join(row) for row in rows), encoding)
    assert read_sheet(path) == [{"picture": "а.jpg", "name": "Сукня"}, {"picture": "b.jpg"}]


@pytest.mark.parametrize("data", [b"", b"\x80\x81", b"name\nhat\n", b'picture\n"a'])
def test_what_is_no_table(tmp_path: Path, data: bytes) -> None:
    path = tmp_path / "list.csv"
    path.write_bytes(data)
    if data.endswith(b'"a'):
        assert read_sheet(path) == [{"picture": "a"}]
    else:
        with pytest.raises(InputError):
            read_sheet(path)


def test_what_is_written_can_be_read(tmp_path: Path) -> None:
    frame = Frame(np.zeros((4, 4, 3), np.uint8), np.full((4, 4), 255, np.uint8))
    with closing(Wardrobe(tmp_path / "wardrobe")) as wardrobe:
        colours = (NamedColour("red", "dark", 0.75, (30, 50, 30)),)
        item = WardrobeItem(
            name='A "fine" hat, old', category="hat", colours=colours, price=19.5, currency="EUR", tags=("a", "b"),
            seasons=("spring", "summer"), favourite=True, stars=3,
        )  # fmt: skip
        wardrobe.add(item, frame, frame)
        lost = wardrobe.add(WardrobeItem(name="lost"), frame, frame)
        lost.picture.unlink()
        told: list[int] = []
        missing = export_wardrobe(
            wardrobe.items(), tmp_path / "out", overwrite=False, on_progress=lambda done, name: told.append(done)
        )
        assert [one.name for one in missing] == ["lost"]
        assert told == [0, 1]
        rows = read_sheet(tmp_path / "out" / NAME)
        assert rows[0] | {"added": ""} == {
            "picture": "pictures/00001.webp", "name": 'A "fine" hat, old', "category": "hat", "colors": "dark red 75%",
            "seasons": "spring, summer", "formality": "1", "price": "19.50", "currency": "EUR", "tags": "a, b",
            "stars": "3", "favourite": "yes", "added": "",
        }  # fmt: skip
        assert (tmp_path / "out" / "pictures" / "00001.webp").is_file()
        assert "picture" not in rows[1]
        with pytest.raises(OutputError):
            export_wardrobe(wardrobe.items(), tmp_path / "out", overwrite=False)
        export_wardrobe(wardrobe.items(), tmp_path / "out", overwrite=True)
        with pytest.raises(Cancelled):
            export_wardrobe(wardrobe.items(), tmp_path / "new", overwrite=True, is_cancelled=lambda: True)
