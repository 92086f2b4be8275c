"""What a training runs on."""

from __future__ import annotations

from contextlib import AbstractContextManager, nullcontext

import torch

from editor.errors import NetworkError


def chosen(device: str) -> str:
    """``cpu`` or ``cuda``; ``auto`` takes CUDA where it is.

    Raises:
        NetworkError: CUDA is asked for and is not there.
    """
    there = torch.cuda.is_available()
    if device == "cuda" and not there:
        raise NetworkError("CUDA cannot be used here.", "Install its driver and a torch built for it, or use cpu.")
    return "cuda" if there and device in ("auto", "cuda") else "cpu"


def use_threads(count: int) -> None:
    """How many threads of the processor torch and OpenCV use; 0: one a core."""
    import cv2

    if count:
        torch.set_num_threads(count)
        cv2.setNumThreads(count)


def seed(number: int) -> None:
    """Begin all of torch's chances from here."""
    torch.manual_seed(number)


def halved(device: torch.device) -> AbstractContextManager[object]:
    """Where arithmetic may be done in bfloat16: half the time on a processor that has it, a little more on others."""
    known = device.type in ("cpu", "cuda")
    return torch.autocast(device.type, torch.bfloat16) if known else nullcontext()
