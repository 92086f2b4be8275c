"""How a design came to be, in words for people."""

from __future__ import annotations

from editor.controllers.design_piece import Piece
from editor.controllers.words import tr
from editor.model.metadata import Metadata
from editor.model.source_type import SourceType


def source_words(source_type: str) -> tuple[str, str]:
    """A title and a sentence; `source_type` as of `Made`."""
    if source_type == "trained":
        return (
            tr("Made by a trained network"),
            tr("The whole picture was made by a network. Every saved file says so in its data."),
        )
    if source_type == "algorithmic":
        return (
            tr("Drawn by Vitrina"),
            tr("The picture was drawn by rules, without a trained network. Every saved file says so in its data."),
        )
    return (
        tr("Made of a photograph and a network"),
        tr("The photograph of a real garment was cut out by a network and given other cloth. "
           "Every saved file says so in its data."),
    )  # fmt: skip


def on_words(piece: Piece) -> str:
    """What a design is shown on."""
    if piece.on == "photograph":
        return tr("the photo it started from")
    if piece.on == "sketch":
        return tr("the outline that was drawn")
    if piece.on.startswith("generator"):
        return tr("a garment that a network made ({name})", name=piece.on.partition(" ")[2] or piece.on)
    if piece.on.endswith((".webp", ".png", ".jpg")):
        return tr("a garment of the bank of photographs ({name})", name=piece.on.partition(".")[0])
    return piece.on


def claims_of(piece: Piece) -> Metadata:
    """What its files say of their making: what the photograph that it started from says counts too."""
    claimed = piece.start.metadata
    before = Metadata(made=claimed.told if claimed is not None else SourceType.UNSAID)
    try:
        return before.after(SourceType.of(piece.source_type))
    except KeyError:  # of a record that lost it
        return before
