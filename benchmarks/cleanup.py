"""What each Auto of the clean-up does to spoilt photographs, and to good ones.

    python benchmarks/cleanup.py [pictures per set] [longest side]

Parts of photographs of the data sets (VITRINA_DATA) are spoilt in known ways and cleaned by the Auto of one operation.
PSNR and SSIM (Wang, Bovik, Sheikh and Simoncelli 2004, on luma) against the photograph; "good" is PSNR of what Auto
makes of the photograph itself, the least of all, and how many it left untouched. Seconds of processor time a megapixel.
"""

from __future__ import annotations

import io
import os
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import cv2
import numpy as np

from editor.model.document import Document
from editor.model.frame import Frame, Pixels
from editor.redactor.artefacts import ArtefactStore
from editor.redactor.registry import added, registry
from editor.redactor.renderer import Renderer
from editor.redactor.source import Source

DATA = Path(os.environ.get("VITRINA_DATA", Path(__file__).resolve().parents[2] / "shared" / "data"))
SETS = ("photos/kodak", "photos/gb82", "photos/clic2025")
RENDERER = Renderer(registry(), ArtefactStore(), None)  # type: ignore[arg-type]
RANDOM = np.random.default_rng(0)


def eight_bits(values: Pixels) -> Pixels:
    return np.clip(np.rint(values), 0, 255).astype(np.uint8)


def noisy(rgb: Pixels, sigma: float) -> Pixels:
    return eight_bits(rgb + RANDOM.normal(0, sigma, rgb.shape))


def compressed(rgb: Pixels, quality: int) -> Pixels:
    from PIL import Image

    buffer = io.BytesIO()
    Image.fromarray(rgb).save(buffer, "JPEG", quality=quality)
    with Image.open(buffer) as image:
        return np.asarray(image.convert("RGB"))


def hazy(rgb: Pixels) -> Pixels:
    through = np.linspace(0.45, 0.7, len(rgb))[:, None, None]
    return eight_bits(rgb * through + 230 * (1 - through))


def fringed(rgb: Pixels) -> Pixels:
    height, width = rgb.shape[:2]
    planes = [rgb[..., 0], rgb[..., 1], rgb[..., 2]]
    for channel, pixels in ((0, 2.0), (2, -1.2)):
        share = 1 / (1 + pixels / (np.hypot(width, height) / 2))
        matrix = np.array([[share, 0, (1 - share) * (width / 2 - 0.5)], [0, share, (1 - share) * (height / 2 - 0.5)]])
        flags = cv2.INTER_CUBIC | cv2.WARP_INVERSE_MAP
        moved = cv2.warpAffine(planes[channel], matrix, (width, height), flags=flags, borderMode=cv2.BORDER_REPLICATE)
        planes[channel] = moved
    return np.dstack(planes)


def specked(rgb: Pixels) -> Pixels:
    result, (height, width) = rgb.copy(), rgb.shape[:2]
    for _ in range(40):
        x, y = int(RANDOM.integers(10, width - 10)), int(RANDOM.integers(10, height - 10))
        tone = (40, 40, 45) if result[y, x].mean() > 120 else (200, 200, 195)
        cv2.circle(result, (x, y), int(RANDOM.integers(1, 3)), tone, -1, cv2.LINE_AA)
    return result


SPOILT: tuple[tuple[str, str, Callable[[Pixels], Pixels]], ...] = (
    ("noise, sigma 5", "denoise", lambda rgb: noisy(rgb, 5)),
    ("noise, sigma 15", "denoise", lambda rgb: noisy(rgb, 15)),
    ("JPEG, quality 20", "deblock", lambda rgb: compressed(rgb, 20)),
    ("JPEG, quality 50", "deblock", lambda rgb: compressed(rgb, 50)),
    ("haze, 30-55 %", "dehaze", hazy),
    ("40 specks", "dust", specked),
    ("red 2 px out, blue 1.2 px in", "defringe", fringed),
    ("blur, sigma 1.5", "deblur", lambda rgb: np.asarray(cv2.GaussianBlur(rgb, (0, 0), 1.5))),
)


def photographs(count: int, side: int) -> Iterator[Pixels]:
    from PIL import Image

    for name in SETS:
        files = sorted((DATA / name).iterdir())
        for path in files[:: max(1, len(files) // count)][:count]:
            with Image.open(path) as image:
                yield np.ascontiguousarray(np.asarray(image.convert("RGB"))[:side, :side])


def cleaned(rgb: Pixels, name: str) -> Pixels:
    source, kind = Source(Frame(rgb), str(hash(rgb.tobytes()))), registry()[name]
    values = {p.name: RENDERER.auto(source, Document("p"), name, p.name) for p in kind.parameters if p.auto}
    return RENDERER.render(source, added(Document("p"), name, values)).frame.rgb


def psnr(one: Pixels, other: Pixels) -> float:
    error = float(np.mean((one.astype(np.float64) - other) ** 2))
    return float(10 * np.log10(255**2 / max(error, 1e-6)))


def ssim(one: Pixels, other: Pixels) -> float:
    a, b = (cv2.cvtColor(rgb, cv2.COLOR_RGB2GRAY).astype(np.float64) for rgb in (one, other))

    def mean(values: Pixels) -> Pixels:
        return np.asarray(cv2.GaussianBlur(values, (11, 11), 1.5))

    middle_a, middle_b = mean(a), mean(b)
    spread_a, spread_b = mean(a * a) - middle_a**2, mean(b * b) - middle_b**2
    together = mean(a * b) - middle_a * middle_b
    one_, two = (0.01 * 255) ** 2, (0.03 * 255) ** 2
    upper = (2 * middle_a * middle_b + one_) * (2 * together + two)
    return float((upper / ((middle_a**2 + middle_b**2 + one_) * (spread_a + spread_b + two))).mean())


def main() -> None:
    count, side = (int(sys.argv[i]) if len(sys.argv) > i else default for i, default in ((1, 5), (2, 576)))
    good = list(photographs(count, side))
    print(f"{len(good)} photographs, at most {side} x {side}\n")
    print("| spoilt by | Auto of | PSNR | after | SSIM | after | gained | good, least | untouched | s/megapixel |")
    print("|---|---|---|---|---|---|---|---|---|---|")
    kept: dict[str, list[float]] = {}
    for title, name, spoil in SPOILT:
        kept[name] = kept.get(name) or [psnr(cleaned(rgb, name), rgb) for rgb in good]
        spoilt = [spoil(rgb) for rgb in good]
        began = time.process_time()
        after = [cleaned(rgb, name) for rgb in spoilt]
        seconds = (time.process_time() - began) / sum(rgb[..., 0].size / 1e6 for rgb in good)
        before_after = [[psnr(x, rgb) for x, rgb in zip(xs, good, strict=True)] for xs in (spoilt, after)]
        alike = [np.mean([ssim(x, rgb) for x, rgb in zip(xs, good, strict=True)]) for xs in (spoilt, after)]
        gains = np.subtract(before_after[1], before_after[0])
        print(
            f"| {title} | {name} | {np.mean(before_after[0]):.2f} | {np.mean(before_after[1]):.2f} | {alike[0]:.3f} "
            f"| {alike[1]:.3f} | {gains.mean():+.2f} ({gains.min():+.2f} to {gains.max():+.2f}) "
            f"| {min(kept[name]):.1f} | {sum(v > 99 for v in kept[name])} of {len(good)} | {seconds:.2f} |",
            flush=True,
        )


if __name__ == "__main__":
    main()
