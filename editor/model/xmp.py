"""XMP packets: what a finished picture must not repeat from its source.

The packet is changed as text, not parsed and written anew: its padding, prefixes and unknown parts stay as they were.
Properties come as attributes or as elements (XMP specification part 1, 7.4 and 7.9.2.2).
"""

from __future__ import annotations

import re

# exif:GPSLatitude, drone-dji:GpsLatitude ...
_PLACE_ATTRIBUTE = re.compile(r"""\s[\w.-]+:GPS\w*\s*=\s*(?:"[^"]*"|'[^']*')""", re.IGNORECASE)
_PLACE_ELEMENT = re.compile(r"<([\w.-]+:GPS\w*)", re.IGNORECASE)


_SOURCE_NAME = r"[\w.-]+:DigitalSourceType"
_SOURCE_ATTRIBUTE = re.compile(rf"""\s{_SOURCE_NAME}\s*=\s*(?:"[^"]*"|'[^']*')""")
_SOURCE_ELEMENT = re.compile(rf"<({_SOURCE_NAME})(?:\s[^<>]*)?(?:/>|>[^<]*</\1\s*>)")
# Not with the prefix before it: what may begin anywhere is looked for from each letter on to the end of its word.
_SOURCE_VALUE = re.compile(rb""":DigitalSourceType(?:\s*=\s*["']([^"']*)["']|>([^<>]*)<)""")
_SOURCE_URI = re.compile(rb"https?://[\w.]+/(?:newscodes/)?digitalsourcetype/\w+")
_END = "</rdf:RDF>"
_PACKET = (
    '<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?><x:xmpmeta xmlns:x="adobe:ns:meta/">'
    '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">{}</rdf:RDF></x:xmpmeta><?xpacket end="w"?>'
)
_SOURCE = (
    '<rdf:Description rdf:about="" xmlns:Iptc4xmpExt="http://iptc.org/std/Iptc4xmpExt/2008-02-29/" '
    'Iptc4xmpExt:DigitalSourceType="{}"/>'
)


def source_types(xmp: bytes | None) -> tuple[str, ...]:
    """How a packet says that the picture was made: URIs or words as they stand there, in whatever form."""
    text = (xmp or b"").replace(b"\0", b"")  # UTF-16 is read too: these words are all ASCII
    values = (attribute or element for attribute, element in _SOURCE_VALUE.findall(text))
    found = [value.strip().decode("latin-1") for value in (*values, *_SOURCE_URI.findall(text))]
    return tuple(dict.fromkeys(filter(None, found)))


def marked(xmp: bytes | None, source: str) -> bytes:
    """The packet, saying by `source` (a URI of the IPTC) how the picture was made, whatever it said before.

    A packet into which that cannot be written is replaced by one that says nothing else.
    """
    try:
        text = (xmp or b"").decode("utf-8")
    except UnicodeDecodeError:
        text = ""
    told = _SOURCE.format(source)
    if _END not in text:
        return _PACKET.format(told).encode("utf-8")
    rest = _SOURCE_ELEMENT.sub("", _SOURCE_ATTRIBUTE.sub("", text))
    before, _, after = rest.rpartition(_END)
    return (before + told + _END + after).encode("utf-8")


def has_place(xmp: bytes | None) -> bool:
    """Whether the packet says where the picture was taken."""
    return re.search(rb"GPS(Latitude|Longti?tude)", (xmp or b"").replace(b"\0", b""), re.IGNORECASE) is not None


def cleaned(xmp: bytes, width: int, height: int, *, keep_gps: bool) -> bytes | None:
    """The packet for a finished picture: upright, of this size, without its place unless `keep_gps`.

    None when the place is in it in a form that cannot be taken out.
    """
    try:
        text = xmp.decode("utf-8")
    except UnicodeDecodeError:
        return xmp if keep_gps else None
    for name, value in (
        ("tiff:Orientation", 1),
        ("tiff:ImageWidth", width),
        ("tiff:ImageLength", height),
        ("exif:PixelXDimension", width),
        ("exif:PixelYDimension", height),
    ):
        text = re.sub(rf"""(\b{name}\s*=\s*["'])\d+(["'])""", rf"\g<1>{value}\g<2>", text)
        text = re.sub(rf"(<{name}>\s*)\d+(\s*</{name}>)", rf"\g<1>{value}\g<2>", text)
    if keep_gps:
        return text.encode("utf-8")
    rest = _without_elements(_PLACE_ATTRIBUTE.sub("", text))
    result = rest.encode("utf-8") if rest is not None else None
    return None if has_place(result) else result


def _without_elements(text: str) -> str | None:
    """`text` without the elements of the place; None if one of them never ends."""
    kept, at = [], 0
    # No single expression for a whole element: on hostile packets it would search the rest of the text for each start.
    while start := _PLACE_ELEMENT.search(text, at):
        kept.append(text[at : start.start()])
        end = text.find(">", start.end())
        if text[end - 1] != "/":
            closing = text.find(f"</{start[1]}", end)
            end = text.find(">", closing) if closing >= 0 else -1
        if end < 0:
            return None
        at = end + 1
    return "".join([*kept, text[at:]])
