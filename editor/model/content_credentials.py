"""What can be told of Content Credentials (C2PA) in a file without the library that checks them.

A manifest store is a tree of JUMBF boxes (ISO 19566-5), each naming its kind by an identifier of 16 bytes; the active
manifest is the last one (C2PA specification 2.2, 11.1.4). Every format holds these bytes as they are.
"""

from __future__ import annotations

import re
from typing import Final

_KIND: Final = b"\x00\x11\x00\x10\x80\x00\x00\xaa\x00\x38\x9b\x71"
_STORE: Final = b"c2pa" + _KIND
_MANIFEST: Final = b"c2ma" + _KIND
_LARGEST: Final = 2**24  # bytes of a manifest that are looked through
# A CBOR text of 24 to 255 bytes (RFC 8949, 3.1): its length goes before it, and nothing ends it.
_SAID: Final = re.compile(rb"\x78(.)(https?://[\w.]+/(?:newscodes/)?digitalsourcetype/\w+)", re.DOTALL)


def bears_credentials(data: bytes) -> bool:
    """Whether the bytes of a file hold Content Credentials, sound or not."""
    return _STORE in data


def claims_of(data: bytes) -> tuple[str, ...]:
    """The source types that the newest Content Credentials in a file state, unchecked, as URIs."""
    at = data.rfind(_MANIFEST) if bears_credentials(data) else -1
    if at < 0:
        return ()
    found = (text[: length[0]].decode() for length, text in _SAID.findall(data, at, at + _LARGEST))
    return tuple(dict.fromkeys(found))
