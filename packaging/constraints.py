"""Prints constraints.txt: the versions installed in this environment of all that Vitrina, its extras and tools need."""

from __future__ import annotations

import re
from importlib.metadata import PackageNotFoundError, distribution

HEAD = """\
# The versions that Vitrina was built and tested with. Written by `make constraints`.
# torch: a later release resolves to the CUDA build and gigabytes of libraries.
"""
PINNED = {"torch": "2.13.0"}


def normal(name: str) -> str:
    """The name by which packages are compared (PEP 503)."""
    return re.sub(r"[-_.]+", "-", name).lower()


def needed(root: str) -> dict[str, str]:
    """Name -> version of everything installed that `root` with all its extras needs, `root` left out."""
    found: dict[str, str] = {}
    waiting = [root]
    seen = set()
    while waiting:
        name = waiting.pop()
        if name in seen:
            continue
        seen.add(name)
        try:
            package = distribution(name)
        except PackageNotFoundError:  # an extra that is not installed here, or a package of another system
            continue
        if name != root:
            found[normal(name)] = package.version
        for requirement in package.requires or ():
            if "extra ==" in requirement and name != root:
                continue
            waiting.append(normal(re.match(r"[\w.-]+", requirement)[0]))  # type: ignore[index]
    return found


def main() -> None:
    versions = needed("vitrina") | PINNED
    print(HEAD + "\n".join(f"{name}=={version}" for name, version in sorted(versions.items())))


if __name__ == "__main__":
    main()
