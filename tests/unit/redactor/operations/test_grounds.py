"""Backdrops that are not plain: smooth at 8 bit, the same in parts, small and deep, in any profile; pictures kept."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import cv2
import numpy as np
import pytest
from numpy.typing import NDArray

from editor.errors import PictureMissingError, ValueRangeError
from editor.model.colour_profile import ColourProfile, display_p3_icc
from editor.model.document import Document
from editor.model.frame import DEPTHS, Frame, to_depth
from editor.model.used_picture import UsedPicture
from editor.redactor.artefacts import ArtefactStore
from editor.redactor.geometry import View
from editor.redactor.registry import added, migrate, registry
from editor.redactor.renderer import Rendered, Renderer
from editor.redactor.source import Source

SIZE = (192, 144)
KINDS: dict[str, dict[str, Any]] = {
    "gradient": {"kind": "gradient", "color": "#ffffff", "color2": "#c0c8d0", "angle": 30},
    "round": {"kind": "gradient", "form": "round", "color": "#ffffff", "color2": "#202020"},
    "sweep": {"kind": "sweep", "color": "#f4f2ee", "color2": "#d0c8bc"},
    "blurred": {"kind": "blurred", "strength": 60},
    "grey": {"kind": "grey", "strength": 100},
}


@pytest.fixture(scope="module")
def wall(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Any]:
    """A picture file: red at the left, blue at the right."""
    path = tmp_path_factory.mktemp("wall") / "wall.png"
    pixels = np.zeros((60, 100, 3), np.uint8)
    pixels[:, :50, 2], pixels[:, 50:, 0] = 255, 255
    cv2.imwrite(str(path), pixels)
    return UsedPicture.of_file(path).to_value()


def source(dtype: str = "uint8", icc: bytes | None = None, size: tuple[int, int] = SIZE) -> Source:
    """An orange disc with its own alpha on a green ground with a dark stripe."""
    width, height = size
    y, x = np.mgrid[0:height, 0:width].astype(np.float32)
    rgb = np.full((height, width, 3), (0.3, 0.6, 0.35), np.float32)
    rgb[:, : width // 8] = (0.1, 0.1, 0.3)
    disc = np.hypot(x + 0.5 - width / 2, y + 0.5 - height / 2)
    alpha = np.clip((height / 4 - disc) / 2 + 0.5, 0, 1)
    rgb += (np.float32([0.9, 0.5, 0.1]) - rgb) * alpha[..., None]
    return Source(Frame(to_depth(rgb, dtype), to_depth(alpha, dtype), icc), f"disc {dtype} {size} {icc is None}")


def rendered(picture: Source, values: dict[str, Any], view: View | None = None, store: Any = None) -> Rendered:
    document = added(Document("picture"), "backdrop", values)
    renderer = Renderer(registry(), store or ArtefactStore(), None)  # type: ignore[arg-type]
    return renderer.render(picture, document, view)


def shown(frame: Frame) -> NDArray[np.float32]:
    return to_depth(frame.rgb, "float32")


@pytest.mark.parametrize("name", KINDS)
def test_parts_small_views_and_depths_agree(name: str) -> None:
    whole = rendered(source(), KINDS[name]).frame
    assert whole.alpha is None
    part = rendered(source(), KINDS[name], View(1.0, 50, 40, 90, 70)).frame
    assert (part.rgb == whole.rgb[40:110, 50:140]).all()
    deep = rendered(source("uint16"), KINDS[name]).frame
    assert np.abs(shown(deep) - shown(whole)).max() < 2.1 / 255
    small = rendered(source(), KINDS[name], View.whole(SIZE, 0.5)).frame
    half = cv2.resize(shown(whole), small.size, interpolation=cv2.INTER_AREA)
    assert np.abs(shown(small) - half).mean() < 1.5 / 255


@pytest.mark.parametrize("dtype", DEPTHS)
@pytest.mark.parametrize("name", KINDS)
def test_the_subject_stays_as_it_is(name: str, dtype: str) -> None:
    picture = source(dtype)
    whole = picture.frame.alpha == picture.frame.white
    result = rendered(picture, KINDS[name]).frame
    assert result.rgb.dtype.name == dtype
    difference = np.abs(shown(result)[whole] - shown(picture.frame)[whole])
    assert difference.max() < 1e-6


def test_soft_grounds_show_no_bands_at_8_bit() -> None:
    """Over a narrow range of tones: the mean of a neighbourhood follows the exact value within a fifth of a step."""
    values = {"kind": "gradient", "color": "#808080", "color2": "#848484", "angle": 90}
    eight = rendered(source(size=(512, 64)), values).frame.rgb[:12, :, 0].astype(np.float64)
    exact = rendered(source("float32", size=(512, 64)), values).frame.rgb[:12, :, 0] * 255.0
    near = cv2.blur(eight, (25, 12)) - cv2.blur(exact, (25, 12))
    assert np.abs(near[6, 20:-20]).max() < 0.2
    rounded = cv2.blur(np.rint(exact), (25, 12)) - cv2.blur(exact, (25, 12))
    assert np.abs(rounded[6, 20:-20]).max() > 0.4, "this picture would show bands without noise"


@pytest.mark.parametrize("name", ["gradient", "sweep"])
def test_colours_are_the_same_in_another_profile(name: str) -> None:
    icc = display_p3_icc()
    values = {**KINDS[name], "color": "#e05030"}
    plain = rendered(source("float32"), values).frame.rgb[:20, 60:80]
    wide = rendered(source("float32", icc), values).frame.rgb[:20, 60:80]
    assert np.abs(wide - plain).max() > 0.01
    assert np.abs(ColourProfile.parse(icc).to_srgb(wide) - plain).max() < 0.01


def test_a_gradient_goes_where_it_is_told() -> None:
    values = {"kind": "gradient", "color": "#ffffff", "color2": "#000000"}
    down = shown(rendered(source(), {**values, "angle": 0}).frame)
    right = shown(rendered(source(), {**values, "angle": 90}).frame)
    assert (down[0, 5, 0], down[-1, 5, 0]) == pytest.approx((1, 0), abs=0.02)
    assert (right[5, 0, 0], right[5, -1, 0]) == pytest.approx((1, 0), abs=0.02)


def test_a_sweep_has_wall_floor_light_and_dark_corners() -> None:
    values = {"kind": "sweep", "color": "#e0e0e0", "color2": "#808080", "horizon": 60, "light": 0, "vignette": 0}
    plain = shown(rendered(source(), values).frame)[..., 0]
    assert plain[0, 5] == pytest.approx(0xE0 / 255, abs=0.01)
    assert plain[-1, 5] == pytest.approx(0x80 / 255, abs=0.01)
    lit = shown(rendered(source(), {**values, "light": 80, "side": 100}).frame)[..., 0]
    assert lit[40, -10] > lit[40, 10] + 0.05
    corners = shown(rendered(source(), {**values, "vignette": 100}).frame)[..., 0]
    assert corners[0, 0] < plain[0, 0] - 0.1
    assert corners[0, 96] > corners[0, 0] + 0.1


def test_the_old_background_is_blurred_without_the_subject_in_it() -> None:
    picture = source()
    result = shown(rendered(picture, KINDS["blurred"]).frame)
    before = shown(picture.frame)
    assert np.abs(np.diff(result[20, :60, 2])).max() < 0.5 * np.abs(np.diff(before[20, :60, 2])).max()
    around = result[72 - 46, 96]  # close above the disc: none of its orange
    assert around == pytest.approx((0.3, 0.6, 0.35), abs=0.05)


def test_the_old_background_goes_on_around_a_picture_on_a_canvas() -> None:
    document = added(Document("picture"), "place", {"width": 300, "height": 260})
    document = added(document, "backdrop", {"kind": "blurred", "strength": 40})
    renderer = Renderer(registry(), ArtefactStore(), None)  # type: ignore[arg-type]
    result = shown(renderer.render(source(), document).frame)
    assert result[10, 150] == pytest.approx((0.3, 0.6, 0.35), abs=0.06)
    assert result[130, -5] == pytest.approx((0.3, 0.6, 0.35), abs=0.06)


def test_the_old_background_without_its_colours_is_grey_up_to_the_edge() -> None:
    picture = source()
    result = shown(rendered(picture, KINDS["grey"]).frame)
    ground = picture.frame.alpha == 0
    assert np.ptp(result[ground], axis=1).max() < 3 / 255
    assert result[5, 60, 0] == pytest.approx(0.52, abs=0.04)
    assert result[5, 5, 0] < 0.3, "dark stays dark"


@pytest.mark.parametrize("dtype", DEPTHS)
def test_another_picture_fills_fits_or_repeats(wall: dict[str, Any], dtype: str) -> None:
    fill = shown(rendered(source(dtype), {"kind": "picture", "picture": wall}).frame)
    assert fill[3, 3] == pytest.approx((1, 0, 0), abs=0.01)
    assert fill[-3, -3] == pytest.approx((0, 0, 1), abs=0.01)
    fit = {"kind": "picture", "picture": wall, "fit": "fit", "color": "#00ff00"}
    fit = shown(rendered(source(dtype), fit).frame)
    assert fit[3, 3] == pytest.approx((0, 1, 0), abs=0.01)
    assert fit[30, 3] == pytest.approx((1, 0, 0), abs=0.01)
    tile = shown(rendered(source(dtype), {"kind": "picture", "picture": wall, "fit": "tile"}).frame)
    assert (np.diff((tile[3, :, 0] > 0.5).astype(int)) == 1).sum() >= 4


def test_a_picture_is_blurred_on_wish(wall: dict[str, Any]) -> None:
    def sharpest(blur: float) -> float:
        made = rendered(source(), {"kind": "picture", "picture": wall, "blur": blur}).frame
        return float(np.abs(np.diff(shown(made)[5, :, 0])).max())

    assert sharpest(100) < 0.25 * sharpest(0)


def test_a_picture_outlives_its_file(tmp_path: Path, wall: dict[str, Any]) -> None:
    path = tmp_path / "copy.png"
    path.write_bytes(Path(wall["path"]).read_bytes() + b" ")
    used = UsedPicture.of_file(path).to_value()
    values, store = {"kind": "picture", "picture": used}, ArtefactStore()
    before = rendered(source(), values, store=store)
    path.unlink()
    assert (rendered(source(), values, store=store).frame.rgb == before.frame.rgb).all()
    assert len(before.artefacts["backdrop"]) == 1, "it goes with the project"
    with pytest.raises(PictureMissingError, match="moved or changed"):
        rendered(source(), values)


def test_a_picture_is_meant_by_content(tmp_path: Path, wall: dict[str, Any]) -> None:
    path = tmp_path / "wall.png"
    cv2.imwrite(str(path), np.zeros((4, 4, 3), np.uint8))
    with pytest.raises(PictureMissingError):
        rendered(source(), {"kind": "picture", "picture": {**wall, "path": str(path)}})


def test_flags_take_the_name_of_a_file(wall: dict[str, Any]) -> None:
    parameter = registry()["backdrop"].parameter("picture")
    assert parameter.parse(wall["path"]) == wall
    for wrong in ({"picture": "12"}, "wall.png", {"path": "wall.png"}, 3):
        with pytest.raises(ValueRangeError):
            parameter.check(wrong)


def test_without_its_colour_or_picture_a_ground_is_nothing() -> None:
    for values in ({"kind": "gradient"}, {"kind": "sweep"}, {"kind": "picture"}):
        assert rendered(source(), values).frame.alpha is not None


def test_documents_of_older_versions_open() -> None:
    from editor.model.document import Edit

    edit = migrate(Edit("backdrop", {"color": "#ffffff"}, version=1))
    assert edit.values["kind"] == "color"
    assert migrate(Edit("edge", {"feather": 2.0}, version=1)).values["spill"] == 0
