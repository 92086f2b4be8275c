"""The right panel: how the chosen garment is worn."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from editor.controllers.editor_controller import EditorController
from editor.controllers.tryon_controller import TryOnController
from editor.controllers.tryon_feedback import TryOnFeedback
from editor.controllers.tryon_words import garment_name
from editor.controllers.words import tr
from editor.views.actions import Actions
from editor.views.icon_text import IconText
from editor.views.panels.panel import Panel
from editor.views.theme import Theme
from editor.views.top_bar import follow
from editor.views.tryon.check_section import CheckSection
from editor.views.tryon.fit_rows import FitRows, LightRows
from editor.views.tryon.kind_section import KindSection
from editor.views.widgets.buttons import Button, IconButton
from editor.views.widgets.empty_frame import EmptyFrame
from editor.views.widgets.section import Section
from editor.views.widgets.styling import column, label, line, row


class GarmentPanel(Panel):
    """Signals:
    film_wanted: the process of dressing is to be kept.

    Attributes:
        again: works everything out anew.
        good, bad: say what a person thinks of it.
    fit, light, kind, check: its sections.
        reset_button: wears the garment as the program would.
    """

    def __init__(
        self, theme: Theme, editor: EditorController, tryon: TryOnController, feedback: TryOnFeedback, actions: Actions,
        parent: QWidget | None = None,
    ) -> None:  # fmt: skip
        super().__init__(theme, tr("Try-on"), parent)
        self._editor, self._tryon, self._feedback = editor, tryon, feedback
        self.reset_button = IconButton(theme, "rotate-ccw", tr("Wear it as it was photographed"), scale="s")
        self.reset_button.clicked.connect(tryon.reset_garment)
        self.header.addWidget(self.reset_button)
        self.again = Button(theme, tr("Try on again"), icon="refresh-cw", keys=actions.keys("try_again"))
        follow(self.again, actions["try_again"])
        self.good = IconButton(theme, "thumbs-up", tr("It looks good"))
        self.bad = IconButton(theme, "thumbs-down", tr("It does not look good"))
        self.done = IconText(theme, "circle-check", colour="ok", kind="second")
        self.fit, self.light = FitRows(theme), LightRows(theme)
        self.kind, self.check = KindSection(theme), CheckSection(theme)
        self._empty = EmptyFrame(
            theme, "shirt", tr("No garment is chosen"), tr("How a garment is worn is changed here."), small=True
        )
        self._shown = ""
        self._lay_out()
        self._connect()
        self.refresh_findings()

    def refresh(self) -> None:
        """Show the chosen garment as it is worn now."""
        garment = self._tryon.garment
        self._content.setVisible(garment is not None)
        self._nothing.setVisible(garment is None)
        self.reset_button.setVisible(garment is not None)
        if garment is None:
            self._shown = ""
            self.set_title(tr("Try-on"))
            return
        if garment.picture != self._shown:
            self._shown = garment.picture
            self.fit.forget()
        self.set_title(garment_name(garment))
        found, category = self._tryon.finding(garment), self._tryon.category(garment)
        self.reset_button.setEnabled(self._tryon.as_photographed(garment) != garment)
        sleeve = self._tryon.sleeve(garment)
        self.fit.show_wearing(garment.wearing, category, sleeve, found.opened if found else None)
        self.light.show_wearing(garment.wearing)
        self.kind.show_garment(garment, category, found, asks=self._tryon.asks(garment))

    def refresh_findings(self) -> None:
        """Show what was found out and what is in doubt."""
        garment, seconds = self._tryon.garment, self._tryon.seconds
        self.done.setVisible(seconds is not None)
        self.done.show_text(tr("Done in {seconds} s", seconds=f"{seconds or 0:.1f}"))
        found = self._tryon.finding(garment) if garment is not None else None
        self.check.setVisible(found is not None)
        self.check.show_doubts([tr(doubt) for doubt in found.doubts] if found is not None else [])
        said = self._feedback.verdict(garment) if garment is not None else None
        self._foot.setVisible(found is not None)
        self.good.setChecked(said is True)
        self.bad.setChecked(said is False)
        self.refresh()

    # Inside

    def _lay_out(self) -> None:
        self._nothing = QWidget()
        inner = column(self._nothing, (16, 12, 16, 12))
        self._empty.setMinimumHeight(self._theme.px(112))
        inner.addWidget(self._empty)
        self._content = QWidget()
        box = column(self._content, gap=0)
        top = column(margins=(16, 12, 16, 12), gap=8)
        top.addWidget(self.again)
        top.addWidget(self.done)
        box.addLayout(top)
        box.addWidget(line())
        for title, rows, opened in (
            (tr("Fit on the body"), self.fit, True), (tr("Where it sits"), self.fit.place, False),
            (tr("Light"), self.light, True),
        ):  # fmt: skip
            section = Section(self._theme, title, opened=opened)
            section.body.addWidget(rows)
            box.addWidget(section)
        box.addWidget(self.kind)
        box.addWidget(self.check)
        self.body.addWidget(self._nothing)
        self.body.addWidget(self._content)
        self._foot = QWidget()
        foot = column(self._foot, gap=0)
        foot.addWidget(line())
        words = row(margins=(16, 6, 12, 6), gap=4)
        words.addWidget(label(tr("Does it look right?"), "second"), 1)
        for button in (self.good, self.bad):
            button.setCheckable(True)
            words.addWidget(button)
        foot.addLayout(words)
        self._outer.addWidget(self._foot)

    def _connect(self) -> None:
        for rows in (self.fit, self.light):
            rows.moved.connect(lambda values: self._tryon.wear(values, final=False))
            rows.changed.connect(self._tryon.wear)
        self.kind.told.connect(lambda what, value: self._tryon.tell(**{what: value}))
        self.good.clicked.connect(lambda: self._say(True))
        self.bad.clicked.connect(lambda: self._say(False))
        self._feedback.changed.connect(self.refresh_findings)
        self._tryon.changed.connect(self.refresh_findings)
        self._tryon.found.connect(self.refresh_findings)

    def _say(self, liked: bool) -> None:
        garment = self._tryon.garment
        if garment is not None:
            self._feedback.say(garment, liked)
