"""What is said of Content Credentials that a picture had and its file does not have."""

from __future__ import annotations

from editor.controllers.words import tr
from editor.model import provenance
from editor.model.metadata import Metadata
from editor.model.output_image import WriteOptions


def lost_credentials(metadata: Metadata, options: WriteOptions) -> str:
    """In the language of the window; empty where nothing is lost, or the person wanted it so."""
    lost = provenance.lost_credentials(metadata, options.credentials, marks=options.marks)
    words = "; ".join(map(tr, lost))
    return words[:1].upper() + words[1:]
