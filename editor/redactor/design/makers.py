"""What makes pictures of designs: what it is given, what it gives back, and which ones there are."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Final, Literal, Protocol, runtime_checkable

from editor.errors import Cancelled, EditorError, InputError
from editor.model.design import Design
from editor.model.frame import Frame
from editor.redactor.design.generator.sampling import Shaping
from editor.redactor.design.separation import Plane
from editor.redactor.design.workers.contract import Adapter
from editor.redactor.garments.cutting import Masking

SourceType = Literal["composite", "trained", "algorithmic"]
Progress = Callable[[float, Frame | None], None]
NAMES: Final = ("bank", "generator", "kandinsky")


def not_given(likeness: str) -> str:
    """What `Made.unseen` says of a likeness to a picture where there is no picture."""
    return f"{likeness} of a picture: none is given"


@dataclass(frozen=True, slots=True, eq=False)
class Wish:
    """What pictures are to be made of.

    Attributes:
        design: what is wanted.
        words: as the person wrote them; makers that read no words do without.
        seed: 0 to 2^31 - 1, of all that is by chance.
        number: which of the pictures of this seed: 0 is the usual one, each further one another.
        size: pixels of the longer side; a photograph that is given other cloth keeps its own.
        image: the photograph to start from: its garment is given what `design` says, or, where that says what is to be
            as in it (`Design.like`), another garment is given its colors or its cloth.
        mask: H x W float32, 0-1: what of `image` is the garment; None: to be found out.
        sketch: an outline that was drawn, dark on light, to start from.
        logo: a picture that is printed on the garment; transparent around it, or on one plain ground.
        freedom: 0-100: how far pictures may go from what `design` says: at 0 only what it leaves open is varied.
        on: the garment that it is to be shown on, as `Made.on` tells; "": whichever fits.
        negative: words for what is not to be seen, for makers that read them.
        mix: words and pictures that are mixed by their weights, instead of `words` alone, for makers that can.
        steps, guidance: of a diffusion model; 0: as many and as close as is usual for it.
    """

    design: Design
    words: str = ""
    seed: int = 0
    number: int = 0
    size: int = 1024
    image: Frame | None = None
    mask: Plane | None = None
    sketch: Frame | None = None
    logo: Frame | None = None
    freedom: int = 0
    on: str = ""
    negative: str = ""
    mix: tuple[tuple[str | Frame, float], ...] = ()
    steps: int = 0
    guidance: float = 0.0


@dataclass(frozen=True, slots=True, eq=False)
class Made:
    """A picture of a design.

    Attributes:
        frame: uint8, sRGB; with alpha, unless the wish started from a photograph without.
        design: what it shows: the wish's, with what was open or varied chosen.
        unseen: what of the design it does not show, as English words.
        on: what it was made on: "bd3f2a11.webp" of the bank, "photograph", "generator" ...
        source_type: by whom its pixels are, for its marks: made by a trained network, a photograph cut out by one
            and changed, or neither.
        wish: the wish that makes this very picture again.
    """

    frame: Frame
    design: Design
    unseen: tuple[str, ...]
    on: str
    source_type: SourceType
    wish: Wish


class Maker(Protocol):
    """Makes one picture at a time; the same wish gives the same bytes on the same kind of processor."""

    @property
    def name(self) -> str:
        """One of `NAMES`."""

    def refusal(self, wish: Wish) -> EditorError | None:
        """Why it cannot make this, if it cannot; quick."""

    def make(self, wish: Wish, is_cancelled: Callable[[], bool], on_progress: Progress) -> Made:
        """The picture.

        Args:
            on_progress: told the share that is done (0-1), and what there is to be seen by then.

        Raises:
            EditorError: it cannot be made.
            Cancelled: `is_cancelled` said so.
        """


@runtime_checkable
class Closing(Protocol):
    """A maker that holds something large."""

    def close(self) -> None:
        """Let it go; it is taken up again with the next picture. What is being made is lost."""


def nobody(share: float, preview: Frame | None) -> None:
    """A listener to progress that does not care."""


def designs(
    maker: Maker,
    wish: Wish,
    count: int,
    is_cancelled: Callable[[], bool] = lambda: False,
    on_progress: Progress = nobody,
) -> Iterator[Made]:
    """`count` different pictures of a wish, each as soon as it is made; the first is the one that `make` makes of it.

    Raises:
        EditorError, Cancelled: as `Maker.make`; those made before stand.
    """
    refusal = maker.refusal(wish)
    if refusal is not None:
        raise refusal
    for place in range(count):
        if is_cancelled():
            raise Cancelled
        before = place / count

        def told(share: float, preview: Frame | None, before: float = before) -> None:
            on_progress(before + share / count, preview)

        yield maker.make(replace(wish, number=wish.number + place), is_cancelled, told)
        on_progress((place + 1) / count, None)


class Networks(Masking, Shaping, Protocol):
    """What runs the networks of all makers; `NetworkPool` is one."""


def makers(networks: Networks, folder: Path | None = None, adapter: Adapter | None = None) -> Mapping[str, Maker]:
    """The makers that there are here, by name, the quickest first.

    Args:
        folder: a local Kandinsky model; None: there is none.
        adapter: what that was taught besides.
    """
    from editor.redactor.design.generator.templates import GeneratorTemplates
    from editor.redactor.design.painting import PaintingMaker
    from editor.redactor.design.showing import BankTemplates

    found: dict[str, Maker] = {
        "bank": PaintingMaker("bank", BankTemplates.read(), networks),
        "generator": PaintingMaker("generator", GeneratorTemplates(networks), networks),
    }
    if folder is not None:
        from editor.redactor.design.workers.kandinsky_maker import KandinskyMaker

        found["kandinsky"] = KandinskyMaker(folder, networks, adapter)
    return found


def maker_named(name: str, networks: Networks, folder: Path | None = None, adapter: Adapter | None = None) -> Maker:
    """One of `makers`.

    Raises:
        InputError: there is none of this name here; the message says what is missing.
    """
    found = makers(networks, folder, adapter).get(name)
    if found is not None:
        return found
    if name == "kandinsky" and folder is None:
        raise InputError("Kandinsky needs its model.", "Name the folder that holds it: --folder DIR.")
    raise InputError("The model {name} is not installed here.", "Use the bank of photographs: --model bank.", name=name)
