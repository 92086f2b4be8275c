"""Background: cut out, correct by brush, edge, backdrop."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from editor.controllers.doubt_controller import DoubtController
from editor.controllers.editor_controller import EditorController
from editor.controllers.market_controller import MarketController
from editor.controllers.mask_controller import MaskController
from editor.controllers.preferences_controller import PreferencesController
from editor.controllers.words import tr
from editor.redactor.registry import registry
from editor.views.actions import Actions
from editor.views.markets.market_section import MarketSection
from editor.views.panels.backdrop_controls import BackdropControls
from editor.views.panels.brush_controls import BrushControls
from editor.views.panels.canvas_controls import CanvasControls
from editor.views.panels.colour_picking import ColourPicking
from editor.views.panels.cutout_controls import CutoutControls
from editor.views.panels.doubt_controls import DoubtControls
from editor.views.panels.label_controls import LabelControls
from editor.views.panels.mask_controls import MaskControls
from editor.views.panels.network_choice import NetworkChoice
from editor.views.panels.region_controls import RegionControls
from editor.views.panels.shadow_controls import ShadowControls
from editor.views.panels.tool_panel import ToolPanel
from editor.views.theme import Theme
from editor.views.widgets.canvas import PictureCanvas
from editor.views.widgets.section import Section
from editor.views.widgets.toggle import Toggle

# Shown by controls of their own; the rest gets rows.
OWN = (
    "cutout", "mask_strokes", "holes", "pieces", "mask", "invert",
    "place", "backdrop", "shadow", "natural_shadow", "reflection", "label",
)  # fmt: skip


class BackgroundView(ToolPanel):
    """Args:
    canvas: where the brush paints.
    networks: that cut out.
    """

    def __init__(
        self, theme: Theme, editor: EditorController, doubt: DoubtController, masks: MaskController, actions: Actions,
        canvas: PictureCanvas, networks: NetworkChoice, markets: MarketController, preferences: PreferencesController,
        parent: QWidget | None = None,
    ) -> None:  # fmt: skip
        super().__init__(theme, editor, "background", tr("Background"), parent)
        self._canvas = canvas
        self.cutout = CutoutControls(theme, editor, actions, networks)
        self.doubt = DoubtControls(theme, doubt, actions)
        self.brush = BrushControls(theme, editor, actions, canvas)
        self.picking = ColourPicking(canvas, self)
        first = Section(theme, tr("Cut-out"))
        first.body.addWidget(self.cutout)
        self.hair = self.make_rows(registry()["cutout"], ("hair", "band"))
        first.body.addWidget(self.hair)
        self.band = Toggle(theme, tr("Show the edge band"))
        self.band.setToolTip(tr("Hatch where opacity is found from colors, as at hair and fur"))
        self.band.toggled.connect(canvas.show_band)
        first.body.addWidget(self.band)
        first.body.addWidget(self.doubt)
        self._brush_section = Section(theme, tr("Mask brush"), opened=False)
        self._brush_section.body.addWidget(self.brush)
        self.market = MarketSection(theme, markets)
        # What most pictures need stands first and is seen without scrolling; finer tools follow, folded.
        self.body.addWidget(first)
        self.body.addWidget(self._brush_section)
        self._add_backdrop(preferences)
        self.body.addWidget(self.market)
        self._add_regions(masks)
        self._add_others()
        self._add_ground()
        self.refresh()

    def leave(self) -> None:
        """Another tool is chosen: put brush and eyedropper away."""
        self.brush.put_away()
        self.regions.end()
        self.picking.put_away()

    def refresh(self) -> None:
        super().refresh()
        cut = self._editor.document.edit("cutout") is not None
        self.hair.setVisible(cut)
        self.band.setVisible(cut)
        self.masks.refresh()
        self._brush_section.set_note("" if cut else tr("after the cut-out"))
        for controls in (self.backdrop, self.shadows, self.placing, self.label):
            controls.refresh()

    def _add_regions(self, masks: MaskController) -> None:
        """Holes, pieces, and the mask as a whole."""
        section = Section(self._theme, tr("Holes and pieces"), opened=False)
        self.regions = RegionControls(self._theme, masks.regions, self._canvas)
        section.body.addWidget(self.regions)
        section.body.addWidget(self.make_rows(registry()["pieces"]))
        self.body.addWidget(section)
        whole = Section(self._theme, tr("Mask"), opened=False)
        self.masks = MaskControls(self._theme, self._editor, masks)
        whole.body.addWidget(self.masks)
        whole.body.addWidget(self.make_rows(registry()["mask"]))
        whole.body.addWidget(self.make_rows(registry()["invert"]))
        self.body.addWidget(whole)
        self.brush.taken.connect(self.regions.end)
        self.regions.taken.connect(self.brush.put_away)
        for tool in (self.brush.put_away, self.regions.end):
            self.picking.began.connect(tool)

    def _add_others(self) -> None:
        for operation in self.operations:
            if operation.name not in OWN:
                section = Section(self._theme, tr(operation.title), opened=False)
                self.add_operations(section, [operation])
                self.body.addWidget(section)

    def _add_backdrop(self, preferences: PreferencesController) -> None:
        self.backdrop = BackdropControls(self._theme, self._editor, preferences, self.picking, self.make_rows)
        section = Section(self._theme, tr("Backdrop"))
        section.body.addWidget(self.backdrop)
        self.body.addWidget(section)

    def _add_ground(self) -> None:
        picking, editor = self.picking, self._editor
        self.shadows = ShadowControls(editor, picking, self.make_rows)
        self.placing = CanvasControls(self._theme, editor)
        self.label = LabelControls(editor, picking, self.make_rows)
        for title, controls in (
            (tr("Shadow and reflection"), self.shadows), (tr("Canvas"), self.placing), (tr("Text"), self.label),
        ):  # fmt: skip
            section = Section(self._theme, title, opened=False)
            section.body.addWidget(controls)
            self.body.addWidget(section)
