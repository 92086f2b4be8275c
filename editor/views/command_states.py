"""Which commands can be used now."""

from __future__ import annotations

from PySide6.QtCore import QObject

from editor.controllers.batch_correction import BatchCorrection
from editor.controllers.design_controller import DesignController
from editor.controllers.editor_controller import EditorController
from editor.controllers.words import tr
from editor.views.main_window import PLACES, MainWindow

ON_A_CANVAS = (
    "original", "view_next", "swap_sides", "fit", "zoom_100", "zoom_200", "zoom_in", "zoom_out", "pan",
    "brush_smaller", "brush_larger",
)  # fmt: skip
ON_THE_PICTURE = (
    "proof", "gamut", "doubt", "next_doubt", "previous_doubt",
    "tool_background", "tool_retouch", "tool_settings", "tool_crop", "tool_looks", "tool_heal", "tool_check",
)  # fmt: skip
BRUSHES = (
    "restore_brush",
    "erase_brush",
    "swap_brush",
    "brush_softer",
    "brush_harder",
)
REVIEW = ("batch_next", "batch_previous", "batch_accept", "batch_edit", "batch_reject")
DESIGNS = ("design_make", "design_more", "design_like", "design_edit", "design_tryon", "wardrobe_find")
EDITS = ("remove_background", "retouch", "auto_all", "grey_point")
ANYWHERE = ("save",)  # edits of every screen with a canvas


class CommandStates(QObject):
    """Keeps the actions of a window in step with the picture and the place that is shown."""

    def __init__(
        self, window: MainWindow, editor: EditorController, correction: BatchCorrection, design: DesignController
    ) -> None:
        super().__init__(window)
        self._window, self._editor, self._correction, self._design = window, editor, correction, design
        for signal in (
            editor.image_changed,
            editor.history_changed,
            editor.busy_changed,
            window.place_changed,
            design.phase_changed,
        ):
            signal.connect(self.refresh)
        editor.document_changed.connect(self._mark_primary)
        self.refresh()

    def refresh(self) -> None:
        """Look at everything anew."""
        actions = self._window.actions
        editing = self._window.place == "edit" and self._editor.image is not None
        dressing = self._window.place == "tryon" and self._editor.image is not None
        designing = self._window.place == "design"
        free = not self._editor.busy
        working = self._window.place in PLACES
        actions.enable(working, "open", "paste", "preferences", "upload", "tryon", "design", "batch")
        actions.enable(self._editor.image is not None, "edit")
        actions.enable(self._editor.image is not None and free, "save_project")
        actions.enable(self._window.place == "upload" and self._editor.image is not None and free, "delete")
        actions.enable(editing or dressing, *ON_A_CANVAS)
        actions.enable(editing or dressing or designing, "panels")
        actions.enable(editing, *ON_THE_PICTURE, *BRUSHES)
        actions.enable(editing and free, *EDITS)
        has_designs = designing and bool(self._design.made or self._design.favourites.pieces)
        actions.enable(((editing or dressing) and free) or has_designs, *ANYWHERE)
        actions.enable(designing, *DESIGNS)
        actions.enable(self._window.place == "batch", *REVIEW)
        actions.enable(editing and free and bool(self._correction.number), "batch_send")
        actions.enable(dressing, "body")
        actions.enable(dressing and free and bool(self._editor.values("tryon")["garments"]), "try_again")
        history = self._editor.history if (editing or dressing) and free else None
        actions.enable(history is not None and history.can_undo, "undo")
        actions.enable(history is not None and history.can_redo, "redo")
        self._mark_primary()
        self._explain(free)
        self._name_steps()

    def _mark_primary(self) -> None:
        """One primary action a screen, the next step: before anything is edited, it is in the panel."""
        sent_back = bool(self._correction.number)
        edited = bool(self._editor.document) and not sent_back
        primary = bool(self._design.made) if self._window.place == "design" else edited
        self._window.top_bar.save.set_kind("primary" if primary else "")

    def _explain(self, free: bool) -> None:
        """What cannot be used says why."""
        for name in (*EDITS, *ANYWHERE, "try_again"):
            action = self._window.actions[name]
            action.setToolTip(action.text() if free else tr("One edit at a time"))
        self._window.top_bar.save.setToolTip(tr("Save") if free else tr("One edit at a time"))

    def _name_steps(self) -> None:
        history = self._editor.history
        undo = history.steps[history.position].title if history is not None and history.can_undo else ""
        redo = history.steps[history.position + 1].title if history is not None and history.can_redo else ""
        self._window.top_bar.name_steps(tr(undo) if undo else "", tr(redo) if redo else "")
