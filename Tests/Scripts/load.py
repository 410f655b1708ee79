"""Loads a server with h2load, which counts as others do, and with grpcload, which knows the status of each call."""
import re
import subprocess
from dataclasses import dataclass
from pathlib import Path

import pytest

from server import PATIENCE, ROOT


@dataclass
class H2Load:
    """Calls by h2load at a rate, in a process of its own. A gRPC error has HTTP status 200 too: it shows in `data`."""

    address: str
    path: str
    message: bytes
    token: str
    calls: int
    rate: int  # calls a second
    connections: int = 10
    streams: int = 32  # on each connection

    def start(self, folder: Path) -> "H2Load":
        request = folder / "request"
        request.write_bytes(b"\0" + len(self.message).to_bytes(4, "big") + self.message)
        self.process = subprocess.Popen(
            [
                "h2load", f"-n{self.calls}", f"-c{self.connections}", f"-m{self.streams}",
                f"--rps={self.rate / self.connections}", "-d", str(request), "-H", "te: trailers",
                "-H", "content-type: application/grpc", "-H", f"authorization: Bearer {self.token}",
                f"http://{self.address}{self.path}",
            ],
            stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True,
        )  # fmt: skip
        return self

    @property
    def is_running(self) -> bool:
        return self.process.poll() is None

    def finish(self) -> None:
        """Waits for the end of it, and reads what it says."""
        output, _ = self.process.communicate(timeout=PATIENCE + 4 * self.calls / self.rate)
        found = re.search(r"finished in .*, ([0-9.]+) req/s", output)
        assert self.process.returncode == 0 and found, output
        self.reached = float(found[1])
        pattern = r"(\d+) total, \d+ started, (\d+) done, (\d+) succeeded, (\d+) failed, (\d+) errored"
        counts = re.search(pattern, output)
        self.total, self.done, self.succeeded, self.failed, self.errored = map(int, counts.groups())
        self.data = int(re.search(r"\((\d+)\) data", output)[1])


@pytest.fixture(scope="session")
def grpcload(tmp_path_factory):
    """Makes calls with Tests/Benchmarks/grpcload.c, and says what it printed."""
    program = tmp_path_factory.mktemp("grpcload") / "grpcload"
    flags = ["-std=c11", "-D_GNU_SOURCE", "-O2", "-Wall", "-Wextra", "-Werror"]
    source = ROOT / "Tests/Benchmarks/grpcload.c"
    subprocess.run(["clang", *flags, "-o", program, source, "-lnghttp2"], check=True)

    def run(*arguments) -> dict[str, float]:
        # Its exit code says whether every call was right: others count here.
        made = subprocess.run([program, *map(str, arguments)], capture_output=True, text=True)
        assert made.returncode in (0, 1), made.stderr
        return {name: float(value) for name, value in (word.split("=") for word in made.stdout.split())}

    return run
