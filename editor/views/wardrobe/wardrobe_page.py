"""The wardrobe with room: all things with filters, outfits, a capsule, what to pack, what is missing."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QFileDialog, QStackedWidget, QWidget

from editor.controllers.outfit_controller import Mode, OutfitController
from editor.controllers.preferences_controller import PreferencesController
from editor.controllers.stylist_controller import StylistController
from editor.controllers.wardrobe_controller import WardrobeController
from editor.controllers.words import tr
from editor.views.drop_target import files_in
from editor.views.panels.panel import Panel
from editor.views.theme import Theme
from editor.views.wardrobe.filling_row import FillingRow
from editor.views.wardrobe.find_section import FindSection
from editor.views.wardrobe.item_grid import ItemGrid
from editor.views.wardrobe.item_menu import item_menu
from editor.views.wardrobe.item_model import ItemModel, ItemPixmaps
from editor.views.wardrobe.missing_list import MissingList
from editor.views.wardrobe.occasion_section import OccasionSection
from editor.views.wardrobe.outfit_foot import OutfitFoot
from editor.views.wardrobe.outfit_model import OutfitModel
from editor.views.wardrobe.taste_section import TasteSection
from editor.views.wardrobe.wardrobe_column import WardrobeColumn
from editor.views.widgets.buttons import IconButton
from editor.views.widgets.elided_label import ElidedLabel
from editor.views.widgets.empty_frame import EmptyFrame
from editor.views.widgets.numbers import grouped
from editor.views.widgets.segments import Segments
from editor.views.widgets.styling import column, label, line, row, styled
from editor.views.widgets.tile_grid import TileGrid
from editor.views.widgets.tiles import Tile

LARGEST_SHARE = 0.45  # of the width for the panel
ITEMS, LEAST, LEAST_OUTFIT, HEAD = "items", 132, 216, 44


class WardrobePage(QWidget):
    """Signals:
    back_wanted: to the designs.
    item_wanted(int), start_wanted(int), tryon_wanted(object): as of `WardrobeColumn`.
    design_wanted(str): these words are to be designed.

    Attributes:
        ways: what is shown.
        find, occasion, taste: the sections of the panel.
        grid, outfits, lacking: what was found.
        foot: what can be done with the chosen outfit.
        corner: where messages appear.
    """

    back_wanted = Signal()
    item_wanted = Signal(int)
    start_wanted = Signal(int)
    tryon_wanted = Signal(object)
    design_wanted = Signal(str)

    def __init__(
        self, theme: Theme, wardrobe: WardrobeController, stylist: StylistController, outfits: OutfitController,
        preferences: PreferencesController, side: WardrobeColumn, pixmaps: ItemPixmaps, parent: QWidget | None = None,
    ) -> None:  # fmt: skip
        """Args: side: whose menu adds things."""
        super().__init__(parent)
        self._theme, self._wardrobe, self._outfits, self._preferences = theme, wardrobe, outfits, preferences
        self._side, self._stylist = side, stylist
        self.panel = Panel(theme, tr("Wardrobe"))
        self.back = IconButton(theme, "arrow-left", tr("Back to the designs"), scale="s")
        self.add_button = IconButton(theme, "plus", tr("Add to the wardrobe"), scale="s")
        self.ways = Segments(theme, _ways(), wide=True, scale="m", name=tr("What is shown"))
        self.ways.choose(ITEMS)
        self.find = FindSection(theme, wardrobe)
        self.occasion, self.taste = OccasionSection(theme, outfits), TasteSection(theme, stylist)
        self.grid = ItemGrid(theme, ItemModel(wardrobe, pixmaps, self), LEAST, proportion=1.0, detailed=True,
                             role="canvas")  # fmt: skip
        self.outfits = TileGrid(theme, tr("Outfits"), LEAST_OUTFIT)
        self.outfits.setItemDelegate(
            Tile(theme, self.outfits, width=LEAST_OUTFIT, proportion=1.0, detailed=True, chipped=True, gap=12,
                 elide=Qt.TextElideMode.ElideRight)
        )  # fmt: skip
        self.outfits.setModel(OutfitModel(outfits, self))
        self.lacking, self.foot = MissingList(theme, outfits), OutfitFoot(theme, outfits)
        self.filling = FillingRow(theme, wardrobe)
        self._title, self._told = label("", "label_strong"), ElidedLabel("", "second")
        self._empty = EmptyFrame(
            theme, "shirt", tr("The wardrobe is empty"), tr("Drop photos or folders here"),
            tr("Clothes are cut out and sorted by themselves; you are asked only where it is not sure."),
        )  # fmt: skip
        self._none = EmptyFrame(theme, "search", tr("Nothing found"), tr("Try other words or filters"))
        self._lay_out()
        self._connect()
        self.setAcceptDrops(True)
        self._refresh()

    def areas(self) -> list[QWidget]:
        """What F6 goes through."""
        return [self.panel, self._pages.currentWidget(), self.foot]

    def show_way(self, way: str) -> None:
        """Things, outfits, a capsule, a journey, or what is missing."""
        self.ways.choose(way)
        if way != ITEMS:
            self._outfits.look_for(Mode(way))
        self._refresh()

    # Layout

    def _lay_out(self) -> None:
        for button in (self.back, self.add_button):
            self.panel.header.addWidget(button)
        ways = QWidget()
        column(ways, (16, 12, 16, 12)).addWidget(self.ways)
        for widget in (ways, line(), self.find, self.occasion, self.taste):
            self.panel.body.addWidget(widget)
        filling = column(margins=(16, 12, 16, 12))
        filling.addWidget(self.filling)
        self.panel.body.addLayout(filling)
        self._pages = self.corner = QStackedWidget()
        for page in (self._empty, self._none):
            holder = QWidget()
            column(holder, (40, 40, 40, 40)).addWidget(page)
            self._pages.addWidget(holder)
        for page in (self.grid, self.outfits, self.lacking, QWidget()):
            self._pages.addWidget(page)
        self._head = QWidget()
        head = row(self._head, (16, 0, 16, 0))
        head.addWidget(self._title)
        head.addWidget(self._told, 1)
        centre = QWidget()
        styled(centre, "canvas")
        box = column(centre, gap=0)
        for widget in (self._head, self._pages, self.foot):
            box.addWidget(widget, 1 if widget is self._pages else 0)
        whole = row(self, gap=0)
        for widget in (self.panel, line(vertical=True), centre):
            whole.addWidget(widget, 1 if widget is centre else 0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._wardrobe.open()
        self._stylist.ask_for_taste()

    def _fit(self) -> None:
        self._head.setFixedHeight(self._theme.px(HEAD))
        wanted = self._theme.px(self._theme.size("panel_left"))
        self.panel.setFixedWidth(min(wanted, round(self.width() * LARGEST_SHARE)))

    # Connections

    def _connect(self) -> None:
        wardrobe, outfits, grid = self._wardrobe, self._outfits, self.grid
        self.back.clicked.connect(self.back_wanted)
        self.add_button.clicked.connect(lambda: self._side.show_add(self.add_button))
        self.ways.chosen.connect(lambda way: self.show_way(str(way)))
        grid.looked.connect(wardrobe.choose)
        grid.opened.connect(lambda index: self.item_wanted.emit(grid.items.number(index)))
        grid.removal_wanted.connect(wardrobe.remove)
        grid.menu_wanted.connect(lambda place: item_menu(self, wardrobe, grid.chosen).popup(place))
        self.find.search.left_down.connect(self._go_to_grid)
        for signal in (wardrobe.opened, wardrobe.changed, wardrobe.filled, outfits.changed):
            signal.connect(self._refresh)
        wardrobe.opened.connect(self._look_again)
        self.outfits.selectionModel().currentChanged.connect(lambda now, _before: self.foot.show_outfit(now.row()))
        outfits.changed.connect(self._show_chosen)
        self.foot.tryon_wanted.connect(self._try_on)
        self.foot.save_wanted.connect(self._ask_where)
        self.lacking.design_wanted.connect(self.design_wanted)
        self._theme.changed.connect(self._fit)

    @property
    def way(self) -> str:
        """What is shown."""
        return str(self.ways.value)

    def _show_chosen(self) -> None:
        self.foot.show_outfit(self.outfits.currentIndex().row())

    def _look_again(self) -> None:
        if self.isVisible() and self.way != ITEMS:
            self._outfits.ask()

    def _refresh(self, *_: object) -> None:
        wardrobe, outfits, items = self._wardrobe, self._outfits, self.way == ITEMS
        self.find.setVisible(items)
        self.occasion.setVisible(not items)
        self.taste.setVisible(not items)
        self._pages.setCurrentIndex(self._page())
        self.foot.setVisible(not items and bool(outfits.outfits))
        self._head.setVisible(bool(wardrobe.items))
        if items:
            self._title.setText(tr("Items: {count}", count=grouped(len(wardrobe.rows))))
            narrowed = wardrobe.query.is_narrowed
            self._told.setText(tr("of {count}", count=grouped(len(wardrobe.items))) if narrowed else "")
        else:
            self._title.setText(dict(_ways())[self.way])
            self._told.setText(self._found_words())

    def _page(self) -> int:
        wardrobe, outfits = self._wardrobe, self._outfits
        if not wardrobe.items:
            return 0 if wardrobe.is_open or wardrobe.error is not None else 5
        if self.way == ITEMS:
            return 2 if wardrobe.rows else 1
        if self.way == Mode.MISSING:
            return 4
        return 3 if outfits.outfits or outfits.looking else 1

    def _found_words(self) -> str:
        outfits = self._outfits
        if outfits.looking:
            return tr("Looking through the wardrobe…")
        if outfits.mode is Mode.CAPSULE:
            return tr(
                "pieces: {pieces}, good outfits of them: {count}", pieces=len(outfits.carried), count=outfits.count
            )
        if outfits.mode is Mode.PACKING:
            return tr("pieces to carry: {pieces}", pieces=len(outfits.carried))
        if outfits.mode is Mode.MISSING:
            return tr("what would make most new outfits")
        return tr("the best first")

    # What a person does

    def _go_to_grid(self) -> None:
        self.grid.setFocus(Qt.FocusReason.TabFocusReason)
        if not self.grid.currentIndex().isValid() and self._wardrobe.rows:
            self.grid.choose(self._wardrobe.rows[0])

    def _try_on(self, place: int) -> None:
        self.tryon_wanted.emit(self._outfits.outfits[place].things)

    def _ask_where(self, place: int) -> None:
        folder = Path(self._preferences.values.save_folder or self._preferences.values.last_folder)
        start = str(folder / f"{tr('outfit')}-{place + 1}.png")
        name, _ = QFileDialog.getSaveFileName(
            self.window(), tr("Save the flat-lay"), start, "PNG (*.png);;JPEG (*.jpg);;WebP (*.webp)"
        )
        if name:
            path = Path(name)
            self._preferences.set(save_folder=str(path.parent))
            self._outfits.save(place, path if path.suffix else path.with_suffix(".png"))

    # Drop

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if files_in(event.mimeData()) and event.source() is not self.grid:
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        event.acceptProposedAction()
        self._wardrobe.add(files_in(event.mimeData()))


def _ways() -> list[tuple[str, str]]:
    return [
        (ITEMS, tr("Items")), (Mode.OUTFITS.value, tr("Outfits")), (Mode.CAPSULE.value, tr("Capsule")),
        (Mode.PACKING.value, tr("To pack")), (Mode.MISSING.value, tr("What is missing")),
    ]  # fmt: skip
