"""Where a batch keeps what."""

from __future__ import annotations

import hashlib
import shutil
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from editor.batch.places import is_remote
from editor.paths import data_folder

HIDDEN: Final = ".vitrina-batch"
PUT_ASIDE: Final = "put-aside"


@dataclass(frozen=True, slots=True)
class Folders:
    """Attributes:
    out: the folder of results, absolute.
    """

    out: Path

    @property
    def hidden(self) -> Path:
        """What is the batch's own, beside the results."""
        return self.out / HIDDEN

    @property
    def desk(self) -> Path:
        """What only this machine uses: the same folder; where results lie in a storage, one among the person's data."""
        if not is_remote(self.out):
            return self.hidden
        return data_folder() / "batches" / hashlib.sha256(str(self.out).encode()).hexdigest()[:16]

    @property
    def journal(self) -> Path:
        return self.desk / "journal.sqlite"

    @property
    def parts(self) -> Path:
        """What is not finished."""
        return self.desk / "parts"

    @property
    def put_aside(self) -> Path:
        """The files of pictures that were put aside, or that a person rejected."""
        return self.out / PUT_ASIDE

    def aside(self, target: Path) -> Path:
        """Where a file lies as long as its picture is put aside."""
        return self.put_aside / target.relative_to(self.out)

    def thumbnail(self, number: int) -> Path:
        """The small picture of an item's first result."""
        return self.desk / "thumbnails" / f"{number}.jpg"

    def clear_parts(self) -> None:
        """What a run that was cut off left behind goes."""
        shutil.rmtree(self.parts, ignore_errors=True)

    def clear(self) -> None:
        """What an earlier batch kept goes, its journal and results excepted."""
        self.clear_parts()
        shutil.rmtree(self.desk / "thumbnails", ignore_errors=True)
