"""Requests that are unusual protobuf, and what becomes of them: the encoding's rules for parsers, and how much memory a
message may take. The rules themselves have a table in WeirProtobufTests; here they are seen by a client."""
import time

import pytest

from http2 import Connection
from interop import TEST_SERVICE, InteropServer, messages_pb2
from server import AUTHORIZED, PATIENCE
from wire import framed, head, row

GET = "/keyvalue.v1.KeyValue/Get"
OUTPUT = TEST_SERVICE + "StreamingOutputCall"
KEY = b"\x0a\x01a"
MALFORMED_KEY = ".key (field 1) is malformed at byte"
EMPTY_PARAMETERS = b"\x12\x00"


def ask(connection: Connection, path: str, message: bytes):
    connection.wait_until(lambda: connection.settings)  # Until then the windows are small.
    return connection.answer(connection.request([*head(path), *AUTHORIZED], framed(message)))


@pytest.mark.parametrize("message, outcome", [
    row("a key as varint", b"\x08\x01" + KEY, "NOT_FOUND"),
    row("a key as fixed64", b"\x09" + bytes(8) + KEY, "NOT_FOUND"),
    row("a key as fixed32", KEY + b"\x0d" + bytes(4), "NOT_FOUND"),
    row("a key as group", b"\x0b\x08\x01\x0c" + KEY, "NOT_FOUND"),
    row("no key but one of another type", b"\x08\x01", "INVALID_ARGUMENT"),
    row("groups in groups", b"\xa3\x06" * 99 + b"\xa4\x06" * 99 + KEY, "NOT_FOUND"),
    row("unknown fields", b"\x78\x01" + KEY + b"\x7a\x01a", "NOT_FOUND"),
    row("the last key stands", KEY + b"\x0a\x00", "INVALID_ARGUMENT"),
])  # fmt: skip
def test_what_other_parsers_read_is_read(server, message, outcome):
    with Connection(server.endpoint) as connection:
        assert ask(connection, GET, message).outcome == outcome


@pytest.mark.parametrize("message, reason", [
    row("a length past the end", b"\x78\x01\x0a\x05a", f"{MALFORMED_KEY} 3: the length 5 goes past the end"),
    row("a group without an end", KEY + b"\x0b", f"{MALFORMED_KEY} 3: the group has no end"),
    row("an end without a group", KEY + b"\x0c", f"{MALFORMED_KEY} 3: ends a group that was not begun"),
    row("field number 0", KEY + b"\x00\x00", " is malformed at byte 3: field number 0 is not from 1 to 536870911"),
    row("wire type 7", b"\x0f", f"{MALFORMED_KEY} 0: wire type 7 does not exist"),
    row("groups too deep", b"\xa3\x06" * 100, " is nested deeper than 100 levels"),
])  # fmt: skip
def test_what_is_no_message_is_refused_with_field_and_byte(server, message, reason):
    with Connection(server.endpoint) as connection:
        answer = ask(connection, GET, message)
    assert (answer.outcome, answer.headers["grpc-message"]) == ("INTERNAL", "keyvalue.v1.GetRequest" + reason)


def test_a_message_takes_what_its_schema_needs():
    with InteropServer() as server, Connection(server.endpoint) as connection:
        answer = ask(connection, OUTPUT, EMPTY_PARAMETERS * 5_000)
    assert answer.outcome == "OK"
    assert answer.body.count(bytes(5)) > 0


@pytest.fixture
def small():
    """A server whose clients may take 2 MiB of memory each, and 4 MiB together."""
    flags = ["--max-decoded-requests", str(2 << 20), "--max-decoded-requests-total", str(4 << 20)]
    with InteropServer(*flags) as server:
        yield server


def test_a_message_that_takes_more_memory_than_allowed_is_refused(small):
    with Connection(small.endpoint) as connection:
        answer = ask(connection, OUTPUT, EMPTY_PARAMETERS * 100_000)
        assert answer.outcome == "RESOURCE_EXHAUSTED"
        reason = "takes more than 2097152 bytes of memory to decode its 200000 bytes"
        assert answer.headers["grpc-message"].endswith(reason)
        assert connection.call(TEST_SERVICE + "EmptyCall") == "OK"


def waiting(count: int) -> bytes:
    """A request whose handler sends one response, and then waits for half an hour before it sends the next `count`."""
    output = messages_pb2.StreamingOutputCallRequest()
    output.response_parameters.add(size=1)
    output.response_parameters.add(interval_us=2**31 - 1)
    return output.SerializeToString() + EMPTY_PARAMETERS * count


def begin(connection: Connection, message: bytes) -> str:
    """Makes a call; how it ended, or that its handler waits."""
    connection.wait_until(lambda: connection.settings)
    stream = connection.request(head(OUTPUT), framed(message))
    answer = connection.answers[stream]
    connection.wait_until(lambda: answer.body or answer.has_ended)
    return answer.outcome if answer.has_ended else "waits"


def test_requests_count_while_their_handlers_wait_and_others_have_their_share(small):
    with Connection(small.endpoint) as first:
        outcomes = [begin(first, waiting(10_000)) for _ in range(4)]
        assert (outcomes[0], outcomes[-1]) == ("waits", "RESOURCE_EXHAUSTED"), "one client has a bound"
        with Connection(small.endpoint) as second, Connection(small.endpoint) as third:
            while begin(second, waiting(5_000)) == "waits":
                pass
            while begin(third, waiting(5_000)) == "waits":
                pass
            with Connection(small.endpoint) as honest:
                assert begin(honest, waiting(10_000)) == "RESOURCE_EXHAUSTED", "all clients have a bound"
                assert begin(honest, waiting(300)) == "waits", "each has its share"
    with Connection(small.endpoint) as connection:
        # Handlers end with their connections, and give back what they had.
        end = time.monotonic() + PATIENCE
        while begin(connection, waiting(10_000)) != "waits":
            assert time.monotonic() < end

