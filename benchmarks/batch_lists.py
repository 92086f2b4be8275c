"""How long the Batch tab keeps the window's thread busy: `python benchmarks/batch_lists.py [PICTURES]`.

Makes so many small pictures (500 where nothing is said), runs a batch of them in the window with a recipe that needs
no network, scrolls, filters and sorts meanwhile, and tells the processor time of the window's thread for each turn of
its event loop: median, 99th percentile, the longest, and how many took more than 16 ms. With no display it draws to
memory.
"""

from __future__ import annotations

import os
import sys
import tempfile
import time
from pathlib import Path
from typing import Final

FRAME: Final = 0.016  # seconds
WARM_UP: Final = 1500  # ms after the window is shown
SIDE: Final = 640  # px


def pictures(folder: Path, count: int) -> None:
    """Small photographs without two alike: the same bytes would be worked on once."""
    import cv2
    import numpy as np

    folder.mkdir()
    chance = np.random.default_rng(1)
    ground = cv2.resize(chance.integers(0, 255, (12, 9, 3), np.uint8), (SIDE * 3 // 4, SIDE))
    for number in range(count):
        made = cv2.putText(ground.copy(), str(number), (60, SIDE // 2), cv2.FONT_HERSHEY_DUPLEX, 4, (250, 250, 250), 8)
        cv2.imwrite(str(folder / f"A-{number:05}.jpg"), made)


class Turns:
    """Processor time of this thread between two rests of the event loop."""

    def __init__(self) -> None:
        from PySide6.QtCore import QAbstractEventDispatcher

        self.took: list[float] = []
        self._since = time.thread_time()
        dispatcher = QAbstractEventDispatcher.instance()
        dispatcher.awake.connect(self._begin)
        dispatcher.aboutToBlock.connect(self._end)

    def _begin(self) -> None:
        self._since = time.thread_time()

    def _end(self) -> None:
        self.took.append(time.thread_time() - self._since)

    def tell(self, what: str) -> None:
        took, self.took = sorted(self.took), []
        late = sum(one > FRAME for one in took)
        figures = (1000 * took[len(took) // 2], 1000 * took[len(took) * 99 // 100], 1000 * took[-1])
        print(f"{what:28s} {len(took):6d} turns  median {figures[0]:5.1f}  99 % {figures[1]:5.1f}  "
              f"longest {figures[2]:5.1f} ms  over 16 ms: {late}")  # fmt: skip


def main(count: int) -> None:
    from PySide6.QtCore import QEventLoop, QTimer
    from PySide6.QtWidgets import QApplication

    from editor.controllers.batch_list import Column, Show
    from editor.controllers.run_phase import Phase
    from editor.views.application import Application

    def wait(milliseconds: int) -> None:
        loop = QEventLoop()
        QTimer.singleShot(milliseconds, loop.quit)
        loop.exec()

    with tempfile.TemporaryDirectory() as place:
        os.environ["VITRINA_HOME"] = str(Path(place) / "home")
        pictures(Path(place) / "shoot", count)
        program = Application(QApplication(["vitrina"]))
        program.start()
        program.controllers.accounts.continue_as_guest()
        wait(WARM_UP)
        conductor, batch = program.conductor, program.controllers.batch
        conductor.window.resize(1440, 900)
        conductor.go_to_batch()
        wait(WARM_UP)
        turns = Turns()
        batch.plan.recipes.add("brightness")
        batch.plan.set_inputs([Path(place) / "shoot"])
        wait(3000)
        turns.tell("listed, tiles come")
        view, begin = conductor.batch, time.monotonic()
        view.panel.report.setChecked(False)
        batch.start()
        columns, shows = (Column.DOUBT, Column.FILE, Column.SECONDS), (Show.DONE, Show.WAITING, Show.ALL)
        step = 0
        while batch.phase is not Phase.ENDED:
            wait(200)
            bar = view.grid.verticalScrollBar()
            bar.setValue(bar.maximum() * (step % 20) // 20)
            if step % 5 == 0:
                view.show_way("table" if step % 2 else "grid")
                view._model.sort_by(columns[step // 5 % 3], descending=bool(step % 2))
                view._model.show_only(shows[step // 5 % 3])
            step += 1
        turns.tell(f"a run of {time.monotonic() - begin:.0f} s")
        print({str(show): batch.count(show) for show in Show})
        program.close()


if __name__ == "__main__":
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    sys.path.insert(0, str(Path(__file__).resolve().parent.parent))
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 500)
