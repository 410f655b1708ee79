"""Standard error that is read slowly, not at all, or cannot be written: no call waits, lines are whole or missing."""
import json
import os
import re
import socket
import subprocess
import threading

import pytest

from http2 import Connection
from server import BIN, PATIENCE, TOKEN, Server, inheriting
from test_process_signals import wait_until
from wire import framed, head

NOTE = "n" * 2000
CALLS = 6000  # of two kilobytes each on the log: more than a pipe and all buffers hold
TEXT = re.compile(r"\d{4}-\d\d-\d\dT[0-9:.]+Z (trace|debug|info|notice|warning|error|critical) .*")
PLAIN = re.compile(r"keyvalue-server: serving on .*")


class Logging:
    """A server whose standard error is `file`, and what is needed to call it."""

    def __init__(self, tmp_path, file, *flags: str, act: str = ""):
        self.path = str(tmp_path / "s")
        command = [
            BIN / "keyvalue-server", "--listen", f"unix:{self.path}", "--listen", "fd:50", "--token", TOKEN,
            "--store", "memory",
            "--workers", "1", "--log-metadata", "x-note", *flags,
        ]  # fmt: skip
        self.command = inheriting(act, command)
        self.file = file

    def __enter__(self):
        self.listening = socket.create_server(("127.0.0.1", 0))
        os.dup2(self.listening.fileno(), 50, inheritable=True)
        self.process = subprocess.Popen(
            self.command, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=self.file, pass_fds=[50],
        )  # fmt: skip
        os.close(50)
        return self

    def __exit__(self, *_):
        if self.process.poll() is None:
            self.process.kill()
        self.process.wait(PATIENCE)
        self.listening.close()

    def call(self, count: int) -> None:
        """Makes so many calls, each of which has a line, and waits for all answers."""
        done = 0
        while done < count:
            # A connection has 100 calls at a time, and this client numbers its streams by its answers.
            with Connection(self.listening.getsockname()) as client:
                for _ in range(min(50, (count - done) // 50 + 1)):
                    fields = [*head("/keyvalue.v1.KeyValue/Nothing"), ("x-note", NOTE)]
                    streams = [client.request(fields, framed(b"")) for _ in range(min(50, count - done))]
                    for stream in streams:
                        client.answer(stream)
                    done += len(streams)

    def stop(self) -> int:
        self.process.terminate()
        return self.process.wait(PATIENCE)


def drain(reading: int, into: bytearray) -> threading.Thread:
    def read():
        while data := os.read(reading, 1 << 16):
            into.extend(data)

    thread = threading.Thread(target=read, daemon=True)
    thread.start()
    return thread


def whole(text: bytes, kind: str) -> list[str]:
    """The lines of a log, none of which is torn."""
    assert text.endswith(b"\n")
    lines = text.decode().splitlines()
    for line in lines:
        if kind == "json" and not PLAIN.fullmatch(line):
            json.loads(line)
        else:
            assert TEXT.fullmatch(line) or PLAIN.fullmatch(line), line
    return lines


@pytest.mark.parametrize("kind", ["text", "json"])
@pytest.mark.parametrize("blocks", [True, False], ids=["blocking", "nonblocking"])
def test_a_log_that_nobody_reads_stops_no_call_and_says_what_it_lost(tmp_path, kind, blocks):
    reading, writing = os.pipe()
    os.set_blocking(writing, blocks)
    with Logging(tmp_path, writing, "--log-format", kind) as server:
        os.close(writing)
        server.call(CALLS)
        seen = bytearray()
        reader = drain(reading, seen)
        wait_until(lambda: b"log lines dropped" in seen)
        assert server.stop() == 0
        reader.join(PATIENCE)
        os.close(reading)
    lines = whole(bytes(seen), kind)
    dropped = [line for line in lines if "log lines dropped" in line]
    if kind == "json":
        counts = [json.loads(line)["count"] for line in dropped]
        assert all(json.loads(line)["level"] == "warning" for line in dropped)
    else:
        counts = [int(re.fullmatch(r"\S+ warning log lines dropped count=(\d+)", line).group(1)) for line in dropped]
    assert sum(counts) + sum("finished call" in line for line in lines) == CALLS


def test_the_end_waits_for_a_log_that_nobody_reads_only_so_long_and_tears_no_line(tmp_path):
    reading, writing = os.pipe()
    with Logging(tmp_path, writing) as server:
        os.close(writing)
        server.call(200)
        assert server.stop() == 0
    seen = bytearray()
    drain(reading, seen).join(PATIENCE)
    os.close(reading)
    assert 10 < len(whole(bytes(seen), "text")) < 200


def test_a_reader_that_goes_away_is_not_missed(tmp_path):
    reading, writing = os.pipe()
    with Logging(tmp_path, writing) as server:
        os.close(writing)
        server.call(1)
        os.close(reading)
        server.call(500)
        assert server.stop() == 0


def test_a_full_disk_is_not_missed(tmp_path):
    with open("/dev/full", "wb") as full, Logging(tmp_path, full) as server:
        server.call(500)
        assert server.stop() == 0


def test_a_file_that_may_not_grow_gets_the_rest_once_it_has_room(tmp_path):
    """RLIMIT_FSIZE: the kernel cuts a line off at the limit, and would send SIGXFSZ for the next one."""
    path = tmp_path / "log"
    limit = "resource.setrlimit(resource.RLIMIT_FSIZE, (10_000, 10_000))"
    with open(path, "ab") as file, Logging(tmp_path, file, act=limit) as server:
        server.call(10)
        wait_until(lambda: path.stat().st_size == 10_000)
        text = path.read_bytes()
        os.truncate(path, 0)
        wait_until(lambda: path.stat().st_size == 10_000)
        text += path.read_bytes()
        os.truncate(path, 0)
        assert server.stop() == 0
        text += path.read_bytes()
    assert sum("finished call" in line for line in whole(text, "text")) == 10


def test_the_harness_answers_while_nobody_reads_its_standard_error():
    reading, writing = os.pipe()
    process = subprocess.Popen(
        [BIN / "keyvalue-harness"], stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=writing
    )
    os.close(writing)
    body = {"type": "grpc_call", "service": "x" * 1900, "method": "Get", "request": {}}

    def say():
        for number in range(CALLS):
            line = {"src": "c1", "dest": "n1", "body": {**body, "msg_id": number}}
            process.stdin.write(json.dumps(line).encode() + b"\n")
        process.stdin.close()

    threading.Thread(target=say, daemon=True).start()
    assert sum(1 for _ in process.stdout) == CALLS
    assert process.wait(PATIENCE) == 0
    process.stdout.close()
    os.close(reading)


def test_the_harness_waits_for_who_reads_its_answers():
    process = subprocess.Popen(
        [BIN / "keyvalue-harness"], stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL
    )
    line = {"src": "c1", "dest": "n1", "body": {"type": "grpc_call", "service": "y" * 900, "method": "Get"}}
    written = threading.Event()

    def say():
        for number in range(3000):
            process.stdin.write(json.dumps({**line, "body": {**line["body"], "msg_id": number}}).encode() + b"\n")
        process.stdin.close()
        written.set()

    threading.Thread(target=say, daemon=True).start()
    # What is not read makes the harness read no more: the writer of the input gets stuck, and nothing is lost.
    replies = [json.loads(reply)["body"]["in_reply_to"] for reply in process.stdout]
    assert replies == list(range(3000)) and written.wait(PATIENCE)
    assert process.wait(PATIENCE) == 0
    process.stdout.close()
