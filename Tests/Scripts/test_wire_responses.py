"""What answers look like on the wire: PROTOCOL-HTTP2.md, "Responses", and statuscodes.md, row by row."""
import base64

import pytest
from google.protobuf import any_pb2
from google.rpc import status_pb2

from http2 import Connection
from interop import TEST_SERVICE, plain
from wire import ERRORS, framed, head, row

from connectrpc.conformance.v1 import service_pb2 as pb  # isort: skip, interop generated them
from grpc.testing import messages_pb2  # isort: skip, interop generated them

CONFORMANCE = "/connectrpc.conformance.v1.ConformanceService/"
EMPTY_CALL = TEST_SERVICE + "EmptyCall"
HEAD = [(":status", "200"), ("content-type", "application/grpc")]
OK = [("grpc-status", "0")]


@pytest.fixture
def connection(plain):
    with Connection(plain.endpoint) as connection:
        yield connection


def ask(connection, path: str, request=None, *headers: tuple[str, str]):
    body = framed(request.SerializeToString() if request else b"")
    return connection.answer(connection.request([*head(path), *headers], body))


def wish(*sizes: int, **fields):
    parameters = [messages_pb2.ResponseParameters(size=size) for size in sizes]
    return messages_pb2.StreamingOutputCallRequest(response_parameters=parameters, **fields)


@pytest.mark.parametrize("path, request_, blocks, messages", [
    row("unary", EMPTY_CALL, None, [HEAD, OK], 1),
    row("client stream", TEST_SERVICE + "StreamingInputCall", None, [HEAD, OK], 1),
    row("server stream", TEST_SERVICE + "StreamingOutputCall", wish(0, 0, 0), [HEAD, OK], 3),
    row("bidi stream", TEST_SERVICE + "FullDuplexCall", wish(0, 0), [HEAD, OK], 2),
    row("a stream of none, which is Trailers-Only", TEST_SERVICE + "StreamingOutputCall", wish(), [HEAD + OK], 0),
])  # fmt: skip
def test_a_good_answer_is_headers_messages_trailers(connection, path, request_, blocks, messages):
    answer = ask(connection, path, request_)
    assert answer.blocks == blocks
    assert len(split(answer.body)) == messages
    assert answer.reset is None


def split(body: bytes) -> list[bytes]:
    found = []
    while body:
        length = int.from_bytes(body[1:5], "big")
        found.append(body[5 : 5 + length])
        body = body[5 + length :]
    return found


@pytest.mark.parametrize("path", ["UnaryCall", "StreamingOutputCall", "FullDuplexCall"])
def test_an_error_is_trailers_only_with_status_and_content_type(connection, path):
    status = messages_pb2.EchoStatus(code=9, message="no")
    kind = messages_pb2.SimpleRequest if path == "UnaryCall" else messages_pb2.StreamingOutputCallRequest
    answer = ask(connection, TEST_SERVICE + path, kind(response_status=status))
    assert answer.blocks == [HEAD + [("grpc-status", "9"), ("grpc-message", "no")]]
    assert answer.body == b""


@pytest.mark.parametrize("code", range(1, 17))
def test_a_status_is_decimal_and_an_empty_message_is_left_out(connection, code):
    status = messages_pb2.EchoStatus(code=code)
    answer = ask(connection, TEST_SERVICE + "UnaryCall", messages_pb2.SimpleRequest(response_status=status))
    assert answer.blocks == [HEAD + [("grpc-status", str(code))]]


PRINTABLE = "".join(map(chr, range(0x20, 0x7F))).replace("%", "")


@pytest.mark.parametrize("message, encoded", [
    row("printable characters stay", PRINTABLE, PRINTABLE),
    row("a percent sign", "100%", "100%25"),
    row("what looks encoded", "%41", "%2541"),
    row("control characters", "\t\r\n\x7f", "%09%0D%0A%7F"),
    row("two, three and four bytes", "é☺😈", "%C3%A9%E2%98%BA%F0%9F%98%88"),
    row("a blank in front and behind", " a ", " a "),
])  # fmt: skip
def test_a_message_is_percent_encoded_in_capitals(connection, message, encoded):
    status = messages_pb2.EchoStatus(code=2, message=message)
    answer = ask(connection, TEST_SERVICE + "UnaryCall", messages_pb2.SimpleRequest(response_status=status))
    assert answer.headers["grpc-message"] == encoded


def test_a_message_that_is_too_long_for_clients_is_cut_between_characters(connection):
    status = messages_pb2.EchoStatus(code=2, message="☺" * 10_000)
    answer = ask(connection, TEST_SERVICE + "UnaryCall", messages_pb2.SimpleRequest(response_status=status))
    assert answer.headers["grpc-message"] == "%E2%98%BA" * (4096 // 9)


DEFINITION = {
    "response_headers": [pb.Header(name="x-a", value=["1", "2"]), pb.Header(name="x-b-bin", value=["AAE="])],
    "response_trailers": [pb.Header(name="x-c", value=["3"]), pb.Header(name="x-d-bin", value=["/w=="])],
}
FIRST, LAST = [("x-a", "1"), ("x-a", "2"), ("x-b-bin", "AAE")], [("x-c", "3"), ("x-d-bin", "/w")]


@pytest.mark.parametrize("method, definition", [
    row("unary", "Unary", pb.UnaryResponseDefinition), row("client stream", "ClientStream", pb.UnaryResponseDefinition),
    row("server stream", "ServerStream", pb.StreamResponseDefinition),
    row("bidi stream", "BidiStream", pb.StreamResponseDefinition),
])  # fmt: skip
@pytest.mark.parametrize("error", [None, pb.Error(code=5)], ids=["answered", "refused"])
def test_metadata_go_out_in_their_blocks_binary_ones_without_padding(connection, method, definition, error):
    if definition is pb.StreamResponseDefinition:
        filled = definition(response_data=[] if error else [b"x"], error=error, **DEFINITION)
    elif error:
        filled = definition(error=error, **DEFINITION)
    else:
        filled = definition(response_data=b"x", **DEFINITION)
    request = getattr(pb, method + "Request")(response_definition=filled)
    answer = ask(connection, CONFORMANCE + method, request)
    assert answer.blocks[0] == HEAD + FIRST
    last = [field for field in answer.blocks[1] if not field[0].startswith("grpc-")]
    assert last == LAST
    assert answer.status == (5 if error else 0)


def test_details_are_a_status_that_agrees_with_the_fields(connection):
    error = pb.Error(code=8, message="full ☺", details=[any_pb2.Any(type_url="type.googleapis.com/x", value=b"y")])
    definition = pb.UnaryResponseDefinition(error=error)
    answer = ask(connection, CONFORMANCE + "Unary", pb.UnaryRequest(response_definition=definition))
    encoded = answer.headers["grpc-status-details-bin"]
    assert "=" not in encoded
    status = status_pb2.Status.FromString(base64.b64decode(encoded + "=="))
    assert (status.code, status.message, status.details[0].type_url) == (8, "full ☺", "type.googleapis.com/x")


@pytest.mark.parametrize("path, changes", [
    row("an unknown method", TEST_SERVICE + "Nothing", {}),
    row("no gRPC request", EMPTY_CALL, {"content-type": "text/plain"}),
    row("an unknown encoding", EMPTY_CALL, {"grpc-encoding": "br"}),
    row("an elapsed deadline", EMPTY_CALL, {"grpc-timeout": "0n"}),
    row("too many headers", EMPTY_CALL, {"x": "v" * 17_000}),
])  # fmt: skip
def test_an_answer_before_the_requests_end_is_followed_by_a_reset_without_error(connection, path, changes):
    answer = connection.answer(connection.request(head(path, changes)))
    connection.wait_until(lambda: answer.reset is not None)
    assert ERRORS[answer.reset] == "NO_ERROR" and answer.status is not None
    assert connection.call(EMPTY_CALL) == "OK"


def test_a_handler_that_ends_early_is_answered_the_same_way(connection):
    stream = connection.request(head(TEST_SERVICE + "FullDuplexCall"))
    connection.send(stream, framed(wish(1).SerializeToString()))
    connection.wait_until(lambda: connection.answers[stream].body)
    connection.send(stream, framed(wish(response_status={"code": 10}).SerializeToString()))
    answer = connection.answers[stream]
    connection.wait_until(lambda: answer.reset is not None)
    assert (answer.outcome, ERRORS[answer.reset]) == ("ABORTED", "NO_ERROR")
    assert answer.blocks == [HEAD, [("grpc-status", "10")]]


@pytest.mark.parametrize("path, request_, ends", [
    row("a unary handler at work", CONFORMANCE + "Unary",
        pb.UnaryRequest(response_definition=pb.UnaryResponseDefinition(response_delay_ms=15_000)), True),
    row("a stream whose client says nothing", TEST_SERVICE + "FullDuplexCall", wish(), False),
    row("a unary request that does not end", EMPTY_CALL, wish(), False),
    row("a request without a message", EMPTY_CALL, None, False),
])  # fmt: skip
def test_a_deadline_that_passes_is_answered_in_trailers(connection, path, request_, ends):
    stream = connection.request(head(path, {"grpc-timeout": "50m"}))
    if request_:
        connection.send(stream, framed(request_.SerializeToString()), end=ends)
    assert connection.outcome(stream) == "DEADLINE_EXCEEDED"


def test_a_deadline_that_passes_while_the_client_takes_nothing_is_a_reset(connection):
    # Trailers would wait behind the bytes, and the stream with them, for as long as the client likes.
    message = framed(wish(*[65_000] * 9).SerializeToString())
    # The handler has this long to fill the window.
    stream = connection.request(head(TEST_SERVICE + "StreamingOutputCall", {"grpc-timeout": "3S"}), message)
    assert connection.outcome(stream) == "RST_STREAM CANCEL"
    assert len(connection.answers[stream].body) == 65_535


def test_nothing_of_a_call_remains_when_its_client_resets_it(connection):
    stream = connection.request(head(CONFORMANCE + "Unary"))
    request = pb.UnaryRequest(response_definition=pb.UnaryResponseDefinition(response_delay_ms=15_000))
    connection.send(stream, framed(request.SerializeToString()), end=True)
    connection.reset(stream)
    assert connection.call(EMPTY_CALL) == "OK"
    assert connection.answers[stream].blocks == []
