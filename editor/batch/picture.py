"""A picture of a batch, rendered and written for each file that comes of it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any, Final

from editor.batch.items import Check
from editor.model.document import Document
from editor.model.frame import Frame
from editor.model.input_image import InputImage
from editor.model.market import market as market_of
from editor.model.output_image import OutputImage, WriteOptions, format_of
from editor.model.provenance import Credentials, lost_credentials
from editor.model.recipe import Recipe, RecipeOutput, Seen
from editor.redactor.artefacts import ArtefactStore
from editor.redactor.engine import Engine
from editor.redactor.geometry import View
from editor.redactor.markets.finding import RULE_TITLES, Finding
from editor.redactor.markets.inspecting import JUDGED_PIXELS, standing_of
from editor.redactor.markets.making import Watched, Workbench
from editor.redactor.markets.planning import Standing
from editor.redactor.markets.prepared import prepared
from editor.redactor.recipes import document_for
from editor.redactor.registry import registry
from editor.redactor.renderer import Rendered, Renderer
from editor.redactor.source import Source
from editor.redactor.upscaling.memory import free_memory
from editor.redactor.upscaling.sized import Wanted, sized, steps_to
from editor.redactor.upscaling.upscaler import Upscaler

_LOOK_PIXELS: Final = 250_000  # of a view that only asks what the cut-out came to
_ENLARGER: Final = {"no": "fast", "fast": "fast", "quality": "quality"}

Facts = Mapping[str, Mapping[str, Any]]


@dataclass(frozen=True, slots=True, eq=False)
class MadeFile:
    """A file that was written, or why it was not.

    Attributes:
        frame: its pixels; None: it would not have passed the rules of its market, and was not written.
        facts: of the render.
        checks: what the rules of its market say of it.
        refusal: why it was not written, in English; else empty.
        notes: what a person should know although it was written, in English.
    """

    frame: Frame | None
    facts: Facts
    checks: tuple[Check, ...] = ()
    refusal: str = ""
    notes: tuple[str, ...] = ()


class Picture:
    """A picture that was read; what networks told of it is kept until all its files are made."""

    def __init__(self, engine: Engine, image: InputImage, is_cancelled: Callable[[], bool]) -> None:
        self._engine, self._image, self._is_cancelled = engine, image, is_cancelled
        self._source = Source(image.frame, image.sha256)
        self._renderer = Renderer(registry(), ArtefactStore(None), engine.networks)
        self._upscaler = Upscaler(engine.networks, memory=free_memory() // 2, on_notice=engine.notices.append)
        self._last: tuple[Document, Rendered] | None = None
        self._stands: tuple[Document, Standing] | None = None

    def looked_at(self, recipe: Recipe, seen: Seen) -> Seen:
        """With what its cut-out comes to, as far as the recipe makes one that depends on no doubt."""
        document = document_for(recipe, seen)
        if document.edit("cutout") is None:
            return seen
        found = self._renderer.with_autos(self._source, document)
        view = View.fitting(self._renderer.output_size(self._source, found), _LOOK_PIXELS)
        rendered = self._renderer.render(self._source, found, view, is_cancelled=self._is_cancelled)
        return self.with_facts(seen, rendered.facts)

    @staticmethod
    def with_facts(seen: Seen, facts: Facts) -> Seen:
        """With what a render told of the cut-out."""
        told = facts.get("cutout")
        if told is None:
            return seen
        doubt = told.get("doubt")
        return replace(seen, unsure=None if doubt is None else float(doubt["unsure"]), found=not told["empty"])

    def file(self, output: RecipeOutput, document: Document, path: Path, *, unseen: bool = True) -> MadeFile:
        """Write one of its files; what stands under the name is replaced.

        Args:
            unseen: whether nobody has looked at what `document` makes of the picture.

        Raises:
            EditorError: it cannot be made or written.
            Cancelled: as `is_cancelled` said.
        """
        if output.market:
            return self._for_market(output, document, path, unseen)
        rendered = self._rendered(document)
        frame = self._sized(rendered.frame, output)
        grown = () if frame.size == rendered.frame.size else steps_to(_wanted(output), rendered.frame.size)
        image = OutputImage(frame, self._image.metadata.after(rendered.made, *rendered.steps, *grown))
        options = _options(output, path)
        image.write(path, options, overwrite=True)
        return MadeFile(frame, rendered.facts, notes=lost_credentials(image.metadata, options.credentials))

    def _for_market(self, output: RecipeOutput, document: Document, path: Path, unseen: bool) -> MadeFile:
        market = market_of(output.market)
        cutout = document.edit("cutout")
        model = str(cutout.values.get("model", "quality")) if cutout is not None else "quality"
        bench = Workbench(self._renderer, self._upscaler, model, _ENLARGER[output.enlarge])
        standing = self._standing(document, bench)
        made = prepared(
            bench,
            self._image,
            standing.document,
            market,
            keep_gps=output.keep_gps,
            kind=output.format or market.aim.format,  # the name is planned for it
            folder=path.parent,
            unseen=unseen,
            standing=standing,
            credentials=Credentials(output.credentials),
            is_cancelled=self._is_cancelled,
        )
        checks = tuple(_check(market.id, finding) for finding in made.after or made.before)
        if made.data is None or not made.meets:
            failed = "; ".join(finding.words().rstrip(".") for finding in made.failures)
            return MadeFile(None, made.facts, checks, f"{market.title}: {failed}")
        made.write(path, overwrite=True)
        lost = () if made.copied else lost_credentials(self._image.metadata, made.options.credentials)
        return MadeFile(made.frame, made.facts, checks, notes=lost)

    def _standing(self, document: Document, bench: Workbench) -> Standing:
        """Before any market; markets with the same edits share it."""
        self._last = None
        if self._stands is None or self._stands[0] != document:
            self._stands = None
            found = self._renderer.with_autos(self._source, document)
            watched = Watched(self._is_cancelled)
            self._stands = document, standing_of(bench, self._source, found, watched, JUDGED_PIXELS)
        return self._stands[1]

    def _rendered(self, document: Document) -> Rendered:
        """At full size; files with the same edits share it."""
        self._stands = None
        if self._last is None or self._last[0] != document:
            self._last = None  # its pixels are let go of before the next ones are made
            found = self._renderer.with_autos(self._source, document)
            self._last = document, self._renderer.render(self._source, found, is_cancelled=self._is_cancelled)
        return self._last[1]

    def _sized(self, frame: Frame, output: RecipeOutput) -> Frame:
        """In the size that is asked for."""
        if not output.longest or (output.enlarge == "no" and output.longest > max(frame.size)):
            return frame
        return sized(frame, _wanted(output), self._upscaler, is_cancelled=self._is_cancelled)


def _wanted(output: RecipeOutput) -> Wanted:
    return Wanted(output.longest, _ENLARGER[output.enlarge])


def _options(output: RecipeOutput, path: Path) -> WriteOptions:
    return WriteOptions(
        format_of(path) or "png",
        output.depth or None,
        output.quality,
        output.keep_gps,
        output.keep_metadata,
        output.background,
        credentials=Credentials(output.credentials),
    )


def _check(market: str, finding: Finding) -> Check:
    return Check(market, RULE_TITLES[finding.rule], str(finding.verdict), str(finding.said))
