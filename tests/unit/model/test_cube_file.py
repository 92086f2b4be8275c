"""Tables of colours in `.cube` files: what is written comes back, what others write is understood, the rest refused."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import PyOpenColorIO as ocio  # noqa: N813
import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra import numpy as arrays

from editor.errors import InputError
from editor.model.colour_table import ColourTable
from editor.model.cube_file import cube_text, parse_cube, read_cube, write_cube

NUMBERS = st.floats(-2, 3, width=32)
COLOURS = np.random.default_rng(3).random((500, 3), np.float32)
TWO = "\n".join(f"{r} {g} {b}" for b in (0, 1) for g in (0, 1) for r in (0, 1))


def lattices(highest: int = 6) -> st.SearchStrategy[np.ndarray]:
    return st.integers(2, highest).flatmap(lambda n: arrays.arrays(np.float32, (n, n, n, 3), elements=NUMBERS))


def curves() -> st.SearchStrategy[np.ndarray]:
    return st.integers(2, 40).flatmap(lambda n: arrays.arrays(np.float32, (n, 3), elements=NUMBERS))


def by_ocio(path: Path, colours: np.ndarray) -> np.ndarray:
    """What OpenColorIO's own reader makes of a file."""
    kind = ocio.INTERP_TETRAHEDRAL if "3D" in path.read_text("utf-8") else ocio.INTERP_LINEAR
    transform = ocio.FileTransform(str(path), interpolation=kind)
    values = np.array(colours, np.float32, order="C")
    ocio.Config.CreateRaw().getProcessor(transform).getDefaultCPUProcessor().applyRGB(values)
    return values


def written(path: Path, text: str) -> Path:
    path.write_text(text, "utf-8")
    return path


def rough(side: int) -> ColourTable:
    """A table without any symmetry between its channels."""
    rng = np.random.default_rng(side)
    return ColourTable(lattice=rng.random((side, side, side, 3), np.float32), title="Rough")


@given(lattices())
def test_a_lattice_survives_its_file(lattice: np.ndarray) -> None:
    read = parse_cube(cube_text(ColourTable(lattice=lattice)).encode(), "a.cube")
    assert read.curves is None
    assert np.abs(read.lattice - lattice).max() <= 0.6e-6


@given(curves())
def test_curves_survive_their_file(curves: np.ndarray) -> None:
    read = parse_cube(cube_text(ColourTable(curves)).encode(), "a.cube")
    assert read.lattice is None
    assert np.abs(read.curves - curves).max() <= 0.6e-6


@given(st.text(max_size=60))
def test_any_title_leaves_the_table_readable(title: str) -> None:
    table = ColourTable.identity()
    read = parse_cube(cube_text(ColourTable(lattice=table.lattice, title=title)).encode("utf-8", "replace"), "a.cube")
    assert np.array_equal(read.lattice, table.lattice)
    assert "\n" not in read.title


def problem(data: bytes) -> str:
    """What is said of these bytes; nothing if they are a table."""
    try:
        parse_cube(data, "a.cube")
    except InputError as error:
        return str(error)
    return "a.cube is a table"


@given(st.binary(max_size=400))
def test_any_bytes_give_a_table_or_a_clear_error(data: bytes) -> None:
    assert "a.cube" in problem(data)


LINES = (
    "LUT_3D_SIZE 2", "LUT_1D_SIZE 2", "LUT_3D_SIZE x", "DOMAIN_MIN 0 0 0", "DOMAIN_MAX 1 nan 1", "0 0 0", "1 1 1",
    "0 1", "TITLE", "nan 0 0", "1e400 0 0", "# words", "LUT_3D_INPUT_RANGE 1 0", "FRIEND 7", "0 0 0 0", "é", "-",
)  # fmt: skip


@given(st.lists(st.sampled_from(LINES), max_size=14))
def test_any_lines_give_a_table_or_a_clear_error(lines: list[str]) -> None:
    assert "a.cube" in problem("\n".join(lines).encode())


@pytest.mark.parametrize("side", [2, 17, 33, 65])
def test_opencolorio_reads_our_lattices_to_the_same_result(tmp_path: Path, side: int) -> None:
    path, table = tmp_path / "a.cube", rough(side)
    write_cube(path, table, overwrite=False)
    assert np.abs(by_ocio(path, COLOURS) - table.colours(COLOURS)).max() < 2e-6
    assert read_cube(path).title == "Rough"


def test_opencolorio_reads_our_curves_to_the_same_result(tmp_path: Path) -> None:
    path = tmp_path / "a.cube"
    table = ColourTable(np.random.default_rng(1).random((64, 3), np.float32))
    write_cube(path, table, overwrite=False)
    assert np.abs(by_ocio(path, COLOURS) - table.colours(COLOURS)).max() < 2e-6


@pytest.mark.parametrize("domain", ["-0.5 0 -1|2 1 1.5", "0 0 0|1 1 1", "0 0 0|4 4 4"])
@pytest.mark.parametrize("kind", ["1D", "3D"])
def test_other_domains_mean_what_opencolorio_takes_them_for(tmp_path: Path, domain: str, kind: str) -> None:
    low, high = domain.split("|")
    values = np.random.default_rng(5).random((125, 3))
    head = f"LUT_{kind}_SIZE {125 if kind == '1D' else 5}\nDOMAIN_MIN {low}\nDOMAIN_MAX {high}\n"
    path = written(tmp_path / "a.cube", head + "\n".join(" ".join(map(str, row)) for row in values))
    tolerance = 1e-2 if kind == "1D" else 3e-6  # a curve has its corners between the steps of ours
    assert np.abs(by_ocio(path, COLOURS) - read_cube(path).colours(COLOURS)).max() < tolerance


def test_a_domain_that_ends_inside_holds_its_ends() -> None:
    text = f"LUT_3D_SIZE 2\nDOMAIN_MIN 0.25 0.25 0.25\nDOMAIN_MAX 0.75 0.75 0.75\n{TWO}"
    greys = np.array([0, 0.25, 0.4, 0.5, 0.75, 1])[:, None].repeat(3, 1)
    found = parse_cube(text.encode(), "a.cube").colours(greys)
    assert np.abs(found - np.array([0, 0, 0.3, 0.5, 1, 1])[:, None]).max() < 3e-4


def test_ranges_of_resolve_are_domains() -> None:
    by_range = parse_cube(f"LUT_3D_SIZE 2\nLUT_3D_INPUT_RANGE 0.0 2.0\n{TWO}".encode(), "a.cube")
    by_domain = parse_cube(f"LUT_3D_SIZE 2\nDOMAIN_MAX 2 2 2\n{TWO}".encode(), "a.cube")
    assert np.array_equal(by_range.colours(COLOURS), by_domain.colours(COLOURS))
    assert np.abs(by_range.colours(COLOURS) - COLOURS / 2).max() < 1e-6


def test_curves_before_a_lattice_are_both_taken(tmp_path: Path) -> None:
    lattice = rough(3)
    rows = cube_text(lattice).split("DOMAIN_MAX 1 1 1\n")[1]
    text = f"LUT_1D_SIZE 2\nLUT_1D_INPUT_RANGE 0 1\nLUT_3D_SIZE 3\nLUT_3D_INPUT_RANGE 0 1\n1 1 1\n0 0 0\n{rows}"
    path = written(tmp_path / "a.cube", text)
    assert np.abs(read_cube(path).colours(COLOURS) - lattice.colours(1 - COLOURS)).max() < 1e-5
    assert np.abs(read_cube(path).colours(COLOURS) - by_ocio(path, COLOURS)).max() < 1e-5
    write_cube(tmp_path / "b.cube", read_cube(path), overwrite=False)
    assert read_cube(tmp_path / "b.cube").curves is None


def test_what_other_programs_write_is_understood() -> None:
    head = '\ufeff# by hand\r\ntitle "My ""film"""\r\n\r\nMADE_BY somebody\r\nlut_3d_size 2\r\n'
    text = f"{head}# rows\r\n  {TWO}  \r\n\r\n"
    read = parse_cube(text.encode("utf-8"), "a.cube")
    assert np.array_equal(read.lattice, ColourTable.identity().lattice)
    assert read.title == "My film"


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("", "not a table"),
        ("LUT_3D_SIZE 2\n0 0 0", "1 rows of colors, but 8"),
        (f"LUT_3D_SIZE 2\n{TWO}\n0 0 0", "9 rows of colors, but 8"),
        (f"LUT_3D_SIZE 3\n{TWO}", "but 27"),
        (f"LUT_3D_SIZE 2\n{TWO.replace('1 1 1', 'nan 1 1')}", "no numbers"),
        (f"LUT_3D_SIZE 2\n{TWO.replace('1 1 1', '1 1 inf')}", "no numbers"),
        (f"LUT_3D_SIZE 2\n{TWO.replace('1 1 1', '1 1 1e9')}", "beyond white"),
        (f"LUT_3D_SIZE 2\n{TWO.replace('1 1 1', '1 1')}", "cannot be read: 1 1"),
        (f"LUT_3D_SIZE 2\n{TWO.replace('1 1 1', '1 1 one')}", "cannot be read: 1 1 one"),
        ("LUT_3D_SIZE 1\n0 0 0", "may have 2 to 129"),
        ("LUT_3D_SIZE 999999999999", "may have 2 to 129"),
        ("LUT_3D_SIZE -3", "cannot be read"),
        ("LUT_3D_SIZE 2\nLUT_3D_SIZE 2", "cannot be read"),
        ("LUT_1D_SIZE 70000", "may have 2 to 65536"),
        (f"LUT_3D_SIZE 2\nDOMAIN_MAX 0 1 1\n{TWO}", "ends before it begins"),
        (f"LUT_3D_SIZE 2\nDOMAIN_MIN 0 0 nan\n{TWO}", "cannot be read: DOMAIN_MIN"),
        (f"LUT_3D_SIZE 2\nDOMAIN_MIN 0 0\n{TWO}", "cannot be read: DOMAIN_MIN"),
        (f"LUT_3D_SIZE 2\nLUT_IN_VIDEO_RANGE\n{TWO}", "video levels"),
        ("<html>\n<p>Not found", "not a table"),
    ],
)
def test_what_is_wrong_is_said(text: str, words: str) -> None:
    with pytest.raises(InputError, match=words):
        parse_cube(text.encode(), "a.cube")


def test_files_that_cannot_be_tables_are_refused(tmp_path: Path) -> None:
    (tmp_path / "binary.cube").write_bytes(bytes(range(256)) * 40)
    with (tmp_path / "huge.cube").open("wb") as file:
        file.truncate(200 * 2**20)
    for name, words in (("binary", "not a table"), ("huge", "too large"), ("missing", "cannot be read")):
        with pytest.raises(InputError, match=words):
            read_cube(tmp_path / f"{name}.cube")
    with pytest.raises(InputError, match="cannot be read"):
        read_cube(tmp_path)
