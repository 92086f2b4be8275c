"""The papers' tables at the smallest budget, on drawn data."""

from __future__ import annotations

import csv
from dataclasses import replace
from pathlib import Path

import pytest

pytest.importorskip("torch")
pytest.importorskip("onnxscript")
pytest.importorskip("py_sod_metrics")

import torch

from editor.__main__ import main as program
from editor.errors import Cancelled, InputError, ValueRangeError
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


def bench(folder: Path, said: list[str]) -> Bench:
    return Bench(BUDGETS["smoke"], folder / "no data", folder / "runs", tell=said.append)


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("tables")


@pytest.fixture(scope="module")
def made(folder: Path) -> list[Result]:
    """All rows, the first of them stopped and gone on with."""
    said: list[str] = []
    whole = bench(folder, said)
    with pytest.raises(Cancelled):
        FCN.make(replace(whole, is_cancelled=lambda: bool(said)))
    assert not (whole.folder(FCN.key) / "training.json").exists()
    return results(whole, SMALL)


def test_rows_of_all_kinds(made: list[Result]) -> None:
    assert [result.problem for result in made] == ["", "", ""]
    assert all(set(result.figures) == {"saliency_train, test part", "saliency_val"} for result in made)
    plain, quantised, distilled = made
    assert plain.cost
    assert quantised.cost
    assert quantised.cost.file_bytes < 0.5 * plain.cost.file_bytes
    assert quantised.cost.parameters == plain.cost.parameters
    assert plain.training
    assert distilled.training
    assert "taught by FCN" in distilled.training.note
    assert plain.training.steps == distilled.training.steps == BUDGETS["smoke"].steps


def test_a_table_is_written_and_drawn(made: list[Result], tmp_path: Path) -> None:
    page, figures = write_table(tmp_path / "tables", SMALL, made)
    text = page.read_text("utf-8")
    assert "## saliency_val: 2 pictures" in text
    assert "| far better |" in text
    assert "| another | unheard of |" in text
    assert str(tmp_path) not in text
    with figures.open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    assert len(rows) == 6
    assert float(rows[0]["raw cross-entropy"]) > 0
    drawn = [plot_networks(tmp_path / "tables", tmp_path / name).read_bytes() for name in ("a.svg", "b.svg", "c.png")]
    assert drawn[0] == drawn[1]
    assert drawn[2].startswith(b"\x89PNG")


def test_nothing_is_made_twice(folder: Path, made: list[Result]) -> None:
    said: list[str] = []
    assert results(bench(folder, said), SMALL) == made
    assert not said


def test_a_run_that_was_brought_from_another_machine_is_taken(folder: Path, made: list[Result]) -> None:
    said: list[str] = []
    (bench(folder, said).folder(FCN.key) / "training.json").unlink()
    assert FCN.make(bench(folder, said)).training == made[0].training
    assert not said


def test_a_plot_of_no_figures(tmp_path: Path) -> None:
    with pytest.raises(InputError, match="no figures"):
        plot_networks(tmp_path, tmp_path / "plot.svg")


@pytest.mark.skipif(torch.cuda.is_available(), reason="there is a GPU")
def test_the_budget_for_a_gpu_wants_one(tmp_path: Path) -> None:
    here = replace(bench(tmp_path, []), budget=replace(BUDGETS["smoke"], device="cuda"))
    (failed,) = results(here, replace(SMALL, rows=(FCN,)))
    assert "there is none here" in failed.problem


def result(title: str, minutes: float, steps: int, **more: object) -> Result:
    training = Training("a set", 100, 64, 4, steps, minutes, "CPU, 1 thread")
    found = {"saliency_val": Figures(2, {"written": {"MAE": 0.1}, "raw": {}})}
    return replace(Result(title, "cpu", list(found), found, 64, Cost(2_000_000, 5, (3.0, 2.0), 7), training), **more)


def test_a_row_that_had_less_says_so() -> None:
    page = markdown(SMALL, [result("one", 15, 1000), result("other", 5, 900), result("third", 15, 10)])
    lines = {line.split(" | ")[0].strip("| "): line for line in page.split("What each row was given")[1].splitlines()}
    assert "less training than another row: 5.0 of 15.0 minutes" in lines["other"]
    assert "saw 40 pictures, the row that saw most 4,000" in lines["third"]
    assert "less" not in lines["one"]


def test_a_row_that_failed_says_why() -> None:
    page = markdown(SMALL, [result("one", 15, 10), Result("other", "cpu", ["saliency_val"], {}, problem="It broke.")])
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
    smoke = tmp_path / "runs" / "smoke"
    state, pairs = str(smoke / "painterly-pix2pix" / "best.pt"), str(smoke / "pairs" / "painterly")
    judged = ["evaluate", "--data", pairs, "--network", state, "--every", "8", "--no-cost", "-o", str(tmp_path / "out")]
    assert program(judged) == 0
    assert "| pix2pix-painterly-pix2pix |  | set | 3 |" in capsys.readouterr().out
    assert main(["7"]) == 1
    assert "There is no table 7" in capsys.readouterr().err
