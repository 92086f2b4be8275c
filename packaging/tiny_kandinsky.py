"""Writes down the layout of a tiny Kandinsky 2.1, of which tests make a model of random weights.

    python packaging/tiny_kandinsky.py tests/kandinsky/layout.json        (needs the extra `generate`)

The parts are those of the real model with few channels, saved by the library itself; what is written down are their
configurations, their tokenizers (learnt from a dozen phrases below), and name and shape of each tensor.
"""

from __future__ import annotations

import json
import os
import sys
import tempfile
from pathlib import Path
from typing import Any

os.environ["HF_HUB_OFFLINE"] = "1"
WIDTH = 32  # of the space that words and pictures share: 768 in the real model
PHRASES = (
    "straight leopard jeans", "a red cotton t-shirt with white stripes", "black leather jacket, photo on white",
    "blue denim shorts and a green floral dress", "прямые леопардовые джинсы", "красная футболка в белую полоску",
    "прямі леопардові джинси", "червона футболка в білу смужку", "豹纹 直筒 牛仔裤", "红色 条纹 T恤",
)  # fmt: skip


def multilingual_tokenizer() -> Any:
    """XLM-R's kind: pieces of words by Unigram; <s>, <pad>, </s>, <unk> come first and <mask> last."""
    from tokenizers import Tokenizer, models, pre_tokenizers, trainers
    from transformers import XLMRobertaTokenizer

    learnt = Tokenizer(models.Unigram())
    learnt.pre_tokenizer = pre_tokenizers.Metaspace(replacement="▁", prepend_scheme="always")
    trainer = trainers.UnigramTrainer(
        vocab_size=300, special_tokens=["<s>", "<pad>", "</s>", "<unk>"], unk_token="<unk>", show_progress=False
    )
    learnt.train_from_iterator(PHRASES * 20, trainer)
    words = [tuple(word) for word in json.loads(learnt.to_str())["model"]["vocab"]]
    return XLMRobertaTokenizer(vocab=[*words, ("<mask>", 0.0)], model_max_length=512)


def english_tokenizer() -> Any:
    """CLIP's kind: pairs of bytes, words ending in </w>."""
    from tokenizers import Tokenizer, models, normalizers, pre_tokenizers, trainers
    from transformers import CLIPTokenizer

    learnt = Tokenizer(models.BPE(end_of_word_suffix="</w>", continuing_subword_prefix=""))
    learnt.normalizer = normalizers.Lowercase()
    spaces = pre_tokenizers.ByteLevel(add_prefix_space=False, use_regex=False)
    learnt.pre_tokenizer = pre_tokenizers.Sequence([pre_tokenizers.WhitespaceSplit(), spaces])
    letters = sorted(pre_tokenizers.ByteLevel.alphabet())
    trainer = trainers.BpeTrainer(
        vocab_size=620, initial_alphabet=letters, end_of_word_suffix="</w>", show_progress=False
    )
    learnt.train_from_iterator(PHRASES * 20, trainer)
    model = json.loads(learnt.to_str())["model"]
    vocabulary = dict(model["vocab"])
    for word in (*(letter + end for letter in letters for end in ("", "</w>")), "<|startoftext|>", "<|endoftext|>"):
        vocabulary.setdefault(word, len(vocabulary))
    merges = [tuple(pair) if isinstance(pair, list) else tuple(pair.split(" ")) for pair in model["merges"]]
    return CLIPTokenizer(vocab=vocabulary, merges=merges, model_max_length=77)


def unet(channels: int) -> Any:
    from diffusers import UNet2DConditionModel

    return UNet2DConditionModel(
        in_channels=channels, out_channels=8, sample_size=8, addition_embed_type="text_image",
        down_block_types=("ResnetDownsampleBlock2D", "SimpleCrossAttnDownBlock2D"),
        up_block_types=("SimpleCrossAttnUpBlock2D", "ResnetUpsampleBlock2D"),
        mid_block_type="UNetMidBlock2DSimpleCrossAttn", block_out_channels=(32, 64), layers_per_block=1,
        encoder_hid_dim=32, encoder_hid_dim_type="text_image_proj", cross_attention_dim=WIDTH, attention_head_dim=4,
        resnet_time_scale_shift="scale_shift",
    )  # fmt: skip


def save_decoder(folder: Path) -> None:
    """The decoder, and the one for painting into pictures, which shares all but its U-Net."""
    from diffusers import DDIMScheduler, KandinskyInpaintPipeline, KandinskyPipeline, VQModel
    from diffusers.pipelines.kandinsky.text_encoder import MCLIPConfig, MultilingualCLIP

    words = multilingual_tokenizer()
    shared: dict[str, Any] = {
        "tokenizer": words,
        "text_encoder": MultilingualCLIP(
            MCLIPConfig(
                transformerDimSize=32,
                imageDimSize=WIDTH,
                hidden_size=32,
                intermediate_size=37,
                num_attention_heads=4,
                num_hidden_layers=2,
                vocab_size=len(words),
                max_position_embeddings=514,
                type_vocab_size=1,
            )
        ),
        "movq": VQModel(
            block_out_channels=[32, 32, 32, 32],
            in_channels=3,
            out_channels=3,
            latent_channels=4,
            layers_per_block=1,
            down_block_types=["DownEncoderBlock2D"] * 3 + ["AttnDownEncoderBlock2D"],
            norm_num_groups=8,
            up_block_types=["AttnUpDecoderBlock2D"] + ["UpDecoderBlock2D"] * 3,
            norm_type="spatial",
            num_vq_embeddings=12,
            vq_embed_dim=4,
        ),
        "scheduler": DDIMScheduler(
            num_train_timesteps=1000,
            beta_schedule="linear",
            beta_start=0.00085,
            beta_end=0.012,
            clip_sample=False,
            set_alpha_to_one=False,
            steps_offset=1,
            prediction_type="epsilon",
            thresholding=False,
        ),
    }
    KandinskyPipeline(**shared, unet=unet(4)).save_pretrained(folder / "kandinsky-2-1")
    KandinskyInpaintPipeline(**shared, unet=unet(9)).save_pretrained(folder / "kandinsky-2-1-inpaint")


def save_prior(folder: Path) -> None:
    from diffusers import KandinskyPriorPipeline, PriorTransformer, UnCLIPScheduler
    from transformers import (
        CLIPImageProcessor,
        CLIPTextConfig,
        CLIPTextModelWithProjection,
        CLIPVisionConfig,
        CLIPVisionModelWithProjection,
    )

    words = english_tokenizer()
    size: dict[str, Any] = {
        "hidden_size": WIDTH, "projection_dim": WIDTH, "intermediate_size": 37, "num_attention_heads": 4,
        "num_hidden_layers": 2,
    }  # fmt: skip
    text = CLIPTextConfig(
        vocab_size=len(words), max_position_embeddings=77, bos_token_id=words.bos_token_id,
        eos_token_id=words.eos_token_id, pad_token_id=words.pad_token_id, **size,
    )  # fmt: skip
    KandinskyPriorPipeline(
        prior=PriorTransformer(num_attention_heads=2, attention_head_dim=12, embedding_dim=WIDTH, num_layers=1),
        text_encoder=CLIPTextModelWithProjection(text),
        image_encoder=CLIPVisionModelWithProjection(CLIPVisionConfig(image_size=224, patch_size=32, **size)),
        tokenizer=words,
        image_processor=CLIPImageProcessor(crop_size=224, size=224, resample=3),
        scheduler=UnCLIPScheduler(
            variance_type="fixed_small_log", prediction_type="sample", num_train_timesteps=1000, clip_sample=True,
            clip_sample_range=5.0,
        ),
    ).save_pretrained(folder / "kandinsky-2-1-prior")  # fmt: skip


def layout_of(folder: Path) -> dict[str, Any]:
    """Each file by its path: its JSON, or name and shape of each tensor."""
    told: dict[str, Any] = {}
    for path in sorted(path for path in folder.rglob("*") if path.is_file()):
        name = path.relative_to(folder).as_posix()
        if path.suffix == ".safetensors":
            with path.open("rb") as file:
                header = json.loads(file.read(int.from_bytes(file.read(8), "little")))
            told[name] = {key: entry["shape"] for key, entry in header.items() if key != "__metadata__"}
        else:
            told[name] = json.loads(path.read_text(encoding="utf-8"))
    return told


def main(out: Path) -> None:
    with tempfile.TemporaryDirectory() as folder:
        save_decoder(Path(folder))
        save_prior(Path(folder))
        told = layout_of(Path(folder))
    # What the third folder shares with the first is in the real one too; nothing of it but the U-Net is read.
    told = {
        name: value for name, value in told.items() if "inpaint/" not in name or "/unet/" in name or "index" in name
    }
    lines = (f"{json.dumps(name)}: {json.dumps(value, ensure_ascii=False)}" for name, value in told.items())
    out.parent.mkdir(parents=True, exist_ok=True)
    out.write_text("{\n" + ",\n".join(lines) + "\n}\n", encoding="utf-8")


if __name__ == "__main__":
    main(Path(sys.argv[1]))
