"""Attacks by streams: reset as they come, made to be reset, opened and left, answered early, never read. The bounds
that hold for all are in siege.py; what an attack must meet beside them is said here."""
import os
import struct

import pytest

from flood import FIRST_WINDOW, Requests, bursts, pour
from http2 import Connection
from interop import TEST_SERVICE, InteropServer, output, simple
from siege import EMPTY_CALL, Siege, siege
from wire import (
    CANCEL, DATA, END_STREAM, PREFACE, PRIORITY, RST_STREAM, WINDOW_UPDATE,
    frame, framed, head, header_frames, row, settings,
)  # fmt: skip

CONFORMANCE = "/connectrpc.conformance.v1.ConformanceService/"
SLOW = b"\x0a\x03\x30\xd0\x0f"  # A Unary request that is answered after two seconds.


def reset(stream: int, code: int = CANCEL) -> bytes:
    return frame(RST_STREAM, 0, stream, struct.pack(">I", code))


@pytest.mark.parametrize("path, message", [
    row("before they begin", EMPTY_CALL, b""), row("with handlers at work", CONFORMANCE + "Unary", SLOW),
])  # fmt: skip
def test_rapid_reset(siege, path, message):
    with siege() as target:
        for _ in range(3):
            with target.connect() as connection:
                requests = Requests(connection, path)
                attack = bursts(lambda: requests.whole(message) + reset(requests.stream), 20_000)
                assert pour(connection, attack) == "ENHANCE_YOUR_CALM"
        assert target.server.wait_for_line(lambda line: "too_many_resets" in line)


def window_overflow(requests: Requests) -> bytes:
    return requests.begin() + frame(WINDOW_UPDATE, 0, requests.stream, struct.pack(">I", 2**31 - 1))


def short_of_content_length(requests: Requests) -> bytes:
    return requests.begin() + frame(DATA, END_STREAM, requests.stream, framed(b""))


def past_content_length(requests: Requests) -> bytes:
    return requests.begin() + frame(DATA, 0, requests.stream, bytes(100))


def pseudo_header_in_trailers(requests: Requests) -> bytes:
    return requests.begin() + header_frames(requests.stream, b"\x83", END_STREAM)


def trailers_without_an_end(requests: Requests) -> bytes:
    return requests.begin() + header_frames(requests.stream, b"\x00\x01x\x01y")


MADE_TO_RESET = [
    window_overflow, short_of_content_length, past_content_length, pseudo_header_in_trailers, trailers_without_an_end,
]  # fmt: skip


@pytest.mark.parametrize("fault", [row(fault.__name__.replace("_", " "), fault) for fault in MADE_TO_RESET])
def test_made_you_reset(siege, fault):
    length = {"content-length": "50"} if "content_length" in fault.__name__ else None
    with siege() as target, target.connect() as connection:
        requests = Requests(connection, EMPTY_CALL, length)
        assert pour(connection, bursts(lambda: fault(requests), 20_000, requests)) == "ENHANCE_YOUR_CALM"
        assert target.server.wait_for_line(lambda line: "too_many_resets" in line)


def test_made_you_reset_by_frames_that_end_the_connection(siege):
    # Each of these resets no stream but breaks the connection: nothing is left to count.
    faults = {
        "window update of zero": lambda stream: frame(WINDOW_UPDATE, 0, stream, bytes(4)),
        "data after the end": lambda stream: frame(DATA, END_STREAM, stream) + frame(DATA, 0, stream, b"x"),
        "headers after the end": lambda stream: frame(DATA, END_STREAM, stream) + header_frames(stream, b"\x83"),
        "a stream that depends on itself": lambda stream: frame(PRIORITY, 0, stream, struct.pack(">IB", stream, 1)),
        "a priority of four bytes": lambda stream: frame(PRIORITY, 0, stream, bytes(4)),
    }
    with siege() as target:
        for name, fault in faults.items():
            with target.connect() as connection:
                requests = Requests(connection, CONFORMANCE + "Unary")
                attack = bursts(lambda: requests.begin() + fault(requests.stream), 20_000)
                assert pour(connection, attack) in ("PROTOCOL_ERROR", "STREAM_CLOSED", "FRAME_SIZE_ERROR"), name


def test_stream_exhaustion(siege):
    with siege() as target:
        connections = [target.connect() for _ in range(5)]
        for connection in connections:
            requests = Requests(connection, EMPTY_CALL)
            assert pour(connection, bursts(requests.begin, 20_000)) == "ENHANCE_YOUR_CALM"
        target.hold()
        close(connections)


def test_1500_early_refusals_do_not_cost_a_good_connection(siege):
    with siege() as target, target.connect() as connection:
        for _ in range(1500 // 50):
            streams = [connection.request(head(TEST_SERVICE + "Nothing")) for _ in range(50)]
            for stream in streams:
                assert connection.outcome(stream) == "UNIMPLEMENTED"
                connection.reset(stream)  # As grpc-go does each time.
        assert connection.call(EMPTY_CALL) == "OK" and not connection.going_away


# A handler holds the message that it sends, or waits to send, and its stream what it had room for: with large messages
# a hundred handlers of a connection hold a hundred of them.
MUCH = [
    row("100 answers of 1 MB at once", "UnaryCall", simple(size=1_000_000, body=0).SerializeToString()),
    row("100 answers of 100 KB at once", "UnaryCall", simple(size=100_000, body=0).SerializeToString()),
    row("100 streams of 1 KB messages", "StreamingOutputCall", output(*[1000] * 50).SerializeToString()),
    row("100 streams of 4 KB messages", "StreamingOutputCall", output(*[4000] * 50).SerializeToString()),
]


@pytest.mark.parametrize("path, message", MUCH)
def test_ten_clients_ask_for_much_and_never_open_their_window(siege, path, message):
    with siege() as target:
        connections = [target.connect(PREFACE + settings((FIRST_WINDOW, 0))) for _ in range(10)]
        ask_for_much(target, connections, path, message)


@pytest.mark.parametrize("path, message", MUCH)
def test_ten_clients_ask_for_much_and_read_nothing_of_it(siege, path, message):
    with siege() as target:
        opened = PREFACE + settings((FIRST_WINDOW, 2**31 - 1)) + frame(WINDOW_UPDATE, 0, 0, struct.pack(">I", 2**30))
        connections = [target.connect(opened, receive_buffer=4096) for _ in range(10)]
        ask_for_much(target, connections, path, message)


@pytest.mark.parametrize("path, message", [
    row("60 MB in one", "UnaryCall", simple(60_000_000, 0).SerializeToString()),
    row("60 MB in three messages", "StreamingOutputCall", output(*[20_000_000] * 3).SerializeToString()),
])  # fmt: skip
def test_ten_clients_ask_for_60_mb_and_never_open_their_window(siege, path, message):
    total = 100 << 20
    # What may wait; what handlers that wait for room hold themselves; and an answer in the making on each worker: as a
    # value, packed, and framed.
    bound = 2 * total + 3 * 60_000_000 * os.cpu_count()
    with siege(InteropServer("--max-buffered-responses-total", str(total)), memory=bound) as target:
        connections = [target.connect(PREFACE + settings((FIRST_WINDOW, 0))) for _ in range(10)]
        streams = [connection.request(head(TEST_SERVICE + path), framed(message)) for connection in connections]
        answers = [connection.answers[stream] for connection, stream in zip(connections, streams)]
        for connection, answer in zip(connections, answers):
            connection.wait_until(lambda: answer.blocks)
        # An answer of 60 MB keeps its worker for a while: of few calls, those that meet one would be too many.
        for _ in range(4):
            target.hold()
        refused = [answer.outcome for answer in answers].count("RESOURCE_EXHAUSTED")
        # Each worker may have let one through at the same moment.
        fitting = total // (60_000_000 if path == "UnaryCall" else 20_000_000)
        assert 0 < 10 - refused <= fitting + os.cpu_count()
        close(connections)


def test_a_client_that_takes_a_long_stream_in_small_steps(siege):
    # Less than waits for it each time: what it has taken must not be kept until it has taken all.
    size, step = 100_000_000, 30_000
    request = framed(output(*[20_000] * (size // 20_000)).SerializeToString())
    with siege() as target, target.connect() as connection:
        stream = connection.request(head(TEST_SERVICE + "StreamingOutputCall"), request)
        grant = b"".join(frame(WINDOW_UPDATE, 0, each, struct.pack(">I", step)) for each in (0, stream))
        answer, taken, allowed = connection.answers[stream], 0, 65_535
        while not answer.has_ended:
            connection.wait_until(lambda: taken + len(answer.body) == allowed or answer.has_ended)
            taken += len(answer.body)
            answer.body = b""
            allowed += step
            connection.write(grant)
        assert answer.outcome == "OK" and taken > size


def ask_for_much(target: Siege, connections: list[Connection], path: str, message: bytes) -> None:
    for connection in connections:
        requests = Requests(connection, TEST_SERVICE + path)
        connection.write(b"".join(requests.whole(message) for _ in range(100)))
    target.hold()
    close(connections)


def close(connections: list[Connection]) -> None:
    for connection in connections:
        connection.socket.close()
