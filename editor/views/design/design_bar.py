"""Over the designs: how many there are, how far making is, and what can be done with the chosen ones."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from editor.controllers.design_controller import DesignController
from editor.controllers.words import tr
from editor.views.actions import Actions
from editor.views.theme import Theme
from editor.views.widgets.buttons import Button, IconButton, tip
from editor.views.widgets.elided_label import ElidedLabel
from editor.views.widgets.progress_card import rest
from editor.views.widgets.styling import column, label, row, separator
from editor.views.widgets.thin_bar import ThinBar

LEAST_WORDS = 72  # px at 100 % text for what is told in the middle


class DesignBar(QWidget):
    """Attributes:
    favourites: shows those that are kept instead.
    by_taste: shows those first that the person will like best.
    cancel: stops making.
    edit, tryon, wardrobe, more: what is done with the chosen designs.

    Signals:
        folded: the buttons have shown or hidden their words.
    """

    folded = Signal()

    def __init__(self, theme: Theme, design: DesignController, actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme, self._design = theme, design
        self._count, self._told = label("", "label_strong"), ElidedLabel("", "second")
        self._chosen = label("", "second")
        self._line = separator()
        self._bar = ThinBar(theme, tr("Making designs"))
        self.cancel = Button(theme, tr("Cancel"), scale="s", keys="Esc")
        self.favourites = IconButton(theme, "heart", tr("Favourites"), scale="s")
        self.favourites.setCheckable(True)
        self.by_taste = IconButton(theme, "arrow-up-down", tr("Order by your taste"), scale="s")
        self.by_taste.setCheckable(True)
        self.edit = Button(theme, tr("Edit"), icon="pencil", kind="ghost", scale="s")
        self.tryon = Button(theme, tr("Try on"), icon="person-standing", kind="ghost", scale="s")
        self.wardrobe = Button(theme, tr("Add to wardrobe"), icon="plus", kind="ghost", scale="s")
        self.more = Button(theme, tr("More like it"), icon="sparkles", kind="ghost", scale="s")
        keys = {self.edit: "F2", self.tryon: actions.keys("design_tryon"), self.more: actions.keys("design_more")}
        self._acts = {button: button.text() for button in (self.edit, self.tryon, self.wardrobe, self.more)}
        for button, words in self._acts.items():
            button.setAccessibleName(words)
            button.setToolTip(tip(words, keys.get(button, "")))
        self._lay_out()
        self.cancel.clicked.connect(design.cancel)
        for signal in (design.changed, design.phase_changed, design.favourites_changed):
            signal.connect(self.refresh)
        theme.changed.connect(self._resize)
        self._numbers: list[int] = []
        self._resize()
        self.refresh()

    def show_chosen(self, numbers: list[int]) -> None:
        """These are chosen."""
        self._numbers = numbers
        self.refresh()

    def refresh(self, *_: object) -> None:
        """Say what there is now."""
        design, chosen = self._design, len(self._numbers)
        running = design.running
        made = len(design.favourites.pieces) if self.favourites.isChecked() else len(design.made)
        done, whole = design.done_of_run
        if running:
            self._count.setText(tr("{done} of {count}", done=done, count=whole))
            left = design.seconds(whole - done)
            self._told.setText(rest(left) if left is not None else tr("the first one comes at once"))
            self._bar.set_share(done / max(1, whole))
        else:
            shown = tr("Favourites: {count}", count=made) if self.favourites.isChecked() else (
                tr("Designs: {count}", count=made)
            )  # fmt: skip
            self._count.setText(shown)
            took = tr("made in {seconds} s", seconds=f"{design.run_seconds:.1f}") if whole and made else ""
            self._told.setText("" if self.favourites.isChecked() else took)
        self._chosen.setText(tr("{count} chosen", count=chosen) if chosen else "")
        self._bar.setVisible(running)
        self.cancel.setVisible(running)
        self._line.setVisible(chosen > 0)
        for button in self._acts:
            button.setVisible(chosen > 0)
        one = [self.edit, self.more]
        for button in one:
            button.setEnabled(chosen == 1 and not (button is self.more and running))
        self._fold()

    def minimumSizeHint(self) -> QSize:
        return QSize(self._theme.px(200), super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fold()

    def _fold(self) -> None:
        """Buttons lose their words where there is no room for them."""
        shown = [button for button in self._acts if not button.isHidden()]
        metrics = self.fontMetrics()
        wanted = sum(metrics.horizontalAdvance(self._acts[button]) + self._theme.px(52) for button in shown)
        rest_ = (self._count, self._chosen, self.by_taste, self.favourites, self.cancel)
        others = sum(widget.sizeHint().width() + 12 for widget in rest_ if not widget.isHidden())
        roomy = wanted + others + self._theme.px(LEAST_WORDS) <= self.width()
        for button, words in self._acts.items():
            if button.text() != (words if roomy else ""):
                button.setText(words if roomy else "")
                self.folded.emit()

    def _lay_out(self) -> None:
        line = row(gap=8)
        line.setContentsMargins(12, 0, 12, 0)
        line.addWidget(self._count)
        line.addWidget(self._told, 1)
        line.addWidget(self.cancel)
        line.addWidget(self._chosen)
        line.addWidget(self._line, 0, Qt.AlignmentFlag.AlignVCenter)
        for button in self._acts:
            line.addWidget(button)
        line.addWidget(self.by_taste)
        line.addWidget(self.favourites)
        box = column(self, gap=0)
        box.addLayout(line, 1)
        box.addWidget(self._bar)

    def _resize(self) -> None:
        self.setFixedHeight(self._theme.px(self._theme.size("canvas_bar")) + 4)
        self._fold()
