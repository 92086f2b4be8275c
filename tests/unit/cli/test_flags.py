"""Flags follow from what operations declare."""

from __future__ import annotations

import argparse
import random

import pytest

from editor.cli.console import UsageError
from editor.cli.flags import add_flags, document, flags
from editor.model.document import Document
from editor.redactor.registry import registry


def parsed(*arguments: str) -> Document:
    parser = argparse.ArgumentParser(exit_on_error=False, allow_abbrev=False)
    add_flags(parser, registry())
    return document(parser.parse_args(arguments), registry())


def test_main_and_other_parameters() -> None:
    options = {flag.option: flag for flag in flags(registry())}
    assert options["--brightness"].parameter is registry()["brightness"].parameters[0]
    for name, operation in registry().items():
        words = name.replace("_", "-")
        assert f"--{words}" in options
        for parameter in operation.parameters[1:]:
            assert f"--{words}-{parameter.name.replace('_', '-')}" in options


def test_a_main_parameter_is_also_known_by_its_full_name() -> None:
    assert parsed("--edge-feather", "3", "--edge-shift", "1") == parsed("--edge", "3", "--edge-shift", "1")
    found = flags(registry())
    names = {flag.full for flag in found} | {flag.option for flag in found}
    assert len(names) == len(found) + len(registry()), "none is taken twice"
    parser = argparse.ArgumentParser()
    add_flags(parser, registry())
    assert "--edge-feather" not in parser.format_help()


def test_every_flag_is_its_own_and_tells_what_it_takes() -> None:
    found = flags(registry())
    assert len({flag.option for flag in found}) == len(found)
    for flag in found:
        assert f"{flag.parameter.title}: ".replace("%", "%%") in flag.help
        offered = flag.parameter.auto or "auto" in dict(flag.parameter.choices)  # a choice may be called so itself
        assert ("auto" in flag.help.rpartition(": ")[2].split(", ")) is offered


def test_values_are_those_of_the_window() -> None:
    edit = parsed("--brightness", "-20.5", "--contrast", "auto").edit("brightness")
    assert edit is not None
    assert list(edit.values.values()) == [-20.5]


def test_auto_is_left_to_each_picture() -> None:
    edit = parsed("--contrast", "auto").edit("contrast")
    assert edit is not None
    assert edit.autos == {registry()["contrast"].parameters[0].name}
    assert not edit.values


def test_auto_of_the_main_value_finds_the_others_too() -> None:
    edit = parsed("--levels", "auto", "--levels-mid", "1.2").edit("levels")
    assert edit.autos == {"black", "white"}
    assert dict(edit.values) == {"mid": 1.2}
    edit = parsed("--levels", "auto", "--levels-white", "240").edit("levels")
    assert edit.autos == {"black"}


def test_the_order_of_flags_does_not_matter() -> None:
    pairs = [("--brightness", "20"), ("--contrast", "auto"), ("--exposure", "0.5"), ("--gamma", "1.2")]
    first = parsed(*sum(pairs, ()))
    for seed in range(5):
        random.Random(seed).shuffle(pairs)
        assert parsed(*sum(pairs, ())) == first


@pytest.mark.parametrize("arguments", [("--brightness", "101"), ("--brightness", "much"), ("--gamma", "auto")])
def test_values_out_of_range_are_wrong_usage(arguments: tuple[str, ...]) -> None:
    with pytest.raises(UsageError, match=arguments[0]):
        parsed(*arguments)


def test_no_flag_no_edit() -> None:
    assert not parsed()
