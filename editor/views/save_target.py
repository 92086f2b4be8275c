"""Name and place of what is saved, and what happens to a file of that name."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFileDialog, QLineEdit, QWidget

from editor.controllers.picture_facts import file_size
from editor.controllers.save_controller import SaveController
from editor.controllers.words import tr
from editor.views.theme import Theme
from editor.views.widgets.buttons import IconButton
from editor.views.widgets.choice_list import ChoiceList
from editor.views.widgets.elided_label import ElidedLabel
from editor.views.widgets.form_field import MessageLine
from editor.views.widgets.styling import column, label, restyle, row

ASK, NUMBER, REPLACE = "ask", "number", "replace"


class SaveTarget(QWidget):
    """Signals:
    changed: another name, place, or other ways with a file of that name.

    Attributes:
        name, place: what the file is called and where it goes.
        if_exists: what happens to a file of that name; never to the original without a word.
        named: whether a person has written the name.
    """

    changed = Signal()

    def __init__(self, theme: Theme, saving: SaveController, stem: str, parent: QWidget | None = None) -> None:
        """Args: stem: the picture's own name."""
        super().__init__(parent)
        self._saving, self._stem, self._suffix, self.named = saving, stem, "", False
        self.name, self.place = QLineEdit(), QLineEdit()
        self.if_exists = ChoiceList(
            [(ASK, tr("Ask")), (NUMBER, tr("Add a number")), (REPLACE, tr("Replace it"))], name=tr("If the file exists")
        )
        self.if_exists.setToolTip(tr("The original is replaced only when you say so twice."))
        self._file, self._free = ElidedLabel("", "caption"), ElidedLabel("", "caption")
        self._problem = MessageLine(theme)
        self._browse = IconButton(theme, "folder-open", tr("Choose a folder"), kind="")
        self._lay_out()
        self._browse.clicked.connect(self._choose_folder)
        self.name.textEdited.connect(self._name_typed)
        self.place.textEdited.connect(lambda _text: self._follow())
        self.if_exists.chosen.connect(lambda _way: self._follow())

    @property
    def way(self) -> str:
        """What happens to a file of that name: ask, number or replace."""
        return str(self.if_exists.value)

    @property
    def folder(self) -> Path:
        return Path(self.place.text()).expanduser()

    @property
    def path(self) -> Path:
        """The file that is to be written."""
        return self.folder / f"{self.name.text().strip()}{self._suffix}"

    @property
    def stem(self) -> str:
        """What files for marketplaces begin with: no number is needed there, for the market's name tells them apart."""
        return self.name.text().strip() if self.named else self._stem

    def set_suffix(self, suffix: str) -> None:
        """Another type of file."""
        self._suffix = suffix
        self._propose()

    def begin(self, folder: Path, way: str) -> None:
        """Where and how it begins."""
        self.place.setText(str(folder))
        self.if_exists.choose(way)
        self._propose()
        self.name.selectAll()

    def use_free_name(self) -> None:
        """A number behind the name that stands there."""
        self.named = True
        self.name.setText(self._saving.free_name(self.folder, self.name.text().strip(), self._suffix))
        self._follow()

    def show_names(self, names: list[str]) -> None:
        """What the files will be called."""
        self._file.setText(", ".join(names))

    def refuse(self, text: str) -> None:
        """Say below the name why it cannot be."""
        restyle(self.name, state="error")
        self._problem.show_text(text)
        self.name.setFocus()

    def clear_problem(self) -> None:
        """Nothing is wrong any more, as far as is known."""
        restyle(self.name, state="")
        self._problem.clear()

    # Inside

    def _propose(self) -> None:
        """The picture's own name until a person types another: with a number where it is taken and may not be used."""
        if not self.named:
            own = self.folder / f"{self._stem}{self._suffix}"
            taken = self.way != REPLACE or self._saving.is_source(own)
            self.name.setText(self._saving.free_name(self.folder, self._stem, self._suffix) if taken else self._stem)
        free = self._saving.free_space(self.folder)
        self._free.setText(tr("{size} free", size=file_size(free)) if free is not None else "")

    def _name_typed(self) -> None:
        self.named = True
        self._follow()

    def _follow(self) -> None:
        self.clear_problem()
        self._propose()
        self.changed.emit()

    def _choose_folder(self) -> None:
        folder = QFileDialog.getExistingDirectory(self, tr("Choose a folder"), self.place.text())
        if folder:
            self.place.setText(folder)
            self._follow()

    def _lay_out(self) -> None:
        place = row()
        place.addWidget(self.place, 1)
        place.addWidget(self._browse)
        fields = row(gap=12)
        for words, field, shown, below in (
            (tr("Name"), self.name, None, self._file), (tr("Place"), self.place, place, self._free),
        ):  # fmt: skip
            box = column(gap=4)
            head = label(words, "second")
            head.setBuddy(field)
            field.setAccessibleName(words)
            box.addWidget(head)
            box.addLayout(shown) if shown is not None else box.addWidget(field)
            box.addWidget(below)
            fields.addLayout(box, 1)
        whole = column(self, gap=8)
        whole.addLayout(fields)
        whole.addWidget(self._problem)
