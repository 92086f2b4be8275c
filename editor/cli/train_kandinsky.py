"""`vitrina train kandinsky`: what Kandinsky 2.1 is taught besides, by pictures with words (LoRA)."""

from __future__ import annotations

import argparse
import sys
import time
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from editor.cli.extra import need_extra
from editor.cli.options import number, parser, shares, whole_number
from editor.cli.train import KANDINSKY, line, positive, stoppable, tell, whole
from editor.errors import NetworkError

if TYPE_CHECKING:
    from editor.redactor.design.workers.adapter import Half
    from editor.training.lora.teaching import Teaching
    from editor.training.trainer import Settings

_MINUTES, _BATCH, _SIDE, _RANK, _RATE = 60.0, 4, 512, 8, 1e-4
_MULTIPLE = 64
_SHARES = {"train": 0.9, "val": 0.1, "test": 0.0}


def train_kandinsky(arguments: Sequence[str]) -> int:
    """`vitrina train kandinsky ...`; returns the exit code."""
    given = _parser().parse_args(arguments)
    need_extra("torch", "diffusers", "transformers", "peft", "matplotlib", extra="train,generate")
    from editor.redactor.design.workers.kandinsky import plain_memory
    from editor.training import processor

    processor.use_threads(given.threads)
    with stoppable() as stopped:
        try:
            with plain_memory():
                teaching = _teaching(given, stopped)
                if teaching.resume():
                    print(f"going on with {_folder(given)} at {teaching.progress:.0%}", file=sys.stderr)
                scores = teaching.train()
        except MemoryError as error:
            raise NetworkError(
                "There is not enough memory to teach Kandinsky this way.",
                "Try a smaller --batch or --side, or one half alone: --half decoder.",
            ) from error
        interrupted = stopped() and teaching.progress < 1
    print(line({f"loss of the {name}": value for name, value in scores.items()}))
    print(teaching.adapter)
    if interrupted:
        print(f"vitrina: stopped at {teaching.progress:.0%} and saved; the same command goes on.", file=sys.stderr)
    return 130 if interrupted else 0


def _teaching(given: argparse.Namespace, stopped: Callable[[], bool]) -> Teaching:
    """The training that is asked for: its data and its model are looked at before anything is loaded."""
    from editor.redactor.design.workers.kandinsky_folder import kandinsky_in
    from editor.training.data.captioned import captioned_in
    from editor.training.lora.learner import Learner
    from editor.training.lora.teaching import Teaching, parted
    from editor.training.run_folder import RunFolder

    data, model, parts = captioned_in(given.data), kandinsky_in(given.folder), given.split or _SHARES
    train, val = parted(data, parts)
    print(f"Kandinsky 2.1: {len(train)} pictures teach, {len(val)} choose", file=sys.stderr)
    settings = _settings(given)
    halves: tuple[Half, ...] = ("prior", "decoder") if given.half == "both" else (given.half,)
    learner = Learner(model, halves, given.rank, given.alpha or given.rank, settings.device, given.seed)
    return Teaching(
        learner, data, settings, RunFolder(_folder(given)), side=given.side, rate=given.rate, parts=(train, val),
        on_report=tell, is_cancelled=stopped,
    )  # fmt: skip


def _settings(given: argparse.Namespace) -> Settings:
    from editor.training import processor
    from editor.training.trainer import Settings

    return Settings(
        minutes=0.0 if given.steps else given.minutes or _MINUTES, steps=given.steps or 0, batch=given.batch,
        seed=given.seed, device=processor.chosen(given.train_device), evaluations=given.evaluations, judged=64,
    )  # fmt: skip


def _folder(given: argparse.Namespace) -> Path:
    run: Path = given.run or Path("runs") / f"{KANDINSKY}-{time.strftime('%Y-%m-%d')}"
    return run


def _parser() -> argparse.ArgumentParser:
    main = parser(
        f"train {KANDINSKY}",
        "--data SET --folder MODEL [--run DIR] [--minutes N]",
        "Teach Kandinsky 2.1 a kind of pictures by small adapters (LoRA); the model itself stays as it is. "
        "Ctrl-C saves; the same command goes on where it stopped.",
    )
    main.add_argument(
        "--data",
        type=Path,
        required=True,
        metavar="SET",
        help="pictures with words: a folder or .h5: docs/kandinsky.md",
    )
    main.add_argument("--folder", type=Path, required=True, metavar="MODEL", help="where the model lies")
    main.add_argument("--run", type=Path, metavar="DIR", help="the run's folder; one that is there is gone on with")
    main.add_argument("--minutes", type=positive, metavar="N", help=f"of learning ({_MINUTES:g})")
    main.add_argument("--steps", type=_count, metavar="N", help="of learning, instead of minutes")
    main.add_argument(
        "--half", choices=("both", "prior", "decoder"), default="both",
        help="of the model: prior, what words look like; decoder, how it is painted (both)",
    )  # fmt: skip
    main.add_argument("--rank", type=_rank, default=_RANK, metavar="N", help=f"of the adapters, 1 to 256 ({_RANK})")
    main.add_argument("--alpha", type=positive, metavar="N", help="they count alpha / rank (as the rank)")
    main.add_argument("--batch", type=_count, default=_BATCH, metavar="N", help=f"pictures a step ({_BATCH})")
    main.add_argument(
        "--side", type=_side, default=_SIDE, metavar="N", help=f"of the pictures, x {_MULTIPLE} ({_SIDE})"
    )
    main.add_argument(
        "--rate", type=positive, default=_RATE, metavar="R", help=f"AdamW's step at the start ({_RATE:g})"
    )
    main.add_argument("--split", type=shares, metavar="A/B/C", help="percent to learn, choose and judge (90/10/0)")
    main.add_argument("--seed", type=whole, default=0, metavar="N", help="of adapters, order and noise (0)")
    main.add_argument("--train-device", choices=("auto", "cpu", "cuda"), default="auto", help="what to learn on (auto)")
    main.add_argument("--threads", type=whole, default=0, metavar="N", help="of the processor (one a core)")
    main.add_argument("--evaluations", type=_count, default=20, metavar="N", help="over the whole training (20)")
    return main


def _count(text: str) -> int:
    return whole_number(text, 1, 10**9)


def _rank(text: str) -> int:
    return whole_number(text, 1, 256)


def _side(text: str) -> int:
    right = number(text, lambda value: value >= _MULTIPLE and value % _MULTIPLE == 0, f"a multiple of {_MULTIPLE}")
    return int(right)
