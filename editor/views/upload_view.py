"""Upload: a frame for the picture, Upload, Delete and Edit, and what was open last."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QEvent, QObject, Qt, QUrl, Signal
from PySide6.QtGui import QDesktopServices, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QWidget

from editor.controllers.editor_controller import EditorController
from editor.controllers.picture_facts import opening_notes, picture_facts
from editor.controllers.picture_renderer import Tile
from editor.controllers.upload_controller import UploadController
from editor.controllers.words import explain, tr
from editor.model.frame import Frame
from editor.views.actions import Actions
from editor.views.folding import room
from editor.views.icon_text import IconText
from editor.views.images import image_of
from editor.views.panels.facts_panel import FactsPanel
from editor.views.panels.picture_preview import PicturePreview
from editor.views.panels.recent_strip import RecentStrip
from editor.views.theme import Theme
from editor.views.top_bar import follow
from editor.views.widgets.buttons import Button
from editor.views.widgets.empty_frame import EmptyFrame
from editor.views.widgets.error_card import ErrorCard
from editor.views.widgets.progress_card import ProgressCard
from editor.views.widgets.styling import column, label, line, row, styled

FRAME, MARGIN, BAR, HEAD = 1136, 40, 56, 32
LARGEST_SHARE = 0.45  # of the width for the facts
LOW = 440


class ImageUploadView(QWidget):
    """Signals:
    start_wanted(str): go on with the picture in this way: ``"cutout"``.
    file_chosen(Path): open this one of the recent files.
    continue_wanted: go on with the work that was left.

    Attributes:
        upload, delete, edit: the three buttons; they never move.
    """

    start_wanted = Signal(str)
    file_chosen = Signal(object)
    continue_wanted = Signal()

    def __init__(
        self, theme: Theme, editor: EditorController, uploads: UploadController, actions: Actions,
        limit: Callable[[], int], samples: Sequence[Path] = (), parent: QWidget | None = None,
    ) -> None:  # fmt: skip
        """Args: limit: the largest file in megabytes; samples: offered while no picture was ever opened."""
        super().__init__(parent)
        styled(self, "canvas")
        self._theme, self._editor, self._uploads, self._actions = theme, editor, uploads, actions
        self._limit, self._samples = limit, list(samples)
        self.upload = Button(theme, tr("Upload…"), icon="image-up", keys=actions.keys("open"))
        self.delete = Button(theme, tr("Delete"), icon="trash-2", keys=actions.keys("delete"))
        self.edit = Button(theme, tr("Edit"), icon="pencil", keys=actions.keys("edit"))
        self._frame = self._make_frame()
        self._error = ErrorCard(theme)
        self.progress = ProgressCard(theme)
        self._preview, self.facts = PicturePreview(theme), FactsPanel(theme)
        self.recent = RecentStrip(theme)
        self._continue = Button(theme, "", icon="history", kind="ghost", scale="s")
        self._places = QStackedWidget()
        self._lay_out()
        self._connect()
        theme.changed.connect(self._fit)
        self.show_recent()
        self._refresh()
        self._fit()

    @property
    def frame_area(self) -> QWidget:
        """Where the picture, the empty frame or an error is shown."""
        return self._places

    def mark_drop(self, on: bool) -> None:
        """Something to open hangs over the window."""
        self._frame.set_state("dragging" if on else "")
        self._error_frame.set_state("dragging" if on else "error")

    def offer_to_continue(self, name: str) -> None:
        """Work of last time may be gone on with; an empty name: there is none."""
        self._continue.setText(tr("Continue with {name}", name=name) if name else "")
        self._continue.setVisible(bool(name))

    def begin(self, *, first: bool) -> None:
        """Somebody was let in; `first`: for the very first time here, so a hint is due."""
        self._hint.setVisible(first)
        self.upload.setFocus(Qt.FocusReason.OtherFocusReason)

    def areas(self) -> list[QWidget]:
        """What F6 goes through."""
        return [self._places, self._buttons, self.recent]

    def show_recent(self) -> None:
        """The files that were open last; the samples before there were any."""
        files = [(path, "") for path in self._uploads.recent()]
        self._recent_title.setText(tr("Recent") if files else tr("Try it with a sample"))
        files = files or [(path, tr("Sample")) for path in self._samples]
        self.recent.show_files(files)
        self._uploads.request_thumbnails([path for path, _ in files])

    def showEvent(self, event: QShowEvent) -> None:
        """The editor has had its own size rendered meanwhile."""
        super().showEvent(event)
        self._preview.ask_again()

    def eventFilter(self, thing: QObject, event: QEvent) -> bool:
        """The card of progress takes the place of the words in the frame."""
        if thing is self.progress and event.type() in (QEvent.Type.Show, QEvent.Type.Hide):
            self._frame.show_words(event.type() == QEvent.Type.Hide)
            middle = self._places.rect().center() - self.progress.rect().center()
            self.progress.move(middle)
        return False

    # Layout

    def _make_frame(self) -> EmptyFrame:
        return EmptyFrame(
            self._theme, "image-plus", tr("Drop a picture here"), tr("or paste it with Ctrl+V"),
            tr("PNG, JPEG, WebP, TIFF, BMP, GIF and AVIF · up to {limit} MB", limit=self._limit()),
        )  # fmt: skip

    def _lay_out(self) -> None:
        self._error_frame = EmptyFrame(self._theme, "image-off", "", "")
        self._error_frame.show_words(False)
        self._error_frame.set_state("error")
        self._error_frame.setAccessibleName(tr("The picture could not be opened"))
        self._error_frame.body.insertWidget(
            self._error_frame.body.count() - 1, self._error, 0, Qt.AlignmentFlag.AlignCenter
        )
        words = tr("New here? Open the sample below, press Edit, then Remove background.")
        self._hint = IconText(self._theme, "info", words, colour="accent")
        self._hint.hide()
        self._frame.body.insertSpacing(self._frame.body.count() - 1, 16)
        self._frame.body.insertWidget(self._frame.body.count() - 1, self._hint, 0, Qt.AlignmentFlag.AlignCenter)
        self.progress.setParent(self._places)
        self.progress.installEventFilter(self)
        filled = QWidget()
        beside = row(filled, gap=24)
        beside.addWidget(self._preview, 1)
        beside.addWidget(self.facts)
        for page in (self._frame, self._error_frame, filled):
            self._places.addWidget(page)
        self._filled = filled
        centre = QWidget()
        centre.setMaximumWidth(FRAME)
        box = column(centre, (0, 24, 0, 0), 0)
        box.addWidget(self._places, 1)
        self._buttons = self._bar()
        box.addWidget(self._buttons)
        self._recent_line = line()
        box.addWidget(self._recent_line)
        box.addSpacing(8)
        box.addLayout(self._recent_head())
        box.addWidget(self.recent)
        box.addSpacing(16)
        outer = row(self, (MARGIN, 0, MARGIN, 0), 0)
        outer.addStretch(1)
        outer.addWidget(centre, 1000)
        outer.addStretch(1)

    def _bar(self) -> QWidget:
        bar = QWidget()
        box = row(bar)
        box.addStretch(1)
        for button in (self.upload, self.delete, self.edit):
            box.addWidget(button)
        box.addStretch(1)
        return bar

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Sizes that grow with the text; what was open last gives way to the picture in a low window."""
        px = self._theme.px
        self._buttons.setFixedHeight(px(BAR))
        self._recent_title.setMinimumHeight(px(HEAD))
        self.facts.setFixedWidth(min(px(self._theme.size("panel_right")), round(self.width() * LARGEST_SHARE)))
        low = room(self._theme, self.height()) < LOW
        for widget in (self._recent_line, self._recent_title, self.recent):
            widget.setVisible(not low)

    def _recent_head(self) -> QHBoxLayout:
        head = row()
        self._recent_title = label("", "section")
        head.addWidget(self._recent_title)
        head.addStretch(1)
        self._continue.hide()
        head.addWidget(self._continue)
        return head

    # Connections

    def _connect(self) -> None:
        for button, name in ((self.upload, "open"), (self.delete, "delete"), (self.edit, "edit")):
            follow(button, self._actions[name])
        self._actions["delete"].triggered.connect(self._editor.close_picture)
        self._continue.clicked.connect(self.continue_wanted)
        self.facts.start_wanted.connect(self.start_wanted)
        self.facts.folder_wanted.connect(self._show_folder)
        self.recent.chosen.connect(self.file_chosen)
        self.progress.cancelled.connect(self._editor.cancel)
        self._preview.viewport_changed.connect(self._editor.look)
        self._editor.opening.connect(self._opening)
        self._editor.image_changed.connect(self._refresh)
        self._editor.open_failed.connect(self._show_error)
        self._editor.busy_changed.connect(self._busy)
        self._editor.original_rendered.connect(self._show_tile)
        self._uploads.recent_changed.connect(self.show_recent)
        self._uploads.thumbnail_ready.connect(self._show_thumbnail)

    def _busy(self, busy: bool) -> None:
        if not busy:
            self.progress.end()

    def _show_thumbnail(self, path: Path, frame: Frame | None) -> None:
        self.recent.show_image(path, image_of(frame) if frame is not None else None)

    def _opening(self, name: str) -> None:
        self.progress.begin(tr("Opening {name}", name=name))

    def _show_tile(self, tile: Tile) -> None:
        if self.isVisible():
            self._preview.show_image(image_of(tile.frame))

    def _refresh(self) -> None:
        """Show the picture there is, or the empty frame."""
        image = self._editor.image
        self.upload.set_kind("" if image else "primary")
        self.edit.set_kind("primary" if image else "")
        self._places.setCurrentWidget(self._filled if image else self._frame)
        if image is not None:
            self.facts.show_facts(image.name, picture_facts(image), opening_notes(image))
            self.facts.folder_button.setVisible(image.path is not None)
            self._preview.open(image.name, image.frame.size)
            if image.path is not None and image.path not in self._samples:
                self._uploads.add(image.path)

    def _show_error(self, place: object, error: BaseException) -> None:
        what, todo = explain(error)
        again = Button(self._theme, tr("Choose another picture"), icon="image-up", kind="primary")
        again.clicked.connect(self._actions["open"].trigger)
        back = Button(self._theme, tr("Back to {name}", name=self._editor.image.name)) if self._editor.image else None
        if back is not None:
            back.clicked.connect(self._refresh)
        details = f"{place}\n{type(error).__name__}: {error.__cause__ or error}"
        self._error.tell(what, "", todo, details, (again, back) if back else (again,))
        self.upload.set_kind("")
        self._places.setCurrentWidget(self._error_frame)

    def _show_folder(self) -> None:
        image = self._editor.image
        if image is not None and image.path is not None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(image.path.parent)))
