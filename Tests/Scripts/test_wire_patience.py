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


@pytest.mark.parametrize("path, message", [row("a stream", WATCH, b""), row("an answer", GET, b"\x0a\x01k")])
def test_a_client_that_takes_nothing_loses_its_connection_and_it_is_logged(impatient, path, message):
    with Connection(impatient.endpoint, SHUT) as connection:
        connection.request([*head(path), *AUTHORIZED], framed(message))
        goaway = connection.end()
        assert (goaway.code, goaway.text) == ("NO_ERROR", "stuck_write")
    assert impatient.wait_for_line(lambda line: "stuck_write" in line)


def test_a_stream_whose_window_stays_shut_is_reset_when_another_takes_something():
    with Server("--send-timeout", "4", "--log-format", "json") as server:
        with server.channel() as channel:
            channel.unary_unary(PUT)(PUT_LARGE, metadata=AUTHORIZED)
        # The connection's window is open.
        with Connection(server.endpoint, SHUT + frame(WINDOW_UPDATE, 0, 0, b"\0\xff\xff\xff")) as connection:
            shut = connection.request(head(WATCH), framed(b""))
            other = connection.request([*head(GET), *AUTHORIZED], framed(b"\x0a\x01k"))
            while not connection.answers[shut].has_ended:
                taken = len(connection.answers[other].body)
                connection.write(frame(WINDOW_UPDATE, 0, other, b"\0\0\0\1"))
                connection.wait_until(lambda: len(connection.answers[other].body) > taken)
            assert connection.outcome(shut) == "RST_STREAM CANCEL"
            assert not connection.going_away
        record = server.wait_for_call(grpc_method="Watch", grpc_code="CANCELLED")
        assert record["cancellation"] == "server_reset"


def test_a_budget_that_one_client_fills_is_free_again_when_it_takes_nothing():
    """A hundred answers wait on each connection; whoever takes none of them does not keep the room by the next."""
    flags = ["--send-timeout", "1", "--max-buffered-responses-total", "8000000"]
    with Server(*flags) as server:
        with server.channel() as channel:
            channel.unary_unary(PUT)(PUT_LARGE, metadata=AUTHORIZED)
        hoarders = [Connection(server.endpoint, SHUT) for _ in range(10)]
        for hoarder in hoarders:
            for _ in range(20):
                hoarder.request([*head(GET), *AUTHORIZED], framed(b"\x0a\x01k"))
        for hoarder in hoarders:  # Some find no room and have nothing to take.
            hoarder.read_until(lambda answers=hoarder.answers: all(answer.has_ended for answer in answers.values()))
        assert {hoarder.goaways[0].text for hoarder in hoarders if hoarder.has_ended} == {"stuck_write"}
        with Connection(server.endpoint, OPEN) as connection:
            assert connection.call(GET, b"\x0a\x01k", *AUTHORIZED) == "OK"
        for hoarder in hoarders:
            hoarder.socket.close()


def test_a_client_that_reads_slowly_keeps_its_connection(impatient):
    while True:
        with Connection(impatient.endpoint, OPEN, receive_buffer=65_536) as connection:
            streams = [connection.request([*head(GET), *AUTHORIZED], framed(b"\x0a\x01k")) for _ in range(30)]
            pause = read_slowly(connection, 4)
            if connection.has_ended:
                assert pause >= 0.5, "only a client that was kept from running has taken nothing for a second"
                continue
            # Most of it still waits: the server's socket was full all the time.
            assert not all(connection.answers[stream].has_ended for stream in streams)
            assert {connection.outcome(stream) for stream in streams} == {"OK"}
            return


def read_slowly(connection: Connection, seconds: float) -> float:
    """Reads a little and pauses, until that time is over or the server has closed; the longest pause."""
    begun = last = time.monotonic()
    longest = 0.0
    while last < begun + seconds and not connection.has_ended:
        connection.read()
        time.sleep(0.02)  # may sleep: so slow it is
        now = time.monotonic()
        longest, last = max(longest, now - last), now
    return longest
