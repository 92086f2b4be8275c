"""What steps and files of a recipe are called."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from editor.controllers.step_words import spoken_detail, step_detail
from editor.controllers.words import tr
from editor.model.market import Market
from editor.model.recipe import RecipeOutput, RecipeStep, When
from editor.redactor.registry import registry

ICONS: Final = {
    "background": "scissors", "retouch": "wand-sparkles", "settings": "sliders-horizontal", "crop": "crop",
    "looks": "swatch-book", "heal": "bandage", "upscale": "scaling",
}  # fmt: skip
FORMATS: Final = {"jpeg": "JPEG", "png": "PNG", "webp": "WebP", "tiff": "TIFF", "avif": "AVIF"}


def icon_of(operation: str) -> str:
    """The icon of the tool that an operation belongs to."""
    return ICONS.get(registry()[operation].tool, "sliders-horizontal")


def step_words(step: RecipeStep) -> tuple[str, str]:
    """Title and values of a step."""
    operation = registry()[step.edit.operation]
    shown = {name: value for name, value in step.edit.values.items() if value != operation.parameter(name).default}
    detail = spoken_detail(step_detail(operation, shown, ()))
    auto = tr("auto each") if step.edit.autos else ""
    return tr(operation.title), " · ".join(word for word in (detail, auto, when_words(step.when)) if word)


def when_words(when: When) -> str:
    """Under which condition, in short."""
    told = []
    if when.shape:
        told.append({"portrait": tr("portrait"), "landscape": tr("landscape"), "square": tr("square")}[when.shape])
    if when.doubt_above is not None:
        told.append(tr("doubt above {share} %", share=f"{when.doubt_above:g}"))
    if when.object:
        told.append(tr("object found") if when.object == "found" else tr("no object"))
    if when.longest_below:
        told.append(f"< {when.longest_below} px")
    if when.longest_above:
        told.append(f"> {when.longest_above} px")
    if when.name:
        told.append(when.name)
    return tr("if {what}", what=", ".join(told)) if told else ""


def file_words(output: RecipeOutput, markets: Mapping[str, Market]) -> tuple[str, str, str]:
    """Icon, title and values of a file."""
    if output.market:
        market = markets.get(output.market)
        return "badge-check", market.title if market else output.market, tr("check and fix")
    told = [f"{output.longest} px"] if output.longest else []
    if output.format in ("jpeg", "webp", "avif"):
        told.append(tr("quality {number}", number=output.quality))
    told.append(when_words(output.when))
    name = FORMATS.get(output.format, "") or tr("As the picture")
    return "download", name, " · ".join(word for word in told if word)
