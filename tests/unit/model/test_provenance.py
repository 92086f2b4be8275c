"""Content Credentials: signed by real keys, read back by the real library."""

from __future__ import annotations

import datetime
import threading
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from editor.errors import InputError, OutputError
from editor.model import provenance
from editor.model.authenticity import Authenticity, Standing, authenticity_of
from editor.model.content_credentials import bears_credentials, claims_of
from editor.model.frame import Frame
from editor.model.input_image import InputImage
from editor.model.metadata import Metadata
from editor.model.output_image import OutputImage, WriteOptions
from editor.model.provenance import (
    BROKEN_WORDS,
    CREATED,
    DROPPED_WORDS,
    LEFT_OUT_WORDS,
    SIGNED_WORDS,
    Credentials,
    told_of_credentials,
)
from editor.model.signing_identity import identity_of, local_identity
from editor.model.source_type import Deed, SourceType

pytest.importorskip("c2pa", reason="not run: the extra provenance is not installed")

FRAME = Frame(np.random.default_rng(0).integers(0, 255, (48, 48, 3), np.uint8))
DESIGN = Metadata().after("", Deed("Design", CREATED, SourceType.ALGORITHMIC, {"seed": 7}))
NOISE = Deed("Noise", "c2pa.enhanced", SourceType.ENHANCED, {"Noise": 30.0})


@pytest.fixture(scope="module")
def keys(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("keys")
    local_identity(folder)
    return folder


@pytest.fixture
def signing(keys: Path) -> Credentials:
    return Credentials(always=True, folder=keys)


def signed(credentials: Credentials, kind: Any = "jpeg", metadata: Metadata = DESIGN) -> bytes:
    return OutputImage(FRAME, metadata).encode(WriteOptions(kind, credentials=credentials))


def read(data: bytes, anchors: str | None = None) -> Authenticity:
    return authenticity_of(data, "a", anchors)


@pytest.mark.parametrize("kind", ["png", "jpeg", "webp", "tiff", "avif"])
def test_what_was_done_is_signed_into_every_format(signing: Credentials, kind: Any) -> None:
    data = signed(signing, kind)
    found = read(data)
    assert (found.standing, found.pixels_hold, found.signature_holds) == (Standing.UNTRUSTED, True, True)
    assert found.claimed == SourceType.ALGORITHMIC
    assert found.in_credentials == found.in_metadata == (SourceType.ALGORITHMIC,) == claims_of(data)
    assert found.actions == ((CREATED, "Design"),)
    assert found.program.startswith("Vitrina")
    assert InputImage.from_bytes(data, "a").frame.size == FRAME.size


@pytest.mark.parametrize("kind", ["png", "jpeg"])
def test_the_credentials_of_the_original_are_an_ingredient_even_where_nobody_asked(keys: Path, kind: Any) -> None:
    first = InputImage.from_bytes(signed(Credentials(always=True, folder=keys), kind), "a")
    kept = Credentials(folder=keys)
    found = read(signed(kept, kind, first.metadata.after("", NOISE)))
    assert found.standing == Standing.UNTRUSTED
    assert [action for action, _ in found.actions] == ["c2pa.opened", "c2pa.enhanced"]
    assert [(parent.signed, parent.made) for parent in found.parents] == [(True, (SourceType.ALGORITHMIC,))]
    assert found.claimed == SourceType.ALGORITHMIC
    assert told_of_credentials(first.metadata, kept) == (SIGNED_WORDS,)


def test_a_picture_without_credentials_is_signed_only_where_somebody_asked(keys: Path) -> None:
    assert not bears_credentials(signed(Credentials(folder=keys)))
    found = read(signed(Credentials(always=True, folder=keys), metadata=Metadata().after("", NOISE)))
    assert [(parent.signed, parent.made) for parent in found.parents] == [(False, ())]


def test_later_changes_show(signing: Credentials) -> None:
    data = signed(signing)
    pixels = bytearray(data)
    pixels[-200] ^= 1
    found = read(bytes(pixels))
    assert (found.standing, found.pixels_hold, found.signature_holds) == (Standing.CHANGED, False, True)
    statement = bytearray(data)
    statement[data.index(b"Design")] = ord("X")
    found = read(bytes(statement))
    assert (found.standing, found.pixels_hold, found.signature_holds) == (Standing.CHANGED, True, False)


def test_broken_credentials_are_told_and_keep_nobody_from_saving(keys: Path, signing: Credentials) -> None:
    data = bytearray(signed(signing))
    data[data.index(b"c2cl")] = 0
    assert read(bytes(data)).standing == Standing.BROKEN
    image = InputImage.from_bytes(bytes(data), "a")
    kept = Credentials(folder=keys)
    assert read(signed(kept, metadata=image.metadata)).standing == Standing.UNTRUSTED
    assert told_of_credentials(image.metadata, kept) == (BROKEN_WORDS, SIGNED_WORDS)


def test_damage_of_any_kind_is_told_and_nothing_else_happens(signing: Credentials) -> None:
    data, chance = signed(signing), np.random.default_rng(0)
    for cut in range(30):
        spoilt = bytearray(data[: chance.integers(300, len(data))] if cut % 3 == 0 else data)
        for place in chance.integers(0, len(spoilt), 4):
            spoilt[place] ^= int(chance.integers(1, 256))
        try:
            standing = read(bytes(spoilt)).standing
        except InputError:
            continue
        # Keys and times are others each time, so that any byte may be hit, such as of a date.
        assert standing in (Standing.CHANGED, Standing.BROKEN, Standing.NONE, Standing.EXPIRED)


def test_who_is_trusted_is_said_by_the_reader(keys: Path, signing: Credentials) -> None:
    assert read(signed(signing), (keys / "certificate.pem").read_text()).standing == Standing.TRUSTED


def test_without_the_libraries_it_is_said_what_is_lost(
    signing: Credentials, keys: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    image = InputImage.from_bytes(signed(signing), "a")
    monkeypatch.setattr(provenance, "find_spec", lambda name: None)
    plain = signed(Credentials(folder=keys), metadata=image.metadata)
    assert not bears_credentials(plain)
    assert InputImage.from_bytes(plain, "a").metadata.claimed == SourceType.ALGORITHMIC
    assert told_of_credentials(image.metadata, Credentials(folder=keys)) == (DROPPED_WORDS,)
    assert read(signed_before := image.metadata.signed or b"").standing == Standing.UNCHECKED
    assert claims_of(signed_before) == (SourceType.ALGORITHMIC,)
    with pytest.raises(OutputError, match="provenance"):
        signed(signing)


def test_marks_left_out_leave_the_signature_out_too(signing: Credentials) -> None:
    image = InputImage.from_bytes(signed(signing), "a")
    data = OutputImage(FRAME, image.metadata).encode(WriteOptions("png", marks=False))
    assert not bears_credentials(data)
    assert told_of_credentials(image.metadata, Credentials(), marks=False) == (LEFT_OUT_WORDS,)


def certificate(folder: Path, name: str, days: tuple[int, int], password: bytes | None = None) -> tuple[Path, Path]:
    """A pair that is valid in these days from now."""
    from cryptography import x509
    from cryptography.hazmat.primitives import hashes, serialization
    from cryptography.hazmat.primitives.asymmetric import ec

    key, now = ec.generate_private_key(ec.SECP256R1()), datetime.datetime.now(datetime.UTC)
    who = x509.Name([x509.NameAttribute(x509.NameOID.COMMON_NAME, name)])
    made = (
        x509.CertificateBuilder(who, who, key.public_key(), 1)
        .not_valid_before(now + datetime.timedelta(days=days[0]))
        .not_valid_after(now + datetime.timedelta(days=days[1]))
        .sign(key, hashes.SHA256())
    )
    closed: Any = serialization.BestAvailableEncryption(password) if password else serialization.NoEncryption()
    files = folder / f"{name}.pem", folder / f"{name}.key"
    files[0].write_bytes(made.public_bytes(serialization.Encoding.PEM))
    files[1].write_bytes(key.private_bytes(serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, closed))
    return files


@pytest.mark.parametrize(
    ("days", "password", "said"),
    [((-9, -2), None, "expired on"), ((2, 9), None, "valid from"), ((-1, 9), b"secret", "password")],
)
def test_a_certificate_that_cannot_sign_is_told(
    tmp_path: Path, days: tuple[int, int], password: bytes | None, said: str
) -> None:
    files = certificate(tmp_path, "mine", days, password)
    with pytest.raises(InputError, match=said):
        signed(Credentials(always=True, certificate=files[0], key=files[1]))


def test_a_key_may_lie_in_one_file_with_its_certificate(tmp_path: Path) -> None:
    certificates, key = certificate(tmp_path, "own", (-1, 9))
    both = tmp_path / "both.pem"
    both.write_bytes(key.read_bytes() + certificates.read_bytes())
    found = identity_of(both, both)
    assert (found.chain, found.key) == (certificates.read_bytes(), key.read_bytes())


def test_odd_files_are_no_certificates(tmp_path: Path) -> None:
    own, other = certificate(tmp_path, "own", (-1, 9)), certificate(tmp_path, "other", (-1, 9))
    noise = tmp_path / "noise.pem"
    noise.write_bytes(bytes(range(256)))
    for pair, said in (
        ((own[0], other[1]), "does not belong"),
        ((noise, own[1]), "holds no certificate"),
        ((own[0], noise), "holds no private key"),
        ((tmp_path / "none.pem", own[1]), "cannot be read"),
    ):
        with pytest.raises(InputError, match=said):
            identity_of(*pair)


def test_a_certificate_that_credentials_may_not_have_is_refused_with_the_reason(tmp_path: Path) -> None:
    files = certificate(tmp_path, "mine", (-1, 9))  # signed by itself, for no purpose
    with pytest.raises(OutputError, match="could not be signed"):
        signed(Credentials(always=True, certificate=files[0], key=files[1]))


def test_the_key_of_this_computer_is_for_its_owner_alone_and_lasts(tmp_path: Path) -> None:
    first = local_identity(tmp_path / "keys")
    assert first.is_local
    assert local_identity(tmp_path / "keys").chain == first.chain
    assert (tmp_path / "keys" / "key.pem").stat().st_mode & 0o077 == 0
    assert (tmp_path / "keys" / "certificate.pem").read_bytes() == first.chain
    assert b"PRIVATE" not in first.chain
    (tmp_path / "keys" / "key.pem").write_text("damaged")
    assert local_identity(tmp_path / "keys").chain != first.chain


def test_those_who_sign_first_at_the_same_time_sign_with_one_identity(tmp_path: Path) -> None:
    meet = threading.Barrier(4)

    def sign(_number: int) -> bytes:
        meet.wait()
        return local_identity(tmp_path / "keys").chain

    with ThreadPoolExecutor(4) as pool:
        assert len(set(pool.map(sign, range(4)))) == 1
