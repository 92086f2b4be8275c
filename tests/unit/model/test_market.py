"""Rules of marketplaces: what ships, and what is said of a file that is wrong."""

from __future__ import annotations

import copy
import json
from pathlib import Path
from typing import Any

import pytest

from editor.errors import InputError
from editor.model.market import Market, market, markets, read_markets
from editor.paths import data_folder, resources_folder

SHOPS = (
    "amazon", "ebay", "etsy", "shopify", "walmart", "zalando", "google", "wildberries", "ozon", "sbermegamarket",
)  # fmt: skip


@pytest.fixture(scope="module")
def shipped() -> dict[str, Market]:
    return markets()


def test_every_marketplace_is_there_with_its_date_and_source(shipped: dict[str, Market]) -> None:
    assert {name.split(":")[0] for name in shipped} == set(SHOPS)
    for one in shipped.values():
        assert one.date.startswith("2026-")
        assert len(one.source) > 10


def test_a_shop_alone_is_its_first_kind(shipped: dict[str, Market]) -> None:
    assert market("amazon", shipped).id == "amazon:main"
    assert market(" Zalando:OTHER ", shipped).id == "zalando:other"
    assert market("google", shipped).id == "google:apparel"


def test_an_unknown_market_names_the_known_ones(shipped: dict[str, Market]) -> None:
    with pytest.raises(InputError, match=r"nowhere.*amazon:main"):
        market("nowhere", shipped)


def _data() -> dict[str, Any]:
    return json.loads((resources_folder() / "markets" / "amazon.json").read_text(encoding="utf-8"))


def _written(folder: Path, data: object) -> Path:
    path = folder / "mine.json"
    path.write_text(json.dumps(data), encoding="utf-8")
    return path


def _places(data: dict[str, Any], at: tuple[Any, ...] = ()) -> list[tuple[Any, ...]]:
    """The way to every field that has to be there."""
    found: list[tuple[Any, ...]] = []
    for name, value in data.items():
        found.append((*at, name))
        if name == "variants":
            found += _places(value[0], (*at, name, 0))
        elif name in ("rules", "aim"):
            found += _places(value, (*at, name))
    return found


def test_each_missing_field_is_named(tmp_path: Path) -> None:
    whole = _data()
    for place in _places(whole):
        data = copy.deepcopy(whole)
        part: Any = data
        for step in place[:-1]:
            part = part[step]
        del part[place[-1]]
        with pytest.raises(InputError) as caught:
            read_markets(_written(tmp_path, data))
        dotted = ".".join(str(step) for step in place).replace(".0.", "[0].")
        assert f"mine.json has no field {dotted}" in str(caught.value)


@pytest.mark.parametrize(
    ("place", "value", "said"),
    [
        (("format",), 2, "not known here"),
        (("variants",), [], "there is none"),
        (("variants", 0, "rules", "fill"), [90, 80], "the least is above the most"),
        (("variants", 0, "rules", "fill"), 85, "least, most"),
        (("variants", 0, "rules", "shapes"), ["3/4"], "no proportion"),
        (("variants", 0, "rules", "shapes"), ["²:1"], "no proportion"),
        (("variants", 0, "rules", "grounds"), ["blue"], "none of"),
        (("variants", 0, "rules", "srgb"), "yes", "required or advised"),
        (("variants", 0, "rules", "most_bytes"), 1.5, "no whole number"),
        (("variants", 0, "aim", "size"), [0, 100], "pixels are possible"),
        (("variants", 0, "aim", "format"), "gif", "one of"),
        (("variants", 0, "rules", "new"), 1, "no such field"),
        (("variants", 0, "rules", "size"), {"depth": [1, 2]}, "no such field"),
    ],
)
def test_what_is_wrong_is_said(tmp_path: Path, place: tuple[Any, ...], value: object, said: str) -> None:
    data: Any = _data()
    part = data
    for step in place[:-1]:
        part = part[step]
    part[place[-1]] = value
    with pytest.raises(InputError, match=said):
        read_markets(_written(tmp_path, data))


@pytest.mark.parametrize("text", ["", "[", "[]", "3", '{"format": true}', "[" * 10_000])
def test_what_is_no_market_file_is_refused(tmp_path: Path, text: str) -> None:
    path = tmp_path / "mine.json"
    path.write_text(text, encoding="utf-8")
    with pytest.raises(InputError, match=r"mine\.json"):
        read_markets(path)


def test_added_rules_replace_those_of_the_same_id() -> None:
    folder = data_folder() / "markets"
    folder.mkdir(parents=True)
    data = _data()
    data["variants"] = data["variants"][:1]
    data["variants"][0]["title"] = "Ours"
    (folder / "ours.json").write_text(json.dumps(data), encoding="utf-8")
    assert market("amazon").title == "Ours"
    assert market("amazon:other").title != "Ours"
