"""Runs keyvalue-harness and talks to it line by line, never blocking for longer than PATIENCE."""
import json
import os
import selectors
import subprocess
import sys
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
BIN = Path(os.environ.get("WEIR_BIN", ROOT / ".build/release"))
sys.setrecursionlimit(10_000)  # the node takes deeper JSON than Python by default
PATIENCE = 30  # seconds until a test gives up
TOKEN = {"authorization": "Bearer valid_token"}


class Node:
    """Use as a context manager: the process has ended when the block has."""

    def __init__(self, *flags: str):
        self.command = [str(BIN / "keyvalue-harness"), "--log-level", "critical", *flags]
        self.next_id = 1_000_000

    def __enter__(self) -> "Node":
        self.process = subprocess.Popen(
            self.command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, bufsize=0
        )
        self.received = bytearray()
        for pipe in (self.process.stdin, self.process.stdout):
            os.set_blocking(pipe.fileno(), False)
        return self

    def __exit__(self, *_) -> None:
        if self.process.poll() is None:
            self.process.kill()
        self.process.wait(PATIENCE)
        for pipe in (self.process.stdin, self.process.stdout):
            pipe.close()

    def say(self, data: bytes, until) -> list[dict]:
        """Writes `data` and reads lines until `until` says yes to one; returns them all, that one included."""
        replies = []
        scanned = 0
        deadline = time.monotonic() + PATIENCE
        with selectors.DefaultSelector() as selector:
            selector.register(self.process.stdout, selectors.EVENT_READ)
            if data:
                selector.register(self.process.stdin, selectors.EVENT_WRITE)
            while True:
                while (end := self.received.find(b"\n", scanned)) >= 0:
                    line = bytes(self.received[:end])
                    del self.received[: end + 1]
                    scanned = 0
                    self.last = line
                    replies.append(strict(line))
                    if until(replies[-1]):
                        return replies
                scanned = len(self.received)
                left = deadline - time.monotonic()
                assert left > 0, f"no answer; said {data[:200]!r}, got {replies!r}"
                for key, _ in selector.select(left):
                    if key.fileobj is self.process.stdin:
                        data = data[os.write(self.process.stdin.fileno(), data[: 1 << 16]) :]
                        if not data:
                            selector.unregister(self.process.stdin)
                    else:
                        chunk = os.read(self.process.stdout.fileno(), 1 << 20)
                        assert chunk, f"the node has ended; said {data[:200]!r}"
                        self.received += chunk

    def request(self, body: dict) -> dict:
        """Says one good message and returns the body of its reply."""
        replies = self.say_then_request(b"", body)
        assert len(replies) == 1, replies
        return replies[0]["body"]

    def say_then_request(self, data: bytes, body: dict) -> list[dict]:
        """Says anything and a good message behind it; returns all replies up to that message's."""
        self.next_id += 1
        number = self.next_id
        message = {"src": "probe", "dest": "n1", "body": {**body, "msg_id": number}}
        return self.say(
            data + json.dumps(message).encode() + b"\n", lambda reply: reply["body"].get("in_reply_to") == number
        )

    def exchange(self, line: str) -> str:
        """Says one line and returns the text of the next one that comes back."""
        self.say(line.encode() + b"\n", lambda reply: True)
        return self.last.decode()

    def peak_megabytes(self) -> float:
        with open(f"/proc/{self.process.pid}/status", encoding="ascii") as status:
            return next(int(line.split()[1]) / 1024 for line in status if line.startswith("VmHWM:"))

    def end(self) -> int:
        """Closes the input and returns the exit code; everything that was said has been answered by then."""
        self.process.stdin.close()
        os.set_blocking(self.process.stdout.fileno(), True)
        assert not self.received and self.process.stdout.read() == b""
        return self.process.wait(PATIENCE)


def strict(line: bytes) -> dict:
    """A reply, which must be one message of the protocol and nothing else."""
    message = json.loads(line.decode("ascii"), parse_constant=lambda constant: 1 / 0, parse_int=whole)
    assert list(message) == ["src", "dest", "body"], message
    assert isinstance(message["src"], str) and isinstance(message["dest"], str), message
    body = message["body"]
    assert list(body)[0] == "type" and list(body)[-1] == "msg_id" and isinstance(body["msg_id"], int), body
    if body["type"] == "error":
        assert isinstance(body["code"], int) and isinstance(body["text"], str), body
    return message


def whole(digits: str) -> int | str:
    """Python refuses to read integers of more than 4300 digits, for the time it would take."""
    return int(digits) if len(digits) <= 4300 else digits


def call(method: str, request: dict) -> dict:
    return {"type": "grpc_call", "service": "KeyValue", "method": method, "request": request, "metadata": TOKEN}
