"""Walks all paths that make pictures: each says in its file how they came to be, and a new one has to."""

from __future__ import annotations

import ast
import inspect
import json
from collections.abc import Iterator
from pathlib import Path

import cv2
import numpy as np
import pytest
from PIL import Image

from editor.cli.main import COMMANDS, run
from editor.model.document import Document
from editor.model.frame import Frame
from editor.model.input_image import InputImage
from editor.model.provenance import is_installed
from editor.model.source_type import SourceType, is_generative
from editor.model.used_picture import UsedPicture
from editor.model.xmp import marked
from editor.redactor.artefacts import ArtefactStore
from editor.redactor.by_network import ByNetwork
from editor.redactor.networks.catalog import Catalog
from editor.redactor.networks.pool import NetworkPool
from editor.redactor.operation import GeometricOperation, Operation, PointwiseOperation
from editor.redactor.registry import added, registry
from editor.redactor.renderer import Renderer
from editor.redactor.source import Source

REPOSITORY = Path(__file__).resolve().parents[2]
PICTURES = REPOSITORY / "tests" / "pictures"
HARMLESS = (PointwiseOperation, GeometricOperation)
# Commands that write pictures, what they are told here, and what their files have to say.
WRITING: dict[str, tuple[tuple[str, ...], SourceType]] = {
    "cutout": (("in.png", "-o", "out.png", "--model", "fast"), SourceType.ENHANCED),
    "design": (("red shirt", "-o", "out.png", "--size", "200", "--badge"), SourceType.COMPOSITE_TRAINED),
    "edit": (("in.png", "-o", "out.webp", "--denoise", "30"), SourceType.ENHANCED),
    "retouch": (("in.png", "-o", "out.jpg", "--model", "fast"), SourceType.ENHANCED),
    "style": (("in.png", "-o", "out.tif", "--style", "ink"), SourceType.COMPOSITE_TRAINED),
    "upscale": (("in.png", "-o", "out.avif", "--scale", "2", "--model", "fast"), SourceType.ENHANCED),
    "batch": (("in.png", "--recipe", "recipe.json", "-o", "out", "--jobs", "1"), SourceType.ENHANCED),
}
IS_INSTALLED = is_installed()
FORMATS = (".png", ".jpg", ".webp", ".tif", ".avif")
# The same by operations of `edit`, or tested beside the dear work that they need (tests/unit/cli/test_tryon.py,
# tests/end_to_end/test_check_command.py).
WRITING_TOO = {"check", "look", "colour", "tryon", "pose", "feedback", "wardrobe"}
WRITING_NONE = {
    "distil", "evaluate", "export", "info", "markets", "models", "parse", "quantise", "recipe", "train", "verify",
}  # fmt: skip
# Pictures that are no results: a look at one, a table of colours, a copy for training.
NO_RESULTS = {
    "batch/thumbnail.py", "controllers/upload_controller.py", "controllers/market_saving.py", "model/hald.py",
    "cli/feedback.py",
}  # fmt: skip
# Where bytes of pictures are made at all; masks and labels are none.
ENCODING = {
    "model/codecs/pillow.py", "model/film.py", "model/mask_file.py", "cli/results.py", "views/drop_target.py",
    "batch/thumbnail.py",
}  # fmt: skip


def test_an_operation_says_what_it_makes_of_a_picture() -> None:
    for name, kind in registry().items():
        says = next((base for base in kind.__mro__ if "made" in vars(base)), Operation)
        assert issubclass(kind, HARMLESS) or says not in (Operation, ByNetwork), f"{name} does not declare `made`"
        if not issubclass(kind, HARMLESS):
            assert kind.made, f"{name} changes more than colors and places"
        if "networks" in inspect.getsource(inspect.getmodule(kind) or kind) and not issubclass(kind, HARMLESS):
            assert kind.made not in (SourceType.UNSAID, SourceType.HUMAN_EDITS), f"{name} is done by a network"


@pytest.mark.parametrize("name", [name for name, kind in registry().items() if not issubclass(kind, HARMLESS)])
def test_a_render_says_what_was_done(name: str) -> None:
    kind = registry()[name]
    step = kind.step(kind.defaults())
    assert (step.title, step.made) == (kind.title, kind.made)
    assert step.action.startswith("c2pa.")
    json.dumps(dict(step.values))


def rendered(document: Document, frame: Frame, tmp_path: Path) -> tuple[str, ...]:
    networks = NetworkPool(Catalog(REPOSITORY / "models", tmp_path), "cpu", 1)
    steps = Renderer(registry(), ArtefactStore(None), networks).render(Source(frame, "a"), document).steps
    return tuple(step.made for step in steps)


@pytest.mark.parametrize(
    ("claim", "said"),
    [
        (SourceType.DIGITAL_CAPTURE, SourceType.COMPOSITE_CAPTURE),
        (SourceType.TRAINED, SourceType.COMPOSITE_SYNTHETIC),
        (SourceType.UNSAID, SourceType.COMPOSITE),
    ],
)
def test_what_a_backdrop_claims_is_part_of_the_result(tmp_path: Path, claim: SourceType, said: SourceType) -> None:
    path, packet = tmp_path / "sky.webp", marked(None, claim) if claim else b""
    Image.fromarray(np.full((32, 32, 3), 120, np.uint8)).save(path, xmp=packet)
    values = {"kind": "picture", "picture": UsedPicture.of_file(path).to_value()}
    document = added(Document(), "backdrop", values)
    clear = Frame(np.full((32, 32, 3), 90, np.uint8), np.full((32, 32), 128, np.uint8))
    assert rendered(document, clear, tmp_path) == (said,)
    opaque = Frame(clear.rgb)
    assert rendered(document, opaque, tmp_path) == (SourceType.HUMAN_EDITS,)  # nothing is seen of it


def modules(*words: str) -> Iterator[tuple[str, ast.Module]]:
    """The modules of the program in which one of these words stands."""
    for path in sorted((REPOSITORY / "editor").rglob("*.py")):
        name = path.relative_to(REPOSITORY / "editor").as_posix()
        if not name.startswith(("training/", "_data/")):
            text = path.read_text(encoding="utf-8")
            if any(word in text for word in words):
                yield name, ast.parse(text)


def test_whoever_writes_a_picture_says_how_it_came_to_be() -> None:
    silent = []
    for name, tree in modules("OutputImage("):
        for node in ast.walk(tree):
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "OutputImage":
                said = ast.unparse(node.args[1]) if len(node.args) > 1 else ""
                if name not in NO_RESULTS and (not said or said in ("image.metadata", "Metadata()")):
                    silent.append(f"{name}:{node.lineno} {said}")
    assert not silent, "give OutputImage the metadata of the source, and what was done: metadata.after(...)"


def test_bytes_of_pictures_are_made_in_few_places() -> None:
    found = set()
    for name, tree in modules("cv2.im"):
        calls = (node.func for node in ast.walk(tree) if isinstance(node, ast.Call))
        attributes = [ast.unparse(call) for call in calls if isinstance(call, ast.Attribute)]
        if any(call in ("cv2.imwrite", "cv2.imencode") for call in attributes):
            found.add(name)
    assert found <= ENCODING


def test_each_command_is_known_here() -> None:
    assert set(COMMANDS) - set(WRITING) - WRITING_TOO <= WRITING_NONE, "does the new command write pictures?"


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    rgb = cv2.resize(InputImage.read(PICTURES / "top.jpg").frame.rgb, (72, 96), interpolation=cv2.INTER_AREA)
    Image.fromarray(rgb).save("in.png")
    recipe = {
        "format": 2,
        "steps": [{"operation": "denoise", "values": {"denoise": 30}}],
        "outputs": [{"format": "png"}, {"format": "jpeg", "keep_metadata": False, "credentials": IS_INSTALLED}],
    }
    Path("recipe.json").write_text(json.dumps(recipe), encoding="utf-8")
    return tmp_path


@pytest.mark.parametrize("command", WRITING)
def test_a_command_writes_what_it_did(command: str, folder: Path, capfd: pytest.CaptureFixture[str]) -> None:
    arguments, said = WRITING[command]
    assert run([command, *arguments], lambda files: 99) == 0, capfd.readouterr().err
    shown = (path for path in folder.rglob("*.*") if not any(part.startswith(".") for part in path.parts))
    written = [path for path in shown if path.suffix in FORMATS and path != folder / "in.png"]
    assert written
    for path in written:
        read = InputImage.read(path)
        assert read.metadata.claimed == said, path
        assert (read.metadata.signed is not None) == (command == "batch" and path.suffix == ".jpg" and IS_INSTALLED)
        if "--badge" in arguments:
            assert read.frame.alpha is not None
            assert (read.frame.alpha[-12:, 6:60] > 0).any(), "something stands in the empty corner"


def test_what_an_original_claims_goes_through_every_edit(folder: Path) -> None:
    with Image.open("in.png") as picture:
        picture.save("in.webp", xmp=marked(None, SourceType.TRAINED))
    for arguments in (("--brightness", "10"), ("--denoise", "30", "--quality", "50")):
        assert run(["edit", "in.webp", "-o", "out.jpg", *arguments, "--overwrite"], lambda files: 99) == 0
        assert is_generative(InputImage.read(Path("out.jpg")).metadata.claimed)


def test_marks_are_left_out_only_by_whoever_says_so_twice(folder: Path, capfd: pytest.CaptureFixture[str]) -> None:
    asked = ["edit", "in.png", "-o", "out.png", "--denoise", "30", "--leave-marks-out"]
    assert run(asked, lambda files: 99) == 2
    assert "Google Merchant" in capfd.readouterr().err
    assert not Path("out.png").exists()
    assert run([*asked, "--leave-marks-out"], lambda files: 99) == 0
    assert InputImage.read(Path("out.png")).metadata.claimed == SourceType.UNSAID
