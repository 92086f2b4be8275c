"""Whether a folder holds Kandinsky 2.1: looked at without loading anything, and without its libraries.

The model is two folders in the layout of diffusers, `kandinsky-2-1` and `kandinsky-2-1-prior`, and a third for painting
into a picture, `kandinsky-2-1-inpaint`, which one may do without. They lie beside each other, or one of them is chosen.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

from editor.errors import InputError
from editor.redactor.design.workers.safetensors_file import Weights, shapes_in, weights_in

DECODER, PRIOR, INPAINT = "kandinsky-2-1", "kandinsky-2-1-prior", "kandinsky-2-1-inpaint"
_PARTS: Final[Mapping[str, tuple[str, ...]]] = {
    DECODER: ("unet", "text_encoder", "movq"),
    PRIOR: ("prior", "text_encoder", "image_encoder"),
    INPAINT: ("unet",),
}
_OTHERS: Final[Mapping[str, tuple[str, ...]]] = {
    DECODER: ("tokenizer", "scheduler"),
    PRIOR: ("tokenizer", "scheduler", "image_processor"),
    INPAINT: (),
}
_CLASSES: Final[Mapping[str, tuple[str, ...]]] = {
    DECODER: ("KandinskyPipeline", "KandinskyImg2ImgPipeline"),
    PRIOR: ("KandinskyPriorPipeline",),
    INPAINT: ("KandinskyInpaintPipeline", "KandinskyPipeline"),
}
_NAMES: Final = ("diffusion_pytorch_model", "model")
_CHANNELS: Final = {DECODER: 4, INPAINT: 9}  # of the U-Net: a picture to paint into comes with its mask


@dataclass(frozen=True, slots=True)
class KandinskyFolder:
    """A model that is whole.

    Attributes:
        decoder, prior, inpaint: where its folders lie; None: there is nothing to paint into pictures with.
        variant: ``"fp16"`` where weights of 16 bits go by that name; else empty.
        weights: part of the model, as ``"unet"`` or ``"prior/text_encoder"``, to what its files hold.
    """

    decoder: Path
    prior: Path
    inpaint: Path | None
    variant: str
    weights: Mapping[str, Weights]

    @property
    def bytes(self) -> int:
        """Of all weights."""
        return sum(one.bytes for one in self.weights.values())


def kandinsky_in(folder: Path) -> KandinskyFolder:
    """The model that lies in a folder.

    Raises:
        InputError: there is none, it is of another family, something is missing, not downloaded to its end, or there
            are pickles alone, which are never loaded as they may hold any program.
    """
    if not folder.is_dir():
        raise InputError("The folder {name} is not there.", "Choose the one that holds the model.", name=folder.name)
    above = folder if (folder / DECODER).is_dir() or (folder / PRIOR).is_dir() else folder.parent
    found = {name: above / name for name in (DECODER, PRIOR, INPAINT) if (above / name).is_dir()}
    if DECODER not in found and (folder / "model_index.json").is_file():
        _check_family(folder, DECODER)  # says which model it is, if it is another
    for name in (DECODER, PRIOR):
        if name not in found:
            raise InputError(
                "{folder} holds no {name}.", "Kandinsky 2.1 needs {decoder} and {prior} beside each other.",
                folder=above.name, name=name, decoder=DECODER, prior=PRIOR,
            )  # fmt: skip
    weights: dict[str, Weights] = {}
    variants = {_variant(found[name], part) for name in found for part in _PARTS[name]}
    variant = "fp16" if variants == {"fp16"} else ""
    for name, path in found.items():
        _check_family(path, name)
        for part in _OTHERS[name]:
            if not any((path / part).glob("*")):
                raise _missing(path, part)
        for part in _PARTS[name]:
            weights[f"{name}/{part}"] = _weights(path, part, variant)
    return KandinskyFolder(found[DECODER], found[PRIOR], found.get(INPAINT), variant, weights)


def shapes_in_part(model: KandinskyFolder, name: str, part: str) -> dict[str, tuple[int, ...]]:
    """The shape of each tensor of a part, as of `DECODER` and ``"unet"``. Errors as in `weights_in`."""
    folder = {DECODER: model.decoder, PRIOR: model.prior}[name]
    return {key: shape for file in _files(folder / part, model.variant) for key, shape in shapes_in(file).items()}


def _check_family(path: Path, wanted: str) -> None:
    told = str(_json(path / "model_index.json").get("_class_name", ""))
    if told not in _CLASSES[wanted]:
        raise _other_family(path, told or "?")
    if wanted == PRIOR:
        return
    unet = _json(path / "unet" / "config.json")
    if unet.get("addition_embed_type") != "text_image":  # 2.2 has "image", others have none
        raise _other_family(path, f"{told} ({unet.get('addition_embed_type') or unet.get('_class_name')})")
    if unet.get("in_channels") != _CHANNELS[wanted]:
        raise _other_family(path, f"{told}, {unet.get('in_channels')} channels")


def _other_family(path: Path, family: str) -> InputError:
    return InputError(
        "{folder} is a model of another family: {family}.", "Choose the folder of Kandinsky 2.1.",
        folder=path.name, family=family,
    )  # fmt: skip


def _json(path: Path) -> dict[str, Any]:
    try:
        told = json.loads(path.read_text(encoding="utf-8"))
    except FileNotFoundError as error:
        raise _missing(path.parent, path.name) from error
    except (OSError, ValueError, RecursionError) as error:
        raise InputError("{name} is damaged.", "Download it again.", name=f"{path.parent.name}/{path.name}") from error
    return told if isinstance(told, dict) else {}


def _missing(folder: Path, what: str) -> InputError:
    return InputError(
        "{folder} has no {missing}.", "Download the whole folder again.", folder=folder.name, missing=what
    )


def _variant(path: Path, part: str) -> str:
    """Which weights of a part there are: those of 16 bits by their name, if these are all."""
    names = {file.name for file in (path / part).glob("*.safetensors*")}
    return "fp16" if names and all(".fp16" in name for name in names) else ""


def _weights(path: Path, part: str, variant: str) -> Weights:
    files = list(_files(path / part, variant))
    if not files:
        pickled = [*(path / part).glob("*.bin"), *(path / part).glob("*.ckpt"), *(path / part).glob("*.pt")]
        if pickled:
            raise InputError(
                "{name} is a pickle, which may hold any program, and is not opened.",
                "Download the safetensors files of this model.", name=f"{path.name}/{part}/{pickled[0].name}",
            )  # fmt: skip
        raise _missing(path, f"{part}/{_NAMES[0]}.safetensors")
    held = [weights_in(file) for file in files]
    return Weights(sum(one.bytes for one in held), sum(one.numbers for one in held), held[0].bits)


def _files(folder: Path, variant: str) -> Iterator[Path]:
    """The weights of a part: one file, or those that an index names."""
    suffix = f".{variant}" if variant else ""
    for name in _NAMES:
        index = folder / f"{name}.safetensors.index{suffix}.json"
        if index.is_file():
            shards = sorted(set(map(str, dict(_json(index).get("weight_map", {})).values())))
            for shard in shards:
                if Path(shard).name != shard or not (folder / shard).is_file():
                    raise InputError(
                        "{name} is not there: the model was not downloaded to its end.", "Download the rest of it.",
                        name=f"{folder.name}/{shard}",
                    )  # fmt: skip
                yield folder / shard
            return
        if (folder / f"{name}{suffix}.safetensors").is_file():
            yield folder / f"{name}{suffix}.safetensors"
            return
