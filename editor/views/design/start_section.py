"""What a design starts from."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from editor.controllers.design_start import Kind, Start
from editor.controllers.design_wish import DesignWish
from editor.controllers.preferences_controller import PreferencesController
from editor.controllers.words import tr
from editor.views.file_acts import picture_filter
from editor.views.images import image_of
from editor.views.theme import Theme
from editor.views.tryon.small_picture import SmallPicture
from editor.views.widgets.buttons import Button, IconButton
from editor.views.widgets.elided_label import ElidedLabel
from editor.views.widgets.flow_layout import FlowLayout
from editor.views.widgets.menu import Menu
from editor.views.widgets.section import Section
from editor.views.widgets.styling import column, label, row


class StartSection(Section):
    """Attributes:
    change_button, sketch_button: what to start from.
    clear_button: from the words alone.

    Signals:
        template_wanted, wardrobe_wanted, sketch_wanted: to be chosen or drawn.
    """

    template_wanted = Signal()
    wardrobe_wanted = Signal()
    sketch_wanted = Signal()

    def __init__(
        self, theme: Theme, wish: DesignWish, preferences: PreferencesController, parent: QWidget | None = None
    ) -> None:
        super().__init__(theme, tr("Start from"), parent=parent)
        self._wish, self._preferences = wish, preferences
        self._picture = SmallPicture(theme, QSize(64, 72))
        self._name, self._kept = ElidedLabel("", "label_strong"), label("", "caption_2", wrap=True)
        self.change_button = Button(theme, tr("Change…"), scale="s")
        self.sketch_button = Button(theme, tr("Sketch…"), scale="s")
        self.sketch_button.setVisible(False)
        self.clear_button = IconButton(theme, "x", tr("Start from the words alone"), scale="s")
        self._lay_out()
        self.change_button.clicked.connect(self._show_menu)
        self.sketch_button.clicked.connect(self.sketch_wanted)
        self.clear_button.clicked.connect(lambda: wish.start_from(Start()))
        wish.changed.connect(self._refresh)
        self._refresh()

    def allow_sketches(self, on: bool) -> None:
        """Whether there is a network that makes garments of them."""
        self.sketch_button.setVisible(on)

    def menu(self) -> Menu:
        """What it could start from."""
        menu = Menu(self, tr("Start from"))
        menu.addAction(tr("A photo of mine…"), self.ask_for_photo)
        menu.addAction(tr("The chosen item of the wardrobe"), self.wardrobe_wanted)
        menu.addAction(tr("A garment of the bank…"), self.template_wanted)
        menu.addSeparator()
        menu.addAction(tr("The words alone"), lambda: self._wish.start_from(Start()))
        return menu

    def ask_for_photo(self) -> None:
        """Choose a photograph in a dialog."""
        folder = self._preferences.values.last_folder
        name, _ = QFileDialog.getOpenFileName(self.window(), tr("Start from a photo"), folder, picture_filter())
        if name:
            self._preferences.set(last_folder=str(Path(name).parent))
            self._wish.start_from_file(Path(name))

    def _lay_out(self) -> None:
        buttons = QWidget()
        flow = FlowLayout(buttons, 4)
        for button in (self.change_button, self.sketch_button):
            flow.addWidget(button)
        head = row(gap=4)
        head.addWidget(self._name, 1)
        head.addWidget(self.clear_button)
        words = column(gap=2)
        words.addLayout(head)
        words.addWidget(self._kept)
        words.addWidget(buttons)
        words.addStretch(1)
        line = row(gap=12)
        line.addWidget(self._picture)
        line.addLayout(words, 1)
        self.body.addLayout(line)

    def _refresh(self) -> None:
        start = self._wish.start
        told = {
            Kind.NOTHING: (tr("The words alone"), tr("on garments that fit them")),
            Kind.PHOTO: (start.name, tr("its cut and folds are kept")),
            Kind.WARDROBE: (start.name, tr("its cut and folds are kept")),
            Kind.DESIGN: (tr("A design"), tr("its cut and folds are kept")),
            Kind.TEMPLATE: (start.name, tr("its cut and folds are kept")),
            Kind.SKETCH: (tr("Sketch"), tr("its outline is kept")),
        }[start.kind]
        self._name.setText(told[0])
        self._kept.setText(told[1])
        self._picture.setVisible(start.small is not None)
        if start.small is not None:
            self._picture.show_image(image_of(start.small))
        self.clear_button.setVisible(start.kind is not Kind.NOTHING)

    def _show_menu(self) -> None:
        self.menu().open_under(self.change_button)
