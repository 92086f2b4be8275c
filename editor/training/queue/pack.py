"""Data sets as few files of a bounded size, at training size, with the teacher's word instead of the teacher."""

from __future__ import annotations

import zipfile
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path, PurePosixPath

import cv2
import numpy as np
from numpy.typing import NDArray

from editor.errors import InputError
from editor.model.files import atomic_write, make_folder
from editor.training.data.folders import Item, read_folder
from editor.training.data.reading import read_mask, read_rgb

Bytes = NDArray[np.uint8]
AskTeacher = Callable[[Path], Bytes]

_TARGETS = {"masks": "masks", "labels": "labels", "pairs": "target"}
_ROOM = 4096  # of a zip's directory, for each shard


def pack(
    folder: Path,
    kind: str,
    target: Path,
    *,
    side: int = 320,
    megabytes: int = 50,
    quality: int = 80,
    teacher: AskTeacher | None = None,
) -> list[Path]:
    """Write a data set to ``NAME-00.zip``, ``NAME-01.zip`` ...; together they unpack to a folder of the same kind.

    Args:
        folder, kind: as for `read_folder`; ``masks``, ``labels``, ``dressed``, ``pairs`` or ``pictures``.
        target: the folder of the shards.
        side: longest side in pixels; what is larger is made smaller.
        megabytes: of a shard, at most.
        quality: of WebP, 1-100; label maps are kept as they are.
        teacher: gives soft masks, which lie in ``teacher/`` afterwards.

    Raises:
        InputError: the data cannot be read, or a single picture is larger than a shard.
    """
    items = read_folder(folder, kind).items
    make_folder(target)
    limit = megabytes * 1_000_000 - _ROOM
    shards: list[Path] = []
    for files in _shards(_packed(items, kind, side, quality, teacher), limit):
        path = target / f"{folder.name}-{len(shards):02}.zip"
        with atomic_write(path, overwrite=True) as beside, zipfile.ZipFile(beside, "w", zipfile.ZIP_STORED) as archive:
            for name, content in files:
                archive.writestr(str(PurePosixPath(folder.name) / name), content)
        shards.append(path)
    return shards


def unpack(shards: Sequence[Path], target: Path) -> None:
    """Unpack shards beside one another.

    Raises:
        InputError: one is damaged.
    """
    for shard in shards:
        try:
            with zipfile.ZipFile(shard) as archive:
                archive.extractall(target)
        except (zipfile.BadZipFile, OSError) as error:
            raise InputError("{name} is damaged.", "Pack the data again.", name=shard.name) from error


def _shards(groups: Iterator[list[tuple[str, bytes]]], limit: int) -> Iterator[list[tuple[str, bytes]]]:
    """Groups of files, those of one picture always together, in as few shards as they need."""
    files: list[tuple[str, bytes]] = []
    size = 0
    for group in groups:
        # A zip notes each name twice, with some hundred bytes around it.
        more = sum(len(content) + 2 * len(name) + 200 for name, content in group)
        if more > limit:
            raise InputError("{name} alone is larger than a shard.", "Pack at a smaller side.", name=group[0][0])
        if size + more > limit:
            yield files
            files, size = [], 0
        files.extend(group)
        size += more
    if files:
        yield files


def _packed(
    items: Sequence[Item], kind: str, side: int, quality: int, teacher: AskTeacher | None
) -> Iterator[list[tuple[str, bytes]]]:
    pictures = "input" if kind == "pairs" else "images"
    for item in items:
        stem = item.picture.stem
        group = [(f"{pictures}/{stem}.webp", _webp(_small(read_rgb(item.picture), side)[..., ::-1], quality))]
        if item.target is not None:
            group.append(_target(item.target, kind, stem, side, quality))
        if item.pose is not None:
            group.append((f"poses/{stem}.json", item.pose.read_bytes()))
        soft = read_mask(item.taught) if item.taught else teacher(item.picture) if teacher else None
        if soft is not None:
            group.append((f"teacher/{stem}.webp", _webp(_small(soft, side), quality)))
        yield group


def _target(path: Path, kind: str, stem: str, side: int, quality: int) -> tuple[str, bytes]:
    if kind in ("labels", "dressed"):
        labels = cv2.imread(str(path), cv2.IMREAD_UNCHANGED)
        code = cv2.imencode(".png", _small(labels, side, cv2.INTER_NEAREST))[1]
        return f"labels/{stem}.png", code.tobytes()
    plane = _small(read_mask(path), side) if kind == "masks" else _small(read_rgb(path), side)[..., ::-1]
    return f"{_TARGETS[kind]}/{stem}.webp", _webp(plane, quality)


def _webp(pixels: Bytes, quality: int) -> bytes:
    code: NDArray[np.uint8] = cv2.imencode(".webp", pixels, [cv2.IMWRITE_WEBP_QUALITY, quality])[1]
    return code.tobytes()


def _small(pixels: Bytes, side: int, interpolation: int = cv2.INTER_AREA) -> Bytes:
    height, width = pixels.shape[:2]
    if max(height, width) <= side:
        return pixels
    ratio = side / max(height, width)
    size = max(1, round(width * ratio)), max(1, round(height * ratio))
    return np.asarray(cv2.resize(pixels, size, interpolation=interpolation), np.uint8)
