"""The Try-on tab."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QPointF, Signal
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QFileDialog, QStackedWidget, QWidget

from editor.controllers.editor_controller import EditorController
from editor.controllers.preferences_controller import PreferencesController
from editor.controllers.tryon_controller import TryOnController
from editor.controllers.tryon_feedback import TryOnFeedback
from editor.controllers.tryon_film import KINDS, TryOnFilm
from editor.controllers.words import tr
from editor.views.actions import Actions
from editor.views.canvas_link import CanvasLink
from editor.views.drop_target import files_in
from editor.views.file_acts import picture_filter
from editor.views.folding import room
from editor.views.panels.history_panel import HistoryPanel
from editor.views.theme import Theme
from editor.views.tryon.body_on_canvas import BodyOnCanvas
from editor.views.tryon.empty_person import EmptyPerson
from editor.views.tryon.garment_panel import GarmentPanel
from editor.views.tryon.sources_panel import SourcesPanel
from editor.views.tryon.tryon_bar import TryOnBar
from editor.views.widgets.buttons import Button
from editor.views.widgets.canvas import PictureCanvas
from editor.views.widgets.canvas.panes import Mode
from editor.views.widgets.progress_card import ProgressCard
from editor.views.widgets.segments import Segments
from editor.views.widgets.styling import column, line, row, styled

NARROW_HISTORY, NARROW = 1360, 1200
LARGEST_SHARE = 0.45  # of the width for both panels: the picture keeps the rest


class TryOnView(QWidget):
    """Signals:
    person_wanted: another person is to be chosen in a dialog.
    pointed(object, object): full-size pixel under the pointer and its value, or None twice.

    Attributes:
        canvas: the person and the result.
        corner: where messages appear.
        sources, garment: the panels at the left and at the right.
        film_button: asks where a film of the dressing goes.
    """

    person_wanted = Signal()
    pointed = Signal(object, object)

    def __init__(
        self, theme: Theme, editor: EditorController, tryon: TryOnController, feedback: TryOnFeedback,
        film: TryOnFilm, preferences: PreferencesController, actions: Actions,
        open_person: Callable[[list[Path]], None], parent: QWidget | None = None,
    ) -> None:  # fmt: skip
        """Args: open_person: opens the first of these files as the person."""
        super().__init__(parent)
        self._theme, self._editor, self._tryon, self._preferences = theme, editor, tryon, preferences
        self._actions, self._open_person, self._film = actions, open_person, film
        self.canvas = PictureCanvas(theme)
        self.canvas.name_sides(tr("Person"), tr("Result"))
        self.canvas.set_mode(Mode.SIDE)
        self._link = CanvasLink(theme, editor, preferences, actions, self.canvas)
        self.bar = TryOnBar(theme, actions)
        self.bar.views.choose(Mode.SIDE.value)
        self.history = HistoryPanel(theme, editor)
        self.film_button = Button(
            theme,
            tr("Process of dressing…"),
            icon="film",
            kind="ghost",
            scale="s",
            hint=tr("Save it as GIF, WebP or MP4"),
        )
        self.history.tail.insertWidget(0, self.film_button)
        self.progress = ProgressCard(theme, tr("Esc cancels. You can zoom and pan meanwhile."))
        self.canvas.set_card(self.progress)
        self.empty = EmptyPerson(theme)
        self.sources = SourcesPanel(theme, editor, tryon, actions, self.canvas)
        self.garment = GarmentPanel(theme, editor, tryon, feedback, actions)
        self.body = BodyOnCanvas(theme, editor, tryon, self.canvas, self.bar, self.sources.parts)
        self._narrow, self._hidden_panels = False, False
        self._lay_out()
        self._connect()
        self.setAcceptDrops(True)
        self._refresh()
        self._refresh_film()

    def areas(self) -> list[QWidget]:
        """What F6 goes through."""
        return [self._left, self.bar, self.canvas, self.empty, self.history, self._right]

    def take_over(self, old: TryOnView) -> None:
        """Show what another view of the same work has shown."""
        self.history.take_pictures(old.history)
        self.bar.body.setChecked(old.bar.body.isChecked())
        self.canvas.set_mode(old.canvas.mode)

    # Layout

    def _lay_out(self) -> None:
        centre = QWidget()
        styled(centre, "canvas")
        box = column(centre, gap=0)
        self._pages = self.corner = QStackedWidget()
        self._pages.addWidget(self.empty)
        self._pages.addWidget(self.canvas)
        self._history_line = line()
        for widget in (self.bar, self._pages, self._history_line, self.history):
            box.addWidget(widget, 1 if widget is self._pages else 0)
        self._left, self._right = QWidget(), QWidget()
        self._tabs = Segments(
            self._theme,
            [("sources", tr("Garments")), ("garment", tr("How it is worn"))],
            wide=True,
            scale="m",
            name=tr("Panel"),
        )
        self._tabs.choose("sources")
        self._tabs.chosen.connect(self._show_tab)
        left = column(self._left, gap=0)
        styled(self._left, "panel")
        self._tab_head = QWidget()
        row(self._tab_head, (16, 8, 16, 8)).addWidget(self._tabs)
        self._stack = QStackedWidget()
        self._stack.addWidget(self.sources)
        left.addWidget(self._tab_head)
        left.addWidget(self._stack, 1)
        self._tab_head.hide()
        self._right_box = column(self._right, gap=0)
        self._right_box.addWidget(self.garment)
        whole = row(self, gap=0)
        self._lines = [line(vertical=True), line(vertical=True)]
        for widget in (self._left, self._lines[0], centre, self._lines[1], self._right):
            whole.addWidget(widget, 1 if widget is centre else 0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fold()

    def _fold(self) -> None:
        """In a narrow window the right panel becomes a tab of the left one (look: "Narrow")."""
        width = room(self._theme, self.window().width())
        self.history.fold(width < NARROW_HISTORY)
        self._set_narrow(width < NARROW)
        most = round(self.width() * LARGEST_SHARE)
        left, right = (self._theme.px(self._theme.size(name)) for name in ("panel_left", "panel_right_narrow"))
        shrink = min(1.0, most / (left if self._narrow else left + right))
        self._left.setFixedWidth(round(left * shrink))
        self._right.setFixedWidth(round(right * shrink))

    def _set_narrow(self, narrow: bool) -> None:
        if narrow != self._narrow:
            self._narrow = narrow
            if narrow:
                self._stack.addWidget(self.garment)
            else:
                self._right_box.addWidget(self.garment)
                self.garment.show()
            self._show_tab("sources")
        self._show_panels()

    def _show_tab(self, tab: object) -> None:
        self._tabs.choose(str(tab))
        self._stack.setCurrentWidget(self.garment if tab == "garment" and self._narrow else self.sources)

    def _show_panels(self) -> None:
        shown, has = not self._hidden_panels, self._pages.currentWidget() is self.canvas
        self._left.setVisible(shown)
        self._lines[0].setVisible(shown)
        self._tab_head.setVisible(self._narrow and has)
        for widget in (self._right, self._lines[1]):
            widget.setVisible(shown and not self._narrow and has)
        self.bar.setVisible(has)
        for widget in (self.history, self._history_line):
            widget.setVisible(shown and has)

    def _toggle_panels(self) -> None:
        if self.isVisible():
            self._hidden_panels = not self._hidden_panels
            self._show_panels()

    # Connections

    def _connect(self) -> None:
        editor, canvas = self._editor, self.canvas
        editor.image_changed.connect(self._take_picture)
        editor.open_failed.connect(self._open_failed)
        self._tryon.people.changed.connect(self._refresh)
        self._link.pointed.connect(self.pointed)
        canvas.zoom_changed.connect(self.bar.zoom.show_zoom)
        canvas.mode_changed.connect(lambda mode: self.bar.views.choose(mode.value))
        self.bar.views.chosen.connect(lambda view: canvas.set_mode(Mode(view)))
        self.progress.cancelled.connect(editor.cancel)
        self.sources.garments.files_wanted.connect(self.ask_for_garments)
        for part in (self.sources, self.empty):
            part.person_wanted.connect(self.person_wanted)
        self.empty.back_wanted.connect(self._refresh)
        self.film_button.clicked.connect(self.ask_for_film)
        for signal in (self._tryon.changed, editor.busy_changed):
            signal.connect(self._refresh_film)
        self._actions["try_again"].triggered.connect(self._tryon.again)
        self._actions["panels"].triggered.connect(self._toggle_panels)
        self._theme.changed.connect(self._fold)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._fold()
        self._tryon.people.look()

    def _take_picture(self) -> None:
        if self.isVisible():
            self._tryon.people.look()
        self._refresh()

    def _refresh(self) -> None:
        """The canvas, or what stands in its place."""
        people, image = self._tryon.people, self._editor.image
        if image is None:
            self.empty.show_empty()
        elif people.error is not None:
            self.empty.show_error(people.error)
        found = image is not None and people.error is None
        self._pages.setCurrentWidget(self.canvas if found else self.empty)
        self._show_panels()

    def _refresh_film(self) -> None:
        self.film_button.setVisible(bool(self._tryon.worn))
        self.film_button.setEnabled(not self._editor.busy)

    def _open_failed(self, _place: object, error: BaseException) -> None:
        if self.isVisible():
            image = self._editor.image
            self.empty.show_error(error, image.name if image is not None else "")
            self._pages.setCurrentWidget(self.empty)
            self._show_panels()

    # Files

    def ask_for_garments(self) -> None:
        """Choose photographs in a dialog."""
        folder = self._preferences.values.last_folder
        names, _ = QFileDialog.getOpenFileNames(self, tr("Add a garment"), folder, picture_filter())
        self._add([Path(name) for name in names])

    def ask_for_film(self) -> None:
        """Choose where the film goes, and as what."""
        image = self._editor.image
        if image is None:
            return
        folder = Path(self._preferences.values.save_folder or self._preferences.values.last_folder)
        start = folder / f"{Path(image.name).stem}.gif"
        filters = ";;".join(f"{name} (*{suffix})" for name, suffix in KINDS.items())
        name, chosen = QFileDialog.getSaveFileName(self, tr("Process of dressing"), str(start), filters)
        if name:
            path, suffix = Path(name), KINDS.get(chosen.partition(" ")[0], ".gif")
            self._film.save(path if path.suffix.lower() in KINDS.values() else path.with_name(path.name + suffix))

    def _add(self, files: list[Path]) -> None:
        if files:
            self._preferences.set(last_folder=str(files[0].parent))
            self._tryon.add(files)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if files_in(event.mimeData()):
            event.acceptProposedAction()
            self._mark_drop(True)

    def dragLeaveEvent(self, _event: QDragLeaveEvent) -> None:
        self._mark_drop(False)

    def dropEvent(self, event: QDropEvent) -> None:
        """On the person, or where nobody is: the person. Elsewhere: garments."""
        self._mark_drop(False)
        files = files_in(event.mimeData())
        event.acceptProposedAction()
        if self._pages.currentWidget() is self.empty or self._over_person(event.position()):
            self._open_person(files)
        elif not self._editor.busy:
            self._add(files)

    def _over_person(self, position: QPointF) -> bool:
        person = self.sources.person
        return person.isVisible() and person.rect().contains(person.mapFrom(self, position.toPoint()))

    def _mark_drop(self, on: bool) -> None:
        self.empty.mark_drop(on)
        self.sources.garments.mark_drop(on)
