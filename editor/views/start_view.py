"""The start screen: a form at the left, at the right what the program does."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QMenu, QScrollArea, QWidget

from editor.controllers.account_controller import AccountController
from editor.controllers.words import tr
from editor.views.form_page import PADDING, FormPage
from editor.views.icon_text import IconText
from editor.views.login_view import LoginView
from editor.views.logo import Logo
from editor.views.recovery_code_view import RecoveryCodeView
from editor.views.recovery_view import RecoveryView
from editor.views.registration_view import RegistrationView
from editor.views.theme import Theme
from editor.views.widgets.buttons import Button
from editor.views.widgets.split_preview import SplitPreview
from editor.views.widgets.styling import column, label, line, row, styled

LANGUAGES = {"en": "English", "uk": "Українська", "ru": "Русский", "zh": "中文"}  # each in itself, not translated
FORM, MARGIN, EDGE = 360, 80, 1
LEAST_SAMPLE = 300  # narrower, the sample is left out


class StartView(QWidget):
    """Sign in, registration, recovery and the recovery code, one at a time.

    Attributes:
        login, registration, recovery, code: the pages.
        sample: the picture at the right; give it pictures by `show_pictures`.

    Signals:
        language_chosen(str): en, uk, ru or zh.

    Args:
        language: the language of the window now.
    """

    language_chosen = Signal(str)

    def __init__(
        self, theme: Theme, accounts: AccountController, language: str = "en", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._theme, self._accounts = theme, accounts
        self.login = LoginView(theme, accounts)
        self.registration = RegistrationView(theme, accounts)
        self.recovery = RecoveryView(theme, accounts)
        self.code = RecoveryCodeView(theme, accounts)
        self.sample = SplitPreview(theme)
        self._pages = (self.login, self.registration, self.recovery, self.code)
        self._column = self._form_column(language)
        box = row(self, gap=0)
        box.addWidget(self._column)
        self._edge = line(vertical=True)
        box.addWidget(self._edge)
        box.addWidget(self.sample, 1)
        self._connect()
        theme.changed.connect(self._fit)
        self._fit()

    def reset(self) -> None:
        """Back to an empty sign-in form."""
        for page in (self.login, self.registration, self.recovery):
            page.reset()
        self.code.show_code("")
        self._show(self.login)

    def _connect(self) -> None:
        self.login.registration_asked.connect(lambda: self._show(self.registration))
        self.login.recovery_asked.connect(self._recover)
        self.registration.back.connect(lambda: self._show(self.login))
        self.recovery.back.connect(lambda: self._show(self.login))
        self.code.done.connect(self._accounts.code_kept)
        self._accounts.code_made.connect(self._show_code)
        for signal in (self._accounts.signed_in, self._accounts.guest_chosen, self._accounts.signed_out):
            signal.connect(self.reset)

    def _shown(self) -> FormPage | RecoveryCodeView:
        return next(page for page in self._pages if not page.isHidden())

    def _show(self, page: FormPage | RecoveryCodeView) -> None:
        for other in self._pages:
            other.setVisible(other is page)
        self.language.setVisible(page is not self.code)  # another language makes a new window: the code would be lost
        self._scroll.verticalScrollBar().setValue(0)
        if self.isVisible():
            page.begin()

    def _recover(self, login: str) -> None:
        self._show(self.recovery)
        self.recovery.begin_for(login)

    def _show_code(self, code: str) -> None:
        if self._accounts.user is None:  # otherwise it was asked for in the account's own dialog
            for page in (self.login, self.registration, self.recovery):
                page.reset()
            self.code.show_code(code)
            self._show(self.code)

    def _form_column(self, language: str) -> QWidget:
        content = QWidget()
        styled(content, "window")
        box = column(content, (MARGIN - PADDING, 32, MARGIN - PADDING - EDGE, 24), 0)
        box.addLayout(self._brand())
        box.addSpacing(24)
        box.addStretch(1)
        for page in self._pages:  # not a QStackedWidget: it is as high as its highest page
            page.setVisible(page is self.login)
            box.addWidget(page)
        box.addStretch(1)
        box.addSpacing(24)
        box.addLayout(self._foot(language))
        self._scroll = QScrollArea()
        self._scroll.setWidget(content)
        self._scroll.setWidgetResizable(True)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        return self._scroll

    def _brand(self) -> QHBoxLayout:
        box = row(margins=(PADDING, 0, PADDING, 0), gap=10)
        box.addWidget(Logo(self._theme, 28))
        box.addWidget(label("Vitrina", "title"))
        box.addStretch(1)
        return box

    def _foot(self, language: str) -> QHBoxLayout:
        promise = tr("Works offline. Pictures stay on this computer.")
        self._promise = IconText(self._theme, "wifi-off", promise, colour="text_3", kind="caption", gap=6, wrap=True)
        self.language = Button(self._theme, LANGUAGES[language], icon="chevron-down", kind="ghost", scale="s")
        self.language.setAccessibleName(tr("Language: {name}", name=LANGUAGES[language]))
        self.language.setLayoutDirection(Qt.LayoutDirection.RightToLeft)  # the arrow stands after the word
        self.language.setMenu(self._language_menu(language))
        box = row(margins=(PADDING, 0, 0, 0))
        box.addWidget(self._promise, 1)
        box.addWidget(self.language)
        return box

    def _language_menu(self, language: str) -> QMenu:
        menu = QMenu(self)
        for code, name in LANGUAGES.items():
            action = QAction(name, menu, checkable=True, checked=code == language)
            action.triggered.connect(lambda _checked, code=code: self.language_chosen.emit(code))
            menu.addAction(action)
        return menu

    def _fit(self) -> None:
        width = self._theme.px(FORM) + 2 * MARGIN
        room = self.width() >= width + LEAST_SAMPLE
        self.sample.setVisible(room)
        self._edge.setVisible(room)
        if room:
            self._column.setFixedWidth(width - EDGE)
        else:
            self._column.setMinimumWidth(0)
            self._column.setMaximumWidth(16_777_215)
        self.layout().invalidate()  # a widget shown while its window is being shown is otherwise passed over
        self.layout().activate()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._shown().begin()
