"""Shared by the tests of the window."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QApplication

from editor.paths import resources_folder
from editor.views.theme import Theme


@pytest.fixture
def theme(qapp: QApplication) -> Theme:
    """The dark theme on the application, in English, at 100 %, without movement."""
    made = Theme(resources_folder())
    made.load("dark", less_motion=True)
    made.apply(qapp)
    return made
