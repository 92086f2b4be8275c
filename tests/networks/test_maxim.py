"""MAXIM as it is shipped."""

from __future__ import annotations

from pathlib import Path

import pytest

from editor.model.input_image import InputImage
from editor.redactor.networks.pool import NetworkPool

MOST_KEPT = 300 * 2**20  # a run takes over a gigabyte


def resident() -> int:
    """Bytes of this process in memory."""
    return int(Path("/proc/self/statm").read_text("ascii").split()[1]) * 4096


@pytest.mark.skipif(not Path("/proc/self/statm").exists(), reason="the system does not tell what is in memory")
def test_the_memory_of_a_run_goes_back_to_the_system(pool: NetworkPool, pictures: Path) -> None:
    frame = InputImage.read(pictures / "hat.jpg").frame
    pool.device("retouch", "quality")
    before = resident()
    seen, made = pool.remade("retouch", "quality", frame)
    assert seen.shape == made.shape == (256, 256, 3)
    assert made.mean() > seen.mean()  # a dark picture
    assert resident() - before < MOST_KEPT
