"""People in their own garments, spoiled, hidden behind a region that must not tell what the garment was."""

from __future__ import annotations

import csv
from collections.abc import Callable, Sequence
from pathlib import Path

import cv2
import numpy as np
import pytest

torch = pytest.importorskip("torch")
pytest.importorskip("onnxscript")

from editor.cli.main import run  # noqa: E402
from editor.errors import InputError  # noqa: E402
from editor.model.person_labels import PARSED  # noqa: E402
from editor.model.pose import Pose  # noqa: E402
from editor.redactor.tryon.body import Body  # noqa: E402
from editor.training.data import redressing  # noqa: E402
from editor.training.data.folders import read_folder  # noqa: E402
from editor.training.data.poses import read_pose, write_pose  # noqa: E402
from editor.training.data.samples import Samples  # noqa: E402
from editor.training.data.spoiling import Spoil, flattened, spoiled_garment  # noqa: E402
from editor.training.networks.refiner import Refiner, RefinerGenerator, difference  # noqa: E402
from editor.training.queue.pack import pack, unpack  # noqa: E402

SHAPE = (256, 192)
UPPER, ARMS, TROUSERS, FACE = (PARSED.index(name) for name in ("upper", "arms", "trousers", "face"))


@pytest.fixture
def pose(upright: Callable[..., Pose]) -> Pose:
    return upright()


def labels_of(hem: int = 140, half: int = 24, sleeve: int = 85) -> np.ndarray:
    """Somebody in a top that ends at row `hem`, `half` the columns wide, its sleeves down to row `sleeve`."""
    labels = np.zeros(SHAPE, np.uint8)
    cv2.ellipse(labels, (96, 33), (11, 16), 0, 0, 360, FACE, -1)
    labels[130:235, 78:114] = TROUSERS
    for column in (62, 130):
        cv2.line(labels, (96 + (column - 96) // 2, 62), (column, 125), ARMS, 9)
        cv2.line(labels, (96 + (column - 96) // 2, 62), (column, sleeve), UPPER, 13)
    labels[57:hem, 96 - half : 96 + half] = UPPER
    return labels


def picture_of(labels: np.ndarray, seed: int = 0) -> np.ndarray:
    """H x W x 3 float32, 0-1: each part in a colour, the top striped and darker below."""
    rng = np.random.default_rng(seed)
    rgb = rng.uniform(0.2, 0.9, (len(PARSED), 3)).astype(np.float32)[labels]
    rows = np.arange(SHAPE[0], dtype=np.float32)[:, None, None]
    top = 0.5 + 0.2 * np.sign(np.sin(rows / 3)) - rows / 1000
    return np.where((labels == UPPER)[..., None], top, rgb).astype(np.float32)


def body_of(labels: np.ndarray, pose: Pose) -> Body:
    return Body(pose, labels, labels > 0)


def _no_window(_files: Sequence[Path]) -> int:
    return 1


@pytest.fixture
def people(tmp_path: Path, pose: Pose) -> Path:
    """A data set of kind ``dressed``."""
    folder = tmp_path / "people"
    for part in ("images", "labels", "poses"):
        (folder / part).mkdir(parents=True)
    for number in range(8):
        labels = labels_of(120 + 3 * number, 20 + number, 70 + 5 * number)
        rgb = (picture_of(labels, number) * 255).astype(np.uint8)
        cv2.imwrite(str(folder / "images" / f"{number}.png"), rgb[..., ::-1])
        cv2.imwrite(str(folder / "labels" / f"{number}.png"), labels)
        write_pose(folder / "poses" / f"{number}.json", pose, SHAPE[::-1])
    return folder


def test_the_region_does_not_tell_the_outline(pose: Pose) -> None:
    short, long = labels_of(135, 22, 70), labels_of(142, 26, 112)
    regions = [redressing.region_of(body_of(labels, pose), labels == UPPER) for labels in (short, long)]
    assert np.array_equal(*regions)
    assert all(region[labels == UPPER].mean() > 0.96 for region, labels in zip(regions, (short, long), strict=True))


def test_the_region_grows_in_steps_for_long_and_for_wide_garments(pose: Pose) -> None:
    sizes = [
        redressing.region_of(body_of(labels, pose), labels == UPPER).sum()
        for labels in (labels_of(), labels_of(hem=190), labels_of(half=60))
    ]
    assert sizes[0] < min(sizes[1:])


def test_nothing_hidden_is_told_and_all_else_is_shown(pose: Pose) -> None:
    labels = labels_of()
    rgb = picture_of(labels)
    planes = redressing.conditions(rgb, labels, pose, np.random.default_rng(0))
    assert planes is not None
    assert planes.shape == (redressing.PLANES, *SHAPE)
    hidden = planes[redressing.HIDDEN][0] > 0
    shown = planes[redressing.PICTURE].transpose(1, 2, 0)
    assert not shown[hidden].any()
    np.testing.assert_allclose(shown[~hidden], 2 * rgb[~hidden] - 1, atol=1e-6)
    assert not hidden[labels == FACE].all()
    other = rgb.copy()
    other[hidden & (labels != UPPER)] = 0.5
    again = redressing.conditions(other, labels, pose, np.random.default_rng(0))
    np.testing.assert_allclose(again, planes, atol=0.02)


def test_the_network_may_not_act_within_cloth_nor_where_nothing_is_hidden(pose: Pose) -> None:
    labels = labels_of(half=26)
    cloth = (labels == UPPER).astype(np.float32)
    hidden = redressing.region_of(body_of(labels, pose), cloth > 0)
    acting = redressing.acting(cloth, hidden, body_of(labels, pose))
    assert acting[100, 96] == 0
    assert not acting[~hidden].any()
    assert (acting[hidden & (cloth == 0)] == 1).all()
    assert acting[100, 96 - 26] > 0.9


def test_who_wears_nothing_of_it_gives_no_task(pose: Pose) -> None:
    labels = labels_of()
    labels[labels == UPPER] = PARSED.index("skirt")
    assert redressing.conditions(picture_of(labels), labels, pose, np.random.default_rng(0)) is None


def test_shading_is_taken_out_and_pattern_is_kept() -> None:
    labels = labels_of()
    mask, rgb = labels == UPPER, picture_of(labels)
    even = flattened(rgb, mask, 1.0)
    column = even[70:130, 96, 0]
    before = rgb[70:130, 96, 0]
    assert abs(column[:20].mean() - column[-20:].mean()) < 0.6 * abs(before[:20].mean() - before[-20:].mean())
    assert column.std() > 0.6 * rgb[70:130, 96, 0].std()
    assert np.array_equal(even[~mask], rgb[~mask])


def test_a_spoiled_garment_is_moved_a_little_and_holds_none_of_what_was_around_it() -> None:
    labels = labels_of()
    mask = labels == UPPER
    rgb = np.repeat(np.where(mask, np.float32(0.8), np.float32(0))[..., None], 3, axis=2)
    cloth, alpha = spoiled_garment(rgb, mask, np.random.default_rng(3), Spoil(tinted=0))
    overlap = ((alpha > 0.5) & mask).sum() / ((alpha > 0.5) | mask).sum()
    assert 0.6 < overlap < 0.98
    assert cloth[alpha > 0].min() > 0.7
    same, unmoved = spoiled_garment(rgb, mask, np.random.default_rng(3), Spoil(0, 0, 0, 0, (0, 0), 0))
    assert np.array_equal(unmoved > 0.5, mask)
    assert same[mask].min() > 0.79


def test_poses_come_back_and_follow_the_size_of_the_picture(tmp_path: Path, pose: Pose) -> None:
    write_pose(tmp_path / "pose.json", pose, (192, 256))
    np.testing.assert_allclose(read_pose(tmp_path / "pose.json", (192, 256)).points, pose.points, atol=0.01)
    np.testing.assert_allclose(read_pose(tmp_path / "pose.json", (96, 128)).points, pose.points / 2, atol=0.01)


@pytest.mark.parametrize("content", ["", "[]", '{"points": [[1, 2]], "visibility": [1], "score": 1}', "{}"])
def test_what_is_no_pose_is_told(tmp_path: Path, content: str) -> None:
    (tmp_path / "pose.json").write_text(content, "utf-8")
    with pytest.raises(InputError, match="holds no pose"):
        read_pose(tmp_path / "pose.json", (1, 1))


def test_pictures_without_poses_are_named(people: Path) -> None:
    (people / "poses" / "3.json").unlink()
    with pytest.raises(InputError, match=r"1 pictures .* 3\.json"):
        read_folder(people, "dressed")


def test_samples_are_the_same_for_a_place_and_pass_over_who_wears_nothing(people: Path) -> None:
    bare = labels_of()
    bare[bare == UPPER] = 0
    cv2.imwrite(str(people / "labels" / "0.png"), bare)
    samples = Samples(Refiner, read_folder(people, "dressed").items, (128, 96), learning=True)
    for place in range(8):
        first, again = samples[place], samples[place]
        assert first["input"].shape == (3, 128, 96)
        assert first["conditions"].shape == (redressing.PLANES, 128, 96)
        assert first["conditions"][redressing.ALPHA].any()
        assert all(torch.equal(first[name], again[name]) for name in first)


def test_a_set_in_which_nobody_is_dressed_is_told(people: Path) -> None:
    for path in (people / "labels").iterdir():
        cv2.imwrite(str(path), np.zeros(SHAPE, np.uint8))
    with pytest.raises(InputError, match="Hardly anybody"):
        Samples(Refiner, read_folder(people, "dressed").items, (64, 48), learning=False)[0]


def test_what_is_packed_keeps_its_poses(people: Path, tmp_path: Path, pose: Pose) -> None:
    unpack(pack(people, "dressed", tmp_path / "shards", side=128), tmp_path / "there")
    item = read_folder(tmp_path / "there" / "people", "dressed").items[2]
    assert item.pose is not None
    np.testing.assert_allclose(read_pose(item.pose, (96, 128)).points, pose.points / 2, atol=0.01)


def test_within_cloth_and_outside_the_region_the_generator_changes_nothing(pose: Pose) -> None:
    labels = labels_of(half=26)
    planes = redressing.conditions(picture_of(labels), labels, pose, np.random.default_rng(1))
    asked = torch.from_numpy(planes)[None]
    with torch.no_grad():
        made = RefinerGenerator(0.5).eval()(asked)
    hidden, acting = asked[:, redressing.HIDDEN] > 0, asked[:, redressing.ACTING] > 0
    outside, core = ~hidden.expand_as(made), (hidden & ~acting).expand_as(made)
    torch.testing.assert_close(made[outside], asked[:, redressing.PICTURE][outside])
    torch.testing.assert_close(made[core], asked[:, redressing.CLOTH][core])
    assert made.abs().max() <= 1
    assert not torch.equal(made[hidden.expand_as(made)], asked[:, redressing.CLOTH][hidden.expand_as(made)])


def test_what_is_judged_is_where_the_network_may_act() -> None:
    asked = torch.zeros(1, redressing.PLANES, 64, 64)
    asked[:, redressing.HIDDEN, 16:48] = 1
    asked[:, redressing.ACTING, 16:32] = 1
    wanted = torch.zeros(1, 3, 64, 64)
    other = wanted.clone()
    other[:, :, 32:] = 1
    assert difference(other, wanted, asked) == 0
    other[:, :, 16:32] = 0.5
    assert difference(other, wanted, asked) == pytest.approx(0.5)


def test_trained_exported_and_the_same_in_onnx(
    people: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    folder = tmp_path / "run"
    train = ["train", "refiner", "--data", str(people), "--steps", "8", "--batch", "2", "--evaluations", "2"]
    train += ["--threads", "1", "--split", "60/40/0", "--run", str(folder)]
    assert run(train, _no_window) == 0
    with (folder / "curves.csv").open() as file:
        course = [float(row["L1"]) for row in csv.DictReader(file)]
    assert course[-1] < course[0]
    export = ["export", "refiner", "--checkpoint", str(folder / "best.pt"), "--licence", "MIT"]
    assert run([*export, "--training-data", "drawn", "-o", str(tmp_path / "out")], _no_window) == 0
    assert (tmp_path / "out" / "refiner.onnx").exists()
    assert "refiner" in capsys.readouterr().out
