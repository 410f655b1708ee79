"""What one stream does to others and to its connection: headers past their limit, frames past a stream's end, frames
beside the calls, clients that go away; and what of it is logged. RFC 9113, sections 5.1, 6.8 and 8."""
import struct

import pytest

from http2 import Connection
from interop import TEST_SERVICE, plain
from server import AUTHORIZED, TOKEN, Server
from wire import (
    CONTINUATION, DATA, END_HEADERS, END_STREAM, GOAWAY, HEADERS, PRIORITY, RST_STREAM, WINDOW_UPDATE,
    frame, framed, head, row,
)  # fmt: skip

EMPTY_CALL = TEST_SERVICE + "EmptyCall"
FULL_DUPLEX = TEST_SERVICE + "FullDuplexCall"
HEALTH = "/grpc.health.v1.Health/Check"
GET = "/keyvalue.v1.KeyValue/Get"


@pytest.fixture(scope="module")
def logged():
    """A keyvalue-server whose lines are JSON, of every level."""
    with Server("--log-format", "json", "--log-level", "debug") as server:
        yield server


# Headers past their limit


@pytest.mark.parametrize("bytes_", [17_000, 33_000, 64_000, 120_000])
def test_large_metadata_cost_their_call_and_nothing_else(plain, bytes_):
    metadata = {f"x-{number}": "v" * 1000 for number in range(bytes_ // 1000)}
    with Connection(plain.endpoint) as connection:
        other = connection.request(head(FULL_DUPLEX))
        for _ in range(100):
            # What the encoder leaves in the table must be there for the next.
            answer = connection.answer(connection.request(head(EMPTY_CALL, metadata), framed(b"")))
            assert answer.outcome == "RESOURCE_EXHAUSTED" and len(answer.blocks) == 1
            assert answer.headers["grpc-message"] == "the header list is over the limit of 16384 bytes"
            assert connection.call(EMPTY_CALL) == "OK"
        connection.send(other, b"", end=True)
        assert connection.outcome(other) == "OK"
        assert not connection.going_away


@pytest.mark.parametrize("place", ["first", "last"])
def test_grpc_is_recognised_wherever_its_content_type_stands(plain, place):
    fields = [field for field in head(EMPTY_CALL) if field[0] != "content-type"]
    large = [(f"x-{number}", "v" * 1000) for number in range(30)]
    kind = [("content-type", "application/grpc")]
    with Connection(plain.endpoint) as connection:
        fields += [*kind, *large] if place == "first" else [*large, *kind]
        assert connection.outcome(connection.request(fields, framed(b""))) == "RESOURCE_EXHAUSTED"


def test_a_call_with_large_metadata_is_logged_with_its_method(logged):
    with Connection(logged.endpoint) as connection:
        connection.request(head(GET, {"x": "v" * 60_000}), framed(b""))
        line = logged.wait_for_call(grpc_code="RESOURCE_EXHAUSTED", origin="transport")
        assert (line["grpc.service"], line["grpc.method"]) == ("keyvalue.v1.KeyValue", "Get")


# Malformed headers


@pytest.mark.parametrize("changes, reason", [
    row("te", {"te": "gzip"}, "header te: must be trailers"),
    row("a name", {"X-Name": "v"}, "header X-Name: the name has characters that no name may have"),
    row("a value", {"authorization": f"Bearer {TOKEN}\n"},
        "header authorization: the value has characters that it may not have, or blanks around it"),
    row("a connection header", {"keep-alive": "1"}, "header keep-alive: has no meaning in HTTP/2"),
    row("two hosts", {"host": ["localhost", "localhost"]}, "header host: must come once"),
    row("no scheme", {":scheme": None}, "header :scheme: is missing"),
    row("a long name", {"X" * 1000: "v"}, f"header {'X' * 64}...: the name has characters that no name may have"),
])  # fmt: skip
def test_what_is_malformed_is_logged_with_the_field_and_the_method(logged, changes, reason):
    with Connection(logged.endpoint) as connection:
        assert connection.outcome(connection.request(head(GET, changes), framed(b""))) == "RST_STREAM PROTOCOL_ERROR"
        line = logged.wait_for_call(reason=reason)
        assert (line["grpc.code"], line["grpc.method"]) == ("INTERNAL", "Get")
        assert TOKEN not in str(line)


def test_a_host_that_differs_is_logged(logged):
    with Connection(logged.endpoint) as connection:
        assert connection.outcome(connection.request(head(GET, {"host": "other"}), framed(b""))) == "400 INTERNAL"
        error = {"grpc.error": "the host header differs from :authority"}
        assert logged.wait_for_call(grpc_method="Get", **error)


def test_malformed_trailers_are_logged(logged):
    with Connection(logged.endpoint) as connection:
        stream = connection.request([*head(GET), *AUTHORIZED])
        connection.write(frame(HEADERS, END_HEADERS | END_STREAM, stream, connection.block([("upgrade", "h2c")])))
        assert connection.outcome(stream) == "RST_STREAM PROTOCOL_ERROR"
        assert logged.wait_for_call(reason="header upgrade: has no meaning in HTTP/2", grpc_method="Get")


def test_a_refused_stream_is_logged_with_its_method():
    flags = ("--log-format", "json", "--max-concurrent-streams", "1")
    with Server(*flags) as server, Connection(server.endpoint) as connection:
        connection.request([*head(GET), *AUTHORIZED])
        assert connection.call(GET) == "RST_STREAM REFUSED_STREAM"
        assert server.wait_for_call(grpc_code="UNAVAILABLE", grpc_method="Get", origin="transport")


# Authorities that mean nothing


AUTHORITIES = [
    "{path}", "unix:{path}", "unix://{path}", "passthrough:///unix:{path}", "%2Ftmp%2Fweir.sock", "localhost", "",
]  # fmt: skip


def test_on_a_unix_domain_socket_clients_call_the_server_what_they_like(tmp_path):
    path = str(tmp_path / "weir.sock")
    with Server(listen=f"unix:{path}") as server, Connection(path) as connection:
        for authority in AUTHORITIES:
            changes = {":authority": authority.format(path=path), "host": "another"}
            for left_out in ({}, {"host": None}, {":authority": None}, {"host": None, ":authority": None}):
                stream = connection.request(head(HEALTH, {**changes, **left_out}), framed(b""))
                assert connection.outcome(stream) == "OK", authority
        for name in (":authority", "host"):
            stream = connection.request(head(HEALTH, {name: ["a", "a"]}), framed(b""))
            assert connection.outcome(stream) == "RST_STREAM PROTOCOL_ERROR"
            stream = connection.request(head(HEALTH, {name: "a b"}), framed(b""))
            assert connection.outcome(stream) == "RST_STREAM PROTOCOL_ERROR"
        assert server.wait_for_line(lambda line: "header host: the value has characters" in line)


# Frames past a stream's end


def answered(connection: Connection) -> int:
    stream = connection.request(head(EMPTY_CALL), framed(b""))
    assert connection.outcome(stream) == "OK"
    return stream


def reset(connection: Connection) -> int:
    stream = connection.request(head(FULL_DUPLEX))
    connection.reset(stream)
    return stream


def answered_early(connection: Connection) -> int:
    stream = connection.request(head(TEST_SERVICE + "Nothing"))
    assert connection.outcome(stream) == "UNIMPLEMENTED"
    return stream


DATA_BEHIND = row("DATA", lambda connection, stream: frame(DATA, 0, stream, b"late"))
HEADERS_BEHIND = row("HEADERS", lambda connection, stream: frame(
    HEADERS, END_HEADERS | END_STREAM, stream, connection.block([("x-late", "1")])))  # fmt: skip
EMPTY_BEHIND = row("DATA without bytes", lambda connection, stream: frame(DATA, END_STREAM, stream))


@pytest.mark.parametrize("late", [DATA_BEHIND, HEADERS_BEHIND, EMPTY_BEHIND])
def test_behind_its_own_end_a_client_may_send_nothing_on_a_stream(plain, late):
    with Connection(plain.endpoint) as connection:
        connection.write(late(connection, answered(connection)))
        assert connection.end().code == "STREAM_CLOSED"
        assert plain.wait_for_line(lambda line: "STREAM_CLOSED" in line and "which its client had ended" in line)


@pytest.mark.parametrize("late", [DATA_BEHIND, HEADERS_BEHIND, EMPTY_BEHIND])
def test_behind_its_own_reset_a_client_is_told_that_the_stream_is_closed(plain, late):
    with Connection(plain.endpoint) as connection:
        stream = reset(connection)
        connection.write(late(connection, stream))
        assert connection.outcome(stream) == "RST_STREAM STREAM_CLOSED"
        assert connection.call(EMPTY_CALL) == "OK"


@pytest.mark.parametrize("late", [DATA_BEHIND, HEADERS_BEHIND, EMPTY_BEHIND])
def test_what_was_on_its_way_to_an_early_answer_is_passed_over(plain, late):
    with Connection(plain.endpoint) as connection:
        stream = answered_early(connection)
        for _ in range(3):
            connection.write(late(connection, stream))
            assert connection.call(EMPTY_CALL) == "OK"
        assert not connection.going_away


@pytest.mark.parametrize("end", [answered, reset, answered_early])
def test_windows_resets_and_priorities_may_come_late(plain, end):
    with Connection(plain.endpoint) as connection:
        stream = end(connection)
        connection.write(frame(WINDOW_UPDATE, 0, stream, struct.pack(">I", 1)))
        connection.write(frame(PRIORITY, 0, stream, struct.pack(">IB", 0, 1)))
        connection.write(frame(RST_STREAM, 0, stream, struct.pack(">I", 8)))
        assert connection.call(EMPTY_CALL) == "OK"
        assert not connection.going_away and connection.answers[stream].reset in (None, 0)


def test_a_continuation_past_a_streams_end_is_an_error_of_the_connection(plain):
    with Connection(plain.endpoint) as connection:
        connection.write(frame(CONTINUATION, END_HEADERS, answered(connection), b"\x82"))
        assert connection.end().code == "PROTOCOL_ERROR"


# Frames beside the calls


PADDED = 8
LOW = b"\0\0\0\0\1"  # of PRIORITY: depends on nothing


def padded(stream: int, data: bytes, padding: int, flags: int = 0) -> bytes:
    return frame(DATA, PADDED | flags, stream, bytes([padding]) + data + bytes(padding))


HONEST = [
    row("padding as much as there may be", lambda stream: padded(stream, framed(b""), 255, END_STREAM)),
    row("a message in two padded frames", lambda stream: padded(stream, b"\0\0", 255) + padded(
        stream, b"\0\0\0", 255, END_STREAM)),
    row("an empty frame before and behind", lambda stream: frame(DATA, 0, stream) + frame(
        DATA, 0, stream, framed(b"")) + frame(DATA, END_STREAM, stream)),
    row("windows and a priority", lambda stream: frame(PRIORITY, 0, stream, LOW) + frame(
        DATA, END_STREAM, stream, framed(b"")) + frame(WINDOW_UPDATE, 0, 0, struct.pack(">I", 1)) * 20),
    row("frames of unknown types", lambda stream: frame(0x42, 0, stream, bytes(50)) * 5 + frame(
        DATA, END_STREAM, stream, framed(b""))),
]  # fmt: skip


@pytest.mark.parametrize("body", HONEST)
def test_frames_beside_the_calls_may_go_on_as_long_as_the_calls(plain, body):
    # Far more than the allowance of a connection: 10,000 calls, 400 bytes beside each.
    with Connection(plain.endpoint) as connection:
        for _ in range(200):
            streams = []
            for _ in range(50):
                streams.append(connection.request(head(EMPTY_CALL)))
                connection.write(body(streams[-1]))
            assert {connection.outcome(stream) for stream in streams} == {"OK"}


def test_a_header_block_in_many_frames_is_no_overhead(plain):
    with Connection(plain.endpoint) as connection:
        for _ in range(2000):
            stream = connection.request(head(EMPTY_CALL, {"x-large": "v" * 20_000}), framed(b""))
            assert connection.outcome(stream) == "RESOURCE_EXHAUSTED"


def test_a_client_may_cancel_every_second_call(plain):
    # 5,000 resets at once are more than a connection may have without calls that are answered.
    with Connection(plain.endpoint) as connection:
        for _ in range(200):
            streams = []
            for _ in range(25):
                connection.reset(connection.request(head(FULL_DUPLEX)))
                streams.append(connection.request(head(EMPTY_CALL), framed(b"")))
            assert {connection.outcome(stream) for stream in streams} == {"OK"}


# Clients that go away


@pytest.mark.parametrize("last", [row("none", 0), row("an own stream, as grpc-go says", 1), row("any", 2**31 - 1)])
def test_a_client_that_goes_away_has_its_calls_answered_and_leaves_no_warning(last):
    with Server("--log-format", "json", "--log-level", "debug") as server:
        with Connection(server.endpoint) as connection:
            stream = connection.request([*head(GET), *AUTHORIZED])
            connection.write(frame(GOAWAY, 0, 0, struct.pack(">II", last, 0) + b"bye"))
            connection.send(stream, framed(b""), end=True)
            assert connection.answer(stream).status is not None
            # Neither side has anything more to say.
            assert connection.end() is None
        assert '"level":"debug"' in server.wait_for_line(lambda line: "the client goes away" in line)
        assert server.stop() == 0
        assert not any("connection ended" in line for line in server.lines)
