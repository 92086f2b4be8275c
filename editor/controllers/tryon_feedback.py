"""What a person thinks of a garment as it is worn: kept on this computer."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime

from PySide6.QtCore import QObject, Signal

from editor.controllers.editor_controller import EditorController
from editor.controllers.jobs import Jobs
from editor.controllers.tryon_people import OPERATION
from editor.model.feedback import FeedbackStore, Verdict
from editor.model.outfit import WornGarment


class TryOnFeedback(QObject):
    """Signals:
    changed(): another verdict.
    failed(object): it could not be kept: the error.

    Args:
        store: of the person who works; asked each time, for it changes with the account.
    """

    changed = Signal()
    failed = Signal(object)

    def __init__(
        self, jobs: Jobs, editor: EditorController, store: Callable[[], FeedbackStore], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._jobs, self._editor, self._store = jobs, editor, store
        self._said: dict[tuple[str, str], bool] = {}

    def verdict(self, garment: WornGarment) -> bool | None:
        """What was said of a garment on the person on the table since the program was started; None: nothing."""
        image = self._editor.image
        return self._said.get((image.sha256, garment.picture)) if image is not None else None

    def say(self, garment: WornGarment, liked: bool) -> None:
        """Keep a verdict, with all that was corrected by hand; the last one counts."""
        image = self._editor.image
        if image is None:
            return
        self._said[image.sha256, garment.picture] = liked
        now = datetime.now(UTC).isoformat(timespec="seconds")
        path = str(image.path.absolute()) if image.path is not None else ""
        verdict = Verdict(image.sha256, path, self._editor.values(OPERATION), garment.picture, liked, now)
        store = self._store()
        self._jobs.submit(lambda _job: store.add(verdict), on_failed=self.failed.emit)
        self.changed.emit()
