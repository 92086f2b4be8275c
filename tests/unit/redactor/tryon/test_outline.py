"""How far clothes reach, found along rays."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import numpy as np
import pytest

from editor.redactor.tryon.body import Body
from editor.redactor.tryon.outline import Outline

Make = Callable[..., Any]


def test_a_trunk_is_as_wide_as_it_is_seen(standing: Body) -> None:
    _, outward, half = Outline(standing).trunk(np.array([20.0, 30.0]), "right", standing.spine)
    np.testing.assert_allclose(outward, [[1, 0], [1, 0]], atol=1e-6)
    row = int(standing.spine.at(30)[1])
    arms = Outline(standing)._stamped[row]
    seen = np.flatnonzero(~(standing.silhouette[row] & ~arms) & (np.arange(480) > 290))[0] - 240
    assert half[1] * standing.cm == pytest.approx(seen, abs=4)


def test_a_limb_is_as_wide_as_it_is_seen(standing: Body) -> None:
    _, _, outer, inner = Outline(standing).leg(np.array([60.0]), "left")
    # drawn 60 pixels wide at the knee, 40 at the ankle, 4 pixels a centimetre
    assert outer[0] + inner[0] == pytest.approx(51 / 4, abs=1)


def test_legs_do_not_reach_over_the_middle(standing: Body, places: Any, make_body: Make) -> None:
    close = {
        name: ((x - 240) * 0.3 + 240 if "knee" in name or "ankle" in name else x, y) for name, (x, y) in places.items()
    }
    body = make_body(close)
    middle, _, _, inner = Outline(body).leg(np.array([60.0]), "left")
    assert middle[0][0] + inner[0] * body.cm < 241 + 0.5 * 6 * body.cm


def test_the_armpit_is_where_the_gap_begins(standing: Body) -> None:
    for side, way in (("left", -1), ("right", 1)):
        x, y = Outline(standing).armpit(side)  # type: ignore[arg-type]
        assert 20 < way * (x - 240) / standing.cm * 1.6 < 40
        assert 4 < (y - 180) / standing.cm < 26


def test_the_rim_lies_on_the_silhouette(standing: Body) -> None:
    places = Outline(standing).rim(np.array([12.0, 17.0]), "right")
    for x, y in places:
        assert not standing.silhouette[int(y) - 4, int(x)]
        assert standing.silhouette[int(y) + 4, int(x)]


def test_what_is_beyond_the_picture_is_taken_for_ordinary(standing: Body, places: Any, make_body: Make) -> None:
    aside = {name: (x - 215, y) for name, (x, y) in places.items()}
    _, _, half = Outline(make_body(aside)).trunk(np.array([30.0]), "left", make_body(aside).spine)
    assert 10 < half[0] < 20
