"""What is known of a picture: facts, what was done on opening it, where to start."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QPushButton, QWidget

from editor.controllers.words import tr
from editor.views.icon_text import IconText
from editor.views.panels.panel import Panel
from editor.views.theme import Theme
from editor.views.widgets.buttons import IconButton
from editor.views.widgets.elided_label import ElidedLabel
from editor.views.widgets.styling import column, label, line, row

LABELS = 92  # width of the column of names
BESIDE = 130  # percent of text; above, names stand over their values


class FactsPanel(Panel):
    """Signals:
    start_wanted(str): begin with this: ``"cutout"``.
    folder_wanted: show the folder of the picture.
    """

    start_wanted = Signal(str)
    folder_wanted = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, "", parent)
        self.folder_button = IconButton(theme, "folder-open", tr("Show in folder"))
        self.folder_button.clicked.connect(self.folder_wanted)
        self.header.addWidget(self.folder_button)
        self._facts, self._notes = column(gap=0), column(gap=4)
        self._add(tr("Picture"), self._facts)
        self._notes_part = self._add(tr("On opening"), self._notes)
        starts = column(gap=8)
        self.cutout = StartCard(theme, "scissors", tr("Cut out"), tr("Takes the background away at once"))
        self.cutout.clicked.connect(lambda: self.start_wanted.emit("cutout"))
        starts.addWidget(self.cutout)
        self._add(tr("Start from"), starts)

    def show_facts(self, name: str, facts: Sequence[tuple[str, str]], notes: Sequence[tuple[str, str]]) -> None:
        """Args: facts: name and value; notes: kind (ok or warn) and words."""
        self.set_title(name)
        _clear(self._facts)
        for key, value in facts:
            self._facts.addWidget(_fact(self._theme, key, value))
        _clear(self._notes)
        for kind, words in notes:
            icon = "circle-check" if kind == "ok" else "triangle-alert"
            self._notes.addWidget(IconText(self._theme, icon, words, colour=kind, wrap=True))
        self._notes_part.setVisible(bool(notes))

    def _add(self, title: str, content: object) -> QWidget:
        part = QWidget()
        outer = column(part, gap=0)
        inner = column(margins=(16, 12, 16, 12), gap=6)
        inner.addWidget(label(title, "section"))
        inner.addLayout(content)
        outer.addLayout(inner)
        outer.addWidget(line())
        self.body.addWidget(part)
        return part


class StartCard(QPushButton):
    """A way to begin: icon, what it is, what it does."""

    def __init__(self, theme: Theme, icon: str, title: str, detail: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme, self._icon = theme, icon
        self.setProperty("role", "card")
        self.setAccessibleName(title)
        self.setAccessibleDescription(detail)
        self._sign, self._arrow = QLabel(), QLabel()
        box = row(self, (12, 10, 12, 10), 12)
        box.addWidget(self._sign)
        words = column(gap=0)
        words.addWidget(ElidedLabel(title, "label_strong"))
        words.addWidget(ElidedLabel(detail, "caption_2"))
        box.addLayout(words, 1)
        box.addWidget(self._arrow)
        for child in self.findChildren(QWidget):
            child.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        theme.changed.connect(self._dress)
        self._dress()

    def _dress(self) -> None:
        self._sign.setPixmap(self._theme.pixmap(self._icon, 20))
        self._arrow.setPixmap(self._theme.pixmap("chevron-right", 16, "text_3"))
        self.setMinimumHeight(self._theme.px(54))


def _fact(theme: Theme, key: str, value: str) -> QWidget:
    line_ = QWidget()
    beside = theme.text_percent <= BESIDE
    box = row(line_, gap=0) if beside else column(line_, gap=0)
    name, words = label(key, "second"), ElidedLabel(value, "label", Qt.TextElideMode.ElideMiddle)
    if beside:
        name.setFixedWidth(theme.px(LABELS))
    words.setAccessibleName(f"{key}: {value}")
    box.addWidget(name)
    box.addWidget(words, 1)
    line_.setMinimumHeight(theme.px(24))
    return line_


def _clear(layout: object) -> None:
    while (item := layout.takeAt(0)) is not None:
        if item.widget() is not None:
            item.widget().deleteLater()
