"""Compare the converted BlazePose networks with TensorFlow Lite on pictures of people.

Run: python packaging/weights/compare_blazepose.py    after convert_blazepose.py; needs the data sets and the PyPI
package `ai-edge-litert`, which runs .tflite files. Tells the largest differences: the detector's in pixels of its
input of 224 and in its scores, the landmarks' in pixels of their crop of 256; and processor time.
"""

from __future__ import annotations

import sys
import time
from collections.abc import Callable
from typing import Any

import cv2
import numpy as np
from ai_edge_litert.interpreter import Interpreter
from fetch_blazepose import TARGET
from numpy.typing import NDArray
from photographs import DATA

from editor.redactor.networks.session import open_session

Floats = NDArray[np.float32]
_STEP = 50  # every so many of the people


def pictures(side: int) -> list[Floats]:
    """Squares about the middle, side x side x 3, 0-1."""
    paths = [*sorted((DATA / "people" / "images").iterdir())[::_STEP], DATA / "tryon" / "model.webp"]
    return [_square(cv2.imread(str(path))[..., ::-1], side) for path in paths]


def reference(name: str) -> Callable[[Floats], list[Floats]]:
    """TensorFlow Lite's outputs, in the file's order."""
    interpreter = Interpreter(str(TARGET / name), num_threads=1)
    interpreter.allocate_tensors()
    given, outputs = interpreter.get_input_details()[0]["index"], interpreter.get_output_details()

    def run(picture: Floats) -> list[Floats]:
        interpreter.set_tensor(given, picture[None])
        interpreter.invoke()
        return [interpreter.get_tensor(output["index"])[0] for output in outputs]

    return run


def ours(name: str) -> Callable[[Floats], Floats]:
    """The converted network's output."""
    session = open_session((TARGET.parent / name).read_bytes(), "cpu", 1)
    return lambda picture: session.run(np.ascontiguousarray(picture.transpose(2, 0, 1)[None]))[0]


def timed(run: Callable[[Any], Any], picture: Floats) -> float:
    """Milliseconds of the processor, the least of ten runs."""
    found = []
    for _ in range(10):
        start = time.process_time()
        run(picture)
        found.append(1000 * (time.process_time() - start))
    return min(found)


def compare_detector() -> None:
    """Boxes and points in pixels, scores in logits."""
    first, second = reference("detector.tflite"), ours("person.onnx")
    seen = [2 * picture - 1 for picture in pictures(224)]
    apart = []
    for picture in seen:
        boxes, scores = sorted(first(picture), key=lambda plane: -plane.shape[-1])
        apart.append(np.abs(np.concatenate([boxes, scores], axis=1) - second(picture)))
    worst = np.max(apart, axis=(0, 1))
    figures = f"{worst[:12].max():.2g} px, score {worst[12]:.2g}"
    print(f"detector, {len(seen)} pictures: {figures}; {timed(second, seen[0]):.0f} ms")


def compare_landmarks(kind: str, name: str) -> None:
    """All 39 points in pixels."""
    first, second = reference(f"landmarks_{kind}.tflite"), ours(name)
    seen = pictures(256)
    apart = []
    for picture in seen:
        wanted = next(plane for plane in first(picture) if plane.size == 195).reshape(39, 5)
        apart.append(np.abs(wanted - second(picture)[:195].reshape(39, 5)))
    worst = np.max(apart, axis=(0, 1))
    print(
        f"landmarks {kind}, {len(seen)} pictures: {worst[:2].max():.2g} px, depth {worst[2]:.2g}, "
        f"visibility {worst[3:].max():.2g} (logits); {timed(second, seen[0]):.0f} ms"
    )


def _square(rgb: NDArray[np.uint8], side: int) -> Floats:
    height, width = rgb.shape[:2]
    edge = min(height, width)
    top, left = (height - edge) // 2, (width - edge) // 2
    cut = np.ascontiguousarray(rgb[top : top + edge, left : left + edge])
    return cv2.resize(cut, (side, side), interpolation=cv2.INTER_AREA).astype(np.float32) / 255


if __name__ == "__main__":
    compare_detector()
    for pair in sys.argv[1:] or ["heavy:pose.onnx"]:
        compare_landmarks(*pair.split(":"))
