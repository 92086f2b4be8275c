"""How a model is held on this machine, and how much that needs."""

from __future__ import annotations

from typing import Final

from editor.redactor.design.workers.contract import Machine, Plan

_LIBRARIES: Final = 900_000_000  # torch, diffusers and transformers in a process
_SPARE: Final = 1.1
_EACH: Final = {"float32": 4, "bfloat16": 2, "float16": 2}
# Numbers that are at work for each pixel of the picture, an estimate from the layers of Kandinsky's decoder: 128
# channels at the picture's own size, seven such planes at a time; its U-Net works on a 64th of the pixels.
_A_PIXEL: Final = 128 * 7


def plan_for(machine: Machine, numbers: int, largest: int, pixels: int) -> Plan:
    """The best way to hold a model that fits; where none does, the one that needs least.

    Args:
        numbers: of weights of all its parts.
        largest: of weights of its largest part.
        pixels: of the picture that is to be made.
    """
    ways = [_way(*way, numbers, largest, pixels) for way in _ways(machine)]
    fitting = (way for way in ways if way.memory <= machine.memory and way.accelerator <= machine.accelerator)
    return next(fitting, min(ways, key=lambda way: way.memory + way.accelerator))


def _ways(machine: Machine) -> list[tuple[str, str, bool]]:
    """Device, numbers, and whether parts wait in main memory, the quickest way first."""
    half = "bfloat16" if machine.has_bfloat16 else "float16"
    if machine.device != "cpu":
        return [(machine.device, half, False), (machine.device, half, True), ("cpu", "bfloat16", False)]
    # Processors without instructions for bfloat16 do it too, slower than float32 but in half the memory.
    quick = ["bfloat16"] if machine.has_bfloat16 else ["float32", "bfloat16"]
    return [("cpu", dtype, False) for dtype in quick]


def _way(device: str, dtype: str, offload: bool, numbers: int, largest: int, pixels: int) -> Plan:
    each = _EACH[dtype]
    working = pixels * _A_PIXEL * each
    if device == "cpu":
        return Plan(device, dtype, False, round((numbers * each + working) * _SPARE) + _LIBRARIES)
    own = round(((largest if offload else numbers) * each + working) * _SPARE)
    main = (numbers if offload else largest) * each + _LIBRARIES
    return Plan(device, dtype, offload, main, own)


def smaller(width: int, height: int, multiple: int) -> tuple[int, int]:
    """The next size to try where memory was not enough: about half the pixels, sides in multiples."""
    return tuple(max(multiple, int(side * 0.7) // multiple * multiple) for side in (width, height))  # type: ignore[return-value]
