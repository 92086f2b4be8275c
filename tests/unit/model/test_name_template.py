"""Names from templates: none of them leads out of its folder."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from editor.errors import ValueRangeError
from editor.model.name_template import FreeNames, Named, check_template, named_file

SHIRT = Named("shirt", "amazon:main", 7, 2, "red")


@pytest.mark.parametrize(
    ("template", "name"),
    [
        ("{stem}", "shirt"),
        ("{stem}_{market}_{n:03}", "shirt_amazon-main_007"),
        ("{market}/{folder}/{stem}-{output}", "amazon-main/red/shirt-2"),
        ("{n:4}", "   7"),
        ("con", "_con"),
        ("{stem}.", "shirt"),
    ],
)
def test_fields_are_filled(template: str, name: str) -> None:
    assert named_file(template, SHIRT) == Path(name)


def test_a_folder_without_a_name_is_left_out() -> None:
    assert named_file(check_template("{market}/{folder}/{stem}"), Named("shirt", "ozon:main")) == Path(
        "ozon-main/shirt"
    )
    with pytest.raises(ValueRangeError):
        named_file(check_template("{stem}/{folder}"), Named("shirt"))


@pytest.mark.parametrize(
    "template",
    ["../{stem}", "/{stem}", "a/../b", "{stem}/", "", "./a", "a//b", "C:{stem}", "a\\b", "{stem", "}", "{sku}", "{}",
     "{stem.__class__}", "{stem:>9999}", "{n:0100}", "{n!r}", "{stem:03}", "a\nb", "a\0b", "x" * 250],
)  # fmt: skip
def test_what_leads_out_or_is_unknown_is_refused(template: str) -> None:
    with pytest.raises(ValueRangeError):
        named_file(check_template(template), SHIRT)


@given(st.text(min_size=1, max_size=40), st.text(max_size=40))
def test_no_picture_name_leads_out(stem: str, folder: str) -> None:
    try:
        name = named_file("{folder}_{stem}/{stem}", Named(stem, folder=folder))
    except ValueRangeError:
        return
    assert not name.is_absolute()
    assert len(name.parts) == 2
    assert ".." not in name.parts


def test_names_are_told_apart_whatever_the_case() -> None:
    names = FreeNames()
    wanted = [Path("a/Shirt.jpg"), Path("a/shirt.jpg"), Path("a/shirt-2.jpg")]
    assert [names.free(path).name for path in wanted] == ["Shirt.jpg", "shirt-2.jpg", "shirt-2-2.jpg"]
