"""The wardrobe beside designs: search, filters, the things themselves, and what goes with the chosen one."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent, QResizeEvent
from PySide6.QtWidgets import QFileDialog, QStackedWidget, QWidget

from editor.controllers.preferences_controller import PreferencesController
from editor.controllers.stylist_controller import StylistController
from editor.controllers.wardrobe_controller import WardrobeController
from editor.controllers.wardrobe_query import ALL, GROUPS, WARDROBE_TITLES
from editor.controllers.wardrobe_words import found_by
from editor.controllers.words import explain, tr
from editor.views.actions import Actions
from editor.views.drop_target import files_in
from editor.views.file_acts import picture_filter
from editor.views.panels.panel_scroll import PanelScroll
from editor.views.theme import Theme
from editor.views.wardrobe.filling_row import FillingRow
from editor.views.wardrobe.filter_menu import filter_menu
from editor.views.wardrobe.item_grid import ItemGrid
from editor.views.wardrobe.item_menu import item_menu
from editor.views.wardrobe.item_model import ItemModel, ItemPixmaps
from editor.views.wardrobe.outfit_list import OutfitList
from editor.views.wardrobe.search_field import SearchField
from editor.views.widgets.buttons import Button, IconButton
from editor.views.widgets.choice_list import ChoiceList
from editor.views.widgets.elided_label import ElidedLabel
from editor.views.widgets.empty_frame import EmptyFrame
from editor.views.widgets.form_field import MessageLine
from editor.views.widgets.menu import Menu
from editor.views.widgets.note import Note
from editor.views.widgets.numbers import grouped
from editor.views.widgets.segments import Segments
from editor.views.widgets.styling import column, line, row, styled

HEADER, LEAST, MARGIN = 44, 78, 16
TABS = (ALL, "tops", "bottoms", "outer", "shoes")


class WardrobeColumn(QWidget):
    """Attributes:
    search, tabs, grid: what is looked for and found.
    outfits: what goes with the chosen thing.
    add_button, page_button: more things; the page with more room.

    Signals:
        item_wanted(int): the sheet of this item is to be opened.
        start_wanted(int): designs are to start from it.
        tryon_wanted(object): items by number, or things of an outfit, are to be put on.
        page_wanted: the wardrobe is to be seen with more room.
    """

    item_wanted = Signal(int)
    start_wanted = Signal(int)
    tryon_wanted = Signal(object)
    page_wanted = Signal()

    def __init__(
        self, theme: Theme, wardrobe: WardrobeController, stylist: StylistController,
        preferences: PreferencesController, actions: Actions, parent: QWidget | None = None,
    ) -> None:  # fmt: skip
        super().__init__(parent)
        styled(self, "panel")
        self.setAccessibleName(tr("Wardrobe"))
        self._theme, self._wardrobe, self._stylist, self._preferences = theme, wardrobe, stylist, preferences
        self.pixmaps = ItemPixmaps(wardrobe, self)
        self.grid = ItemGrid(theme, ItemModel(wardrobe, self.pixmaps, self), LEAST)
        self.search = SearchField(theme, wardrobe)
        self.tabs = Segments(theme, [(tab, tr(WARDROBE_TITLES[tab])) for tab in TABS], name=tr("Which items"))
        self.kinds = ChoiceList(
            [(group, tr(WARDROBE_TITLES[group])) for group in (ALL, *GROUPS)], name=tr("Which items"), scale="s"
        )  # fmt: skip
        self.filter_button = IconButton(theme, "filter", tr("Filters and order"), scale="s")
        self.add_button = IconButton(theme, "plus", tr("Add to the wardrobe"), scale="s")
        self.page_button = IconButton(theme, "layout-grid", tr("Open the wardrobe"), scale="s")
        self.outfits = OutfitList(theme, stylist, wardrobe, self.pixmaps)
        self.filling = FillingRow(theme, wardrobe)
        self._unsure, self._unsure_words = QWidget(), ElidedLabel("", "second")
        self.look_button = Button(theme, tr("Look at them"), scale="s")
        self.note = Note(theme, "warn")
        self._count, self._unfound = ElidedLabel("", "caption"), MessageLine(theme)
        self._empty = EmptyFrame(theme, "shirt", tr("The wardrobe is empty"), tr("Drop photos or folders here"),
                                 small=True)  # fmt: skip
        self._none = EmptyFrame(theme, "search", tr("Nothing found"), tr("Try other words or filters"), small=True)
        self._lay_out()
        self._connect(actions)
        self.setAcceptDrops(True)
        self._refresh()

    # Layout

    def _lay_out(self) -> None:
        self._top = QWidget()
        top = row(self._top, (16, 0, 8, 0), 4)
        title = ElidedLabel(tr("Wardrobe"), "title")
        top.addWidget(title)
        top.addStretch(1)
        top.addWidget(self._count)
        for button in (self.page_button, self.add_button):
            top.addWidget(button)
        find = row(gap=4)
        find.addWidget(self.search, 1)
        find.addWidget(self.filter_button)
        tabs = row()
        tabs.addWidget(self.tabs)
        tabs.addWidget(self.kinds, 1)
        tabs.addStretch(0)
        head = column(margins=(16, 12, 16, 0))
        head.addLayout(find)
        head.addWidget(self._unfound)
        head.addLayout(tabs)
        head.addWidget(self._unsure)
        head.addWidget(self.note)
        head.addWidget(self.filling)
        self._pages = QStackedWidget()
        for page in (self._empty, self._none):
            holder = QWidget()
            column(holder, (16, 12, 16, 12)).addWidget(page)
            self._pages.addWidget(holder)
        self._pages.addWidget(self.grid)
        self._pages.addWidget(QWidget())
        self._scroll = PanelScroll()
        self._scroll.sections.addWidget(self.outfits)
        box = column(self, gap=0)
        box.addWidget(self._top)
        box.addWidget(line())
        box.addLayout(head)
        box.addWidget(self._pages, 5)
        box.addWidget(line())
        box.addWidget(self._scroll, 6)
        unsure = row(self._unsure, gap=6)
        unsure.addWidget(self._unsure_words, 1)
        unsure.addWidget(self.look_button)
        self._fit()

    def _fit(self) -> None:
        self._top.setFixedHeight(self._theme.px(HEADER))
        self._fit_tabs()

    def _fit_tabs(self) -> None:
        """Words that have no room side by side open as a list."""
        roomy = self.tabs.sizeHint().width() <= self.width() - 2 * MARGIN
        there = bool(self._wardrobe.items)
        self.tabs.setVisible(there and roomy)
        self.kinds.setVisible(there and not roomy)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_tabs()

    # Connections

    def _connect(self, actions: Actions) -> None:
        wardrobe, grid = self._wardrobe, self.grid
        for signal in (wardrobe.opened, wardrobe.changed, wardrobe.item_changed, wardrobe.filled, wardrobe.removed):
            signal.connect(self._refresh)
        for tabs in (self.tabs, self.kinds):
            tabs.chosen.connect(lambda group: wardrobe.narrow(group=str(group)))
        self.look_button.clicked.connect(self._look_at_unsure)
        self.filter_button.clicked.connect(self._show_filters)
        self.add_button.clicked.connect(lambda: self.show_add(self.add_button))
        self.page_button.clicked.connect(self.page_wanted)
        self.search.left_down.connect(self._go_to_grid)
        grid.looked.connect(wardrobe.choose)
        grid.opened.connect(lambda index: self.item_wanted.emit(grid.items.number(index)))
        grid.removal_wanted.connect(wardrobe.remove)
        grid.menu_wanted.connect(self._show_menu)
        self.outfits.tryon_wanted.connect(self.tryon_wanted)
        actions["wardrobe_find"].triggered.connect(self._find)
        self._theme.changed.connect(self._fit)

    def _refresh(self, *_: object) -> None:
        wardrobe = self._wardrobe
        count, shown = len(wardrobe.items), len(wardrobe.rows)
        narrowed = wardrobe.query.is_narrowed
        self._count.setText(
            tr("{shown} of {count}", shown=grouped(shown), count=grouped(count)) if narrowed
            else tr("{count} pieces", count=grouped(count))
        )  # fmt: skip
        self._count.setVisible(count > 0)
        known = wardrobe.is_open or wardrobe.error is not None  # before, nobody knows whether it is empty
        self._pages.setCurrentIndex(3 if not known else 0 if not count else 2 if shown else 1)
        for widget in (self.search, self.filter_button, self.page_button):
            widget.setVisible(count > 0)
        self._fit_tabs()
        self.tabs.choose(wardrobe.query.group if wardrobe.query.group in TABS else ALL)
        self.kinds.choose(wardrobe.query.group)
        self._unfound.show_text(_not_found(wardrobe), "warn")
        self._tell()

    def _tell(self) -> None:
        """What is wrong with the wardrobe, or what its owner should be asked."""
        wardrobe = self._wardrobe
        unsure = len(wardrobe.unsure)
        self._unsure.setVisible(unsure > 0 and not wardrobe.is_filling)
        self._unsure_words.setText(tr("To be named: {count}", count=grouped(unsure)))
        if wardrobe.error is not None:
            self._tell_error(wardrobe.error)
        else:
            self.note.clear()

    def _look_at_unsure(self) -> None:
        unsure = self._wardrobe.unsure
        if unsure:
            self.item_wanted.emit(unsure[0])

    def _tell_error(self, error: BaseException) -> None:
        what, todo = explain(error)
        again = Button(self._theme, tr("Try again"), scale="s")
        again.clicked.connect(self._wardrobe.open)
        buttons = [again]
        if getattr(error, "has_copy", False):
            back = Button(self._theme, tr("Bring back the copy"), scale="s")
            back.clicked.connect(self._wardrobe.bring_back)
            buttons.insert(0, back)
        self.note.say(what, todo, kind="error", buttons=tuple(buttons))

    # What a person does

    def _find(self) -> None:
        if self.isVisible() and self.search.isVisible():
            self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
            self.search.selectAll()

    def _go_to_grid(self) -> None:
        self.grid.setFocus(Qt.FocusReason.TabFocusReason)
        if not self.grid.currentIndex().isValid() and self._wardrobe.rows:
            self.grid.choose(self._wardrobe.rows[0])

    def _show_filters(self) -> None:
        filter_menu(self, self._wardrobe).open_under(self.filter_button)

    def _show_menu(self, place: object) -> None:
        item_menu(self, self._wardrobe, self.grid.chosen).popup(place)

    def show_add(self, button: QWidget) -> None:
        """Under a button, what can be added."""
        menu = Menu(self, tr("Add to the wardrobe"))
        menu.addAction(tr("Photos…"), self.ask_for_files)
        menu.addAction(tr("A folder of photos…"), self.ask_for_folder)
        menu.addAction(tr("A list (CSV)…"), self.ask_for_list)
        menu.open_under(button)

    def ask_for_files(self) -> None:
        """Choose photographs in a dialog."""
        folder = self._preferences.values.last_folder
        names, _ = QFileDialog.getOpenFileNames(self.window(), tr("Add to the wardrobe"), folder, picture_filter())
        self._add([Path(name) for name in names])

    def ask_for_folder(self) -> None:
        """Choose a folder in a dialog."""
        folder = self._preferences.values.last_folder
        name = QFileDialog.getExistingDirectory(self.window(), tr("Add to the wardrobe"), folder)
        self._add([Path(name)] if name else [])

    def ask_for_list(self) -> None:
        """Choose a table in a dialog."""
        folder = self._preferences.values.last_folder
        name, _ = QFileDialog.getOpenFileName(self.window(), tr("Add to the wardrobe"), folder, "CSV (*.csv)")
        self._add([Path(name)] if name else [])

    def _add(self, paths: list[Path]) -> None:
        if paths:
            self._preferences.set(last_folder=str(paths[0].parent))
            self._wardrobe.add(paths)

    # Drop

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if files_in(event.mimeData()) and event.source() is not self.grid:
            event.acceptProposedAction()
            self._empty.set_state("dragging")

    def dragLeaveEvent(self, _event: QDragLeaveEvent) -> None:
        self._empty.set_state("")

    def dropEvent(self, event: QDropEvent) -> None:
        self._empty.set_state("")
        event.acceptProposedAction()
        self._add(files_in(event.mimeData()))


def _not_found(wardrobe: WardrobeController) -> str:
    """What of the words that are searched for says nothing here."""
    if wardrobe.refusal is not None:
        return explain(wardrobe.refusal)[0]
    if not wardrobe.not_found:
        return ""
    return tr("Not found: {words}", words=", ".join(f"“{found_by(word)}”" for word in wardrobe.not_found))
