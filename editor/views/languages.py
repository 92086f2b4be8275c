"""The language of the window."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLocale, QTranslator

KNOWN = ("en", "uk", "ru", "zh")


def resolved(language: str) -> str:
    """`language`, or for ``system`` the first language of the system that the program speaks, else English."""
    if language != "system":
        return language
    for tag in QLocale.system().uiLanguages():
        if (code := tag.split("-")[0]) in KNOWN:
            return code
    return "en"


class Translations:
    """Installs one language at a time.

    Args:
        folder: with `vitrina_<language>.qm`.
    """

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._translator: QTranslator | None = None
        self.language = "en"

    def use(self, language: str) -> bool:
        """Turn to a language, or to the system's; whether it is another one than before."""
        language = resolved(language)
        if language == self.language:
            return False
        app = QCoreApplication.instance()
        if self._translator is not None:
            app.removeTranslator(self._translator)
        self._translator = QTranslator()
        if language != "en" and self._translator.load(f"vitrina_{language}", str(self._folder)):
            app.installTranslator(self._translator)
        QLocale.setDefault(QLocale(language))
        self.language = language
        return True
