"""What Kandinsky was taught besides (LoRA): a folder of small weights, looked at without loading anything.

In the layout of diffusers: `decoder/` and `prior/`, or one of them, each with `pytorch_lora_weights.safetensors`.
"""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Final, Literal

from editor.errors import InputError
from editor.redactor.design.workers.kandinsky_folder import DECODER, PRIOR, KandinskyFolder, shapes_in_part
from editor.redactor.design.workers.safetensors_file import shapes_in

Half = Literal["decoder", "prior"]
FILE: Final = "pytorch_lora_weights.safetensors"
NAME: Final = "garments"  # what the libraries are told that it is called
PARTS: Final[Mapping[Half, tuple[str, str]]] = {"decoder": (DECODER, "unet"), "prior": (PRIOR, "prior")}
_DOWN, _UP = ".lora_A.weight", ".lora_B.weight"


def adapter_in(folder: Path, model: KandinskyFolder) -> tuple[Half, ...]:
    """The halves of a model that an adapter's folder changes.

    Raises:
        InputError: it holds no adapter, pickles alone, one that was not written to its end, or another model's.
    """
    if not folder.is_dir():
        raise InputError("The folder {name} is not there.", "Choose the one that holds the adapter.", name=folder.name)
    halves: tuple[Half, ...] = tuple(half for half in PARTS if (folder / half / FILE).is_file())
    if not halves:
        pickled = next((file for end in ("bin", "ckpt") for file in sorted(folder.rglob(f"*.{end}"))), None)
        if pickled is not None:
            raise InputError(
                "{name} is a pickle, which may hold any program, and is not opened.",
                "Use an adapter of safetensors files.", name=pickled.name,
            )  # fmt: skip
        raise InputError(
            "{folder} holds no adapter.", "It needs decoder/{file} or prior/{file}.", folder=folder.name, file=FILE
        )
    for half in halves:
        _check(folder / half / FILE, shapes_in_part(model, *PARTS[half]))
    return halves


def _check(path: Path, there: Mapping[str, tuple[int, ...]]) -> None:
    """Whether each pair of matrices fits one of the model's, outputs x inputs."""
    told = shapes_in(path)
    layers = {name.removesuffix(_DOWN) for name in told if name.endswith(_DOWN)}
    known = {layer for layer in layers if f"{layer}.weight" in there}
    fits = all(
        (told.get(layer + _UP, (0,))[0], told[layer + _DOWN][-1]) == there[f"{layer}.weight"][:2] for layer in known
    )
    if not known or not fits:
        raise InputError(
            "The adapter {name} was made for another model.", "Use it with that one.",
            name=f"{path.parent.parent.name}/{path.parent.name}",
        )  # fmt: skip
