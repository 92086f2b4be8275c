"""The left panel of many at once: who, in what, how, and where to."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from editor.controllers.many_wish import ManyWish
from editor.controllers.preferences_controller import PreferencesController
from editor.controllers.tryon_many import ManyController
from editor.controllers.tryon_words import garment_name
from editor.controllers.words import tr
from editor.views.file_acts import picture_filter
from editor.views.panels.panel import Panel
from editor.views.theme import Theme
from editor.views.tryon.basket import Basket
from editor.views.widgets.buttons import IconButton, PrimaryButton
from editor.views.widgets.folder_field import FolderField
from editor.views.widgets.segments import Segments
from editor.views.widgets.styling import column, label, line

FOLDER = "try-on"


class ManyPanel(Panel):
    """Signals:
    back_wanted: the person on the table is to be seen again.

    Attributes:
        people, garments: the lists.
        together: whether all garments are one outfit.
        folder: where results go.
        own_format: whether files are what the people's pictures are.
        start: begins.
    """

    back_wanted = Signal()

    def __init__(
        self, theme: Theme, many: ManyController, preferences: PreferencesController, parent: QWidget | None = None
    ) -> None:
        super().__init__(theme, tr("Many at once"), parent)
        self._many, self._wish, self._preferences = many, many.wish, preferences
        self.back = IconButton(theme, "arrow-left", tr("Back to one person"), scale="s")
        self.header.addWidget(self.back)
        self.people = Basket(theme, tr("People"), "user", tr("Whom to dress"))
        self.garments = Basket(theme, tr("Garments"), "shirt", tr("What to put on"))
        self.together = Segments(
            theme, [(True, tr("As one outfit")), (False, tr("Each by itself"))], wide=True, scale="m",
            name=tr("How garments are worn"),
        )  # fmt: skip
        self.folder = FolderField(theme)
        self.folder.rename(tr("Folder for the results"))
        self.own_format = Segments(
            theme, [(False, "PNG"), (True, tr("As the photo"))], wide=True, scale="m", name=tr("Format")
        )
        self.own_format.choose(False)
        self._told = label("", "second", wrap=True)
        self.start = PrimaryButton(theme, tr("Start"), icon="play", keys="Ctrl+Return")
        self._lay_out()
        self._connect()
        self._refresh()

    def drop(self, basket: Basket, files: list[Path]) -> None:
        """Files were dropped on one of the lists."""
        if basket.isEnabled():
            self._adder(basket)(files)

    def begin(self) -> None:
        """Start, if all is there."""
        folder = self.folder.path
        if folder is not None and self.start.isEnabled():
            self._many.start(folder, own_format=bool(self.own_format.value))

    # Inside

    def _lay_out(self) -> None:
        self.body.addWidget(self.people)
        self.body.addWidget(line())
        self.body.addWidget(self.garments)
        way = column(margins=(16, 0, 16, 12))
        way.addWidget(self.together)
        self.body.addLayout(way)
        self.body.addWidget(line())
        where = column(margins=(16, 12, 16, 12))
        where.addWidget(self.folder)
        where.addWidget(label(tr("Format"), "second"))
        where.addWidget(self.own_format)
        self.body.addLayout(where)
        end = QWidget()
        below = column(end, (16, 12, 16, 12))
        below.addWidget(self._told)
        below.addWidget(self.start)
        self._outer.addWidget(line())
        self._outer.addWidget(end)

    def _connect(self) -> None:
        wish = self._wish
        self.back.clicked.connect(self.back_wanted)
        for basket, remove in ((self.people, wish.remove_people), (self.garments, wish.remove_garments)):
            basket.files_wanted.connect(lambda basket=basket: self._ask_for_files(basket))
            basket.folder_wanted.connect(lambda basket=basket: self._ask_for_folder(basket))
            basket.removal_wanted.connect(remove)
        self.together.chosen.connect(lambda together: wish.combine(bool(together)))
        self.folder.changed.connect(self._refresh)
        self.start.clicked.connect(self.begin)
        wish.changed.connect(self._refresh)
        self._many.phase_changed.connect(self._refresh)

    def _refresh(self) -> None:
        wish, running = self._wish, self._many.running
        self.people.show_names([person.path.name for person in wish.people])
        self.garments.show_names([garment_name(garment) for garment in wish.garments])
        self.together.choose(wish.together)
        if not self.folder.edit.text() and wish.people and not self.folder.edit.hasFocus():
            self.folder.edit.setText(str(self._usual_folder(wish)))
        for widget in (self.people, self.garments, self.together, self.folder, self.own_format):
            widget.setEnabled(not running)
        missing = self._missing()
        self.start.setEnabled(not missing and not running)
        self.start.setToolTip(missing)
        self._told.setText(missing or tr("Pictures to make: {count}", count=wish.count))

    def _usual_folder(self, wish: ManyWish) -> Path:
        kept = self._preferences.values.save_folder
        return (Path(kept) if kept else wish.people[0].path.absolute().parent) / FOLDER

    def _missing(self) -> str:
        """What has to be done before it can start."""
        if not self._wish.people:
            return tr("Add people first")
        if not self._wish.garments:
            return tr("Add garments first")
        return tr("Choose a folder for the results") if self.folder.path is None else ""

    def _adder(self, basket: Basket) -> Callable[[list[Path]], None]:
        return self._wish.add_people if basket is self.people else self._wish.add_garments

    def _ask_for_files(self, basket: Basket) -> None:
        folder = self._preferences.values.last_folder
        names, _ = QFileDialog.getOpenFileNames(self.window(), basket.add.text(), folder, picture_filter())
        self._add(basket, [Path(name) for name in names])

    def _ask_for_folder(self, basket: Basket) -> None:
        folder = self._preferences.values.last_folder
        name = QFileDialog.getExistingDirectory(self.window(), basket.add_folder.text(), folder)
        self._add(basket, [Path(name)] if name else [])

    def _add(self, basket: Basket, paths: list[Path]) -> None:
        if paths:
            self._preferences.set(last_folder=str(paths[0].parent))
            self._adder(basket)(paths)
