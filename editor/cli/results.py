"""Writes what a command made of a picture."""

from __future__ import annotations

import argparse
import time
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from editor.cli.marks import credentials_of
from editor.cli.targets import Permission, Task
from editor.model.files import atomic_write, make_folder
from editor.model.frame import Frame, Pixels, to_depth
from editor.model.input_image import InputImage
from editor.model.output_image import OPAQUE_FORMATS, Format, OutputImage, WriteOptions, format_of
from editor.model.provenance import told_of_credentials


def write_picture(
    target: Path, result: OutputImage, options: WriteOptions, permission: Permission, source: Path | None
) -> tuple[str, ...]:
    """Write a result that was made from the picture `source`; returns what to tell of its Content Credentials.

    Raises:
        OutputError: it cannot be written, or something would be replaced that was not given away.
    """
    make_folder(target.parent)
    result.write(target, options, overwrite=permission.overwrite, source=source, replace_source=permission.originals)
    return told_of_credentials(result.metadata, options.credentials, marks=options.marks)


def options_for(target: Path, given: argparse.Namespace) -> WriteOptions:
    """How `target` is written, by its name and what `add_outputs` and `add_quality` were told."""
    return WriteOptions(
        format_of(target) or "png",
        quality=getattr(given, "quality", 92),
        keep_gps=given.keep_gps,
        marks=not given.leave_marks_out,
        credentials=credentials_of(given),
    )


def told_of_result(task: Task, image: InputImage, result: Frame, begin: float, **more: object) -> dict[str, Any]:
    """What a command's JSON object says of a written picture.

    Args:
        begin: `time.perf_counter()` before the picture was read.
        more: what this command says besides.
    """
    return {
        "target": str(task.target),
        "width": result.width,
        "height": result.height,
        **more,
        "opening": list(image.notes),
        "seconds": round(time.perf_counter() - begin, 3),
    }


def told_of_alpha(format_: Format, frame: Frame) -> tuple[str, ...]:
    """What a person should know of a picture's transparency in a file of this format."""
    if format_ not in OPAQUE_FORMATS or frame.alpha is None:
        return ()
    return (f"{format_.upper()} has no transparency: what was transparent is white now",)


def told_of_lens(facts: Mapping[str, Any]) -> tuple[str, ...]:
    """Which lens `auto` found, in words; `facts` are the lens's of a render, empty where none was looked for."""
    if "name" not in facts:
        return ()
    name = facts["name"]
    return (f"lens: {name}" if name else "lens not known: give --lens-distortion where lines are bent",)


def told_of_place(facts: Mapping[str, Any]) -> tuple[str, ...]:
    """Whether a picture was enlarged to fill its canvas, in words; `facts` are those of a render on placing."""
    scale = facts.get("scale", 1.0)
    return (f"enlarged {scale:.2f} times to fill the canvas: vitrina upscale adds detail",) if scale > 1.0005 else ()


def write_labels(
    target: Path, labels: NDArray[np.uint8], colours: Sequence[tuple[int, int, int]], permission: Permission
) -> None:
    """Write H x W numbers as a PNG with a palette; `colours` are sRGB, 0-255. Errors as in `write_picture`."""
    from PIL import Image

    make_folder(target.parent)
    picture = Image.fromarray(labels)
    picture.putpalette([value for colour in colours for value in colour])
    with atomic_write(target, overwrite=permission.overwrite) as beside:
        picture.save(beside, "PNG", optimize=True)


def write_mask(target: Path, mask: Pixels, permission: Permission) -> None:
    """Write a mask (H x W float32 in 0-1) as an 8-bit grey PNG; errors as in `write_picture`."""
    import cv2

    make_folder(target.parent)
    _, data = cv2.imencode(".png", to_depth(np.asarray(mask, np.float32), "uint8"))
    with atomic_write(target, overwrite=permission.overwrite) as beside:
        beside.write_bytes(data.tobytes())
