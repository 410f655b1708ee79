"""Attacks by what requests and messages hold: malformed, miscounted, too long, compressed bombs, more than was allowed.
The bounds that hold for all are in siege.py. How each malformed request is answered, test_wire_requests.py says; here
it must harm nobody."""
import time

import pytest

from flood import bomb, pour, send_within_windows
from interop import TEST_SERVICE, InteropServer, output, simple
from server import PATIENCE
from siege import EMPTY_CALL, MEMORY, siege
from test_wire_messages import BROKEN
from test_wire_protobuf import waiting
from test_wire_requests import REFUSED
from wire import DATA, END_STREAM, frame, framed, head, row

LIMIT = 4 << 20
BOMB = bomb(64 << 20)
ROOM = b"\x7a" + b"\x80\x80\x40" + bytes(1 << 20)  # field 15, which is unknown to all: 1 MB


def test_every_malformed_request_by_the_hundred(siege):
    with siege() as target:
        for changes, outcome in (each.values for each in REFUSED):
            with target.connect() as connection:
                for _ in range(20):
                    streams = [connection.request(head(EMPTY_CALL, changes), framed(b"")) for _ in range(5)]
                    assert {connection.outcome(stream) for stream in streams} == {outcome}
                assert connection.call(EMPTY_CALL) == "OK"


def test_every_broken_message_by_the_hundred(siege):
    with siege() as target:
        for body, outcome, headers in (each.values for each in BROKEN if "over the limit" not in each.id):
            with target.connect() as connection:
                for _ in range(20):
                    fields = [*head(TEST_SERVICE + "UnaryCall"), *headers]
                    streams = [connection.request(fields, body) for _ in range(5)]
                    assert {connection.outcome(stream) for stream in streams} == {outcome}
                assert connection.call(EMPTY_CALL) == "OK"


@pytest.mark.parametrize("length", [LIMIT + 1, 2**31 - 1, 2**32 - 1], ids=["4 MB and a byte", "2 GB", "4 GB"])
def test_a_length_that_is_never_meant(siege, length):
    with siege() as target, target.connect() as connection:
        for method in ["UnaryCall", "StreamingInputCall", "FullDuplexCall"] * 30:
            stream = connection.request(head(TEST_SERVICE + method))
            connection.send(stream, b"\0" + length.to_bytes(4, "big") + bytes(1000))
            assert connection.outcome(stream) == "RESOURCE_EXHAUSTED"


@pytest.mark.parametrize("method, before", [
    row("unary", "UnaryCall", 0), row("the first of a stream", "StreamingInputCall", 0),
    row("a later one of a stream", "StreamingInputCall", 2), row("a later one of two streams", "FullDuplexCall", 2),
])  # fmt: skip
def test_compressed_bombs_of_64_mb_in_64_kb(siege, method, before):
    with siege() as target, target.connect() as connection:
        connection.wait_until(lambda: connection.settings)
        for _ in range(8):
            stream = connection.request([*head(TEST_SERVICE + method), ("grpc-encoding", "gzip")])
            body = framed(b"") * before + BOMB
            assert send_within_windows(connection, stream, body) == len(body)
            connection.write(frame(DATA, END_STREAM, stream))
            assert connection.outcome(stream) == "RESOURCE_EXHAUSTED"
        assert connection.call(EMPTY_CALL) == "OK"


def test_messages_that_take_a_hundred_times_their_bytes(siege):
    flags = ["--max-decoded-requests", str(16 << 20), "--max-decoded-requests-total", str(32 << 20)]
    swarm = framed(b"\x12\x00" * (2 << 20))  # As many parameters of responses, all empty, and 4 MiB.
    waits = framed(waiting(20_000))  # About 2 MB.
    with siege(InteropServer(*flags), memory=MEMORY + (32 << 20)) as target, target.connect() as connection:
        connection.wait_until(lambda: connection.settings)
        for _ in range(8):
            stream = connection.request(head(TEST_SERVICE + "StreamingOutputCall"))
            sent = 0
            while sent < len(swarm):
                sent += send_within_windows(connection, stream, swarm[sent:], sent)
            connection.write(frame(DATA, END_STREAM, stream))
            assert connection.outcome(stream) == "RESOURCE_EXHAUSTED"
        with target.connect() as second, target.connect() as third:
            for each in [second, third]:
                each.wait_until(lambda each=each: each.settings)
                for _ in range(20):
                    each.request(head(TEST_SERVICE + "StreamingOutputCall"), waits)
                answers = each.answers.values()
                each.wait_until(lambda answers=answers: all(one.body or one.has_ended for one in answers))
                assert {one.outcome for one in answers if one.has_ended} == {"RESOURCE_EXHAUSTED"}
            target.hold()


def test_data_that_ignore_every_window(siege):
    blocked = framed(output(*[65_000] * 9).SerializeToString())
    with siege() as target, target.connect() as connection:
        # The client takes no answer, so the handler takes no request.
        stream = connection.request(head(TEST_SERVICE + "FullDuplexCall"), None)
        connection.send(stream, blocked)
        flood = [frame(DATA, 0, stream, framed(bytes(16_000)))] * 4000
        connection.write(b"".join(flood[:20]))
        assert connection.outcome(stream).endswith("FLOW_CONTROL_ERROR")
        # Or the server gives the window back in time, and wonders what the data are good for.
        assert pour(connection, flood) in ("FLOW_CONTROL_ERROR", "ENHANCE_YOUR_CALM")


def test_a_hundred_requests_of_4_mb_that_never_end(siege):
    with siege() as target, target.connect() as connection:
        connection.wait_until(lambda: connection.settings)
        streams = [connection.request(head(TEST_SERVICE + "UnaryCall")) for _ in range(100)]
        begun = b"\0" + LIMIT.to_bytes(4, "big") + ROOM[: 1 << 20]
        sent = dict.fromkeys(streams, 0)
        end = time.monotonic() + PATIENCE
        while not any(connection.answers[stream].has_ended for stream in streams):
            assert time.monotonic() < end
            for stream in streams:
                sent[stream] += send_within_windows(connection, stream, begun[sent[stream] :], sent[stream])
        refused = next(answer for answer in connection.answers.values() if answer.has_ended)
        assert refused.outcome == "RESOURCE_EXHAUSTED"


def test_messages_that_come_byte_by_byte(siege):
    message = framed(simple(size=1, body=100).SerializeToString())
    with siege() as target, target.connect() as connection:
        for _ in range(100):
            stream = connection.request(head(TEST_SERVICE + "UnaryCall"))
            for byte in message:
                connection.send(stream, bytes([byte]))
            connection.write(frame(DATA, END_STREAM, stream))
            assert connection.outcome(stream) == "OK"


