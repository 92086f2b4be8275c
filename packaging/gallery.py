"""Draw every widget in the three themes, to look at: `python packaging/gallery.py out.png [percent]`."""

from __future__ import annotations

import os
import sys

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import numpy as np
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtWidgets import QApplication, QCheckBox, QLineEdit, QWidget

from editor.model.parameter import Parameter
from editor.paths import resources_folder
from editor.views.theme import THEMES, Theme
from editor.views.widgets.buttons import Button, IconButton, PrimaryButton, TabButton
from editor.views.widgets.choice_list import ChoiceList
from editor.views.widgets.empty_frame import EmptyFrame
from editor.views.widgets.error_card import ErrorCard
from editor.views.widgets.focus_ring import FocusRing
from editor.views.widgets.histogram import Histogram
from editor.views.widgets.history_strip import HistoryStrip, StepCard, StepWords
from editor.views.widgets.note import Note
from editor.views.widgets.parameter import parameter_row
from editor.views.widgets.progress_card import ProgressCard
from editor.views.widgets.section import Section
from editor.views.widgets.segments import Segments
from editor.views.widgets.styling import column, label, line, row, styled
from editor.views.widgets.swatches import SwatchRow
from editor.views.widgets.toast import Toast
from editor.views.widgets.toggle import Toggle
from editor.views.widgets.tool_rail import ToolRail

WIDTH, HEIGHT = 560, 1240


def group(box, title: str, *widgets: QWidget) -> None:
    """A caption and `widgets` in one line under it."""
    box.addWidget(label(title, "caption"))
    line_ = row()
    for widget in widgets:
        line_.addWidget(widget)
    line_.addStretch(1)
    box.addLayout(line_)


def buttons(theme: Theme, box) -> None:
    off, primary_off = Button(theme, "Off"), PrimaryButton(theme, "Save", icon="download")
    off.setEnabled(False)
    primary_off.setEnabled(False)
    group(box, "Button", Button(theme, "Rest"), Button(theme, "Icon", icon="folder-open"), off,
          Button(theme, "Ghost", kind="ghost", icon="eye", scale="s"), Button(theme, "Link", kind="link"))  # fmt: skip
    group(box, "Primary, destructive", PrimaryButton(theme, "Save", icon="download"), primary_off,
          Button(theme, "Delete", kind="danger"), IconButton(theme, "undo-2", "Undo", keys="Ctrl+Z"),
          IconButton(theme, "menu", "Menu", size=20))  # fmt: skip
    tabs = [TabButton(word) for word in ("Upload", "Edit", "Batch")]
    tabs[1].setChecked(True)
    tabs[2].setEnabled(False)
    group(box, "Tabs", *tabs)


def fields(theme: Theme, box) -> None:
    made = [QLineEdit("Pictures / Shop"), QLineEdit("120"), QLineEdit("nothing to name")]
    made[1].setProperty("state", "error")
    made[2].setEnabled(False)
    group(box, "Fields", *made)
    group(box, "Lists", ChoiceList([(1, "Soft, under product"), (2, "None")]), ChoiceList([(1, "Quality")], scale="s"))
    checks = [QCheckBox("Stay signed in"), QCheckBox(), Toggle(theme, "Show doubt"), Toggle(theme), Toggle(theme)]
    checks[0].setChecked(True)
    checks[2].setChecked(True)
    checks[4].setEnabled(False)
    group(box, "Choices", *checks)
    views = Segments(theme, [(0, "Split"), (1, "Side by side"), (2, "Result")])
    views.choose(1)
    group(box, "Segments", views)
    brush = Segments(
        theme, [(0, "Erase"), (1, "Restore"), (2, "Off")], icons=["eraser", "brush", "hand"], wide=True, scale="m"
    )
    brush.choose(0)
    box.addWidget(brush)


def parameters(theme: Theme, box) -> None:
    section = Section(theme, "Light")
    light = parameter_row(theme, Parameter("brightness", "Brightness", auto=True))
    light.set_value(18)
    light.set_auto(True)
    shadows = parameter_row(theme, Parameter("shadows", "Shadows"))
    off = parameter_row(theme, Parameter("tint", "Tint", auto=True))
    off.setEnabled(False)
    strength = parameter_row(theme, Parameter("strength", "Strength", minimum=0))
    strength.set_value(60)
    warm = parameter_row(
        theme, Parameter("temperature", "Temperature", minimum=2000, maximum=12000, default=5500, step=50, unit="K")
    )
    warm.set_value(4200)
    for widget in (light, shadows, off, strength, warm):
        section.body.addWidget(widget)
    shadows.field.setText("120")
    shadows.field.setModified(True)
    shadows.field._finish()
    box.addWidget(section)
    more = Section(theme, "More")
    more.set_note("default")
    box.addWidget(more)
    more.body.addWidget(
        parameter_row(theme, Parameter("care", "Care", "choice", "q", choices=(("f", "Fast"), ("q", "Quality"))))
    )
    more.body.addWidget(parameter_row(theme, Parameter("keep", "Keep the weave", "switch", False)))
    more.body.addWidget(parameter_row(theme, Parameter("back", "Backdrop", "colour", "#ffffff")))
    curve = parameter_row(theme, Parameter("curve", "Curve", "curve", ((0.0, 0.0), (1.0, 1.0))))
    curve.set_value(((0.0, 0.0), (0.3, 0.2), (0.7, 0.85), (1.0, 1.0)))
    more.body.addWidget(curve)
    swatches = SwatchRow(theme)
    swatches.set_value("#3a7bd5")
    box.addWidget(swatches)
    counts = np.abs(np.random.default_rng(1).normal(0, 1, (3, 64)).cumsum(1)) * 100
    curve.editor.set_counts(counts)
    histogram = Histogram(theme)
    histogram.set_counts(counts)
    box.addWidget(histogram)


def messages(theme: Theme, box) -> None:
    progress = ProgressCard(theme, "Esc cancels. You can zoom and pan meanwhile.")
    progress.begin("Removing the background")
    progress.update_progress(0.64, "looking closely at the edges")
    box.addWidget(label("Progress", "caption"))
    box.addWidget(progress)
    progress._appear()
    box.addWidget(label("Toasts", "caption"))
    for text, kind, detail, action in (
        ("Saved 3 files in Shop / November", "ok", "", ("Show", str)),
        ("2 of 3 dropped files were not opened", "warn", "notes.pdf is not a picture. poster.tif is too big.", None),
    ):
        box.addWidget(Toast(theme, text, kind, detail, action))
    note = Note(theme)
    box.addWidget(label("Notes", "caption"))
    box.addWidget(note)
    note.say("Not enough memory for ×4.", "Needs 6.2 GB, 3.9 GB are free.",
             buttons=(Button(theme, "Do it in tiles", scale="s"), Button(theme, "Take ×2", scale="s")))  # fmt: skip
    done = Note(theme, "ok")
    box.addWidget(done)
    done.say("Done at full size, 12.2 MP, in 0.9 s")
    across = row(gap=12)
    empty = EmptyFrame(theme, "image-plus", "No garments yet", "Drop photos here", small=True)
    empty.setFixedHeight(theme.px(108))
    across.addWidget(empty)
    dragged = EmptyFrame(theme, "image-plus", "Drop it", "anywhere", small=True)
    dragged.set_state("dragging")
    across.addWidget(dragged)
    box.addLayout(across)
    error = ErrorCard(theme)
    error.tell("IMG_2240.jpg is damaged", "The file ends after 41 % of its data: 1.7 of about 4.1 MB arrived.",
               "Copy the picture again from the camera.", "Traceback ...",
               (PrimaryButton(theme, "Choose another picture", icon="image-up"),))  # fmt: skip
    error.setFixedWidth(420)
    box.addWidget(error)


def steps(theme: Theme, box) -> None:
    strip = HistoryStrip(theme)
    strip.set_steps([StepWords("Opened", "cap-rose.jpg", editable=False), StepWords("Brightness", "+18 · auto"),
                     StepWords("Contrast", "+8 · auto", enabled=False)], 1)  # fmt: skip
    sample = QImage(64, 80, QImage.Format.Format_RGB32)
    sample.fill(0x80A0C0)
    strip.set_picture(0, sample)
    box.addWidget(label("History", "caption"))
    box.addWidget(strip)
    one = HistoryStrip(theme)
    one.set_steps([StepWords("Opened", "cap-rose.jpg", editable=False)], 0)
    box.addWidget(one)
    menu = StepCard(theme)
    menu.show_step(StepWords("Crop"), later=False, narrow=False)
    opened = menu.open_menu(QPoint(0, 0))
    opened.setActiveAction(opened.actions()[0])
    opened.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    shown = label("", "body")
    shown.setPixmap(opened.grab())
    box.addWidget(shown)


def states(theme: Theme, box) -> None:
    hovered, pressed = Button(theme, "Hover"), Button(theme, "Press")
    hovered.setAttribute(Qt.WidgetAttribute.WA_UnderMouse)
    pressed.setDown(True)
    primary, primary_pressed = PrimaryButton(theme, "Save"), PrimaryButton(theme, "Save")
    primary.setAttribute(Qt.WidgetAttribute.WA_UnderMouse)
    primary_pressed.setDown(True)
    focused = Button(theme, "Focus")
    focused.setObjectName("focused")
    group(box, "States", Button(theme, "Rest"), hovered, pressed, focused, primary, primary_pressed)


def rail(theme: Theme) -> ToolRail:
    made = ToolRail(theme)
    for name, icon in (("Background", "scissors"), ("Settings", "sliders-horizontal"), ("Crop", "crop")):
        made.add_tool(name, name, icon)
    made.add_foot("Help", "circle-question-mark")
    made.choose("Settings")
    made.set_edited({"Settings", "Background"})
    return made


def sheet(theme: Theme, parts) -> QWidget:
    """Widgets, one under the other."""
    window = styled(QWidget(), "window")
    across = row(window, gap=0)
    across.addWidget(rail(theme))
    across.addWidget(line(vertical=True))
    panel = styled(QWidget(), "panel")
    across.addWidget(panel, 1)
    box = column(panel, (20, 14, 20, 10), 8)
    box.addWidget(label(theme.name, "title"))
    for part in parts:
        part(theme, box)
    box.addStretch(1)
    return window


def main() -> None:
    app, theme = QApplication(sys.argv[:1]), Theme(resources_folder())
    theme.apply(app)
    percent = int(sys.argv[2]) if len(sys.argv) > 2 else 100
    pages = ((buttons, fields, parameters), (states, messages, steps))
    width, height = WIDTH * percent // 100, HEIGHT * percent // 100
    picture = QImage(width * 3, height * len(pages), QImage.Format.Format_RGB32)
    painter = QPainter(picture)
    for across, name in enumerate(THEMES):
        theme.load(name, percent)
        for down, parts in enumerate(pages):
            window = sheet(theme, parts)
            window.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            FocusRing(theme, window)
            window.resize(width, height)
            window.show()
            app.processEvents()
            focused = window.findChild(Button, "focused")
            if focused:
                focused.setFocus(Qt.FocusReason.TabFocusReason)
                app.processEvents()
            painter.drawImage(across * width, down * height, window.grab(QRect(0, 0, width, height)).toImage())
            window.close()
    painter.end()
    picture.save(sys.argv[1])


if __name__ == "__main__":
    main()
