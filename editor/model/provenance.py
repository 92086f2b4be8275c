"""Content Credentials (C2PA): what was done to a picture, signed into its file.

Needs c2pa-python and cryptography, the extra `provenance`. Nothing is asked of the internet.
"""

from __future__ import annotations

import json
from contextlib import ExitStack
from dataclasses import dataclass
from importlib.util import find_spec
from io import BytesIO
from pathlib import Path
from typing import Any, BinaryIO, Final

from editor import __version__
from editor.errors import OutputError
from editor.model.codecs.formats import kind_of
from editor.model.metadata import Metadata
from editor.model.signing_identity import Identity, identity_of, local_identity
from editor.model.source_type import Deed
from editor.paths import data_folder

CREATED: Final = "c2pa.created"
_PARENT: Final = "parent"
_OPENED: Final = "The picture that was opened"
KINDS: Final = {
    "JPEG": "image/jpeg", "PNG": "image/png", "WebP": "image/webp", "TIFF": "image/tiff", "AVIF": "image/avif",
    "GIF": "image/gif", "HEIC": "image/heic",
}  # fmt: skip
_SETTINGS: Final = {
    "verify": {"remote_manifest_fetch": False, "ocsp_fetch": False},
    "builder": {"thumbnail": {"enabled": False}},
}


def settings(anchors: str | None = None) -> dict[str, Any]:
    """How the library works: nothing is fetched. `anchors`: PEM certificates whose holders are trusted."""
    return {**_SETTINGS, **({} if anchors is None else {"trust": {"trust_anchors": anchors}})}


def is_installed() -> bool:
    """Whether the libraries for it are there."""
    return find_spec("c2pa") is not None and find_spec("cryptography") is not None


def format_of(data: bytes) -> str:
    """What the library calls the format of a file, as ``"image/jpeg"``; empty where it does not know it."""
    return KINDS.get(kind_of(data) or "", "")


def is_readable(data: bytes | None) -> bool:
    """Whether the bytes of a file hold Content Credentials that can be read, whether they hold or not."""
    import c2pa

    if data is None or not format_of(data):
        return False
    try:
        with c2pa.Context(c2pa.Settings.from_dict(settings())) as context:
            c2pa.Reader(format_of(data), BytesIO(data), context=context).close()
    except c2pa.C2paError:
        return False
    return True


@dataclass(frozen=True, slots=True)
class Credentials:
    """Which files are signed, and by whom.

    Attributes:
        always: sign each file; otherwise those alone that come of a picture with Content Credentials, so that these are
            not lost.
        certificate, key: the user's own, as for `identity_of`; without them one of this computer signs.
        folder: where that is kept; None: with the program's other data.
    """

    always: bool = False
    certificate: Path | None = None
    key: Path | None = None
    folder: Path | None = None

    def wanted(self, metadata: Metadata) -> bool:
        """Whether a file that carries `metadata` is signed.

        Raises:
            OutputError: it is to be, and the libraries are missing.
        """
        if self.always and not is_installed():
            raise OutputError(
                "Content Credentials need libraries that the program alone does not bring.",
                "Install them: pip install 'vitrina[provenance]', or save without.",
            )
        return self.always or (metadata.signed is not None and is_installed())

    def identity(self) -> Identity:
        """Who signs; errors as of `identity_of` and `local_identity`."""
        if self.certificate is not None:
            return identity_of(self.certificate, self.key or self.certificate)
        return local_identity(self.folder or data_folder() / "credentials")

    def sign(self, plain: BinaryIO, target: BinaryIO, kind: str, metadata: Metadata) -> None:
        """Write into `target` the file in `plain`, signed, with all steps of `metadata`.

        What the picture was made from becomes an ingredient, with the Content Credentials that it had.

        Args:
            kind: its format, as ``"image/jpeg"``.

        Raises:
            InputError: of the identity.
            OutputError: it cannot be signed.
        """
        import c2pa

        identity = self.identity()
        try:
            with ExitStack() as opened:
                context = opened.enter_context(c2pa.Context(c2pa.Settings.from_dict(settings())))
                info = c2pa.C2paSignerInfo(identity.algorithm.encode(), identity.chain, identity.key, None)
                signer = opened.enter_context(c2pa.Signer.from_info(info))
                parent = metadata.signed if is_readable(metadata.signed) else None
                manifest = _manifest(metadata, kind, has_parent=parent is not None)
                builder = opened.enter_context(c2pa.Builder(manifest, context))
                if parent is not None:
                    told = {"title": _OPENED, "relationship": "parentOf", "label": _PARENT}
                    builder.add_ingredient(json.dumps(told), format_of(parent), BytesIO(parent))
                builder.sign(signer, kind, plain, target)
        except c2pa.C2paError as error:
            raise OutputError(
                "The file could not be signed: {reason}.", "Check the certificate, or save without signing.",
                reason=_reason(error),
            ) from error  # fmt: skip


def told_of_credentials(metadata: Metadata, credentials: Credentials, *, marks: bool = True) -> tuple[str, ...]:
    """What a person should know, in English, of the Content Credentials of a file that was written so."""
    if marks and credentials.wanted(metadata):
        broken = (BROKEN_WORDS,) if metadata.signed is not None and not is_readable(metadata.signed) else ()
        return (*broken, *(() if credentials.certificate else (SIGNED_WORDS,)))
    if metadata.signed is None:
        return ()
    return (DROPPED_WORDS if marks else LEFT_OUT_WORDS,)


def lost_credentials(metadata: Metadata, credentials: Credentials, *, marks: bool = True) -> tuple[str, ...]:
    """Of that, what a person has not asked for: that those of the original are not in the file."""
    told = told_of_credentials(metadata, credentials, marks=marks)
    return tuple(words for words in told if words in (DROPPED_WORDS, BROKEN_WORDS))


SIGNED_WORDS: Final = "signed with a certificate of this computer: it shows later changes, but others do not trust it"
DROPPED_WORDS: Final = (
    "the Content Credentials of the original are not in the file: pip install 'vitrina[provenance]' keeps them"
)
BROKEN_WORDS: Final = "the Content Credentials of the original are broken and could not be taken over"
LEFT_OUT_WORDS: Final = "the Content Credentials of the original are not in the file, as the marks were left out"


def _manifest(metadata: Metadata, kind: str, *, has_parent: bool) -> str:
    created = any(step.action == CREATED for step in metadata.steps)
    actions = [_action(step) for step in metadata.steps]
    manifest: dict[str, Any] = {
        "claim_generator_info": [{"name": "Vitrina", "version": __version__}],
        "format": kind,
        "assertions": [{"label": "c2pa.actions", "data": {"actions": actions}}],
    }
    if not created:
        actions.insert(0, {"action": "c2pa.opened", "parameters": {"ingredientIds": [_PARENT]}})
    if not created and not has_parent:
        manifest["ingredients"] = [{"title": _OPENED, "relationship": "parentOf", "label": _PARENT}]
    return json.dumps(manifest)


def _action(step: Deed) -> dict[str, Any]:
    said: dict[str, Any] = {
        "action": step.action,
        "description": step.title,
        "softwareAgent": {"name": "Vitrina", "version": __version__},
    }
    if step.made:
        said["digitalSourceType"] = str(step.made)
    if step.values:
        said["parameters"] = {"vitrina.values": dict(step.values)}
    return said


def _reason(error: Exception) -> str:
    text = str(error).strip().rstrip(".")
    return text[:200] or type(error).__name__
