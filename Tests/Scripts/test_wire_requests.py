"""Which requests are let in, and how the others are answered: each row of the specifications is a row here.

Sources: gRPC's PROTOCOL-HTTP2.md, compression.md and gRFC A41; RFC 9113, section 8; where those leave a choice, what
the widely used servers do, as the comments say. The rest of the wire is in test_wire_messages.py,
test_wire_responses.py, test_wire_errors.py, test_wire_connections.py and test_wire_services.py.
"""
import base64

import pytest

from http2 import Connection, Mute
from interop import TEST_SERVICE, plain
from wire import framed, head, row, size

from connectrpc.conformance.v1 import service_pb2 as pb  # isort: skip, interop generated them

EMPTY_CALL = TEST_SERVICE + "EmptyCall"
UNARY = "/connectrpc.conformance.v1.ConformanceService/Unary"
OVERSIZE = {f"x-{number}": "v" * 100 for number in range(200)}  # name, value and 32 each: over 16 KiB

ACCEPTED = [
    row("a good request", {}),
    row("content-type with a parameter", {"content-type": "application/grpc;charset=utf-8"}),
    row("content-type +proto", {"content-type": "application/grpc+proto"}),
    row("content-type in capitals", {"content-type": "Application/GRPC+Proto"}),
    # gRPC's C core refuses it, grpc-go and grpc-swift-2 accept it.
    row("no te", {"te": None}),
    row("a host that says the same as the authority", {"host": "LocalHost:80"}),
    row("a host in place of the authority", {":authority": None, "host": "localhost"}),
    row("neither host nor authority, which nghttp2 refuses", {":authority": None}, "RST_STREAM PROTOCOL_ERROR"),
    row("an unknown scheme", {":scheme": "https"}),
    row("binary metadata with padding", {"x-bin": "AAE="}),
    row("binary metadata without padding", {"x-bin": "AAE"}),
    row("binary metadata, several in one field", {"x-bin": "AAE=,AAE, /w"}),
    row("empty binary metadata", {"x-bin": ""}),
    row("metadata that are not ASCII", {"x-text": "caf\u00e9 \u00ff"}),
    row("a timeout of one digit", {"grpc-timeout": "9S"}),
    row("a timeout of nine characters", {"grpc-timeout": "99999999m"}),
    row("a timeout beyond all time", {"grpc-timeout": "99999999H"}),
    row("grpc-encoding identity", {"grpc-encoding": "identity"}),
    row("grpc-encoding of a supported kind and no compressed message", {"grpc-encoding": "gzip"}),
    row("grpc-accept-encoding of unknown kinds only", {"grpc-accept-encoding": "br,zstd"}),
    row("reserved metadata that nobody knows", {"grpc-unknown": "x"}),
    row("an unknown user-agent", {"user-agent": "nobody/1"}),
    row("as many header bytes as there may be", {"x": "v" * (16_384 - 33 - size(head(EMPTY_CALL)))}),
]

REFUSED = [
    # grpc-go resets the stream with FRAME_SIZE_ERROR.
    row("a header list over the limit", OVERSIZE, "RESOURCE_EXHAUSTED"),
    row("one byte over the limit", {"x": "v" * (16_384 - 32 - size(head(EMPTY_CALL)))}, "RESOURCE_EXHAUSTED"),
    row("a header list over the limit of no gRPC", {**OVERSIZE, "content-type": "text/plain"},
        "431 RESOURCE_EXHAUSTED"),
    # RFC 9113, section 8.3.1.
    row("a host that differs from the authority", {"host": "other"}, "400 INTERNAL"),
    row("a host of another port", {"host": "localhost:81"}, "400 INTERNAL"),
    row("a connection header", {"connection": "keep-alive"}, "RST_STREAM PROTOCOL_ERROR"),
    row("a transfer-encoding", {"transfer-encoding": "chunked"}, "RST_STREAM PROTOCOL_ERROR"),
    row("a name in capitals", {"X-Name": "v"}, "RST_STREAM PROTOCOL_ERROR"),
    row("an unknown pseudo-header", {":name": "v"}, "RST_STREAM PROTOCOL_ERROR"),
    row("a pseudo-header of responses", {":status": "200"}, "RST_STREAM PROTOCOL_ERROR"),
    row("no method", {":method": None}, "RST_STREAM PROTOCOL_ERROR"),
    row("no path", {":path": None}, "RST_STREAM PROTOCOL_ERROR"),
    row("no scheme", {":scheme": None}, "RST_STREAM PROTOCOL_ERROR"),
    row("two paths", {":path": [EMPTY_CALL, EMPTY_CALL]}, "RST_STREAM PROTOCOL_ERROR"),
    row("two authorities", {":authority": ["localhost", "localhost"]}, "RST_STREAM PROTOCOL_ERROR"),
    row("two hosts", {"host": ["localhost", "localhost"]}, "RST_STREAM PROTOCOL_ERROR"),
    # grpc-go's answer has grpc-status 3 beside the 415; a library does not make up that code.
    row("no content-type", {"content-type": None}, "415 INTERNAL"),
    row("content-type of something else", {"content-type": "application/json"}, "415 INTERNAL"),
    row("content-type of gRPC-Web, which begins like gRPC's", {"content-type": "application/grpc-web"}, "415 INTERNAL"),
    row("content-type that goes on after grpc", {"content-type": "application/grpcx"}, "415 INTERNAL"),
    row("content-type of another codec", {"content-type": "application/grpc+json"}, "UNIMPLEMENTED"),
    row("GET", {":method": "GET"}, "405 INTERNAL"),
    row("PUT", {":method": "PUT"}, "405 INTERNAL"),
    row("another te", {"te": "gzip"}, "RST_STREAM PROTOCOL_ERROR"),
    # grpc-go answers these two with HTTP 400 beside the status. A field that is not base64 is dropped elsewhere.
    row("binary metadata that are not base64", {"x-bin": "*"}, "INTERNAL"),
    row("binary metadata, the last of several not base64", {"x-bin": "AAE,A"}, "INTERNAL"),
    # tonic and connect-go take these for no timeout at all: a client that set one waits for ever.
    row("a timeout below zero", {"grpc-timeout": "-5S"}, "INTERNAL"),
    row("a timeout without a unit", {"grpc-timeout": "5"}, "INTERNAL"),
    row("a timeout without a number", {"grpc-timeout": "S"}, "INTERNAL"),
    row("an empty timeout", {"grpc-timeout": ""}, "INTERNAL"),
    row("a timeout of an unknown unit", {"grpc-timeout": "5s"}, "INTERNAL"),
    row("a timeout with a fraction", {"grpc-timeout": "1.5S"}, "INTERNAL"),
    row("a timeout of nine digits", {"grpc-timeout": "123456789S"}, "INTERNAL"),
    row("a timeout that is over", {"grpc-timeout": "0n"}, "DEADLINE_EXCEEDED"),
    row("a path without a slash", {":path": EMPTY_CALL[1:]}, "RST_STREAM PROTOCOL_ERROR"),
    row("an empty path", {":path": ""}, "RST_STREAM PROTOCOL_ERROR"),
    row("a path of one part", {":path": "/EmptyCall"}, "UNIMPLEMENTED"),
    row("a path of three parts, cut at the last slash", {":path": "/grpc" + EMPTY_CALL}, "UNIMPLEMENTED"),
    row("a path with a query", {":path": EMPTY_CALL + "?x"}, "UNIMPLEMENTED"),
    row("a path with dots", {":path": "/." + EMPTY_CALL}, "UNIMPLEMENTED"),
    row("a path that is not UTF-8", {":path": EMPTY_CALL + "\u00ff\u00fe"}, "UNIMPLEMENTED"),
    row("an unknown service", {":path": "/nobody.Nothing/EmptyCall"}, "UNIMPLEMENTED"),
    row("an unknown method", {":path": TEST_SERVICE + "Nothing"}, "UNIMPLEMENTED"),
    row("a method in other capitals", {":path": EMPTY_CALL.lower()}, "UNIMPLEMENTED"),
    row("an unsupported encoding", {"grpc-encoding": "br"}, "UNIMPLEMENTED"),
]

TWO_FAULTS = [
    row("headers before content-type", {**OVERSIZE, "content-type": None}, "431 RESOURCE_EXHAUSTED"),
    row("content-type before method", {"content-type": "text/plain", ":method": "GET"}, "415 INTERNAL"),
    row("subtype before method", {"content-type": "application/grpc+x", ":method": "GET"}, "UNIMPLEMENTED"),
    row("method before timeout", {":method": "GET", "grpc-timeout": "0n"}, "405 INTERNAL"),
    row("metadata before timeout", {"x-bin": "*", "grpc-timeout": "0n"}, "INTERNAL"),
    row("timeout before path", {"grpc-timeout": "0n", ":path": "/x"}, "DEADLINE_EXCEEDED"),
    row("path before encoding", {":path": "/x", "grpc-encoding": "br"}, "UNIMPLEMENTED"),
]


@pytest.fixture(scope="module")
def connection(plain):
    """One for all rows: a request may not harm another of its connection."""
    with Connection(plain.endpoint) as connection:
        yield connection


def ask(connection: Connection, changes: dict, path: str = EMPTY_CALL, message: bytes = b""):
    stream = connection.request(head(path, changes), framed(message))
    answer = connection.answer(stream)
    assert connection.call(EMPTY_CALL) == "OK", "the next call"
    return answer


@pytest.mark.parametrize("changes", [each for each in ACCEPTED if len(each.values) == 1])
def test_it_is_accepted(connection, changes):
    assert ask(connection, changes).outcome == "OK"


@pytest.mark.parametrize("changes, outcome", [*REFUSED, *(each for each in ACCEPTED if len(each.values) == 2)])
def test_it_is_refused_and_the_next_call_answered(connection, changes, outcome):
    assert ask(connection, changes).outcome == outcome


@pytest.mark.parametrize("changes, outcome", TWO_FAULTS)
def test_of_two_faults_the_first_in_the_order_is_answered(connection, changes, outcome):
    assert ask(connection, changes).outcome == outcome


@pytest.mark.parametrize("position", [2, 5])
def test_a_pseudo_header_behind_the_others_is_a_protocol_error(connection, position):
    fields = head(EMPTY_CALL)
    fields.append(fields.pop(position - 2))
    assert connection.outcome(connection.request(fields, framed(b""))) == "RST_STREAM PROTOCOL_ERROR"


@pytest.mark.parametrize("value", ["a\r\nb: c", "a\0b", "a\n"], ids=["CR LF", "NUL", "LF"])
def test_control_characters_in_a_value_are_a_protocol_error(connection, value):
    assert ask(connection, {"x-text": value}).outcome == "RST_STREAM PROTOCOL_ERROR"


def test_the_limits_are_advertised(connection):
    max_concurrent_streams, max_header_list_size, no_rfc7540_priorities = 3, 6, 9
    connection.wait_until(lambda: connection.settings)
    assert connection.settings[max_concurrent_streams] == 100
    assert connection.settings[max_header_list_size] == 16_384
    # With it nghttp2 1.52 no longer checks the states of streams.
    assert no_rfc7540_priorities not in connection.settings


@pytest.mark.parametrize("changes, text", [
    row("415", {"content-type": "text/plain"}, b"content-type must be application/grpc"),
    row("405", {":method": "GET"}, b"the method must be POST"),
    row("431", {**OVERSIZE, "content-type": "text/plain"}, b"the header list is over the limit of 16384 bytes"),
])  # fmt: skip
def test_a_refusal_by_http_has_a_text_for_people(connection, changes, text):
    answer = ask(connection, changes)
    assert (answer.body, answer.headers["content-type"]) == (text, "text/plain; charset=utf-8")
    assert answer.headers.get("allow") == ("POST" if answer.headers[":status"] == "405" else None)


@pytest.mark.parametrize("changes", [
    row("an unknown method", {":path": TEST_SERVICE + "Nothing"}),
    row("a timeout that is over", {"grpc-timeout": "0S"}),
    row("an unsupported encoding", {"grpc-encoding": "br"}),
    row("a header list over the limit", OVERSIZE),
])  # fmt: skip
def test_a_refusal_by_grpc_is_trailers_only(connection, changes):
    answer = ask(connection, changes)
    last = answer.blocks[-1]
    assert last[0] == (":status", "200") or len(answer.blocks) == 2
    assert answer.body == b"" and answer.headers["content-type"] == "application/grpc"


def test_an_unsupported_encoding_is_named_and_the_supported_ones_are_listed(connection):
    answer = ask(connection, {"grpc-encoding": "snappy"})
    assert "snappy" in answer.headers["grpc-message"]
    assert set(answer.headers["grpc-accept-encoding"].split(",")) == {"identity", "deflate", "gzip"}


@pytest.mark.parametrize("kind", [row("before it knows of the limit", Mute), row("afterwards", Connection)])
def test_calls_over_the_limit_of_streams_are_refused_for_another_try(plain, kind):
    with kind(plain.endpoint) as connection:
        connection.sync()  # Whoever acknowledges SETTINGS has done so.
        assert connection.settings[3] == 100
        open_calls = [connection.request(head(EMPTY_CALL)) for _ in range(100)]
        assert connection.outcome(connection.request(head(EMPTY_CALL))) == "RST_STREAM REFUSED_STREAM"
        for stream in open_calls:
            connection.send(stream, framed(b""), end=True)
        assert {connection.outcome(stream) for stream in open_calls} == {"OK"}
        assert connection.call(EMPTY_CALL) == "OK"


def received(connection, changes: dict) -> tuple[dict[str, list[str]], int]:
    """What a handler is shown of a request: its metadata, and the milliseconds left."""
    answer = ask(connection, changes, UNARY)
    assert answer.outcome == "OK"
    info = pb.UnaryResponse.FromString(answer.body[5:]).payload.request_info
    return {header.name: list(header.value) for header in info.request_headers}, info.timeout_ms


def test_metadata_reach_the_handler_in_order_decoded_and_split(connection):
    sent = {"x-text": ["one", "two, three"], "x-bin": ["AAE=,AAE", "/w==", ""]}
    metadata, _ = received(connection, sent)
    assert metadata["x-text"] == ["one", "two, three"]
    decoded = [base64.b64decode(value + "==") for value in metadata["x-bin"]]
    assert decoded == [b"\x00\x01", b"\x00\x01", b"\xff", b""]


def test_reserved_names_are_hidden_from_the_handler(connection):
    reserved = {"grpc-encoding": "identity", "grpc-accept-encoding": "gzip", "grpc-unknown": "x", "host": "localhost",
                "user-agent": "nobody/1", "grpc-timeout": "9S", "grpc-previous-rpc-attempts": "1"}  # fmt: skip
    metadata, _ = received(connection, {**reserved, "x-mine": "1"})
    assert metadata == {"x-mine": ["1"]}


@pytest.mark.parametrize("timeout, milliseconds", [
    row("9 characters count", "86400000m", 86_400_000), row("hours", "2H", 7_200_000), row("minutes", "3M", 180_000),
    row("seconds", "50S", 50_000), row("microseconds", "50000000u", 50_000), row("none is for ever", None, 0),
])  # fmt: skip
def test_the_handler_has_the_time_that_the_client_gives(connection, timeout, milliseconds):
    _, left = received(connection, {"grpc-timeout": timeout})
    assert milliseconds - 15_000 < left <= milliseconds
