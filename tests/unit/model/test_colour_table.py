"""Tables of colours in memory, and in documents."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from editor.model.colour_table import ColourTable, spread_lattice

COLOURS = np.random.default_rng(4).random((400, 3), np.float32)


def tetrahedral(lattice: np.ndarray, colour: np.ndarray) -> np.ndarray:
    """The interpolation of Kasson et al. for one colour, from the book: along the order of the fractions."""
    place = colour.astype(np.float64) * (len(lattice) - 1)
    corner = np.minimum(place.astype(int), len(lattice) - 2)
    share = place - corner
    value, walked = lattice[tuple(corner)].astype(np.float64), corner.copy()
    for axis in np.argsort(-share, kind="stable"):
        before = lattice[tuple(walked)]
        walked[axis] += 1
        value = value + share[axis] * (lattice[tuple(walked)].astype(np.float64) - before)
    return value


def rough(side: int) -> ColourTable:
    return ColourTable(lattice=np.random.default_rng(side).random((side, side, side, 3), np.float32))


@pytest.mark.parametrize("side", [2, 5, 33])
def test_a_lattice_is_interpolated_as_the_book_says(side: int) -> None:
    table = rough(side)
    wanted = np.array([tetrahedral(table.lattice, colour) for colour in COLOURS])
    assert np.abs(table.colours(COLOURS) - wanted).max() < 1e-5


def test_curves_come_before_the_lattice() -> None:
    curves = np.linspace(1, 0, 7, dtype=np.float32)[:, None].repeat(3, 1)
    table = rough(4)
    assert np.abs(ColourTable(curves, table.lattice).colours(COLOURS) - table.colours(1 - COLOURS)).max() < 1e-5


def test_what_is_beyond_white_or_black_is_taken_as_white_or_black() -> None:
    table = rough(3)
    assert np.array_equal(table.colours(np.array([[-1.0, 2.0, 0.5]])), table.colours(np.array([[0.0, 1.0, 0.5]])))


@given(st.integers(2, 33), st.booleans(), st.integers(2, 300), st.floats(0.1, 4))
def test_a_table_survives_a_document_to_16_bit(side: int, both: bool, count: int, reach: float) -> None:
    rng = np.random.default_rng(side)
    lattice = (rng.random((side, side, side, 3), np.float32) * np.float32(reach)) - np.float32(0.05)
    curves = rng.random((count, 3), np.float32) if both else None
    text = ColourTable(curves, lattice).to_text()
    read = ColourTable.from_text(text)
    step = (max(1.0, float(lattice.max())) + 0.05) / 65535
    assert np.abs(read.lattice - lattice).max() <= 0.51 * step
    assert (read.curves is None) == (not both)
    if both:
        assert np.abs(read.curves - curves).max() <= 0.51 * step
    assert read.to_text() == text or step > 1 / 65535  # what is rounded once stays


def test_a_document_carries_what_the_program_sees() -> None:
    axis = np.linspace(0, 1, 65, dtype=np.float32) ** 2
    fine = ColourTable(lattice=np.stack(np.meshgrid(axis, axis, axis, indexing="ij"), -1))
    coarse = ColourTable.from_text(fine.to_text())
    assert len(coarse.lattice) == 33
    assert np.abs(coarse.lattice - fine.lattice[::2, ::2, ::2]).max() < 1e-5
    assert (
        len(ColourTable.from_text(ColourTable(np.linspace(0, 1, 65536)[:, None].repeat(3, 1)).to_text()).curves) == 4096
    )


@pytest.mark.parametrize("text", ["", "no", "VlQx", "é", "AAAA" * 100, "A" * 3_000_000])
def test_other_texts_are_no_tables(text: str) -> None:
    with pytest.raises(ValueError, match="table"):
        ColourTable.from_text(text)


def test_a_text_that_was_cut_or_swells_is_refused() -> None:
    import base64
    import zlib

    text = rough(5).to_text()
    with pytest.raises(ValueError, match="table"):
        ColourTable.from_text(text[: len(text) // 2 // 4 * 4])
    head = base64.b64decode(text)[:17]
    bomb = base64.b64encode(head + zlib.compress(bytes(50_000_000))).decode()
    with pytest.raises(ValueError, match="table"):
        ColourTable.from_text(bomb)


@given(st.integers(2, 12), st.integers(2, 12))
def test_an_identity_of_any_number_of_nodes_stays_one(before: int, after: int) -> None:
    spread = spread_lattice(ColourTable.identity(before).lattice, after)
    assert np.abs(spread - ColourTable.identity(after).lattice).max() < 1e-6


@pytest.mark.parametrize(
    "parts", [{}, {"curves": np.zeros((1, 3), np.float32)}, {"lattice": np.zeros((2, 2, 3, 3), np.float32)},
              {"curves": np.full((4, 3), np.nan, np.float32)}, {"lattice": np.full((2, 2, 2, 3), 1e9, np.float32)}]
)  # fmt: skip
def test_what_is_no_table_is_refused(parts: dict[str, np.ndarray]) -> None:
    with pytest.raises(ValueError, match=r"table|curves|lattice"):
        ColourTable(**parts)
