"""Starts a keyvalue-server on a free loopback port, reads what it says, and ends it."""
import contextlib
import json
import os
import random
import re
import signal
import socket
import subprocess
import sys
import tempfile
import threading
from pathlib import Path

import grpc

ROOT = Path(__file__).resolve().parents[2]
BIN = Path(os.environ.get("WEIR_BIN", ROOT / ".build/release"))
TOKEN = "test-token"
AUTHORIZED = (("authorization", f"Bearer {TOKEN}"),)
PATIENCE = 30  # seconds until a test gives up


def inheriting(act: str, command: list) -> list:
    """The command line of a program that inherits what `act` leaves: statements for a Python of its own, which becomes
    the program then. `preexec_fn` would fork this process, and gRPC's threads in it abort such a child now and then.
    """
    # Python ignores two signals for itself.
    code = f"""
import os, resource, signal, sys
signal.signal(signal.SIGPIPE, signal.SIG_DFL)
signal.signal(signal.SIGXFSZ, signal.SIG_DFL)
{act}
os.execv(sys.argv[1], sys.argv[1:])
"""
    return [sys.executable, "-IS", "-c", code, *map(str, command)]


def free_port() -> int:
    """A TCP port for a program that has to be told one. It lies below those that the system gives out by itself: no
    connection and no server on port 0 takes it meanwhile."""
    first_given_out = int(Path("/proc/sys/net/ipv4/ip_local_port_range").read_text().split()[0])
    for port in random.sample(range(first_given_out // 2, first_given_out), 100):
        with contextlib.suppress(OSError), socket.socket() as probe:
            probe.bind(("0.0.0.0", port))
            return port
    raise AssertionError(f"no free port below {first_given_out}")


class Server:
    """Use as a context manager: it serves when the block begins, and has ended when the block has."""

    def __init__(
        self, *flags: str, listen: str | None = "127.0.0.1:0", token: str | None = TOKEN,
        program: str = "keyvalue-server",
    ):  # fmt: skip
        tokens = ["--token", token] if token and program == "keyvalue-server" else []
        store = []
        if program == "keyvalue-server" and "--store" not in flags:
            store = ["--store", "memory"]
            if os.environ.get("WEIR_STORE") == "lmdb":
                self.state = tempfile.TemporaryDirectory()  # as long as the server
                store = ["--store", f"lmdb:{self.state.name}"]
        self.command = [str(BIN / program), *(["--listen", listen] if listen else []), *tokens, *store, *flags]
        self.options: dict = {}  # for Popen
        self.lines: list[str] = []
        self._changed = threading.Condition()
        self._ended = False

    def __enter__(self) -> "Server":
        self.process = subprocess.Popen(
            self.command, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True,
            **self.options,
        )  # fmt: skip
        self._reader = threading.Thread(target=self._read, daemon=True)
        self._reader.start()
        serving = self.wait_for_line(lambda line: "serving" in line.lower())
        self.address = re.search(r"unix:[^,]+|(?:\[[0-9a-f:]+(?:%\w+)?\]|[0-9.]+):[0-9]+", serving).group()
        return self

    def __exit__(self, *_) -> None:
        if self.process.poll() is None:
            self.process.kill()
        self.wait()

    def _read(self) -> None:
        for line in self.process.stderr:
            with self._changed:
                self.lines.append(line.rstrip("\n"))
                self._changed.notify_all()
        with self._changed:
            self._ended = True
            self._changed.notify_all()

    def wait_for_line(self, wanted) -> str:
        """The first line of standard error for which `wanted` says yes."""

        def find() -> str | None:
            return next((line for line in self.lines if wanted(line)), None)

        with self._changed:
            self._changed.wait_for(lambda: find() is not None or self._ended, PATIENCE)
            line = find()
        assert line is not None, f"not said, exit code {self.process.poll()}:\n" + "\n".join(self.lines)
        return line

    def wait_for_count(self, count: int, wanted) -> None:
        """Waits until `wanted` says yes for that many lines of standard error."""
        with self._changed:
            assert self._changed.wait_for(lambda: sum(map(wanted, self.lines)) >= count, PATIENCE)

    def wait_for_call(self, **fields) -> dict:
        """The finish line of a call with these fields (grpc_code stands for grpc.code), with --log-format json."""

        def matches(line: str) -> bool:
            if not line.startswith("{"):
                return False
            record = json.loads(line)
            return all(record.get(name.replace("grpc_", "grpc.")) == value for name, value in fields.items())

        return json.loads(self.wait_for_line(matches))

    @property
    def endpoints(self) -> list[tuple[str, int]]:
        """Host and port of every address."""
        serving = self.wait_for_line(lambda line: "serving" in line.lower())
        return [(host, int(port)) for host, port in re.findall(r"([0-9.]+):([0-9]+)", serving)]

    @property
    def endpoint(self) -> tuple[str, int]:
        host, port = self.address.rsplit(":", 1)
        return host.strip("[]"), int(port)

    def channel(self) -> grpc.Channel:
        return grpc.insecure_channel(self.address, options=[("grpc.max_receive_message_length", -1)])

    def stop(self, by: signal.Signals = signal.SIGTERM) -> int:
        """Asks the server to end and returns its exit code."""
        self.process.send_signal(by)
        return self.wait()

    def wait(self) -> int:
        """The exit code, when the server has ended and all that it said is in `lines`."""
        code = self.process.wait(PATIENCE)
        self._reader.join(PATIENCE)
        return code


def code_of(call, *arguments, **options) -> grpc.StatusCode:
    """How a call ends, whether it is answered or refused."""
    try:
        call(*arguments, timeout=PATIENCE, **options)
    except grpc.RpcError as error:
        return error.code()
    return grpc.StatusCode.OK
