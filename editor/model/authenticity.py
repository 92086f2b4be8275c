"""What a file claims of its origin, and what of that holds.

Two kinds of claims: the words of its metadata, which anybody can change, and Content Credentials (C2PA), whose
signature shows whether they and the pixels are as they were when they were signed.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from enum import StrEnum
from io import BytesIO
from typing import Any, Final

from editor.model.content_credentials import bears_credentials
from editor.model.metadata import Metadata
from editor.model.phrase import Phrase
from editor.model.provenance import format_of, is_installed, settings
from editor.model.source_type import SOURCE_WORDS, SourceType, known, strongest


class Standing(StrEnum):
    """How the Content Credentials of a file stand."""

    NONE = "none"  # there are none
    UNCHECKED = "unchecked"  # the libraries that check them are missing
    BROKEN = "broken"  # they cannot be read
    CHANGED = "changed"  # the pixels or the statements are not those that were signed
    EXPIRED = "expired"  # the certificate is over, or was not yet valid, and no time stamp tells when it signed
    UNTRUSTED = "untrusted"  # all holds, and nobody known vouches for who signed
    TRUSTED = "trusted"  # all holds, signed by somebody whom a given list vouches for


STANDING_TITLES: Final = {
    Standing.NONE: "No Content Credentials: nothing of this can be checked",
    Standing.UNCHECKED: "There are Content Credentials; the libraries to check them are not installed",
    Standing.BROKEN: "The Content Credentials are broken and cannot be read",
    Standing.CHANGED: "The file was changed after it was signed",
    Standing.EXPIRED: "The certificate is not valid any more, and no time stamp tells when it signed",
    Standing.UNTRUSTED: "Signature and pixels hold; nobody known vouches for who signed",
    Standing.TRUSTED: "Signature and pixels hold, and who signed is trusted",
}
_EXPIRED: Final = {"claimSignature.outsideValidity", "signingCredential.expired", "signingCredential.invalid"}
_PIXELS: Final = "assertion.dataHash", "assertion.bmffHash", "assertion.boxesHash"


@dataclass(frozen=True, slots=True)
class Parent:
    """Something that the picture was made from.

    Attributes:
        title: as it is named there.
        signed: whether it had Content Credentials of its own.
        made: its source types, as `SourceType`.
    """

    title: str
    signed: bool
    made: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Authenticity:
    """What a file claims, and what holds.

    Attributes:
        claimed: how the picture came to be: the strongest of all claims; see `SourceType`.
        in_metadata: what its XMP says of that.
        in_credentials: what its Content Credentials say of that.
        standing: of its Content Credentials.
        pixels_hold: whether the pixels are those that were signed; None: not known.
        signature_holds: whether the statements are those that were signed; None: not known.
        signer, issuer: whom the certificate names, and who issued it.
        program: what wrote the Content Credentials.
        actions: what was done, as (action, description).
        parents: what it was made from.
        problems: what the check found wrong, in the C2PA's codes.
    """

    claimed: str
    in_metadata: tuple[str, ...] = ()
    in_credentials: tuple[str, ...] = ()
    standing: Standing = Standing.NONE
    pixels_hold: bool | None = None
    signature_holds: bool | None = None
    signer: str = ""
    issuer: str = ""
    program: str = ""
    actions: tuple[tuple[str, str], ...] = ()
    parents: tuple[Parent, ...] = ()
    problems: tuple[str, ...] = ()


def what_is_in(metadata: Metadata) -> tuple[Phrase, ...]:
    """What a file with this metadata will say of its making, for a sheet that tells it before there is a file."""
    kind = known(metadata.told)
    first = Phrase("Said of it: {said}", {"said": metadata.told}) if kind is None else Phrase(SOURCE_WORDS[kind])
    done = (Phrase("Done: {title}", {"title": Phrase(step.title)}) for step in metadata.steps)
    return (first, *((Phrase("In the words of the IPTC: {word}", {"word": kind.word}),) if kind else ()), *done)


def authenticity_of(data: bytes, name: str, anchors: str | None = None) -> Authenticity:
    """What the bytes of a file claim, checked as far as the libraries that are installed can.

    Args:
        anchors: PEM certificates whose holders are trusted; None: nobody is.

    Raises:
        InputError: it is no picture.
    """
    from editor.model.codecs.opening import open_picture
    from editor.model.xmp import source_types

    header = open_picture(data, name).header
    bears = bears_credentials(data)
    metadata = Metadata(header.exif, header.xmp, signed=data if bears else None)
    said = source_types(header.xmp)
    plain = Authenticity(metadata.claimed, said)
    if not bears:
        return plain
    if not is_installed():
        return Authenticity(metadata.claimed, said, standing=Standing.UNCHECKED)
    return _checked(data, name, metadata, said, anchors)


def _checked(data: bytes, name: str, metadata: Metadata, said: tuple[str, ...], anchors: str | None) -> Authenticity:
    import c2pa

    kind = format_of(data)
    if not kind:
        return Authenticity(metadata.claimed, said, standing=Standing.UNCHECKED)
    try:
        with (
            c2pa.Context(c2pa.Settings.from_dict(settings(anchors))) as context,
            c2pa.Reader(kind, BytesIO(data), context=context) as reader,
        ):
            told = json.loads(reader.json())
            state = str(reader.get_validation_state())
    except (c2pa.C2paError, ValueError) as error:
        return Authenticity(metadata.claimed, said, standing=Standing.BROKEN, problems=(str(error).strip()[:200],))
    active: Mapping[str, Any] = told["manifests"].get(told.get("active_manifest"), {})
    results = told.get("validation_results", {}).get("activeManifest", {})
    failed, held = (tuple(entry["code"] for entry in results.get(key, ())) for key in ("failure", "success"))
    actions = list(_actions(active))
    stated = tuple(dict.fromkeys(str(one["digitalSourceType"]) for one in actions if one.get("digitalSourceType")))
    signature = active.get("signature_info", {})
    programs = active.get("claim_generator_info") or [{}]
    return Authenticity(
        strongest(SourceType.UNSAID, *said, *stated),
        said,
        stated,
        _standing(state, failed),
        _pixels(held, failed),
        "claimSignature.validated" in held and not any(code.startswith("assertion.hashedURI") for code in failed),
        str(signature.get("common_name", "")),
        str(signature.get("issuer", "")),
        " ".join(str(programs[0].get(key, "")) for key in ("name", "version")).strip(),
        tuple((str(one.get("action", "")), str(one.get("description", ""))) for one in actions),
        tuple(_parents(active, told["manifests"])),
        tuple(dict.fromkeys(failed)),
    )


def _actions(manifest: Mapping[str, Any]) -> Iterable[Mapping[str, Any]]:
    for assertion in manifest.get("assertions", ()):
        if str(assertion.get("label", "")).startswith("c2pa.actions"):
            yield from assertion.get("data", {}).get("actions", ())


def _parents(active: Mapping[str, Any], manifests: Mapping[str, Any]) -> Iterable[Parent]:
    for ingredient in active.get("ingredients", ()):
        own = manifests.get(str(ingredient.get("active_manifest", "")), {})
        made = tuple(str(one["digitalSourceType"]) for one in _actions(own) if one.get("digitalSourceType"))
        yield Parent(str(ingredient.get("title", "")), bool(own), tuple(dict.fromkeys(made)))


def _standing(state: str, failed: tuple[str, ...]) -> Standing:
    wrong = [code for code in failed if code != "signingCredential.untrusted"]
    if any(code not in _EXPIRED for code in wrong):
        return Standing.CHANGED
    if wrong:
        return Standing.EXPIRED
    return Standing.TRUSTED if state == "Trusted" else Standing.UNTRUSTED


def _pixels(held: tuple[str, ...], failed: tuple[str, ...]) -> bool | None:
    for codes, verdict in ((failed, False), (held, True)):
        if any(code.startswith(_PIXELS) for code in codes):
            return verdict
    return None
