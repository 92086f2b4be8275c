"""What is said of Content Credentials that a picture had and its file does not have."""

from __future__ import annotations

from typing import Final

from editor.controllers.words import tr
from editor.model.metadata import Metadata
from editor.model.output_image import WriteOptions
from editor.model.provenance import BROKEN_WORDS, DROPPED_WORDS, told_of_credentials

_LOST: Final = (DROPPED_WORDS, BROKEN_WORDS)


def lost_credentials(metadata: Metadata, options: WriteOptions) -> str:
    """In the language of the window; empty where nothing is lost, or the person wanted it so."""
    told = told_of_credentials(metadata, options.credentials, marks=options.marks)
    words = "; ".join(tr(one) for one in told if one in _LOST)
    return words[:1].upper() + words[1:]
