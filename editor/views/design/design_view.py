"""The Design tab."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QModelIndex, QTimer, Signal
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QStackedWidget, QWidget

from editor.controllers.design_controller import DesignController
from editor.controllers.design_piece import Piece, State
from editor.controllers.preferences_controller import PreferencesController
from editor.controllers.words import explain, tr
from editor.views.actions import Actions
from editor.views.design.credentials_bar import CredentialsBar
from editor.views.design.design_bar import DesignBar
from editor.views.design.design_grid import DesignGrid
from editor.views.design.design_model import DesignModel, DesignRole
from editor.views.design.design_panel import DesignPanel
from editor.views.drop_target import files_in
from editor.views.folding import room
from editor.views.theme import Theme
from editor.views.widgets.buttons import Button
from editor.views.widgets.empty_frame import EmptyFrame
from editor.views.widgets.menu import Menu
from editor.views.widgets.note import Note
from editor.views.widgets.segments import Segments
from editor.views.widgets.styling import column, line, row, styled

NARROW = 1200  # px of the window at 100 % text
LARGEST_SHARE = 0.45  # of the width for both panels: the designs keep the rest
DESIGN, WARDROBE = "design", "wardrobe"


class DesignView(QWidget):
    """Signals:
    edit_wanted(int), save_wanted(object), tryon_wanted(object), keep_wanted(object): what becomes of designs: the
        number of one, or numbers.
    facts_wanted(int): what is said of this design is to be seen.
    shown: somebody looks at it now.
    template_wanted, sketch_wanted: something to start from is to be chosen or drawn.

    Attributes:
        panel: what is wanted.
        bar, grid, credentials: the designs.
        side: the wardrobe and what goes with the chosen design.
        corner: where messages appear.
    """

    edit_wanted = Signal(int)
    save_wanted = Signal(object)
    tryon_wanted = Signal(object)
    keep_wanted = Signal(object)
    facts_wanted = Signal(int)
    template_wanted = Signal()
    sketch_wanted = Signal()
    shown = Signal()

    def __init__(
        self, theme: Theme, design: DesignController, preferences: PreferencesController, actions: Actions,
        side: QWidget, parent: QWidget | None = None,
    ) -> None:  # fmt: skip
        super().__init__(parent)
        self._theme, self._design, self._actions = theme, design, actions
        self.panel = DesignPanel(theme, design, preferences, actions)
        self.side = side
        self._model = DesignModel(design, self)
        self.grid = DesignGrid(theme, self._model)
        self.bar, self.credentials = DesignBar(theme, design, actions), CredentialsBar(theme)
        self.note = Note(theme)
        self._empty = EmptyFrame(
            theme, "sparkles", tr("Designs from words"), tr("Say at the left what you want to see, then make designs"),
            tr("Start from a photo or an item of the wardrobe to give it another color, pattern or fabric."),
        )  # fmt: skip
        self._none_kept = EmptyFrame(
            theme, "heart", tr("No favourites yet"), tr("The heart of a design keeps it here")
        )  # fmt: skip
        self._narrow, self._hidden_panels = False, False
        self._lay_out()
        self._connect()
        self.setAcceptDrops(True)
        self._refresh()

    def areas(self) -> list[QWidget]:
        """What F6 goes through."""
        return [self._left, self.bar, self._pages.currentWidget(), self.credentials, self._right]

    def take_over(self, old: DesignView) -> None:
        """Show what another view of the same designs has shown."""
        self.panel.words.show_words(old.panel.words.field.toPlainText())

    def show_order(self, numbers: Sequence[int]) -> None:
        """These first, in this order; chosen ones stay chosen."""
        chosen = self.chosen
        self._model.set_order(numbers)
        if chosen:
            self.grid.choose(chosen[0])

    @property
    def chosen(self) -> list[int]:
        """Numbers of the chosen designs."""
        return self.grid.chosen

    def make(self) -> None:
        """Make what is wanted, as soon as the words are read."""
        self.panel.words.read_now()
        if self._design.wish.reading:
            self._design.wish.understood.connect(self._make_when_read)
        elif self._design.wish.ready:
            self._design.make()
        else:
            self.panel.words.ask()

    # Layout

    def _lay_out(self) -> None:
        centre = QWidget()
        styled(centre, "canvas")
        box = column(centre, gap=0)
        self._pages = self.corner = QStackedWidget()
        for page in (self._empty, self._none_kept):
            holder = QWidget()
            column(holder, (40, 40, 40, 40)).addWidget(page)
            self._pages.addWidget(holder)
        self._pages.addWidget(self.grid)
        told = self._told = QWidget()
        column(told, (16, 8, 16, 4)).addWidget(self.note)
        told.hide()
        self._foot = line()
        for widget in (self.bar, told, self._pages, self._foot, self.credentials):
            box.addWidget(widget, 1 if widget is self._pages else 0)
        self._left, self._right = QWidget(), QWidget()
        styled(self._left, "panel")
        self._tabs = Segments(
            self._theme, [(DESIGN, tr("Design")), (WARDROBE, tr("Wardrobe"))], wide=True, scale="m", name=tr("Panel")
        )
        self._tabs.choose(DESIGN)
        self._tabs.chosen.connect(lambda tab: self.show_tab(str(tab)))
        self._tab_head = QWidget()
        row(self._tab_head, (16, 8, 16, 8)).addWidget(self._tabs)
        self._stack = QStackedWidget()
        self._stack.addWidget(self.panel)
        left = column(self._left, gap=0)
        left.addWidget(self._tab_head)
        left.addWidget(self._stack, 1)
        self._tab_head.hide()
        self._right_box = column(self._right, gap=0)
        self._right_box.addWidget(self.side)
        whole = row(self, gap=0)
        self._lines = [line(vertical=True), line(vertical=True)]
        for widget in (self._left, self._lines[0], centre, self._lines[1], self._right):
            whole.addWidget(widget, 1 if widget is centre else 0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fold()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._design.favourites.load()
        self._design.find_makers()
        self.shown.emit()
        self._fold()

    def _fold(self) -> None:
        """In a narrow window the right panel becomes a tab of the left one (look: "Narrow")."""
        self._set_narrow(room(self._theme, self.window().width()) < NARROW)
        wide = self._theme.px(self._theme.size("wardrobe"))
        most = round(self.width() * LARGEST_SHARE)
        shrink = min(1.0, most / (wide if self._narrow else 2 * wide))
        self._left.setFixedWidth(round(wide * shrink))
        self._right.setFixedWidth(round(wide * shrink))

    def _set_narrow(self, narrow: bool) -> None:
        if narrow != self._narrow:
            self._narrow = narrow
            if narrow:
                self._stack.addWidget(self.side)
            else:
                self._right_box.addWidget(self.side)
                self.side.show()
            self.show_tab(DESIGN)
        self._show_panels()

    def show_tab(self, tab: str) -> None:
        """What wants something, or the wardrobe, where there is room for but one."""
        self._tabs.choose(tab)
        self._stack.setCurrentWidget(self.side if tab == WARDROBE and self._narrow else self.panel)

    def _show_panels(self) -> None:
        shown = not self._hidden_panels
        self._left.setVisible(shown)
        self._lines[0].setVisible(shown)
        self._tab_head.setVisible(self._narrow)
        for widget in (self._right, self._lines[1]):
            widget.setVisible(shown and not self._narrow)

    def _toggle_panels(self) -> None:
        if self.isVisible():
            self._hidden_panels = not self._hidden_panels
            self._show_panels()

    # Connections

    def _connect(self) -> None:
        design, bar, grid, actions = self._design, self.bar, self.grid, self._actions
        self.panel.make_wanted.connect(self.make)
        self.panel.start.template_wanted.connect(self.template_wanted)
        self.panel.start.sketch_wanted.connect(self.sketch_wanted)
        grid.more_wanted.connect(self.make)
        grid.liked.connect(design.like)
        grid.looked.connect(self._show_chosen)
        grid.facts_wanted.connect(self.facts_wanted)
        grid.opened.connect(self._open)
        grid.menu_wanted.connect(lambda place: self.menu().popup(place))
        bar.favourites.toggled.connect(self._show_favourites)
        bar.edit.clicked.connect(lambda: self._with_one(self.edit_wanted.emit))
        bar.more.clicked.connect(self._more)
        bar.tryon.clicked.connect(lambda: self._with_chosen(self.tryon_wanted.emit))
        bar.wardrobe.clicked.connect(lambda: self._with_chosen(self.keep_wanted.emit))
        self.credentials.what.clicked.connect(lambda: self._with_one(self.facts_wanted.emit))
        design.changed.connect(self._refresh)
        design.favourites_changed.connect(self._refresh)
        design.phase_changed.connect(self._follow_run)
        design.failed.connect(self._tell)
        for name, act in (
            ("design_make", self.make), ("design_more", self._more), ("design_like", self._like),
            ("design_tryon", lambda: self._with_chosen(self.tryon_wanted.emit)),
            ("design_edit", lambda: self._with_one(self.edit_wanted.emit)),
        ):  # fmt: skip
            actions[name].triggered.connect(lambda _on=False, act=act: act())
        actions["cancel"].triggered.connect(self._cancel)
        actions["panels"].triggered.connect(self._toggle_panels)
        self._theme.changed.connect(self._fold)

    def _make_when_read(self) -> None:
        if not self._design.wish.reading:
            self._design.wish.understood.disconnect(self._make_when_read)
            if self._design.wish.ready:
                self._design.make()

    def _refresh(self, *_: object) -> None:
        if self.bar.favourites.isChecked():
            page = 2 if self._design.favourites.pieces else 1
        else:
            page = 2 if self._design.pieces else 0
        self._pages.setCurrentIndex(page)
        for widget in (self.bar, self.credentials, self._foot):
            widget.setVisible(bool(self._design.pieces or self._design.favourites.pieces))
        self.credentials.show_piece(self._one())

    def _follow_run(self) -> None:
        """The first of a run is seen at once; the keyboard is with the designs, unless somebody goes on writing."""
        if self._design.running:
            self._told.hide()
            if self.bar.favourites.isChecked():
                self.bar.favourites.setChecked(False)
            first = next((one for one in self._design.pieces if one.state is not State.DONE), None)
            if first is not None:
                QTimer.singleShot(0, self, partial(self.grid.show_piece, first.number))
        elif self._design.made and not self.chosen:
            self.grid.choose(self._design.made[0].number)
        self.bar.show_chosen(self.chosen)

    def _show_favourites(self, on: bool) -> None:
        self._model.show_favourites(on)
        self._refresh()
        self.bar.refresh()

    def _show_chosen(self, numbers: list[int]) -> None:
        self.bar.show_chosen(numbers)
        self.credentials.show_piece(self._one())

    def _one(self) -> Piece | None:
        chosen = self.chosen
        piece = self._design.piece(chosen[0]) if len(chosen) == 1 else None
        return piece if piece is not None and piece.is_made else None

    # What is done with designs

    def _made_of_chosen(self) -> list[int]:
        found = (self._design.piece(number) for number in self.chosen)
        return [piece.number for piece in found if piece is not None and piece.is_made]

    def _with_chosen(self, act: Callable[[list[int]], object]) -> None:
        numbers = self._made_of_chosen()
        if numbers:
            act(numbers)

    def _with_one(self, act: Callable[[int], object]) -> None:
        numbers = self._made_of_chosen()
        if len(numbers) == 1:
            act(numbers[0])

    def save(self) -> None:
        """Save the chosen designs."""
        self._with_chosen(self.save_wanted.emit)

    def _more(self) -> None:
        self._with_one(self._design.more_like)

    def _like(self) -> None:
        """All chosen ones are favourites, or if they are already, none of them."""
        pieces = [self._design.piece(number) for number in self._made_of_chosen()]
        on = any(piece.kept is None for piece in pieces)
        for piece in pieces:
            if (piece.kept is None) == on:
                self._design.like(piece.number, on)

    def _open(self, index: QModelIndex) -> None:
        piece = index.data(DesignRole.PIECE)
        if piece is not None and piece.state is State.FAILED:
            self._design.again([piece.number])
        elif piece is not None and piece.is_made:
            self.edit_wanted.emit(piece.number)

    def menu(self) -> Menu:
        """What can be done with the chosen designs."""
        menu, made, chosen = Menu(self), self._made_of_chosen(), self.chosen
        failed = [one.number for one in map(self._design.piece, chosen) if one is not None and one.error is not None]
        for words, act, on in (
            (tr("Edit"), partial(self._with_one, self.edit_wanted.emit), len(made) == 1),
            (tr("Try on"), partial(self._with_chosen, self.tryon_wanted.emit), bool(made)),
            (tr("Add to wardrobe"), partial(self._with_chosen, self.keep_wanted.emit), bool(made)),
            (tr("Save…"), self.save, bool(made)),
            (tr("More like it"), self._more, len(made) == 1 and not self._design.running),
            (tr("Start from it"), partial(self._with_one, self._design.start_from_piece), len(made) == 1),
            (tr("Favourite"), self._like, bool(made)),
            (tr("Try again"), partial(self._design.again, failed), bool(failed) and not self._design.running),
            (tr("What is in it"), partial(self._with_one, self.facts_wanted.emit), len(made) == 1),
            (tr("Take out of the grid"), partial(self._design.remove, chosen), bool(chosen) and not self._favourites),
        ):  # fmt: skip
            menu.addAction(words, act).setEnabled(on)
        return menu

    @property
    def _favourites(self) -> bool:
        return self.bar.favourites.isChecked()

    def _cancel(self) -> None:
        if self.isVisible():
            if self._design.running:
                self._design.cancel()
            else:
                self.grid.setFocus()

    # What is told

    def _tell(self, error: BaseException) -> None:
        what, todo = explain(error)
        close = Button(self._theme, tr("Close"), scale="s")
        close.clicked.connect(self._told.hide)
        self._told.show()
        self.note.say(what, todo, kind="error", buttons=(close,))

    # Drop

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if files_in(event.mimeData()):
            event.acceptProposedAction()
            self._empty.set_state("dragging")

    def dragLeaveEvent(self, _event: QDragLeaveEvent) -> None:
        self._empty.set_state("")

    def dropEvent(self, event: QDropEvent) -> None:
        """A photograph to start from; the wardrobe takes what is dropped on it by itself."""
        self._empty.set_state("")
        event.acceptProposedAction()
        self._design.wish.start_from_file(files_in(event.mimeData())[0])
