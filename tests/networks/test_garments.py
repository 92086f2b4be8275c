"""The garment classifier that is shipped, on pictures of the tests."""

from __future__ import annotations

from pathlib import Path

import cv2
import numpy as np
import pytest

from editor.dataloader.network_record import read_record
from editor.model.frame import Frame
from editor.paths import models_folder
from editor.redactor.networks.catalog import Catalog
from editor.redactor.networks.fit import features_of, shares_of
from editor.redactor.networks.session import Session, open_session

RECORD = read_record(models_folder() / "garments.json")


@pytest.fixture(scope="module")
def session(tmp_path_factory: pytest.TempPathFactory) -> Session:
    catalog = Catalog(models_folder(), tmp_path_factory.mktemp("added"))
    return open_session(catalog.weights(catalog.find("garment", "fast")), "cpu", 2)


@pytest.mark.parametrize(
    ("name", "group"),
    [
        ("coat", "Outwear"),
        ("dress", "Dress"),
        ("hat", "Hat"),
        ("heels", "Shoes"),
        ("jeans", "Pants"),
        ("top", "T-Shirt"),
    ],
)
def test_garments_are_told(session: Session, pictures: Path, name: str, group: str) -> None:
    bgr = cv2.imread(str(pictures / f"{name}.jpg"))
    shares = shares_of(session, RECORD.input, RECORD.output, Frame(np.ascontiguousarray(bgr[..., ::-1])))
    assert shares.sum() == pytest.approx(1, abs=1e-3)
    assert RECORD.output.groups[int(shares.argmax())] == group
    assert shares.max() > 0.6


def test_the_record_names_what_it_learned_from() -> None:
    assert len(RECORD.output.classes) == len(RECORD.output.groups) == 17
    assert len(set(RECORD.output.groups)) == 10
    assert any("CC0" in line for line in RECORD.training_data)


def test_features_tell_what_is_alike(session: Session, pictures: Path) -> None:
    def features(name: str, mirrored: bool = False) -> np.ndarray:
        bgr = cv2.imread(str(pictures / f"{name}.jpg"))
        rgb = np.ascontiguousarray((bgr[:, ::-1] if mirrored else bgr)[..., ::-1])
        told = features_of(session, RECORD.input, RECORD.output, Frame(rgb))
        return told / np.linalg.norm(told)

    coat = features("coat")
    assert coat.shape == (640,)
    assert coat @ features("coat", mirrored=True) > 0.9
    assert coat @ features("jeans") < 0.7
