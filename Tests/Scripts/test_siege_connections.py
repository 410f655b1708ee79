"""Attacks by connections: silent ones, cut ones, many. The bounds that hold for all are in siege.py."""
import itertools
import resource
import time

import pytest

from flood import literals
from http2 import Mute
from server import PATIENCE, Server
from siege import EMPTY_CALL, siege, wait_until
from wire import (
    DATA, END_HEADERS, END_STREAM, HEADERS, PREFACE, frame, framed, head, header_frames, row, settings,
)  # fmt: skip

CHECK = "/grpc.health.v1.Health/Check"


OPENING = PREFACE + settings()
REQUEST = literals(head(EMPTY_CALL))
STAGES = {  # How far clients go before they fall silent.
    "nothing": b"",
    "half a preface": PREFACE[:12],
    "no SETTINGS": PREFACE,
    "half a frame header": OPENING + b"\0\0",
    "half a header frame": OPENING + header_frames(1, REQUEST)[:-10],
    "a header block without its end": OPENING + frame(HEADERS, 0, 1, REQUEST[:20]),
    "half a body": OPENING + header_frames(1, REQUEST) + frame(DATA, 0, 1, b"\0\0\0\0\x10abc"),
}


def test_700_clients_fall_silent_at_every_stage(siege):
    with siege(Server("--handshake-timeout", "1"), path=CHECK) as target:
        clients = [(stage, target.connect(sent, kind=Mute)) for stage, sent in STAGES.items() for _ in range(100)]
        target.hold()
        for stage, client in clients:
            # A body may be slow; the connection is as good as an idle one.
            if stage != "half a body":
                assert client.end() is not None, stage
            client.socket.close()
        for reason in ("handshake_timeout", "unfinished_frame"):
            assert target.server.wait_for_line(lambda line: reason in line)


@pytest.mark.parametrize("sent", [
    row("of the preface", PREFACE[:4]), row("of a frame's header", OPENING + b"\0"),
    row("of a header frame", OPENING + frame(HEADERS, END_HEADERS, 1, bytes(200))[:20]),
])  # fmt: skip
def test_a_client_that_sends_a_byte_now_and_then_gets_no_more_time(siege, sent):
    with siege(Server("--handshake-timeout", "1"), path=CHECK) as target:
        with target.connect(sent, kind=Mute) as connection:
            connection.socket.settimeout(0.3)
            end = time.monotonic() + PATIENCE
            while not connection.has_ended:
                assert time.monotonic() < end
                try:
                    connection.write(b"\0")
                    connection.read()
                except TimeoutError:
                    pass
                except OSError:
                    break


def test_3000_connections_are_cut_at_every_stage(siege):
    with siege() as target:
        calls = b"".join(
            header_frames(stream, REQUEST) + frame(DATA, END_STREAM, stream, framed(b"")) for stream in range(1, 41, 2)
        )
        stages = itertools.cycle([*STAGES.values(), OPENING + calls])
        for sent in itertools.islice(stages, 3000):
            target.connect(sent).close_abruptly()


def test_1500_idle_connections(siege):
    with siege() as target:
        connections = [target.connect() for _ in range(1500)]
        target.hold()
        assert {connection.call(EMPTY_CALL) for connection in connections[::50]} == {"OK"}
        for connection in connections:
            connection.socket.close()


def test_connections_over_the_limit_are_closed_and_let_in_when_there_is_room(siege):
    with siege(Server("--max-connections", "100"), path=CHECK, opens_connections=False) as target:
        begun = time.monotonic()
        connections = [target.connect() for _ in range(300)]
        refused = [connection for connection in connections if was_closed(connection)]
        assert len(refused) == 201  # The good client has one.
        assert target.server.wait_for_line(lambda line: "connections refused" in line)
        lines = [line for line in target.server.lines if "connections refused" in line]
        assert len(lines) <= 2 + time.monotonic() - begun, "at once, and once a second"
        for connection in connections:
            connection.socket.close()
        wait_until(lambda: target.process.sockets <= 3, "the connections are gone")
        with target.connect() as connection:
            assert connection.call(CHECK) == "OK"


def was_closed(connection) -> bool:
    try:
        connection.read_until(lambda: connection.settings)
    except OSError:
        return True
    return connection.has_ended


def test_no_descriptors_are_left(siege):
    with siege(opens_connections=False) as target:
        # What a server finds at its start it takes into account; this comes later.
        resource.prlimit(target.server.process.pid, resource.RLIMIT_NOFILE, (64, 64))
        connections = [target.connect() for _ in range(200)]
        assert target.server.wait_for_line(lambda line: "cannot accept connections" in line)
        cpu, tries = target.process.cpu_seconds, len(target.server.lines)
        wait_until(lambda: len(target.server.lines) >= tries + 15, "it tries again, ten times a second")
        assert target.process.cpu_seconds - cpu < 0.5, "it waits, it does not spin"
        for connection in connections:
            connection.socket.close()
        with target.connect() as connection:
            assert connection.call(EMPTY_CALL) == "OK", "it recovers by itself"
