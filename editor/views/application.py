"""The running program: builds what the window talks to, then the window, and a new one when the language changes."""

from __future__ import annotations

import logging
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication

from editor import paths
from editor.controllers.account_controller import AccountController
from editor.controllers.autosaver import Autosaver
from editor.controllers.batch_controller import BatchController
from editor.controllers.batch_correction import BatchCorrection
from editor.controllers.batch_recipes import BatchRecipes
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
from editor.controllers.reports import start_logging
from editor.controllers.sample_pictures import SamplePictures
from editor.controllers.save_controller import SaveController
from editor.controllers.storage_controller import StorageController
from editor.controllers.style_controller import StyleController
from editor.controllers.stylist_controller import StylistController
from editor.controllers.tryon_controller import TryOnController
from editor.controllers.tryon_feedback import TryOnFeedback
from editor.controllers.tryon_film import TryOnFilm
from editor.controllers.tryon_many import ManyController
from editor.controllers.tryon_people import TryOnPeople
from editor.controllers.tryon_waiting import TryOnWaiting
from editor.controllers.upload_controller import UploadController
from editor.controllers.wardrobe_controller import WardrobeController
from editor.model.design_store import DesignStore
from editor.model.feedback import FeedbackStore
from editor.model.input_image import Limits
from editor.model.preferences import Preferences
from editor.model.presets import Presets
from editor.model.taste_file import NAME as TASTE
from editor.model.user import GUEST, User
from editor.model.user_store import UserStore
from editor.redactor.artefacts import ArtefactStore
from editor.redactor.looks import LookCatalog
from editor.redactor.markets.making import Workbench
from editor.redactor.networks.catalog import Catalog
from editor.redactor.networks.pool import NetworkPool
from editor.redactor.registry import registry
from editor.redactor.renderer import Renderer
from editor.redactor.upscaling.upscaler import Upscaler
from editor.views.conductor import Conductor
from editor.views.controllers import Controllers
from editor.views.error_hook import ErrorHook
from editor.views.languages import Translations
from editor.views.theme import Theme
from editor.views.widgets import accessibility

if TYPE_CHECKING:
    from editor.batch.crew import Means

log = logging.getLogger(__name__)
PREPARE_AFTER = 300  # ms after the window is shown
LOOK = ("theme", "text_size", "motion", "language")


class Application(QObject):
    """Attributes:
    controllers: what the window talks to.
    conductor: the window and what happens in it; another one after the language has changed.

    Args:
        files: to open once somebody is let in.
    """

    def __init__(self, app: QApplication, files: Sequence[Path] = ()) -> None:
        super().__init__(app)
        self._files, self._closed = list(files), False
        self._resources = paths.resources_folder()
        self._handler = start_logging(paths.log_folder())
        self.hook = ErrorHook(self)
        self.controllers = self._build_controllers()
        self._translations = Translations(self._resources / "translations")
        self.theme = Theme(self._resources, self)
        accessibility.install(app)
        preferences, accounts = self.controllers.preferences, self.controllers.accounts
        preferences.open(GUEST)
        self._dress(preferences.values)
        self.theme.apply(app)
        app.setWindowIcon(QIcon(str(self._resources / "vitrina.svg")))
        preferences.changed.connect(self._preferences_changed)
        accounts.signed_in.connect(self._let_in)
        accounts.guest_chosen.connect(lambda: self._let_in(GUEST))
        accounts.signed_out.connect(self._let_out)
        accounts.about_to_erase.connect(self._let_go)
        accounts.sign_in_needed.connect(self._ask_who)
        self.conductor = self._make_window()
        app.aboutToQuit.connect(self.close)

    def start(self) -> None:
        """Show the window, and let in whoever stays signed in."""
        self.conductor.window.restore()
        self.conductor.window.show()
        # What the first sight of the window does not need comes after it.
        QTimer.singleShot(0, self, self.controllers.accounts.resume)
        QTimer.singleShot(PREPARE_AFTER, self, self._prepare)

    def _prepare(self) -> None:
        """Build the editor while a person reads the first screen."""
        if not self._closed:
            self.conductor.edit  # noqa: B018

    def close(self) -> None:
        """Write what waits to be written and end the threads; once is enough."""
        if self._closed:
            return
        self._closed = True
        self.controllers.preferences.flush()
        self.controllers.jobs.shutdown()
        self.controllers.batch.close()
        self._networks.close()
        if self._handler is not None:
            logging.getLogger().removeHandler(self._handler)
            self._handler.close()
            self._handler = None

    # Building

    def _build_controllers(self) -> Controllers:
        jobs = Jobs(self)
        data, cache = paths.data_folder(), paths.cache_folder()
        preferences = PreferencesController(jobs, data, self)
        artefacts = self._artefacts = ArtefactStore(cache / "artefacts", preferences.values.cache_mb * 10**6)
        self._catalog = Catalog(paths.models_folder(), paths.added_models_folder())
        self._networks = NetworkPool(self._catalog, on_notice=jobs.failed.emit)
        renderer = Renderer(registry(), artefacts, self._networks)
        autosaver = Autosaver(jobs, artefacts, lambda: preferences.autosave_folder, self)

        def limits() -> Limits:
            return Limits(preferences.values.max_file_mb * 2**20)

        editor = EditorController(jobs, renderer, artefacts, autosaver, limits, self)
        people = TryOnPeople(jobs, renderer, artefacts, self._networks, editor, self)
        batch = BatchController(
            jobs,
            BatchRecipes(editor, lambda: preferences.recipes_folder, self),
            lambda: preferences.folder,
            limits,
            lambda: _means(preferences.values),
            self,
        )
        upscaler = Upscaler(self._networks, on_notice=jobs.failed.emit)
        bench = Workbench(renderer, upscaler)
        uploads = UploadController(jobs, preferences.recent_files, cache / "thumbnails", self)
        tryon = TryOnController(jobs, editor, people, limits, self)
        wardrobe = WardrobeController(jobs, self._networks, limits, lambda: preferences.wardrobe_folder, self)
        stylist = StylistController(jobs, wardrobe, lambda: preferences.wardrobe_folder / TASTE, self)
        design = DesignController(
            jobs, self._networks, limits, lambda: DesignStore(preferences.designs_folder), self,
            kandinsky=lambda: _folder(preferences.values.kandinsky_folder),
        )  # fmt: skip
        return Controllers(
            jobs=jobs,
            preferences=preferences,
            accounts=AccountController(
                jobs,
                UserStore(data / "accounts"),
                data,
                (cache,),
                self,
                erase_logs=self._handler.erase if self._handler else lambda: None,
            ),
            editor=editor,
            display=DisplayController(jobs, preferences, editor.set_display, self),
            doubt=DoubtController(jobs, renderer, editor, self),
            masks=MaskController(jobs, renderer, editor, self),
            blemishes=BlemishController(jobs, renderer, artefacts, editor, self),
            presets=PresetController(editor, lambda: Presets(preferences.presets_folder), self),
            looks=LookController(
                jobs,
                editor,
                renderer,
                lambda: LookCatalog([paths.added_looks_folder(), preferences.looks_folder]),
                self,
            ),
            styles=StyleController(jobs, editor, renderer, self._catalog, self._networks, self),
            markets=MarketController(jobs, bench, editor, self),
            market_saving=MarketSaving(jobs, bench, editor, self),
            tryon=tryon,
            feedback=TryOnFeedback(jobs, editor, lambda: FeedbackStore(preferences.feedback_folder), self),
            film=TryOnFilm(editor, people, self._networks, limits, self),
            many=ManyController(jobs, editor, self._networks, artefacts, limits, self),
            design=design,
            handoff=DesignHandoff(jobs, design, wardrobe, lambda: preferences.designs_folder / "used", self),
            waiting=TryOnWaiting(editor, tryon, self),
            wardrobe=wardrobe,
            stylist=stylist,
            outfits=OutfitController(jobs, wardrobe, stylist, limits, self),
            batch=batch,
            correction=BatchCorrection(jobs, batch, editor, self),
            saving=SaveController(jobs, renderer, editor, upscaler, self),
            uploads=uploads,
            storage=StorageController(jobs, artefacts, (cache / "thumbnails",), self),
            autosaver=autosaver,
            samples=SamplePictures(jobs, self._resources / "samples", self),
        )

    def _make_window(self) -> Conductor:
        conductor = Conductor(
            self.theme, self.controllers, self._catalog, self._networks, self._resources, self._translations.language
        )
        self.hook.caught.connect(conductor.messages.tell_error)
        return conductor

    # What a person changes

    def _preferences_changed(self, now: Preferences, before: Preferences) -> None:
        self._artefacts.resize(now.cache_mb * 10**6)
        if (now.device, now.threads) != (before.device, before.threads):
            self._networks.use(now.device, now.threads)
        if now.kandinsky_folder != before.kandinsky_folder:
            self.controllers.design.forget_makers()
        if any(getattr(now, name) != getattr(before, name) for name in LOOK):
            # A window cannot be taken down inside one of its own slots.
            QTimer.singleShot(0, self, lambda: self._follow(now))

    def _follow(self, values: Preferences) -> None:
        other_language = self._dress(values)
        if other_language:
            self._rebuild()

    def _dress(self, values: Preferences) -> bool:
        changed = self._translations.use(values.language)
        self.theme.load(
            values.theme, values.text_size, language=self._translations.language,
            less_motion=values.motion == "reduced",
        )  # fmt: skip
        return changed

    def _rebuild(self) -> None:
        """The same work in a new window, in another language."""
        old = self.conductor
        self.hook.caught.disconnect(old.messages.tell_error)
        self.conductor = self._make_window()
        self.conductor.take_over(old)
        old.dissolve()

    # Who works

    def _let_in(self, user: User) -> None:
        self.controllers.preferences.open(user)
        files, self._files = self._files, []
        self.conductor.begin_work(user, files)

    def _ask_who(self) -> None:
        if self.controllers.accounts.user is None:  # nobody was quicker than the answer
            self.conductor.show_start()

    def _let_out(self) -> None:
        self._clear()
        self.controllers.preferences.open(GUEST)
        self.conductor.show_start()

    def _let_go(self) -> None:
        """The data of the person is about to be deleted: nothing of it stays open."""
        self._clear()
        self.controllers.preferences.forget()

    def _clear(self) -> None:
        controllers = self.controllers
        controllers.editor.close_picture()
        controllers.design.clear()
        controllers.handoff.clear()
        controllers.waiting.forget()
        controllers.outfits.clear()
        controllers.stylist.clear()
        controllers.wardrobe.close()
        controllers.many.clear()
        controllers.batch.clear()


def _means(preferences: Preferences) -> Means:
    """What a batch is done with."""
    from editor.batch.crew import Means

    return Means(device=preferences.device, max_mb=preferences.max_file_mb)


def _folder(text: str) -> Path | None:
    return Path(text).expanduser() if text else None


def open_window(files: Sequence[Path]) -> int:
    """Run the program until its window is closed; returns the exit code."""
    app = QApplication.instance() or QApplication(["vitrina"])
    app.setApplicationName("Vitrina")
    app.setDesktopFileName("vitrina")
    application = Application(app, files)
    application.hook.install()
    application.start()
    return app.exec()
