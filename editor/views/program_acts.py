"""Preferences, help, reports, the account: what concerns the program rather than the picture."""

from __future__ import annotations

import logging
import os
from collections.abc import Callable
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QMenu, QWidget
from shiboken6 import isValid

from editor import paths
from editor.controllers import program
from editor.controllers.jobs import Job
from editor.controllers.model_folders import told_of_kandinsky
from editor.controllers.reports import save_report
from editor.controllers.words import tr
from editor.errors import Cancelled
from editor.model.user import User
from editor.redactor.networks.catalog import Catalog
from editor.redactor.networks.pool import NetworkPool
from editor.views.controllers import Controllers
from editor.views.dialogs.sheet import Sheet
from editor.views.main_window import MainWindow
from editor.views.theme import Theme

log = logging.getLogger(__name__)

DEVICE_WORDS = {
    "cpu": "CPU", "cuda": "NVIDIA (CUDA)", "directml": "DirectML", "coreml": "CoreML", "openvino": "OpenVINO",
}  # fmt: skip


class ProgramActs(QObject):
    """Opens the dialogs. Each is imported when it is first opened: the window shows sooner.

    Attributes:
        preferences_open: whether the preferences are on the screen.
    """

    def __init__(
        self, theme: Theme, window: MainWindow, controllers: Controllers, catalog: Catalog, networks: NetworkPool,
        resources: Path, language: str,
    ) -> None:  # fmt: skip
        super().__init__(window)
        self._theme, self._window, self._controllers = theme, window, controllers
        self._catalog, self._networks, self._resources, self._language = catalog, networks, resources, language
        self.preferences_open = False
        for name, act in (
            ("preferences", self.preferences), ("shortcuts", self.shortcuts), ("guide", self.guide),
            ("about", self.about), ("report", self.save_report), ("log_folder", self.open_log_folder),
            ("display", self.display),
        ):  # fmt: skip
            window.actions[name].triggered.connect(act)
        self._switch_display()

    def _switch_display(self) -> None:
        """The switches of proof and warning follow what is shown, whoever changed it."""
        display, actions = self._controllers.display, self._window.actions
        for name, act in (("proof", display.set_proofing), ("gamut", display.set_warning)):
            actions[name].setCheckable(True)
            actions[name].triggered.connect(act)
        display.changed.connect(self._follow_display)
        self._follow_display()

    def _follow_display(self) -> None:
        display, actions = self._controllers.display, self._window.actions
        actions["proof"].setChecked(display.proofing)
        actions["gamut"].setChecked(display.warning)

    def user_menu(self, user: User, parent: QWidget) -> QMenu:
        """What opens under the user's name."""
        menu = QMenu(tr("User"), parent)
        if not user.is_guest:
            menu.addAction(tr("Account…"), self.account)
        menu.addAction(self._window.actions["preferences"])
        menu.addSeparator()
        words = tr("Sign in or create an account") if user.is_guest else tr("Log out")
        menu.addAction(words, self._controllers.accounts.log_out)
        return menu

    def preferences(self) -> None:
        from editor.views.preferences_view import PreferencesView

        folders = [
            (tr("Data"), paths.data_folder()), (tr("Cache"), paths.cache_folder()), (tr("Logs"), paths.log_folder()),
        ]  # fmt: skip
        view = PreferencesView(
            self._theme, self._window, self._controllers.preferences, self._controllers.storage, folders
        )
        view.data_deletion_wanted.connect(view.close_sheet)
        view.data_deletion_wanted.connect(self.delete_data)
        view.closed.connect(self._preferences_closed)
        self.preferences_open = True
        view.open()
        self._ask(lambda _job: _devices(), view.offer_devices, view)
        view.kandinsky.look_wanted.connect(
            lambda folder: self._ask(lambda _job: (folder, *told_of_kandinsky(folder)), view.kandinsky.tell, view)
        )
        view.kandinsky.look()

    def display(self) -> None:
        from editor.views.display_view import DisplayView

        DisplayView(self._theme, self._window, self._controllers.display, self._controllers.preferences).open()

    def shortcuts(self) -> None:
        from editor.views.shortcuts_view import ShortcutsView

        ShortcutsView(self._theme, self._window).open()

    def guide(self) -> None:
        from editor.views.help_view import HelpView

        HelpView(self._theme, self._window, program.guide(self._resources, self._language)).open()

    def about(self) -> None:
        from editor.views.about_view import AboutView

        view = AboutView(self._theme, self._window)
        view.open()
        self._ask(self._device_lines, view.show_devices, view)

    def account(self) -> None:
        from editor.views.account_sheets import AccountSheet

        AccountSheet(self._theme, self._window, self._controllers.accounts).open()

    def delete_data(self) -> None:
        from editor.views.account_sheets import DeleteDataSheet

        DeleteDataSheet(self._theme, self._window, self._controllers.accounts).open()

    def save_report(self) -> None:
        from editor.views.report_view import ReportView

        view = ReportView(self._theme, self._window)
        view.wanted.connect(self._write_report)
        view.open()

    def open_log_folder(self) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(paths.log_folder())))

    def find_device(self) -> None:
        """Open the network while a person looks at the picture, and show what it really runs on."""
        self._controllers.jobs.submit(
            lambda _job: self._networks.device("cutout", "quality"), on_done=self._show_device, on_failed=_log_network
        )

    def _show_device(self, device: str) -> None:
        if not isValid(self._window):  # another one, in another language, has taken its place
            return
        words = DEVICE_WORDS.get(device, device)
        if device == "cpu":
            count = self._controllers.preferences.values.threads or os.cpu_count() or 1
            words = tr("{device} · {count} threads", device=words, count=count)
        self._window.status_bar.show_device(words)

    def _preferences_closed(self) -> None:
        self.preferences_open = False

    def _write_report(self, target: Path, with_names: bool) -> None:

        def write(job: Job) -> None:
            facts = {**program.facts(), "Devices": "; ".join(self._device_lines(job))}
            save_report(target, paths.log_folder(), facts, with_names=with_names)

        self._controllers.jobs.submit(write)

    def _ask(self, question: Callable[[Job], Any], tell: Callable[[Any], None], view: Sheet) -> None:
        """Find something out in the background for a dialog that may be closed again by then."""

        def done(answer: Any) -> None:
            if isValid(view):
                tell(answer)

        self._controllers.jobs.submit(question, on_done=done)

    def _device_lines(self, job: Job) -> list[str]:
        """What can be used, and what networks really run on: asked of the session. Opening all takes seconds."""
        built = ", ".join(words for _, words in _devices())
        lines = [tr("This build can use: {devices}", devices=built)]
        for record in self._catalog.records():
            if job.is_cancelled():
                raise Cancelled
            try:
                running = self._networks.device(record.role, record.name)
            except Exception as error:  # a damaged network is worth a line here, not the end of the dialog
                lines.append(f"{record.title}: {error}")
            else:
                lines.append(
                    tr("{network} runs on: {device}", network=record.title, device=DEVICE_WORDS.get(running, running))
                )
        return lines


def _log_network(error: BaseException) -> None:
    """It is told when the network is really wanted."""
    log.info("The network cannot be opened", exc_info=error)


def _devices() -> list[tuple[str, str]]:
    from editor.redactor.networks.session import available_devices

    return [(name, DEVICE_WORDS.get(name, name)) for name in available_devices()]
