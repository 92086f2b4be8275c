"""Preferences: every change works at once."""

from __future__ import annotations

from collections.abc import Hashable, Sequence
from pathlib import Path

from PySide6.QtCore import QSize, Qt, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QWidget

from editor.controllers.picture_facts import file_size
from editor.controllers.preferences_controller import PreferencesController
from editor.controllers.storage_controller import StorageController
from editor.controllers.words import tr
from editor.errors import EditorError
from editor.views.dialogs.sheet import Sheet
from editor.views.model_folder import ModelFolder
from editor.views.theme import Theme
from editor.views.widgets.buttons import Button, IconButton
from editor.views.widgets.choice_list import ChoiceList
from editor.views.widgets.elided_label import ElidedLabel
from editor.views.widgets.form_field import MessageLine
from editor.views.widgets.numbers import Scale
from editor.views.widgets.styling import label, line, row
from editor.views.widgets.value_field import ValueField

NAMES, CONTROLS = 200, 220  # widths of the two columns
TEXT_SIZES = (80, 90, 100, 110, 125, 150, 175, 200)
THREADS = (0, 1, 2, 4, 8, 16, 32)


class PreferencesView(Sheet):
    """Args:
    folders: what they hold, in words, and where they are.

    Signals:
        data_deletion_wanted: the person wants to delete what Vitrina keeps of their work.
    """

    data_deletion_wanted = Signal()

    def __init__(
        self, theme: Theme, window: QWidget, preferences: PreferencesController, storage: StorageController,
        folders: Sequence[tuple[str, Path]],
    ) -> None:  # fmt: skip
        super().__init__(theme, window, tr("Preferences"), 560)
        self._preferences, self._storage = preferences, storage
        self._add_look()
        self._add_work()
        self._add_models()
        self._add_storage(folders)
        close = Button(theme, tr("Close"))
        close.clicked.connect(self.close_sheet)
        self.add_button(close, primary=True)
        storage.measured.connect(self._show_size)
        storage.measure()

    def offer_devices(self, devices: Sequence[tuple[str, str]]) -> None:
        """What networks can run on here, once it is known: identifier and words."""
        now = self._preferences.values.device
        offered = [("auto", tr("Automatic")), *devices]
        if now not in dict(offered):
            offered.append((now, now))
        self._devices.set_choices(offered)
        self._devices.choose(now)

    def _add_look(self) -> None:
        self._heading(tr("Look"))
        self._choice("language", tr("Language"), [
            ("system", tr("As the system")), ("en", "English"), ("uk", "Українська"), ("ru", "Русский"), ("zh", "中文"),
        ])  # fmt: skip
        self._choice("theme", tr("Theme"), [
            ("system", tr("As the system")), ("dark", tr("Dark theme")), ("light", tr("Light theme")),
            ("contrast", tr("High contrast")),
        ])  # fmt: skip
        self._choice("text_size", tr("Text size"), [(size, f"{size} %") for size in TEXT_SIZES])
        self._choice("canvas", tr("Around the picture"), [
            ("theme", tr("As the theme")), ("black", tr("Black")), ("dark", tr("Dark grey")),
            ("grey", tr("Middle grey (18 %)")), ("white", tr("White")),
        ])  # fmt: skip
        motion = QCheckBox(tr("Less motion"))
        motion.setChecked(self._preferences.values.motion == "reduced")
        motion.toggled.connect(lambda on: self._set("motion", "reduced" if on else "system"))
        self._pair(tr("Motion"), motion)

    def _add_work(self) -> None:
        self.body.addWidget(line())
        self._heading(tr("Work"))
        now = self._preferences.values
        self._devices = self._choice("device", tr("Networks run on"), [("auto", tr("Automatic"))])
        threads = [(count, str(count) if count else tr("As many as there are cores")) for count in THREADS]
        if now.threads not in dict(threads):
            threads.append((now.threads, str(now.threads)))
        self._choice("threads", tr("Threads"), threads)
        field = ValueField(self._theme, Scale(1, 500, 1, 35, tr("MB")), tr("Largest file to open"))
        field.set_value(now.max_file_mb)
        message = MessageLine(self._theme)
        field.refused.connect(message.show_text)
        field.committed.connect(lambda value: self._set("max_file_mb", round(value)))
        self._pair(tr("Largest file to open"), field)
        self.body.addWidget(message)

    def _add_models(self) -> None:
        self.body.addWidget(line())
        self._heading(tr("Large models"))
        self.kandinsky = ModelFolder(self._theme, self._preferences.values.kandinsky_folder)
        self.kandinsky.chosen.connect(lambda folder: self._set("kandinsky_folder", folder))
        self.body.addWidget(self.kandinsky)

    def _add_storage(self, folders: Sequence[tuple[str, Path]]) -> None:
        self.body.addWidget(line())
        self._heading(tr("Storage"))
        sizes = (500, 1000, 2000, 5000, 10_000, 20_000)
        offered = [
            (size, tr("{size} GB", size=size // 1000) if size >= 1000 else tr("{size} MB", size=size)) for size in sizes
        ]
        now = self._preferences.values.cache_mb
        if now not in sizes:
            offered.append((now, tr("{size} MB", size=now)))
        self._choice("cache_mb", tr("Largest cache"), offered)
        self._size = label("…", "label")
        clear = Button(
            self._theme, tr("Clear"), scale="s", hint=tr("Cut-outs and small pictures are made again when needed")
        )
        clear.setAccessibleName(tr("Clear the cache"))
        clear.clicked.connect(self._storage.clear)
        self._pair(tr("Cache now"), self._size, clear)
        for words, path in folders:
            self._pair(words, *self._folder(words, path))
        erase = Button(self._theme, tr("Delete my data…"), scale="s")
        erase.clicked.connect(self.data_deletion_wanted)
        self._pair(tr("Everything of mine"), erase)

    def _folder(self, words: str, path: Path) -> tuple[QWidget, QWidget]:
        where = ElidedLabel(str(path), "second", Qt.TextElideMode.ElideMiddle)
        opens = IconButton(self._theme, "folder-open", tr("Open: {folder}", folder=words), scale="s")
        opens.clicked.connect(lambda: QDesktopServices.openUrl(QUrl.fromLocalFile(str(path))))
        return where, opens

    def _heading(self, text: str) -> None:
        self.body.addWidget(label(text, "label_strong"))

    def _choice(self, name: str, words: str, choices: Sequence[tuple[Hashable, str]]) -> ChoiceList:
        made = ChoiceList(choices, name=words)
        made.choose(getattr(self._preferences.values, name))
        made.chosen.connect(lambda value: self._set(name, value))
        made.setMinimumContentsLength(12)
        self._pair(words, made)
        return made

    def _pair(self, words: str, *controls: QWidget) -> None:
        box: QHBoxLayout = row(gap=8)
        name = label(words, "body", wrap=True)
        name.setFixedWidth(self._theme.px(NAMES))
        box.addWidget(name)
        for index, control in enumerate(controls):
            box.addWidget(control, 1 if index == 0 and len(controls) > 1 else 0)
        if len(controls) == 1:
            box.addStretch(1)
            if isinstance(controls[0], ChoiceList):
                controls[0].setMinimumSize(QSize(self._theme.px(CONTROLS), 0))
            name.setBuddy(controls[0])
        self.body.addLayout(box)

    def _set(self, name: str, value: object) -> None:
        try:
            self._preferences.set(**{name: value})
        except EditorError as error:  # the lists offer only what is allowed
            raise AssertionError(f"{name} offered {value!r}") from error

    def _show_size(self, count: int) -> None:
        self._size.setText(file_size(count) or tr("empty"))
