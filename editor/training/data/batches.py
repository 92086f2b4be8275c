"""Batches from any step on, made by workers while the last one is learnt from."""

from __future__ import annotations

from collections.abc import Iterator

from torch.utils.data import DataLoader, Sampler

from editor.training.data.samples import Samples
from editor.training.trainee import Batch


class _Places(Sampler[list[int]]):
    """The places of the endless sequence, a batch at a time, from a step on."""

    def __init__(self, start: int, batch: int) -> None:
        self._start, self._batch = start, batch

    def __iter__(self) -> Iterator[list[int]]:
        step = self._start
        while True:
            yield list(range(step * self._batch, (step + 1) * self._batch))
            step += 1


def batches(samples: Samples, batch: int, *, start: int = 0, workers: int = 0, pinned: bool = False) -> Iterator[Batch]:
    """An endless row of batches; that of step n is the same whatever `start` and `workers`."""
    loader = DataLoader(
        samples,
        batch_sampler=_Places(start, batch),
        num_workers=workers,
        pin_memory=pinned,
        prefetch_factor=4 if workers else None,
        worker_init_fn=_one_thread,
    )
    return iter(loader)


def _one_thread(_worker: int) -> None:
    import cv2

    cv2.setNumThreads(1)
