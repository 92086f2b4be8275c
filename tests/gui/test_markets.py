"""Marketplace in the window: each rule, Fix it, Fix all, and several files at once."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from PIL import Image
from shiboken6 import isValid

from editor.controllers.editor_controller import EditorController
from editor.controllers.market_controller import MarketController
from editor.model.content_credentials import bears_credentials
from editor.model.provenance import is_installed
from editor.redactor.markets.finding import Rule, Verdict
from editor.views.conductor import Conductor
from editor.views.image_download_view import ImageDownloadView
from editor.views.markets.fill_frame import wanted_frame
from editor.views.markets.market_section import MarketSection
from editor.views.widgets.buttons import Button
from editor.views.widgets.canvas.panes import Mode


@pytest.fixture
def editor(qtbot, conductor: Conductor, tmp_path: Path) -> EditorController:
    """A cut-out block on the table: no network is needed to see it."""
    rgba = np.zeros((300, 400, 4), np.uint8)
    rgba[60:240, 120:280] = (190, 40, 40, 255)
    Image.fromarray(rgba).save(tmp_path / "block.png")
    controller = conductor._controllers.editor
    with qtbot.waitSignal(controller.image_changed):
        conductor.files.open([tmp_path / "block.png"])
    with qtbot.waitSignal(controller.result_rendered):
        conductor.window.actions["edit"].trigger()
    return controller


@pytest.fixture
def markets(conductor: Conductor) -> MarketController:
    return conductor._controllers.markets


def test_fix_it_and_fix_all_are_one_step_each(
    qtbot, conductor: Conductor, editor: EditorController, markets: MarketController
) -> None:
    section: MarketSection = conductor.edit.panels["check"].market
    markets.choose("sbermegamarket:main")
    conductor.window.actions["tool_check"].trigger()
    qtbot.waitUntil(lambda: markets.checked is not None)
    assert section.isVisible()
    rows = {row._finding.rule: row for row in section.rules if row.isVisible()}
    assert "transparent, needs white" in rows[Rule.GROUND].words
    assert not rows[Rule.GROUND].fix.isHidden()
    assert rows[Rule.BORDER].fix.isHidden()
    assert "500" in rows[Rule.SIZE].words
    assert conductor.edit.fill_frame.words == "Frame 80 % · the product fills 60 %"
    rows[Rule.GROUND].fix.click()
    qtbot.waitUntil(lambda: _verdict(markets, Rule.GROUND) is Verdict.PASS)
    assert _verdict(markets, Rule.FILL) is Verdict.FAIL
    assert len(editor.history.steps) == 2
    section.fix_all.click()
    qtbot.waitUntil(lambda: markets.checked is not None and markets.checked.fails == 0)
    assert len(editor.history.steps) == 3
    assert editor.output_size == (500, 500)
    editor.undo()
    qtbot.waitUntil(lambda: _verdict(markets, Rule.FILL) is Verdict.FAIL)


def test_the_wanted_share_of_the_frame_is_drawn_while_somebody_looks(
    qtbot, conductor: Conductor, editor: EditorController, markets: MarketController
) -> None:
    canvas, frame = conductor.edit.canvas, conductor.edit.fill_frame
    canvas.set_mode(Mode.RESULT)
    markets.choose("sbermegamarket:main")
    before = canvas.grab().toImage()
    conductor.window.actions["tool_check"].trigger()
    qtbot.waitUntil(lambda: markets.filling is not None)
    assert markets.filling.box == (120, 60, 160, 180)
    corner = canvas.place_of(wanted_frame(markets.filling)).topLeft().toPoint()
    assert canvas.grab().toImage().pixelColor(corner) != before.pixelColor(corner)
    conductor.edit.choose("crop")
    assert not frame.words, "nobody looks any more"


def _verdict(markets: MarketController, rule: Rule) -> Verdict | None:
    found = markets.checked
    return next((one.verdict for one in found.findings if one.rule is rule), None) if found else None


def test_several_marketplaces_are_saved_at_once(
    qtbot, conductor: Conductor, editor: EditorController, tmp_path: Path
) -> None:
    editor.set_values("brightness", {"brightness": 5.0})
    conductor.work.save()
    dialog = conductor.window.findChild(ImageDownloadView)
    saving = conductor._controllers.market_saving
    with qtbot.waitSignal(saving.looked):
        dialog.markets._heading.click()
    assert not dialog.markets.boxes["amazon:main"].isEnabled()  # 180 pixels are too few for 850
    for name in ("sbermegamarket:main", "google:other"):
        dialog.markets.boxes[name].setChecked(True)
    assert not dialog.as_it_is.isChecked()
    assert not dialog.marks.told.isEnabled(), "marketplaces want the mark"
    dialog.marks.signed.setChecked(dialog.marks.signed.isEnabled())
    assert "2" in dialog.save.text()
    assert dialog.summary.files.text() == "2"
    assert "about" in dialog.summary.together.text()
    (tmp_path / "block-sbermegamarket.jpg").write_bytes(b"mine")
    dialog.save.click()
    assert "block-sbermegamarket.jpg exists already" in dialog.exists.accessibleName()
    number, replace = dialog.exists.findChildren(Button)
    assert number.hasFocus()
    with qtbot.waitSignal(saving.written) as told:
        replace.click()
    assert not told.args[0].refused
    with Image.open(tmp_path / "block-sbermegamarket.jpg") as first:
        assert min(first.size) >= 500
    assert bears_credentials((tmp_path / "block-sbermegamarket.jpg").read_bytes()) is is_installed()
    with Image.open(tmp_path / "block-google-other.png") as second:
        assert second.mode == "RGBA"
    qtbot.waitUntil(lambda: not isValid(dialog) and not conductor._controllers.jobs._open)
    assert not (tmp_path / "block-2.png").exists(), "it was not wanted as it is"
