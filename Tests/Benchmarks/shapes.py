"""What is asked of the servers, by the load generator: calls of one kind, on so many connections."""
import subprocess
from dataclasses import dataclass

from server_process import LOAD_CORE, ServerProcess
from subjects import LOAD, OUT, TOKEN

KEYVALUE = "/keyvalue.v1.KeyValue/"
STREAM = "/grpc.testing.TestService/StreamingOutputCall"
BIG = 100_000  # bytes of the large value
MESSAGES = 1000  # of a streaming reply, 100 bytes of payload each
UNIMPLEMENTED = "status_12"


def varint(value: int) -> bytes:
    return bytes([value]) if value < 128 else bytes([value & 127 | 128]) + varint(value >> 7)


def text(number: int, value: str) -> bytes:
    return bytes([number << 3 | 2]) + varint(len(value)) + value.encode()


class Wrong(Exception):
    """An answer was not what it has to be."""


class NotServed(Exception):
    """The server has no such method."""


@dataclass
class Shape:
    """`rate`: calls a second, at fixed times; 0 is as fast as answers come."""

    name: str
    title: str
    connections: int
    at_once: int
    path: str = KEYVALUE + "Get"
    message: bytes = text(1, "k1")
    data: int = 15  # bytes of DATA in a right answer
    messages: int = 1
    status: int = 0
    token: str = TOKEN
    rate: int = 0

    def load(self, server: ServerProcess, calls: int) -> dict[str, float]:
        """Makes calls and returns what the generator printed; every answer was right."""
        token = server.subject.token if self.token == TOKEN else self.token
        message = OUT / "message"
        message.write_bytes(self.message)
        command = [
            "taskset", "-c", LOAD_CORE, LOAD, "-p", server.port, "-P", self.path, "-c", self.connections,
            "-m", self.at_once, "-n", calls, "-b", message, "-e", self.data, "-k", self.messages, "-g", self.status,
            "-q", server.process.pid, *(["-t", token] if token else []),
            *(["-r", self.rate] if self.rate else []),
        ]  # fmt: skip
        result = subprocess.run([str(part) for part in command], capture_output=True, text=True)
        values = dict(word.split("=") for word in result.stdout.split())
        if UNIMPLEMENTED in values and self.status != 12:
            raise NotServed(self.path)
        if result.returncode != 0:
            raise Wrong(f"{server.subject.name}, {self.name}: {result.stdout or result.stderr}".strip())
        return {key: float(value) for key, value in values.items()}

    def prepare(self, server: ServerProcess) -> None:
        """Puts the values that the shape gets."""
        if not self.path.startswith(KEYVALUE):
            return
        for key, value in (("k1", "v1"), ("big", "x" * BIG)):
            put = Shape("put", "", 1, 1, KEYVALUE + "Put", text(1, key) + text(2, value), data=7)
            put.load(server, 1)

    def calls_for(self, seconds: float, server: ServerProcess) -> int:
        """Warms up, and says how many calls take about so long."""
        if self.rate:
            return max(1000, int(self.rate * seconds))
        least = self.connections * self.at_once
        warmed = self.load(server, 2 * least if self.messages < MESSAGES else least)
        warmed = self.load(server, max(2 * least, int(warmed["rate"] * seconds / 4)))
        return max(2 * least, int(warmed["rate"] * seconds))


def _big() -> tuple[bytes, int]:
    return text(1, "big"), 5 + len(text(1, "big") + text(2, "x" * BIG)) + 2


SHAPES = {
    shape.name: shape
    for shape in (
        Shape("c1m1", "one call at a time", 1, 1),
        Shape("c1m100", "one connection, 100 calls at once", 1, 100),
        Shape("c10m100", "10 connections, 100 calls at once on each", 10, 100),
        Shape("c100m10", "100 connections, 10 calls at once on each", 100, 10),
        Shape("c1000m1", "1,000 connections, one call at a time on each", 1000, 1),
        Shape("paced", "10 connections, 2,000 calls a second at fixed times", 10, 10, rate=2000),
        Shape("refused", "no token: 10 connections, 100 calls at once on each", 10, 100, data=0, messages=0, status=16,
              token=""),
        Shape("big", "values of 100 KB, 10 connections, 10 at once on each", 10, 10, message=_big()[0], data=_big()[1]),
        Shape("stream", "server streaming, 1,000 messages of 100 bytes a call, 10 connections", 10, 4, STREAM,
              bytes.fromhex("12020864") * MESSAGES, 109 * MESSAGES, MESSAGES),
    )
}  # fmt: skip
