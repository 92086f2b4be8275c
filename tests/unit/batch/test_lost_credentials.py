"""What a batch says of Content Credentials that it cannot keep."""

from __future__ import annotations

from collections import deque
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from editor.batch.picture import Picture
from editor.model import provenance
from editor.model.document import Document
from editor.model.frame import Frame
from editor.model.input_image import InputImage, Limits
from editor.model.metadata import Metadata
from editor.model.provenance import DROPPED_WORDS
from editor.model.recipe import RecipeOutput
from editor.paths import models_folder
from editor.redactor.engine import Engine
from editor.redactor.networks.catalog import Catalog
from editor.redactor.networks.pool import NetworkPool


def test_without_the_libraries_it_is_said_that_they_are_lost(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(provenance, "find_spec", lambda _name: None)
    catalog = Catalog(models_folder(), tmp_path / "models")
    networks = NetworkPool(catalog)
    engine = Engine(catalog, networks, Limits(), deque())
    plain = InputImage.from_frame(Frame(np.full((16, 16, 3), 90, np.uint8)), "a.png")
    for metadata, said in ((Metadata(), ()), (Metadata(signed=b"Content Credentials"), (DROPPED_WORDS,))):
        picture = Picture(engine, replace(plain, metadata=metadata), lambda: False)
        assert picture.file(RecipeOutput(), Document(), tmp_path / "a.png").notes == said
    networks.close()
