"""The picture on the table and how far it is edited: what those who open, edit and show share."""

from __future__ import annotations

from dataclasses import dataclass

from editor.controllers.work import Work
from editor.model.document import Document


@dataclass(slots=True, eq=False)
class Desk:
    """Attributes:
    work: the picture with its history, or None.
    draft: while the hand moves, the document ahead of the history.
    hidden: operations that are left out of what is shown.
    """

    work: Work | None = None
    draft: Document | None = None
    hidden: frozenset[str] = frozenset()

    @property
    def document(self) -> Document:
        if self.draft is not None:
            return self.draft
        return self.work.history.document if self.work else Document()

    @property
    def shown(self) -> Document:
        """The document as the canvas shows it."""
        return self.document.without(*self.hidden) if self.hidden else self.document

    def take(self, work: Work | None) -> None:
        """Another picture, or none."""
        self.work, self.draft, self.hidden = work, None, frozenset()
