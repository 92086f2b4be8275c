"""Kandinsky 2.1 as it is, with adapters that learn: what they are to make smaller.

Hu et al., "LoRA: Low-Rank Adaptation of Large Language Models", ICLR 2022: beside each frozen matrix W of the
attention a product B A of rank r learns, and is added with the factor alpha / r. The losses are those that the model
itself was taught by (Razzhigaev et al., "Kandinsky", EMNLP 2023): its prior finds the embedding of a picture in noise,
given words; its decoder finds the noise in a picture's latents, given words and that embedding.
"""

from __future__ import annotations

import os
from collections.abc import Mapping, Sequence
from typing import Any, Final

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor

from editor.errors import NetworkError
from editor.redactor.design.workers.adapter import NAME, Half
from editor.redactor.design.workers.kandinsky_folder import KandinskyFolder
from editor.redactor.design.workers.serving import OFFLINE

Bytes = NDArray[np.uint8]
TARGETS: Final[Mapping[Half, tuple[str, ...]]] = {
    "decoder": ("to_q", "to_k", "to_v", "to_out.0", "add_k_proj", "add_v_proj"),
    "prior": ("to_q", "to_k", "to_v", "to_out.0"),
}
_TOKENS: Final = 77


class Learner:
    """The model of a folder with new adapters, and what it makes of pictures with words.

    Args:
        model: see `kandinsky_in`.
        halves: which are taught; what only the other needs is not loaded.
        rank: r, of each adapter.
        alpha: of each adapter.
        device: ``cpu`` or ``cuda``; there the model is held in bfloat16, the adapters in float32.
        seed: of the adapters' weights: A is random, B is nothing, so that a new adapter changes nothing.
    """

    def __init__(
        self, model: KandinskyFolder, halves: Sequence[Half], rank: int, alpha: float, device: str, seed: int = 0
    ) -> None:
        os.environ |= OFFLINE
        self.halves, self.rank, self.alpha, self._device = tuple(halves), rank, alpha, device
        self._dtype = torch.bfloat16 if device == "cuda" else torch.float32
        self._load(model)
        torch.manual_seed(seed)
        self.modules: dict[Half, Any] = {half: self._adapted(half) for half in self.halves}

    def parameters(self) -> list[Tensor]:
        """What learns."""
        return [one for module in self.modules.values() for one in module.parameters() if one.requires_grad]

    def state(self) -> dict[str, Tensor]:
        """The adapters, by half and place."""
        from peft.utils import get_peft_model_state_dict

        return {
            f"{half}.{name}": value.detach().cpu().clone()
            for half, module in self.modules.items()
            for name, value in get_peft_model_state_dict(module, adapter_name=NAME).items()
        }

    def fill(self, state: Mapping[str, Tensor]) -> None:
        """Take up adapters of `state`.

        Raises:
            NetworkError: they are of another model, or of other halves.
        """
        from peft.utils import set_peft_model_state_dict

        own = self.state()
        if {name: value.shape for name, value in own.items()} != {name: value.shape for name, value in state.items()}:
            raise NetworkError("The adapters of this training are of another model.", "Give its own with --folder.")
        for half, module in self.modules.items():
            part = {
                name.removeprefix(f"{half}."): value for name, value in state.items() if name.startswith(f"{half}.")
            }
            set_peft_model_state_dict(module, part, adapter_name=NAME)

    def losses(self, pictures: Sequence[Bytes], texts: Sequence[str], chance: torch.Generator) -> dict[str, Tensor]:
        """What each half is to make smaller.

        Args:
            pictures: H x W x 3, all of one size, sides multiples of 64.
            chance: noise and times are drawn from it, on the processor, so that they are the same everywhere.
        """
        embedded = self._embedded(pictures)
        found = {}
        with torch.autocast("cuda", torch.bfloat16, enabled=self._device == "cuda"):
            if "prior" in self.halves:
                found["prior"] = self._prior_loss(embedded, texts, chance)
            if "decoder" in self.halves:
                found["decoder"] = self._decoder_loss(embedded, pictures, texts, chance)
        return found

    def _load(self, model: KandinskyFolder) -> None:
        from diffusers.utils import logging
        from transformers.utils import logging as more_logging

        for one in (logging, more_logging):  # the trainer tells how it goes
            one.set_verbosity_error()
            one.disable_progress_bar()
        from diffusers import KandinskyPipeline, KandinskyPriorPipeline
        from transformers import CLIPImageProcessor, CLIPVisionModelWithProjection

        how: dict[str, Any] = {"local_files_only": True, "use_safetensors": True, "dtype": self._dtype}
        how |= {"variant": model.variant} if model.variant else {}
        if "prior" in self.halves:
            self._prior = KandinskyPriorPipeline.from_pretrained(model.prior, **how)
            self._image_encoder, self._seen = self._prior.image_encoder, self._prior.image_processor
        else:
            self._seen = CLIPImageProcessor.from_pretrained(model.prior / "image_processor", local_files_only=True)
            self._image_encoder = CLIPVisionModelWithProjection.from_pretrained(model.prior / "image_encoder", **how)
        frozen = [self._image_encoder]
        if "prior" in self.halves:
            frozen += [self._prior.prior, self._prior.text_encoder]
        if "decoder" in self.halves:
            self._decoder = KandinskyPipeline.from_pretrained(model.decoder, **how)
            frozen += [self._decoder.unet, self._decoder.text_encoder, self._decoder.movq]
        for module in frozen:
            module.requires_grad_(False)
            module.to(self._device).eval()

    def _adapted(self, half: Half) -> Any:
        from peft import LoraConfig

        module = self._decoder.unet if half == "decoder" else self._prior.prior
        module.add_adapter(
            LoraConfig(
                r=self.rank, lora_alpha=self.alpha, init_lora_weights="gaussian", target_modules=[*TARGETS[half]]
            ),
            adapter_name=NAME,
        )
        for one in module.parameters():
            if one.requires_grad:  # steps are too small for 16 bits
                one.data = one.data.float()
        if half == "decoder":
            module.enable_gradient_checkpointing()  # what it works out is worked out again: half the memory and less
        return module

    @torch.no_grad()
    def _embedded(self, pictures: Sequence[Bytes]) -> Tensor:
        """N x D: what CLIP sees."""
        pixels = self._seen(images=list(pictures), return_tensors="pt").pixel_values
        embeds: Tensor = self._image_encoder(pixels.to(self._device, self._dtype)).image_embeds
        return embeds

    def _prior_loss(self, embedded: Tensor, texts: Sequence[str], chance: torch.Generator) -> Tensor:
        pipeline, prior = self._prior, self._prior.prior
        with torch.no_grad():
            tokens = pipeline.tokenizer(
                list(texts), padding="max_length", truncation=True, max_length=_TOKENS, return_tensors="pt"
            ).to(self._device)
            words = pipeline.text_encoder(tokens.input_ids)
            wanted = (embedded - prior.clip_mean) / prior.clip_std
            noisy, times = self._noised(pipeline.scheduler, wanted, chance)[:2]
        found = prior(
            noisy,
            timestep=times,
            proj_embedding=words.text_embeds,
            encoder_hidden_states=words.last_hidden_state,
            attention_mask=tokens.attention_mask.bool(),
        ).predicted_image_embedding
        return torch.nn.functional.mse_loss(found.float(), wanted.float())

    def _decoder_loss(
        self, embedded: Tensor, pictures: Sequence[Bytes], texts: Sequence[str], chance: torch.Generator
    ) -> Tensor:
        pipeline = self._decoder
        with torch.no_grad():
            pixels = torch.from_numpy(np.stack(list(pictures))).permute(0, 3, 1, 2).float() / 127.5 - 1
            latents = pipeline.movq.encode(pixels.to(self._device, self._dtype)).latents
            tokens = pipeline.tokenizer(
                list(texts), padding="max_length", truncation=True, max_length=_TOKENS, return_tensors="pt"
            ).to(self._device)
            told, hidden = pipeline.text_encoder(input_ids=tokens.input_ids, attention_mask=tokens.attention_mask)
            noisy, times, noise = self._noised(pipeline.scheduler, latents, chance)
        found = pipeline.unet(
            noisy,
            times,
            encoder_hidden_states=hidden,
            added_cond_kwargs={"text_embeds": told, "image_embeds": embedded},
        ).sample[:, : latents.shape[1]]  # what follows is the variance, which is left as it is
        return torch.nn.functional.mse_loss(found.float(), noise.float())

    def _noised(self, scheduler: Any, clean: Tensor, chance: torch.Generator) -> tuple[Tensor, Tensor, Tensor]:
        """With noise of a time of its own for each, the times, and the noise."""
        noise = torch.randn(clean.shape, generator=chance).to(clean)
        times = torch.randint(0, scheduler.config.num_train_timesteps, (len(clean),), generator=chance)
        times = times.to(self._device)
        return scheduler.add_noise(clean, noise, times), times, noise
