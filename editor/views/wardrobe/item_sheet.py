"""All that is known of a thing of the wardrobe, to see and to put right."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QCheckBox, QComboBox, QGridLayout, QLineEdit, QPlainTextEdit, QWidget

from editor.controllers.design_chips import hex_of
from editor.controllers.design_words import LENGTH_WORDS, MATERIAL_WORDS, SEASON_WORDS, SLEEVE_WORDS
from editor.controllers.wardrobe_controller import WardrobeController
from editor.controllers.wardrobe_words import (
    FORMALITY_TITLES,
    KIND_WORDS,
    THING_PATTERN_WORDS,
    item_name,
    named_colour_words,
)
from editor.controllers.words import explain, tr
from editor.errors import EditorError
from editor.model.design import Colour
from editor.model.frame import Frame
from editor.model.named_colour import NamedColour
from editor.model.wardrobe import KINDS, MOST_STARS, WardrobeItem, changed
from editor.views.design.colour_popup import ColourPopup
from editor.views.design.word_chip import WordChip
from editor.views.dialogs.sheet import Sheet
from editor.views.images import image_of
from editor.views.theme import Theme
from editor.views.tryon.small_picture import SmallPicture
from editor.views.widgets.buttons import Button, PrimaryButton
from editor.views.widgets.choice_list import ChoiceList
from editor.views.widgets.flow_layout import FlowLayout
from editor.views.widgets.form_field import MessageLine
from editor.views.widgets.note import Note
from editor.views.widgets.segments import Segments
from editor.views.widgets.styling import column, label, row

WIDTH, PICTURE, NOTES = 800, QSize(208, 240), 64
MOST_COLOURS = 5


class ItemSheet(Sheet):
    """Nothing is kept before Save.

    Attributes:
        name, kind, pattern, material, sleeves, length, formality, price, currency, link, notes, tags, stars: fields.
        seasons: check boxes by season.
        remove, save: take it out of the wardrobe; keep what was changed.
    """

    def __init__(self, theme: Theme, window: QWidget, wardrobe: WardrobeController, item: WardrobeItem) -> None:
        super().__init__(theme, window, item_name(item), WIDTH)
        self._wardrobe, self._item = wardrobe, item
        self._colours = list(item.colours)
        self._make_fields(item)
        self._picture = SmallPicture(theme, PICTURE)
        self._ask = Note(theme, "warn")
        self._wrong = MessageLine(theme)
        self._lay_out()
        self.remove = Button(theme, tr("Take out of the wardrobe"), icon="trash-2", kind="ghost")
        self.remove.clicked.connect(self._remove)
        self.footer.addWidget(self.remove)
        self.footer.addStretch(1)
        cancel = Button(theme, tr("Cancel"))
        cancel.clicked.connect(self.close_sheet)
        self.save = PrimaryButton(theme, tr("Save"))
        self.save.clicked.connect(self._save)
        self.add_button(cancel)
        self.add_button(self.save, primary=True)
        if item.is_unsure:
            self._ask.say(tr("The program is not sure what this is."), tr("Choose it below; Save keeps your word."))
        wardrobe.pictures.ready.connect(self._show_picture)
        wardrobe.pictures.want(item.number, item.picture)

    def values(self) -> dict[str, Any]:
        """What the fields say now, as of `wardrobe.CHANGEABLE`."""
        price = self.price.text().strip().replace(",", ".").replace("\u00a0", "").replace(" ", "")
        return {
            "name": self.name.text().strip(), "category": self.kind.value or "", "pattern": self.pattern.value or "",
            "material": self.material.value or "", "sleeves": self.sleeves.value or "",
            "length": self.length.value or "", "colours": tuple(self._colours),
            "seasons": tuple(season for season, box in self.seasons.items() if box.isChecked()),
            "formality": self.formality.value, "price": float(price) if price else None,
            "currency": self.currency.text().strip().upper(), "link": self.link.text().strip(),
            "notes": self.notes.toPlainText().strip(), "stars": self.stars.value,
            "tags": tuple(tag.strip() for tag in self.tags.text().split(",") if tag.strip()), "asked": True,
        }  # fmt: skip

    # Layout

    def _make_fields(self, item: WardrobeItem) -> None:
        theme = self._theme
        self.name = _line(item.name, tr("Name"), 200)
        self.kind = _choice(tr("What it is"), [(kind, KIND_WORDS[kind]) for kind in KINDS], item.category)
        self.pattern = _choice(tr("Pattern"), list(THING_PATTERN_WORDS.items()), item.pattern)
        self.material = _choice(tr("Fabric"), list(MATERIAL_WORDS.items()), item.material)
        self.sleeves = _choice(tr("Sleeves"), list(SLEEVE_WORDS.items()), item.sleeves)
        self.length = _choice(tr("Length"), list(LENGTH_WORDS.items()), item.length)
        self.formality = ChoiceList(
            [(place, tr(words)) for place, words in enumerate(FORMALITY_TITLES)], name=tr("Formality")
        )  # fmt: skip
        self.formality.choose(item.formality)
        self.formality.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.seasons = {season: QCheckBox(_capital(tr(words))) for season, words in SEASON_WORDS.items()}
        for season, box in self.seasons.items():
            box.setChecked(season in item.seasons)
        self.price = _line("" if item.price is None else f"{item.price:.2f}".removesuffix(".00"), tr("Price"), 12)
        self.currency = _line(item.currency, tr("Currency"), 3)
        self.currency.setPlaceholderText("EUR")
        self.link = _line(item.link, tr("Link"), 2000)
        self.tags = _line(", ".join(item.tags), tr("Tags"), 400)
        self.tags.setPlaceholderText(tr("separated by commas"))
        self.notes = QPlainTextEdit(item.notes)
        self.notes.setAccessibleName(tr("Notes"))
        self.notes.setTabChangesFocus(True)
        self.notes.setFixedHeight(theme.px(NOTES))
        self.stars = Segments(
            theme, [(number, "–" if not number else str(number)) for number in range(MOST_STARS + 1)], name=tr("Stars")
        )  # fmt: skip
        self.stars.choose(item.stars)
        self._chips = QWidget()
        self._flow = FlowLayout(self._chips)
        self._add_colour = Button(theme, tr("Add"), icon="plus", kind="ghost", scale="s")
        self._add_colour.clicked.connect(self._ask_colour)
        self._show_colours()

    def _lay_out(self) -> None:
        grid = QGridLayout()
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(8)
        grid.setColumnStretch(1, 1)
        grid.setColumnStretch(3, 1)
        money = row(gap=6)
        money.addWidget(self.price, 1)
        money.addWidget(self.currency, 1)
        seasons = QWidget()
        flow = FlowLayout(seasons, 12)
        for box in self.seasons.values():
            flow.addWidget(box)
        for number, (left, right) in enumerate((
            ((tr("Name"), self.name), (tr("What it is"), self.kind)),
            ((tr("Pattern"), self.pattern), (tr("Fabric"), self.material)),
            ((tr("Sleeves"), self.sleeves), (tr("Length"), self.length)),
            ((tr("Formality"), self.formality), (tr("Price"), money)),
            ((tr("Link"), self.link), (tr("Tags"), self.tags)),
        )):  # fmt: skip
            for column_, (words, field) in ((0, left), (2, right)):
                told = label(words, "second")
                grid.addWidget(told, number, column_)
                if isinstance(field, QWidget):
                    told.setBuddy(field)
                    grid.addWidget(field, number, column_ + 1)
                else:
                    grid.addLayout(field, number, column_ + 1)
        fields = column(gap=10)
        fields.addWidget(self._ask)
        fields.addLayout(grid)
        for words, widget in (
            (tr("Colors"), self._chips), (tr("Season"), seasons), (tr("Stars"), self.stars), (tr("Notes"), self.notes),
        ):  # fmt: skip
            told, number = label(words, "second"), grid.rowCount()
            told.setContentsMargins(0, 4, 0, 0)
            grid.addWidget(told, number, 0, Qt.AlignmentFlag.AlignTop)
            if widget is self.stars:
                grid.addWidget(widget, number, 1, 1, 3, Qt.AlignmentFlag.AlignLeft)
            else:
                grid.addWidget(widget, number, 1, 1, 3)
        fields.addWidget(self._wrong)
        fields.addStretch(1)
        whole = row(gap=20)
        whole.addWidget(self._picture, 0, Qt.AlignmentFlag.AlignTop)
        whole.addLayout(fields, 1)
        self.body.addLayout(whole)

    # Colors

    def _show_colours(self) -> None:
        while self._flow.count():
            widget = self._flow.takeAt(0).widget()
            if widget is not self._add_colour:
                widget.hide()
                widget.deleteLater()
        for number, colour in enumerate(self._colours):
            chip = WordChip(
                self._theme, f"colours:{number}", f"{round(100 * colour.share)} %", named_colour_words(colour),
                swatch=hex_of(colour.name, colour.shade),
            )  # fmt: skip
            chip.clicked.connect(lambda _on=False, number=number, chip=chip: self._ask_colour(number, chip))
            chip.removed.connect(lambda number=number: self._drop_colour(number))
            self._flow.addWidget(chip)
            chip.show()
        self._flow.addWidget(self._add_colour)
        self._add_colour.setVisible(len(self._colours) < MOST_COLOURS)
        self._chips.updateGeometry()

    def _ask_colour(self, number: object = -1, below: QWidget | None = None) -> None:
        place = number if isinstance(number, int) and not isinstance(number, bool) else -1
        now = self._colours[place] if place >= 0 else None
        popup = ColourPopup(self._theme, Colour(now.name, now.shade) if now else None, self, roles=False)
        popup.chosen.connect(lambda name: self._put_colour(place, name=name))
        popup.shaded.connect(lambda shade: self._put_colour(place, shade=shade))
        popup.popup(below or self._add_colour)

    def _put_colour(self, place: int, *, name: str = "", shade: str | None = None) -> None:
        """What a person calls a color is measured as that color usually is."""
        old = self._colours[place] if place >= 0 else NamedColour(name, "", 0.2, (0.0, 0.0, 0.0))
        new = Colour(name or old.name, (old.shade if shade is None else shade) if not name else "")
        colour = NamedColour(new.name, new.shade, old.share, self._wardrobe.lab_of(new))
        if place >= 0:
            self._colours[place] = colour
        else:
            self._colours.append(colour)
        self._show_colours()

    def _drop_colour(self, number: int) -> None:
        del self._colours[number]
        self._show_colours()

    # What a person does

    def _save(self) -> None:
        try:
            values = self.values()
            changed(self._item, **values)
        except ValueError as error:
            told = explain(error) if isinstance(error, EditorError) else (tr("The price is no number."), "")
            self._wrong.show_text(" ".join(part for part in told if part))
            return
        self._wardrobe.change(self._item.number, **values)
        self.close_sheet()

    def _remove(self) -> None:
        self._wardrobe.remove([self._item.number])
        self.close_sheet()

    def _show_picture(self, frames: dict[int, Frame | None]) -> None:
        frame = frames.get(self._item.number)
        if frame is not None:
            self._picture.show_image(image_of(frame))


def _line(text: str, name: str, longest: int) -> QLineEdit:
    made = QLineEdit(text)
    made.setMaxLength(longest)
    made.setAccessibleName(name)
    made.setCursorPosition(0)
    return made


def _choice(name: str, words: list[tuple[str, str]], value: str) -> ChoiceList:
    made = ChoiceList([("", "–"), *((key, _capital(tr(told))) for key, told in words)], name=name)
    made.choose(value)
    made.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    made.setMinimumContentsLength(6)
    return made


def _capital(words: str) -> str:
    return words[:1].upper() + words[1:]
