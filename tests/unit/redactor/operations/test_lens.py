"""Distortion taken back: known lenses straight to half a pixel, whatever else stays in its place."""

from __future__ import annotations

import io

import lensfunpy
import numpy as np
import pytest
from PIL import Image

from editor.model.document import Document
from editor.model.frame import Frame, to_depth
from editor.model.input_image import InputImage
from editor.model.parameter import Parameter
from editor.model.shot import Shot
from editor.model.source_type import SourceType
from editor.redactor.artefacts import ArtefactStore
from editor.redactor.geometry import View
from editor.redactor.lens_catalog import profile_of
from editor.redactor.operation import Context, Operation, Stage
from editor.redactor.registry import added, registry
from editor.redactor.renderer import Renderer
from editor.redactor.source import Source

SIZE = (1500, 1000)
SPACING = 100.0
WIDE = Shot("Canon", "Canon EOS 5D Mark III", "EF24-105mm f/4L IS USM", 24.0, 4.0)
POCKET = Shot("SONY", "DSC-RX100M3", "", 8.8)


@pytest.fixture
def renderer() -> Renderer:
    class NoNetworks:
        pass

    return Renderer(registry(), ArtefactStore(None), NoNetworks())  # type: ignore[arg-type]


def drawn(shot: Shot) -> np.ndarray:
    """Where each pixel of a picture by this lens lies in a straight one, as Lensfun says: H x W x 2."""
    database = lensfunpy.Database()
    camera = database.find_cameras(shot.maker, shot.camera)[0]
    lens = database.find_lenses(camera, None, shot.lens or None)[0]
    modifier = lensfunpy.Modifier(lens, camera.crop_factor, *SIZE)
    flags = lensfunpy.ModifyFlags.DISTORTION
    modifier.initialize(shot.focal, shot.aperture, 1000.0, scale=1.0, flags=flags, reverse=True)
    return np.asarray(modifier.apply_geometry_distortion(), np.float64)


def lines(places: np.ndarray) -> np.ndarray:
    """Dark upright lines on white, three pixels wide, where `places` across are multiples of `SPACING`."""
    off = np.abs((places + SPACING / 2) % SPACING - SPACING / 2)
    return np.clip((off - 1.0) / 1.5, 0, 1)


def bent_by(grey: np.ndarray) -> float:
    """The farthest that any upright line lies from straight, in pixels."""
    dark = 1 - grey
    worst = 0.0
    middle = len(grey) // 2
    starts = np.flatnonzero((dark[middle] > 0.5) & (np.roll(dark[middle], 1) <= 0.5))
    for start in starts[1:-1]:
        at, places = float(start) + 1, np.full(len(grey), np.nan)
        for rows in (range(middle, len(grey)), range(middle, -1, -1)):
            at = float(start) + 1
            for row in rows:
                low = max(0, round(at) - 6)
                part = dark[row, low : low + 13]
                if part.sum() < 0.5:
                    break
                at = low + float((part * np.arange(len(part))).sum() / part.sum())
                places[row] = at
        if not np.isfinite(places).all() or places.min() < 8 or places.max() > grey.shape[1] - 8:
            continue
        rows = np.arange(len(grey))
        worst = max(worst, float(np.abs(places - np.polyval(np.polyfit(rows, places, 1), rows)).max()))
    return worst


def jpeg(grey: np.ndarray, shot: Shot) -> bytes:
    """A file as a camera writes it."""
    picture, exif = Image.fromarray(np.rint(grey * 255).astype(np.uint8)).convert("RGB"), Image.Exif()
    exif[0x010F], exif[0x0110] = shot.maker, shot.camera
    own = exif.get_ifd(0x8769)
    own[0x920A], own[0xA002], own[0xA003] = shot.focal, *picture.size
    if shot.lens:
        own[0xA434] = shot.lens
    held = io.BytesIO()
    picture.save(held, "JPEG", quality=97, subsampling=0, exif=exif)
    return held.getvalue()


@pytest.mark.parametrize("shot", [WIDE, POCKET])
def test_lines_by_a_known_lens_become_straight(shot: Shot, renderer: Renderer) -> None:
    grey = lines(drawn(shot)[..., 0])
    assert bent_by(grey) > 3
    image = InputImage.from_bytes(jpeg(grey, shot), "grid.jpg")
    source = Source(image.frame, image.sha256)
    document = renderer.with_autos(source, added(Document(image.sha256), "lens", {}, frozenset({"lens"})))
    result = renderer.render(source, document).frame
    assert result.size == SIZE
    assert bent_by(to_depth(result.rgb, "float32").mean(axis=2)) < 0.5


@pytest.mark.parametrize("size", [(6000, 4000), (4000, 6000)])
def test_the_profile_is_lensfuns_map(size: tuple[int, int]) -> None:
    found = profile_of(WIDE, size)
    assert found is not None
    assert found.lens == "Canon EF 24-105mm f/4L IS USM"
    database = lensfunpy.Database()
    camera = database.find_cameras(WIDE.maker, WIDE.camera)[0]
    modifier = lensfunpy.Modifier(database.find_lenses(camera, None, WIDE.lens)[0], camera.crop_factor, *size)
    flags = lensfunpy.ModifyFlags.DISTORTION | lensfunpy.ModifyFlags.TCA
    modifier.initialize(24.0, 4.0, 1000.0, scale=1.0, flags=flags)
    middle, half = np.array(size) / 2, np.hypot(*size) / 2
    for place in np.random.default_rng(1).random((60, 2)) * (np.array(size) - 1):
        theirs = modifier.apply_subpixel_geometry_distortion(*place, 1, 1)[0, 0] + 0.5
        away = place + 0.5 - middle
        radius = np.hypot(*away) / half
        for channel, terms in enumerate(found.channels):
            assert middle + away * np.polyval(terms[::-1], radius) == pytest.approx(theirs[channel], abs=0.1)


@pytest.mark.parametrize(
    "shot",
    [
        Shot(), Shot("Canon", "Canon EOS 5D Mark III", "", 24.0), Shot("Canon", "Canon EOS 5D Mark III", WIDE.lens),
        Shot("Canon", "Canon EOS 5D Mark III", "EF24-105mm f/4L IS USM", 300.0),
        Shot("Canon", "Canon EOS 5D Mark III", "EF25-107mm f/4L IS USM", 25.0),
        Shot("Nobody", "No camera", "50mm", 50.0), Shot("Canon", "Canon EOS 5D Mark III", "----", 24.0),
        Shot("NIKON CORPORATION", "NIKON D90", "35.0 mm f/1.8", 35.0),
        Shot(WIDE.maker, WIDE.camera, WIDE.lens, 24.0, 4.0, proportion=1.0),
    ],
)  # fmt: skip
def test_a_lens_that_is_not_known_for_certain_is_left_alone(shot: Shot) -> None:
    assert profile_of(shot, (6000, 4000)) is None


def test_a_name_as_nikon_writes_it_is_found() -> None:
    found = profile_of(Shot("NIKON CORPORATION", "NIKON D3S", "28.0 mm f/2.8D AF Nikkor", 28.0), (6000, 4000))
    assert found is not None
    assert "28mm" in found.lens


def scene(dtype: str, *, alpha: bool = False) -> Frame:
    rng = np.random.default_rng(5)
    import cv2

    smooth = np.clip(cv2.resize(rng.random((9, 13, 3), np.float32), (600, 400), interpolation=cv2.INTER_CUBIC), 0, 1)
    smooth[120:240, 200:380] = (0.9, 0.2, 0.1)
    opacity = np.clip(cv2.resize(smooth[..., 0], (600, 400)) * 3 - 1, 0, 1) if alpha else None
    return Frame(to_depth(smooth, dtype), None if opacity is None else to_depth(opacity, dtype))


@pytest.mark.parametrize("distortion", [-60.0, 60.0])
@pytest.mark.parametrize("dtype", ["uint8", "uint16", "float32"])
def test_depths_and_alpha_agree_and_a_preview_shows_what_is_saved(
    dtype: str, distortion: float, renderer: Renderer
) -> None:
    document = added(Document("a"), "lens", {"distortion": distortion})
    source = Source(scene(dtype, alpha=True), dtype)
    full = renderer.render(source, document).frame
    small = renderer.render(source, document, View.whole(source.size, 0.5)).frame
    reduced = Source(full, "").sample(np.diag([2.0, 2, 1]), small.size)
    for one, other in ((small.rgb, reduced.rgb), (small.alpha, reduced.alpha)):
        assert np.abs(to_depth(one, "float32") - to_depth(other, "float32")).mean() < 1 / 255
    eight = renderer.render(Source(scene("uint8", alpha=True), "8"), document).frame
    assert full.alpha is not None
    assert np.abs(to_depth(full.alpha, "float32") - to_depth(eight.alpha, "float32")).max() < 2.5 / 255


def test_a_stroke_stays_on_what_it_was_painted_on(renderer: Renderer) -> None:
    """A stroke erases the red square of the picture, as it does without the lens."""
    rgb = np.full((400, 600, 3), 255, np.uint8)
    rgb[20:60, 40:80] = (255, 0, 0)
    stroke = {"mode": "erase", "size": 70.0, "points": ((60.0, 40.0),)}
    document = added(Document("a"), "mask_strokes", {"strokes": (stroke,)})
    for distortion in (0.0, 100.0, -100.0):
        bent = added(document, "lens", {"distortion": distortion})
        rendered = renderer.render(Source(Frame(rgb), "a"), bent)
        red = rendered.frame.rgb[..., 1] < 128
        assert red.any()
        assert rendered.planes["subject"][red].max() < 0.01


def test_points_go_through_all_geometry_and_back(renderer: Renderer) -> None:
    """Points of the canvas go to the picture and back through lens, perspective, turn and crop."""
    document = added(Document("a"), "lens", {"distortion": 70.0})
    document = added(document, "perspective", {"perspective": 8.0})
    document = added(document, "rotate", {"rotate": "90"})
    document = added(document, "crop", {"area": (30.0, 40.0, 200.0, 300.0)})
    geometry = renderer.geometry(Source(scene("uint8"), "a"), document)
    points = np.array([[0.0, 0], [200, 300], [77, 123]])
    assert geometry.to_result(geometry.to_input(points)) == pytest.approx(points, abs=1e-6)


def test_planes_and_places_of_the_picture_lie_where_the_frame_has_them(renderer: Renderer) -> None:
    """What operations ask of their context agrees with the pixels, through lens, perspective and zoom."""
    seen: list[tuple[np.ndarray, np.ndarray, Frame]] = []

    class Looking(Operation):
        """Looks around."""

        name = "sharpness"
        title = "Looking"
        made = SourceType.ENHANCED
        stage = Stage.SPATIAL
        parameters = (Parameter("sharpness", "Looking"),)

        def run(self, frame: Frame, values: dict[str, float], context: Context) -> Frame:
            plane = to_depth(context.source.frame.rgb[..., 1], "float32")
            seen.append((context.carried(plane), context.places(np.array([[40.0, 50], [560, 350]])), frame))
            return frame

    kinds = {name: kind for name, kind in registry().items() if name != "sharpness"} | {"sharpness": Looking}
    smooth = np.add.outer(np.arange(400) * 0.3, np.arange(600) * 0.2)
    rgb = np.repeat(smooth[..., None], 3, axis=2).astype(np.uint8)
    rgb[48:52, 38:42] = 255
    rgb[348:352, 558:562] = 255
    document = added(Document("a"), "lens", {"distortion": 80.0})
    document = added(added(document, "perspective", {"perspective": -3.0}), "sharpness", {"sharpness": 20})
    source = Source(Frame(rgb), "a")
    Renderer(kinds, ArtefactStore(None), object()).render(  # type: ignore[arg-type]
        source, document, View.whole(renderer.output_size(source, document), 0.9)
    )
    plane, places, frame = seen[0]
    off = np.abs(plane - to_depth(frame.rgb[..., 1], "float32"))
    assert np.percentile(off, 99) < 2 / 255
    for place in places:
        column, row = np.floor(place).astype(int)
        around = frame.rgb[row - 4 : row + 5, column - 4 : column + 5, 1]
        peak = np.argwhere(around > 230).mean(axis=0) + np.array([row - 4 + 0.5, column - 4 + 0.5])
        assert peak[::-1] == pytest.approx(place, abs=0.5)
