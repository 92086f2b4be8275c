"""Who is dressed, and how well the picture was understood."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from editor.controllers.editor_controller import EditorController
from editor.controllers.tryon_controller import TryOnController
from editor.controllers.words import explain, tr
from editor.model.frame import Frame
from editor.model.pose import POINTS
from editor.views.icon_text import IconText
from editor.views.images import image_of
from editor.views.theme import Theme
from editor.views.tryon.small_picture import SmallPicture
from editor.views.widgets.choice_list import ChoiceList
from editor.views.widgets.icon_lines import IconLines, Line
from editor.views.widgets.styling import column, row

PICTURE = QSize(64, 96)


class PersonSection(QWidget):
    """A small picture, and a line for each thing that was found or is in doubt."""

    def __init__(
        self, theme: Theme, editor: EditorController, tryon: TryOnController, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._theme, self._editor, self._tryon = theme, editor, tryon
        self._picture = SmallPicture(theme, PICTURE, cut=True)
        self.people = ChoiceList(name=tr("Who is dressed"), scale="s")
        self.people.chosen.connect(tryon.people.choose_index)
        self._said = IconLines(theme, gap=4, indent=6)
        self._words: QVBoxLayout = column(gap=4)
        self._lay_out()
        editor.thumbnail_ready.connect(self._show_picture)
        editor.image_changed.connect(self.refresh)
        tryon.people.changed.connect(self.refresh)
        tryon.found.connect(self.refresh)
        self.refresh()

    @property
    def lines(self) -> list[IconText]:
        """What is said."""
        return self._said.lines

    def refresh(self) -> None:
        """Follow what is known of the person."""
        told = self._told()
        self._said.say(told)
        self._said.setVisible(bool(told))
        self._offer_people()

    # Inside

    def _lay_out(self) -> None:
        self._words.addWidget(self._said)
        self._words.addWidget(self.people)
        self._words.addStretch(1)
        box = row(self, (16, 12, 16, 12), 12)
        box.addWidget(self._picture, 0, Qt.AlignmentFlag.AlignTop)
        box.addLayout(self._words, 1)

    def _told(self) -> Sequence[Line]:
        people = self._tryon.people
        if self._editor.image is None:
            return []
        if people.looking:
            return [("loader-circle", "text_2", tr("Looking for the person…"))]
        if people.error is not None:
            return [("circle-alert", "error", explain(people.error)[0])]
        if not people.count:
            return []
        count, whole = people.seen_points, len(POINTS)
        told: list[Line] = [
            _line(people.body_seen, tr("Body: {count} of {whole} points", count=count, whole=whole)),
            _line(people.garments, tr("Clothes told apart") if people.garments else tr("No clothes were told apart")),
        ]
        return [*told, *(_line(False, tr(doubt)) for doubt in self._tryon.doubts)]

    def _offer_people(self) -> None:
        people = self._tryon.people
        self.people.setVisible(people.count > 1)
        if people.count > 1:
            count = people.count
            self.people.set_choices(
                [(index, tr("Person {number} of {count}", number=index + 1, count=count)) for index in range(count)]
            )
            self.people.choose(people.index)

    def _show_picture(self, index: int, frame: Frame) -> None:
        if index == 0:
            self._picture.show_image(image_of(frame))


def _line(good: bool, words: str) -> Line:
    return ("circle-check", "ok", words) if good else ("triangle-alert", "warn", words)
