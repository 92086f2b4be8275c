"""Many at once: an outfit on many people, many garments on one person, or both; a grid that fills while it works."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDragMoveEvent, QDropEvent
from PySide6.QtWidgets import QWidget

from editor.controllers.many_plan import State
from editor.controllers.preferences_controller import PreferencesController
from editor.controllers.tryon_many import ManyController
from editor.controllers.words import tr
from editor.views.drop_target import files_in
from editor.views.icon_text import IconText
from editor.views.theme import Theme
from editor.views.tryon.basket import Basket
from editor.views.tryon.many_grid import ManyGrid
from editor.views.tryon.many_model import ManyModel, OfState
from editor.views.tryon.many_panel import ManyPanel
from editor.views.tryon.many_progress import ManyProgress
from editor.views.tryon.many_states import SIGNS, details, state_words
from editor.views.widgets.buttons import Button
from editor.views.widgets.empty_frame import EmptyFrame
from editor.views.widgets.run_page import RunPage, show_file
from editor.views.widgets.segments import Segments
from editor.views.widgets.styling import column, line, row, styled
from editor.views.widgets.wrapping_row import WrappingRow

FILTERS = (None, State.DONE, State.DOUBTFUL, State.FAILED, State.WAITING)


class ManyView(RunPage):
    """Signals:
    back_wanted: the person on the table is to be seen again.
    open_wanted(int): the result of this number is to be seen on the table.

    Attributes:
        panel: what is wanted.
        progress, grid: the run and its results.
        filters: which results are shown.
        folder_button, report_button, open_button: show what was written.
        chosen: what is to be said of the chosen result.
    """

    back_wanted = Signal()
    open_wanted = Signal(int)

    def __init__(
        self, theme: Theme, many: ManyController, preferences: PreferencesController, parent: QWidget | None = None
    ) -> None:
        super().__init__(theme, parent)
        self._many = many
        self.panel = ManyPanel(theme, many, preferences)
        self.progress = ManyProgress(theme, many)
        self._shown = OfState(ManyModel(many, self), self)
        self.grid = ManyGrid(theme, self._shown)
        self.filters = Segments(theme, [(state, "") for state in FILTERS], scale="m", name=tr("Which results"))
        self.filters.choose(None)
        self.folder_button = Button(theme, tr("Open folder"), icon="folder-open")
        self.report_button = Button(theme, tr("Report"))
        self.open_button = Button(theme, tr("Open in Try-on"), icon="person-standing", scale="s")
        self.chosen = IconText(theme, wrap=True)
        self._empty = EmptyFrame(
            theme, "person-standing", tr("Many at once"), tr("One outfit on many people, or many garments on one"),
            tr("Choose people, garments and a folder, then press Start. Drop files anywhere."),
        )  # fmt: skip
        self._lay_out()
        self._connect()
        self.setAcceptDrops(True)
        self._refresh()

    def areas(self) -> list[QWidget]:
        """What F6 goes through."""
        return [self.panel, self.progress, self.grid]

    # Layout

    def _lay_out(self) -> None:
        results = QWidget()
        inner = column(results, gap=0)
        which, shows = QWidget(), QWidget()
        for widget, parts in ((which, [self.filters]), (shows, [self.folder_button, self.report_button])):
            box = row(widget)
            for part in parts:
                box.addWidget(part)
            box.addStretch(1)
        head = row(margins=(16, 8, 16, 8))
        head.addWidget(WrappingRow([which, shows]))
        self._foot = QWidget()
        styled(self._foot, "panel")
        foot = row(self._foot, (16, 8, 16, 8))
        foot.addWidget(self.chosen, 1, Qt.AlignmentFlag.AlignVCenter)
        foot.addWidget(self.open_button)
        inner.addWidget(self.progress)
        inner.addWidget(line())
        inner.addLayout(head)
        inner.addWidget(self.grid, 1)
        inner.addWidget(line())
        inner.addWidget(self._foot)
        self.put_together(self.panel, self._empty, results, "canvas")

    # Connections

    def _connect(self) -> None:
        many = self._many
        self.panel.back_wanted.connect(self.back_wanted)
        self.filters.chosen.connect(self._shown.show_only)
        self.folder_button.clicked.connect(self._open_folder)
        self.report_button.clicked.connect(self._open_report)
        self.open_button.clicked.connect(lambda: self._open(self.grid.number))
        self.grid.opened.connect(lambda _index: self._open(self.grid.number))
        self.grid.looked.connect(self._describe)
        for refused in (many.refused, many.wish.refused):
            refused.connect(self.refuse)
        many.begun.connect(self._told.hide)
        many.begun.connect(self._refresh)
        many.phase_changed.connect(self._refresh)
        many.cell_changed.connect(self._refresh)
        self.start_by_key(self.panel.begin)

    def _refresh(self, *_: object) -> None:
        many, counts = self._many, self._many.counts
        self.show_pictures(bool(many.cells))
        for state in FILTERS:
            words = tr("All") if state is None else state_words(state)
            count = len(many.cells) if state is None else counts[state]
            self.filters.button(state).setText(f"{words} {count}")
        for button in (self.folder_button, self.report_button):
            button.setEnabled(many.report is not None)
        self._describe(self.grid.number)

    def _describe(self, number: int) -> None:
        """Say under the grid all that there is to say of the chosen result."""
        if not 0 <= number < len(self._many.cells):
            self.chosen.show_text(tr("Choose a result to read about it.") if self._many.cells else "", "info", "text_3")
            self.open_button.setEnabled(False)
            return
        cell = self._many.cells[number]
        icon, colour = SIGNS[cell.state]
        file = cell.file.name if cell.file is not None else ""
        said = [word for word in (cell.name, file, state_words(cell.state), details(cell)) if word]
        self.chosen.show_text(" · ".join(said), icon, colour)
        self.open_button.setEnabled(cell.file is not None)

    def _open(self, number: int) -> None:
        if self._many.cells[number].file is not None:
            self.open_wanted.emit(number)

    def _open_folder(self) -> None:
        if self._many.report is not None:
            show_file(self._many.report.parent)

    def _open_report(self) -> None:
        if self._many.report is not None:
            show_file(self._many.report)

    # Drop

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if files_in(event.mimeData()):
            event.acceptProposedAction()
            self._mark_drop(self._basket_at(event))

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        event.acceptProposedAction()
        self._mark_drop(self._basket_at(event))

    def dragLeaveEvent(self, _event: QDragLeaveEvent) -> None:
        self._mark_drop(None)

    def dropEvent(self, event: QDropEvent) -> None:
        """On the garments: garments. Elsewhere: people."""
        self._mark_drop(None)
        event.acceptProposedAction()
        self.panel.drop(self._basket_at(event), files_in(event.mimeData()))

    def _basket_at(self, event: QDropEvent) -> Basket:
        garments = self.panel.garments
        place = garments.mapFrom(self, event.position().toPoint())
        return garments if garments.rect().contains(place) else self.panel.people

    def _mark_drop(self, basket: Basket | None) -> None:
        for one in (self.panel.people, self.panel.garments):
            one.mark_drop(one is basket)
