"""What the file of a design has to say of its making."""

from __future__ import annotations

from typing import TYPE_CHECKING

from editor.model.metadata import Metadata
from editor.model.provenance import CREATED
from editor.model.source_type import Deed, SourceType, mixed, strongest

if TYPE_CHECKING:
    from editor.redactor.design.makers import Made


def declared(made: Made, photograph: Metadata | None = None, *others: Metadata) -> Metadata:
    """What is written with a picture that a maker made.

    Args:
        photograph: of the picture that it started from, where it did.
        others: of pictures of which parts are in it, such as a logo.
    """
    kind = SourceType.of(made.source_type)
    if others:
        parts = mixed(kind, *(other.told for other in others))
        kind = SourceType(strongest(kind, parts)) if parts is SourceType.COMPOSITE_SYNTHETIC else kind
    values = {"seed": made.wish.seed, "number": made.wish.number, "made on": made.on}
    if photograph is None:
        return Metadata().after(kind, Deed("Design", CREATED, kind, values))
    # Its words on the camera, the place and the day are of another picture; how that came to be is of this one too.
    kept = Metadata(made=photograph.told, signed=photograph.signed)
    return kept.after(kind, Deed("Design", "c2pa.edited", kind, values))
