"""About: version, devices, licences."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget

from editor import __version__
from editor.controllers.program import facts, licences
from editor.controllers.words import tr
from editor.views.dialogs.long_text import LongText
from editor.views.dialogs.sheet import Sheet
from editor.views.logo import Logo
from editor.views.theme import Theme
from editor.views.widgets.buttons import Button
from editor.views.widgets.styling import column, label, row

QT_SOURCE = "https://download.qt.io/official_releases/QtForPython/"


class AboutView(Sheet):
    """Version, devices, parts and their licences. What networks run on is found out while the dialog is open."""

    def __init__(self, theme: Theme, window: QWidget) -> None:
        super().__init__(theme, window, tr("About Vitrina"), 640)
        head = row(gap=12)
        head.addWidget(Logo(theme, 40))
        names = column(gap=2)
        names.addWidget(label(tr("Vitrina {version}", version=__version__), "heading"))
        names.addWidget(label(tr("Offline photo editor for people who sell things. MIT licence."), "second", wrap=True))
        head.addLayout(names, 1)
        self.body.addLayout(head)
        self._devices = self._add(tr("Devices"), "…")
        self._add(tr("Versions"), " · ".join(f"{name} {number}" for name, number in facts().items()))
        self._add(tr("Qt"), _qt_notice())
        self.body.addWidget(label(tr("Licences of all parts"), "label_strong"))
        self.add_long_text(LongText(theme, licences(), tr("Licences of all parts")), 240)
        close = Button(theme, tr("Close"))
        close.clicked.connect(self.close_sheet)
        self.add_button(close, primary=True)

    def show_devices(self, lines: list[str]) -> None:
        """What networks can run on here, and what they really run on; in the language of the window."""
        self._devices.setText("\n".join(lines))

    def _add(self, title: str, text: str) -> QLabel:
        self.body.addWidget(label(title, "label_strong"))
        words = label(text, "second", wrap=True)
        words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.body.addWidget(words)
        return words


def _qt_notice() -> str:
    return tr(
        "Vitrina uses Qt and PySide6 under the GNU LGPL version 3. They are ordinary files of the Python environment, "
        "not linked into the program: to use your own build of Qt, install it in place of PySide6 in that environment "
        "(pip install --force-reinstall your-pyside6.whl) and start Vitrina again. Sources: {address}",
        address=QT_SOURCE,
    )
