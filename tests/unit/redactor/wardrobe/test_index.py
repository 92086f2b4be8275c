"""Nearest vectors: all compared, or by a graph."""

from __future__ import annotations

import numpy as np
import pytest

from editor.redactor.wardrobe.index import Exact, Graph, Index, Neighbours, unit

from .conftest import NETWORK, Closet


@pytest.fixture(params=[Exact, Graph])
def neighbours(request: pytest.FixtureRequest) -> Neighbours:
    if request.param is Graph:
        pytest.importorskip("usearch", reason="not run: usearch is not installed")
    return request.param()


def vectors(count: int = 40) -> np.ndarray:
    return unit(np.random.default_rng(1).normal(size=(count, 8)).astype(np.float32))


def test_the_nearest_come_first(neighbours: Neighbours) -> None:
    known = vectors()
    neighbours.put(list(range(100, 140)), known)
    numbers, cosines = neighbours.nearest(known[7], 5)
    assert numbers[0] == 107
    assert cosines[0] == pytest.approx(1, abs=2e-3)
    assert list(cosines) == sorted(cosines, reverse=True)
    assert set(numbers) == set(100 + np.argsort(-(known @ known[7]))[:5])
    assert neighbours.of(107) == pytest.approx(known[7], abs=2e-3)
    assert neighbours.of(1) is None


def test_they_are_replaced_and_dropped(neighbours: Neighbours) -> None:
    known = vectors()
    neighbours.put(list(range(40)), known)
    neighbours.put([3], known[5:6])
    assert len(neighbours) == 40
    assert set(neighbours.nearest(known[5], 2)[0]) == {3, 5}
    neighbours.drop([3, 5, 999])
    assert len(neighbours) == 38
    assert not {3, 5} & set(neighbours.nearest(known[5], 10)[0])


def test_of_nothing_nothing_is_near(neighbours: Neighbours) -> None:
    assert len(neighbours.nearest(vectors()[0], 3)[0]) == 0
    neighbours.put([1], vectors(1))
    assert len(neighbours.nearest(np.ones(3, np.float32), 3)[0]) == 0


def test_a_graph_is_kept_beside_the_wardrobe_and_followed(closet: Closet) -> None:
    pytest.importorskip("usearch", reason="not run: usearch is not installed")
    known = vectors(12)
    for at, vector in enumerate(known[:11]):
        closet.put(str(at), (), tuple(vector))
    wardrobe = closet.wardrobe
    index = Index(wardrobe, NETWORK, few=5)
    index.follow(wardrobe.revision, ())
    assert (wardrobe.folder / "vectors.usearch").is_file()
    late = closet.put("late", (), tuple(known[11]))
    wardrobe.remove([closet.numbers["4"]])
    again = Index(wardrobe, NETWORK, few=5)
    again.follow(wardrobe.revision, (closet.numbers["4"],))
    assert again.nearest(known[11], 1)[0][0] == late
    assert closet.numbers["4"] not in again.nearest(known[4], 12)[0]
    (wardrobe.folder / "vectors.usearch").write_bytes(b"damaged")
    anew = Index(wardrobe, NETWORK, few=5)
    anew.follow(wardrobe.revision, ())
    assert len(anew) == 11


def test_a_graph_that_cannot_be_kept_is_searched_all_the_same(closet: Closet) -> None:
    pytest.importorskip("usearch", reason="not run: usearch is not installed")
    numbers = [closet.put(str(at), (), tuple(vector)) for at, vector in enumerate(vectors(8))]
    (closet.wardrobe.folder / "vectors.usearch").mkdir()
    index = Index(closet.wardrobe, NETWORK, few=5)
    index.follow(closet.wardrobe.revision, ())
    assert index.nearest(vectors(8)[3], 1)[0][0] == numbers[3]
