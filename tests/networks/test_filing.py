"""Pictures are filed by the shipped networks."""

from __future__ import annotations

import shutil
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from editor.errors import Cancelled, InputError
from editor.model.design import Colour, Design, Pattern
from editor.model.input_image import InputImage
from editor.model.source_type import SourceType
from editor.model.wardrobe_store import Wardrobe
from editor.redactor.networks.pool import NetworkPool
from editor.redactor.wardrobe.filing import Filed, Filing


@pytest.fixture(scope="module")
def filing(pool: NetworkPool) -> Filing:
    return Filing(pool, model="fast", fits=False)


@pytest.fixture(scope="module")
def dress(filing: Filing, pictures: Path, tmp_path_factory: pytest.TempPathFactory) -> Filed:
    path = tmp_path_factory.mktemp("filed") / "Party_dress.jpg"
    shutil.copy(pictures / "dress.jpg", path)
    return filing.file(path)


def test_a_photograph_is_cut_out_and_told(dress: Filed) -> None:
    item = dress.item
    assert (item.name, item.category, item.kind) == ("Party dress", "dress", "dress")
    assert not item.is_unsure
    assert item.colours[0].share > 0.5
    assert item.pattern in ("", "plain")
    assert item.made == SourceType.ENHANCED
    assert item.found["category"] == "dress"
    assert len(item.sha256) == 64
    alpha = dress.picture.alpha
    assert alpha is not None
    assert 0.2 < float(np.mean(alpha > 128)) < 0.95
    assert max(dress.thumbnail.size) <= 256
    assert dress.vector is not None
    assert dress.vector[1].shape == (640,)


def test_a_silhouette_tells_the_sleeves(pool: NetworkPool, dress: Filed) -> None:
    assert dress.item.sleeves == ""
    assert Filing(pool).frame(dress.picture).item.sleeves == "none"


def test_it_is_kept_with_its_pictures(dress: Filed, tmp_path: Path) -> None:
    with closing(Wardrobe(tmp_path / "wardrobe")) as wardrobe:
        item = dress.keep(wardrobe)
        assert wardrobe.hashes() == {item.number: dress.signature}
        assert InputImage.read(item.picture).metadata.claimed == SourceType.ENHANCED


def test_a_picture_that_is_cut_out_stays_so_and_a_design_is_believed(filing: Filing, dress: Filed) -> None:
    design = Design("sundress", (Colour("red"),), Pattern("dots"), "linen", moods=("beach",))
    again = filing.frame(dress.picture, made=SourceType.TRAINED, name="Designed", design=design)
    item = again.item
    assert (item.category, item.pattern, item.material, item.tags) == ("sundress", "dots", "linen", ("beach",))
    assert item.seasons == ("summer",)
    assert item.asked
    assert item.is_made
    assert item.made == SourceType.TRAINED
    assert np.array_equal(again.picture.alpha > 128, dress.picture.alpha > 128)


def test_numbers_of_a_camera_are_no_name(filing: Filing, pictures: Path, tmp_path: Path) -> None:
    path = tmp_path / "IMG_20240501_1234.jpg"
    shutil.copy(pictures / "hat.jpg", path)
    item = filing.file(path).item
    assert item.name == ""
    assert item.category == "hat"


def test_what_shows_nothing_is_refused(filing: Filing, pictures: Path, tmp_path: Path) -> None:
    with pytest.raises(InputError):
        filing.file(pictures / "grass.jpg")
    broken = tmp_path / "broken.jpg"
    broken.write_bytes((pictures / "dress.jpg").read_bytes()[:300])
    with pytest.raises(InputError):
        filing.file(broken)
    with pytest.raises(Cancelled):
        filing.file(pictures / "dress.jpg", lambda: True)


def test_what_another_network_saw_is_looked_at_again(filing: Filing, dress: Filed, tmp_path: Path) -> None:
    assert dress.vector is not None
    older = replace(dress, vector=("older", np.ones(8, np.float16)))
    with closing(Wardrobe(tmp_path / "wardrobe")) as wardrobe:
        item, lost = older.keep(wardrobe), older.keep(wardrobe)
        lost.picture.unlink()
        with pytest.raises(Cancelled):
            filing.look_again(wardrobe, lambda: True)
        told: list[tuple[int, int]] = []
        assert filing.look_again(wardrobe, on_progress=lambda done, count: told.append((done, count))) == 2
        assert told == [(2, 2)]
        numbers, vectors = wardrobe.vectors(dress.vector[0])
        assert list(numbers) == [item.number]
        one, other = (np.asarray(vector, np.float32) for vector in (vectors[0], dress.vector[1]))
        assert one @ other / np.linalg.norm(one) / np.linalg.norm(other) > 0.85
        assert wardrobe.without_vector(dress.vector[0]) == (lost.number,)
