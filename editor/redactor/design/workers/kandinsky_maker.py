"""Designs by Kandinsky 2.1: what a wish comes to in its terms, and what becomes of its pictures."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import cached_property
from importlib.util import find_spec
from pathlib import Path
from typing import Final

import numpy as np

from editor.errors import EditorError, InputError, NetworkError
from editor.model.design import Design
from editor.model.frame import Frame, to_depth
from editor.redactor.conversion import in_profile
from editor.redactor.design.makers import Made, Progress, SourceType, Wish
from editor.redactor.design.workers.adapter import adapter_in
from editor.redactor.design.workers.contract import MULTIPLE, Adapter, Job, Kit, Machine, Mask, Part, Picture, Plan
from editor.redactor.design.workers.kandinsky_folder import INPAINT, KandinskyFolder, kandinsky_in
from editor.redactor.design.workers.memory import plan_for, smaller
from editor.redactor.design.workers.process import Worker
from editor.redactor.engine import cores
from editor.redactor.garments.cutting import Masking, cut_out
from editor.redactor.upscaling.memory import free_memory

LONGEST: Final = 768  # pixels that it was trained on; larger pictures repeat things
STEPS: Final = 30
GUIDANCE: Final = 4.0
_LIBRARIES: Final = ("torch", "diffusers", "transformers", "safetensors")
# What the prior is told besides, so that a garment is alone and can be cut out.
_SCENE: Final = "product photograph of one garment on a plain white background"
_CHANGE: Final = 0.45, 0.95  # of a picture without a mask: at no freedom and at all of it
_OF_PICTURE: Final = 0.65, 0.35  # the weight of a picture beside words: the same


@dataclass(frozen=True, slots=True)
class Looked:
    """What is to be known of a folder before its model is used.

    Attributes:
        bytes: of its weights on the disk.
        memory: bytes that it needs for a picture of the largest size, without an accelerator.
        free: bytes of memory that are free now.
    """

    bytes: int
    memory: int
    free: int


def looked_at(folder: Path) -> Looked:
    """A folder that holds the model.

    Raises:
        InputError: it does not, or the libraries are missing.
    """
    found, free = _looked(folder), free_memory()
    return Looked(found.bytes, plan_for(Machine(free), *_numbers(found, False), LONGEST**2).memory, free)


class KandinskyMaker:
    """A `Maker`. Its model is loaded with the first picture, and stays in a process of its own for a while.

    Args:
        folder: where the model lies; see `kandinsky_in`.
        networks: cut garments out.
        adapter: what it was taught besides.
    """

    name = "kandinsky"

    def __init__(self, folder: Path, networks: Masking, adapter: Adapter | None = None) -> None:
        self._folder, self._networks, self._adapter = folder, networks, adapter
        self._worker: Worker | None = None

    @cached_property
    def _found(self) -> KandinskyFolder | EditorError:
        try:
            return _looked(self._folder, self._adapter)
        except InputError as error:
            return error

    def plan(self, wish: Wish, free: int | None = None) -> Plan:
        """How the model would be held for a picture, and the memory that needs, without an accelerator.

        Args:
            free: bytes of memory; None: those of this machine.

        Raises:
            EditorError: the folder holds no model, or libraries are missing.
        """
        width, height = size_of(wish)
        if isinstance(self._found, EditorError):
            raise self._found
        machine = Machine(free_memory() if free is None else free)
        return plan_for(machine, *_numbers(self._found, _paints_into(wish)), width * height)

    def refusal(self, wish: Wish) -> EditorError | None:
        if isinstance(self._found, EditorError):
            return self._found
        if not (wish.words.strip() or wish.design.chips() or wish.mix or wish.image is not None):
            return InputError("There are no words and no picture to start from.", "Say what is to be seen.")
        if self._worker is not None or _has_accelerator():  # it is there already, or its own memory is asked for
            return None
        free = free_memory()
        need = self.plan(wish, free).memory
        if need <= free:
            return None
        width, height = size_of(wish)
        less = smaller(width, height, MULTIPLE)
        return NetworkError(
            "Kandinsky needs about {need:.1f} GB of memory for {width} x {height} pixels; {free:.1f} GB are free.",
            "Close other programs, or try {smaller} pixels.", need=need / 1e9, free=free / 1e9,
            width=width, height=height, smaller=f"{less[0]} x {less[1]}",
        )  # fmt: skip

    def make(self, wish: Wish, is_cancelled: Callable[[], bool], on_progress: Progress) -> Made:
        refusal = self.refusal(wish)
        if refusal is not None:
            raise refusal
        job, mask = self._job(wish, is_cancelled)
        if self._worker is None:
            assert isinstance(self._found, KandinskyFolder)  # or it had been refused
            numbers, largest = _numbers(self._found, _paints_into(wish))
            kit = Kit(self.name, self._folder, max(1, cores()), numbers, largest, job.width * job.height, self._adapter)
            self._worker = Worker(kit)

        def tell(share: float, picture: Picture | None) -> None:
            on_progress(share, None if picture is None else Frame(picture))

        picture = self._worker.made(job, is_cancelled, tell)
        if job.image is None:
            return self._alone(picture, wish, is_cancelled)
        assert wish.image is not None
        return _made(_laid_back(picture, wish.image, mask), wish, (), "photograph", "composite")

    def close(self) -> None:
        """Give the memory of the model back."""
        if self._worker is not None:
            self._worker.close()
            self._worker = None

    def _job(self, wish: Wish, is_cancelled: Callable[[], bool]) -> tuple[Job, Mask | None]:
        """What the worker is to do, and where the picture that is started from may change."""
        english = english_words(wish.design, wish.words)
        words = wish.words.strip() or english
        width, height = size_of(wish)
        parts: tuple[Part, ...] = (Part(f"{english}, {_SCENE}" if wish.image is None else english),)
        image = mask = None
        if wish.mix:
            parts = mixed_parts(wish)
        elif wish.image is not None and wish.design.like:
            weight = _between(_OF_PICTURE, wish.freedom)
            parts = Part(_seen(wish.image, width, height), weight), Part(f"{english}, {_SCENE}", 1 - weight)
        elif wish.image is not None:
            image = _seen(wish.image, width, height)
            mask = wish.mask if wish.mask is not None else cut_out(self._networks, wish.image, is_cancelled)
        job = Job(
            parts, words, wish.negative, width, height, wish.steps or STEPS, wish.guidance or GUIDANCE,
            (wish.seed + wish.number) % 2**31, image, _between(_CHANGE, wish.freedom),
            None if mask is None else _sized_mask(mask, width, height),
        )  # fmt: skip
        return job, mask

    def _alone(self, picture: Picture, wish: Wish, is_cancelled: Callable[[], bool]) -> Made:
        """A garment from words: cut out where something is to be seen in it, in the size that was asked for."""
        import cv2

        height, width = picture.shape[:2]
        scale = wish.size / max(width, height)
        size = max(1, round(width * scale)), max(1, round(height * scale))
        frame = Frame(picture if scale == 1 else np.asarray(cv2.resize(picture, size, interpolation=cv2.INTER_CUBIC)))
        unseen: tuple[str, ...] = ()
        try:
            matte = cut_out(self._networks, frame, is_cancelled)
            frame = frame.with_(alpha=to_depth(matte, "uint8"))
        except InputError:
            unseen = ("a garment that can be cut out",)
        return _made(frame, wish, unseen, self.name, "trained")


def _looked(folder: Path, adapter: Adapter | None = None) -> KandinskyFolder:
    libraries = _LIBRARIES if adapter is None else (*_LIBRARIES, "peft")
    missing = [name for name in libraries if find_spec(name) is None]
    if missing:
        raise InputError(
            "Kandinsky needs libraries that the program alone does not bring: {missing}.",
            "Install them: pip install 'vitrina[generate]'", missing=", ".join(missing),
        )  # fmt: skip
    found = kandinsky_in(folder)
    if adapter is not None:
        adapter_in(adapter.folder, found)
    return found


def english_words(design: Design, words: str) -> str:
    """What was understood, in the language that the prior was trained on; words that are English stay as they are."""
    said = words.strip()
    if said and said.isascii():
        return said
    return ", ".join(chip.words for chip in design.chips()) or said


def mixed_parts(wish: Wish) -> tuple[Part, ...]:
    """What is mixed, its weights adding up to 1.

    Raises:
        InputError: no weight is above 0.
    """
    total = sum(max(0.0, weight) for _, weight in wish.mix)
    if not total > 0:
        raise InputError("Nothing in the mixture has a weight.", "Give one of them a weight above 0.")
    return tuple(
        Part(of if isinstance(of, str) else _seen(of, *_fitted(*of.size, LONGEST)), max(0.0, weight) / total)
        for of, weight in wish.mix
    )


def size_of(wish: Wish) -> tuple[int, int]:
    """Width and height that it paints, multiples of `MULTIPLE`: no more than it was trained on."""
    if wish.image is not None and _paints_into(wish):
        return _fitted(*wish.image.size, LONGEST)
    side = max(MULTIPLE, min(LONGEST, wish.size) // MULTIPLE * MULTIPLE)
    return side, side


def _paints_into(wish: Wish) -> bool:
    """Whether a picture is changed, rather than made anew."""
    return wish.image is not None and not wish.design.like and not wish.mix


def _numbers(found: KandinskyFolder, paints_into: bool) -> tuple[int, int]:
    """Of weights: of all parts that are loaded, and of the largest one."""
    sizes = [one.numbers for part, one in found.weights.items() if paints_into or not part.startswith(INPAINT)]
    return sum(sizes), max(sizes)


def _fitted(width: int, height: int, longest: int) -> tuple[int, int]:
    scale = min(1.0, longest / max(width, height))
    return (
        max(MULTIPLE, round(width * scale / MULTIPLE) * MULTIPLE),
        max(MULTIPLE, round(height * scale / MULTIPLE) * MULTIPLE),
    )


def _has_accelerator() -> bool:
    """Whether a driver of one is here; torch, which would know, is in the worker alone."""
    return Path("/proc/driver/nvidia/version").exists()


def _between(ends: tuple[float, float], freedom: int) -> float:
    return ends[0] + (ends[1] - ends[0]) * freedom / 100


def _seen(frame: Frame, width: int, height: int) -> Picture:
    """A frame in sRGB at this size, on white where it is transparent."""
    import cv2

    rgb = to_depth(in_profile(frame, None).rgb, "float32")
    if frame.alpha is not None:
        alpha = to_depth(frame.alpha, "float32")[..., None]
        rgb = rgb * alpha + (1 - alpha)
    small = cv2.resize(np.asarray(rgb, np.float32), (width, height), interpolation=cv2.INTER_AREA)
    return np.asarray(to_depth(np.asarray(np.clip(small, 0, 1)), "uint8"))


def _sized_mask(mask: Mask, width: int, height: int) -> Mask:
    import cv2

    return np.asarray(cv2.resize(mask, (width, height), interpolation=cv2.INTER_AREA), np.float32)


def _laid_back(picture: Picture, image: Frame, mask: Mask | None) -> Frame:
    """What was painted, at the photograph's size and in its colours, where it was to be changed."""
    import cv2

    shown = cv2.resize(picture, image.size, interpolation=cv2.INTER_CUBIC)
    before = to_depth(in_profile(image, None).rgb, "float32")
    share = np.ones((*before.shape[:2], 1), np.float32) if mask is None else _sized_mask(mask, *image.size)[..., None]
    laid = before + (to_depth(np.asarray(shown), "float32") - before) * share
    alpha = None if image.alpha is None else to_depth(image.alpha, "uint8")
    return Frame(to_depth(np.asarray(laid, np.float32), "uint8"), alpha)


def _made(frame: Frame, wish: Wish, unseen: tuple[str, ...], on: str, source_type: SourceType) -> Made:
    return Made(frame, wish.design, unseen, on, source_type, wish)
