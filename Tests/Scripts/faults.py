"""Builds the library that makes a database's calls fail (Tests/Faults/faults.c), and reads what it has counted."""
import mmap
import struct
import subprocess
from pathlib import Path

from server import ROOT

FUNCTIONS = ("write", "pwrite", "writev", "fdatasync", "fsync", "msync", "ftruncate")


def build(path: Path) -> Path:
    subprocess.run(
        [
            "cc", "-shared", "-fPIC", "-O2", "-Wall", "-Wextra", "-Werror", "-o", path,
            ROOT / "Tests/Faults/faults.c", "-ldl", "-lpthread",
        ],
        check=True,
    )  # fmt: skip
    return path


def hits(counts: Path) -> dict[str, tuple[int, int]]:
    """Of each function, calls and failures."""
    with open(counts, "rb") as file, mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ) as view:
        numbers = struct.unpack(f"{3 * len(FUNCTIONS)}Q", view[:])
    return {name: (numbers[place], numbers[place + len(FUNCTIONS)]) for place, name in enumerate(FUNCTIONS)}
