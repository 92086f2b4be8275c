"""The editor: tools at the left, the picture in the middle with its history below, values at the right."""

from __future__ import annotations

import base64

from PySide6.QtCore import QByteArray, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSplitter, QStackedWidget, QWidget

from editor.controllers.blemish_controller import BlemishController
from editor.controllers.doubt_controller import DoubtController
from editor.controllers.editor_controller import EditorController
from editor.controllers.look_controller import LookController
from editor.controllers.market_controller import MarketController
from editor.controllers.mask_controller import MaskController
from editor.controllers.preferences_controller import PreferencesController
from editor.controllers.preset_controller import PresetController
from editor.controllers.style_controller import StyleController
from editor.controllers.words import tr
from editor.views.actions import Actions
from editor.views.background_view import BackgroundView
from editor.views.canvas_bar import CanvasBar
from editor.views.canvas_link import CanvasLink
from editor.views.crop_view import CropView
from editor.views.doubt_guide import DoubtGuide
from editor.views.folding import room
from editor.views.heal_view import HealView
from editor.views.looks_view import LooksView
from editor.views.markets.check_view import CheckView
from editor.views.markets.fill_frame import FillFrame
from editor.views.panels.history_panel import HistoryPanel
from editor.views.panels.network_choice import NetworkChoice
from editor.views.panels.tool_panel import ToolPanel
from editor.views.retouch_view import RetouchView
from editor.views.settings_view import SettingsView
from editor.views.theme import Theme
from editor.views.widgets.canvas import PictureCanvas
from editor.views.widgets.canvas.panes import Mode
from editor.views.widgets.progress_card import ProgressCard
from editor.views.widgets.styling import column, line, row, styled
from editor.views.widgets.tool_rail import ToolRail

NARROW_HISTORY, NARROW_RAIL, NARROW_PANEL, LOW = 1360, 1200, 1120, 760
LARGEST_SHARE = 0.45  # of the width for rail and panel together: the picture keeps the rest


class EditorView(QWidget):
    """Signals:
    pointed(object, object): full-size pixel under the pointer and its value, or None twice.
    layout_changed(str, QByteArray): the person moved a splitter.

    Attributes:
        canvas: the picture.
        rendering: says that newer pixels are on their way.
        rail: the tools.
        doubts: shows what is in doubt, and leads to it.
        panels: name of a tool -> its panel.
    """

    pointed = Signal(object, object)
    layout_changed = Signal(str, QByteArray)

    def __init__(
        self, theme: Theme, editor: EditorController, doubt: DoubtController, masks: MaskController,
        blemishes: BlemishController, preferences: PreferencesController, presets: PresetController,
        looks: LookController, styles: StyleController, markets: MarketController, actions: Actions,
        cutters: NetworkChoice, retouchers: NetworkChoice, parent: QWidget | None = None,
    ) -> None:  # fmt: skip
        super().__init__(parent)
        self._theme, self._editor, self._preferences, self._actions = theme, editor, preferences, actions
        self.canvas = PictureCanvas(theme)
        self.fill_frame = FillFrame(theme, markets, self.canvas)
        self.canvas.set_over_result(self.fill_frame)
        self.bar = CanvasBar(theme, actions)
        self.history = HistoryPanel(theme, editor)
        self.rail = ToolRail(theme)
        self._lay_out()
        self.panels: dict[str, ToolPanel] = {
            "background": BackgroundView(
                theme, editor, doubt, masks, actions, self.canvas, cutters, markets, preferences
            ),
            "retouch": RetouchView(theme, editor, actions, retouchers),
            "settings": SettingsView(theme, editor, presets, blemishes, actions, self.canvas),
            "crop": CropView(theme, editor, self.canvas),
            "looks": LooksView(theme, editor, looks, styles, preferences),
            "heal": HealView(theme, editor, actions, self.canvas),
            "check": CheckView(theme, editor, markets),
        }
        for panel in self.panels.values():
            self._stack.addWidget(panel)
        self._link = CanvasLink(theme, editor, preferences, actions, self.canvas)
        self.rendering = self._link.rendering
        self.doubts = DoubtGuide(theme, editor, doubt, self.canvas, self.panels["background"].doubt, actions)
        self.doubts.panel_wanted.connect(lambda: self.choose("background"))
        self.progress = ProgressCard(theme, tr("Esc cancels. You can zoom and pan meanwhile."))
        self.canvas.set_card(self.progress)
        self._hidden_panels, self._kept_width = False, 0
        self._tool = self._before = "background"
        self._fill_rail()
        self._connect()
        self._connect_actions()
        theme.changed.connect(self._fold)
        self.choose("background")
        self._follow_preferences()
        self._name_picture()
        self._mark_edited()

    @property
    def tool(self) -> str:
        """The name of the chosen tool."""
        return self._tool

    def choose(self, tool: str) -> None:
        """Show the panel of a tool."""
        if tool != self._tool:
            self._before, self._tool = self._tool, tool
            self._show_mode()
        for name, panel in self.panels.items():
            if name != tool:
                panel.leave()
        self.rail.choose(tool)
        self.doubts.set_at_work(tool == "background")
        panel = self.panels[tool]
        self._stack.setCurrentWidget(panel)
        panel.enter()

    def put_tool_away(self) -> None:
        """Another screen shows the picture: without what only a tool of this one leaves out of it."""
        if self._tool == "crop":
            self._back_to_tool()

    def _back_to_tool(self) -> None:
        self.choose(self._before)

    def take_over(self, old: EditorView) -> None:
        """Show what another view of the same work has shown."""
        if self._editor.image is not None:
            self.history.take_pictures(old.history)
            self.choose(old.tool)

    def add_head(self, widget: QWidget) -> None:
        """Something over the canvas bar that concerns the picture as a whole."""
        self._head.insertWidget(0, widget)

    def areas(self) -> list[QWidget]:
        """What F6 goes through."""
        return [self.rail, self.bar, self.canvas, self.history, self._stack]

    # Layout

    def _lay_out(self) -> None:
        """From the outside to the inside, and before the panels are made.

        A widget that comes into another takes on its style anew, with all that lies in it: built from the inside to the
        outside, each row of values would do so once for each level above it.
        """
        whole = row(self, gap=0)
        whole.addWidget(self.rail)
        self._rail_line = line(vertical=True)
        whole.addWidget(self._rail_line)
        self._splitter = QSplitter(Qt.Orientation.Horizontal)
        whole.addWidget(self._splitter, 1)
        centre = QWidget()
        self._stack = QStackedWidget()
        self._splitter.setHandleWidth(1)
        self._splitter.setChildrenCollapsible(False)
        self._splitter.addWidget(centre)
        self._splitter.addWidget(self._stack)
        self._splitter.setStretchFactor(0, 1)
        self._splitter.setStretchFactor(1, 0)
        self._splitter.splitterMoved.connect(self._splitter_moved)
        styled(centre, "canvas")
        self._head = column(centre, gap=0)
        self._head.addWidget(self.bar)
        self._head.addWidget(self.canvas, 1)
        self._history_line = line()
        self._head.addWidget(self._history_line)
        self._head.addWidget(self.history)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fold()

    def _fold(self) -> None:
        """Leave out what a window of this size has no room for (look: "Narrow")."""
        width, height = (room(self._theme, length) for length in (self.window().width(), self.window().height()))
        self.history.fold(width < NARROW_HISTORY)
        self.rail.set_narrow(width < NARROW_RAIL)
        self.bar.fold(width)
        self.panels["settings"].fold(height < LOW)
        name = "panel_right_narrow" if width < NARROW_PANEL else "panel_right"
        most = round(self.width() * LARGEST_SHARE) - self.rail.width()
        self._stack.setMinimumWidth(min(self._theme.px(self._theme.size("panel_right_narrow")), most))
        self._stack.setMaximumWidth(most)
        wanted = self._kept_width or self._theme.px(self._theme.size(name))
        self._splitter.setSizes([self.width(), min(wanted, most)])

    def _splitter_moved(self) -> None:
        self._kept_width = self._stack.width()
        self.layout_changed.emit("editor", QByteArray(str(self._kept_width).encode()))

    def toggle_panels(self) -> None:
        """Everything but the picture away, and back."""
        self._hidden_panels = not self._hidden_panels
        for widget in (self.rail, self._rail_line, self._stack, self.history, self._history_line):
            widget.setVisible(not self._hidden_panels)
        self._fold()

    # Connections

    def _fill_rail(self) -> None:
        for name, title, icon in (
            ("background", tr("Background"), "scissors"), ("retouch", tr("Retouch"), "wand-sparkles"),
            ("settings", tr("Settings"), "sliders-horizontal"), ("crop", tr("Crop"), "crop"),
            ("looks", tr("Looks"), "swatch-book"), ("heal", tr("Heal"), "bandage"),
            ("check", tr("Check"), "badge-check"),
        ):  # fmt: skip
            self.rail.add_tool(name, title, icon, self._actions.keys(f"tool_{name}"))
            self._actions[f"tool_{name}"].triggered.connect(lambda _on=False, name=name: self.choose(name))
        self.rail.chosen.connect(self.choose)
        self.help_button = self.rail.add_foot(tr("Help"), "circle-question-mark")

    def _connect(self) -> None:
        editor, canvas = self._editor, self.canvas
        editor.image_changed.connect(self._name_picture)
        editor.document_changed.connect(self._mark_edited)
        canvas.zoom_changed.connect(self.bar.show_zoom)
        canvas.mode_changed.connect(self._keep_mode)
        self._link.pointed.connect(self.pointed)
        self.bar.view_chosen.connect(lambda view: canvas.set_mode(Mode(view)))
        self.bar.original_held.connect(canvas.show_original)
        self.history.tool_wanted.connect(self.choose)
        self.panels["crop"].done.connect(self._back_to_tool)
        self.progress.cancelled.connect(editor.cancel)
        self._preferences.changed.connect(self._follow_preferences)

    def _connect_actions(self) -> None:
        acts = {
            "panels": lambda: self.toggle_panels() if self.isVisible() else None,
            "auto_all": self._editor.auto_all,
            "grey_point": self._pick_grey,
        }
        for name, act in acts.items():
            self._actions[name].triggered.connect(lambda _on=False, act=act: act())
        for name in ("restore_brush", "erase_brush", "swap_brush"):
            self._actions[name].triggered.connect(lambda _on=False: self._show_brush())

    def _pick_grey(self) -> None:
        self.choose("settings")
        self.panels["settings"].grey.begin()

    def _show_brush(self) -> None:
        if self._tool != "background":
            mode = self.panels["background"].brush.mode
            self.choose("background")
            self.panels["background"].brush.choose(mode)

    def _name_picture(self) -> None:
        image = self._editor.image
        if image is not None:
            self.bar.show_name(image.name)

    def _mark_edited(self) -> None:
        self.rail.set_edited({name for name, panel in self.panels.items() if panel.edited})

    def _keep_mode(self, mode: Mode) -> None:
        self.bar.show_view(mode.value)
        if self._tool != "crop":
            self._preferences.set(view=mode.value)

    def _show_mode(self) -> None:
        """As the person likes it; the crop begins with the result alone, so that there is one frame and no line."""
        self.canvas.set_mode(Mode.RESULT if self._tool == "crop" else Mode(self._preferences.values.view))

    def _follow_preferences(self) -> None:
        now = self._preferences.values
        self._show_mode()
        self.bar.show_view(self.canvas.mode.value)
        kept = base64.b64decode(now.layout.get("editor", "")).decode(errors="replace")
        self._kept_width = int(kept) if kept.isdigit() else 0
