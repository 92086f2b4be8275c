"""How long searches in a large wardrobe take: python benchmarks/wardrobe.py [ITEMS]

Items, colors and vectors are made up, of the sizes and distributions of real ones. Seconds are of the processor, on one
thread, so that other work on the machine does not count. With usearch installed both kinds of index are measured.
"""

from __future__ import annotations

import sys
import tempfile
import time
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import numpy as np

from editor.model.design import Colour
from editor.model.design_vocabulary import COLOURS, GARMENTS, MATERIALS, SEASONS
from editor.model.named_colour import NamedColour
from editor.model.wardrobe import Filter, WardrobeItem
from editor.model.wardrobe_rows import row_of, searched
from editor.model.wardrobe_store import Wardrobe, _put_vector
from editor.paths import added_models_folder, models_folder
from editor.redactor.design.shades import lab_of
from editor.redactor.design.words.lexicon import Lexicon
from editor.redactor.garments.recognition import ROLE
from editor.redactor.networks.catalog import Catalog
from editor.redactor.networks.pool import NetworkPool
from editor.redactor.wardrobe.index import Exact, Graph, unit
from editor.redactor.wardrobe.search import Search

WIDTH = 640
KINDS_OF_SHAPE = 400
QUESTIONS = (
    "red linen dress with white dots", "синяя рубашка в полоску", "сіра сукня", "蓝色牛仔裤", "warm coat for winter",
    "item 77", "Zara office blouse",
)  # fmt: skip


def main(count: int) -> None:
    with tempfile.TemporaryDirectory() as folder, closing(Wardrobe(Path(folder) / "wardrobe")) as wardrobe:
        networks = NetworkPool(Catalog(models_folder(), added_models_folder()), "cpu", 1)
        vectors = filled(wardrobe, count, networks.identity(ROLE, "fast"))
        search = Search(wardrobe, Lexicon.read(), networks)
        tell("the first time", search.follow, 1)
        numbers = wardrobe.numbers()
        for text in QUESTIONS:
            found = search.words(text)
            tell(f"words: {text} ({len(found)} found)", lambda text=text: search.words(text))
        tell("words among 1 of 4 seasons", lambda: search.words(QUESTIONS[0], within=Filter(seasons=("summer",))))
        dice = np.random.default_rng(2)
        tell("like a thing", lambda: search.like(int(dice.choice(numbers))))
        tell("the same in blue", lambda: search.in_colour(int(dice.choice(numbers)), Colour("blue")))
        tell("after a change", lambda: (wardrobe.change(int(dice.choice(numbers)), stars=3), search.follow()))
        tell("a list by color, numbers", lambda: wardrobe.numbers(sort="colour"))
        tell("a page of 100", lambda: wardrobe.items(sort="name", limit=100, offset=count // 2))
        tell("all items", wardrobe.items, 2)
        print(f"the wardrobe's list: {(wardrobe.folder / 'wardrobe.sqlite3').stat().st_size / 2**20:.0f} MB")
    indices(vectors)


def filled(wardrobe: Wardrobe, count: int, network: str) -> np.ndarray:
    """Rows without pictures: writing these would be measured for minutes."""
    dice = np.random.default_rng(1)
    shapes = np.maximum(dice.normal(0.1, 0.5, (KINDS_OF_SHAPE, WIDTH)), 0)
    vectors = shapes[dice.integers(0, KINDS_OF_SHAPE, count)] + np.maximum(dice.normal(0, 0.15, (count, WIDTH)), 0)
    garments, names = list(GARMENTS), list(COLOURS)
    with wardrobe._database.writing() as database:
        for at in range(count):
            chosen = [Colour(names[place]) for place in dice.choice(len(names), dice.integers(1, 4), replace=False)]
            item = WardrobeItem(
                name=f"item {at}",
                category=str(dice.choice(garments)),
                colours=tuple(NamedColour(one.name, "", 1 / len(chosen), lab_of(one)) for one in chosen),
                pattern=str(dice.choice(["plain", "plain", "stripes", "checks", "printed", ""])),
                material=str(dice.choice(["", "", *MATERIALS])),
                seasons=(str(dice.choice(SEASONS)),),
                notes="bought at Zara" if at % 50 == 0 else "",
                tags=("office",) if at % 7 == 0 else (),
            )
            row = row_of(item, f"{at:032x}") | {"changed": 1}
            places = ", ".join("?" * len(row))
            cursor = database.execute(f"INSERT INTO item ({', '.join(row)}) VALUES ({places})", [*row.values()])
            number = int(cursor.lastrowid or 0)
            database.execute("INSERT INTO words (rowid, text) VALUES (?, ?)", (number, searched(item)))
            _put_vector(database, number, (network, vectors[at].astype(np.float16)))
    return unit(np.asarray(vectors, np.float32))


def indices(vectors: np.ndarray) -> None:
    asked = vectors[:: max(1, len(vectors) // 50)] + np.random.default_rng(3).normal(0, 0.01, WIDTH).astype(np.float32)
    exact, numbers = Exact(), list(range(len(vectors)))
    tell("table: made", lambda: exact.put(numbers, vectors), 1)
    places = iter(np.tile(np.arange(len(asked)), 9))
    tell("table: 300 nearest", lambda: exact.nearest(asked[next(places)], 300), len(asked))
    try:
        graph = Graph()
    except ImportError:
        print("usearch is not installed")
        return
    tell("graph: made", lambda: graph.put(numbers, vectors), 1)
    tell("graph: 300 nearest", lambda: graph.nearest(asked[next(places)], 300), len(asked))
    shared = [len(set(exact.nearest(one, 60)[0]) & set(graph.nearest(one, 60)[0])) / 60 for one in asked]
    print(f"of the 60 nearest the graph finds {100 * np.mean(shared):.1f} %")


def tell(words: str, work: Callable[[], object], times: int = 20) -> None:
    work() if times > 1 else None
    begin = time.process_time()
    for _ in range(times):
        work()
    print(f"{1000 * (time.process_time() - begin) / times:9.1f} ms  {words}", flush=True)


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 10_000)
