"""Which pictures, where to, and what results are called."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QFileDialog, QLineEdit, QWidget

from editor.controllers.batch_plan import BatchPlan
from editor.controllers.preferences_controller import PreferencesController
from editor.controllers.words import tr
from editor.views.file_acts import picture_filter
from editor.views.theme import Theme
from editor.views.widgets.buttons import IconButton
from editor.views.widgets.elided_label import ElidedLabel
from editor.views.widgets.folder_field import FolderField
from editor.views.widgets.form_field import MessageLine
from editor.views.widgets.section import Section
from editor.views.widgets.styling import column, label, restyle, row


class FromField(QWidget):
    """Where pictures come from: a folder to type, or what was dropped and chosen.

    Attributes:
        edit: the path, or how many files and folders it is.
        files, folder: open the dialogs of the system.
    """

    def __init__(
        self, theme: Theme, plan: BatchPlan, preferences: PreferencesController, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._plan, self._preferences, self._usable = plan, preferences, True
        self.edit = QLineEdit()
        self.edit.setPlaceholderText(tr("Drop folders or pictures"))
        self.edit.setAccessibleName(tr("From"))
        head = label(tr("From"), "second")
        head.setBuddy(self.edit)
        self.files = IconButton(theme, "image-plus", tr("Add pictures"), kind="")
        self.folder = IconButton(theme, "folder-open", tr("Choose a folder of pictures"), kind="")
        line = row(gap=4)
        line.addWidget(self.edit, 1)
        line.addWidget(self.files)
        line.addWidget(self.folder)
        box = column(self, gap=4)
        box.addWidget(head)
        box.addLayout(line)
        self.setFocusProxy(self.edit)
        self.edit.editingFinished.connect(self._typed)
        self.files.clicked.connect(self._ask_for_files)
        self.folder.clicked.connect(self._ask_for_folder)
        plan.changed.connect(self.refresh)
        self.refresh()

    def set_usable(self, on: bool) -> None:
        """Whether anything can be chosen."""
        self._usable = on
        for button in (self.files, self.folder):
            button.setVisible(on)
        self.refresh()

    def refresh(self) -> None:
        """Show what was chosen."""
        inputs = self._plan.inputs
        several = len(inputs) > 1
        text = tr("Files and folders: {count}", count=len(inputs)) if several else str(inputs[0]) if inputs else ""
        if self.edit.text() != text and not self.edit.isModified():
            self.edit.setText(text)
            self.edit.setCursorPosition(len(text))
        self.edit.setReadOnly(several or not self._usable)
        self.edit.setToolTip("\n".join(map(str, inputs[:20])))

    def _typed(self) -> None:
        if self.edit.isModified() and not self.edit.isReadOnly():
            self.edit.setModified(False)
            text = self.edit.text().strip()
            self._plan.set_inputs([Path(text).expanduser()] if text else [])

    def _ask_for_files(self) -> None:
        folder = self._preferences.values.last_folder
        names, _ = QFileDialog.getOpenFileNames(self.window(), tr("Add pictures"), folder, picture_filter())
        if names:
            self._preferences.set(last_folder=str(Path(names[0]).parent))
            self._plan.add_inputs([Path(name) for name in names])

    def _ask_for_folder(self) -> None:
        start = self._preferences.values.last_folder
        name = QFileDialog.getExistingDirectory(self.window(), tr("Choose a folder of pictures"), start)
        if name:
            self._preferences.set(last_folder=str(Path(name).parent))
            self._plan.set_inputs([Path(name)])


class FilesSection(Section):
    """Attributes:
    source: where pictures come from.
    out: where results go.
    names: the template of names; what it comes to stands below.
    replace: whether files may be replaced that are there already.
    watch: whether pictures that come later belong to it too.
    """

    def __init__(
        self, theme: Theme, plan: BatchPlan, preferences: PreferencesController, parent: QWidget | None = None
    ) -> None:
        super().__init__(theme, tr("Files"), parent=parent)
        self._plan = plan
        self.source = FromField(theme, plan, preferences)
        self.out = FolderField(theme)
        self.out.rename(tr("To"))
        self.names = QLineEdit()
        self.names.setAccessibleName(tr("Names"))
        self.names.setToolTip(
            tr("Put in: {fields}. A slash makes folders.", fields="{stem} {n:03} {market} {folder} {output}")
        )
        self._example = ElidedLabel("", "caption", Qt.TextElideMode.ElideMiddle)
        self._problem = MessageLine(theme)
        self.watch = QCheckBox(tr("Watch the folder for new files"))
        self.replace = QCheckBox(tr("Replace files that are there"))
        self._lay_out()
        self.out.edit.editingFinished.connect(self._take_out)
        self.out.changed.connect(self._take_chosen)
        self.names.textEdited.connect(self._take_names)
        self.watch.toggled.connect(plan.set_watch)
        self.replace.toggled.connect(plan.set_overwrite)
        plan.changed.connect(self.refresh)
        plan.recipes.changed.connect(self.refresh)
        plan.looked.connect(self.refresh)
        self.refresh()

    def set_usable(self, on: bool) -> None:
        """Whether anything can be changed: not while there is a batch."""
        self.source.set_usable(on)
        self.out.set_fixed(not on)
        self.names.setReadOnly(not on)
        self.watch.setEnabled(on)
        self.replace.setEnabled(on)

    def refresh(self) -> None:
        """Show the plan."""
        plan = self._plan
        out = str(plan.out or "")
        if self.out.edit.text() != out and not self.out.edit.hasFocus():
            self.out.edit.setText(out)
            self.out.edit.setCursorPosition(len(out))
        if self.names.text() != plan.names and not self.names.hasFocus():
            self.names.setText(plan.names)
        self.watch.setChecked(plan.watch)
        self.replace.setChecked(plan.overwrite)
        self._show_example()

    def _show_example(self) -> None:
        problem = self._plan.problem_with(self.names.text())
        restyle(self.names, state="error" if problem else "")
        self._problem.show_text(problem)
        example = "" if problem else self._plan.example()
        self._example.setText(example)
        self._example.setVisible(bool(example))

    def _take_out(self) -> None:
        self._plan.set_out(self.out.path)

    def _take_chosen(self) -> None:
        """Of the dialog: what is typed is taken once it is whole."""
        if not self.out.edit.hasFocus():
            self._plan.set_out(self.out.path)

    def _take_names(self, text: str) -> None:
        if not self._plan.problem_with(text):
            self._plan.set_names(text.strip())
        self._show_example()

    def _lay_out(self) -> None:
        name = column(gap=4)
        head = label(tr("Names"), "second")
        head.setBuddy(self.names)
        for widget in (head, self.names, self._example, self._problem):
            name.addWidget(widget)
        self.body.setSpacing(12)
        self.body.addWidget(self.source)
        self.body.addWidget(self.out)
        self.body.addLayout(name)
        ways = column(gap=4)
        ways.addWidget(self.replace)
        ways.addWidget(self.watch)
        self.body.addLayout(ways)
