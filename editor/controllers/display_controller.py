"""What lies between the picture and the eye: the monitor's profile, the soft proof, the gamut warning."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from editor.controllers.jobs import Job, Jobs
from editor.controllers.preferences_controller import PreferencesController
from editor.errors import EditorError
from editor.model.colour_profile import SRGB_ICC
from editor.model.monitor_profile import system_profile
from editor.model.preferences import Preferences
from editor.redactor.display import Display, Proof, is_device_profile, profile_name, read_device_profile

SYSTEM = "system"
KEPT = ("monitor", "proof_profile", "proof_intent", "proof_black_point")


class DisplayController(QObject):
    """Makes the display that the preferences and the two switches ask for, on a thread, and hands it on.

    Attributes:
        proofing: whether the picture is shown as the device of the proof would show it.
        warning: whether colours that this device cannot hold are painted over.
        device: what the profile of the proof calls itself; empty before it has been read.

    Signals:
        changed(): one of these.
        failed(object): a profile cannot be used: the error.

    Args:
        show: takes the new display.
    """

    changed = Signal()
    failed = Signal(object)

    def __init__(
        self, jobs: Jobs, preferences: PreferencesController, show: Callable[[Display], None],
        parent: QObject | None = None,
    ) -> None:  # fmt: skip
        super().__init__(parent)
        self._jobs, self._preferences, self._show = jobs, preferences, show
        self.proofing = self.warning = False
        self.device = ""
        self._shown = Display()
        preferences.changed.connect(self._follow)
        self._make()

    def set_proofing(self, on: bool) -> None:
        """Show the proof, or the picture as it is; the warning goes with it."""
        self.proofing, self.warning = on, self.warning and on
        self._make()

    def set_warning(self, on: bool) -> None:
        """Paint over what the device cannot hold; a warning without a proof switches that on."""
        self.warning, self.proofing = on, self.proofing or on
        self._make()

    def choose_device(self, profile: str) -> None:
        """What the proof is for: a file, or ``""`` for sRGB. A file that cannot be used changes nothing but says so."""
        self._choose("proof_profile", profile, ready=("",))

    def choose_monitor(self, profile: str) -> None:
        """The profile of the screen: a file, ``"system"``, or ``""`` for none; otherwise as `choose_device`."""
        self._choose("monitor", profile, ready=("", SYSTEM))

    def _choose(self, preference: str, profile: str, ready: tuple[str, ...]) -> None:
        def keep(_data: object = None) -> None:
            self._preferences.set(**{preference: profile})

        if profile in ready:
            keep()
        else:
            path = Path(profile)
            self._jobs.submit(lambda _job: read_device_profile(path), on_done=keep, on_failed=self.failed.emit)

    def _follow(self, now: Preferences, former: Preferences) -> None:
        if any(getattr(now, name) != getattr(former, name) for name in KEPT):
            self._make()

    def _make(self) -> None:
        values, proofing, warning = self._preferences.values, self.proofing, self.warning

        def make(_job: Job) -> tuple[Display, str, EditorError | None]:
            return _made(values, proofing, warning)

        def done(made: tuple[Display, str, EditorError | None]) -> None:
            display, self.device, error = made
            if error is not None:
                self.proofing = self.warning = False
                self.failed.emit(error)
            self.changed.emit()
            if display != self._shown:
                self._shown = display
                self._show(display)

        self._jobs.submit(make, on_done=done, on_failed=self.failed.emit, lane="misc", replaces=("display", id(self)))


def _made(values: Preferences, proofing: bool, warning: bool) -> tuple[Display, str, EditorError | None]:
    """The display, the name of the proof's device, and why there is no proof although one is wanted."""
    monitor = _monitor(values.monitor)
    if not proofing:
        return Display(monitor), "", None
    try:
        profile = read_device_profile(Path(values.proof_profile)) if values.proof_profile else SRGB_ICC
    except EditorError as error:
        return Display(monitor), "", error
    proof = Proof(profile, values.proof_intent, values.proof_black_point, warning)
    return Display(monitor, proof), profile_name(profile), None


def _monitor(wanted: str) -> bytes | None:
    """A monitor's profile that is gone or damaged is as none: the picture is shown all the same."""
    try:
        found = system_profile() if wanted == SYSTEM else read_device_profile(Path(wanted)) if wanted else None
    except EditorError:
        return None
    return found if found is not None and is_device_profile(found) else None
