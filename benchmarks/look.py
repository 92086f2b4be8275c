"""Time of a look: all settings with one against all settings alone, in the same run.

    python benchmarks/look.py [rounds]

Quiet minimum of several rounds. Also one move of the slider of its strength on a proxy: table made anew and applied.
"""

from __future__ import annotations

import sys
from collections.abc import Callable
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent))
from tone import PROXY, SIZE, SRGB, Pairs, least_seconds, pairs, picture

from editor.model.frame import Frame, to_depth
from editor.redactor.operations.look import Look
from editor.redactor.tone_table import ToneTable


def with_look(moved: float, strength: float = 80) -> Pairs:
    """All sliders and a look; `moved` makes a table that was never made before."""
    return [*pairs(moved), (Look(), Look.complete({"look": "film", "strength": strength}))]


def main() -> None:
    rounds = int(sys.argv[1]) if len(sys.argv) > 1 else 7
    eight = picture(SIZE)
    sixteen, small = eight.with_(rgb=to_depth(eight.rgb, "uint16")), picture(PROXY)
    step = iter(range(1, 10**6))

    def run(frame: Frame, look: bool) -> Callable[[], object]:
        return lambda: ToneTable((with_look if look else pairs)(next(step) / 1e4), SRGB).apply(frame)

    def strength(frame: Frame) -> Callable[[], object]:
        return lambda: ToneTable(with_look(0, 100 - next(step) % 1000 / 10), SRGB).apply(frame)

    works: dict[str, Callable[[], object]] = {
        "all settings, 24 MP, 8 bit": run(eight, False),
        "all settings and a look, 24 MP, 8 bit": run(eight, True),
        "all settings, 24 MP, 16 bit": run(sixteen, False),
        "all settings and a look, 24 MP, 16 bit": run(sixteen, True),
        "settings of single channels, 24 MP, 8 bit": lambda: ToneTable(
            pairs(next(step) / 1e4, "contrast", channelwise=True), SRGB
        ).apply(eight),
        "a look alone, 24 MP, 8 bit": lambda: ToneTable(
            [(Look(), with_look(0, 50 + next(step) / 1e4)[-1][1])], SRGB
        ).apply(eight),
        "strength moves on a 0.73 MP proxy, all settings set, 8 bit": strength(small),
        "strength moves on a 0.73 MP proxy, all settings set, 16 bit": strength(
            small.with_(rgb=to_depth(small.rgb, "uint16"))
        ),
    }
    best = least_seconds(works, rounds)
    print("| work | ms | of the settings alone | must |\n|---|---|---|---|")
    for name, seconds in best.items():
        alone = best.get(name.replace(" and a look", ""))
        ratio = f"{seconds / alone:.2f}" if " and a look" in name and alone else ""
        must = "<= 1.30" if ratio else "< 16 ms" if "proxy" in name else ""
        print(f"| {name} | {seconds * 1e3:.1f} | {ratio} | {must} |")


if __name__ == "__main__":
    main()
