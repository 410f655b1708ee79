"""Which status a situation has, for the client and in the log: statuscodes.md, and PROTOCOL-HTTP2.md, "Errors"."""
import signal
import struct

import pytest

from http2 import Connection
from interop import TEST_SERVICE, output, plain
from server import AUTHORIZED, Server
from wire import DATA, ERRORS, WINDOW_UPDATE, frame, framed, head, row

SERVICE = "/keyvalue.v1.KeyValue/"
CHECK, WATCH = "/grpc.health.v1.Health/Check", "/grpc.health.v1.Health/Watch"
PUT_K_V = b"\x0a\x01k\x12\x01v"


def ask(connection: Connection, path: str, message: bytes, *headers: tuple[str, str]):
    return connection.answer(connection.request([*head(path), *headers], framed(message)))


@pytest.mark.parametrize("path, message, headers, outcome", [
    row("it went well", "Put", PUT_K_V, AUTHORIZED, "OK"),
    row("the handler does not find it", "Get", b"\x0a\x01x", AUTHORIZED, "NOT_FOUND"),
    row("the handler does not want it", "Put", b"", AUTHORIZED, "INVALID_ARGUMENT"),
    row("no method has that name", "Nothing", b"", AUTHORIZED, "UNIMPLEMENTED"),
    row("the message is no protobuf", "Put", b"\xff", AUTHORIZED, "INTERNAL"),
    row("the encoding is unknown", "Put", b"", (*AUTHORIZED, ("grpc-encoding", "br")), "UNIMPLEMENTED"),
    row("the deadline has passed", "Put", PUT_K_V, (*AUTHORIZED, ("grpc-timeout", "0n")), "DEADLINE_EXCEEDED"),
    row("no credentials", "Put", PUT_K_V, (), "UNAUTHENTICATED"),
    row("bad credentials", "Put", PUT_K_V, (("authorization", "Bearer x"),), "UNAUTHENTICATED"),
])  # fmt: skip
def test_an_outcome_has_its_status_over_http_200_and_in_the_log(server, path, message, headers, outcome):
    # The table that picks a status for HTTP statuses is for clients: no error of gRPC's is one of HTTP's.
    with Connection(server.endpoint) as connection:
        answer = ask(connection, SERVICE + path, message, *headers)
        port = connection.socket.getsockname()[1]
    assert (answer.headers[":status"], answer.outcome) == ("200", outcome)
    assert server.wait_for_call(grpc_code=outcome, **{"peer.address": f"127.0.0.1:{port}"})


def test_too_many_calls_are_resource_exhausted():
    with Server("--rate", "1", "--burst", "1") as server, Connection(server.endpoint) as connection:
        outcomes = {ask(connection, SERVICE + "Put", PUT_K_V, *AUTHORIZED).outcome for _ in range(3)}
        assert outcomes == {"OK", "RESOURCE_EXHAUSTED"}


@pytest.mark.parametrize("code", ERRORS)
def test_a_stream_that_its_client_resets_is_cancelled_whatever_the_code(server, code):
    with Connection(server.endpoint) as connection:
        stream = connection.request(head(WATCH), framed(b""))
        connection.wait_until(lambda: connection.answers[stream].body)
        connection.reset(stream, ERRORS.index(code))
        assert connection.call(CHECK) == "OK"
        peer = f"127.0.0.1:{connection.socket.getsockname()[1]}"
    assert server.wait_for_call(grpc_code="CANCELLED", grpc_method="Watch", **{"peer.address": peer})


def test_a_call_that_the_end_of_the_grace_period_cuts_off_is_unavailable():
    with Server("--grace-period", "0", "--log-format", "json") as server, Connection(server.endpoint) as connection:
        stream = connection.begin(SERVICE + "Put")
        connection.sync()
        server.process.send_signal(signal.SIGTERM)
        assert connection.outcome(stream) == "UNAVAILABLE"
        assert server.wait() == 0
        assert server.wait_for_call(grpc_method="Put", grpc_code="UNAVAILABLE")


FLOW_CONTROL = [
    row("a window over 2^31, of a stream", lambda stream: window_update(stream) * 2, "RST_STREAM FLOW_CONTROL_ERROR"),
    row("a window over 2^31, of the connection", lambda _: window_update(0) * 2, "GOAWAY FLOW_CONTROL_ERROR"),
    row("more data than the stream's window", lambda stream: frame(DATA, 0, stream, framed(bytes(16_000))) * 17,
        "FLOW_CONTROL_ERROR"),
]  # fmt: skip


def window_update(stream: int) -> bytes:
    return frame(WINDOW_UPDATE, 0, stream, struct.pack(">I", 2**31 - 1))


@pytest.mark.parametrize("fault, outcome", FLOW_CONTROL)
def test_a_violation_of_flow_control_has_its_own_code(plain, fault, outcome):
    with Connection(plain.endpoint) as connection:
        stream = connection.request(head(TEST_SERVICE + "FullDuplexCall"))
        # The client takes no answer, so the handler takes no request: the stream's window stays shut.
        connection.send(stream, framed(output(*[65_000] * 9).SerializeToString()))
        connection.wait_until(lambda: len(connection.answers[stream].body) == 65_535)
        connection.write(fault(stream))
        assert outcome in connection.outcome(stream)
