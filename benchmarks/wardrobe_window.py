"""How quickly the window's list of a large wardrobe is opened, scrolled and narrowed: processor time of the GUI thread.

QT_QPA_PLATFORM=offscreen python benchmarks/wardrobe_window.py [items]
"""

from __future__ import annotations

import sys
import tempfile
import time
from pathlib import Path

import numpy as np
from PySide6.QtWidgets import QApplication, QWidget

from editor.controllers.jobs import Jobs
from editor.controllers.wardrobe_controller import WardrobeController
from editor.model.design_vocabulary import COLOURS, GARMENTS
from editor.model.frame import Frame
from editor.model.input_image import Limits
from editor.model.named_colour import NamedColour
from editor.model.wardrobe import WardrobeItem
from editor.model.wardrobe_store import Wardrobe
from editor.paths import models_folder, resources_folder
from editor.redactor.networks.catalog import Catalog
from editor.redactor.networks.pool import NetworkPool
from editor.views.theme import Theme
from editor.views.wardrobe.item_grid import ItemGrid
from editor.views.wardrobe.item_model import ItemModel, ItemPixmaps


def fill(folder: Path, count: int) -> None:
    """A wardrobe of drawn things."""
    chance, store = np.random.default_rng(1), Wardrobe(folder)
    kinds, colours = list(GARMENTS), list(COLOURS)
    for number in range(count):
        pixels = np.full((200, 160, 3), chance.integers(0, 255, 3), np.uint8)
        frame = Frame(pixels, np.full((200, 160), 255, np.uint8))
        named = (NamedColour(colours[number % len(colours)], "", 1.0, (50.0, 0.0, 0.0)),)
        item = WardrobeItem(category=kinds[number % len(kinds)], colours=named, doubt=0.0, sha256=str(number))
        store.add(item, frame, frame)
    store.close()


def main() -> None:
    """Print what each step costs."""
    count = int(sys.argv[1]) if len(sys.argv) > 1 else 5000
    app = QApplication([])
    theme, jobs, folder = Theme(resources_folder()), Jobs(), Path(tempfile.mkdtemp()) / "wardrobe"
    theme.load("dark")
    theme.apply(app)
    fill(folder, count)
    networks = NetworkPool(Catalog(models_folder(), folder))
    wardrobe = WardrobeController(jobs, networks, Limits, lambda: folder)
    window = QWidget()
    grid = ItemGrid(theme, ItemModel(wardrobe, ItemPixmaps(wardrobe)), 132, proportion=1.0, detailed=True)
    grid.setParent(window)
    window.resize(1160, 800)
    grid.resize(1160, 800)
    window.show()
    longest: dict[str, float] = {}

    def spin(name: str, until: object, least: float = 0.0) -> None:
        begin = time.perf_counter()
        while not until() or time.perf_counter() - begin < least:
            before = time.thread_time()
            app.processEvents()
            longest[name] = max(longest.get(name, 0.0), time.thread_time() - before)
        took, turn = time.perf_counter() - begin, 1000 * longest[name]
        print(f"{name}: {took:.2f} s, longest turn of the GUI thread {turn:.1f} ms")

    wardrobe.open()
    spin("open", lambda: len(wardrobe.rows) == count)
    bar = grid.verticalScrollBar()
    turns = []
    for step in range(200):
        before = time.thread_time()
        bar.setValue(bar.maximum() * step // 200)
        app.processEvents()
        turns.append(time.thread_time() - before)
    print(f"scroll: median turn {1000 * sorted(turns)[100]:.1f} ms, longest {1000 * max(turns):.1f} ms")
    spin("pictures come", lambda: True, 1.0)
    wardrobe.narrow(group="shoes")
    spin("narrow", lambda: 0 < len(wardrobe.rows) < count)
    wardrobe.narrow(group="all", text="red dress")
    spin("words (the first time)", lambda: wardrobe._asked is None)
    wardrobe.narrow(text="blue shirt")
    spin("words", lambda: wardrobe._asked is None)
    wardrobe.close()
    networks.close()
    jobs.shutdown()


if __name__ == "__main__":
    main()
