"""What a model in a process of its own has to do, whatever it is: the contract for all such models.

Another model (SDXL, FLUX ...) takes three things:

1. A file like `kandinsky_folder.py`: what a folder has to hold, checked without loading anything.
2. A file like `kandinsky.py`: a `Painter`, the only place that imports its libraries, named in `PAINTERS`.
3. A `Maker` like `kandinsky_maker.py`, that turns a `Wish` into a `Job`.

`process.py` and `serving.py` serve all of them. Between the processes go `Order` and None one way, `News` the other:
dataclasses of numbers, words and arrays; both ends are this program, so they are pickled.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Final, Literal, Protocol

import numpy as np
from numpy.typing import NDArray

Picture = NDArray[np.uint8]  # H x W x 3, sRGB
Mask = NDArray[np.float32]  # H x W in 0-1
State = Literal["loaded", "step", "done", "stopped", "failed"]

# What a worker can hold: name -> module, with `check(folder)`, `machine() -> Machine` and
# `painter(folder, plan, adapter: Adapter | None)`.
PAINTERS: Final[Mapping[str, str]] = {"kandinsky": "editor.redactor.design.workers.kandinsky"}


@dataclass(frozen=True, slots=True, eq=False)
class Part:
    """Something that a picture is to be like: words or a picture, by its weight (the weights of all add up to 1)."""

    of: str | Picture
    weight: float = 1.0


@dataclass(frozen=True, slots=True, eq=False)
class Job:
    """One picture that is to be made.

    Attributes:
        parts: what it is to be like: one, or several that are mixed.
        words: what the finer model reads, in any language that it knows.
        negative: words for what is not to be seen.
        width, height: in pixels, multiples of `MULTIPLE`.
        steps: of the model, 1 to 200; of its first half too, where it has one.
        guidance: how closely words are followed, 1 to 20.
        seed: the same seed gives the same picture on the same kind of processor.
        image: to start from, of this size; None: from noise.
        change: 0-1: how much of `image` may become another, without a mask.
        mask: of this size: where `image` is painted anew; None: everywhere.
        previews: how many times a picture on its way is told.
    """

    parts: tuple[Part, ...]
    words: str
    negative: str = ""
    width: int = 512
    height: int = 512
    steps: int = 30
    guidance: float = 4.0
    seed: int = 0
    image: Picture | None = None
    change: float = 0.7
    mask: Mask | None = None
    previews: int = 4


@dataclass(frozen=True, slots=True, eq=False)
class Order:
    """What a worker is told: to do a job, or, without one, to end that of this number."""

    number: int
    job: Job | None = None


MULTIPLE: Final = 64
PREVIEW: Final = 256  # pixels of the longer side that a picture on its way has at most


@dataclass(frozen=True, slots=True, eq=False)
class News:
    """What a worker tells.

    Attributes:
        state: ``"loaded"`` once the model is in memory, ``"step"`` after each step, and at the end of a job one of the
            others.
        share: of the job that is done, 0-1.
        picture: of ``"done"`` the result; of ``"step"`` now and then what there is to be seen, small.
        reason: of ``"failed"``: ``"memory"``, ``"folder"`` or ``"other"``.
        said: in the words of the library, for a log; of ``"loaded"`` on what it works.
    """

    state: State
    share: float = 0.0
    picture: Picture | None = None
    reason: str = ""
    said: str = ""


@dataclass(frozen=True, slots=True)
class Plan:
    """How a model is held.

    Attributes:
        device: ``"cuda"``, ``"mps"`` or ``"cpu"``.
        dtype: ``"float32"``, ``"bfloat16"`` or ``"float16"``.
        offload: parts of the model wait in main memory and are brought to the device in turn.
        memory: bytes of main memory that it needs, with all that goes with it.
        accelerator: bytes of the device's own memory.
    """

    device: str = "cpu"
    dtype: str = "float32"
    offload: bool = False
    memory: int = 0
    accelerator: int = 0


@dataclass(frozen=True, slots=True)
class Machine:
    """What there is: free bytes of main memory, of an accelerator (0: there is none), and what that computes in."""

    memory: int
    accelerator: int = 0
    device: str = "cpu"
    has_bfloat16: bool = True


Tell = Callable[[float, Picture | None], None]


class Painter(Protocol):
    """A model in memory, in its worker."""

    def paint(self, job: Job, tell: Tell, is_cancelled: Callable[[], bool]) -> Picture:
        """The picture.

        Args:
            tell: to be called after each step: share that is done, and now and then what there is to be seen.
            is_cancelled: to be asked at each step.

        Raises:
            Stopped: `is_cancelled` said so.
            MemoryError: there was not enough, of whatever kind.
        """


class Stopped(Exception):
    """The work was ended because somebody asked for it."""


@dataclass(frozen=True, slots=True)
class Adapter:
    """What a model was taught besides (LoRA).

    Attributes:
        folder: where it lies.
        weight: 0-1: how much of it counts.
    """

    folder: Path
    weight: float = 1.0


@dataclass(frozen=True, slots=True)
class Kit:
    """What a worker begins with.

    Attributes:
        name: one of `PAINTERS`.
        folder: where the model lies.
        threads: how many it may use.
        numbers, largest: weights of the whole model and of its largest part.
        pixels: of the largest picture that is expected.
        adapter: what the model was taught besides; None: nothing.
    """

    name: str
    folder: Path
    threads: int
    numbers: int
    largest: int
    pixels: int
    adapter: Adapter | None = None
