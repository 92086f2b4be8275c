"""Mutated files: some hundreds here, a hundred thousand by the same script (benchmarks/fuzz_reading.py)."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

SCRIPT = Path(__file__).parents[3] / "benchmarks" / "fuzz_reading.py"


def test_mutated_files_are_opened_or_refused_and_nothing_else() -> None:
    # In a process of its own: a crash of a C library would end the whole test run.
    command = [sys.executable, SCRIPT, "--count", "800", "--processes", "1", "--seed", "7"]
    done = subprocess.run(command, capture_output=True, text=True, timeout=300, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
    assert "refused" in done.stdout
