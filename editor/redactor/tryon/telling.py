"""What is told of a dressing beside its picture."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from editor.redactor.tryon.doubts import doubts, doubts_of
from editor.redactor.tryon.dressing import Dressed, Step
from editor.redactor.tryon.recolouring import parts_coloured


def facts_of(dressed: Dressed) -> dict[str, Any]:
    """JSON-able: `people`, `garments` in the order of dressing, `worn`: which of `PARTS_COLOURED` can be recoloured,
    `doubts` in English words."""
    return {
        "people": len(dressed.people),
        "garments": [_of_step(step) for step in dressed.steps],
        "worn": parts_coloured(dressed.person),
        "doubts": [doubt.words for doubt in doubts(dressed.before, dressed.person, [s.draped for s in dressed.steps])],
    }


def every_doubt(facts: Mapping[str, Any]) -> tuple[str, ...]:
    """Of what `facts_of` told: the doubts of the whole, then those of each garment, each once."""
    all_ = [*facts["doubts"], *(doubt for garment in facts["garments"] for doubt in garment["doubts"])]
    return tuple(dict.fromkeys(all_))


def _of_step(step: Step) -> dict[str, Any]:
    return {
        "picture": step.worn.picture,
        "category": step.garment.category.name,
        "sleeve": step.garment.sleeve,
        "fit": round(step.garment.fit, 3),
        "tucked": step.draped.tucked,
        "opened": step.worn.wearing.opened,
        "doubts": [doubt.words for doubt in doubts_of(step.garment)],
    }
