"""Reports: what became of each picture, as a page and as a table."""

from __future__ import annotations

import csv
import html.parser
from pathlib import Path

import pytest

from editor.batch.batch import Batch
from editor.batch.html_report import _link
from editor.batch.places import place
from editor.batch.report import COLUMNS, check_report, write_report
from editor.errors import OutputError
from editor.model.document import Edit
from editor.model.recipe import Condition, Recipe, RecipeOutput, RecipeStep, When


class Page(html.parser.HTMLParser):
    """Gathers text and pictures, and whether what opens is closed."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.words: list[str] = []
        self.pictures = 0
        self.open: list[str] = []
        self.feed(text)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.pictures += tag == "img"
        if tag not in ("img", "meta", "br", "col"):
            self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag

    def handle_data(self, data: str) -> None:
        self.words.append(data)


@pytest.fixture
def done(shoot: Path, tmp_path: Path, run, paint, brighter: RecipeStep):
    (shoot / "b.jpg").write_bytes(b"no picture")
    paint(shoot / "<i>&.jpg", 8)
    conditions = (Condition(When(name="a.*"), "aside"),)
    outputs = RecipeOutput(format="jpeg"), RecipeOutput(market="etsy", when=When(name="c.*"))
    fast = RecipeStep(Edit("cutout", {"model": "fast"}), When(name="c.*"))
    recipe = Recipe("White & <b>square</b>", (brighter, fast), conditions, outputs)
    with Batch.planned([shoot], tmp_path / "out", recipe) as batch:
        run(batch)
        yield batch


def test_the_page_tells_all(done: Batch, tmp_path: Path) -> None:
    write_report(tmp_path / "report.html", done)
    page = Page((tmp_path / "report.html").read_text(encoding="utf-8"))
    text = " ".join(page.words)
    assert not page.open
    assert "White & <b>square</b>" in text
    assert "<i>&.jpg" in text
    assert "is not a picture" in text
    assert "Look at these first" in text
    assert "etsy:main" in text
    # All but the one that failed; in the strip as well those put aside and the one that is too small for Etsy.
    assert page.pictures == 5 + 3


def test_the_table_has_a_row_a_picture(done: Batch, tmp_path: Path) -> None:
    write_report(tmp_path / "report.csv", done)
    with (tmp_path / "report.csv").open(encoding="utf-8-sig", newline="") as file:
        head, *rows = csv.reader(file)
    assert tuple(head) == COLUMNS
    by_name = {row[1]: dict(zip(head, row, strict=True)) for row in rows}
    assert len(rows) == 6
    assert by_name["b.jpg"]["state"] == "failed"
    assert by_name["a.jpg"]["state"] == "aside"
    assert "Size" in by_name["c.png"]["rules that fail"]


def test_a_report_replaces_only_a_report(done: Batch, tmp_path: Path) -> None:
    for suffix in (".html", ".csv"):
        write_report(tmp_path / f"report{suffix}", done)
        check_report(tmp_path / f"report{suffix}", overwrite=False)
        (tmp_path / f"mine{suffix}").write_text("my own words")
        with pytest.raises(OutputError):
            check_report(tmp_path / f"mine{suffix}", overwrite=False)
        check_report(tmp_path / f"mine{suffix}", overwrite=True)
    with pytest.raises(OutputError):
        check_report(tmp_path / "none" / "report.html", overwrite=True)


def test_what_lies_in_a_storage_is_no_link() -> None:
    told = _link(place("s3://bucket/out/red/a.png"), place("s3://bucket/out"))
    assert "red/a.png" in told
    assert "href" not in told
