"""Folders that are no Kandinsky 2.1, or not all of it."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from editor.errors import InputError
from editor.redactor.design.workers.kandinsky_folder import DECODER, INPAINT, PRIOR, kandinsky_in
from editor.redactor.design.workers.safetensors_file import weights_in

UNET = Path(DECODER) / "unet" / "diffusion_pytorch_model.safetensors"
WORDS = Path(PRIOR) / "text_encoder" / "model.safetensors"


def changed(path: Path, **values: Any) -> None:
    told = json.loads(path.read_text(encoding="utf-8"))
    path.write_text(json.dumps(told | values), encoding="utf-8")


def cut_off(model: Path) -> None:
    data = (model / UNET).read_bytes()
    (model / UNET).write_bytes(data[: len(data) // 2])


def lengthened(model: Path) -> None:
    with (model / UNET).open("ab") as file:
        file.write(b"more")


def emptied(model: Path) -> None:
    (model / UNET).write_bytes(b"")


def pickled(model: Path) -> None:
    (model / WORDS).rename(model / PRIOR / "text_encoder" / "pytorch_model.bin")


def without_a_shard(model: Path) -> None:
    whole = model / UNET
    index = {"metadata": {}, "weight_map": {"a": "one.safetensors", "b": "two.safetensors"}}
    (whole.parent / "diffusion_pytorch_model.safetensors.index.json").write_text(json.dumps(index), encoding="utf-8")
    whole.rename(whole.with_name("one.safetensors"))


def with_a_shard_elsewhere(model: Path) -> None:
    index = {"weight_map": {"a": "../../kandinsky-2-1/movq/diffusion_pytorch_model.safetensors"}}
    (model / UNET.parent / "diffusion_pytorch_model.safetensors.index.json").write_text(json.dumps(index))


SPOILT: list[tuple[Callable[[Path], object], str]] = [
    (cut_off, "is not whole"),
    (lengthened, "is no file of weights"),
    (emptied, "is no file of weights"),
    (pickled, "pickle"),
    (without_a_shard, "was not downloaded to its end"),
    (with_a_shard_elsewhere, "was not downloaded to its end"),
    (lambda model: (model / UNET).unlink(), "has no unet"),
    (lambda model: (model / DECODER / "tokenizer").rename(model / "elsewhere"), "has no tokenizer"),
    (lambda model: (model / PRIOR).rename(model / "other"), "holds no kandinsky-2-1-prior"),
    (lambda model: (model / DECODER / "model_index.json").unlink(), "has no model_index.json"),
    (lambda model: (model / DECODER / "model_index.json").write_text("{"), "is damaged"),
    (lambda model: changed(model / DECODER / "model_index.json", _class_name="StableDiffusionXLPipeline"), "XLPipe"),
    (lambda model: changed(model / DECODER / "unet" / "config.json", addition_embed_type="image"), "another family"),
    (lambda model: changed(model / INPAINT / "unet" / "config.json", in_channels=4), "4 channels"),
]


def test_a_whole_model_is_known(kandinsky: Path) -> None:
    for folder in (kandinsky, kandinsky / DECODER, kandinsky / PRIOR):
        found = kandinsky_in(folder)
        assert (found.decoder.name, found.prior.name) == (DECODER, PRIOR)
        assert found.inpaint is not None
        assert len(found.weights) == 7
        assert found.variant == ""
    assert found.bytes == sum(file.stat().st_size for file in kandinsky.rglob("*.safetensors"))


def test_painting_into_pictures_may_be_missing(spoilt: Callable[[], Path]) -> None:
    model = spoilt()
    (model / INPAINT).rename(model / "elsewhere")
    assert kandinsky_in(model).inpaint is None


def test_weights_of_16_bits_go_by_their_name_and_pickles_beside_weights_are_left_alone(
    spoilt: Callable[[], Path],
) -> None:
    model = spoilt()
    for file in list(model.rglob("*.safetensors")):
        (file.parent / "pytorch_model.bin").write_bytes(b"cposix\nsystem\n")
        file.rename(file.with_suffix(".fp16.safetensors"))
    assert kandinsky_in(model).variant == "fp16"


@pytest.mark.parametrize(("spoil", "said"), SPOILT)
def test_what_is_wrong_is_said(spoilt: Callable[[], Path], spoil: Callable[[Path], object], said: str) -> None:
    model = spoilt()
    spoil(model)
    with pytest.raises(InputError, match=said) as caught:
        kandinsky_in(model)
    assert caught.value.todo


def test_no_folder_and_a_folder_of_something_else(tmp_path: Path) -> None:
    (tmp_path / "notes.txt").write_text("")
    for folder in (tmp_path / "gone", tmp_path):
        with pytest.raises(InputError):
            kandinsky_in(folder)
    (tmp_path / "model_index.json").write_text('{"_class_name": "FluxPipeline"}')
    with pytest.raises(InputError, match="FluxPipeline"):
        kandinsky_in(tmp_path)


@pytest.mark.parametrize(
    "data",
    [
        b"", b"\0" * 7, b"\xff" * 64, (2**40).to_bytes(8, "little"), (2).to_bytes(8, "little") + b"[]",
        (4).to_bytes(8, "little") + b'{"a"', (20).to_bytes(8, "little") + b'{"a": {"shape": [1]}',
    ],
)  # fmt: skip
def test_odd_bytes_are_no_weights(tmp_path: Path, data: bytes) -> None:
    path = tmp_path / "a.safetensors"
    path.write_bytes(data)
    with pytest.raises(InputError, match=r"no file of weights|not whole"):
        weights_in(path)


def test_a_tensor_that_is_longer_than_its_shape_is_none(tmp_path: Path) -> None:
    text = b'{"a": {"dtype": "F32", "shape": [1], "data_offsets": [0, 8]}}'
    path = tmp_path / "a.safetensors"
    path.write_bytes(len(text).to_bytes(8, "little") + text + b"\0" * 8)
    with pytest.raises(InputError, match="no file of weights"):
        weights_in(path)
