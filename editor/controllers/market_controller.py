"""How the picture on the table stands with the rules of marketplaces, and what would be done about it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from PySide6.QtCore import QObject, Signal

from editor.controllers.editor_controller import EditorController
from editor.controllers.jobs import Job, Jobs
from editor.controllers.words import explain, tr
from editor.controllers.work import Work
from editor.errors import Cancelled, EditorError
from editor.model.document import Document
from editor.model.market import Market, markets
from editor.model.phrase import Phrase
from editor.redactor.markets.finding import RULE_TITLES, Finding, Rule, Verdict, failing, mendable
from editor.redactor.markets.inspecting import standing_of
from editor.redactor.markets.judging import judged
from editor.redactor.markets.making import Watched, Workbench
from editor.redactor.markets.planning import Plan, Standing, planned
from editor.redactor.markets.proportions import fill_of
from editor.redactor.markets.scene import Box

SEEN = 1_000_000  # pixels of the view that is judged while a person works
STEP_TITLES = ("Marketplace",)
KIND_TITLES = ("main picture", "first picture", "further pictures", "apparel", "other products")


@dataclass(frozen=True, slots=True)
class Filling:
    """How much of the frame a product fills.

    Attributes:
        wanted: percent of the frame that it is to fill, at least or at most.
        now: percent that it fills.
        fits: whether that is right.
        box: left, top, width and height of the product, in full-size pixels of the result.
        size: width and height of the result.
    """

    wanted: float
    now: float
    fits: bool
    box: Box
    size: tuple[int, int]


@dataclass(frozen=True, slots=True, eq=False)
class Checked:
    """What was found for one market.

    Attributes:
        market: for which.
        findings: one for each rule.
        size: width and height as they are.
        whole: the edits for all that can be mended; None where there are none, or they cannot be made.
        refusal: why these cannot be made.
        each: the edits for one rule alone.
        box: left, top, width and height of the product, in full-size pixels; None where none was found.
        bytes: about how large a file for it will be; None: nobody has asked.
    """

    market: Market
    findings: tuple[Finding, ...]
    size: tuple[int, int]
    whole: Plan | None = None
    refusal: EditorError | None = None
    each: Mapping[Rule, Plan] = field(default_factory=dict)
    box: Box | None = None
    bytes: int | None = None

    @property
    def fails(self) -> int:
        return len(failing(self.findings))

    @property
    def advises(self) -> int:
        return sum(one.verdict is Verdict.ADVICE for one in self.findings)

    @property
    def hopeless(self) -> tuple[Finding, ...]:
        """What fails and no edit mends."""
        return tuple(one for one in failing(self.findings) if not one.fixable)

    @property
    def filling(self) -> Filling | None:
        """How much of the frame the product fills; None where nobody asks for that, or there is no product."""
        span = self.market.rules.fill
        if span is None or self.box is None:
            return None
        now = round(fill_of(self.box, self.size), 1)
        wanted = span.most if span.least is None or (span.most is not None and now > span.most) else span.least
        fits = not any(one.rule is Rule.FILL and one.verdict is Verdict.FAIL for one in self.findings)
        return Filling(wanted, now, fits, self.box, self.size) if wanted is not None else None


def checked(standing: Standing, market: Market, model: str) -> Checked:
    """How a picture stands with a market, and the edits that would mend it."""
    findings = judged(standing.scene, market)
    whole, refusal, each = None, None, {}
    try:
        whole = planned(standing, findings, market, model)
    except EditorError as error:
        refusal = error
    for one in mendable(findings):
        try:
            each[one.rule] = planned(standing, (one,), market, model)
        except EditorError:
            continue  # the reason is told for all together
    box = standing.scene.box if standing.scene.looked else None
    return Checked(market, findings, standing.scene.size, whole if whole and whole.fixes else None, refusal, each, box)


class MarketController(QObject):
    """Judges anew when the result has changed, after the canvas has its pixels; only while somebody looks.

    Signals:
        changed(): `checked` is another, or out of date.
        watched(): somebody looks, or nobody any more.

    Attributes:
        markets: what can be chosen, by id.
    """

    changed = Signal()
    watched = Signal()

    def __init__(self, jobs: Jobs, bench: Workbench, editor: EditorController, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._jobs, self._bench, self._editor = jobs, bench, editor
        self._known: dict[str, Market] | None = None
        self._chosen = ""
        self._watchers: set[int] = set()
        self._found: Checked | None = None
        self._seen: tuple[Work, Document, str] | None = None
        editor.image_changed.connect(self._forget)
        editor.document_changed.connect(self._outdate)
        editor.result_rendered.connect(lambda _tile: self._follow())

    @property
    def markets(self) -> dict[str, Market]:
        if self._known is None:
            try:
                self._known = markets()
            except EditorError as error:
                self._jobs.failed.emit(error)
                self._known = {}
        return self._known

    @property
    def chosen(self) -> Market | None:
        """The market that is looked at."""
        return self.markets.get(self._chosen) or next(iter(self.markets.values()), None)

    @property
    def checked(self) -> Checked | None:
        """What was found for the chosen market; None while nothing is known."""
        return self._found

    @property
    def filling(self) -> Filling | None:
        """What is drawn over the picture while somebody looks."""
        return self._found.filling if self._found is not None and self._watchers else None

    def choose(self, market: str) -> None:
        """Look at another market."""
        self._chosen = market
        self._found = self._seen = None
        self.changed.emit()
        self._follow()

    def watch(self, who: object, watched: bool) -> None:
        """Whether somebody looks: nothing is judged for nobody."""
        before = bool(self._watchers)
        (self._watchers.add if watched else self._watchers.discard)(id(who))
        if bool(self._watchers) != before:
            self.watched.emit()
        self._follow()

    def check(self) -> None:
        """Judge now, edited or not."""
        self._follow(asked=True)

    def fix(self, rule: Rule) -> None:
        """Take the edits for one rule."""
        plan = self._found.each.get(rule) if self._found else None
        if plan is not None:
            self._editor.adopt(plan.document, STEP_TITLES[0], RULE_TITLES[rule].lower())

    def fix_all(self) -> None:
        """Take the edits for all rules."""
        if self._found is not None and self._found.whole is not None:
            self._editor.adopt(self._found.whole.document, STEP_TITLES[0], self._found.market.title)

    def _forget(self) -> None:
        self._found = self._seen = None
        self.changed.emit()

    def _outdate(self) -> None:
        if self._found is not None and not self._editor.document:
            self._forget()

    def _follow(self, *, asked: bool = False) -> None:
        work, document, market = self._editor.work, self._editor.document, self.chosen
        if work is None or market is None or not (asked or (self._watchers and (document or self._found))):
            return
        key = work, document, market.id
        if self._seen is not None and self._seen == key:
            return
        self._seen = key

        def find(job: Job) -> Checked | None:
            try:
                standing = standing_of(self._bench, work.source, document, Watched(job.is_cancelled), SEEN)
            except Cancelled:
                return None
            return checked(standing, market, self._bench.cutout)

        def done(found: Checked | None) -> None:
            if self._seen == key and found is not None:
                self._found = found
                self.changed.emit()

        self._jobs.submit(find, on_done=done, on_failed=lambda _error: None, lane="misc", replaces=("market", id(self)))


def phrase(said: Phrase) -> str:
    """In the language of the window."""
    values = {name: tr(str(value)) if name == "measure" else value for name, value in said.values.items()}
    return tr(said.text, **values) if said.text else ""


def market_title(market: Market) -> str:
    """What a marketplace and its kind of picture are called in the language of the window."""
    shop, comma, kind = market.title.partition(", ")
    return f"{shop}, {tr(kind)}" if comma else shop


def title_of(finding: Finding) -> str:
    """The rule's name in the language of the window."""
    return tr(RULE_TITLES[finding.rule])


def refusal_of(found: Checked) -> str:
    """Why not everything can be mended, in the language of the window; empty where it can."""
    if found.hopeless:
        return "; ".join(f"{title_of(one)}: {phrase(one.said)}" for one in found.hopeless)
    return " ".join(explain(found.refusal)) if found.refusal is not None else ""


def fixes_of(plan: Plan) -> list[str]:
    """The edits of a plan in the language of the window."""
    return [phrase(fix.said) for fix in plan.fixes]
