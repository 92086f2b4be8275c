"""Errors that nobody foresaw: logged, told, and the work goes on."""

from __future__ import annotations

import logging
import sys
import threading
from types import TracebackType

from PySide6.QtCore import QMessageLogContext, QObject, QtMsgType, Signal, qInstallMessageHandler

log = logging.getLogger(__name__)

_LEVELS = {
    QtMsgType.QtDebugMsg: logging.DEBUG, QtMsgType.QtInfoMsg: logging.INFO, QtMsgType.QtWarningMsg: logging.WARNING,
    QtMsgType.QtCriticalMsg: logging.ERROR, QtMsgType.QtFatalMsg: logging.CRITICAL,
}  # fmt: skip


class ErrorHook(QObject):
    """Catches what escapes from slots and threads.

    Signals:
        caught(object): the error; always delivered on the main thread.
    """

    caught = Signal(object)

    def install(self) -> None:
        """From now on, in place of a traceback on the terminal."""
        sys.excepthook = self._catch
        threading.excepthook = lambda told: self._catch(told.exc_type, told.exc_value, told.exc_traceback)
        qInstallMessageHandler(_log_qt)

    def _catch(self, kind: type[BaseException], error: BaseException | None, trace: TracebackType | None) -> None:
        if issubclass(kind, KeyboardInterrupt):
            sys.__excepthook__(kind, error or kind(), trace)
            return
        log.error("An error that nobody foresaw", exc_info=(kind, error, trace))
        self.caught.emit(error)


def _log_qt(level: QtMsgType, _context: QMessageLogContext, text: str) -> None:
    log.log(_LEVELS.get(level, logging.WARNING), "Qt: %s", text)
