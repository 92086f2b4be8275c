"""Options that say what a file tells of its making: Content Credentials, the badge, or, asked twice, nothing."""

from __future__ import annotations

import argparse
from pathlib import Path

from editor.model.output_image import OutputImage
from editor.model.provenance import Credentials


def add_marks(to: argparse.ArgumentParser) -> None:
    """Whether and by whom results are signed, and what it takes to leave the marks out."""
    to.add_argument("--credentials", action="store_true", help="sign results (C2PA) with what was done to them")
    to.add_argument(
        "--certificate",
        type=Path,
        metavar="PEM",
        help="with --credentials: your certificate, not this computer's",
    )
    to.add_argument("--key", type=Path, metavar="PEM", help="with --certificate: its private key, without a password")
    to.add_argument(
        "--leave-marks-out", action="count", default=0, help="do not say in the file how it was made; give it twice"
    )


def add_badge(to: argparse.ArgumentParser) -> None:
    """For commands whose results are no edits; `vitrina edit` has an operation of this name."""
    to.add_argument("--badge", action="store_true", help='put the small mark "made by Vitrina" on the picture')


def badged(result: OutputImage, given: argparse.Namespace) -> OutputImage:
    """The result with the badge, where that was asked for."""
    if not given.badge:
        return result
    from editor.redactor.lettering.badge import marked
    from editor.redactor.operations.badge import Badge

    return OutputImage(marked(result.frame), result.metadata.after("", Badge.step()))


def check_marks(given: argparse.Namespace) -> str:
    """What is wrong with these options, in words for `ArgumentParser.error`; empty: nothing."""
    left_out = getattr(given, "leave_marks_out", 0)
    if left_out == 1:
        return f"--leave-marks-out: {rules_on_marks()} If you are sure, give it twice."
    if left_out and given.credentials:
        return "--credentials says how a picture was made, --leave-marks-out does not: give one of them."
    if getattr(given, "certificate", None) and not (given.credentials and given.key):
        return "--certificate goes with --credentials and --key."
    return ""


def credentials_of(given: argparse.Namespace) -> Credentials:
    """Which results are signed, and by whom."""
    return Credentials(given.credentials, given.certificate, given.key)


def rules_on_marks() -> str:
    """What marketplaces and laws say of pictures whose marks were taken out."""
    from editor.model.market import who_wants_marks
    from editor.model.source_type import RULES_WORDS

    return RULES_WORDS.format(markets=", ".join(who_wants_marks()))
