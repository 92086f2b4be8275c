"""Outfits: what documents store of them, and what is refused."""

from __future__ import annotations

import hashlib
import json
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from editor.errors import InputError, ValueRangeError
from editor.model.garment import CATEGORIES, LANDMARKS, Wearing
from editor.model.outfit import MAX_GARMENTS, RANGES, WornGarment, checked_garments

SHA = "0123456789abcdef" * 4


def number(name: str) -> st.SearchStrategy[float]:
    return st.floats(*RANGES[name])


wearings = st.builds(
    Wearing,
    hem=st.sampled_from(["auto", "in", "out"]),
    opened=st.none() | number("opened"),
    length=number("length"),
    sleeves=number("sleeves"),
    width=number("width"),
    shift=st.tuples(number("shift"), number("shift")),
    folds=number("folds"),
    light=number("light"),
)
garments = st.builds(
    WornGarment,
    picture=st.just(SHA),
    path=st.text(max_size=8),
    name=st.text(max_size=8),
    category=st.sampled_from(["", *CATEGORIES]),
    sleeve=st.sampled_from(["", "none", "short", "long"]),
    hidden=st.booleans(),
    wearing=wearings,
    landmarks=st.dictionaries(
        st.sampled_from(LANDMARKS["upper"]), st.tuples(st.floats(-1e6, 1e6), st.floats(-1e6, 1e6)), max_size=3
    ),
)


@given(garments)
def test_a_garment_comes_back_from_the_text_of_a_document(garment: WornGarment) -> None:
    assert WornGarment.from_value(json.loads(json.dumps(garment.to_value()))) == garment


def test_what_is_as_usual_is_not_stored() -> None:
    assert WornGarment(SHA).to_value() == {"picture": SHA}


def test_a_garment_of_a_file_is_known_by_its_bytes(tmp_path: Path) -> None:
    path = tmp_path / "coat.jpg"
    path.write_bytes(b"coat")
    found = WornGarment.of_file(path)
    assert (found.picture, found.name) == (hashlib.sha256(b"coat").hexdigest(), "coat.jpg")
    assert Path(found.path) == path
    with pytest.raises(InputError, match=r"none\.jpg"):
        WornGarment.of_file(tmp_path / "none.jpg")


@pytest.mark.parametrize(
    "value",
    [
        None,
        [],
        {},
        {"picture": "short"},
        {"picture": SHA, "colour": "red"},
        {"picture": SHA, "category": "armour"},
        {"picture": SHA, "sleeve": "wide"},
        {"picture": SHA, "wearing": {"length": float("nan")}},
        {"picture": SHA, "wearing": {"length": True}},
        {"picture": SHA, "wearing": {"length": 400}},
        {"picture": SHA, "wearing": {"shift": [1]}},
        {"picture": SHA, "wearing": {"shift": [1, float("inf")]}},
        {"picture": SHA, "wearing": {"hem": "up"}},
        {"picture": SHA, "wearing": []},
        {"picture": SHA, "landmarks": {"pocket": [1, 2]}},
        {"picture": SHA, "landmarks": {"hem": "ab"}},
    ],
)
def test_what_is_no_garment_is_refused_in_words(value: Any) -> None:
    with pytest.raises(ValueRangeError):
        WornGarment.from_value(value)


def test_nobody_wears_too_many() -> None:
    many = [WornGarment(SHA).to_value()] * MAX_GARMENTS
    assert len(checked_garments(many)) == MAX_GARMENTS
    with pytest.raises(ValueRangeError, match="too many"):
        checked_garments([*many, *many])
