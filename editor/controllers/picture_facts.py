"""What the panel beside a picture says of it."""

from __future__ import annotations

from editor.controllers.words import tr
from editor.model.input_image import InputImage

FORMATS = {"JPEG": "JPEG", "MPO": "JPEG", "TIFF": "TIFF", "WEBP": "WebP"}


def picture_facts(image: InputImage) -> list[tuple[str, str]]:
    """Name and value of what is known, in the language of the window."""
    width, height = image.frame.size
    size = f"{width} × {height} px · {tr('{count} MP', count=f'{width * height / 1e6:.1f}')}"
    kind = FORMATS.get(image.format.upper(), image.format.upper())
    facts = [
        (tr("Size"), size),
        (tr("File"), ", ".join(part for part in (kind, file_size(image.file_bytes)) if part)),
        (tr("Color"), f"{image.profile_name}, {tr('{bits} bit', bits=image.depth)}"),
    ]
    if image.frame.alpha is not None:
        facts.append((tr("Transparency"), tr("kept")))
    return facts


def opening_notes(image: InputImage) -> list[tuple[str, str]]:
    """What was done on opening: kind (ok or warn) and words."""
    notes = [("ok", tr(note)) for note in image.notes]
    if image.metadata.has_gps:
        notes.append(
            ("warn", tr("Place of shooting is in the file. It is left out on saving unless you ask for it."))
        )  # fmt: skip
    return notes


def file_size(count: int) -> str:
    """Bytes as people say them, in the language of the window: ``"4.1 MB"``; empty for none."""
    if not count:
        return ""
    if count < 1_000_000:
        return tr("{size} kB", size=max(1, round(count / 1000)))
    if count < 1_000_000_000:
        return tr("{size} MB", size=f"{count / 1e6:.1f}")
    return tr("{size} GB", size=f"{count / 1e9:.2f}")
