"""Save: what the files show, name, place, marketplaces, format, quality with the size that the files will have."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QCheckBox, QProgressBar, QWidget

from editor.controllers.editor_controller import EditorController
from editor.controllers.market_controller import market_title
from editor.controllers.market_saving import MarketSaving, Written, file_stem
from editor.controllers.preferences_controller import PreferencesController
from editor.controllers.save_controller import SaveController
from editor.controllers.words import explain, tr
from editor.model.document import Document
from editor.model.frame import Frame
from editor.model.output_image import WriteOptions
from editor.redactor.upscaling.sized import Wanted
from editor.views.dialogs.sheet import Sheet
from editor.views.images import image_of
from editor.views.markets.save_table import SaveTable
from editor.views.save_format import SaveFormat
from editor.views.save_marks import SaveMarks
from editor.views.save_summary import SIDE, SaveSummary
from editor.views.save_target import NUMBER, REPLACE, SaveTarget
from editor.views.shortcuts_view import key_caps
from editor.views.theme import Theme
from editor.views.widgets.buttons import Button, PrimaryButton
from editor.views.widgets.note import Note
from editor.views.widgets.styling import column, label, line, named, row

WIDTH = 880  # px at 100 % text
FINE = 1000
ASK_AFTER = 250  # ms after the last change before the size is found out


class ImageDownloadView(Sheet):
    """Attributes:
    summary: what the files show and come to.
    target: name and place.
    markets: the marketplaces that get files of their own.
    as_it_is: whether there is a file beside these.
    file: type, size and quality of that.
    gps: whether files tell the place of shooting.
    marks: what the file tells of its making.
    exists: asks about files that are there already.
    save: the main button.
    """

    def __init__(
        self, theme: Theme, window: QWidget, saving: SaveController, market_saving: MarketSaving,
        editor: EditorController, preferences: PreferencesController,
    ) -> None:  # fmt: skip
        super().__init__(theme, window, tr("Save"), WIDTH)
        self._saving, self._editor, self._preferences = saving, editor, preferences
        self._market_saving = market_saving
        image = editor.image
        assert image is not None
        self._image = image
        self._replace, self._replace_source = False, False
        self._markets_way = ""  # what a person said of files for marketplaces that are there already
        self._own_bytes: int | None = None
        self._shown: Document | None = None
        self.summary = SaveSummary(theme)
        self.target = SaveTarget(theme, saving, Path(image.name).stem)
        self.file = SaveFormat(theme, saving, editor.output_size, image.depth)
        self.gps = QCheckBox(tr("Keep the place of shooting (GPS)"))
        self.marks = SaveMarks(theme)
        self.markets = SaveTable(theme, market_saving)
        self.as_it_is = QCheckBox(tr("Save it as it is, too"), checked=True, visible=False)
        self.exists = Note(theme, "warn")
        self._bar = QProgressBar(textVisible=False, maximum=FINE, visible=False)
        self._asking = QTimer(self, singleShot=True, interval=ASK_AFTER)
        self._asking.timeout.connect(self._ask_size)
        self._lay_out()
        self._fill()
        self._connect()
        self._options_changed()

    @property
    def options(self) -> WriteOptions:
        """How it is to be written."""
        told, signed = self.marks.marks, self.marks.credentials
        return replace(self.file.options, keep_gps=self.gps.isChecked(), marks=told, credentials=signed)

    # Layout

    def _lay_out(self) -> None:
        self.body.setContentsMargins(0, 0, 0, 0)
        whole = row(gap=0)
        whole.addWidget(self.summary)
        whole.addWidget(line(vertical=True))
        right = column(margins=(24, 20, 24, 20), gap=12)
        whole.addLayout(right, 1)
        self.body.addLayout(whole)
        for widget in (self.target, self.markets, self.as_it_is, self.file):
            right.addWidget(widget)
        ways = row(gap=16)
        ways.addLayout(named(tr("If the file exists"), self.target.if_exists))
        ways.addWidget(self.gps, 1, Qt.AlignmentFlag.AlignBottom)
        ways.addStretch(1)
        right.addLayout(ways)
        right.addWidget(self.marks)
        right.addWidget(self._bar)
        right.addWidget(self.exists)
        right.addStretch(1)
        for keys, words in (("Ctrl+Enter", tr("saves")), ("Esc", tr("goes back"))):
            self.footer.addLayout(key_caps(keys))
            self.footer.addWidget(label(words, "second"))
        self.footer.addStretch(1)
        cancel = Button(self._theme, tr("Cancel"), keys="Esc")
        cancel.clicked.connect(self.close_sheet)
        self.save = PrimaryButton(self._theme, tr("Save"), icon="download", keys="Ctrl+Return")
        self.add_button(cancel)
        self.add_button(self.save, primary=True)

    def _fill(self) -> None:
        now, image = self._preferences.values, self._image
        folder = now.save_folder or (str(image.path.parent) if image.path else now.last_folder or str(Path.home()))
        self.file.begin(now.save_format, image.format.lower(), now.save_quality)
        self.gps.setVisible(image.metadata.has_gps)
        self.target.set_suffix(self.file.suffix)
        self.target.begin(Path(folder), now.save_exists)

    def _connect(self) -> None:
        self.save.clicked.connect(self._save)
        self.target.changed.connect(self._target_changed)
        self.file.renamed.connect(self._rename)
        for changed in (self.file.changed, self.gps.toggled, self.marks.changed):
            changed.connect(self._options_changed)
        self.markets.changed.connect(self._markets_changed)
        self.as_it_is.toggled.connect(self._markets_changed)
        self._market_saving.written.connect(self._written)
        self._saving.size_estimated.connect(self._take_size)
        self._saving.previewed.connect(self._show_preview)
        self._saving.saved.connect(self._saved)
        for saving in (self._saving, self._market_saving):
            saving.progress.connect(self._moved)
            saving.stopped.connect(self._stopped)
            saving.failed.connect(self._failed)

    def _fit(self) -> None:
        self.summary.fit(min(self._theme.px(WIDTH), self.window().width()))
        super()._fit()

    # What a person does

    def _target_changed(self) -> None:
        self._replace, self._replace_source, self._markets_way = False, False, ""
        self.exists.clear()
        self._sum_up()

    def _rename(self) -> None:
        self.target.clear_problem()
        self.target.set_suffix(self.file.suffix)
        self._target_changed()

    def _markets_changed(self) -> None:
        """Several files are named after their marketplaces."""
        wanted = self.markets.wanted
        if bool(wanted) == self.as_it_is.isHidden():  # the first is chosen, or the last one is not any more
            self.as_it_is.setVisible(bool(wanted))
            self.as_it_is.setChecked(not wanted)
        alone = self.as_it_is.isChecked()
        self.file.setEnabled(alone)
        self.marks.leave_choice(alone)
        self._sum_up()

    def _options_changed(self) -> None:
        self._own_bytes = None
        self._sum_up()
        self._asking.start()

    def _sum_up(self) -> None:
        """How many files, how large, what they are called, and what the first of them shows."""
        wanted, alone = self.markets.chosen, self.as_it_is.isChecked()
        count = len(wanted) + alone
        self.save.setText(tr("Save {count} files", count=count) if count > 1 else tr("Save"))
        sizes = [one.bytes for one in wanted] + ([self._own_bytes] if alone else [])
        self.summary.show_sums(count, None if None in sizes else sum(sizes))
        named = self.target.name.text().strip()
        own = [self.target.path.name] if alone and named else []
        self.target.show_names([*own, *(file_stem(self.target.stem, one.market) for one in wanted)])
        document = self._editor.document
        if wanted:
            first = wanted[0]
            self.summary.show_file(market_title(first.market), first.whole.size if first.whole else first.size)
            document = first.whole.document if first.whole else document
        else:
            self.summary.show_file(tr("As it is"), self.file.size.size)
        if document != self._shown:
            self._shown = document
            self._saving.preview(document, round(self._theme.px(SIDE) * self.devicePixelRatioF()))

    def _show_preview(self, document: Document, frame: Frame) -> None:
        if document == self._shown:
            self.summary.picture.show_image(image_of(frame))

    def _ask_size(self) -> None:
        self._saving.estimate(self.options, self.file.size.wanted)

    def _take_size(self, options: WriteOptions, wanted: Wanted | None, count: int) -> None:
        if (options, wanted) == (self.options, self.file.size.wanted):
            self._own_bytes = count
            self._sum_up()

    # Writing

    def _save(self) -> None:
        if not self.target.name.text().strip():
            self.target.refuse(tr("A name is needed."))
        elif self.markets.wanted:
            self._save_for_markets()
        else:
            self._save_as_it_is()

    def _save_for_markets(self) -> None:
        wanted, target = self.markets.wanted, self.target
        there = self._market_saving.existing(wanted, target.folder, target.stem)
        way = self._markets_way or target.way
        if there and way not in (NUMBER, REPLACE):
            self._ask(
                tr("{name} exists already.", name=", ".join(there)), "",
                (tr("Add a number"), lambda: self._do_for_markets(NUMBER)),
                (tr("Replace it"), lambda: self._do_for_markets(REPLACE)),
            )  # fmt: skip
            return
        self._show_saving(True)
        self._market_saving.save(
            wanted, target.folder, target.stem, keep_gps=self.gps.isChecked(), overwrite=way == REPLACE,
            credentials=self.marks.credentials,
        )  # fmt: skip

    def _do_for_markets(self, way: str) -> None:
        self._markets_way = way
        self._save()

    def _save_as_it_is(self) -> None:
        target, exists = self.target, self._saving.exists(self.target.path)
        if exists and target.way == NUMBER:
            target.use_free_name()
        is_source = self._saving.is_source(target.path)
        overwrite = self._replace or target.way == REPLACE
        if is_source and not self._replace_source:
            self._ask_to_replace_source()
        elif self._saving.exists(target.path) and not overwrite:
            self._ask(
                tr("{name} exists already.", name=target.path.name), "",
                (tr("Use a free name"), self._use_free_name), (tr("Replace it"), self._do_replace),
            )  # fmt: skip
        else:
            self._show_saving(True)
            self._saving.save(
                target.path, self.options, self.file.size.wanted,
                overwrite=overwrite, replace_source=self._replace_source,
            )  # fmt: skip

    def _ask_to_replace_source(self) -> None:
        """Over the original only when a person has said so twice."""
        said = tr("{name} is the original picture.", name=self.target.path.name)
        free = tr("Use a free name"), self._use_free_name
        if self._replace:
            lost = tr("What was in it is lost for good.")
            self._ask(said, lost, free, (tr("Replace the original"), self._do_replace_source), kind="danger")
        else:
            self._ask(said, "", free, (tr("Replace it…"), self._do_replace))

    def _ask(self, what: str, why: str, *acts: tuple[str, Callable[[], None]], kind: str = "") -> None:
        """The first act is the safe one; the last one may be dangerous."""
        buttons = []
        for words, act in acts:
            last = len(buttons) + 1 == len(acts)
            button = Button(self._theme, words, kind=kind if last else "", scale="s")
            button.clicked.connect(act)
            buttons.append(button)
        self.exists.say(what, why, buttons=tuple(buttons))
        buttons[0].setFocus(Qt.FocusReason.TabFocusReason)

    def _do_replace(self) -> None:
        self._replace = True
        self._save()

    def _do_replace_source(self) -> None:
        self._replace_source = True
        self._save()

    def _use_free_name(self) -> None:
        self.target.use_free_name()
        self._save()

    # What comes of it

    def _saved(self, path: Path) -> None:
        self._show_saving(False)
        self._keep(path.parent)
        self.close_sheet()

    def _keep(self, folder: Path) -> None:
        """As it was saved last, it begins the next time."""
        self._preferences.set(
            save_folder=str(folder), save_format=self.file.kind, save_quality=self.file.options.quality,
            save_exists=self.target.way,
        )  # fmt: skip

    def _written(self, written: Written) -> None:
        """The files for marketplaces are there; what could not be made is said, and then the rest is saved."""
        self._show_saving(False)
        alone = self.as_it_is.isChecked()
        for box in self.markets.boxes.values():
            box.setChecked(False)
        if written.refused:
            reasons = "\n".join(f"{title}: {reason}" for title, reason in written.refused)
            self.exists.say(tr("Not everything could be made to meet the rules."), reasons)
        elif alone:
            self._save_as_it_is()
        else:
            self.close_sheet()

    def _show_saving(self, is_saving: bool) -> None:
        self.save.setEnabled(not is_saving)
        self.file.setEnabled(not is_saving and self.as_it_is.isChecked())
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
        self.target.refuse(f"{what} {todo}".strip())

    def close_sheet(self) -> None:
        """Go away; while it is saving, stop that first."""
        if not self._bar.isHidden():
            self._saving.stop()
            self._market_saving.stop()
            return
        self._asking.stop()
        self._saving.close()
        super().close_sheet()
