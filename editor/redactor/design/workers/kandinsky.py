"""Kandinsky 2.1 in memory, by diffusers: the only file that knows these libraries.

Razzhigaev et al., "Kandinsky: an Improved Text-to-Image Synthesis with Image Prior and Latent Diffusion", EMNLP 2023. A
prior turns words into the embedding of a picture (CLIP), a latent diffusion model turns that into a picture.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from math import ceil
from pathlib import Path
from typing import Any, Final

import numpy as np

from editor.redactor.design.workers.adapter import FILE, NAME, Half, adapter_in
from editor.redactor.design.workers.contract import PREVIEW, Adapter, Job, Machine, Mask, Picture, Plan, Stopped, Tell
from editor.redactor.design.workers.kandinsky_folder import kandinsky_in
from editor.redactor.upscaling.memory import free_memory

_LEAST: Final = 2  # steps of the prior: its scheduler divides by one less
_MEMORY_ENDS: Final = ("out of memory", "not enough memory", "can't allocate memory", "DefaultCPUAllocator")


def check(folder: Path) -> None:
    """Make sure that a folder holds the model, before libraries are loaded for it; `InputError` if it does not."""
    kandinsky_in(folder)


def machine() -> Machine:
    """What there is to work on."""
    import torch

    if torch.cuda.is_available():
        free, _ = torch.cuda.mem_get_info()
        return Machine(free_memory(), int(free), "cuda", torch.cuda.is_bf16_supported())
    if torch.backends.mps.is_available():  # its memory is the main one
        return Machine(free_memory(), free_memory(), "mps", False)
    return Machine(free_memory(), has_bfloat16=_is_quick_in_bfloat16())


def _is_quick_in_bfloat16() -> bool:
    import torch

    capability = torch.backends.cpu.get_cpu_capability()
    return capability not in ("DEFAULT", "NO AVX", "AVX2")


def painter(folder: Path, plan: Plan, adapter: Adapter | None = None) -> KandinskyPainter:
    """The model of a folder, loaded; `InputError` where that is none, or the adapter is none of it."""
    return KandinskyPainter(folder, plan, adapter)


class KandinskyPainter:
    """A `Painter`.

    Args:
        folder: as for `kandinsky_in`.
        plan: how it is held.
        adapter: what it was taught besides.
    """

    def __init__(self, folder: Path, plan: Plan, adapter: Adapter | None = None) -> None:
        import torch
        from diffusers import DDIMScheduler, KandinskyPipeline, KandinskyPriorPipeline

        self._found = kandinsky_in(folder)
        self._plan, self._adapter = plan, adapter
        self._taught = () if adapter is None else adapter_in(adapter.folder, self._found)
        self._how: dict[str, Any] = {
            "local_files_only": True,
            "use_safetensors": True,
            "dtype": getattr(torch, plan.dtype),
            **({"variant": self._found.variant} if self._found.variant else {}),
        }
        with plain_memory():
            prior = KandinskyPriorPipeline.from_pretrained(self._found.prior, **self._how)
            self._adapt(prior.prior, "prior")
            self._prior = self._held(prior)
            plain = KandinskyPipeline.from_pretrained(self._found.decoder, **self._how)
            self._adapt(plain.unet, "decoder")
            plain.register_modules(scheduler=DDIMScheduler.from_config(plain.scheduler.config))
            self._plain = self._held(plain)
        self._inpaint: Any = None

    def paint(self, job: Job, tell: Tell, is_cancelled: Callable[[], bool]) -> Picture:
        """As `Painter.paint`."""
        import torch

        each = max(_LEAST, job.steps)
        prior_steps = each * max(1, sum(isinstance(part.of, str) for part in job.parts))
        walk = _Walk(prior_steps + job.steps, tell, is_cancelled)
        chance = torch.Generator("cpu").manual_seed(job.seed)
        with plain_memory(), torch.inference_mode():
            with walk.through(self._prior):
                embeds = self._embeds(job, each, chance)
            pipeline, more = self._pipeline(job)
            with walk.through(pipeline, prior_steps, self._preview, job.previews):
                made = pipeline(
                    job.words,
                    negative_prompt=job.negative or None,
                    image_embeds=embeds[0],
                    negative_image_embeds=embeds[1],
                    height=job.height,
                    width=job.width,
                    num_inference_steps=job.steps,
                    guidance_scale=job.guidance,
                    generator=chance,
                    output_type="np",
                    **more,
                )
        return _picture(made.images[0])

    def _held(self, pipeline: Any) -> Any:
        pipeline.set_progress_bar_config(disable=True)
        if self._plan.offload:
            pipeline.enable_model_cpu_offload(device=self._plan.device)
            return pipeline
        return pipeline.to(self._plan.device)

    def _adapt(self, module: Any, half: Half) -> None:
        """Add what a half was taught to its weights, so that it costs nothing while it paints."""
        if self._adapter is None or half not in self._taught:
            return
        module.load_lora_adapter(
            self._adapter.folder / half,
            prefix=None,
            adapter_name=NAME,
            weight_name=FILE,
            use_safetensors=True,
            local_files_only=True,
        )
        module.set_adapters([NAME], [self._adapter.weight])
        module.fuse_lora()
        module.unload_lora()

    def _embeds(self, job: Job, steps: int, chance: Any) -> tuple[Any, Any]:
        """What the picture is to be like, and what it is not to be like."""
        if len(job.parts) == 1 and isinstance(job.parts[0].of, str):
            told = self._prior(
                job.parts[0].of, negative_prompt=job.negative or None, num_inference_steps=steps, generator=chance
            )
        else:
            told = self._prior.interpolate(
                [part.of if isinstance(part.of, str) else _image(part.of) for part in job.parts],
                [part.weight for part in job.parts],
                num_inference_steps=steps,
                generator=chance,
                negative_prior_prompt=job.negative or None,
            )
        return told.image_embeds, told.negative_image_embeds

    def _pipeline(self, job: Job) -> tuple[Any, dict[str, Any]]:
        """What makes this picture, and what it has to be told besides."""
        if job.image is None:
            return self._plain, {}
        if job.mask is not None and self._found.inpaint is not None:
            return self._inpainting(), {"image": _image(job.image), "mask_image": _mask(job.mask)}
        from diffusers import KandinskyImg2ImgPipeline

        again = KandinskyImg2ImgPipeline(**self._plain.components)
        again.set_progress_bar_config(disable=True)
        return again, {"image": _image(job.image), "strength": min(1.0, max(0.05, job.change))}

    def _inpainting(self) -> Any:
        """The pipeline for painting into pictures: its U-Net is loaded when it is first asked for."""
        if self._inpaint is None:
            from diffusers import KandinskyInpaintPipeline, UNet2DConditionModel

            assert self._found.inpaint is not None
            unet = UNet2DConditionModel.from_pretrained(self._found.inpaint / "unet", **self._how)
            self._adapt(unet, "decoder")  # its attention is that of the other
            self._inpaint = self._held(KandinskyInpaintPipeline(**{**self._plain.components, "unet": unet}))
        return self._inpaint

    def _preview(self, latents: Any) -> Picture:
        """What latents show, small: they are made smaller first, so that this costs little."""
        import torch

        factor = max(1, ceil(max(latents.shape[-2:]) * 8 / PREVIEW))
        small = torch.nn.functional.avg_pool2d(latents[:1].to(self._plain.movq.dtype), factor)
        shown = self._plain.movq.decode(small, force_not_quantize=True)["sample"][0]
        return _picture(((shown.float().clamp(-1, 1) + 1) / 2).permute(1, 2, 0).cpu().numpy())


class _Walk:
    """Counts the steps of both halves, through their schedulers: the prior has no other place to be asked at."""

    def __init__(self, steps: int, tell: Tell, is_cancelled: Callable[[], bool]) -> None:
        self._steps, self._tell, self._is_cancelled = max(1, steps), tell, is_cancelled

    @contextmanager
    def through(
        self,
        pipeline: Any,
        before: int = 0,
        preview: Callable[[Any], Picture] | None = None,
        previews: int = 0,
    ) -> Iterator[None]:
        """Around a run of a pipeline; `before`: steps that were done by then."""
        own, done = pipeline.scheduler.step, before
        every = max(1, (self._steps - before) // (previews + 1))

        def step(*arguments: Any, **named: Any) -> Any:
            nonlocal done
            if self._is_cancelled():
                raise Stopped
            result = own(*arguments, **named)
            done += 1
            look = preview is not None and previews > 0 and (done - before) % every == 0 and done < self._steps
            shown = preview(result.pred_original_sample) if look and preview is not None else None
            self._tell(min(1.0, done / self._steps), shown)
            return result

        pipeline.scheduler.step = step
        try:
            yield
        finally:
            del pipeline.scheduler.step
        if self._is_cancelled():
            raise Stopped


@contextmanager
def plain_memory() -> Iterator[None]:
    """Says of all the ways in which memory runs out the same."""
    try:
        yield
    except RuntimeError as error:
        if any(word in str(error) for word in _MEMORY_ENDS):
            raise MemoryError(str(error)) from error
        raise


def _image(pixels: Picture) -> Any:
    from PIL import Image

    return Image.fromarray(pixels)


def _mask(mask: Mask) -> Any:
    return np.asarray(mask > 0.5, np.float32)


def _picture(values: Any) -> Picture:
    """H x W x 3 in 0-1 as bytes."""
    return np.asarray(np.rint(np.clip(np.nan_to_num(values), 0, 1) * 255), np.uint8)
