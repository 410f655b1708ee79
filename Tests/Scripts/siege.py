"""An attack on a fresh server, beside a client that behaves: what it costs the server and the client, in figures.

The bounds hold for every attack: the good client sees no error and 99 of 100 of its calls take less than half a second,
the server grows by less than 64 MB, and afterwards it has no descriptor more than before, answers, and ends when it is
told to."""
import json
import os
import subprocess
import sys
import time
from dataclasses import asdict, dataclass
from pathlib import Path

import pytest

from http2 import Connection
from interop import TEST_SERVICE, InteropServer
from server import PATIENCE, Server

EMPTY_CALL = TEST_SERVICE + "EmptyCall"
MEMORY = 64 << 20
P99 = 0.5
FIGURES = pytest.StashKey[list]()


@dataclass
class Figures:
    """What one siege came to."""

    attack: str
    grown_mb: float = 0.0
    cpu_s: float = 0.0
    calls: int = 0
    errors: int = 0
    p99_ms: float = 0.0

    def __str__(self) -> str:
        return (
            f"{self.attack:<72} RSS +{self.grown_mb:5.1f} MB  CPU {self.cpu_s:5.2f} s  "
            f"good calls {self.calls:4}, {self.errors} failed, p99 {self.p99_ms:6.1f} ms"
        )


class Process:
    """What the system says of a process."""

    def __init__(self, pid: int):
        self.folder = Path(f"/proc/{pid}")

    def reset_peak(self) -> None:
        (self.folder / "clear_refs").write_text("5")

    def memory(self, field: str = "VmRSS") -> int:
        line = next(line for line in (self.folder / "status").read_text().splitlines() if line.startswith(field + ":"))
        return int(line.split()[1]) * 1024

    @property
    def cpu_seconds(self) -> float:
        fields = (self.folder / "stat").read_text().rsplit(")", 1)[1].split()
        return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")

    @property
    def sockets(self) -> int:
        """Descriptors that are sockets; the runtime opens others when it likes, a handful."""
        return sum(name.startswith("socket:") for name in map(self._target, (self.folder / "fd").iterdir()))

    @staticmethod
    def _target(link: Path) -> str:
        try:
            return os.readlink(link)
        except FileNotFoundError:
            return ""  # It was closed just now.


class Siege:
    """Use as a context manager: the block is the attack."""

    def __init__(self, figures: Figures, server: Server, path: str = EMPTY_CALL, opens_connections: bool = True):
        self.figures = figures
        self.server = server
        self._command = [sys.executable, str(Path(__file__).with_name("good_client.py"))]
        self._arguments = [path, *(["new-connections"] if opens_connections else [])]

    def __enter__(self) -> "Siege":
        self.server.__enter__()
        self.process = Process(self.server.process.pid)
        self._client = subprocess.Popen(
            [*self._command, self.server.address, *self._arguments],
            stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True,
        )  # fmt: skip
        assert self._client.stdout.readline() == "ready\n"
        self._sockets = self.process.sockets
        self._cpu = self.process.cpu_seconds
        self.process.reset_peak()
        self._memory = self.process.memory()
        return self

    def __exit__(self, failure, *_) -> None:
        try:
            if failure is None:
                self._judge()
        finally:
            self._client.kill()
            self._client.wait()
            self.server.__exit__()

    def connect(self, *arguments, kind: type[Connection] = Connection, **options) -> Connection:
        return kind(self.server.endpoint, *arguments, **options)

    def hold(self) -> None:
        """Lets the attack stand until the good client has made 50 calls more."""
        self._client.stdin.write("more\n")
        self._client.stdin.flush()
        assert self._client.stdout.readline() == "served\n"

    def _judge(self) -> None:
        self.hold()
        report, _ = self._client.communicate(timeout=PATIENCE)
        self._measure(json.loads(report))
        assert self.figures.errors == 0, report[-300:]
        assert self.figures.p99_ms < P99 * 1000
        assert self.figures.grown_mb * 2**20 < MEMORY
        with self.connect() as connection:
            assert connection.call(self._arguments[0]) == "OK"
        # The good client had a connection of its own when they were counted.
        wait_until(lambda: self.process.sockets < self._sockets, "descriptors come back")
        assert self.server.stop() == 0, "it ends, no call keeps it"

    def _measure(self, report: dict) -> None:
        seconds = sorted(report["seconds"])
        self.figures.grown_mb = round((self.process.memory("VmHWM") - self._memory) / 2**20, 1)
        self.figures.cpu_s = round(self.process.cpu_seconds - self._cpu, 2)
        self.figures.calls = len(seconds)
        self.figures.errors = len(report["errors"])
        self.figures.p99_ms = round(seconds[len(seconds) * 99 // 100] * 1000, 1) if seconds else 0.0


def wait_until(condition, what: str) -> None:
    end = time.monotonic() + PATIENCE
    while not condition():
        assert time.monotonic() < end, f"not so: {what}"
        time.sleep(0.01)  # may sleep: polls what /proc says, with an end


@pytest.fixture
def siege(request):
    """Makes a siege whose figures are printed in the end. Without a server of its own it is a fresh interop-server."""
    made: list[Figures] = []

    def make(server: Server | None = None, **options) -> Siege:
        made.append(Figures(request.node.name.removeprefix("test_").replace("_", " ")))
        return Siege(made[-1], server or InteropServer(), **options)

    yield make
    request.config.stash.setdefault(FIGURES, []).extend(made)
    for figures in made:
        for name, value in asdict(figures).items():
            request.node.user_properties.append((name, value))
