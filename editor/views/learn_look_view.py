"""Learn a look: from pairs of pictures or from pictures one likes, with a preview that gets better."""

from __future__ import annotations

from PySide6.QtWidgets import QLineEdit, QProgressBar, QWidget

from editor.controllers.learn_controller import Glimpse, LearnController, Wish
from editor.controllers.words import explain, tr
from editor.redactor.learning.lesson import Lesson
from editor.redactor.learning.liked import is_faint
from editor.redactor.learning.pairs import is_poor
from editor.views.dialogs.sheet import Sheet
from editor.views.images import image_of
from editor.views.theme import Theme
from editor.views.widgets.buttons import Button, PrimaryButton
from editor.views.widgets.folder_field import FolderField
from editor.views.widgets.form_field import MessageLine
from editor.views.widgets.segments import Segments
from editor.views.widgets.split_preview import SplitPreview
from editor.views.widgets.styling import column, label

WIDTH, PREVIEW_HEIGHT, FINE = 560, 260, 1000


class LearnLookView(Sheet):
    """Attributes:
    ways: pairs, or liked pictures.
    first, second: the folders.
    name: what the look is to be called.
    preview: the picture on the table without the look and with it.
    learn, leave: begin, or stop and keep; give up, or close.
    message: what came of it.
    """

    def __init__(self, theme: Theme, window: QWidget, learning: LearnController) -> None:
        super().__init__(theme, window, tr("Learn a look"), WIDTH)
        self._learning = learning
        self.ways = Segments(
            theme, [(True, tr("Before and after")), (False, tr("Pictures I like"))], wide=True, scale="m",
            name=tr("Learn from"),
        )  # fmt: skip
        self._explanation = label("", "body_2", wrap=True)
        self.first, self.second = FolderField(theme), FolderField(theme)
        self.name = QLineEdit()
        self.preview = SplitPreview(theme, margin=0)
        self.message = MessageLine(theme)
        self._bar = QProgressBar(textVisible=False, maximum=FINE)
        self._bar.setAccessibleName(tr("Learning"))
        self.learn = PrimaryButton(theme, tr("Learn"), keys="Ctrl+Return")
        self.leave = Button(theme, tr("Cancel"), keys="Esc")
        self._lay_out()
        self._connect()
        self.ways.choose(True)
        self._show_way()

    def _lay_out(self) -> None:
        named = column(gap=4)
        head = label(tr("Name"), "second")
        head.setBuddy(self.name)
        self.name.setAccessibleName(tr("Name"))
        self.name.setMaxLength(60)
        named.addWidget(head)
        named.addWidget(self.name)
        for widget in (self.ways, self._explanation, self.first, self.second):
            self.body.addWidget(widget)
        self.body.addLayout(named)
        self.preview.setFixedHeight(self._theme.px(PREVIEW_HEIGHT))
        for widget in (self.preview, self._bar, self.message):
            self.body.addWidget(widget)
        self.preview.hide()
        self._bar.hide()
        self.add_button(self.leave)
        self.add_button(self.learn, primary=True)

    def _connect(self) -> None:
        learning = self._learning
        self.ways.chosen.connect(self._show_way)
        for field in (self.first, self.second):
            field.changed.connect(self._refresh)
        self.name.textChanged.connect(self._refresh)
        self.learn.clicked.connect(self._act)
        self.leave.clicked.connect(self.close_sheet)
        self.closed.connect(learning.cancel)
        learning.moved.connect(self._moved)
        learning.glimpsed.connect(self._glimpsed)
        learning.learnt.connect(self._learnt)
        learning.refused.connect(self._refused)

    def _show_way(self, *_: object) -> None:
        paired = bool(self.ways.value)
        self._explanation.setText(
            tr("One table of colors that does to every picture what was done to these. The two pictures of a pair have "
               "the same name and the same cut.") if paired else
            tr("What the pictures you like have in common, and yours have not: lightness, tints and how colorful they "
               "are. Thirty pictures in each folder teach more than three.")
        )  # fmt: skip
        self.first.rename(tr("Folder before") if paired else tr("Folder of pictures I like"))
        self.second.rename(tr("Folder after") if paired else tr("Folder of my own pictures"))
        self.second.edit.setPlaceholderText("" if paired else tr("Without one: the open picture"))
        self.message.clear()
        self._refresh()

    def _refresh(self) -> None:
        running = self._learning.running
        ready = self.first.path is not None and (self.second.path is not None or not self.ways.value)
        self.learn.setEnabled(self.preview.isVisible() if running else ready and bool(self.name.text().strip()))
        for widget in (self.ways, self.first, self.second, self.name):
            widget.setEnabled(not running)
        self._bar.setVisible(running)

    def _act(self) -> None:
        first = self.first.path
        if self._learning.running:
            self.learn.setEnabled(False)
            self._learning.keep()
        elif first is not None:
            self.message.clear()
            self._bar.setValue(0)
            self.learn.setText(tr("Stop and keep it"))
            self._learning.start(Wish(bool(self.ways.value), first, self.second.path, self.name.text().strip()))
            self._refresh()

    def _moved(self, share: float) -> None:
        self._bar.setValue(round(share * FINE))

    def _glimpsed(self, glimpse: Glimpse) -> None:
        self.preview.show_pictures(image_of(glimpse.before), image_of(glimpse.after))
        self.preview.show()
        self.learn.setEnabled(True)

    def _learnt(self, name: str, lesson: Lesson) -> None:
        text, state = _told(lesson, paired=bool(self.ways.value))
        self._end()
        self.message.show_text(f"{tr('{name} is among your looks.', name=name)} {text}", state)
        self.name.clear()
        self.leave.setText(tr("Close"))
        self.leave.setFocus()

    def _refused(self, error: BaseException) -> None:
        self._end()
        self.message.show_text(" ".join(explain(error)), "error")

    def _end(self) -> None:
        self.learn.setText(tr("Learn"))
        self._refresh()


def _told(lesson: Lesson, *, paired: bool) -> tuple[str, str]:
    """What to say of a look that was learnt, and whether that is good."""
    learnt = lesson.learnt
    assert learnt is not None
    state, words = "ok", []
    if paired:
        words.append(
            tr("Difference from the wanted colors: {before} before, {after} with it (delta E 2000).",
               before=f"{learnt.before:.1f}", after=f"{learnt.after:.1f}")
        )  # fmt: skip
    if paired and is_poor(learnt):
        state = "warn"
        words.append(tr("One look does not explain these pairs: each may have been edited in its own way."))
    if not paired and is_faint(learnt):
        state = "warn"
        words.append(tr("It is faint: the pictures hardly differ by more than chance. More pictures teach more."))
    if lesson.skipped:
        first = lesson.skipped[0]
        words.append(
            tr("Files left out: {count}. The first is {name}: {reason}",
               count=len(lesson.skipped), name=first.name, reason=" ".join(explain(first.reason)))
        )  # fmt: skip
    return " ".join(words), state
