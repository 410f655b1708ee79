"""Twenty thousand connections opened and closed, fifty thousand calls cancelled, at random points: nothing stays.

WEIR_CHURN scales that down, for servers that sanitizers make slow; they find leaks by themselves.
"""
import contextlib
import os
import random
import re
import time
from collections import Counter
from pathlib import Path

import pytest

from churn import cancel, open_and_close
from server import AUTHORIZED, PATIENCE, Server

SCALE = float(os.environ.get("WEIR_CHURN", "1"))
CONNECTIONS, CALLS, CALLS_EACH = int(20_000 * SCALE), int(50_000 * SCALE), 500
GROWTH = 4096  # kB of anonymous memory that a time may add to the one before
ROUNDS = 5  # at most
SEED = 20_250_101


@pytest.fixture
def server():
    # At level debug every call has its line.
    with Server("--rate", "1000000", "--burst", "1000000", "--log-format", "json", "--log-level", "debug") as server:
        yield server


def descriptors(server: Server) -> list[str]:
    folder = f"/proc/{server.process.pid}/fd"
    found = []
    for name in os.listdir(folder):
        with contextlib.suppress(FileNotFoundError):  # closed meanwhile
            found.append(os.readlink(f"{folder}/{name}"))
    if "TSAN_OPTIONS" in os.environ:
        # A sanitizer that looks up where it is talks to a process of its own, through two pipes, and keeps them.
        found = [link for link in found if not link.startswith("pipe:")]
    if os.environ.get("WEIR_STORE") == "lmdb":
        # Writes resume on the runtime's own threads, whose library opens what it needs when it needs it.
        return [link for link in found if not link.startswith(("anon_inode:", "/dev/null"))]
    return found


def sockets(server: Server) -> int:
    return sum(link.startswith("socket:") for link in descriptors(server))


def anonymous_memory(server: Server) -> int:
    status = Path(f"/proc/{server.process.pid}/status").read_text()
    return int(re.search(r"^RssAnon:\s+(\d+)", status, re.MULTILINE)[1])


def wait_until(condition) -> None:
    deadline = time.monotonic() + 4 * PATIENCE
    while not condition():
        assert time.monotonic() < deadline, "gave up waiting"
        time.sleep(0.02)  # may sleep: polls for a condition, with an end


def finished_calls(server: Server) -> int:
    """Without those by which the client and the test wait for the server."""
    return sum(
        '"message":"finished call"' in line and '"Check"' not in line and '"Delete"' not in line
        for line in server.lines
    )


def churn(server: Server, half) -> int:
    """Does it twice at least, and says how often: what each time adds to the one before is what stays.

    How many clients there are at once is a matter of speed, and the memory of the most of them is kept for others: a
    time may add that once. What leaks is added every time.
    """
    listening, memory, open_files = sockets(server), [], Counter()
    while len(memory) < 2 or (len(memory) < ROUNDS and memory[-1] - memory[-2] > GROWTH):
        half()
        wait_until(lambda: sockets(server) == listening)
        memory.append(anonymous_memory(server))
        open_files = open_files or Counter(descriptors(server))
    print(f"the last of {len(memory)} rounds added {memory[-1] - memory[-2]} kB")
    # The system, or a sanitizer, may have a file open for a moment, the one after the first time too.
    wait_until(lambda: not Counter(descriptors(server)) - open_files)
    if "WEIR_CHURN" not in os.environ:
        assert memory[-1] - memory[-2] <= GROWTH
    return len(memory)


def wait_for_writes(server: Server) -> None:
    """A write whose call was cancelled is committed all the same, and one behind it is answered after it."""
    from keyvalue.v1.keyvalue_pb2 import DeleteRequest
    from keyvalue.v1.keyvalue_pb2_grpc import KeyValueStub

    listening = sockets(server)
    with server.channel() as channel:
        KeyValueStub(channel).Delete(DeleteRequest(key="none"), metadata=AUTHORIZED, timeout=PATIENCE)
    wait_until(lambda: sockets(server) == listening)


def check_nobody_is_left(server: Server) -> None:
    wait_for_writes(server)
    code = server.stop()
    # What a sanitizer has to say is no JSON.
    assert code == 0, "\n".join(line for line in server.lines if not line.startswith("{"))
    draining = server.wait_for_line(lambda line: '"message":"draining"' in line)
    assert '"connections":"0"' in draining and '"handlers":"0"' in draining


def test_connections_that_come_and_go_leave_nothing_behind(server):
    chance = random.Random(SEED)
    churn(server, lambda: open_and_close(server.endpoint, CONNECTIONS // 2, chance))
    check_nobody_is_left(server)


def test_cancelled_calls_leave_nothing_behind_but_a_line_each(server):
    chance, connections = random.Random(SEED), CALLS // 2 // CALLS_EACH

    def half() -> None:
        for _ in range(connections):
            cancel(server.endpoint, CALLS_EACH, chance)

    calls = churn(server, half) * connections * CALLS_EACH
    wait_until(lambda: finished_calls(server) >= calls)
    check_nobody_is_left(server)
    assert finished_calls(server) == calls
