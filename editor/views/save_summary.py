"""Left in the save dialog: what the file shows, and what all files come to."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QAccessible, QImage, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from editor.controllers.picture_facts import file_size
from editor.controllers.words import tr
from editor.views.icon_text import IconText
from editor.views.theme import Theme
from editor.views.widgets.checker import checker
from editor.views.widgets.numbers import grouped
from editor.views.widgets.styling import column, label, line, row

WIDTH, MARGIN = 264, 24  # px: of the whole at 100 % text, around the picture
SIDE = WIDTH - 2 * MARGIN  # px at 100 % text: of the picture
LARGEST_SHARE = 0.3


class _Picture(QWidget):
    """A small picture, whole, in the middle."""

    accessible_role = QAccessible.Role.Graphic

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme, self.image = theme, QImage()
        self.setAccessibleName(tr("What the file shows"))

    def show_image(self, image: QImage) -> None:
        """Another one."""
        self.image = image
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        if self.image.isNull():
            painter.fillRect(self.rect(), self._theme.colour("control"))
            return
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        size = self.image.size().scaled(self.size(), Qt.AspectRatioMode.KeepAspectRatio)
        place = QRectF(0, 0, size.width(), size.height())
        place.moveCenter(QRectF(self.rect()).center())
        if self.image.hasAlphaChannel():
            painter.fillRect(place, checker(self._theme))
        painter.drawImage(place, self.image)


class SaveSummary(QWidget):
    """Attributes:
    picture: what the file shows.
    caption, pixels: whose file that is, and its size.
    files, together: how many files there will be, and about how many bytes they have.
    """

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.picture = _Picture(theme)
        self.caption, self.pixels = label("", "label", wrap=True), label("", "second")
        self.files, self.together = label("", "label"), label("…", "label")
        box = column(self, (MARGIN, 20, MARGIN, 20), 12)
        box.addWidget(self.picture)
        said = column(gap=2)
        said.addWidget(self.caption)
        said.addWidget(self.pixels)
        box.addLayout(said)
        box.addWidget(line())
        for words, value in ((tr("Files"), self.files), (tr("Together"), self.together)):
            fact = row()
            fact.addWidget(label(words, "second"), 1)
            fact.addWidget(value)
            box.addLayout(fact)
        box.addStretch(1)
        box.addWidget(IconText(theme, "shield-check", tr("The original is never changed"), kind="second", wrap=True))
        self.fit(theme.px(10 * WIDTH))

    def fit(self, room: int) -> None:
        """Take no more than a part of `room`, in px: the fields beside it need the rest."""
        width = min(self._theme.px(WIDTH), round(LARGEST_SHARE * room))
        self.setFixedWidth(width)
        side = width - 2 * MARGIN
        self.picture.setFixedSize(side, side)

    def show_file(self, owner: str, size: tuple[int, int]) -> None:
        """Say whose file is shown."""
        self.caption.setText(owner)
        self.pixels.setText(tr("{width} × {height} px", width=size[0], height=size[1]))

    def show_sums(self, count: int, bytes_: int | None) -> None:
        """Args: bytes_: of all together, about; None: that is still being found out."""
        self.files.setText(grouped(count))
        self.together.setText("…" if bytes_ is None else tr("about {size}", size=file_size(bytes_)))
