from __future__ import annotations

import pytest

from editor.model.design import Chip, Colour, Design, Pattern

DRESS = Design(
    "dress", (Colour("forest green"), Colour("white", role="pattern"), Colour("red", "dark", "collar")),
    Pattern("stripes", "large", "vertical", 20.0), "linen", seasons=("spring", "summer"),
)  # fmt: skip


def test_chips_tell_all_that_is_there_in_words() -> None:
    assert [(chip.title, chip.words) for chip in DRESS.chips()] == [
        ("garment", "dress"),
        ("color", "forest green"),
        ("color of the pattern", "white"),
        ("color of the collar", "dark red"),
        ("pattern", "stripes, large, vertical, 20 mm"),
        ("fabric", "linen"),
        ("season", "spring, summer"),
    ]
    assert Design().chips() == []


def test_each_chip_can_be_taken_away() -> None:
    for chip in DRESS.chips():
        left = [other.words for other in DRESS.chips() if other != chip]
        assert [other.words for other in DRESS.without(chip).chips()] == left
    assert DRESS.without(Chip("pattern", "", "")).pattern == Pattern()


def test_values_that_are_not_in_the_vocabulary_are_refused() -> None:
    with pytest.raises(ValueError, match="garment"):
        Design("tent")
    with pytest.raises(ValueError, match="shade"):
        Design(colours=(Colour("red", "loud"),))
    with pytest.raises(ValueError, match="seasons"):
        Design(seasons=("carnival",))


def test_plain_data_has_what_is_not_left_open() -> None:
    assert Design("jeans", pattern=Pattern("leopard")).to_json() == {
        "garment": "jeans",
        "category": "pants",
        "pattern": {"kind": "leopard"},
    }
