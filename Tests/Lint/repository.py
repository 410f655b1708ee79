"""The files that the laws are about, as text in memory, and what a law says about them."""
import subprocess
from dataclasses import dataclass
from pathlib import Path, PurePosixPath


@dataclass(frozen=True, order=True)
class Finding:
    """A broken law, or a warning: where, and what is wrong."""

    path: str
    line: int
    text: str
    is_warning: bool = False

    def __str__(self) -> str:
        return f"{self.path}:{self.line}: {'warning: ' if self.is_warning else ''}{self.text}"


class Repository:
    """Paths from the root, with `/`, and their text."""

    def __init__(self, files: dict[str, str]):
        self.files = files

    @classmethod
    def load(cls, root: Path) -> "Repository":
        """What git tracks or would track; binary files are left out."""
        listing = ["git", "-C", str(root), "ls-files", "-z", "--cached", "--others", "--exclude-standard"]
        names = subprocess.run(listing, check=True, capture_output=True, text=True).stdout.split("\0")
        files = {}
        for name in sorted(set(filter(None, names))):
            try:
                files[name] = (root / name).read_text(encoding="utf-8")
            except (FileNotFoundError, IsADirectoryError, UnicodeDecodeError):
                continue
        return cls(files)

    def swift(self, under: str = "") -> list[str]:
        return [path for path in self.files if path.endswith(".swift") and path.startswith(under)]

    def exists(self, path: str) -> bool:
        """A file, or a folder that holds one."""
        return path in self.files or any(name.startswith(path.rstrip("/") + "/") for name in self.files)


def is_generated(path: str) -> bool:
    return "Generated" in PurePosixPath(path).parts


def target(path: str) -> str:
    """The target that a file under Sources/ or Tests/ belongs to; "" for other files."""
    parts = path.split("/")
    return parts[1] if len(parts) > 2 and parts[0] in ("Sources", "Tests") else ""


def line_of(text: str, index: int) -> int:
    return text.count("\n", 0, index) + 1
