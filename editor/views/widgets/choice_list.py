"""A list that opens."""

from __future__ import annotations

from collections.abc import Hashable, Sequence

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QComboBox, QStyledItemDelegate, QStyleOptionViewItem, QWidget

_TOLD = Qt.ItemDataRole.UserRole + 1


class _Told(QStyledItemDelegate):
    """Writes what was told of a choice, where something was."""

    def initStyleOption(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> None:
        super().initStyleOption(option, index)
        told = index.data(_TOLD)
        if told:
            option.text = told


class ChoiceList(QComboBox):
    """One out of many words; a wheel over it scrolls the panel unless it has the focus.

    Attributes:
        value: what is chosen, or None in an empty list.

    Signals:
        chosen(object): the value a person chose; not sent by `choose`.
    """

    chosen = Signal(object)

    def __init__(
        self, choices: Sequence[tuple[Hashable, str]] = (), *, name: str = "", scale: str = "m",
        parent: QWidget | None = None,
    ) -> None:  # fmt: skip
        super().__init__(parent)
        self.setProperty("scale", scale)
        self.setAccessibleName(name)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setItemDelegate(_Told(self))
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.set_choices(choices)
        self.activated.connect(lambda index: self.chosen.emit(self.itemData(index)))

    @property
    def value(self) -> Hashable | None:
        return self.currentData()

    def set_choices(self, choices: Sequence[tuple[Hashable, str]]) -> None:
        """Other choices, each a value and its words; the first is chosen."""
        self.clear()
        for value, words in choices:
            self.addItem(words, value)

    def choose(self, value: Hashable) -> None:
        """Show `value` as chosen without a signal; one that is not in the list leaves it empty."""
        self.setCurrentIndex(self.findData(value))

    def tell(self, value: Hashable, detail: str) -> None:
        """Say more of a choice in the open list; the closed one keeps to its words, which have to fit."""
        index = self.findData(value)
        words = f"{self.itemText(index)}, {detail}" if detail else self.itemText(index)
        self.setItemData(index, words, _TOLD)
        self.setItemData(index, words, Qt.ItemDataRole.AccessibleTextRole)

    def showPopup(self) -> None:
        view = self.view()
        view.setMinimumWidth(view.sizeHintForColumn(0) + 2 * view.frameWidth())
        super().showPopup()

    def wheelEvent(self, event: QWheelEvent) -> None:
        if self.hasFocus():
            super().wheelEvent(event)
        else:
            event.ignore()
