"""What happens with designs beyond their tab: dialogs, and the ways to the editor, the try-on and the wardrobe."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QObject, QUrl, Signal
from PySide6.QtGui import QDesktopServices, QImage
from PySide6.QtWidgets import QFileDialog

from editor.controllers.design_start import Kind
from editor.controllers.wardrobe_controller import Filling
from editor.controllers.wardrobe_words import item_name
from editor.controllers.words import explain, tr
from editor.model.design import Design
from editor.model.design_vocabulary import GARMENTS
from editor.model.wardrobe import WardrobeItem
from editor.views.controllers import Controllers
from editor.views.design.design_view import DesignView
from editor.views.design.facts_sheet import FactsSheet
from editor.views.design.sketch_sheet import SketchSheet
from editor.views.design.template_sheet import TemplateSheet
from editor.views.file_acts import FileActs
from editor.views.images import image_of
from editor.views.main_window import MainWindow
from editor.views.messages import Messages
from editor.views.theme import Theme
from editor.views.wardrobe.item_sheet import ItemSheet
from editor.views.wardrobe.wardrobe_column import WardrobeColumn
from editor.views.wardrobe.wardrobe_page import WardrobePage

FORMATS = {"PNG": ".png", "WebP": ".webp", "AVIF": ".avif", "TIFF": ".tif", "JPEG": ".jpg"}


class DesignActs(QObject):
    """Signals:
    edit_wanted(), tryon_wanted(): another screen is to be shown.
    """

    edit_wanted = Signal()
    tryon_wanted = Signal()

    def __init__(
        self, theme: Theme, window: MainWindow, controllers: Controllers, view: DesignView, column: WardrobeColumn,
        messages: Messages, files: FileActs,
    ) -> None:  # fmt: skip
        super().__init__(view)
        self._design_number, self._opens = 0, False
        self._theme, self._window, self._controllers = theme, window, controllers
        self._messages, self._files, self._view = messages, files, view
        handoff = controllers.handoff
        view.edit_wanted.connect(handoff.edit)
        view.tryon_wanted.connect(handoff.try_on)
        view.keep_wanted.connect(handoff.add_to_wardrobe)
        view.save_wanted.connect(self._ask_where)
        view.shown.connect(controllers.wardrobe.open)
        view.facts_wanted.connect(self._show_facts)
        view.sketch_wanted.connect(self._sketch)
        view.template_wanted.connect(self._choose_template)
        column.tryon_wanted.connect(self._try_on_items)
        column.item_wanted.connect(self._show_item)
        column.start_wanted.connect(self._start_from_item)
        view.panel.start.wardrobe_wanted.connect(lambda: self._start_from_item(controllers.wardrobe.chosen))
        view.grid.looked.connect(self._show_what_goes_with_design)
        view.grid.liked.connect(self._tell_taste)
        view.bar.by_taste.toggled.connect(self._order_by_taste)
        controllers.design.phase_changed.connect(self._order_again)
        controllers.stylist.taste_changed.connect(self._order_again)
        controllers.stylist.ordered.connect(view.show_order)
        column.outfits.show_design(self._design_image)
        controllers.wardrobe.chosen_changed.connect(self._show_what_goes_with_item)
        controllers.wardrobe.filled.connect(self._tell_filled)
        controllers.wardrobe.removed.connect(self._tell_removed)
        for failed in (controllers.wardrobe.failed, controllers.stylist.failed):
            failed.connect(messages.tell_error)
        handoff.to_edit.connect(self._edit)
        controllers.editor.image_changed.connect(self._opened)
        controllers.editor.open_failed.connect(self._not_opened)
        handoff.to_try_on.connect(self._try_on)
        handoff.saved.connect(self._tell_saved)
        handoff.failed.connect(messages.tell_error)

    def take_page(self, page: WardrobePage) -> None:
        """The page of the wardrobe does the same with its things."""
        page.tryon_wanted.connect(self._try_on_items)
        page.item_wanted.connect(self._show_item)
        page.start_wanted.connect(self._start_from_page)
        page.design_wanted.connect(self._design_words)
        self._controllers.outfits.saved.connect(self._tell_one_saved)
        self._controllers.outfits.failed.connect(self._messages.tell_error)

    def _start_from_page(self, number: int) -> None:
        self._start_from_item(number)
        self._window.actions["design"].trigger()

    def _design_words(self, words: str) -> None:
        self._view.panel.words.show_words(words)
        self._window.actions["design"].trigger()

    def _edit(self, path: Path) -> None:
        if self._controllers.editor.busy:
            self._messages.tell(tr("One edit at a time"))
            return
        self._opens = True
        self._controllers.editor.open(path)

    def _opened(self) -> None:
        """The editor is gone to when the design is on the table, and not before."""
        opens, self._opens = self._opens, False
        if opens and self._window.place == "design":
            self.edit_wanted.emit()

    def _not_opened(self, _place: object, _error: object) -> None:
        self._opens = False

    def _try_on(self, files: list[Path]) -> None:
        somebody = self._controllers.waiting.bring(files)
        self.tryon_wanted.emit()
        if not somebody:
            self._messages.tell(tr("Choose a person: what you brought is put on then."))

    # The wardrobe

    def _try_on_items(self, things: Sequence[object]) -> None:
        """Items by number, or things of an outfit: designs are written first."""
        wardrobe, stylist = self._controllers.wardrobe, self._controllers.stylist
        items = [wardrobe.items.get(one) if isinstance(one, int) else one for one in things]
        worn = [one for one in items if one is not None and stylist.wearable(one)]
        files = [one.picture for one in worn if isinstance(one, WardrobeItem)]
        if any(isinstance(one, Design) for one in worn) and self._design_number:
            self._controllers.handoff.try_on([self._design_number], [*files])
        elif files:
            self._try_on(files)
        else:
            self._messages.tell(tr("The try-on can put on clothes, but no shoes, bags and hats."))

    def _show_item(self, number: int) -> None:
        item = self._controllers.wardrobe.items.get(number)
        if item is not None:
            ItemSheet(self._theme, self._window, self._controllers.wardrobe, item).open()

    def _start_from_item(self, number: int) -> None:
        item = self._controllers.wardrobe.items.get(number)
        if item is None:
            self._messages.tell(tr("First choose an item of the wardrobe."))
        else:
            garment = item.category if item.category in GARMENTS else ""
            self._controllers.design.wish.start_from_file(item.picture, Kind.WARDROBE, item_name(item), garment)

    def _show_what_goes_with_design(self, numbers: list[int]) -> None:
        piece = self._controllers.design.piece(numbers[0]) if len(numbers) == 1 else None
        if piece is not None and piece.is_made:
            self._design_number = piece.number
            self._controllers.stylist.show_for(piece.design)

    def _show_what_goes_with_item(self) -> None:
        item = self._controllers.wardrobe.item
        if item is not None:
            self._controllers.stylist.show_for(item)

    def _tell_taste(self, number: int, liked: bool) -> None:
        """A heart says something of the taste; that it is taken back says nothing."""
        piece = self._controllers.design.piece(number)
        if liked and piece is not None:
            self._controllers.stylist.tell(piece.design, True)

    def _order_by_taste(self, on: bool) -> None:
        if on:
            self._order_again()
        else:
            self._view.show_order(())

    def _order_again(self) -> None:
        design = self._controllers.design
        if self._view.bar.by_taste.isChecked() and not design.running:
            self._controllers.stylist.order({piece.number: piece.design for piece in design.made})

    def _design_image(self) -> QImage | None:
        piece = self._controllers.design.piece(self._design_number)
        return image_of(piece.small) if piece is not None and piece.small is not None else None

    def _tell_filled(self, filling: Filling) -> None:
        parts = []
        if filling.added:
            parts.append(tr("Added to the wardrobe: {count}", count=len(filling.added)))
        if filling.known:
            parts.append(tr("there already: {count}", count=filling.known))
        if filling.refused:
            parts.append(tr("not taken: {count}", count=len(filling.refused)))
        detail = "; ".join(f"{name}: {explain(error)[0]}" for name, error in filling.refused[:3])
        kind = "warn" if filling.refused else "ok" if filling.added else "info"
        if parts:
            self._messages.toasts.show(", ".join(parts), kind, detail)

    def _tell_removed(self, numbers: tuple[int, ...]) -> None:
        restore = self._controllers.wardrobe.restore
        self._messages.toasts.show(
            tr("Taken out of the wardrobe: {count}", count=len(numbers)), "ok",
            action=(tr("Put back"), lambda: restore(numbers)),
        )  # fmt: skip

    # Saving

    def _ask_where(self, numbers: list[int]) -> None:
        values = self._controllers.preferences.values
        folder = Path(values.save_folder or values.last_folder or Path.home())
        if len(numbers) > 1:
            chosen = QFileDialog.getExistingDirectory(self._window, tr("Folder for the designs"), str(folder))
            if chosen:
                self._controllers.preferences.set(save_folder=chosen)
                self._controllers.handoff.save(numbers, Path(chosen))
            return
        start = folder / f"{self._controllers.handoff.stem(numbers[0])}.png"
        filters = ";;".join(f"{name} (*{suffix})" for name, suffix in FORMATS.items())
        name, kind = QFileDialog.getSaveFileName(self._window, tr("Save the design"), str(start), filters)
        if name:
            path = _with_suffix(Path(name), kind)
            self._controllers.preferences.set(save_folder=str(path.parent))
            self._controllers.handoff.save_as(numbers[0], path)

    def _tell_one_saved(self, file: Path) -> None:
        self._tell_saved([file])

    def _tell_saved(self, files: list[Path]) -> None:
        folder = files[0].parent
        words = (
            tr("Saved {name} in {folder}", name=files[0].name, folder=folder.name or str(folder))
            if len(files) == 1
            else tr("Saved {count} files in {folder}", count=len(files), folder=folder.name or str(folder))
        )
        show = (tr("Show in folder"), lambda: QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder))))
        self._messages.toasts.show(words, "ok", action=show)

    # Sheets

    def _show_facts(self, number: int) -> None:
        piece = self._controllers.design.piece(number)
        if piece is not None:
            FactsSheet(self._theme, self._window, piece).open()

    def _sketch(self) -> None:
        SketchSheet(self._theme, self._window, self._controllers.design.wish).open()

    def _choose_template(self) -> None:
        design = self._controllers.design
        TemplateSheet(self._theme, self._window, design.templates, design.wish).open()


def _with_suffix(path: Path, kind: str) -> Path:
    known = (*FORMATS.values(), ".jpeg", ".tiff")
    if path.suffix.lower() in known:
        return path
    return path.with_name(path.name + FORMATS.get(kind.partition(" ")[0], ".png"))
