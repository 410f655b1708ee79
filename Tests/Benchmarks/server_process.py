"""A server that runs on one core while it is measured: its start, its memory, its first answer, its end."""
import resource
import socket
import subprocess
import time
from pathlib import Path

from subjects import TOKEN, Subject

SERVER_CORE, LOAD_CORE = "0", "1"
GET = "/keyvalue.v1.KeyValue/Get"
_ports = iter(range(21000, 32000))  # below the ephemeral ports


def raise_descriptor_limit() -> None:
    """Thousand connections need more than the usual 1,024 descriptors on either side."""
    _, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
    resource.setrlimit(resource.RLIMIT_NOFILE, (min(65536, hard), hard))


def free_port() -> int:
    for port in _ports:
        with socket.socket() as probe:
            if probe.connect_ex(("127.0.0.1", port)) != 0:
                return port
    raise RuntimeError("no port is free")


def frame(kind: int, flags: int, stream: int, payload: bytes = b"") -> bytes:
    return len(payload).to_bytes(3, "big") + bytes([kind, flags]) + stream.to_bytes(4, "big") + payload


def literal(name: str, value: str) -> bytes:
    """A field without indexing (RFC 7541, section 6.2.2)."""
    return b"\0" + bytes([len(name)]) + name.encode() + bytes([len(value)]) + value.encode()


PREFACE = b"PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n" + frame(4, 0, 0)
FIRST_HEADERS = b"".join(
    literal(name, value)
    for name, value in (
        (":method", "POST"), (":scheme", "http"), (":path", GET), (":authority", "localhost"), ("te", "trailers"),
        ("content-type", "application/grpc"), ("authorization", f"Bearer {TOKEN}"),
    )
)  # fmt: skip
FIRST_CALL = PREFACE + frame(1, 4, 1, FIRST_HEADERS) + frame(0, 1, 1, b"\0\0\0\0\4\x0a\2k1")


def frames(connection: socket.socket):
    """Type, flags and stream of each frame that comes in, until the end of the connection."""
    received = b""
    while chunk := connection.recv(65536):
        received += chunk
        while len(received) >= 9 and len(received) >= 9 + (length := int.from_bytes(received[:3], "big")):
            yield received[3], received[4], int.from_bytes(received[5:9], "big")
            received = received[9 + length :]


class ServerProcess:
    """Serves from `with` on; the first answer has come by then, after `first_answer` seconds."""

    def __init__(self, subject: Subject):
        self.subject = subject
        self.port = free_port()

    def __enter__(self) -> "ServerProcess":
        command = ["taskset", "-c", SERVER_CORE, *self.subject.command(self.port)]
        with open(self.subject.log, "wb") as log:
            started = time.monotonic()
            self.process = subprocess.Popen(command, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=log)
        try:
            self._wait_for_answer(started + 30)
        except BaseException:
            self.process.kill()
            raise
        self.first_answer = time.monotonic() - started
        return self

    def __exit__(self, *_) -> None:
        self.process.terminate()
        try:
            self.process.wait(15)
        except subprocess.TimeoutExpired:
            self.process.kill()
            self.process.wait()

    def _wait_for_answer(self, deadline: float) -> None:
        while True:
            try:
                connection = socket.create_connection(("127.0.0.1", self.port), timeout=10)
                break
            except ConnectionRefusedError:
                if self.process.poll() is not None or time.monotonic() > deadline:
                    raise RuntimeError(f"{self.subject.name} does not serve") from None
                time.sleep(0.0005)  # may sleep: polls for the listener, with an end
        with connection:
            connection.sendall(FIRST_CALL)
            if not any(stream == 1 and kind <= 1 and flags & 1 for kind, flags, stream in frames(connection)):
                raise RuntimeError(f"{self.subject.name} does not answer")

    def resident(self) -> int:
        """Kilobytes."""
        status = Path(f"/proc/{self.process.pid}/status").read_text()
        return next(int(line.split()[1]) for line in status.splitlines() if line.startswith("VmRSS:"))

    def memory_per_connection(self, count: int) -> float:
        """Kilobytes that each of `count` connections adds that have exchanged SETTINGS and are idle."""
        before = self.resident()
        connections = [socket.create_connection(("127.0.0.1", self.port), timeout=10) for _ in range(count)]
        try:
            for connection in connections:
                connection.sendall(PREFACE + frame(4, 1, 0))
            for connection in connections:
                next(flags for kind, flags, _ in frames(connection) if kind == 4 and flags & 1)
            return (self.resident() - before) / count
        finally:
            for connection in connections:
                connection.close()
