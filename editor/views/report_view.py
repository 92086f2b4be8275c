"""Save report: what goes into a file that a person may send along with a question."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QFileDialog, QWidget

from editor.controllers.words import tr
from editor.views.dialogs.sheet import Sheet
from editor.views.theme import Theme
from editor.views.widgets.buttons import Button, PrimaryButton
from editor.views.widgets.styling import label


class ReportView(Sheet):
    """Signals:
    wanted(Path, bool): write the report there, with or without names of files and folders.
    """

    wanted = Signal(object, bool)

    def __init__(self, theme: Theme, window: QWidget) -> None:
        super().__init__(theme, window, tr("Save report"), 520)
        self.body.addWidget(label(
            tr("A zip file with the versions of all parts and the log of the last days. It is only saved, never sent, "
               "and pictures are never in it."), "body", wrap=True))  # fmt: skip
        self.names = QCheckBox(tr("Include names of files and folders"))
        self.body.addWidget(self.names)
        cancel = Button(theme, tr("Cancel"))
        cancel.clicked.connect(self.close_sheet)
        save = PrimaryButton(theme, tr("Save…"), icon="download")
        save.clicked.connect(self._choose)
        self.add_button(cancel)
        self.add_button(save, primary=True)

    def _choose(self) -> None:
        name, _ = QFileDialog.getSaveFileName(self, tr("Save report"), "vitrina-report.zip", "ZIP (*.zip)")
        if name:
            self.wanted.emit(Path(name), self.names.isChecked())
            self.close_sheet()
