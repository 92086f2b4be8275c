"""Films: what is written can be read again, picture by picture."""

from __future__ import annotations

from pathlib import Path

import cv2
import numpy as np
import pytest
from PIL import Image

from editor.errors import OutputError
from editor.model.film import SUFFIXES, write_film
from editor.model.input_image import InputImage
from editor.model.source_type import SourceType
from editor.model.xmp import source_types


def pictures(count: int = 6) -> list[np.ndarray]:
    """A white square that goes to the right over a colour."""
    made = []
    for number in range(count):
        picture = np.full((64, 96, 3), (30, 90, 160), np.uint8)
        picture[20:44, 8 * number : 8 * number + 24] = 255
        made.append(picture)
    return made


@pytest.mark.parametrize("suffix", [".gif", ".webp"])
def test_pillow_reads_what_was_written(tmp_path: Path, suffix: str) -> None:
    path = tmp_path / f"film{suffix}"
    write_film(path, pictures(), 20, overwrite=False, made=SourceType.COMPOSITE_TRAINED)
    with Image.open(path) as film:
        assert (film.n_frames, film.size) == (6, (96, 64))
        assert film.info["loop"] == 0
        for number, picture in enumerate(pictures()):
            film.seek(number)
            film.load()
            assert film.info["duration"] == 50
            assert np.abs(np.asarray(film.convert("RGB"), int) - picture).mean() < 6
    assert InputImage.read(path).metadata.claimed == SourceType.COMPOSITE_TRAINED


def test_opencv_reads_what_was_written(tmp_path: Path) -> None:
    path = tmp_path / "film.mp4"
    write_film(path, pictures(), 20, overwrite=False, made=SourceType.COMPOSITE_TRAINED)
    data = path.read_bytes()
    box = data.rindex(b"uuid") - 4
    assert box + int.from_bytes(data[box : box + 4], "big") == len(data)
    assert source_types(data[box + 24 :]) == (SourceType.COMPOSITE_TRAINED,)
    film = cv2.VideoCapture(str(path))
    read = [film.read()[1] for _ in range(6)]
    assert not film.read()[0]
    film.release()
    for frame, picture in zip(read, pictures(), strict=True):
        assert np.abs(frame[..., ::-1].astype(int) - picture).mean() < 12
    assert [entry.name for entry in tmp_path.iterdir()] == ["film.mp4"]


def test_other_suffixes_and_files_that_are_there_are_refused(tmp_path: Path) -> None:
    with pytest.raises(OutputError, match="no film"):
        write_film(tmp_path / "film.avi", pictures(), 20, overwrite=True)
    for suffix in SUFFIXES:
        path = tmp_path / f"film{suffix}"
        path.write_bytes(b"mine")
        with pytest.raises(OutputError):
            write_film(path, pictures(), 20, overwrite=False)
        assert path.read_bytes() == b"mine"
