"""Adapters as files that diffusers and `redactor.design.workers.adapter` read: safetensors alone."""

from __future__ import annotations

import json
from pathlib import Path

from safetensors.torch import save

from editor.model.files import atomic_write, make_folder
from editor.redactor.design.workers.adapter import FILE, NAME
from editor.training.lora.learner import Learner

_ABOUT = "lora_adapter_metadata"  # where diffusers looks for rank and alpha


def save_adapter(learner: Learner, folder: Path) -> None:
    """Write a file for each half, replacing what was there; each is whole or the old one.

    Raises:
        OutputError: the folder cannot be made or written, or the disk is full.
    """
    state = learner.state()
    for half, module in learner.modules.items():
        about = module.peft_config[NAME].to_dict()
        plain = {name: sorted(value) if isinstance(value, set) else value for name, value in about.items()}
        part = {name.removeprefix(f"{half}."): value for name, value in state.items() if name.startswith(f"{half}.")}
        make_folder(folder / half)
        with atomic_write(folder / half / FILE, overwrite=True) as beside:
            beside.write_bytes(save(part, {"format": "pt", _ABOUT: json.dumps(plain, sort_keys=True, default=str)}))
