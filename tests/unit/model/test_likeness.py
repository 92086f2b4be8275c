"""Pictures are known again by their hashes."""

import cv2
import numpy as np

from editor.model.likeness import bits_apart, difference_hash


def test_a_scaled_and_compressed_picture_is_known_again() -> None:
    dice = np.random.default_rng(1)
    grey = cv2.resize(dice.integers(0, 255, (9, 12), np.uint8), (400, 300), interpolation=cv2.INTER_CUBIC)
    again = cv2.imdecode(cv2.imencode(".jpg", cv2.resize(grey, (200, 150)), [cv2.IMWRITE_JPEG_QUALITY, 40])[1], 0)
    other = grey[::-1]
    hashes = [np.frombuffer(difference_hash(one) or b"", np.uint8) for one in (grey, again, other)]
    assert bits_apart(hashes[0], hashes[1]) <= 3
    assert bits_apart(hashes[0], hashes[2]) > 12
    assert list(bits_apart(np.stack(hashes), hashes[0])[:1]) == [0]


def test_a_plain_picture_has_none() -> None:
    assert difference_hash(np.full((50, 50), 128, np.uint8)) is None
