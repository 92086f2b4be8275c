"""Kandinsky 2.1 itself, tiny and of random weights: in its own process, by the real libraries."""

from __future__ import annotations

import os
import signal
from collections.abc import Iterator
from importlib.util import find_spec
from pathlib import Path

import numpy as np
import pytest

from editor.errors import Cancelled, InputError, NetworkError
from editor.model.design import Colour, Design
from editor.model.frame import Frame
from editor.redactor.design.makers import Wish, nobody
from editor.redactor.design.workers import kandinsky_maker
from editor.redactor.design.workers.contract import Job, Kit, Part, Picture
from editor.redactor.design.workers.kandinsky_maker import KandinskyMaker, english_words, mixed_parts, size_of
from editor.redactor.design.workers.process import Worker
from editor.redactor.networks.catalog import Catalog
from editor.redactor.networks.pool import NetworkPool

REPOSITORY = Path(__file__).resolve().parents[5]
NEEDED = ("torch", "diffusers", "transformers", "safetensors")
needs_libraries = pytest.mark.skipif(
    any(find_spec(name) is None for name in NEEDED), reason="not run: the extra generate is not installed"
)
PHOTO = np.random.default_rng(1).integers(0, 255, (64, 64, 3), np.uint8)
HOLE = np.zeros((64, 64), np.float32)
HOLE[16:48, 16:48] = 1
JEANS = Job((Part("leopard jeans"),), "прямые леопардовые джинсы", width=64, height=64, steps=3, previews=1)

# Takes far longer than any pause of a busy machine between hearing of a step and acting on it.
LONG = Job(JEANS.parts, JEANS.words, width=256, height=256, steps=200, previews=0)


@pytest.fixture(scope="module")
def maker(kandinsky: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[KandinskyMaker]:
    """Its process is begun with the first picture, and serves all tests here: to import torch is what costs."""
    networks = NetworkPool(Catalog(REPOSITORY / "models", tmp_path_factory.mktemp("added")), "cpu", 1)
    made = KandinskyMaker(kandinsky, networks)
    yield made
    made.close()


@pytest.fixture(scope="module")
def worker(maker: KandinskyMaker, kandinsky: Path) -> Worker:
    maker._worker = maker._worker or Worker(Kit("kandinsky", kandinsky, 1, 10**6, 10**6, 64 * 64))
    return maker._worker


def made(worker: Worker, job: Job, news: list[tuple[float, Picture | None]] | None = None) -> Picture:
    told = [] if news is None else news
    return worker.made(job, lambda: False, lambda share, picture: told.append((share, picture)))


@needs_libraries
def test_words_become_a_picture_the_same_for_the_same_seed(worker: Worker) -> None:
    news: list[tuple[float, Picture | None]] = []
    first = made(worker, JEANS, news)
    assert (first.shape, first.dtype) == ((64, 64, 3), np.uint8)
    assert [round(share * 6) for share, _ in news] == [1, 2, 3, 4, 5, 6]
    previews = [picture for _, picture in news if picture is not None]
    assert previews
    assert all(max(picture.shape) <= 256 for picture in previews)
    assert np.array_equal(first, made(worker, JEANS))
    another = Job(JEANS.parts, JEANS.words, width=128, height=64, steps=2, seed=7, negative="blue", guidance=2.0)
    assert made(worker, another).shape == (64, 128, 3)
    assert worker.works_on


@needs_libraries
def test_pictures_and_words_are_mixed_by_weight(worker: Worker) -> None:
    def mixed(weight: float) -> Picture:
        parts = Part(PHOTO, weight), Part("denim", 1 - weight)
        return made(worker, Job(parts, "jacket", width=64, height=64, steps=2))

    assert np.abs(mixed(0.1).astype(int) - mixed(0.9)).max() > 0


@needs_libraries
def test_a_picture_is_painted_into_and_started_from(worker: Worker) -> None:
    into = Job(JEANS.parts, JEANS.words, width=64, height=64, steps=2, image=PHOTO, mask=HOLE)
    again = Job(JEANS.parts, JEANS.words, width=64, height=64, steps=4, image=PHOTO, change=0.5)
    assert made(worker, into).shape == made(worker, again).shape == (64, 64, 3)


@needs_libraries
def test_it_is_stopped_within_a_step_and_goes_on_afterwards(worker: Worker) -> None:
    steps: list[float] = []
    with pytest.raises(Cancelled):
        worker.made(LONG, lambda: bool(steps), lambda share, picture: steps.append(share))
    assert steps[-1] < 1
    assert made(worker, JEANS).shape == (64, 64, 3)


@needs_libraries
def test_too_large_a_picture_offers_a_smaller_one_and_leaves_the_model_alive(worker: Worker) -> None:
    huge = Job(JEANS.parts, JEANS.words, width=64 * 4_000_000, height=64 * 4_000_000, steps=1)
    with pytest.raises(NetworkError, match="not enough memory") as caught:
        made(worker, huge)
    assert "179200000 x 179200000" in str(caught.value)
    assert made(worker, JEANS).shape == (64, 64, 3)


@needs_libraries
def test_designs_are_made_by_the_maker(maker: KandinskyMaker, worker: Worker) -> None:
    design = Design("jeans", (Colour("red"),))
    wish = Wish(design, "красные джинсы", 3, size=96, steps=2)
    assert maker.refusal(wish) is None
    shown = maker.make(wish, lambda: False, nobody)
    assert (shown.frame.size, shown.on, shown.source_type) == ((96, 96), "kandinsky", "trained")
    photograph = Frame(np.full((90, 60, 3), 200, np.uint8))
    mask = np.zeros((90, 60), np.float32)
    mask[30:60, 20:40] = 1
    into = maker.make(Wish(design, "red", image=photograph, mask=mask, steps=2), lambda: False, nobody)
    assert (into.frame.size, into.source_type) == ((60, 90), "composite")
    assert np.array_equal(into.frame.rgb[:25], photograph.rgb[:25])
    assert not np.array_equal(into.frame.rgb, photograph.rgb)


@needs_libraries
def test_it_dies_alone(worker: Worker) -> None:
    """Last of those that need a model in memory."""
    process, steps = worker._process, []
    assert process is not None
    assert process.pid is not None

    def killed(share: float, picture: Picture | None) -> None:
        steps.append(share)
        if len(steps) == 1:
            os.kill(process.pid or 0, signal.SIGKILL)

    with pytest.raises(NetworkError, match="not enough memory"):  # the system kills so where memory ends
        worker.made(LONG, lambda: False, killed)
    assert worker._process is None


def test_a_folder_that_went_away_is_told(tmp_path: Path) -> None:
    worker = Worker(Kit("kandinsky", tmp_path / "gone", 1, 10**6, 10**6, 64 * 64))
    with pytest.raises(NetworkError, match="cannot be loaded"):
        made(worker, JEANS)


def test_a_beginning_can_be_given_up(kandinsky: Path) -> None:
    worker = Worker(Kit("kandinsky", kandinsky, 1, 10**6, 10**6, 64 * 64))
    with pytest.raises(Cancelled):
        worker.made(JEANS, lambda: True, lambda share, picture: None)
    worker.close()


def test_what_is_missing_is_said_before_anything_is_loaded(
    kandinsky: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    networks = NetworkPool(Catalog(REPOSITORY / "models", tmp_path), "cpu", 1)
    wish = Wish(Design("jeans"), "jeans", size=512)
    monkeypatch.setattr(kandinsky_maker, "_has_accelerator", lambda: False)
    monkeypatch.setattr(kandinsky_maker, "find_spec", lambda name: object())
    assert isinstance(KandinskyMaker(tmp_path / "none", networks).refusal(wish), InputError)
    assert isinstance(KandinskyMaker(kandinsky, networks).refusal(Wish(Design(), " ")), InputError)
    monkeypatch.setattr(kandinsky_maker, "free_memory", lambda: 10**8)
    short = KandinskyMaker(kandinsky, networks).refusal(wish)
    assert "0.1 GB are free" in str(short)
    assert "320 x 320" in str(short)
    monkeypatch.setattr(kandinsky_maker, "find_spec", lambda name: None)
    assert "vitrina[generate]" in str(KandinskyMaker(kandinsky, networks).refusal(wish))


def test_what_a_wish_comes_to() -> None:
    design = Design("jeans", (Colour("red"),))
    assert english_words(design, "red jeans, baggy") == "red jeans, baggy"
    assert "jeans" in english_words(design, "красные джинсы")
    assert size_of(Wish(design, size=1024)) == (768, 768)
    assert size_of(Wish(design, size=100)) == (64, 64)
    photograph = Frame(np.zeros((3000, 2000, 3), np.uint8))
    assert size_of(Wish(design, image=photograph)) == (512, 768)
    parts = mixed_parts(Wish(design, mix=(("denim", 3.0), (photograph, 1.0))))
    assert [part.weight for part in parts] == [0.75, 0.25]
    with pytest.raises(InputError, match="weight"):
        mixed_parts(Wish(design, mix=(("denim", 0.0),)))
