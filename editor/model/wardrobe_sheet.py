"""Wardrobes as tables of a spreadsheet: what is read into one, and what is written out of one."""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import Any, Final

from editor.errors import Cancelled, InputError
from editor.model.files import atomic_write, make_folder
from editor.model.picture_file import Limits, bytes_of
from editor.model.spreadsheet import write_rows
from editor.model.wardrobe import WardrobeItem

NAME: Final = "wardrobe.csv"
PICTURES: Final = "pictures"
COLUMNS: Final = (
    "picture", "name", "category", "colors", "pattern", "material", "seasons", "sleeves", "length", "formality",
    "price", "currency", "link", "notes", "tags", "stars", "favourite", "made", "added",
)  # fmt: skip
_LARGEST: Final = Limits(max_bytes=64 * 2**20)
_SPLIT: Final = ", "
# Other words that shops and people head their columns with.
_ALSO: Final[Mapping[str, str]] = {
    "file": "picture", "image": "picture", "photo": "picture", "path": "picture", "filename": "picture",
    "title": "name", "kind": "category", "type": "category", "fabric": "material", "season": "seasons",
    "url": "link", "note": "notes", "description": "notes", "tag": "tags", "rating": "stars", "favorite": "favourite",
}  # fmt: skip
_CURRENCIES: Final[Mapping[str, str]] = {
    "€": "EUR", "$": "USD", "£": "GBP", "₴": "UAH", "грн": "UAH", "₽": "RUB", "руб": "RUB", "¥": "CNY", "元": "CNY",
    "zł": "PLN",
}  # fmt: skip


def read_sheet(path: Path) -> list[dict[str, str]]:
    """The rows of a CSV file: `COLUMNS` that it has -> text, those that are empty left out.

    Comma, semicolon or tab parts the columns; the first row names them, in any case and order; other columns are passed
    over. UTF-8 or UTF-16.

    Raises:
        InputError: it cannot be read, is no table, or has no column of pictures.
    """
    data = bytes_of(path, _LARGEST)
    try:
        text = data.decode("utf-16" if data[:2] in (b"\xff\xfe", b"\xfe\xff") else "utf-8-sig")
        rows = list(csv.reader(io.StringIO(text, newline=""), delimiter=_delimiter(text)))
    except (UnicodeDecodeError, csv.Error) as error:
        raise InputError("{name} is no table.", "Save it as CSV in UTF-8.", name=path.name) from error
    heads = [_ALSO.get(head, head) for head in (cell.strip().lower() for cell in rows[0])] if rows else []
    if "picture" not in heads:
        raise InputError(
            "{name} has no column for pictures.",
            'Name the columns in its first row; that of the file names is "picture".',
            name=path.name,
        )
    found = []
    for row in rows[1:]:
        cells = {head: cell.strip() for head, cell in zip(heads, row, strict=False) if head in COLUMNS and cell.strip()}
        if cells:
            found.append(cells)
    return found


def price_of(text: str) -> tuple[float, str]:
    """A price and its currency, "" where none is told, of "€1,299.50", "1 299,50 грн" or "20".

    Raises:
        ValueError: it is none.
    """
    currency = next((code for sign, code in _CURRENCIES.items() if sign in text.lower()), "")
    if told := re.search(r"\b([A-Z]{3})\b", text.upper()):
        currency = told[1]
    digits = re.sub(r"[^\d.,]", "", text).strip(".,")
    whole, mark, part = digits.rpartition("," if digits.rfind(",") > digits.rfind(".") else ".")
    if mark and len(part) == 3 and part.isdigit():  # of thousands
        whole, part = whole + part, ""
    return float(re.sub(r"[.,]", "", whole or part) + (f".{part}" if whole and part else "")), currency


def export_wardrobe(
    items: Sequence[WardrobeItem],
    folder: Path,
    *,
    overwrite: bool,
    on_progress: Callable[[int, str], None] = lambda done, name: None,
    is_cancelled: Callable[[], bool] = lambda: False,
) -> tuple[WardrobeItem, ...]:
    """Write a table that `read_sheet` reads, and the pictures that it names, beside it.

    Returns:
        items whose picture is not there any more; the table names none for them.

    Raises:
        OutputError: it cannot be written; pictures that were, stay.
        Cancelled: `is_cancelled` became true.
    """
    make_folder(folder / PICTURES)
    rows: list[list[str]] = [[*COLUMNS]]
    missing = []
    for done, item in enumerate(items):
        if is_cancelled():
            raise Cancelled
        on_progress(done, item.name)
        name = f"{item.number:05}{item.picture.suffix or '.webp'}"
        try:
            data = item.picture.read_bytes()
        except OSError:
            missing.append(item)
            name = ""
        else:
            with atomic_write(folder / PICTURES / name, overwrite=overwrite) as beside:
                beside.write_bytes(data)
        rows.append(_row(item, f"{PICTURES}/{name}" if name else ""))
    write_rows(folder / NAME, rows, overwrite=overwrite)
    return tuple(missing)


def _row(item: WardrobeItem, picture: str) -> list[str]:
    told: dict[str, Any] = {name: getattr(item, name) for name in COLUMNS if name not in ("picture", "colors")}
    told |= {
        "picture": picture,
        "colors": _SPLIT.join(f"{colour.words} {colour.share:.0%}" for colour in item.colours),
        "seasons": _SPLIT.join(item.seasons),
        "tags": _SPLIT.join(item.tags),
        "price": "" if item.price is None else f"{item.price:.2f}",
        "stars": item.stars or "",
        "favourite": "yes" if item.favourite else "",
        "added": item.added.isoformat(),
    }
    return [str(told[name]) for name in COLUMNS]


def _delimiter(text: str) -> str:
    head = text.splitlines()[0] if text.strip() else ""
    return max(",;\t", key=head.count)
