"""How a model is held: what fits, the quickest first."""

from __future__ import annotations

import pytest

from editor.redactor.design.workers.contract import MULTIPLE, Machine
from editor.redactor.design.workers.memory import plan_for, smaller

NUMBERS, LARGEST, PIXELS = 3_300_000_000, 1_230_000_000, 768 * 768  # of the real model


@pytest.mark.parametrize(
    ("machine", "held"),
    [
        (Machine(32 * 2**30), ("cpu", "bfloat16", False)),
        (Machine(32 * 2**30, has_bfloat16=False), ("cpu", "float32", False)),
        (Machine(12 * 2**30, has_bfloat16=False), ("cpu", "bfloat16", False)),
        (Machine(32 * 2**30, 24 * 2**30, "cuda"), ("cuda", "bfloat16", False)),
        (Machine(32 * 2**30, 6 * 2**30, "cuda", False), ("cuda", "float16", True)),
        (Machine(32 * 2**30, 2 * 2**30, "cuda"), ("cpu", "bfloat16", False)),
        (Machine(2**30), ("cpu", "bfloat16", False)),  # nothing fits: what needs least
    ],
)
def test_the_quickest_way_that_fits(machine: Machine, held: tuple[str, str, bool]) -> None:
    plan = plan_for(machine, NUMBERS, LARGEST, PIXELS)
    assert (plan.device, plan.dtype, plan.offload) == held
    assert plan.memory > 0


def test_larger_pictures_need_more() -> None:
    machine = Machine(64 * 2**30)
    assert plan_for(machine, NUMBERS, LARGEST, 4 * PIXELS).memory > plan_for(machine, NUMBERS, LARGEST, PIXELS).memory


def test_smaller_sizes_are_multiples_and_end() -> None:
    size = 768, 512
    while size != (MULTIPLE, MULTIPLE):
        next_size = smaller(*size, MULTIPLE)
        assert all(side % MULTIPLE == 0 for side in next_size)
        assert sum(next_size) < sum(size)
        size = next_size
