"""Marketplace: which one, how the picture stands with each of its rules, Fix it, Fix all."""

from __future__ import annotations

from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from editor.controllers.market_controller import Checked, MarketController, fixes_of, market_title, refusal_of
from editor.controllers.words import tr
from editor.model.market import Market
from editor.redactor.markets.finding import mendable
from editor.views.markets.rule_row import RuleRow
from editor.views.theme import Theme
from editor.views.widgets.buttons import Button
from editor.views.widgets.choice_list import ChoiceList
from editor.views.widgets.section import Section
from editor.views.widgets.styling import column, label


class MarketSection(Section):
    """Shows what the controller finds, while it is seen.

    Attributes:
        markets: which marketplace.
        rules: a row for each of its rules.
        fix_all: the button below.
    """

    def __init__(
        self, theme: Theme, controller: MarketController, *, opened: bool = True, parent: QWidget | None = None
    ) -> None:
        super().__init__(theme, tr("Marketplace"), opened=opened, parent=parent)
        self._controller = controller
        self.markets = ChoiceList(name=tr("Marketplace"))
        self.markets.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.rules: list[RuleRow] = []
        self._rows = column(gap=8)
        self._hint = label("", "caption", wrap=True)
        self._would = label("", "caption", wrap=True)
        self.fix_all = Button(theme, tr("Fix all"), icon="badge-check")
        self.check_now = Button(theme, tr("Check now"), icon="badge-check")
        for widget in (self.markets, self._hint, self.check_now):
            self.body.addWidget(widget)
        self.body.addLayout(self._rows)
        self.body.addWidget(self._would)
        self.body.addWidget(self.fix_all)
        self.markets.chosen.connect(lambda market: controller.choose(str(market)))
        self.fix_all.clicked.connect(controller.fix_all)
        self.check_now.clicked.connect(controller.check)
        self.toggled.connect(lambda _opened: self._watch())
        controller.changed.connect(self.refresh)
        self.refresh()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._watch()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._controller.watch(self, False)

    def refresh(self) -> None:
        """Show what is known now."""
        if not self.isVisible() and self.markets.count():
            return
        if not self.markets.count():
            self.markets.set_choices([(one.id, _named(one)) for one in self._controller.markets.values()])
        chosen, found = self._controller.chosen, self._controller.checked
        if chosen is not None:
            self.markets.choose(chosen.id)
            third = tr("Rules of {date}, in part from third parties: {source}", date=chosen.date, source=chosen.source)
            own = tr("Rules of {date}: {source}", date=chosen.date, source=chosen.source)
            self.markets.setToolTip(third if chosen.third_party else own)
        self._hint.setText("" if found else tr("The check starts with the first result."))
        self._hint.setVisible(found is None)
        self.check_now.setVisible(found is None)
        self._show_rules(found)
        self._sum_up(found)

    def _watch(self) -> None:
        self._controller.watch(self, self.isVisible() and self.open)
        self.refresh()

    def _show_rules(self, found: Checked | None) -> None:
        findings = sorted(found.findings, key=lambda one: (one.passes, not one.fixable)) if found else []
        while len(self.rules) < len(findings):
            one = RuleRow(self._theme)
            one.fix_wanted.connect(self._controller.fix)
            self._rows.addWidget(one)
            self.rules.append(one)
        for shown, finding in zip(self.rules, findings, strict=False):
            plan = found.each.get(finding.rule) if found else None
            hint = "\n".join(fixes_of(plan)) if plan else ""
            shown.show_finding(finding, fixable=plan is not None and bool(plan.fixes), hint=hint)
        for number, shown in enumerate(self.rules):
            shown.setVisible(number < len(findings))

    def _sum_up(self, found: Checked | None) -> None:
        whole = found.whole if found else None
        refusal = refusal_of(found) if found else ""
        steps = fixes_of(whole) if whole else []
        self._would.setText(refusal or (tr("Fix all does: {steps}", steps=" · ".join(steps)) if steps else ""))
        self._would.setVisible(bool(self._would.text()))
        count = len(mendable(found.findings)) if found else 0
        self.fix_all.setVisible(bool(steps) and not refusal)
        self.fix_all.setText(tr("Fix all {count}", count=count))
        self.set_note(_counted(found) if found else "")


def _named(market: Market) -> str:
    title = market_title(market)
    return f"{title} (t)" if market.third_party else title


def _counted(found: Checked) -> str:
    if found.fails and found.advises:
        return tr("failures: {fails}, advice: {advises}", fails=found.fails, advises=found.advises)
    if found.fails:
        return tr("failures: {fails}", fails=found.fails)
    return tr("advice: {advises}", advises=found.advises) if found.advises else tr("meets the rules")
