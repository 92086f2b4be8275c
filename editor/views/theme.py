"""The look of the window: colours, sizes, fonts, icons and the style sheet made of them."""

from __future__ import annotations

import json
import re
from pathlib import Path

from PySide6.QtCore import QObject, Qt, QTemporaryDir, Signal
from PySide6.QtGui import QColor, QFont, QFontDatabase, QGuiApplication, QIcon, QPalette, QPixmap
from PySide6.QtWidgets import QApplication

from editor.views.icons import coloured_svg, draw_svg, widened
from editor.views.widgets import accessibility

FOLLOW_SYSTEM = "system"
THEMES = ("dark", "light", "contrast")
TEXT_PERCENT = (80, 200)
FAMILIES = ("Inter", "Vitrina CJK", "Segoe UI", "SF Pro Text", "Noto Sans", "Noto Sans CJK SC", "Microsoft YaHei UI")
WEIGHTS = {400: QFont.Weight.Normal, 500: QFont.Weight.Medium, 600: QFont.Weight.DemiBold}


class Theme(QObject):
    """One look at a time, handed to every widget through its constructor.

    Attributes:
        name: dark, light or contrast; what is really shown, also when the system's look is followed.
        text_percent: size of the text and of what holds it, 80 to 200.
        reduced_motion: no animation: the system or the person asks for less motion.

    Signals:
        changed: after `load`; widgets that paint by hand repaint, widgets with icons fetch them again.
    """

    changed = Signal()

    def __init__(self, resources: Path, parent: QObject | None = None) -> None:
        """Args: resources: the folder with `themes`, `icons` and `fonts`."""
        super().__init__(parent)
        self._resources = resources
        self._tokens = json.loads((resources / "themes" / "tokens.json").read_text(encoding="utf-8"))
        self._written = QTemporaryDir()  # QSS can only load icons from files
        self._pixmaps: dict[tuple[object, ...], QPixmap] = {}
        self._wanted, self._motion_off, self._caption = "dark", False, 11
        self.name, self.text_percent = "dark", 100
        self._app: QApplication | None = None

    def load(
        self, name: str = FOLLOW_SYSTEM, text_percent: int = 100, *, language: str = "en", less_motion: bool = False
    ) -> None:
        """Choose a look; an application it is applied to changes at once.

        Args:
            name: dark, light, contrast or system.
            text_percent: 80 to 200; values outside are brought to the nearest end.
            language: BCP 47; Chinese captions are one pixel larger, their strokes close up below 12 px.
            less_motion: no animation whatever the system says.
        """
        if name not in (*THEMES, FOLLOW_SYSTEM):
            raise ValueError(f"no theme named {name!r}")
        self._wanted, self._motion_off = name, less_motion
        self.text_percent = min(max(text_percent, TEXT_PERCENT[0]), TEXT_PERCENT[1])
        self._caption = 12 if language.startswith("zh") else 11
        self.name = self._system_theme() if name == FOLLOW_SYSTEM else name
        self._pixmaps.clear()
        if self._app:
            self._dress(self._app)
        self.changed.emit()

    def apply(self, app: QApplication) -> None:
        """Dress `app` now and after every later `load`, and follow the system where that is wanted."""
        if FAMILIES[1] not in QFontDatabase.families():
            for path in sorted((self._resources / "fonts").glob("*.[ot]tf")):
                QFontDatabase.addApplicationFont(str(path))
        accessibility.install(app)
        self._app = app
        app.setStyle("Fusion")
        self._dress(app)
        app.styleHints().colorSchemeChanged.connect(self._system_changed)
        app.styleHints().accessibility().contrastPreferenceChanged.connect(self._system_changed)

    @property
    def reduced_motion(self) -> bool:
        style_hints = QGuiApplication.styleHints()  # held: without it PySide takes its accessibility() for deleted
        hints = style_hints.accessibility()
        if self._motion_off or not hasattr(hints, "motionPreference"):  # Qt asks the system from 6.12 on
            return self._motion_off
        return hints.motionPreference() == Qt.MotionPreference.ReducedMotion

    def ms(self, name: str) -> int:
        """Milliseconds of a movement or a wait in tokens.json; movements are 0 when motion is reduced."""
        if self.reduced_motion and name in ("fast", "normal", "slow", "toast_in"):
            return 0
        return int(self._tokens["motion"][name])

    def px(self, pixels: float) -> int:
        """A length that holds text, grown with the text size."""
        return round(pixels * self.text_percent / 100)

    def size(self, name: str) -> int:
        """A size of tokens.json, not grown."""
        return int(self._tokens["size"][name])

    def colour(self, name: str) -> QColor:
        """A colour of the theme in use, or of the graphs (red, green, blue)."""
        return _colour(self._tokens["themes"][self.name].get(name) or self._tokens["graph"][name])

    def font(self, kind: str = "body", weight: int | None = None) -> QFont:
        """The font of a text style of tokens.json for painting by hand: caption, label, body, title ..."""
        style = self._tokens["type"][kind]
        font = QFont(list(FAMILIES))
        font.setPixelSize(self.px(self._caption if kind == "caption" else style["size"]))
        font.setWeight(WEIGHTS[weight or style["weight"]])
        font.setFeature(QFont.Tag("tnum"), 1)
        return font

    def pixmap(self, name: str, size: int = 16, colour: str = "text") -> QPixmap:
        """Icon `name` in a colour of the theme; `size` at 100 % text."""
        ratio = QGuiApplication.primaryScreen().devicePixelRatio() if QGuiApplication.primaryScreen() else 1.0
        key = (name, size, colour, ratio)
        if key not in self._pixmaps:
            svg = coloured_svg(self._resources / "icons", name, self.colour(colour), size)
            self._pixmaps[key] = draw_svg(svg, self.px(size), ratio)
        return self._pixmaps[key]

    def icon(
        self, name: str, size: int = 16, colour: str = "text", checked: str = "", disabled: str = "text_disabled",
        gap: int = 0,
    ) -> QIcon:  # fmt: skip
        """Icon `name` for a control whose text has `colour`, and `checked` while it is on, `disabled` while it is off.

        Args:
            gap: empty pixels at its right, where a word follows and the style would set it too close.
        """
        icon, off, on = QIcon(), QIcon.State.Off, QIcon.State.On
        for wanted, mode, state in (
            (colour, QIcon.Mode.Normal, off), (checked, QIcon.Mode.Normal, on), (disabled, QIcon.Mode.Disabled, off),
        ):  # fmt: skip
            if wanted:
                icon.addPixmap(widened(self.pixmap(name, size, wanted), gap), mode, state)
        return icon

    def sheet(self) -> str:
        """The style sheet of the theme in use."""
        text = (self._resources / "themes" / "vitrina.qss.in").read_text(encoding="utf-8")
        text = re.sub(r"/\*.*?\*/", "", text, flags=re.S)
        words = {"family": ", ".join(f'"{family}"' for family in FAMILIES) + ", sans-serif"}
        words |= {"caption": str(self.px(self._caption)), "radio": str(self.px(14) // 2 + 1)}
        words |= {name: _css(self.colour(name)) for name in self._tokens["themes"][self.name] if "style" not in name}
        words |= {"disabled_style": self._tokens["themes"][self.name]["disabled_style"]}
        text = re.sub(r"@icon:([\w-]+):(\w+)@", lambda match: self._icon_file(match[1], match[2]), text)
        text = re.sub(r"@(\d+)@", lambda match: str(self.px(int(match[1]))), text)
        return re.sub(r"@(\w+)@", lambda match: words[match[1]], text)

    def _icon_file(self, name: str, colour: str) -> str:
        path = Path(self._written.path()) / f"{self.name}-{name}-{colour}.svg"
        path.write_bytes(coloured_svg(self._resources / "icons", name, self.colour(colour)))
        return path.as_posix()

    def _dress(self, app: QApplication) -> None:
        app.setFont(self.font())
        app.setPalette(self._palette())
        app.setStyleSheet(self.sheet())

    def _palette(self) -> QPalette:
        """For what QSS does not reach: placeholders, links, and dialogs of Qt itself."""
        palette, role = QPalette(), QPalette.ColorRole
        for target, name in (
            (role.Window, "panel"), (role.WindowText, "text"), (role.Base, "input"), (role.AlternateBase, "panel"),
            (role.Text, "text"), (role.PlaceholderText, "text_3"), (role.Button, "control"), (role.ButtonText, "text"),
            (role.ToolTipBase, "raised"), (role.ToolTipText, "text"), (role.Highlight, "accent"),
            (role.HighlightedText, "window"), (role.Link, "accent"), (role.LinkVisited, "accent"),
            (role.Accent, "accent"),
        ):  # fmt: skip
            palette.setColor(target, self.colour(name))
        for target in (role.WindowText, role.Text, role.ButtonText):
            palette.setColor(QPalette.ColorGroup.Disabled, target, self.colour("text_disabled"))
        return palette

    def _system_changed(self) -> None:
        if self._wanted == FOLLOW_SYSTEM and self._system_theme() != self.name:
            self.load(FOLLOW_SYSTEM, self.text_percent, language="zh" if self._caption == 12 else "en",
                      less_motion=self._motion_off)  # fmt: skip

    @staticmethod
    def _system_theme() -> str:
        hints = QGuiApplication.styleHints()
        if hints.accessibility().contrastPreference() == Qt.ContrastPreference.HighContrast:
            return "contrast"
        return "light" if hints.colorScheme() == Qt.ColorScheme.Light else "dark"


def _colour(text: str) -> QColor:
    """`#RRGGBB` or `#RRGGBBAA`, the order of CSS; QColor alone would read the alpha first."""
    colour = QColor(text[:7])
    if len(text) == 9:
        colour.setAlpha(int(text[7:], 16))
    return colour


def _css(colour: QColor) -> str:
    if colour.alpha() == 255:
        return colour.name()
    return f"rgba({colour.red()}, {colour.green()}, {colour.blue()}, {colour.alpha()})"
