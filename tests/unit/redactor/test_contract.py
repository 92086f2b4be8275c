"""What every operation promises by its traits, found by the registry: a new one is held to it without a new test."""

from __future__ import annotations

import inspect
import json
import subprocess
import sys
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

import cv2
import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from editor.errors import Cancelled, InputError, NetworkError, ValueRangeError
from editor.model.colour_profile import ColourProfile
from editor.model.colour_table import ColourTable
from editor.model.document import Document, Edit
from editor.model.frame import DEPTHS, Frame, to_depth
from editor.model.input_image import InputImage
from editor.model.mask_file import to_text
from editor.model.outfit import WornGarment
from editor.model.parameter import Parameter, Value
from editor.model.used_picture import UsedPicture
from editor.redactor.artefacts import ArtefactStore
from editor.redactor.geometry import Geometry, View
from editor.redactor.light import luminance, rgb_to_xyz
from editor.redactor.networks.catalog import Catalog
from editor.redactor.networks.pool import NetworkPool
from editor.redactor.operation import GeometricOperation, Operation, PointwiseOperation
from editor.redactor.registry import added, migrate, registry
from editor.redactor.renderer import Renderer
from editor.redactor.source import Source
from editor.redactor.tone_table import ToneTable, through

REPOSITORY = Path(__file__).resolve().parents[3]
SRGB = ColourProfile.parse(None)
OPERATIONS = registry()
POINTWISE = [name for name, kind in OPERATIONS.items() if issubclass(kind, PointwiseOperation)]
GEOMETRIC = [name for name, kind in OPERATIONS.items() if issubclass(kind, GeometricOperation)]
OTHERS = [name for name in OPERATIONS if name not in POINTWISE + GEOMETRIC]
# Floats go through tables of 65,536 entries with lines between them.
STEP = {"uint8": 1 / 255, "uint16": 1 / 65535, "float32": 4 / 65535}
# One edge of a lattice's gamut may be off by this much; the mean is far below (see docs/adr/0050).
LATTICE_WORST, LATTICE_MEAN = 8 / 255, 0.35 / 255
PROXY_TOLERANCE = 2.5 / 255
# A cut-out measures colours in cells that begin at the view's corner, so soft pixels of its edge may turn out otherwise
# (1.6 % of the pixels of this picture of nothing, see docs/adr/0063). All others show in a part what the whole shows.
UNDECIDED = {"cutout": 0.02}

PICTURES = REPOSITORY / "tests" / "pictures"
PEOPLE = ("tryon",)  # what needs somebody in the picture
OWN: dict[str, Value] = {
    "garments": (WornGarment.of_file(PICTURES / "top.jpg").to_value(),),
    "points": {"15": (90, 90)},
    "places": ((40.0, 30.0),),
    "object": (0.2, 0.1, 0.5, 0.7),
}
BEYOND = ("place",)  # geometry that shows an empty canvas around the picture

FIXED: dict[str, Value] = {
    "colour": "#336699",
    "curve": ((0.0, 0.05), (0.4, 0.5), (1.0, 0.95)),
    "rectangle": (7.0, 5.0, 60.0, 40.0),
    "matrix": ((1.1, -0.1, 0.0), (-0.05, 0.9, 0.05), (0.0, 0.1, 1.2)),
    "lens": (
        "A lens",
        *([1.03, 0.0, -0.12, 0.05, 0.0], [1.03, 0.0, -0.12, 0.051, 0.0], [1.03, 0.0, -0.12, 0.052, 0.0]),
    ),
    "corners": ((0.1, 0.2), (0.8, 0.1), (0.9, 0.9), (0.2, 0.8)),
    "text": "Sale",
    "picture": UsedPicture.of_file(PICTURES / "sky.jpg").to_value(),
    "strokes": ({"mode": "erase", "size": 20.0, "points": ((10.0, 10.0), (60.0, 40.0))},),
    "switch": True,
    "mask": to_text(cv2.GaussianBlur(np.eye(60, dtype=np.float32).repeat(2, axis=1), (0, 0), 5) * 4),
    "table": ColourTable(lattice=ColourTable.identity(5).lattice[..., [1, 1, 2]] ** np.float32(0.8)).to_text(),
}


def changed(parameter: Parameter) -> Value:
    """A moderate value that is not the default."""
    if parameter.kind == "number" and parameter.maximum > 10_000 and parameter.unit == "px":
        return 77.0  # a side of the result
    if parameter.kind == "number":
        reach = parameter.maximum if parameter.default < parameter.maximum else parameter.minimum
        return parameter.check(parameter.default + (reach - parameter.default) * 0.3)
    if parameter.kind == "choice":
        return next(word for word, _ in parameter.choices if word != parameter.default)
    return parameter.check(fixed(parameter))


def fixed(parameter: Parameter) -> Value:
    """A value of one of the kinds that have no range; strokes in a mode that their operation knows."""
    if parameter.kind == "strokes" and parameter.choices:
        return tuple({**stroke, "mode": parameter.choices[0][0]} for stroke in FIXED["strokes"])
    if parameter.kind == "own":
        return OWN[parameter.name]
    return FIXED[parameter.kind]


def values_of(name: str) -> dict[str, Value]:
    """Values that do something: the defaults if they do, otherwise the first two parameters moved moderately."""
    kind = OPERATIONS[name]
    if not kind.is_idle(kind.defaults()):
        return kind.defaults()
    values = kind.complete({parameter.name: changed(parameter) for parameter in kind.parameters[:2]})
    assert not kind.is_idle(values)
    return values


def any_value(parameter: Parameter) -> st.SearchStrategy[Value]:
    if parameter.kind == "number":
        return st.floats(parameter.minimum, parameter.maximum, allow_nan=False).map(parameter.check)
    if parameter.kind == "choice":
        return st.sampled_from([word for word, _ in parameter.choices])
    if parameter.kind == "curve":
        heights = st.lists(st.floats(0, 1), min_size=2, max_size=6)
        return heights.map(lambda ys: tuple((i / (len(ys) - 1), y) for i, y in enumerate(ys)))
    return st.sampled_from([parameter.default, parameter.check(fixed(parameter))])


def any_values(name: str) -> st.SearchStrategy[dict[str, Value]]:
    return st.fixed_dictionaries({parameter.name: any_value(parameter) for parameter in OPERATIONS[name].parameters})


def picture(dtype: str = "uint8", *, alpha: bool = False, size: tuple[int, int] = (120, 80)) -> Frame:
    """Smooth colours with some edges, in any depth."""
    rng = np.random.default_rng(7)
    coarse = rng.random((size[1] // 8 + 2, size[0] // 8 + 2, 3), np.float32)
    rgb = np.clip(cv2.resize(coarse, size, interpolation=cv2.INTER_CUBIC), 0, 1)
    rgb[size[1] // 3 : size[1] // 2, size[0] // 4 : size[0] // 2] = (0.9, 0.2, 0.1)
    opacity = np.clip(cv2.resize(coarse[..., 0], size), 0, 1) if alpha else None
    return Frame(to_depth(rgb, dtype), None if opacity is None else to_depth(opacity, dtype))


def picture_for(name: str, dtype: str = "uint8", *, alpha: bool = False, size: tuple[int, int] = (120, 80)) -> Frame:
    """A picture on which the operation has something to do."""
    if name not in PEOPLE:
        return picture(dtype, alpha=alpha, size=size)
    rgb = InputImage.read(PICTURES / "person.jpg").frame.rgb
    rgb = cv2.resize(rgb, (size[0], size[0] * rgb.shape[0] // rgb.shape[1]), interpolation=cv2.INTER_AREA)
    opaque = np.full(rgb.shape[:2], 1, np.float32)
    shown = to_depth(np.ascontiguousarray(rgb, np.float32) / 255, dtype)
    return Frame(shown, to_depth(opaque, dtype) if alpha else None)


def copied(frame: Frame) -> Frame:
    return frame.with_(rgb=frame.rgb.copy(), alpha=None if frame.alpha is None else frame.alpha.copy())


def document_of(name: str, values: Mapping[str, Value]) -> Document:
    return added(Document("picture"), name, values)


def same(one: Frame, other: Frame) -> bool:
    alphas = one.alpha is None and other.alpha is None
    return np.array_equal(one.rgb, other.rgb) and (alphas or np.array_equal(one.alpha, other.alpha))


def visible(frame: Frame) -> np.ndarray:
    """What can be seen: colours times alpha, and alpha, H x W x 4 in 0-1; hidden colours do not count."""
    alpha = np.ones(frame.rgb.shape[:2]) if frame.alpha is None else to_depth(frame.alpha, "float32")
    return np.dstack([to_depth(frame.rgb, "float32") * alpha[..., None], alpha])


@pytest.fixture(scope="module")
def renderer(tmp_path_factory: pytest.TempPathFactory) -> Renderer:
    """The program's own renderer with the networks that lie in models/."""
    networks = NetworkPool(Catalog(REPOSITORY / "models", tmp_path_factory.mktemp("added")), "cpu", 2)
    return Renderer(OPERATIONS, ArtefactStore(), networks)


@pytest.fixture
def render(renderer: Renderer) -> Callable[..., Frame]:
    def rendered(frame: Frame, document: Document, view: View | None = None, **options: Any) -> Frame:
        try:
            return renderer.render(Source(frame, f"{frame.size} {frame.rgb.dtype}"), document, view, **options).frame
        except NetworkError as error:
            pytest.skip(f"not run: no weights here ({error})")

    return rendered


# What is declared


@pytest.mark.parametrize("name", OPERATIONS)
def test_it_is_declared_in_a_module_of_its_name(name: str) -> None:
    kind = OPERATIONS[name]
    assert kind.name == name == inspect.getmodule(kind).__name__.rpartition(".")[2]
    assert kind.title[:1].isupper()
    assert kind.__doc__
    names = [parameter.name for parameter in kind.parameters]
    assert names
    assert len(set(names)) == len(names)
    assert all(word.isidentifier() and word == word.lower() for word in (name, *names))
    assert set(kind.brings) <= set(OPERATIONS)


def test_operations_of_a_group_have_each_their_position() -> None:
    places = [(kind.tool, kind.group, kind.position) for kind in OPERATIONS.values() if kind.tool]
    assert len(set(places)) == len(places)


@pytest.mark.parametrize("name", OPERATIONS)
def test_defaults_are_values_that_change_nothing(name: str) -> None:
    kind = OPERATIONS[name]
    assert kind.complete({}) == kind.defaults() == kind.complete(kind.defaults())
    for parameter in kind.parameters:
        if parameter.kind == "number":
            assert parameter.parse(str(parameter.default)) == parameter.default
            for beyond in (parameter.minimum - 1, parameter.maximum + 1, float("nan"), "much", True):
                with pytest.raises(ValueRangeError):
                    parameter.check(beyond)


@pytest.mark.parametrize("name", OPERATIONS)
def test_values_survive_a_project_file(name: str) -> None:
    edit = Edit(name, values_of(name), version=OPERATIONS[name].version)
    read = migrate(Edit.from_json(json.loads(json.dumps(edit.to_json()))))
    assert dict(read.values) == dict(edit.values)
    assert read.digest == edit.digest


@pytest.mark.parametrize("name", OPERATIONS)
def test_an_unknown_value_is_refused(name: str) -> None:
    with pytest.raises(ValueRangeError):
        OPERATIONS[name].complete({"no_such_value": 1})


def test_finding_all_operations_is_quick_and_imports_nothing_heavy() -> None:
    code = (
        "import sys; from editor.redactor.registry import registry; registry();"
        "print(sorted({'cv2', 'PyOpenColorIO', 'onnxruntime', 'PIL', 'PySide6'} & set(sys.modules)))"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True, cwd=REPOSITORY)
    assert done.stdout.strip() == "[]"


# What all operations keep


@pytest.mark.parametrize("dtype", DEPTHS)
@pytest.mark.parametrize("name", OPERATIONS)
def test_input_stays_and_the_result_is_the_same_twice(name: str, dtype: str, render: Callable[..., Frame]) -> None:
    frame = picture_for(name, dtype, alpha=True)
    before = copied(frame)
    document = document_of(name, values_of(name))
    once = render(frame, document)
    assert same(frame, before)
    assert once.rgb.dtype == frame.rgb.dtype
    assert once.alpha is None or once.alpha.dtype == frame.rgb.dtype
    assert same(once, render(frame, document))


@pytest.mark.parametrize("name", OPERATIONS)
def test_idle_values_give_the_picture_itself(name: str, render: Callable[..., Frame]) -> None:
    frame = picture("uint16", alpha=True)
    kind = OPERATIONS[name]
    if not kind.is_idle(kind.defaults()):
        pytest.skip("its defaults do something: it is added by running it")
    result = render(frame, Document("picture", (Edit(name, version=kind.version),)))
    assert same(result, frame)


@pytest.mark.parametrize("name", OPERATIONS)
def test_cancel_is_honoured(name: str, renderer: Renderer) -> None:
    document = document_of(name, values_of(name))
    with pytest.raises(Cancelled):
        renderer.render(Source(picture_for(name), "cancelled"), document, is_cancelled=lambda: True)


@pytest.mark.parametrize("name", OPERATIONS)
def test_one_pixel_is_enough(name: str, render: Callable[..., Frame]) -> None:
    for level in (0, 128, 255):
        frame = Frame(np.full((1, 1, 3), level, np.uint8))
        try:
            result = render(frame, document_of(name, values_of(name)))
        except (ValueRangeError, InputError):
            continue  # an area outside of so small a picture, or nobody in it, said plainly
        assert min(result.size) >= 1


@pytest.mark.parametrize("name", [name for name in OPERATIONS if any(p.auto for p in OPERATIONS[name].parameters)])
@pytest.mark.parametrize("fill", [0, 128, 255, None])
def test_autos_find_values_in_any_picture(name: str, fill: int | None, renderer: Renderer) -> None:
    rgb = np.full((4, 6, 3), fill, np.uint8) if fill is not None else np.full((1, 1, 3), 77, np.uint8)
    hidden = Frame(rgb, np.zeros(rgb.shape[:2], np.uint8))
    for frame in (Frame(rgb), hidden, Frame(to_depth(rgb, "uint16")), Frame(to_depth(rgb, "float32"))):
        source = Source(frame, f"{name} {fill} {frame.rgb.dtype} {frame.alpha is None}")
        for parameter in OPERATIONS[name].parameters:
            if parameter.auto:
                found = renderer.auto(source, Document("picture"), name, parameter.name)
                assert parameter.check(found) == found
                assert found == parameter.default, "a picture of one tone says nothing"


# Pointwise


@pytest.mark.parametrize("dtype", DEPTHS)
@pytest.mark.parametrize("name", POINTWISE)
def test_a_table_of_defaults_is_the_identity(name: str, dtype: str) -> None:
    operation, frame = OPERATIONS[name](), picture(dtype, alpha=True)
    result = ToneTable.compile([(operation, operation.defaults())], SRGB).apply(frame)
    assert np.abs(to_depth(result.rgb, "float32") - to_depth(frame.rgb, "float32")).max() <= 0.51 * STEP[dtype]
    assert result.alpha is frame.alpha


@pytest.mark.parametrize("dtype", DEPTHS)
@pytest.mark.parametrize("name", POINTWISE)
def test_the_table_equals_the_operation(name: str, dtype: str) -> None:
    operation, frame, values = OPERATIONS[name](), picture(dtype), values_of(name)
    table = to_depth(ToneTable.compile([(operation, values)], SRGB).apply(frame).rgb, "float32")
    exact = np.clip(through([(operation, values)], to_depth(frame.rgb, "float32").astype(np.float64), SRGB), 0, 1)
    difference = np.abs(table - exact)
    if operation.channelwise:
        assert difference.max() <= 0.51 * STEP[dtype] + 1e-6
    else:
        assert difference.max() < LATTICE_WORST + STEP[dtype]
        assert difference.mean() < LATTICE_MEAN + STEP[dtype] / 2


@pytest.mark.parametrize("name", POINTWISE)
def test_8_16_bit_and_float_agree(name: str) -> None:
    operation, frame, values = OPERATIONS[name](), picture("uint8"), values_of(name)
    table = ToneTable.compile([(operation, values)], SRGB)
    eight, *finer = (
        to_depth(table.apply(frame.with_(rgb=to_depth(frame.rgb, dtype))).rgb, "float32") for dtype in DEPTHS
    )
    for other in finer:
        assert np.abs(eight - other).max() <= 0.75 / 255


@pytest.mark.parametrize("name", [name for name in POINTWISE if OPERATIONS[name].channelwise])
def test_channelwise_operations_leave_channels_apart(name: str) -> None:
    operation, values = OPERATIONS[name](), values_of(name)
    ramp = np.linspace(0, 1, 101)
    alone = operation.colour(np.stack([ramp, ramp * 0, ramp * 0], -1), values, SRGB)
    together = operation.colour(np.stack([ramp, ramp[::-1], ramp**2], -1), values, SRGB)
    assert np.array_equal(alone[..., 0], together[..., 0])


@pytest.mark.parametrize("name", POINTWISE)
def test_a_16_bit_ramp_keeps_10000_levels(name: str) -> None:
    operation = OPERATIONS[name]()
    grey = np.arange(65536, dtype=np.uint16).reshape(256, 256)
    frame = Frame(np.repeat(grey[..., None], 3, axis=2))
    result = ToneTable.compile([(operation, values_of(name))], SRGB).apply(frame).rgb
    assert all(len(np.unique(result[..., channel])) >= 10_000 for channel in range(3))


@pytest.mark.parametrize("name", POINTWISE)
@settings(max_examples=30, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(data=st.data())
def test_no_values_break_the_colours(name: str, data: st.DataObject) -> None:
    operation, values = OPERATIONS[name](), data.draw(any_values(name))
    axis = np.linspace(0, 4, 9)
    colours = np.stack(np.meshgrid(axis, axis, axis), -1).reshape(-1, 3)
    result = operation.colour(colours, values, SRGB)
    assert result.shape == colours.shape
    assert np.isfinite(result).all()
    narrow = operation.colour(colours.astype(np.float32), values, SRGB)
    assert np.isfinite(narrow).all()


@pytest.mark.parametrize("name", POINTWISE)
@settings(max_examples=30, deadline=None)
@given(data=st.data())
def test_greys_keep_their_order(name: str, data: st.DataObject) -> None:
    operation, values = OPERATIONS[name](), data.draw(any_values(name))
    if any(parameter.kind == "curve" for parameter in operation.parameters):
        return  # a curve may fall where its owner wants it to
    if values.get("output_black", 0) > values.get("output_white", 255):
        values |= {"output_black": values["output_white"], "output_white": values["output_black"]}
    ramp = np.linspace(0, 1, 500)[:, None].repeat(3, axis=1)
    after = SRGB.linearise(through([(operation, values)], ramp, SRGB))
    # Light is what luminance measures. Of a colour outside the gamut the negative channels belong to it: weighing
    # encoded values there says nothing. What is seen of it, without them, keeps its order too.
    for light in (after @ rgb_to_xyz(SRGB)[1], luminance(after, SRGB)):
        assert np.diff(light, axis=0).min() > -1e-9


# Geometric


@pytest.mark.parametrize("name", GEOMETRIC)
@settings(max_examples=60, deadline=None)
@given(data=st.data())
def test_maps_invert_and_stay_inside(name: str, data: st.DataObject) -> None:
    operation, values = OPERATIONS[name](), data.draw(any_values(name))
    size = data.draw(st.tuples(st.integers(1, 3000), st.integers(1, 3000)))
    try:
        moved = operation.geometry(operation.complete(values), size, Geometry.identity(size))
    except ValueRangeError:
        return  # an area outside, or too many pixels
    assert min(moved.size) >= 1
    corners = np.array([[0, 0], [moved.size[0], 0], [0, moved.size[1]], moved.size], np.float64)
    there = moved.to_input(corners)
    assert np.allclose(moved.to_result(there), corners, atol=1e-6 * max(moved.size))
    if name in BEYOND:
        return
    tolerance = 0.5 if min(moved.size) == 1 else 1e-3  # a single pixel may be wider than what is left of the picture
    assert (there > -tolerance).all()
    assert (there < np.array(size) + tolerance).all()


# Those that look at surroundings or planes


@pytest.mark.parametrize("dtype", ["uint8", "uint16"])
@pytest.mark.parametrize("name", OTHERS)
def test_a_part_of_a_view_equals_that_part_of_the_whole(name: str, dtype: str, render: Callable[..., Frame]) -> None:
    frame, document = picture_for(name, dtype, size=(240, 160)), document_of(name, values_of(name))
    whole = render(frame, document)
    left, top, width, height = 61, 43, 90, 70
    part = render(frame, document, View(1.0, left, top, width, height))
    cut = (slice(top, top + height), slice(left, left + width))
    expected = whole.with_(rgb=whole.rgb[cut], alpha=None if whole.alpha is None else whole.alpha[cut])
    difference = np.abs(visible(part) - visible(expected))
    assert difference.mean() <= 0.1 / 255
    assert (difference.max(axis=2) > 1.5 / 255).mean() <= UNDECIDED.get(name, 0)
    assert difference.max() < 0.25


@pytest.mark.parametrize("name", OTHERS)
def test_a_proxy_agrees_with_full_size(name: str, render: Callable[..., Frame]) -> None:
    frame, document = picture_for(name, size=(480, 320)), document_of(name, values_of(name))
    small = render(frame, document, View.whole(frame.size, 0.5))
    full = render(frame, document)
    shrunk = Source(full, "").sample(np.diag([2.0, 2.0, 1.0]), small.size)
    assert np.abs(visible(small) - visible(shrunk)).mean() < PROXY_TOLERANCE


def test_the_registry_is_in_the_order_of_rendering() -> None:
    order = [(kind.stage, kind.order, name) for name, kind in OPERATIONS.items()]
    assert order == sorted(order)
    channelwise = [OPERATIONS[name].channelwise for name in POINTWISE]
    assert channelwise == sorted(channelwise, reverse=True), "operations that mix channels come last"


def test_every_operation_is_a_class_without_state() -> None:
    for kind in OPERATIONS.values():
        assert issubclass(kind, Operation)
        assert not vars(kind())
