"""Messages as they come and go: prefixes, sizes, compression, and how many there may be. Each row of the specifications
(PROTOCOL-HTTP2.md, compression.md, statuscodes.md) is a row here, for every kind of method that it can happen to."""
import gzip
import zlib

import pytest

from http2 import Connection
from interop import TEST_SERVICE, InteropServer
from wire import DATA, END_STREAM, frame, framed, head, row

from grpc.testing import messages_pb2  # isort: skip, interop generated them

LIMIT = 1000
CONFORMANCE = "/connectrpc.conformance.v1.ConformanceService/"
# A handler that is a plain function, one that may wait, and streams.
UNARY = {"immediate": TEST_SERVICE + "UnaryCall", "suspending": CONFORMANCE + "Unary"}
CLIENT = {"client stream": TEST_SERVICE + "StreamingInputCall"}
SERVER = {"server stream": TEST_SERVICE + "StreamingOutputCall"}
BIDI = {"bidi stream": TEST_SERVICE + "FullDuplexCall"}
GZIP, DEFLATE = ("grpc-encoding", "gzip"), ("grpc-encoding", "deflate")
GOOD = framed(b"")
PADDING = b"\x7a\x64" + bytes(100)  # field 15, which is unknown to all: 102 bytes
GARBAGE = b"\xff" * 11
OVER = framed(PADDING * 10)


def kinds(*tables: dict[str, str]):
    return pytest.mark.parametrize("path", [row(name, path) for table in tables for name, path in table.items()])


every_kind = kinds(UNARY, CLIENT, SERVER, BIDI)


@pytest.fixture(scope="module")
def connection():
    """One for all rows: a broken message may not harm another call of its connection."""
    with InteropServer("--max-receive-message", str(LIMIT)) as server, Connection(server.endpoint) as connection:
        yield connection


def ask(connection, path: str, body: bytes, *headers: tuple[str, str], ends: bool = True):
    stream = connection.request([*head(path), *headers])
    connection.send(stream, body, end=ends)
    answer = connection.answer(stream)
    assert connection.call(TEST_SERVICE + "EmptyCall") == "OK", "the next call"
    return answer


BROKEN = [
    row("a flag of 2", framed(b"", flag=2), "INTERNAL"),
    row("a flag of 255", framed(b"", flag=255), "INTERNAL"),
    row("compressed without an encoding", framed(gzip.compress(b""), flag=1), "INTERNAL"),
    row("compressed with identity", framed(b"", flag=1), "INTERNAL", ("grpc-encoding", "identity")),
    row("not what gzip makes", framed(b"no", flag=1), "INTERNAL", GZIP),
    row("not what deflate makes", framed(b"no", flag=1), "INTERNAL", DEFLATE),
    row("gzip cut short", framed(gzip.compress(PADDING)[:-9], flag=1), "INTERNAL", GZIP),
    row("gzip with bytes behind", framed(gzip.compress(PADDING) + b"no", flag=1), "INTERNAL", GZIP),
    row("gzip with a wrong sum", framed(gzip.compress(PADDING)[:-8] + bytes(8), flag=1), "INTERNAL", GZIP),
    row("no protobuf", framed(GARBAGE), "INTERNAL"),
    row("no protobuf, compressed", framed(gzip.compress(GARBAGE), flag=1), "INTERNAL", GZIP),
    row("the end inside the prefix", GOOD[:3], "INTERNAL"),
    row("the end inside the message", framed(PADDING)[:-1], "INTERNAL"),
    # grpc-java (#11245) and grpc-swift-2 end these with a reset or another code: the client never learns why.
    row("over the limit", OVER, "RESOURCE_EXHAUSTED"),
    row("over the limit, compressed", framed(gzip.compress(bytes(LIMIT + 1)), flag=1), "RESOURCE_EXHAUSTED", GZIP),
    row("over the limit by 4 GiB", b"\0\xff\xff\xff\xff", "RESOURCE_EXHAUSTED"),
]
BROKEN = [row(each.id, each.values[0], each.values[1], each.values[2:]) for each in BROKEN]


@every_kind
@pytest.mark.parametrize("body, outcome, headers", BROKEN)
def test_a_broken_message_is_refused_and_the_next_call_answered(connection, path, body, outcome, headers):
    answer = ask(connection, path, body, *headers)
    assert answer.outcome == outcome
    assert answer.reset is None, "the client has ended its side"


@kinds(CLIENT, BIDI)
@pytest.mark.parametrize("body, outcome, headers", BROKEN)
def test_so_is_a_later_one(connection, path, body, outcome, headers):
    assert ask(connection, path, GOOD + framed(PADDING) + body, *headers).outcome == outcome


@every_kind
def test_a_message_over_the_limit_is_refused_as_soon_as_its_length_is_known(connection, path):
    answer = ask(connection, path, b"\0\0\0\x03\xe9", ends=False)
    assert (answer.outcome, answer.reset) == ("RESOURCE_EXHAUSTED", 0)
    assert answer.headers["grpc-message"] == "message: 1001 bytes are over the limit of 1000"


@kinds(UNARY, SERVER)
@pytest.mark.parametrize("body", [row("none", b""), row("two", GOOD + GOOD)])
def test_a_method_of_one_request_takes_exactly_one(connection, path, body):
    assert ask(connection, path, body).outcome == "UNIMPLEMENTED"


@kinds(UNARY, SERVER)
def test_a_request_may_end_with_its_headers_and_is_none_then(connection, path):
    stream = connection.request(head(path))
    connection.write(frame(DATA, END_STREAM, stream))
    assert connection.outcome(stream) == "UNIMPLEMENTED"


@kinds(CLIENT, BIDI)
@pytest.mark.parametrize("count", [0, 1, 3])
def test_a_method_of_many_requests_takes_any_number(connection, path, count):
    assert ask(connection, path, GOOD * count).outcome == "OK"


@every_kind
@pytest.mark.parametrize("body, headers", [
    row("an empty message is a message", GOOD, ()),
    row("just the limit", framed(PADDING * 9 + b"\x7a\x50" + bytes(80)), ()),
    row("gzip", framed(gzip.compress(PADDING), flag=1), (GZIP,)),
    row("deflate, which is zlib's format", framed(zlib.compress(PADDING), flag=1), (DEFLATE,)),
    row("gzip in two members", framed(gzip.compress(PADDING) + gzip.compress(PADDING), flag=1), (GZIP,)),
    row("not compressed, though an encoding is named", framed(PADDING), (GZIP,)),
    row("nothing at all, compressed", framed(gzip.compress(b""), flag=1), (GZIP,)),
])  # fmt: skip
def test_a_good_message_is_taken(connection, path, body, headers):
    assert ask(connection, path, body, *headers).outcome == "OK"


@every_kind
def test_data_frames_may_cut_messages_anywhere(connection, path):
    body = framed(PADDING)
    stream = connection.request(head(path))
    for byte in body:
        connection.send(stream, bytes([byte]))
    connection.write(frame(DATA, END_STREAM, stream))
    assert connection.outcome(stream) == "OK"


@every_kind
def test_a_frame_may_be_padded(connection, path):
    padded = 8
    stream = connection.request(head(path))
    connection.write(frame(DATA, padded | END_STREAM, stream, b"\x07" + GOOD + bytes(7)))
    assert connection.outcome(stream) == "OK"


@kinds(CLIENT, BIDI)
def test_each_message_is_compressed_by_itself(connection, path):
    body = framed(gzip.compress(PADDING), flag=1) + framed(PADDING) + framed(gzip.compress(PADDING * 2), flag=1)
    assert ask(connection, path, body, GZIP).outcome == "OK"


def test_an_encoding_that_was_not_announced_is_taken_when_it_is_supported(connection):
    # Weir announces none before it refuses one; the list that it sends then holds all that it takes.
    answer = ask(connection, UNARY["immediate"], GOOD, ("grpc-encoding", "br"))
    accepted = answer.headers["grpc-accept-encoding"].split(",")
    assert "br" not in accepted and {"gzip", "deflate"} < set(accepted)


def wish(*compressed: bool) -> bytes:
    parameters = [messages_pb2.ResponseParameters(size=2_000, compressed={"value": value}) for value in compressed]
    return framed(messages_pb2.StreamingOutputCallRequest(response_parameters=parameters).SerializeToString())


def flags(body: bytes) -> list[int]:
    found = []
    while body:
        found.append(body[0])
        body = body[5 + int.from_bytes(body[1:5], "big") :]
    return found


@pytest.mark.parametrize("accepted, encoding", [
    row("what the client takes, gzip", "gzip", "gzip"), row("what the client takes, deflate", "deflate", "deflate"),
    row("the first that both know", "br, deflate,gzip", "deflate"), row("nothing that we know", "br,zstd", None),
    row("nothing but identity", "identity", None), row("nothing said", None, None),
])  # fmt: skip
@kinds(SERVER, BIDI)
def test_responses_are_compressed_for_who_takes_it_each_as_the_handler_says(connection, path, accepted, encoding):
    headers = [("grpc-accept-encoding", accepted)] if accepted else []
    answer = ask(connection, path, wish(True, False, True), *headers)
    assert answer.outcome == "OK"
    assert dict(answer.blocks[0]).get("grpc-encoding") == encoding
    assert flags(answer.body) == ([1, 0, 1] if encoding else [0, 0, 0])


@pytest.mark.parametrize("size, outcome", [(67_108_865, "RESOURCE_EXHAUSTED"), (-1, "INVALID_ARGUMENT")])
def test_a_response_over_the_limit_is_refused(connection, size, outcome):
    request = messages_pb2.SimpleRequest(response_size=size).SerializeToString()
    assert ask(connection, UNARY["immediate"], framed(request)).outcome == outcome
