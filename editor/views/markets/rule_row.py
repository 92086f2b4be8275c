"""One rule of a marketplace, how the picture stands with it, and Fix it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from editor.controllers.market_controller import phrase, title_of
from editor.controllers.words import tr
from editor.redactor.markets.finding import Finding, Verdict
from editor.views.icon_text import IconText
from editor.views.theme import Theme
from editor.views.widgets.buttons import Button
from editor.views.widgets.styling import column, label, row

SIGNS = {
    Verdict.PASS: ("circle-check", "ok"),
    Verdict.FAIL: ("circle-x", "error"),
    Verdict.ADVICE: ("triangle-alert", "warn"),
    Verdict.UNKNOWN: ("info", "text_3"),
}
_INDENT = 24


class RuleRow(QWidget):
    """Signals:
    fix_wanted(object): the rule that is to be mended.

    Attributes:
        fix: the button.
    """

    fix_wanted = Signal(object)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._finding: Finding | None = None
        self._title = IconText(theme, "info", wrap=True)
        self._said = label("", "caption", wrap=True)
        self.fix = Button(theme, tr("Fix it"), scale="s")
        self.fix.clicked.connect(self._fix)
        words = column(gap=0)
        words.addWidget(self._title)
        below = row(margins=(_INDENT, 0, 0, 0))
        below.addWidget(self._said, 1)
        words.addLayout(below)
        line = row(self)
        line.addLayout(words, 1)
        line.addWidget(self.fix, 0, Qt.AlignmentFlag.AlignVCenter)

    def show_finding(self, finding: Finding, *, fixable: bool, hint: str) -> None:
        """Say how it stands; `hint`: what Fix it would do."""
        self._finding = finding
        icon, colour = SIGNS[finding.verdict]
        title, said = title_of(finding), phrase(finding.said)
        self._title.show_text(title, icon, colour)
        self._said.setText(said)
        self._said.setVisible(bool(said))
        self.fix.setVisible(fixable)
        self.fix.setToolTip(hint)
        self.fix.setAccessibleName(tr("Fix it: {rule}", rule=title))
        self.setAccessibleName(f"{title}. {said}" if said else title)

    @property
    def words(self) -> str:
        """What it says."""
        return f"{self._title.text()}: {self._said.text()}"

    def _fix(self) -> None:
        if self._finding is not None:
            self.fix_wanted.emit(self._finding.rule)
