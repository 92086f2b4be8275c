"""Colours can be read, the sheet has no hole, fonts and icons are there."""

from __future__ import annotations

import json
import re
from itertools import pairwise

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFontMetricsF, QRawFont
from PySide6.QtWidgets import QApplication, QLabel, QPushButton

from editor.paths import resources_folder
from editor.views.theme import THEMES, Theme

TOKENS = json.loads((resources_folder() / "themes" / "tokens.json").read_text(encoding="utf-8"))


def luminance(colour: QColor) -> float:
    """Relative luminance of WCAG 2.2."""
    parts = [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in colour.getRgbF()[:3]]
    return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]


@pytest.mark.parametrize("name", THEMES)
def test_text_stands_out_from_what_lies_under_it(theme: Theme, name: str) -> None:
    theme.load(name)
    for front, back, least in TOKENS["pairs"]:
        light, dark = sorted((luminance(theme.colour(front)), luminance(theme.colour(back))), reverse=True)
        assert (light + 0.05) / (dark + 0.05) >= least, (front, back)


@pytest.mark.parametrize("name", THEMES)
def test_surfaces_are_grey(theme: Theme, name: str) -> None:
    theme.load(name)
    for surface in ("window", "panel", "raised", "canvas", "control", "input", "selected", "text", "line", "checker_a"):
        colour = theme.colour(surface)
        assert colour.red() == colour.green() == colour.blue(), surface


@pytest.mark.parametrize("name", THEMES)
@pytest.mark.parametrize("percent", [80, 100, 200])
def test_the_sheet_is_complete_and_qt_takes_it(qtlog, theme: Theme, name: str, percent: int) -> None:
    theme.load(name, percent)
    assert "@" not in theme.sheet()
    QPushButton("x").ensurePolished()
    assert not [record for record in qtlog.records if "style" in record.message.lower()]


def test_alpha_is_read_in_the_order_of_css(theme: Theme) -> None:
    assert theme.colour("scrim").alpha() == 0xA6
    assert theme.colour("scrim").red() == 0


def test_a_theme_can_be_changed_while_widgets_are_shown(qtbot, theme: Theme, qapp: QApplication) -> None:
    button = QPushButton("Save")
    qtbot.addWidget(button)
    button.setFlat(False)
    button.show()
    dark = button.grab().toImage().pixelColor(10, 5)
    with qtbot.waitSignal(theme.changed):
        theme.load("light")
    light = button.grab().toImage().pixelColor(10, 5)
    assert dark == QColor(TOKENS["themes"]["dark"]["control"])
    assert light == QColor(TOKENS["themes"]["light"]["control"])
    assert qapp.palette().placeholderText().color() == theme.colour("text_3")


def test_the_system_is_followed_until_a_theme_is_chosen(theme: Theme, qapp: QApplication, monkeypatch) -> None:
    # Neither the offscreen platform nor a bare X server has a color scheme to change; the signal is Qt's own.
    monkeypatch.setattr(Theme, "_system_theme", staticmethod(lambda: "dark"))
    theme.load("system", 150)
    monkeypatch.setattr(Theme, "_system_theme", staticmethod(lambda: "light"))
    qapp.styleHints().colorSchemeChanged.emit(Qt.ColorScheme.Light)
    assert (theme.name, theme.text_percent) == ("light", 150)
    theme.load("contrast")
    qapp.styleHints().colorSchemeChanged.emit(Qt.ColorScheme.Dark)
    assert theme.name == "contrast"


def test_an_unknown_theme_is_refused(theme: Theme) -> None:
    with pytest.raises(ValueError, match="pink"):
        theme.load("pink")


def test_text_size_grows_controls_with_their_text(qtbot, theme: Theme) -> None:
    button, label = QPushButton("Remove background"), QLabel("Remove background")
    for widget in (button, label):
        qtbot.addWidget(widget)
        widget.ensurePolished()
    heights = button.sizeHint().height(), label.sizeHint().height()
    assert heights[0] == 32
    theme.load("dark", 200)
    for widget in (button, label):
        widget.ensurePolished()
    assert button.sizeHint().height() == 62  # 2 x 30 and a border of a pixel
    assert label.sizeHint().height() >= 1.9 * heights[1]
    theme.load("dark", 500)
    assert theme.text_percent == 200


def test_figures_are_tabular_also_where_the_sheet_sets_the_size(qtbot, theme: Theme) -> None:
    widths = set()
    for digit in "0123456789":
        label = QLabel(8 * digit)
        label.setProperty("type", "caption")
        qtbot.addWidget(label)
        label.ensurePolished()
        widths.add(round(QFontMetricsF(label.font()).horizontalAdvance(label.text()), 3))
    assert len(widths) == 1


@pytest.mark.parametrize("text", ["Видалити тло їєґ’", "Удалить фон ёъэ", "Remove −18 · 3024 × 4032 ≈ ½ °"])
def test_inter_has_every_letter_of_the_european_languages(theme: Theme, text: str) -> None:
    font = QRawFont.fromFont(theme.font())
    assert font.familyName().startswith("Inter")
    assert not [char for char in text if not font.supportsCharacter(ord(char))]


@pytest.mark.parametrize("weight", ["Regular", "Bold"])
def test_the_chinese_translation_shows_without_fonts_of_the_system(theme: Theme, weight: str) -> None:
    path = resources_folder() / "fonts" / f"VitrinaCJK-{weight}.ttf"
    font = QRawFont(str(path), 13)
    sources = (*resources_folder().glob("translations/*zh*.ts"), *resources_folder().glob("help/*zh*.md"))
    texts = [source.read_text(encoding="utf-8") for source in sources]
    assert len(texts) == 2
    needed = {char for text in texts for char in text if ord(char) > 0x2E7F} | set("去除背景，调整亮度与对比度。保存！")
    assert font.isValid()
    assert path.stat().st_size < 3_000_000
    assert not [char for char in needed if not font.supportsCharacter(ord(char))]


def test_weights_are_real_not_thickened(theme: Theme) -> None:
    names = [QRawFont.fromFont(theme.font("body", weight)).styleName() for weight in (400, 500, 600)]
    assert names == ["Regular", "Medium", "SemiBold"]


def test_every_icon_the_program_names_is_shipped(theme: Theme) -> None:
    views = resources_folder().parent / "editor" / "views"
    shipped = {path.stem for path in (resources_folder() / "icons").glob("*.svg")}
    calls = re.compile(r'(?:\bicon=|\.icon\(|\.pixmap\(|set_icon\(|IconButton\(\w+(?:\.\w+)*, )"([a-z][a-z0-9-]+)"')
    named = {name for path in views.rglob("*.py") for name in calls.findall(path.read_text(encoding="utf-8"))}
    assert len(named) > 20
    assert named <= shipped


def test_an_icon_is_drawn_in_the_colour_of_the_theme_and_of_its_state(theme: Theme) -> None:
    for name in THEMES:
        theme.load(name)
        for colour in ("text", "text_disabled"):
            image = theme.pixmap("minus", 24, colour).toImage()
            middle = image.pixelColor(image.width() // 2, image.height() // 2)
            assert middle.alpha() > 200
            assert abs(middle.red() - theme.colour(colour).red()) <= 2


def test_movements_stop_when_motion_is_reduced_and_waits_do_not(theme: Theme) -> None:
    theme.load("dark", less_motion=True)
    assert (theme.ms("toast_in"), theme.ms("busy_after")) == (0, 300)
    theme.load("dark")
    assert theme.ms("toast_in") == 140


def test_type_sizes_fall_from_display_to_caption(theme: Theme) -> None:
    sizes = [theme.font(kind).pixelSize() for kind in ("display", "heading", "title", "body", "label", "caption")]
    assert all(larger > smaller for larger, smaller in pairwise(sizes))
    theme.load("dark", language="zh_CN")
    assert theme.font("caption").pixelSize() == 12
