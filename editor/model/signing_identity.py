"""Who signs: a certificate of the user's own, or one made on this computer.

Certificates for Content Credentials may not be signed by themselves and need a purpose (C2PA specification 2.2,
14.5.1), so a local one comes with an authority that exists for it alone and whose key is thrown away.
"""

from __future__ import annotations

import datetime
from collections.abc import Iterable
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from editor.errors import InputError, OutputError
from editor.model.private_file import write_private

if TYPE_CHECKING:
    from cryptography.x509 import Certificate

_CERTIFICATE, _KEY = "certificate.pem", "key.pem"
_YEARS: Final = 10
_NAME: Final = "Vitrina on this computer"
_CURVES: Final = {"secp256r1": "es256", "secp384r1": "es384", "secp521r1": "es512"}


@dataclass(frozen=True, slots=True)
class Identity:
    """Attributes:
    name: whom the certificate names.
    chain: its certificate and those above it, PEM.
    key: its private key, PEM.
    algorithm: how it signs, in the C2PA's words.
    is_local: whether it was made on this computer, so that nobody else has a reason to trust it.
    """

    name: str
    chain: bytes
    key: bytes = field(repr=False)
    algorithm: str = "es256"
    is_local: bool = False


def identity_of(certificate: Path, key: Path) -> Identity:
    """The identity in a user's own files: certificates (the signer's first) and a private key without a password, PEM.

    Raises:
        InputError: they cannot be read, do not belong together, or the certificate is not valid today.
    """
    chain, secret = _bytes(certificate), _bytes(key)
    certificates = _certificates(chain, certificate.name)
    found = certificates[0]
    private = _private(secret, key.name)
    _check_dates(found, certificate.name)
    if private.public_key() != found.public_key():
        raise InputError(
            "The key {key} does not belong to the certificate {name}.", "Choose the key that was made with it.",
            key=key.name, name=certificate.name,
        )  # fmt: skip
    return Identity(_named(found), _pem(certificates), _key_pem(private), _algorithm(private, key.name))


def local_identity(folder: Path) -> Identity:
    """The identity of this computer, made when there is none in `folder`, or when its time is over.

    Its key and its certificates are one file, so that they belong together whoever else makes them at the same time;
    of several that do so, the first one's stay. The certificates alone lie beside it, to be given to others.

    Raises:
        OutputError: it cannot be kept.
    """
    file = folder / _KEY
    try:
        made = identity_of(file, file)
    except InputError:
        _make(file, datetime.datetime.now(datetime.UTC))
        made = identity_of(file, file)
        write_private(folder / _CERTIFICATE, made.chain.decode())
    return Identity(made.name, made.chain, made.key, made.algorithm, is_local=True)


def _make(file: Path, now: datetime.datetime) -> None:
    from cryptography.hazmat.primitives.asymmetric import ec

    is_spoilt = file.exists()
    above, own = ec.generate_private_key(ec.SECP256R1()), ec.generate_private_key(ec.SECP256R1())
    authority = _signed(f"{_NAME}, its own authority", above, f"{_NAME}, its own authority", above, now)
    leaf = _signed(_NAME, own, f"{_NAME}, its own authority", above, now)
    try:
        write_private(file, (_key_pem(own) + _pem((leaf, authority))).decode(), overwrite=is_spoilt)
    except OutputError:
        if is_spoilt or not file.exists():  # otherwise somebody else was first: theirs is everybody's
            raise


def _key_pem(private: Any) -> bytes:
    """The key alone, whatever else is in the file that it is from."""
    from cryptography.hazmat.primitives import serialization

    how = serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption()
    return bytes(private.private_bytes(*how))


def _pem(certificates: Iterable[Certificate]) -> bytes:
    from cryptography.hazmat.primitives import serialization

    return b"".join(one.public_bytes(serialization.Encoding.PEM) for one in certificates)


def _signed(name: str, key: Any, issuer: str, signer: Any, now: datetime.datetime) -> Certificate:
    from cryptography import x509
    from cryptography.hazmat.primitives import hashes
    from cryptography.x509.oid import ExtendedKeyUsageOID, NameOID

    def named(text: str) -> x509.Name:
        organisation = x509.NameAttribute(NameOID.ORGANIZATION_NAME, "Vitrina, not verified by anybody")
        return x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, text), organisation])

    is_authority = name == issuer
    usage = x509.KeyUsage(
        digital_signature=not is_authority, key_cert_sign=is_authority, crl_sign=is_authority, content_commitment=False,
        key_encipherment=False, data_encipherment=False, key_agreement=False, encipher_only=False, decipher_only=False,
    )  # fmt: skip
    built = (
        x509.CertificateBuilder(named(issuer), named(name), key.public_key(), x509.random_serial_number())
        .not_valid_before(now - datetime.timedelta(days=1))
        .not_valid_after(now + datetime.timedelta(days=365 * _YEARS))
        .add_extension(x509.BasicConstraints(is_authority, None), critical=True)
        .add_extension(usage, critical=True)
        .add_extension(x509.SubjectKeyIdentifier.from_public_key(key.public_key()), critical=False)
        .add_extension(x509.AuthorityKeyIdentifier.from_issuer_public_key(signer.public_key()), critical=False)
    )
    if not is_authority:
        purpose = x509.ExtendedKeyUsage([ExtendedKeyUsageOID.EMAIL_PROTECTION])
        built = built.add_extension(purpose, critical=False)
    return built.sign(signer, hashes.SHA256())


def _bytes(path: Path) -> bytes:
    try:
        return path.read_bytes()
    except OSError as error:
        raise InputError("{name} cannot be read: {reason}.", name=path.name, reason=error.strerror or error) from error


def _certificates(chain: bytes, name: str) -> list[Certificate]:
    from cryptography import x509

    try:
        return x509.load_pem_x509_certificates(chain)
    except ValueError as error:
        raise InputError(
            "{name} holds no certificate.", "Choose a PEM file, the signer's certificate first.", name=name
        ) from error


def _private(secret: bytes, name: str) -> Any:
    from cryptography.exceptions import UnsupportedAlgorithm
    from cryptography.hazmat.primitives.serialization import load_pem_private_key

    try:
        return load_pem_private_key(secret, None)
    except TypeError as error:
        raise InputError(
            "The key {name} is closed by a password.", "Choose a copy without one, where only you can read it.",
            name=name,
        ) from error  # fmt: skip
    except (ValueError, UnsupportedAlgorithm) as error:
        raise InputError("{name} holds no private key.", "Choose a PEM file.", name=name) from error


def _check_dates(found: Certificate, name: str) -> None:
    now = datetime.datetime.now(datetime.UTC)
    if now > found.not_valid_after_utc:
        raise InputError(
            "The certificate {name} expired on {date}.", "Get a new one, or sign with one of this computer.",
            name=name, date=found.not_valid_after_utc.date(),
        )  # fmt: skip
    if now < found.not_valid_before_utc:
        raise InputError(
            "The certificate {name} is valid from {date} only.", "Check the date of this computer.",
            name=name, date=found.not_valid_before_utc.date(),
        )  # fmt: skip


def _algorithm(private: Any, name: str) -> str:
    from cryptography.hazmat.primitives.asymmetric import ec, ed25519, rsa

    if isinstance(private, ec.EllipticCurvePrivateKey) and private.curve.name in _CURVES:
        return _CURVES[private.curve.name]
    if isinstance(private, rsa.RSAPrivateKey) and private.key_size >= 2048:
        return "ps256"
    if isinstance(private, ed25519.Ed25519PrivateKey):
        return "ed25519"
    raise InputError(
        "Keys like {name} are not allowed for Content Credentials.", "Use ECDSA, Ed25519, or RSA of 2048 bits.",
        name=name,
    )  # fmt: skip


def _named(found: Certificate) -> str:
    from cryptography.x509.oid import NameOID

    names = [*found.subject.get_attributes_for_oid(NameOID.COMMON_NAME), *found.subject]
    return str(names[0].value) if names else ""
