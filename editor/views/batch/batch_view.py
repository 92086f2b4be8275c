"""The Batch tab: recipe and files at the left, the pictures of the batch, and below them those in doubt."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent, QShowEvent
from PySide6.QtWidgets import QAbstractItemView, QStackedWidget, QWidget

from editor.controllers.batch_controller import BatchController
from editor.controllers.batch_list import Show
from editor.controllers.preferences_controller import PreferencesController
from editor.controllers.run_phase import Phase
from editor.controllers.words import tr
from editor.views.actions import Actions
from editor.views.batch.batch_model import NUMBER, BatchModel, BatchPixmaps
from editor.views.batch.batch_panel import BatchPanel
from editor.views.batch.batch_progress import BatchProgress
from editor.views.batch.batch_table import BatchTable
from editor.views.batch.review_strip import ReviewStrip
from editor.views.drop_target import files_in
from editor.views.folding import room
from editor.views.theme import Theme
from editor.views.widgets.buttons import Button
from editor.views.widgets.empty_frame import EmptyFrame
from editor.views.widgets.menu import Menu
from editor.views.widgets.numbers import grouped
from editor.views.widgets.run_page import RunPage, show_file
from editor.views.widgets.segments import Segments
from editor.views.widgets.styling import column, line, row, styled
from editor.views.widgets.tile_grid import TileGrid
from editor.views.widgets.tiles import Tile
from editor.views.widgets.wrapping_row import WrappingRow

TILE, TILE_HEIGHT = 88, 88
LOW, NARROW = 760, 1200  # px of the window at 100 % text
GRID, TABLE = "grid", "table"
SEEN = 120  # px: the widest place for a small picture


class BatchView(RunPage):
    """Signals:
    edit_wanted(int): the picture of this number is to be corrected in the editor.

    Attributes:
        panel: recipe, files and ways of work.
        progress: how far it is.
        filters, ways: which pictures are shown, and as tiles or rows.
        grid, table: the pictures.
        retry: tries those that failed again.
        folder_button, report_button: show what was written.
        review: those in doubt.
    """

    edit_wanted = Signal(int)

    def __init__(
        self, theme: Theme, batch: BatchController, preferences: PreferencesController, actions: Actions,
        parent: QWidget | None = None,
    ) -> None:  # fmt: skip
        super().__init__(theme, parent)
        self._batch, self._actions = batch, actions
        batch.pictures.side = round(theme.px(SEEN) * self.devicePixelRatioF())
        self.panel = BatchPanel(theme, batch, preferences)
        self.progress = BatchProgress(theme, batch)
        pixmaps = BatchPixmaps(batch, self)
        self._model = BatchModel(batch, pixmaps, parent=self)
        self.grid = TileGrid(theme, tr("Pictures of the batch"), TILE)
        styled(self.grid, "panel")
        self.grid.setItemDelegate(Tile(theme, self.grid, width=TILE, height=TILE_HEIGHT))
        self.grid.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.grid.setModel(self._model)
        self.table = BatchTable(theme, self._model)
        self.table.setSelectionModel(self.grid.selectionModel())
        self.review = ReviewStrip(theme, batch, pixmaps)
        self.filters = Segments(theme, [(show, "") for show in Show], scale="m", name=tr("Which pictures"))
        self.filters.choose(Show.ALL)
        self.ways = Segments(
            theme, [(GRID, ""), (TABLE, "")], icons=("layout-grid", "list"), scale="m", name=tr("Tiles or table")
        )
        self.retry = Button(theme, "", icon="refresh-cw", scale="s")
        self.folder_button = Button(theme, tr("Open folder"), icon="folder-open", scale="s")
        self.report_button = Button(theme, tr("Report"), scale="s")
        self._empty = EmptyFrame(
            theme, "layout-grid", tr("Many pictures by one recipe"), tr("Drop folders or pictures here"),
            tr("Choose a recipe and press Start. What is stopped goes on where it was."),
        )  # fmt: skip
        self._lay_out()
        self._connect()
        self.setAcceptDrops(True)
        self.show_way(GRID)
        self._refresh()

    def areas(self) -> list[QWidget]:
        """What F6 goes through."""
        return [self.panel, self.progress, self._pages.currentWidget(), self.review]

    def show_way(self, way: str) -> None:
        """As tiles or as a table."""
        self.ways.choose(way)
        self._ways.setCurrentWidget(self.grid if way == GRID else self.table)

    def chosen(self) -> list[int]:
        """Numbers of the chosen pictures of the grid or table."""
        rows = self.grid.selectionModel().selectedRows()
        return [index.data(NUMBER) for index in rows]

    # Layout

    def _lay_out(self) -> None:
        for value, words in ((GRID, tr("Tiles")), (TABLE, tr("Table"))):
            self.ways.button(value).setAccessibleName(words)
            self.ways.button(value).setToolTip(words)
        which, acts = QWidget(), QWidget()
        left = row(which)
        left.addWidget(self.filters)
        left.addStretch(1)
        right_ = row(acts)
        right_.addStretch(1)
        for widget in (self.retry, self.folder_button, self.report_button, self.ways):
            right_.addWidget(widget)
        head = row(margins=(16, 8, 16, 8))
        head.addWidget(WrappingRow([which, acts]))
        self._ways = QStackedWidget()
        self._ways.addWidget(self.grid)
        self._ways.addWidget(self.table)
        pictures = QWidget()
        inner = column(pictures, gap=0)
        inner.addLayout(head)
        inner.addWidget(self._ways, 1)
        self._review_line = line()
        self.put_together(
            self.panel, self._empty, pictures, "panel",
            above=(self.progress, line()), below=(self._review_line, self.review),
        )  # fmt: skip

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._batch.plan.recipes.begin()
        self._batch.resume_last()

    def _fold(self) -> None:
        super()._fold()
        width, height = (room(self._theme, length) for length in (self.window().width(), self.window().height()))
        self.review.fold(low=height < LOW, narrow=width < NARROW)

    # Connections

    def _connect(self) -> None:
        batch, review, actions = self._batch, self.review, self._actions
        for signal in (batch.begun, batch.phase_changed):
            signal.connect(self._refresh)
        self.progress.start.clicked.connect(self._begin)
        self.progress.resume.clicked.connect(self._begin)
        batch.begun.connect(self._told.hide)
        batch.changed.connect(self._refresh)
        batch.refused.connect(self.refuse)
        batch.plan.recipes.refused.connect(self.refuse)
        batch.unfinished.connect(self._offer_to_go_on)
        batch.ended.connect(self._end)
        self.filters.chosen.connect(self._model.show_only)
        self.ways.chosen.connect(lambda way: self.show_way(str(way)))
        self.retry.clicked.connect(lambda _on=False: batch.retry())
        self.folder_button.clicked.connect(self._open_folder)
        self.report_button.clicked.connect(self._open_report)
        for view in (self.grid, self.table):
            view.opened.connect(self._open)
            view.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
            view.customContextMenuRequested.connect(
                lambda place, view=view: self._show_menu(view.viewport().mapToGlobal(place))
            )
        self.grid.selectionModel().currentChanged.connect(self._follow)
        review.edit_wanted.connect(self.edit_wanted)
        for name, act in (
            ("batch_accept", lambda: self._say("accepted")), ("batch_reject", lambda: self._say("rejected")),
            ("batch_edit", self._edit), ("batch_next", lambda: review.step(1)),
            ("batch_previous", lambda: review.step(-1)),
        ):  # fmt: skip
            actions[name].triggered.connect(lambda _on=False, act=act: act())
        self.start_by_key(self.progress.go)

    def _begin(self) -> None:
        """The button that was pressed is gone: the keyboard goes to the pictures."""
        if self._batch.phase is Phase.WORKING and self.isVisible():
            self.show_pictures(bool(self._batch.items))
            self._ways.currentWidget().setFocus()

    def _refresh(self, _numbers: object = None) -> None:
        batch = self._batch
        self.show_pictures(bool(batch.items))
        for show, words in (
            (Show.ALL, tr("All")), (Show.DONE, tr("Done")), (Show.DOUBT, tr("Doubt")), (Show.FAILED, tr("Failed")),
            (Show.WAITING, tr("Waiting")),
        ):  # fmt: skip
            self.filters.button(show).setText(f"{words} {grouped(batch.count(show))}")
        failed = batch.count(Show.FAILED)
        self.retry.setText(tr("Retry failed: {count}", count=grouped(failed)))
        self.retry.setVisible(batch.is_open and failed > 0)
        for button in (self.folder_button, self.report_button):
            button.setVisible(batch.phase is Phase.ENDED)
        self._review_line.setVisible(batch.count(Show.DOUBT) > 0)

    def _follow(self, index: QModelIndex) -> None:
        """The strip goes along to what is chosen in the grid."""
        number = index.data(NUMBER)
        if number:
            self.review.choose(number)

    # What is done with pictures

    def _by_hand(self) -> bool:
        """Whether keys mean the chosen pictures of the grid or table; otherwise that of the strip."""
        return (self.grid.hasFocus() or self.table.hasFocus()) and bool(self.chosen())

    def _say(self, verdict: str) -> None:
        if self._by_hand():
            self._batch.judge(self.chosen(), verdict)
        else:
            self.review.judge(verdict)

    def _edit(self) -> None:
        if self._by_hand():
            self._open(self.grid.currentIndex())
        else:
            self.review.open()

    def _open(self, index: QModelIndex) -> None:
        number = index.data(NUMBER)
        if number and self._batch.is_open:
            self.edit_wanted.emit(number)

    def _show_menu(self, place: object) -> None:
        self.menu().popup(place)

    def menu(self) -> Menu:
        """What can be done with the chosen pictures."""
        menu, chosen = Menu(self), self.chosen()
        there = bool(chosen) and self._batch.is_open
        for words, act in (
            (tr("Accept"), lambda: self._batch.judge(chosen, "accepted")),
            (tr("Edit…"), lambda: self._open(self.grid.currentIndex())),
            (tr("Reject"), lambda: self._batch.judge(chosen, "rejected")),
            (tr("Take back what was said"), lambda: self._batch.judge(chosen, "")),
            (tr("Make anew by the recipe"), lambda: self._batch.send_back(chosen)),
        ):  # fmt: skip
            menu.addAction(words, act).setEnabled(there)
        return menu

    # What is told

    def _offer_to_go_on(self, out: Path) -> None:
        go_on = Button(self._theme, tr("Go on with it"), icon="play", scale="s")
        go_on.clicked.connect(lambda: self._batch.resume(out))
        self._told.show()
        self.note.say(
            tr("An earlier batch in {folder} was not finished.", folder=out.name),
            tr("Go on with it, or choose another folder for the results."), kind="warn", buttons=(go_on,),
        )  # fmt: skip

    def _end(self) -> None:
        if self.panel.report.isChecked() and self._batch.count(Show.WAITING) == 0 and self.isVisible():
            self._open_report()

    def _open_folder(self) -> None:
        if self._batch.out is not None:
            show_file(self._batch.out)

    def _open_report(self) -> None:
        report = self._batch.report
        if report is not None:
            show_file(report)

    # Drop

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if files_in(event.mimeData()) and not self._batch.is_open:
            event.acceptProposedAction()
            self._empty.set_state("dragging")

    def dragLeaveEvent(self, _event: QDragLeaveEvent) -> None:
        self._empty.set_state("")

    def dropEvent(self, event: QDropEvent) -> None:
        self._empty.set_state("")
        event.acceptProposedAction()
        self._batch.plan.add_inputs(files_in(event.mimeData()))
