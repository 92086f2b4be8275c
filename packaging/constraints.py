"""Prints constraints.txt: the versions installed in this environment of all that Vitrina, its extras and tools need."""

from __future__ import annotations

from importlib.metadata import PackageNotFoundError, distribution

from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

HEAD = """\
# The versions that Vitrina was built and tested with. Written by `make constraints`.
# torch: a later release resolves to the CUDA build and gigabytes of libraries.
"""
PINNED = {"torch": "2.13.0"}


def needed(root: str) -> dict[str, str]:
    """Name -> version of everything installed that `root` with all its extras needs, `root` left out."""
    found: dict[str, str] = {}
    waiting = [(root, frozenset(distribution(root).metadata.get_all("Provides-Extra") or ()))]
    seen = set()
    while waiting:
        name, extras = waiting.pop()
        if (name, extras) in seen:
            continue
        seen.add((name, extras))
        try:
            package = distribution(name)
        except PackageNotFoundError:  # an extra that is not installed here, or a package of another system
            continue
        if name != root:
            found[name] = package.version
        for requirement in map(Requirement, package.requires or ()):
            if requirement.marker is None or any(requirement.marker.evaluate({"extra": e}) for e in ("", *extras)):
                waiting.append((canonicalize_name(requirement.name), frozenset(requirement.extras)))
    return found


def main() -> None:
    versions = needed("vitrina") | PINNED
    print(HEAD + "\n".join(f"{name}=={version}" for name, version in sorted(versions.items())))


if __name__ == "__main__":
    main()
