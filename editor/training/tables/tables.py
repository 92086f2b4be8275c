"""Which tables there are, their rows, and what the papers say."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import ClassVar, Final

from editor.errors import ValueRangeError
from editor.training.measure.figures import FRECHET
from editor.training.networks.u2net import PAPER_BIG, Plan, U2NetBig
from editor.training.tables.distilled_rows import Distilled
from editor.training.tables.judging import JudgedBy
from editor.training.tables.rows import Row, Shipped, Trained
from editor.training.tables.smaller_rows import Quantised
from editor.training.trainee import Trainee, trainee

TRAIN, VAL = "saliency_train", "saliency_val"
NOT_GIVEN: Final = "not given to us"


@dataclass(frozen=True, slots=True)
class Column:
    """A figure of a table.

    Attributes:
        way: of making masks; empty for pictures.
        key: in `judging.Figures.values`.
        title: its heading.
        digits: behind the point.
    """

    way: str
    key: str
    title: str
    digits: int = 4


@dataclass(frozen=True, slots=True)
class Table:
    """One of the papers' tables.

    Attributes:
        number: the papers' own.
        title: what it compares.
        rows, sets, columns: what stands in it.
        papers: what is known of the papers' figures, by the title of a row or of another network.
        remarks: what a reader has to know.
    """

    number: str
    title: str
    rows: Sequence[Row]
    sets: Sequence[JudgedBy]
    columns: Sequence[Column]
    papers: Mapping[str, str]
    remarks: Sequence[str] = ()


class U2NetPaper(U2NetBig):
    """U2-Net with exactly the channels of its own paper."""

    name: ClassVar[str] = "u2net-paper"
    title: ClassVar[str] = "U2-Net, as published"
    plan: ClassVar[Plan] = PAPER_BIG


def table(number: str) -> Table:
    """The table of that number.

    Raises:
        ValueRangeError: there is none.
    """
    if number not in TABLES:
        raise ValueRangeError(
            "There is no table {number}.", "Choose one of: {known}.", number=number, known=", ".join(TABLES)
        )
    return TABLES[number]


def _of(name: str) -> type[Trainee]:
    return U2NetPaper if name == U2NetPaper.name else trainee(name)


def _masks(name: str, title: str, *, narrow: bool = True) -> Trained:
    return Trained(lambda: _of(name), TRAIN, title, narrow=narrow)


def _pairs(name: str, data: str, title: str) -> Trained:
    return Trained(lambda: trainee(name), data, title)


_BIG, _SMALL = _masks("u2net", "U2-Net Big"), _masks("u2net-small", "U2-Net Small")
_HD = _pairs("pix2pixhd", "light", "pix2pixHD with RSU")
_NARROW: Final = 0.5
_OWN, _VAL, _LIGHT = JudgedBy(TRAIN, whole=False), JudgedBy(VAL, whole=True), JudgedBy("light", whole=False)
_MASK_COLUMNS: Final = (
    Column("written", "MAE", "MAE, as written"),
    Column("raw", "MAE", "MAE, raw"),
    Column("written", "set max F", "max F of the set"),
    Column("written", "weighted F", "weighted F"),
    Column("written", "S", "S"),
    Column("written", "mean E", "mean E"),
    Column("written", "boundary F", "boundary F"),
)
_PICTURE_COLUMNS: Final = (
    Column("", "L1", "L1"),
    Column("", "PSNR dB", "PSNR dB", 2),
    Column("", "SSIM", "SSIM"),
    Column("", "delta E 2000", "delta E 2000", 2),
    Column("", f"set {FRECHET}", FRECHET, 2),
)

_3_1 = Table(
    "3.1",
    "U2-Net, big and small, quantised and distilled: size and loss",
    (
        _BIG,
        _SMALL,
        Quantised(_BIG),
        Distilled(_SMALL, _BIG, 2, "U2-Net Small, distilled at T = 2"),
        Distilled(_SMALL, _BIG, 7, "U2-Net Small, distilled at T = 7"),
    ),
    (_OWN, _VAL),
    (Column("raw", "cross-entropy", "loss (cross-entropy)"), *_MASK_COLUMNS),
    {"U2-Net Big": f"157 MB; loss {NOT_GIVEN}", "U2-Net Small": f"9.8 MB; loss {NOT_GIVEN}"},
    ("Loss: mean binary cross-entropy of the mask as the network gives it, against the mask drawn by hand.",),
)
_3_2 = Table(
    "3.2",
    "pix2pixHD with RSU blocks, quantised and distilled: size and loss",
    (
        _HD,
        Quantised(_HD),
        Distilled(_HD, _HD, 2, "pix2pixHD with RSU, half the channels, distilled at T = 2", _NARROW),
        Distilled(_HD, _HD, 7, "pix2pixHD with RSU, half the channels, distilled at T = 7", _NARROW),
    ),
    (_LIGHT,),
    _PICTURE_COLUMNS,
    {},
    ("Loss: L1, the mean distance from the wanted picture, of values 0-1, at the network's size.",),
)
_5_8 = Table(
    "5.8",
    "Cut-out networks",
    (
        _masks("fast", "ours, fast", narrow=False),
        _masks("u2net", "ours, U2-Net Big"),
        _masks("afnet", "AFNet"),
        _masks("u2net-paper", "U2-Net, as published"),
        _masks("fcn", "FCN"),
        Shipped("quality", learned_from=(TRAIN,)),
        Shipped("fast", learned_from=(TRAIN,)),
    ),
    (_OWN, _VAL),
    _MASK_COLUMNS,
    {
        "ours, U2-Net Big": f"the papers' own network, MAE: HKU-IS .032, SOD .112; on this set {NOT_GIVEN}",
        "shipped, quality": "-",
        "shipped, fast": "-",
        "U2-Net, as published": "176 MB; MAE / max F: ECSSD .033 / .951, DUT-OMRON .054 / .823, "
        "HKU-IS .031 / .935, SOD .108 / .861",
        "U2-Net-small, as published": "4.7 MB; MAE / max F: ECSSD .041 / .943, DUT-OMRON .060 / .813, "
        "HKU-IS .037 / .928, SOD .124 / .841",
    },
    (
        "The shipped networks are not judged by the test part of saliency_train: they have learned from that set.",
        "saliency_val is the first 400 of the 1,000 pictures of ECSSD: near the papers' ECSSD, not the same.",
    ),
)
_5_9 = Table(
    "5.9",
    "Networks that turn pictures into pictures",
    tuple(
        _pairs(name, data, f"{title}, {words}")
        for data, words in (("light", "light"), ("painterly", "painting"))
        for name, title in (
            ("pix2pixhd", "ours, pix2pixHD with RSU"),
            ("pix2pix", "pix2pix"),
            ("cyclegan", "CycleGAN"),
        )
    ),
    (_LIGHT, JudgedBy("painterly", whole=False)),
    _PICTURE_COLUMNS,
    {},
    (
        "Light: photographs whose exposure, white balance and noise were spoiled, against themselves. Painting: "
        "photographs against what a painter's filter makes of them.",
        "CycleGAN learns from the two sides of the same pairs without knowing which belong together.",
        "Judged at the network's size. The Frechet distance depends on the number of pictures and is not FID.",
    ),
)
TABLES: Final = {one.number: one for one in (_3_1, _3_2, _5_8, _5_9)}
