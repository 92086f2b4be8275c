"""How the camera was held: found in walls of bricks seen askew, not found in meadows."""

from __future__ import annotations

import math
from pathlib import Path

import cv2
import numpy as np
import pytest

from editor.model.document import Document
from editor.model.frame import Frame
from editor.redactor.artefacts import ArtefactStore
from editor.redactor.geometry import View
from editor.redactor.lines.held import FOCAL, leaning, rolled
from editor.redactor.lines.segments import segments
from editor.redactor.networks.catalog import Catalog
from editor.redactor.networks.pool import NetworkPool
from editor.redactor.operations.perspective import turn
from editor.redactor.registry import added, registry
from editor.redactor.renderer import Renderer
from editor.redactor.source import Source

SIZE = (1500, 1100)


def wall(up: float, right: float, roll: float) -> tuple[Frame, np.ndarray]:
    """A wall of large bricks as a camera sees it that is turned up, to the right and about its axis by these degrees.

    Returns:
        The picture, and the homography from the wall (its middle at `SIZE`) to it.
    """
    flat = np.full((2 * SIZE[1], 2 * SIZE[0], 3), 200, np.uint8)
    for x in range(0, 2 * SIZE[0], 160):
        cv2.line(flat, (x, 0), (x, 2 * SIZE[1]), (60, 60, 70), 12)
    for y in range(0, 2 * SIZE[1], 200):
        cv2.line(flat, (0, y), (2 * SIZE[0], y), (90, 60, 60), 10)
    lens = np.diag([FOCAL * math.hypot(*SIZE)] * 2 + [1.0])
    cosine, sine = math.cos(math.radians(roll)), math.sin(math.radians(roll))
    rolled_by = np.array([[cosine, -sine, 0], [sine, cosine, 0], [0, 0, 1]])
    to_middle = np.array([[1, 0, -SIZE[0]], [0, 1, -SIZE[1]], [0, 0, 1.0]])
    from_middle = np.array([[1, 0, SIZE[0] / 2], [0, 1, SIZE[1] / 2], [0, 0, 1.0]])
    seen = lens @ rolled_by @ turn(math.radians(up), math.radians(right)) @ np.linalg.inv(lens)
    matrix = from_middle @ seen @ to_middle
    picture = cv2.warpPerspective(flat, matrix, SIZE, flags=cv2.INTER_LINEAR, borderValue=(128, 128, 128))
    return Frame(picture), matrix


def leans(matrix: np.ndarray) -> float:
    """By how many degrees lines of the wall are off upright or level, at most."""
    worst = 0.0
    for across, down in ((0.7, 0.8), (1.0, 1.0), (1.3, 1.2)):
        x, y = across * SIZE[0], down * SIZE[1]
        for axis, ends in ((0, ((x, y - 200), (x, y + 200))), (1, ((x - 200, y), (x + 200, y)))):
            (x0, y0, w0), (x1, y1, w1) = (matrix @ (*end, 1.0) for end in ends)
            way = np.array([x1 / w1 - x0 / w0, y1 / w1 - y0 / w0])
            worst = max(worst, abs(math.degrees(math.atan(way[axis] / way[1 - axis]))))
    return worst


@pytest.fixture(scope="module")
def renderer(tmp_path_factory: pytest.TempPathFactory) -> Renderer:
    nothing = tmp_path_factory.mktemp("none")
    return Renderer(registry(), ArtefactStore(), NetworkPool(Catalog(nothing, nothing), "cpu", 1))


@pytest.mark.parametrize(
    "held", [(8, 0, 0), (-12, 0, 0), (5, 4, 0), (-8, -5, 3), (0, 0, 5), (0, 6, 0), (10, 0, -4), (6, 8, 7)]
)
def test_auto_undoes_how_the_camera_was_held(renderer: Renderer, held: tuple[float, float, float]) -> None:
    picture, matrix = wall(*held)
    source, document = Source(picture, f"wall {held}"), Document("picture")
    for name in ("perspective", "straighten"):
        values = {p.name: renderer.auto(source, document, name, p.name) for p in registry()[name].parameters}
        document = added(document, name, values, frozenset(values))
    geometry = renderer.geometry(source, document)
    assert leans(np.linalg.inv(geometry.matrix) @ matrix) < 0.3
    assert leans(matrix) > 0.9, "there was something to do"
    again = renderer.with_autos(source, document)
    assert again == document, "a second Auto finds the same, whatever the first one did"


def test_a_straight_wall_stays() -> None:
    picture, _ = wall(0, 0, 0)
    assert leaning(picture) == (0, 0)
    assert rolled(picture) == 0


def test_a_wall_seen_from_aside_on_purpose_stays() -> None:
    picture, _ = wall(0, 25, 0)
    assert leaning(picture)[1] == 0


def test_one_horizon_is_enough_to_straighten_by() -> None:
    sea = np.full((400, 600, 3), 220, np.uint8)
    drop = 600 * math.tan(math.radians(3))
    cv2.fillPoly(
        sea, [np.rint([(0, 230), (600, 230 + drop), (600, 500), (0, 500)]).astype(int)], (30, 80, 120), cv2.LINE_AA
    )
    assert rolled(Frame(sea)) == pytest.approx(-3, abs=0.2)
    assert leaning(Frame(sea)) == (0, 0)


def test_frames_around_a_picture_are_no_lines_of_it() -> None:
    framed = np.full((300, 400, 3), 120, np.uint8)
    framed[:3], framed[-3:], framed[:, :3], framed[:, -3:] = 0, 0, 0, 0
    assert len(segments(Frame(framed)).length) == 0


@pytest.mark.parametrize("size", [(1, 1), (1, 300), (9, 9), (2, 40)])
def test_any_size(size: tuple[int, int]) -> None:
    noise = Frame(np.random.default_rng(0).integers(0, 256, (*size, 3), np.uint8))
    assert leaning(noise) == (0, 0)
    assert rolled(noise) == 0


@pytest.mark.parametrize("name", ["grass", "sky", "dog", "hat"])
def test_where_nothing_is_built_nothing_is_done(pictures: Path, name: str) -> None:
    rgb = np.ascontiguousarray(cv2.imread(str(pictures / f"{name}.jpg"))[..., ::-1])
    source = Source(Frame(rgb), name)
    view = View.fitting(source.size, 250_000)
    small = source.sample(view.matrix(source.size), (view.width, view.height))
    assert leaning(small) == (0, 0)
    assert rolled(small) == 0


@pytest.mark.data
def test_nature_is_left_alone(data_folder: Path) -> None:
    """Kodak's landscapes, boats, animals and people."""
    wrong = []
    for number in NATURE:
        rgb = cv2.imread(str(data_folder / "photos" / "kodak" / f"{number}.jpg"))[..., ::-1]
        shrunk = cv2.resize(rgb, None, fx=0.8, fy=0.8, interpolation=cv2.INTER_AREA)
        if leaning(Frame(shrunk)) != (0, 0) or rolled(Frame(shrunk)):
            wrong.append(number)
    assert len(wrong) <= len(NATURE) // 10


NATURE = (4, 5, 6, 9, 10, 12, 13, 14, 15, 16, 17, 20, 21, 23)
