"""A picture made to meet the rules of a market: judged, mended, written, read back and judged again."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any, Final

import numpy as np

from editor.errors import Cancelled, EditorError
from editor.model.byte_limit import Encoded
from editor.model.document import Document
from editor.model.files import atomic_write, make_folder
from editor.model.frame import Frame
from editor.model.input_image import InputImage, Limits
from editor.model.market import Market
from editor.model.output_image import Format, WriteOptions
from editor.model.phrase import Phrase
from editor.model.provenance import Credentials
from editor.redactor.geometry import scaling
from editor.redactor.markets.cut_out_doubt import doubt_of, with_doubt
from editor.redactor.markets.file_facts import FileFacts
from editor.redactor.markets.finding import Finding, Rule, Verdict, failing, mendable
from editor.redactor.markets.inspecting import Inspected, inspected
from editor.redactor.markets.judging import judged, with_warning
from editor.redactor.markets.making import Made, Watched, Workbench, made
from editor.redactor.markets.planning import WRITING, Fix, Plan, Standing, planned
from editor.redactor.markets.scene import Plane, Scene
from editor.redactor.markets.writing import SUFFIXES, encoded_for, told_of_writing, too_many_bytes
from editor.redactor.source import Source

_KEPT: Final = Credentials()  # those of an original are kept, others are not made
_ANY: Final = Limits(max_bytes=2**31, max_pixels=2**31)
_BESIDE: Final = 1.5  # pixels that a product's corner may lie outside by rounding


@dataclass(frozen=True, slots=True, eq=False)
class Prepared:
    """A picture ready to be written, or the reasons why it cannot be made to fit.

    Attributes:
        market: for which.
        document: what was done to it, with the edits that mend it.
        fixes: these, in words.
        before, after: what was found before and, of the written file read back, after; without a file `after` is empty.
        data: the file; None: nothing is to be written.
        options: how it was written.
        suffix: of its name: ``".jpg"``.
        frame: the file as it was read back; None where it did not come to one.
        copied: whether the file is the original, byte for byte.
        failures: what fails in spite of all; empty where `meets`.
        facts: of the render, as in `Rendered`.
    """

    market: Market
    document: Document
    fixes: tuple[Fix, ...]
    before: tuple[Finding, ...]
    after: tuple[Finding, ...] = ()
    data: bytes | None = None
    options: WriteOptions = field(default_factory=WriteOptions)
    suffix: str = ""
    frame: Frame | None = None
    copied: bool = False
    failures: tuple[Finding, ...] = ()
    facts: Mapping[str, Mapping[str, Any]] = field(default_factory=dict)

    @property
    def size(self) -> tuple[int, int]:
        """Width and height; 0 without a frame."""
        return (0, 0) if self.frame is None else self.frame.size

    @property
    def meets(self) -> bool:
        """Whether there is a file, and no rule fails."""
        return self.data is not None and not self.failures

    def write(self, path: Path, *, overwrite: bool) -> None:
        """Write the file; `OutputError` where that cannot be done, or nothing is to be written."""
        assert self.data is not None, "look at `meets` first"
        make_folder(path.parent)
        with atomic_write(path, overwrite=overwrite) as beside:
            beside.write_bytes(self.data)


def prepared(
    bench: Workbench,
    image: InputImage,
    document: Document,
    market: Market,
    *,
    keep_gps: bool = False,
    kind: Format | None = None,
    folder: Path | None = None,
    unseen: bool = False,
    standing: Standing | None = None,
    credentials: Credentials = _KEPT,
    is_cancelled: Callable[[], bool] = lambda: False,
    on_progress: Callable[[float, str], None] = lambda share, step: None,
) -> Prepared:
    """`image` with `document` and the fewest further edits that make it meet the rules of `market`.

    What meets them already is not touched: the file is handed back byte for byte, unless it says where it was taken
    and `keep_gps` is false, or is to be signed.

    Args:
        kind: the format of the file; None: that of the market's aim, or of what is handed back as it is.
        folder: where a very large result may lie meanwhile.
        unseen: whether nobody has looked at the cut-out that `document` makes. Of one that nobody has looked at the
            doubt decides: what had better be done by hand is not handed out.
        standing: as of `inspected`.
        credentials: as of `WriteOptions`.

    Raises:
        EditorError: something that has nothing to do with the rules: a network is missing, the picture is too large.
        Cancelled: `is_cancelled` became true.
    """
    watched = Watched(is_cancelled, on_progress, folder)
    return _Preparing(bench, image, document, market, watched, keep_gps, kind, unseen, credentials).prepared(standing)


class _Preparing:
    def __init__(
        self,
        bench: Workbench,
        image: InputImage,
        document: Document,
        market: Market,
        watched: Watched,
        keep_gps: bool,
        kind: Format | None,
        unseen: bool,
        credentials: Credentials,
    ) -> None:
        self._bench, self._image, self._document = bench, image, document
        self._market = market if kind is None else replace(market, aim=replace(market.aim, format=kind))
        self._watched, self._keep_gps, self._kind, self._credentials = watched, keep_gps, kind, credentials
        self._unseen = unseen or document.edit("cutout") is None
        self._source = Source(image.frame, image.sha256)

    def prepared(self, standing: Standing | None) -> Prepared:
        found = inspected(
            self._bench, self._image, self._document, self._market, watched=self._watched, standing=standing
        )
        hopeless = tuple(one for one in failing(found.findings) if not one.fixable)
        if hopeless:
            return self._refused(found.findings, (), hopeless)
        try:
            plan = planned(found.standing, found.findings, self._market, self._bench.cutout)
        except Cancelled:
            raise
        except EditorError as error:
            return self._refused(found.findings, (), (_as_finding(error),))
        if self._may_copy(found, plan):
            return self._copied(found)
        return self._written(found, plan)

    def _may_copy(self, found: Inspected, plan: Plan) -> bool:
        if found.data is None or found.file is None or plan.document != self._document or failing(found.findings):
            return False
        rewritten = any(one.rule in WRITING for one in mendable(found.findings))
        rewritten |= self._kind is not None and self._kind != found.file.format
        rewritten |= self._credentials.always
        return not rewritten and (self._keep_gps or not found.file.place)

    def _copied(self, found: Inspected) -> Prepared:
        assert found.data is not None
        suffix = Path(self._image.name).suffix
        return Prepared(
            self._market,
            self._document,
            (),
            found.findings,
            found.findings,
            found.data,
            WriteOptions(self._market.aim.format),
            suffix,
            self._image.frame,
            copied=True,
        )

    def _refused(self, before: tuple[Finding, ...], fixes: tuple[Fix, ...], failures: tuple[Finding, ...]) -> Prepared:
        return Prepared(self._market, self._document, fixes, before, failures=failures)

    def _written(self, found: Inspected, plan: Plan) -> Prepared:
        lost = self._lost(found.standing, plan)
        if lost is not None:
            return self._refused(found.findings, plan.fixes, (lost,))
        result = made(self._bench, self._source, plan.document, self._watched)
        told = self._image.metadata.after("", *result.steps)
        aim = self._market.aim
        options = WriteOptions(aim.format, 8, aim.quality, self._keep_gps, credentials=self._credentials)
        encoded = encoded_for(
            result.frame, told, self._market, options,
            may_differ=self._kind is None, is_cancelled=self._watched.is_cancelled,
        )  # fmt: skip
        if encoded is None:
            return self._refused(found.findings, plan.fixes, (too_many_bytes(self._market),))
        return self._judged(found, plan, result, encoded, told.told)

    def _judged(
        self,
        found: Inspected,
        plan: Plan,
        result: Made,
        encoded: Encoded,
        told: str,
    ) -> Prepared:
        """The file as it came out: read back and held against the rules."""
        data, suffix = encoded.data, SUFFIXES[encoded.options.format]
        name = Path(self._image.name).stem + suffix
        frame = InputImage.from_bytes(data, name, _ANY).frame
        before = found.standing
        if result.subject is not None:
            scene = Scene(frame, result.subject, known=True, empty=before.scene.empty)
        else:
            scene = Scene(frame, self._carried(before, plan.document, frame), empty=before.scene.empty)
        after = with_warning(
            judged(scene, self._market, FileFacts.of(data, name), made=told),
            found.findings,
        )
        if self._unseen and plan.document.edit("cutout") is not None:
            after = with_doubt(after, doubt_of(result.facts))
        fixes = (*plan.fixes, told_of_writing(found.findings, encoded))
        failures = failing(after)
        return Prepared(
            self._market,
            plan.document,
            fixes,
            found.findings,
            after,
            None if failures else data,
            encoded.options,
            suffix,
            frame,
            failures=failures,
            facts=result.facts,
        )

    def _carried(self, before: Standing, document: Document, frame: Frame) -> Plane:
        """Where the product that a network saw lies in the finished picture."""
        import cv2

        geometry = self._bench.renderer.geometry(self._source, document)
        plane = before.scene.subject
        seen = before.geometry.size
        onto = scaling(plane.shape[1] / seen[0], plane.shape[0] / seen[1])
        onto = onto @ np.linalg.inv(before.geometry.matrix) @ geometry.matrix
        onto = onto @ scaling(geometry.size[0] / frame.width, geometry.size[1] / frame.height)
        return np.asarray(
            cv2.warpPerspective(plane, onto, frame.size, flags=cv2.INTER_LINEAR | cv2.WARP_INVERSE_MAP), np.float32
        )

    def _lost(self, before: Standing, plan: Plan) -> Finding | None:
        """What to say where a part of the product would lie outside of the finished picture; None where none does."""
        box = plan.product
        if box is None:
            return None
        geometry = self._bench.renderer.geometry(self._source, plan.document)
        corners = np.array([(box[0], box[1]), (box[0] + box[2], box[1] + box[3])], np.float64)
        moved = geometry.to_result(before.geometry.to_input(corners))
        beside = _BESIDE * max(1.0, geometry.scale)
        if (moved >= -beside).all() and (moved <= np.array(geometry.size) + beside).all():
            return None
        return Finding(Rule.PRODUCT, Verdict.FAIL, Phrase("a part of it would be cut off"))


def _as_finding(error: EditorError) -> Finding:
    text = f"{error.what} {error.todo}".strip()
    return Finding(Rule.SIZE, Verdict.FAIL, Phrase(text, dict(error.values)))
