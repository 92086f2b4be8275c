"""The window speaks each language, Qt's own words included, and goes back to English."""

from __future__ import annotations

import re
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QLocale
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QApplication, QLineEdit

from editor.controllers.step_words import spoken_detail
from editor.controllers.words import explain, tr
from editor.errors import ValueRangeError
from editor.paths import resources_folder
from editor.redactor.registry import registry
from editor.views.commands import commands
from editor.views.languages import KNOWN, Translations, resolved

SETTINGS = {"en": "Settings", "uk": "Корекція", "ru": "Коррекция", "zh": "调整"}
PASTE = {"en": "Paste", "uk": "Вставити", "ru": "Вставить", "zh": "粘贴"}


@pytest.fixture
def translations(qapp: QApplication) -> Iterator[Translations]:
    before = QLocale()
    made = Translations(resources_folder() / "translations")
    yield made
    made.use("en")
    QLocale.setDefault(before)


@pytest.mark.parametrize("language", KNOWN)
def test_our_words_and_those_of_qt(qtbot, translations: Translations, language: str) -> None:
    assert translations.use(language)
    assert tr("Settings") == SETTINGS[language]
    field = QLineEdit()
    qtbot.addWidget(field)
    menu = [action.text().replace("&", "").partition("\t")[0] for action in field.createStandardContextMenu().actions()]
    assert any(words.startswith(PASTE[language]) for words in menu)
    assert QLocale().language() == QLocale(language).language()


def test_one_language_leaves_nothing_behind(translations: Translations) -> None:
    for language in ("uk", "zh", "ru"):
        assert translations.use(language)
        assert not translations.use(language)
        assert tr("Settings") == SETTINGS[language]
    assert translations.use("en")
    assert tr("Settings") == "Settings"
    assert QCoreApplication.translate("QShortcut", "Space") == "Space"


@pytest.mark.parametrize("language", KNOWN)
def test_keys_are_the_same_in_every_language(translations: Translations, language: str) -> None:
    portable = QKeySequence.SequenceFormat.PortableText
    wanted = [QKeySequence.fromString(keys, portable) for command in commands() for keys in command.sequences()]
    translations.use(language)
    assert [QKeySequence(keys) for command in commands() for keys in command.sequences()] == wanted


def test_details_of_steps_follow_the_language(translations: Translations) -> None:
    translations.use("uk")
    assert spoken_detail("+18 · auto") == "+18 · авто"
    assert spoken_detail("−10, 0, +26") == "−10, 0, +26"
    assert spoken_detail("4.3 s") == "4.3 с"
    assert spoken_detail("Original") == "Оригінал"
    assert spoken_detail("+0.35 EV") == "+0.35 EV"


def test_errors_name_operations_and_values_in_the_language(translations: Translations) -> None:
    translations.use("uk")
    with pytest.raises(ValueRangeError) as found:
        registry()["brightness"].complete({"brightness": 5000.0})
    what, todo = explain(found.value)
    assert what.startswith("Яскравість: ")
    assert todo == "Введіть число від -100 до 100."


def test_the_system_decides_where_nobody_has_chosen(monkeypatch) -> None:
    for tags, code in ((["uk-UA", "en"], "uk"), (["zh-Hans-CN"], "zh"), (["fr-FR", "ru"], "ru"), (["fr"], "en")):
        system = type("System", (), {"uiLanguages": lambda _self, tags=tags: tags})()
        monkeypatch.setattr(QLocale, "system", lambda system=system: system)
        assert resolved("system") == code
    assert resolved("uk") == "uk"


@pytest.mark.parametrize("language", KNOWN)
def test_there_is_a_guide_in_every_language(language: str) -> None:
    chapters = {}
    for code in ("en", language):
        text = (resources_folder() / "help" / f"guide.{code}.md").read_text(encoding="utf-8")
        chapters[code] = [line.partition(" ")[0] for line in text.splitlines() if line.startswith("#")]
    assert chapters[language] == chapters["en"]


@pytest.mark.parametrize("language", KNOWN)
def test_bold_words_of_the_guide_are_those_of_the_window(translations: Translations, language: str) -> None:
    texts = {
        code: (resources_folder() / "help" / f"guide.{code}.md").read_text(encoding="utf-8")
        for code in ("en", language)
    }
    bold = {
        code: [" ".join(word.split()) for word in re.findall(r"\*\*(.+?)\*\*", text, re.S)]
        for code, text in texts.items()
    }
    translations.use(language)
    assert len(bold["en"]) > 20
    assert bold[language] == [tr(word) for word in bold["en"]]
