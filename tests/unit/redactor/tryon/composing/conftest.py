"""The drawn person, for tests of how garments are composed."""

from __future__ import annotations

import importlib.util
import sys
from pathlib import Path
from types import ModuleType

import pytest

from editor.redactor.tryon.person import Person


def _figure() -> ModuleType:
    name = "tryon_figure"
    if name not in sys.modules:
        spec = importlib.util.spec_from_file_location(name, Path(__file__).with_name("figure.py"))
        assert spec is not None
        assert spec.loader is not None
        module = importlib.util.module_from_spec(spec)
        sys.modules[name] = module
        spec.loader.exec_module(module)
    return sys.modules[name]


@pytest.fixture(scope="session")
def figure() -> ModuleType:
    """The module that draws."""
    return _figure()


@pytest.fixture(scope="session")
def photographed(figure: ModuleType) -> Person:
    """Nobody writes into it."""
    person: Person = figure.person()
    return person
