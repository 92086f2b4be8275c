"""Looks: the picture with each of them, the strength of the chosen one, tables in and out."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QFileDialog, QSizePolicy, QWidget

from editor.controllers.editor_controller import EditorController
from editor.controllers.look_controller import LookController
from editor.controllers.preferences_controller import PreferencesController
from editor.controllers.style_controller import StyleController
from editor.controllers.words import explain, tr
from editor.model.frame import Frame
from editor.redactor.operations.look import NONE, Look
from editor.redactor.operations.style import Style
from editor.views.images import image_of
from editor.views.panels.styles_section import StylesSection
from editor.views.panels.tool_panel import ToolPanel
from editor.views.theme import Theme
from editor.views.widgets.buttons import Button, IconButton
from editor.views.widgets.form_field import MessageLine
from editor.views.widgets.look_tiles import LookTiles
from editor.views.widgets.section import Section
from editor.views.widgets.styling import column, line

REST = 250  # ms after the last edit before the tiles follow it


class LooksView(ToolPanel):
    """Attributes:
    tiles: the looks.
    styles: paintings and drawings.
    favourite, forget: what is done with the chosen one.
    learn_button: a new look out of pictures.
    import_button, export_button: tables in and out.
    message: what went wrong, or was done.
    """

    def __init__(
        self, theme: Theme, editor: EditorController, looks: LookController, styles: StyleController,
        preferences: PreferencesController,
        parent: QWidget | None = None,
    ) -> None:  # fmt: skip
        super().__init__(theme, editor, "looks", tr("Looks"), parent)
        self.styles = StylesSection(theme, editor, styles, self.make_rows(Style, ["style", "brush"]))
        self._looks, self._preferences, self._person = looks, preferences, preferences.user
        self.tiles = LookTiles(theme, tr("Looks"))
        self.message = MessageLine(theme)
        self.favourite = IconButton(theme, "star", tr("Favorite"), scale="s")
        self.favourite.setCheckable(True)
        self.forget = IconButton(theme, "trash-2", tr("Delete this look"), scale="s")
        self.learn_button = Button(theme, tr("Learn a look…"))
        self.import_button = Button(theme, tr("Import a table…"))
        self.export_button = Button(theme, tr("Export the look…"))
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(REST)
        self._pause.timeout.connect(self._request)
        self._lay_out()
        self._connect()
        self._show_looks()

    def enter(self) -> None:
        """The looks are those of whoever works now, and of files that may have come meanwhile."""
        self._show_looks()

    def leave(self) -> None:
        self._pause.stop()
        self._looks.stop()
        self.styles.stop()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._pause.start()

    def refresh(self) -> None:
        super().refresh()
        current = self._looks.current
        self.tiles.choose(current)
        self.styles.refresh()
        own = any(look.name == current and not look.is_shipped for look in self._known)
        known = any(look.name == current for look in self._known)
        self._strength.setEnabled(current != NONE)
        self.favourite.setEnabled(known)
        self.favourite.setChecked(known and current in self._favourites)
        self.favourite.rename(tr("No longer a favorite") if self.favourite.isChecked() else tr("Favorite"))
        self.forget.setEnabled(own)
        self.export_button.setEnabled(current != NONE)

    # Inside

    def _lay_out(self) -> None:
        top = QWidget()
        box = column(margins=(16, 12, 16, 4))
        self._strength = self.make_rows(Look, ["strength"])
        box.addWidget(self._strength)
        outer = column(top, gap=0)
        outer.addLayout(box)
        outer.addWidget(line())
        self._outer.insertWidget(self._outer.count() - 1, top)  # it stays while the tiles scroll
        section = Section(self._theme, tr("Looks"))
        section.header.addWidget(self.favourite)
        section.header.addWidget(self.forget)
        section.body.addWidget(self.tiles)
        self.learn_button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        section.body.addWidget(self.learn_button)
        self.body.addWidget(section)
        self.body.addWidget(self.styles)
        files = Section(self._theme, tr("Tables of colors"))
        for button in (self.import_button, self.export_button):
            button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
            files.body.addWidget(button)
        files.body.addWidget(self.message)
        self.body.addWidget(files)

    def _connect(self) -> None:
        looks, editor = self._looks, self._editor
        self.tiles.chosen.connect(self._choose)
        self.favourite.clicked.connect(lambda on: looks.set_favourite(looks.current, on))
        self.forget.clicked.connect(lambda: looks.remove(looks.current))
        self.learn_button.clicked.connect(self._learn)
        self.import_button.clicked.connect(self._import)
        self.export_button.clicked.connect(self._export)
        looks.changed.connect(self._show_looks)
        looks.thumbnail_ready.connect(self._show_picture)
        looks.refused.connect(self._refused)
        looks.exported.connect(self._exported)
        looks.forget_thumbnails()
        self._preferences.changed.connect(self._follow_person)
        editor.image_changed.connect(self._other_picture)
        editor.history_changed.connect(self._pause_if_seen)

    def _show_looks(self) -> None:
        self._known, self._favourites = self._looks.looks(), self._looks.favourites()
        offered = [(look.name, tr(look.title) if look.is_shipped else look.title, look.name in self._favourites)
                   for look in self._known]  # fmt: skip
        self.tiles.show_looks([(NONE, tr("No look"), False), *offered])
        self.styles.show_styles()
        self.refresh()
        self._pause_if_seen()

    def _follow_person(self) -> None:
        if self._preferences.user != self._person:
            self._person = self._preferences.user
            self._show_looks()

    def _choose(self, name: str) -> None:
        self.message.clear()
        self._looks.choose(name)

    def _pause_if_seen(self) -> None:
        if self.isVisible():
            self._pause.start()

    def _request(self) -> None:
        if self.isVisible():
            self._looks.request_thumbnails()
            self.styles.request_thumbnails()

    def _show_picture(self, name: str, frame: Frame) -> None:
        self.tiles.show_image(name, image_of(frame))

    def _other_picture(self) -> None:
        self.tiles.clear_images()
        self._looks.forget_thumbnails()
        self.styles.clear()
        self.message.clear()
        self._pause_if_seen()

    def _learn(self) -> None:
        from editor.views.learn_look_view import LearnLookView

        self.message.clear()
        view = LearnLookView(self._theme, self.window(), self._looks.learning)
        view.open(view.first)

    def _import(self) -> None:
        self.message.clear()
        name, _ = QFileDialog.getOpenFileName(
            self.window(), tr("Import a table of colors"), self._preferences.values.last_folder,
            f"{tr('Tables of colors')} (*.cube *.png)",
        )  # fmt: skip
        if name:
            self._looks.import_file(Path(name))

    def _export(self) -> None:
        self.message.clear()
        current = self._looks.current
        folder = self._preferences.values.save_folder or self._preferences.values.last_folder
        name, _ = QFileDialog.getSaveFileName(
            self.window(), tr("Export the look"), str(Path(folder) / f"{current}.cube"),
            f"{tr('Table of colors')} (*.cube);;{tr('HALD picture')} (*.png)",
        )  # fmt: skip
        if name:
            path = Path(name)
            self._looks.export_current(path if path.suffix else path.with_name(path.name + ".cube"))

    def _refused(self, error: BaseException) -> None:
        self.message.show_text(" ".join(explain(error)), "error")
        self.refresh()  # the tile that was pressed is not the look of the picture

    def _exported(self, name: str) -> None:
        self.message.show_text(tr("{name} is written.", name=name), "ok")
