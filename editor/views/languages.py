"""The language of the window."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

KNOWN = ("en", "uk", "ru", "zh")
_QT_NAMES = {"zh": "zh_CN"}  # where Qt calls a language otherwise than we do


def resolved(language: str) -> str:
    """`language`, or for ``system`` the first language of the system that the program speaks, else English."""
    if language != "system":
        return language
    for tag in QLocale.system().uiLanguages():
        if (code := tag.split("-")[0]) in KNOWN:
            return code
    return "en"


class Translations:
    """Installs one language at a time: our words, and those of Qt's own menus and dialogs.

    Args:
        folder: with `vitrina_<language>.qm`.
    """

    def __init__(self, folder: Path) -> None:
        self._folder = str(folder)
        self._installed: list[QTranslator] = []
        self.language = ""  # that of Qt and the system

    def use(self, language: str) -> bool:
        """Turn to a language, or to the system's; whether it is another one than before."""
        language = resolved(language)
        if language == self.language:
            return False
        app = QCoreApplication.instance()
        for translator in self._installed:
            app.removeTranslator(translator)
        self._installed = [found for found in self._load(language) if app.installTranslator(found)]
        QLocale.setDefault(QLocale(language))
        self.language = language
        return True

    def _load(self, language: str) -> list[QTranslator]:
        if language == "en":
            return []
        qt_folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
        qt_name = f"qtbase_{_QT_NAMES.get(language, language)}"
        places = ((qt_name, qt_folder), (f"vitrina_{language}", self._folder))
        return [made for name, folder in places if (made := QTranslator()).load(name, folder)]
