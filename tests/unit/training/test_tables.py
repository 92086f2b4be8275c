"""The papers' tables at the smallest budget, on drawn data."""

from __future__ import annotations

import csv
from dataclasses import replace
from pathlib import Path

import pytest

torch = pytest.importorskip("torch")
pytest.importorskip("onnxscript")
pytest.importorskip("py_sod_metrics")

from editor.errors import Cancelled, ValueRangeError
from editor.training.measure.cost import Cost
from editor.training.tables.__main__ import main
from editor.training.tables.bench import Bench, Training
from editor.training.tables.budgets import BUDGETS
from editor.training.tables.distilled_rows import Distilled
from editor.training.tables.judging import Figures, JudgedBy
from editor.training.tables.making import Result, results
from editor.training.tables.plot import plot_networks
from editor.training.tables.rows import Trained
from editor.training.tables.smaller_rows import Quantised
from editor.training.tables.tables import TABLES, Table, table
from editor.training.tables.writing import markdown, write_table
from editor.training.trainee import trainee

FCN = Trained(lambda: trainee("fcn"), "saliency_train", "FCN")
SMALL = Table(
    "9.9",
    "A small one",
    (FCN, Quantised(FCN), Distilled(FCN, FCN, 2, "FCN, distilled")),
    (JudgedBy("saliency_train", whole=False), JudgedBy("saliency_val", whole=True)),
    TABLES["3.1"].columns,
    {"FCN": "far better", "another": "unheard of"},
)


def bench(tmp_path: Path, said: list[str]) -> Bench:
    return Bench(BUDGETS["smoke"], tmp_path / "no data", tmp_path / "runs", tell=said.append)


def test_rows_of_all_kinds_are_made_once_and_written(tmp_path: Path) -> None:
    said: list[str] = []
    found = results(bench(tmp_path, said), SMALL)
    assert [result.problem for result in found] == ["", "", ""]
    assert all(set(result.figures) == {"saliency_train, test part", "saliency_val"} for result in found)
    plain, quantised, distilled = found
    assert plain.cost
    assert quantised.cost
    assert quantised.cost.file_bytes < 0.5 * plain.cost.file_bytes
    assert quantised.cost.parameters == plain.cost.parameters
    assert distilled.training
    assert "taught by FCN" in distilled.training.note
    assert distilled.training.steps == BUDGETS["smoke"].steps

    files = write_table(tmp_path / "tables", SMALL, found)
    page = files[0].read_text("utf-8")
    assert "## saliency_val: 2 pictures" in page
    assert "| far better |" in page
    assert "| another | unheard of |" in page
    assert str(tmp_path) not in page
    with files[1].open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    assert len(rows) == 6
    assert float(rows[0]["raw cross-entropy"]) > 0

    said.clear()
    assert results(bench(tmp_path, said), SMALL) == found  # nothing is made or measured twice
    assert not said
    assert plot_networks(tmp_path / "tables", tmp_path / "networks.svg").read_text("utf-8").startswith("<?xml")


def test_a_row_that_was_stopped_goes_on(tmp_path: Path) -> None:
    said: list[str] = []
    whole = bench(tmp_path, said)
    with pytest.raises(Cancelled):
        FCN.make(replace(whole, is_cancelled=lambda: bool(said)))
    assert not (whole.folder(FCN.key) / "training.json").exists()
    made = FCN.make(whole)
    assert made.training
    assert made.training.steps == BUDGETS["smoke"].steps
    (whole.folder(FCN.key) / "training.json").unlink()  # as when the run was brought from another machine
    said.clear()
    assert FCN.make(whole).training == made.training
    assert not said


@pytest.mark.skipif(torch.cuda.is_available(), reason="there is a GPU")
def test_the_budget_for_a_gpu_wants_one(tmp_path: Path) -> None:
    here = replace(bench(tmp_path, []), budget=replace(BUDGETS["smoke"], device="cuda"))
    (failed,) = results(here, replace(SMALL, rows=(FCN,)))
    assert "there is none here" in failed.problem


def result(title: str, minutes: float, steps: int, **more: object) -> Result:
    training = Training("a set", 100, 64, 4, steps, minutes, "CPU, 1 thread")
    found = {"saliency_val": Figures(2, {"written": {"MAE": 0.1}, "raw": {}})}
    return replace(Result(title, "cpu", found, 64, Cost(2_000_000, 5, (3.0, 2.0), 7), training), **more)


def test_a_row_that_had_less_says_so() -> None:
    page = markdown(SMALL, [result("one", 15, 1000), result("other", 5, 900), result("third", 15, 10)])
    lines = {line.split(" | ")[0].strip("| "): line for line in page.split("What each row was given")[1].splitlines()}
    assert "less training than another row: 5.0 of 15.0 minutes" in lines["other"]
    assert "saw 40 pictures, the row that saw most 4,000" in lines["third"]
    assert "less" not in lines["one"]


def test_a_row_that_failed_says_why() -> None:
    page = markdown(SMALL, [result("one", 15, 10), Result("other", "cpu", {}, problem="It broke.")])
    assert "| other | not made: It broke. |" in page


def test_the_papers_tables() -> None:
    keys = {row.key for one in TABLES.values() for row in one.rows}
    assert len(keys) == 20  # two stand in two tables
    assert [row.key for row in table("5.9").rows if row.is_judged_by("painterly")] == [
        "painterly-pix2pixhd",
        "painterly-pix2pix",
        "painterly-cyclegan",
    ]
    shipped = [row for row in table("5.8").rows if row.key.startswith("shipped")]
    assert [row.is_judged_by("saliency_train") for row in shipped] == [False, False]
    with pytest.raises(ValueRangeError, match=r"3\.1, 3\.2, 5\.8, 5\.9"):
        table("7")


def test_the_command(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """One row of a real table by the command itself: the one whose pictures are made of photographs."""
    arguments = ["5.9", "--row", "painterly-pix2pix", "--runs", str(tmp_path / "runs"), "-o", str(tmp_path / "tables")]
    assert main(arguments) == 0
    assert "step 3" in capsys.readouterr().err
    page = (tmp_path / "tables" / "5.9.md").read_text("utf-8")
    assert "painting" in page
    assert "Frechet distance (EfficientNet-Lite0 features)" in page
    assert main(["7"]) == 1
    assert "There is no table 7" in capsys.readouterr().err
    assert main(["plot", "-o", str(tmp_path / "docs" / "plot.svg")]) in (0, 1)  # as there are figures yet or not
