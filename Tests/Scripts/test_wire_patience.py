"""How long the server waits for a client that goes on slowly, or not at all, and what becomes of the call."""
import time

import pytest

from flood import FIRST_WINDOW
from http2 import Connection
from server import AUTHORIZED, Server
from wire import PREFACE, WINDOW_UPDATE, frame, framed, head, row, settings

PUT = "/keyvalue.v1.KeyValue/Put"
GET = "/keyvalue.v1.KeyValue/Get"
WATCH = "/grpc.health.v1.Health/Watch"
PUT_LARGE = b"\x0a\x01k\x12\xc0\x84\x3d" + b"v" * 1_000_000  # The length in pieces of seven bits.
SHUT = PREFACE + settings((FIRST_WINDOW, 0))
OPEN = PREFACE + settings((FIRST_WINDOW, 2**31 - 1)) + frame(WINDOW_UPDATE, 0, 0, b"\x3f\xff\xff\xff")


@pytest.fixture(scope="module")
def impatient():
    flags = ["--request-idle-timeout", "2", "--request-timeout", "3", "--send-timeout", "1", "--log-format", "json"]
    with Server(*flags) as server:
        with server.channel() as channel:
            channel.unary_unary(PUT)(PUT_LARGE, metadata=AUTHORIZED)
        yield server
        assert server.stop() == 0


@pytest.mark.parametrize("begun", [row("the headers", b""), row("half a message", framed(b"abc")[:-1])])
def test_a_request_that_does_not_go_on_is_ended(impatient, begun):
    with Connection(impatient.endpoint) as connection:
        start = time.monotonic()
        stream = connection.begin(PUT)
        connection.send(stream, begun)
        assert connection.outcome(stream) == "DEADLINE_EXCEEDED"
        assert connection.answers[stream].headers["grpc-message"] == "the request did not go on"
        assert time.monotonic() - start >= 2


def test_a_request_that_goes_on_a_byte_at_a_time_is_ended(impatient):
    with Connection(impatient.endpoint) as connection:
        start = time.monotonic()
        stream = connection.begin(PUT)
        connection.send(stream, framed(bytes(1000))[:5])
        while not connection.answers[stream].has_ended:
            connection.send(stream, b"\0")
            connection.read_what_is_there()
            time.sleep(0.1)  # may sleep: the attack's own pace
            assert time.monotonic() - start < 10
        assert connection.answers[stream].headers["grpc-message"] == "the request did not come to its end"
        assert time.monotonic() - start >= 3


def test_a_stream_whose_window_stays_shut_is_reset_and_logged(impatient):
    with Connection(impatient.endpoint, SHUT) as connection:
        stream = connection.request(head(WATCH), framed(b""))
        assert connection.outcome(stream) == "RST_STREAM CANCEL"
        assert not connection.going_away
    record = impatient.wait_for_call(grpc_method="Watch")
    assert record["grpc.code"] == "CANCELLED"


def test_an_answer_whose_window_stays_shut_is_reset(impatient):
    with Connection(impatient.endpoint, SHUT) as connection:
        stream = connection.request([*head(GET), *AUTHORIZED], framed(b"\x0a\x01k"))
        assert connection.outcome(stream) == "RST_STREAM CANCEL"
        assert not connection.going_away


def test_a_client_that_reads_slowly_keeps_its_connection(impatient):
    with Connection(impatient.endpoint, OPEN, receive_buffer=65_536) as connection:
        streams = [connection.request([*head(GET), *AUTHORIZED], framed(b"\x0a\x01k")) for _ in range(30)]
        end = time.monotonic() + 4
        while time.monotonic() < end:  # Most of it still waits: the server's socket is always full.
            connection.read()
            time.sleep(0.02)  # may sleep: so slow it is
        assert not connection.answers[streams[-1]].has_ended
        assert {connection.outcome(stream) for stream in streams} == {"OK"}
