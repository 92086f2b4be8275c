"""`vitrina cutout` as a process: the contract that scripts rely on."""

from __future__ import annotations

import csv
import json
import os
import shutil
import signal
import subprocess
import sys
import time
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

QUICK = ("--model", "fast")  # where what the network finds is not the point


def alpha_of(path: Path) -> np.ndarray:
    return np.asarray(Image.open(path).getchannel("A"))


def test_one_picture(look, vitrina, samples: Path, tmp_path: Path) -> None:
    done = vitrina("cutout", samples / "dress.jpg", "-o", "out/")
    assert (done.returncode, done.stdout, done.stderr) == (0, "", "")
    result = look(tmp_path / "out" / "dress.png")
    assert (result.mode, result.size) == ("RGBA", (400, 533))
    alpha = alpha_of(tmp_path / "out" / "dress.png")
    assert alpha[:40].max() == 0, "the floor is gone"
    assert alpha[300, 200] == 255, "the dress is there"


def test_mask_background_and_json(look, vitrina, samples: Path, tmp_path: Path) -> None:
    done = vitrina("cutout", samples / "dress.jpg", "-o", "mask.png", "--mask", "--json")
    assert done.returncode == 0, done.stderr
    (told,) = map(json.loads, done.stdout.splitlines())
    assert set(told) == {
        "command", "source", "status", "target", "width", "height", "empty", "network", "device", "doubt", "opening",
        "seconds", "notes",
    }  # fmt: skip
    assert (told["status"], told["width"], told["height"], told["empty"]) == ("done", 400, 533, False)
    mask = look(tmp_path / "mask.png")
    assert (mask.mode, mask.size) == ("L", (400, 533))

    done = vitrina("cutout", samples / "dress.jpg", "-o", "blue.png", "--background", "#0000ff", *QUICK)
    assert done.returncode == 0, done.stderr
    blue = look(tmp_path / "blue.png")
    assert blue.mode == "RGB"
    assert blue.getpixel((2, 2)) == (0, 0, 255)


def test_holes_are_taken_out_on_request(vitrina, pictures: Path, tmp_path: Path) -> None:
    for name, flags, inside in (("plain.png", (), 255), ("free.png", ("--holes", "--largest"), 0)):
        done = vitrina("cutout", pictures / "top.jpg", "-o", name, *flags, *QUICK)
        assert done.returncode == 0, done.stderr
        alpha = alpha_of(tmp_path / name)
        assert alpha[149, 264] == alpha[128, 124] == inside, "inside both straps"
        assert alpha[300, 200] == 255


def test_a_report_has_a_row_for_each_input(vitrina, samples: Path, tmp_path: Path) -> None:
    (tmp_path / "broken.jpg").write_bytes(b"no picture")
    done = vitrina("cutout", samples / "dress.jpg", "broken.jpg", "-o", "out", "--report", "report.csv")
    assert done.returncode == 1
    with (tmp_path / "report.csv").open(encoding="utf-8-sig", newline="") as file:
        first, second = csv.DictReader(file)
    assert (first["status"], first["network"], first["device"]) == ("done", "isnet", "cpu")
    assert 0 < float(first["seconds"]) < 600
    assert (second["file"], second["status"]) == ("broken.jpg", "failed")
    assert second["problem"]
    again = vitrina("cutout", samples / "dress.jpg", "-o", "more", "--report", "report.csv")
    assert again.returncode == 2
    assert not (tmp_path / "more").exists()


def test_sixteen_bit_stays_sixteen_bit(vitrina, samples: Path, tmp_path: Path) -> None:
    cv2 = pytest.importorskip("cv2")
    pixels = cv2.imread(str(samples / "dress.jpg")).astype(np.uint16) * 257
    cv2.imwrite(str(tmp_path / "deep.png"), pixels)
    done = vitrina("cutout", "deep.png", "-o", "out", *QUICK)
    assert done.returncode == 0, done.stderr
    result = cv2.imread(str(tmp_path / "out" / "deep.png"), cv2.IMREAD_UNCHANGED)
    assert (result.dtype, result.shape) == (np.uint16, (533, 400, 4))


def test_names_do_not_depend_on_jobs(vitrina, samples: Path, tmp_path: Path) -> None:
    for name, sample in (("a.jpg", "dress.jpg"), ("a.jpeg", "blazer.jpg"), ("b.jpg", "blazer.jpg")):
        shutil.copy(samples / sample, tmp_path / name)
    for jobs in ("1", "3"):
        done = vitrina("cutout", "a.jpg", "a.jpeg", "b.jpg", "-o", f"out{jobs}", "--jobs", jobs, "--json", *QUICK)
        assert done.returncode == 0, done.stderr
        targets = [json.loads(line)["target"] for line in done.stdout.splitlines()]
        assert targets == [f"out{jobs}/{name}" for name in ("a.png", "a-2.png", "b.png")]
    for name in ("a.png", "a-2.png", "b.png"):
        assert (tmp_path / "out1" / name).read_bytes() == (tmp_path / "out3" / name).read_bytes()


def test_existing_targets_and_originals_are_safe(look, vitrina, samples: Path, tmp_path: Path) -> None:
    look(samples / "dress.jpg").save(tmp_path / "dress.png")
    before = (tmp_path / "dress.png").read_bytes()
    done = vitrina("cutout", "dress.png", "-o", "dress.png", *QUICK)
    assert done.returncode == 1
    assert "--replace-originals" in done.stderr
    assert vitrina("cutout", "dress.png", "-o", "dress.png", "--overwrite", *QUICK).returncode == 1
    assert (tmp_path / "dress.png").read_bytes() == before
    done = vitrina("cutout", "dress.png", "-o", "dress.png", "--overwrite", "--replace-originals", *QUICK)
    assert (done.returncode, done.stderr) == (0, "")
    assert alpha_of(tmp_path / "dress.png").min() == 0


def test_one_failure_leaves_the_rest_done(vitrina, samples: Path, tmp_path: Path) -> None:
    (tmp_path / "bad.jpg").write_text("no picture")
    done = vitrina("cutout", "bad.jpg", samples / "dress.jpg", "missing.jpg", "-o", "out", *QUICK)
    assert done.returncode == 1
    lines = done.stderr.splitlines()
    assert [line.split(":")[1].strip() for line in lines] == ["bad.jpg", "missing.jpg"]
    assert (tmp_path / "out" / "dress.png").exists()


@pytest.mark.parametrize("model", ["fast", "quality", "auto"])
def test_each_network_finds_the_dress(vitrina, samples: Path, tmp_path: Path, model: str) -> None:
    done = vitrina("cutout", samples / "dress.jpg", "-o", "mask.png", "--mask", "--model", model, "--json")
    assert done.returncode == 0, done.stderr
    (told,) = map(json.loads, done.stdout.splitlines())
    assert told["network"] in (("vitrina-fast",) if model == "fast" else ("isnet", "vitrina-fast"))
    with Image.open(samples / "dress-cutout.png") as wanted, Image.open(tmp_path / "mask.png") as mask:
        found = np.asarray(mask, float) / 255
        alpha = np.asarray(wanted.getchannel("A").resize(mask.size), float) / 255
    assert np.abs(found - alpha).mean() < 0.02


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (["a.jpg"], "-o"),
        (["-o", "out"], "IN"),
        (["a.jpg", "-o", "out", "--mask", "--background", "#ffffff"], "--mask"),
        (["a.jpg", "-o", "out", "--background", "white"], "#rrggbb"),
        (["a.jpg", "-o", "out", "--model", "nonsense"], "nonsense"),
        (["a.jpg", "-o", "out", "--device", "toaster"], "toaster"),
        (["a.jpg", "-o", "out", "--jobs", "0"], "--jobs"),
        (["a.jpg", "-o", "out", "--max-mb", "501"], "--max-mb"),
        (["a.jpg", "-o", "out.jpg"], ".png"),
        (["a.jpg", "-o", ""], "-o"),
    ],
)
def test_wrong_usage(vitrina, samples: Path, tmp_path: Path, arguments: list[str], words: str) -> None:
    shutil.copy(samples / "dress.jpg", tmp_path / "a.jpg")
    done = vitrina("cutout", *arguments)
    assert done.returncode == 2
    assert words in done.stderr
    assert not done.stdout
    assert sorted(path.name for path in tmp_path.iterdir() if path.name != "home") == ["a.jpg"], "nothing is written"


def test_a_device_that_is_not_here_is_told_and_another_does_the_work(vitrina, samples: Path, tmp_path: Path) -> None:
    import onnxruntime

    absent = {"cuda": "CUDA", "directml": "Dml", "coreml": "CoreML", "openvino": "OpenVINO"}
    here = onnxruntime.get_available_providers()
    device = next(name for name, provider in absent.items() if f"{provider}ExecutionProvider" not in here)
    done = vitrina("cutout", samples / "dress.jpg", "-o", "out", "--device", device, "--json", *QUICK)
    assert (done.returncode, done.stderr) == (0, "")
    told = json.loads(done.stdout)
    assert (told["status"], told["device"]) == ("done", "cpu")
    assert any(device in note.lower() for note in told["notes"])
    assert (tmp_path / "out" / "dress.png").exists()
    plain = vitrina("cutout", samples / "dress.jpg", "-o", "again", "--device", device, *QUICK)
    assert plain.stdout.startswith(f"{samples / 'dress.jpg'}: The device {device} ")


def test_an_empty_scene_says_so(vitrina, tmp_path: Path) -> None:
    Image.new("RGB", (640, 480), (120, 160, 220)).save(tmp_path / "sky.png")
    done = vitrina("cutout", "sky.png", "-o", "out")
    assert done.returncode == 0
    assert done.stdout == "sky.png: no object found\n"
    assert not done.stderr
    assert alpha_of(tmp_path / "out" / "sky.png").mean() / 255 < 0.01


def test_recursive(vitrina, samples: Path, tmp_path: Path) -> None:
    for place in ("in/dress.jpg", "in/more/blazer.jpg"):
        (tmp_path / place).parent.mkdir(parents=True, exist_ok=True)
        shutil.copy(samples / Path(place).name, tmp_path / place)
    assert vitrina("cutout", "in", "-o", "out", *QUICK).returncode == 1
    done = vitrina("cutout", "in", "-o", "out", "--recursive", *QUICK)
    assert done.returncode == 0, done.stderr
    assert (tmp_path / "out" / "dress.png").exists()
    assert (tmp_path / "out" / "more" / "blazer.png").exists()


@pytest.mark.parametrize("how", [signal.SIGINT, signal.SIGTERM])
def test_ctrl_c_leaves_no_half_written_file(
    look, environment: dict[str, str], samples: Path, tmp_path: Path, how: signal.Signals
) -> None:
    names = [f"{index}.jpg" for index in range(40)]
    for name in names:
        shutil.copy(samples / "dress.jpg", tmp_path / name)
    command = [sys.executable, "-m", "editor", "cutout", *names, "-o", "out", "--json", "--jobs", "2"]
    # A shell that starts the tests in the background lets all they start ignore Ctrl-C.
    before = signal.signal(how, signal.SIG_DFL)
    with subprocess.Popen(
        command, cwd=tmp_path, env=environment, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
    ) as process:
        signal.signal(how, before)
        assert process.stdout is not None
        process.stdout.readline()
        process.send_signal(how)
        begin = time.monotonic()
        _, err = process.communicate(timeout=300)
    assert process.returncode == 130
    assert time.monotonic() - begin < 5
    assert "Traceback" not in err
    written = os.listdir(tmp_path / "out")
    assert 1 <= len(written) < len(names)
    for name in written:
        assert name.endswith(".png"), "nothing but results is left"
        look(tmp_path / "out" / name)
