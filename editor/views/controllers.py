"""Everything the window talks to."""

from __future__ import annotations

from dataclasses import dataclass

from editor.controllers.account_controller import AccountController
from editor.controllers.autosaver import Autosaver
from editor.controllers.batch_controller import BatchController
from editor.controllers.batch_correction import BatchCorrection
from editor.controllers.blemish_controller import BlemishController
from editor.controllers.design_controller import DesignController
from editor.controllers.design_handoff import DesignHandoff
from editor.controllers.display_controller import DisplayController
from editor.controllers.doubt_controller import DoubtController
from editor.controllers.editor_controller import EditorController
from editor.controllers.jobs import Jobs
from editor.controllers.look_controller import LookController
from editor.controllers.market_controller import MarketController
from editor.controllers.market_saving import MarketSaving
from editor.controllers.mask_controller import MaskController
from editor.controllers.outfit_controller import OutfitController
from editor.controllers.preferences_controller import PreferencesController
from editor.controllers.preset_controller import PresetController
from editor.controllers.sample_pictures import SamplePictures
from editor.controllers.save_controller import SaveController
from editor.controllers.storage_controller import StorageController
from editor.controllers.style_controller import StyleController
from editor.controllers.stylist_controller import StylistController
from editor.controllers.tryon_controller import TryOnController
from editor.controllers.tryon_feedback import TryOnFeedback
from editor.controllers.tryon_film import TryOnFilm
from editor.controllers.tryon_many import ManyController
from editor.controllers.tryon_waiting import TryOnWaiting
from editor.controllers.upload_controller import UploadController
from editor.controllers.wardrobe_controller import WardrobeController


@dataclass(frozen=True, slots=True)
class Controllers:
    """What the composition root built; each view is handed only what it uses."""

    jobs: Jobs
    preferences: PreferencesController
    accounts: AccountController
    editor: EditorController
    display: DisplayController
    doubt: DoubtController
    masks: MaskController
    blemishes: BlemishController
    presets: PresetController
    looks: LookController
    styles: StyleController
    markets: MarketController
    market_saving: MarketSaving
    tryon: TryOnController
    feedback: TryOnFeedback
    film: TryOnFilm
    many: ManyController
    design: DesignController
    handoff: DesignHandoff
    waiting: TryOnWaiting
    wardrobe: WardrobeController
    stylist: StylistController
    outfits: OutfitController
    batch: BatchController
    correction: BatchCorrection
    saving: SaveController
    uploads: UploadController
    storage: StorageController
    autosaver: Autosaver
    samples: SamplePictures
