"""One picture on the table: what was read, what was done to it, where it came from."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from editor.model.document import Document, History, Step
from editor.model.input_image import InputImage
from editor.model.project_file import PictureLink, Project, used_artefacts
from editor.redactor.artefacts import Artefact, ArtefactStore
from editor.redactor.source import Source


@dataclass(slots=True, eq=False)
class Work:
    """A picture being edited.

    Attributes:
        image: the picture as read.
        source: its pixels, ready to be sampled.
        history: all steps.
        data: the bytes of a picture that has no file of its own (pasted, or taken out of a project).
        project: the project file it was opened from or saved to.
    """

    image: InputImage
    source: Source
    history: History
    data: bytes | None = None
    project: Path | None = None

    @staticmethod
    def begin(image: InputImage, data: bytes | None = None) -> Work:
        """A fresh start on a picture."""
        first = Step(Document(image.sha256), "Opened", image.name)
        return Work(image, Source(image.frame, image.sha256), History(first), data)

    @staticmethod
    def resumed(image: InputImage, project: Project, path: Path | None, artefacts: ArtefactStore) -> Work:
        """The work that a project file holds; its artefacts are put into the store."""
        for key, data in project.artefacts.items():
            try:
                artefacts.put(key, Artefact.from_bytes(data))
            except ValueError:
                continue  # it is computed again when it is needed
        return Work(image, Source(image.frame, image.sha256), project.history, project.embedded, path)

    def project_at(self, target: Path, history: History, artefacts: ArtefactStore) -> Project:
        """Everything a project file at `target` needs.

        Args:
            history: a copy, so that this may run on another thread while the user goes on.
        """
        path = self.image.path
        link = PictureLink(self.image.name, self.image.sha256, str(path or ""), _relative(path, target))
        kept = {key: artefacts.get(key) for key in used_artefacts(history)}
        found = {key: artefact.to_bytes() for key, artefact in kept.items() if artefact is not None}
        return Project(history, link, self.data, found)


def _relative(path: Path | None, target: Path) -> str:
    if path is None:
        return ""
    try:
        return path.relative_to(target.parent).as_posix()
    except ValueError:
        return ""
