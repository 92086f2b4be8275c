"""The page that tells of a batch. One file: its pictures are in it, so it can be sent to somebody."""

from __future__ import annotations

import base64
import html
import time
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Final
from urllib.parse import quote

from editor.batch.batch import Batch
from editor.batch.items import Check, Item, State
from editor.batch.places import is_remote

MARK: Final = '<meta name="generator" content="Vitrina batch">'
_PICTURES: Final = 2_000  # small pictures in one page: more of them make it slow to open

_STATES: Final = {
    State.DONE: "done",
    State.ASIDE: "put aside",
    State.SKIPPED: "left out",
    State.FAILED: "failed",
    State.WORKING: "in work",
    State.WAITING: "waiting",
}
_SIGNS: Final = {"pass": "✓", "advice": "!", "fail": "✗", "unknown": "?"}

_COLUMNS: Final = (
    '<col class="p"><col><col class="s"><col class="d"><col class="z"><col class="z"><col class="r"><col class="t">'
    '<tr><th></th><th>File</th><th>State</th><th class="n">Doubt</th><th class="n">Original</th>'
    '<th class="n">Result</th><th>Rules</th><th class="n">Time</th></tr>\n'
)

_HEAD: Final = """<!doctype html>
<html lang="en"><head><meta charset="utf-8">
{mark}
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>{title}</title>
<style>
:root {{ color-scheme: light dark; --line: #d2d2d2; --quiet: #5e5e5e; --fail: #b0231b; --warn: #754e00; --ok: #17663a; --doubt: #be006c; --ground: #f3f3f3 }}
@media (prefers-color-scheme: dark) {{ :root {{ --line: #363636; --quiet: #999; --fail: #ff8b82; --warn: #e9b550; --ok: #74cc95; --doubt: #ff3cac; --ground: #212121 }} }}
body {{ font: 14px/1.45 system-ui, sans-serif; margin: 32px auto; max-width: 1180px; padding: 0 24px }}
h1 {{ font-size: 22px; font-weight: 600; margin: 0 }} h2 {{ font-size: 16px; font-weight: 600; margin: 36px 0 8px }}
.quiet, figcaption, summary {{ color: var(--quiet) }}
.counts {{ display: flex; gap: 32px; margin: 20px 0; flex-wrap: wrap }}
.counts b {{ display: block; font-size: 22px; font-weight: 600; font-variant-numeric: tabular-nums }}
table {{ border-collapse: collapse; width: 100%; table-layout: fixed }}
col.p {{ width: 68px }} col.s {{ width: 24% }} col.d {{ width: 76px }} col.z {{ width: 112px }} col.r {{ width: 15% }} col.t {{ width: 76px }}
th.n {{ text-align: right }} th {{ text-align: left; font-weight: 600; position: sticky; top: 0; background: Canvas }}
td, th {{ border-bottom: 1px solid var(--line); padding: 6px 12px 6px 0; vertical-align: top }}
td.n {{ font-variant-numeric: tabular-nums; white-space: nowrap; text-align: right }}
td.p {{ width: 64px }} td.p img {{ width: 56px; height: 56px; object-fit: contain; background: var(--ground); display: block }}
td {{ overflow-wrap: anywhere }} td.f a {{ display: block; font-size: 12px; text-decoration: none }} td.f a:hover {{ text-decoration: underline }}
summary span {{ white-space: nowrap }}
.fail {{ color: var(--fail) }} .advice {{ color: var(--warn) }} .pass {{ color: var(--ok) }} .doubt {{ color: var(--doubt) }}
.strip {{ display: grid; grid-template-columns: repeat(auto-fill, minmax(128px, 1fr)); gap: 16px 12px }}
figure {{ margin: 0 }} figure img {{ width: 100%; aspect-ratio: 1; object-fit: contain; background: var(--ground) }}
figcaption {{ font-size: 12px; overflow-wrap: anywhere }} details ul {{ margin: 4px 0; padding-left: 0; list-style: none }}
</style></head><body>
"""  # noqa: E501


def page(batch: Batch) -> Iterator[str]:
    """The page, piece by piece: with ten thousand pictures it is large."""
    items = batch.items()
    heading = batch.recipe.name or "Batch"
    pictured = _pictured(items)
    yield _HEAD.format(mark=MARK, title=html.escape(f"{heading} – {batch.out.name}"))
    yield f"<h1>{html.escape(heading)}</h1>"
    yield f'<div class="quiet">{html.escape(str(batch.out))} · {time.strftime("%Y-%m-%d %H:%M")}</div>'
    yield from _counts(items)
    yield from _strip(items, pictured)
    yield from _table("Failed", [item for item in items if item.state is State.FAILED], batch, pictured)
    yield from _table("All pictures", items, batch, pictured)
    yield "</body></html>\n"


def _pictured(items: list[Item]) -> set[int]:
    """The numbers of the items whose pictures are shown: of too many those that should be looked at."""
    if len(items) > _PICTURES:
        items = sorted(items, key=lambda item: (item.state is not State.ASIDE, -(item.doubt or 0)))[:_PICTURES]
    return {item.number for item in items}


def _counts(items: list[Item]) -> Iterator[str]:
    seconds = sum(item.seconds for item in items)
    told = [(word, sum(item.state is state for item in items)) for state, word in _STATES.items()]
    yield '<div class="counts">'
    for word, count in [("pictures", len(items)), *told]:
        if count:
            yield f"<div><b>{count:,}</b>{word}</div>".replace(",", " ")
    if seconds:
        each = seconds / sum(item.seconds > 0 for item in items)
        yield f"<div><b>{each:.2f} s</b>of work on each</div>"
    yield "</div>"


def _strip(items: list[Item], pictured: set[int]) -> Iterator[str]:
    """Those put aside, the most doubtful first."""
    aside = sorted((item for item in items if item.state is State.ASIDE), key=lambda item: -(item.doubt or 0))
    if not aside:
        return
    yield '<h2>Look at these first</h2><div class="strip">'
    for item in aside:
        said = f"<br>{item.verdict}" if item.verdict else ""
        yield f"<figure>{_image(item, pictured)}<figcaption>{_text(item.below.as_posix())}"
        yield f'<br><span class="doubt">{_text(str(item.reason or ""))}</span>{said}</figcaption></figure>'
    yield "</div>"


def _table(title: str, items: list[Item], batch: Batch, pictured: set[int]) -> Iterator[str]:
    if not items:
        return
    yield f"<h2>{title}</h2><table>{_COLUMNS}"
    for item in items:
        yield _row(item, batch, pictured)
    yield "</table>"


def _row(item: Item, batch: Batch, pictured: set[int]) -> str:
    doubt = "" if item.doubt is None else f"{item.doubt * 100:.1f} %"
    state = _STATES[item.state] + (f", {item.verdict}" if item.verdict else "")
    reason = f'<br><span class="quiet">{_text(str(item.reason))}</span>' if item.reason else ""
    twin = f'<br><span class="quiet">the same as {item.twin}</span>' if item.twin else ""
    kind = "fail" if item.state is State.FAILED else "doubt" if item.state is State.ASIDE else ""
    files = "".join(_link(file, batch.out) for file in batch.files(item))
    return (
        f'<tr><td class="p">{_image(item, pictured)}</td><td class="f">{_text(item.below.as_posix())}'
        f'{files}</td><td><span class="{kind}">{state}</span>{reason}{twin}</td>'
        f'<td class="n">{doubt}</td><td class="n">{_size(item.size)}</td><td class="n">{_size(item.result_size)}</td>'
        f'<td>{"".join(_rules(item.checks))}</td><td class="n">{_seconds(item)}</td></tr>\n'
    )


def _rules(checks: Iterable[Check]) -> Iterator[str]:
    by_market: dict[str, list[Check]] = {}
    for check in checks:
        by_market.setdefault(check.market, []).append(check)
    for market, mine in by_market.items():
        failed, advice = (sum(check.verdict == verdict for check in mine) for verdict in ("fail", "advice"))
        kind = "fail" if failed else "advice" if advice else "pass"
        told = f"{failed} fail" if failed else f"{advice} advice" if advice else "passes"
        lines = "".join(
            f'<li><span class="{check.verdict}">{_SIGNS[check.verdict]}</span> {_text(check.rule)}'
            + (f": {_text(check.said)}" if check.said else "") + "</li>"
            for check in mine
        )  # fmt: skip
        summary = f'<summary>{_text(market)} <span class="{kind}">{told}</span></summary>'
        yield f"<details>{summary}<ul>{lines}</ul></details>"


def _image(item: Item, pictured: set[int]) -> str:
    if item.thumbnail is None or item.number not in pictured:
        return ""
    try:
        data = base64.b64encode(item.thumbnail.read_bytes()).decode()
    except OSError:
        return ""
    return f'<img loading="lazy" alt="" src="data:image/jpeg;base64,{data}">'


def _link(file: Path, out: Path) -> str:
    if is_remote(file):  # no browser opens what lies in a storage
        return f'<br><span class="quiet">{_text(str(file.relative_to(out)))}</span>'
    address = quote(file.as_posix(), errors="surrogateescape")
    return f'<a class="quiet" href="file://{address}">{_text(file.relative_to(out).as_posix())}</a>'


def _size(size: tuple[int, int] | None) -> str:
    return "" if size is None else f"{size[0]} × {size[1]}"


def _seconds(item: Item) -> str:
    return f"{item.seconds:.2f} s" if item.seconds else ""


def _text(text: str) -> str:
    return html.escape(text.encode("utf-8", "replace").decode())
