"""Try-on as an operation: what is kept, what is told, and that garments come and go."""

from __future__ import annotations

import shutil
from dataclasses import replace
from pathlib import Path

import cv2
import numpy as np
import pytest

from editor.errors import InputError, PictureMissingError
from editor.model.document import Document, History, Step
from editor.model.frame import Frame
from editor.model.input_image import InputImage
from editor.model.outfit import WornGarment
from editor.model.project_file import PictureLink, Project, read_project, used_artefacts, write_project
from editor.model.source_type import SourceType
from editor.redactor.artefacts import Artefact, ArtefactStore
from editor.redactor.networks.catalog import Catalog
from editor.redactor.networks.pool import NetworkPool
from editor.redactor.registry import added, migrate, registry
from editor.redactor.renderer import Rendered, Renderer
from editor.redactor.source import Source

REPOSITORY = Path(__file__).resolve().parents[4]


@pytest.fixture(scope="module")
def pool(tmp_path_factory: pytest.TempPathFactory) -> NetworkPool:
    return NetworkPool(Catalog(REPOSITORY / "models", tmp_path_factory.mktemp("added")), "cpu", 2)


@pytest.fixture(scope="module")
def wardrobe(pictures: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Photographs of garments that may be moved away."""
    folder = tmp_path_factory.mktemp("wardrobe")
    for name in ("top.jpg", "jeans.jpg"):
        shutil.copy(pictures / name, folder)
    return folder


@pytest.fixture(scope="module")
def person(pictures: Path) -> Source:
    rgb = InputImage.read(pictures / "person.jpg").frame.rgb
    return Source(Frame(cv2.resize(rgb, (208, 312), interpolation=cv2.INTER_AREA)), "person")


@pytest.fixture(scope="module")
def store() -> ArtefactStore:
    return ArtefactStore()


@pytest.fixture(scope="module")
def renderer(pool: NetworkPool, store: ArtefactStore) -> Renderer:
    return Renderer(registry(), store, pool)


def document(*garments: WornGarment) -> Document:
    return added(Document("person"), "tryon", {"garments": [garment.to_value() for garment in garments]})


@pytest.fixture(scope="module")
def both(renderer: Renderer, person: Source, wardrobe: Path) -> Rendered:
    return renderer.render(
        person, document(WornGarment.of_file(wardrobe / "top.jpg"), WornGarment.of_file(wardrobe / "jeans.jpg"))
    )


def test_what_is_told(both: Rendered) -> None:
    facts = both.facts["tryon"]
    assert [garment["category"] for garment in facts["garments"]][1] == "pants"
    assert facts["people"] == 1
    assert all(isinstance(doubt, str) for doubt in facts["doubts"])
    assert both.made == SourceType.COMPOSITE_TRAINED


def test_what_is_kept_in_memory_is_pinned_all_the_same(
    renderer: Renderer, person: Source, wardrobe: Path, both: Rendered
) -> None:
    garments = [WornGarment.of_file(wardrobe / name) for name in ("top.jpg", "jeans.jpg")]
    assert renderer.render(person, document(*garments)).artefacts == both.artefacts
    renderer.render(person, document(garments[0]))  # another picture, made of the same garment
    assert renderer.render(person, document(*garments)).artefacts == both.artefacts
    top = f"photograph {garments[0].picture[:16]}"
    assert top in renderer.render(person, document(garments[0])).artefacts["tryon"]


def test_a_hidden_garment_is_as_none_and_the_others_stay(
    renderer: Renderer, person: Source, wardrobe: Path, both: Rendered
) -> None:
    top, jeans = (WornGarment.of_file(wardrobe / name) for name in ("top.jpg", "jeans.jpg"))
    without = renderer.render(person, document(replace(top, hidden=True), jeans)).frame
    alone = renderer.render(person, document(jeans)).frame
    assert np.array_equal(without.rgb, alone.rgb)
    assert not np.array_equal(without.rgb, both.frame.rgb)
    nothing = renderer.render(person, document(replace(top, hidden=True))).frame
    assert np.array_equal(nothing.rgb, person.frame.rgb)


def test_how_it_is_worn_matters(renderer: Renderer, person: Source, wardrobe: Path) -> None:
    top = WornGarment.of_file(wardrobe / "top.jpg")
    usual, longer = (
        renderer.render(person, document(replace(top, wearing=replace(top.wearing, length=length)))).frame.rgb
        for length in (0.0, -15.0)
    )
    assert np.abs(usual.astype(int) - longer).max() > 30


def test_a_project_outlives_the_photographs(
    renderer: Renderer, store: ArtefactStore, pool: NetworkPool, person: Source, wardrobe: Path, both: Rendered,
    tmp_path: Path,
) -> None:  # fmt: skip
    worn = document(WornGarment.of_file(wardrobe / "top.jpg"), WornGarment.of_file(wardrobe / "jeans.jpg"))
    history = History.restored([Step(worn.with_artefacts(both.artefacts), "Try-on", "")], 0)
    kept = {key: found.to_bytes() for key in used_artefacts(history) if (found := store.get(key)) is not None}
    assert len(kept) == len(used_artefacts(history)) >= 5
    path = tmp_path / "dressed.vitrina"
    write_project(path, Project(history, PictureLink("person.jpg", "0" * 64), None, kept), overwrite=False)
    moved = wardrobe.rename(wardrobe.with_name("moved"))
    try:
        again = read_project(path, migrate)
        opened = ArtefactStore()
        for key, data in again.artefacts.items():
            opened.put(key, Artefact.from_bytes(data))
        rendered = Renderer(registry(), opened, pool).render(person, again.history.document)
        with pytest.raises(PictureMissingError, match=r"top\.jpg"):
            Renderer(registry(), ArtefactStore(), pool).render(person, worn)
    finally:
        moved.rename(wardrobe)
    assert np.array_equal(rendered.frame.rgb, both.frame.rgb)


def test_nobody_is_dressed_in_words(renderer: Renderer, pictures: Path, wardrobe: Path) -> None:
    grass = InputImage.read(pictures / "grass.jpg")
    with pytest.raises(InputError, match="No person"):
        renderer.render(Source(grass.frame, "grass"), document(WornGarment.of_file(wardrobe / "top.jpg")))
