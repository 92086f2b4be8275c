"""Save: name, place, format, quality with the size the file will have."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QCheckBox, QFileDialog, QLineEdit, QProgressBar, QWidget

from editor.controllers.editor_controller import EditorController
from editor.controllers.market_saving import MarketSaving, Written, file_stem
from editor.controllers.picture_facts import file_size
from editor.controllers.preferences_controller import PreferencesController
from editor.controllers.save_controller import SaveController
from editor.controllers.words import explain, tr
from editor.model.output_image import WriteOptions
from editor.model.parameter import Parameter
from editor.redactor.upscaling.sized import Wanted
from editor.views.dialogs.sheet import Sheet
from editor.views.icon_text import IconText
from editor.views.markets.save_table import SaveTable
from editor.views.save_size import SaveSize
from editor.views.theme import Theme
from editor.views.widgets.buttons import Button, IconButton, PrimaryButton
from editor.views.widgets.choice_list import ChoiceList
from editor.views.widgets.form_field import MessageLine
from editor.views.widgets.note import Note
from editor.views.widgets.parameter import parameter_row
from editor.views.widgets.styling import column, label, restyle, row

FORMATS = {"png": "PNG", "jpeg": "JPEG", "webp": "WebP", "tiff": "TIFF", "avif": "AVIF"}
SUFFIXES = {"png": ".png", "jpeg": ".jpg", "webp": ".webp", "tiff": ".tif", "avif": ".avif"}
LOSSY = ("jpeg", "webp", "avif")
DEEP = ("png", "tiff")
FINE = 1000
ASK_AFTER = 250  # ms after the last change before the size is found out


class ImageDownloadView(Sheet):
    """Attributes:
    name, place: what the file is called and where it goes.
    markets: the marketplaces that get files of their own.
    as_it_is: whether there is a file beside these.
    size: how many pixels it has.
    format, quality, deep, gps: how it is written.
    save: the main button.
    """

    def __init__(
        self, theme: Theme, window: QWidget, saving: SaveController, market_saving: MarketSaving,
        editor: EditorController, preferences: PreferencesController,
    ) -> None:  # fmt: skip
        super().__init__(theme, window, tr("Save"), 700)
        self._saving, self._editor, self._preferences = saving, editor, preferences
        self._market_saving = market_saving
        image = editor.image
        assert image is not None
        self._image = image
        self._replace, self._replace_source, self._named = False, False, False
        self.name, self.place = QLineEdit(), QLineEdit()
        self.format = ChoiceList(list(FORMATS.items()), name=tr("Format"))
        self.size = SaveSize(theme, saving, editor.output_size)
        self.quality = parameter_row(
            theme, Parameter("quality", tr("Quality"), default=92, minimum=1, maximum=100)
        )  # fmt: skip
        self.deep = QCheckBox(tr("16 bits a channel"))
        self.gps = QCheckBox(tr("Keep the place of shooting (GPS)"))
        self.markets = SaveTable(theme, market_saving)
        self.as_it_is = QCheckBox(tr("Save it as it is, too"), checked=True, visible=False)
        self.exists = Note(theme, "warn")
        self._problem, self._no_alpha = MessageLine(theme), MessageLine(theme)
        self._bytes = label("…", "label")
        self._pixels = label("", "label")
        self._bar = QProgressBar(textVisible=False, maximum=FINE, visible=False)
        self._file = label("", "caption")
        self._asking = QTimer(self, singleShot=True, interval=ASK_AFTER)
        self._asking.timeout.connect(self._ask_size)
        self._lay_out()
        self._fill()
        self._connect()
        self._format_changed()

    @property
    def path(self) -> Path:
        """The file that is to be written."""
        name = self.name.text().strip()
        return Path(self.place.text()).expanduser() / f"{name}{SUFFIXES[str(self.format.value)]}"

    @property
    def _stem(self) -> str:
        """What files for marketplaces begin with: no number is needed there, for the market's name tells them apart."""
        return self.name.text().strip() if self._named else Path(self._image.name).stem

    @property
    def options(self) -> WriteOptions:
        """How it is to be written."""
        kind = str(self.format.value)
        depth = (16 if self.deep.isChecked() else 8) if kind in DEEP else None
        return WriteOptions(kind, depth, round(self.quality.value()), self.gps.isChecked())

    # Layout

    def _lay_out(self) -> None:
        folder = IconButton(self._theme, "folder-open", tr("Choose a folder"), kind="")
        folder.clicked.connect(self._choose_folder)
        place = row()
        place.addWidget(self.place, 1)
        place.addWidget(folder)
        for words, field, layout in (
            (tr("Name"), self.name, None), (tr("Place"), self.place, place), (tr("Format"), self.format, None),
        ):  # fmt: skip
            box = column(gap=4)
            head = label(words, "second")
            head.setBuddy(field)
            field.setAccessibleName(words)
            box.addWidget(head)
            box.addLayout(layout) if layout is not None else box.addWidget(field)
            if field is self.name:
                box.addWidget(self._file)
            self.body.addLayout(box)
        self.body.insertWidget(1, self._problem)
        self.body.insertWidget(3, self.markets)
        self.body.insertWidget(4, self.as_it_is)
        for widget in (self._no_alpha, self.quality, self.deep, self.gps, self.size):
            self.body.addWidget(widget)
        facts = row()
        facts.addWidget(self._pixels)
        facts.addWidget(label("·", "label"))
        facts.addWidget(self._bytes)
        facts.addStretch(1)
        self.body.addLayout(facts)
        self.body.addWidget(self._bar)
        self.body.addWidget(self.exists)
        self.footer.addWidget(
            IconText(self._theme, "shield-check", tr("The original is never changed"), kind="second"), 1
        )
        cancel = Button(self._theme, tr("Cancel"), keys="Esc")
        cancel.clicked.connect(self.close_sheet)
        self.save = PrimaryButton(self._theme, tr("Save"), icon="download", keys="Ctrl+Return")
        self.add_button(cancel)
        self.add_button(self.save, primary=True)

    def _fill(self) -> None:
        now, image = self._preferences.values, self._image
        folder = now.save_folder or (str(image.path.parent) if image.path else now.last_folder or str(Path.home()))
        self.place.setText(folder)
        self.format.choose(self._first_format(now.save_format))
        self.quality.set_value(now.save_quality)
        self.deep.setChecked(image.depth > 8)
        self.deep.setEnabled(image.depth > 8)
        self.gps.setVisible(image.metadata.has_gps)
        self._propose_name()
        self.name.selectAll()

    def _propose_name(self) -> None:
        """The picture's own name, with a number where that is taken, until a person types another."""
        if not self._named:
            suffix = SUFFIXES[str(self.format.value)]
            folder = Path(self.place.text()).expanduser()
            self.name.setText(self._saving.free_name(folder, Path(self._image.name).stem, suffix))

    def _first_format(self, last: str) -> str:
        """As last saved, else the picture's own; never one that cannot hold what was cut out."""
        wanted = last if last in FORMATS else self._image.format.lower()
        return wanted if wanted in FORMATS and not (self._saving.transparent and wanted == "jpeg") else "png"

    def _connect(self) -> None:
        self.save.clicked.connect(self._save)
        self.name.textEdited.connect(self._name_typed)
        self.place.textEdited.connect(self._target_changed)
        self.format.chosen.connect(self._format_changed)
        for changed in (self.quality.value_changed, self.quality.value_moved, self.deep.toggled, self.gps.toggled):
            changed.connect(self._options_changed)
        self.size.changed.connect(self._options_changed)
        self.markets.changed.connect(self._markets_changed)
        self.as_it_is.toggled.connect(lambda _on: self._markets_changed())
        self._market_saving.progress.connect(self._moved)
        self._market_saving.stopped.connect(self._stopped)
        self._market_saving.written.connect(self._written)
        self._market_saving.failed.connect(self._failed)
        self._saving.progress.connect(self._moved)
        self._saving.stopped.connect(self._stopped)
        self._saving.size_estimated.connect(self._show_size)
        self._saving.saved.connect(self._saved)
        self._saving.failed.connect(self._failed)

    # What a person does

    def _choose_folder(self) -> None:
        folder = QFileDialog.getExistingDirectory(self, tr("Choose a folder"), self.place.text())
        if folder:
            self.place.setText(folder)
            self._target_changed()

    def _name_typed(self) -> None:
        self._named = True
        self._target_changed()

    def _target_changed(self) -> None:
        self._replace = self._replace_source = False
        self._propose_name()
        self.exists.clear()
        self._problem.clear()
        restyle(self.name, state="")
        self._file.setText(self.path.name if self.name.text().strip() else "")

    def _format_changed(self) -> None:
        kind = str(self.format.value)
        self.quality.setVisible(kind in LOSSY)
        self.deep.setVisible(kind in DEEP)
        lost = kind == "jpeg" and self._saving.transparent
        self._no_alpha.show_text(tr("JPEG has no transparency: the background becomes white.") if lost else "", "warn")
        self._target_changed()
        self._options_changed()

    def _markets_changed(self) -> None:
        """Several files are named after their marketplaces."""
        wanted = self.markets.wanted
        if bool(wanted) == self.as_it_is.isHidden():  # the first is chosen, or the last one is not any more
            self.as_it_is.setVisible(bool(wanted))
            self.as_it_is.setChecked(not wanted)
        alone = self.as_it_is.isChecked()
        for widget in (self.format, self.quality, self.deep, self.size):
            widget.setEnabled(alone)
        count = len(wanted) + alone
        self.save.setText(tr("Save {count} files", count=count) if count > 1 else tr("Save"))
        names = [file_stem(self._stem, one) for one in wanted]
        self._file.setText(", ".join([*([self.path.name] if alone else []), *names]))

    def _options_changed(self) -> None:
        width, height = self.size.size
        self._pixels.setText(tr("{width} × {height} px", width=width, height=height))
        self._bytes.setText("…")
        self._asking.start()

    def _ask_size(self) -> None:
        self._saving.estimate(self.options, self.size.wanted)

    def _show_size(self, options: WriteOptions, wanted: Wanted | None, count: int) -> None:
        if (options, wanted) == (self.options, self.size.wanted):
            self._bytes.setText(tr("about {size}", size=file_size(count)))

    def _save(self) -> None:
        if not self.name.text().strip():
            self._refuse(tr("A name is needed."))
            return
        if self.markets.wanted:
            self._show_saving(True)
            gps = self.gps.isChecked()
            self._market_saving.save(self.markets.wanted, self.path.parent, self._stem, keep_gps=gps)
        else:
            self._save_as_it_is()

    def _save_as_it_is(self) -> None:
        is_source = self._saving.is_source(self.path)
        if is_source and not self._replace_source:
            self._ask_to_replace_source()
        elif self._saving.exists(self.path) and not self._replace:
            self._ask_to_replace()
        else:
            self._show_saving(True)
            self._saving.save(
                self.path, self.options, self.size.wanted,
                overwrite=self._replace, replace_source=self._replace_source,
            )  # fmt: skip

    def _ask_to_replace(self) -> None:
        replace = Button(self._theme, tr("Replace it"), scale="s")
        replace.clicked.connect(self._do_replace)
        other = Button(self._theme, tr("Use a free name"), scale="s")
        other.clicked.connect(self._use_free_name)
        self.exists.say(tr("{name} exists already.", name=self.path.name), buttons=(other, replace))
        other.setFocus(Qt.FocusReason.TabFocusReason)

    def _ask_to_replace_source(self) -> None:
        """Over the original only when a person has said so twice."""
        if self._replace:
            replace = Button(self._theme, tr("Replace the original"), kind="danger", scale="s")
            replace.clicked.connect(self._do_replace_source)
        else:
            replace = Button(self._theme, tr("Replace it…"), scale="s")
            replace.clicked.connect(self._do_replace)
        other = Button(self._theme, tr("Use a free name"), scale="s")
        other.clicked.connect(self._use_free_name)
        words = tr("What was in it is lost for good.") if self._replace else ""
        self.exists.say(tr("{name} is the original picture.", name=self.path.name), words, buttons=(other, replace))
        other.setFocus(Qt.FocusReason.TabFocusReason)

    def _do_replace(self) -> None:
        self._replace = True
        self._save()

    def _do_replace_source(self) -> None:
        self._replace_source = True
        self._save()

    def _use_free_name(self) -> None:
        self._named = True
        self.name.setText(self._saving.free_name(self.path.parent, self.name.text().strip(), self.path.suffix))
        self._target_changed()
        self._save()

    def _saved(self, path: Path) -> None:
        self._show_saving(False)
        kind = str(self.format.value)
        self._preferences.set(save_folder=str(path.parent), save_format=kind, save_quality=round(self.quality.value()))
        self.close_sheet()

    def _written(self, written: Written) -> None:
        """The files for marketplaces are there; what could not be made is said, and then the rest is saved."""
        self._show_saving(False)
        for box in self.markets.boxes.values():
            box.setChecked(False)
        if written.refused:
            reasons = "\n".join(f"{title}: {reason}" for title, reason in written.refused)
            self.exists.say(tr("Not everything could be made to meet the rules."), reasons)
        elif self.as_it_is.isChecked():
            self._save_as_it_is()
        else:
            self.close_sheet()

    def _show_saving(self, is_saving: bool) -> None:
        self.save.setEnabled(not is_saving)
        self.size.setEnabled(not is_saving)
        self._bar.setVisible(is_saving)
        self._bar.setValue(0)

    def _moved(self, share: float, _step: str) -> None:
        self._bar.setValue(round(share * FINE))

    def _stopped(self) -> None:
        self._show_saving(False)
        self.save.setFocus(Qt.FocusReason.OtherFocusReason)

    def _failed(self, error: BaseException) -> None:
        self._show_saving(False)
        what, todo = explain(error)
        self._refuse(f"{what} {todo}".strip())

    def _refuse(self, text: str) -> None:
        restyle(self.name, state="error")
        self._problem.show_text(text)
        self.name.setFocus(Qt.FocusReason.OtherFocusReason)

    def close_sheet(self) -> None:
        """Go away; while it is saving, stop that first."""
        if not self._bar.isHidden():
            self._saving.stop()
            self._market_saving.stop()
            return
        self._asking.stop()
        self._saving.close()
        super().close_sheet()
