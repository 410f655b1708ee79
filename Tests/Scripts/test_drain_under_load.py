"""SIGTERM while much is going on: no call that was accepted is lost, and the server ends within its grace period."""
import signal
import time

from http2 import Connection, Mute
from interop import TEST_SERVICE, InteropServer, output
from server import Server
from wire import ACK, PING, frame, framed, head

from connectrpc.conformance.v1 import service_pb2 as pb  # isort: skip, interop generated them

UNARY = "/connectrpc.conformance.v1.ConformanceService/Unary"
GRACE = 10  # seconds, the default
CONNECTIONS, CALLS = 10, 100
ONE = framed(output(10).SerializeToString())


def slow(milliseconds: int) -> bytes:
    definition = pb.UnaryResponseDefinition(response_delay_ms=milliseconds)
    return framed(pb.UnaryRequest(response_definition=definition).SerializeToString())


def converse(connection: Connection, stream: int) -> None:
    """A request and its response."""
    before = len(connection.answers[stream].body)
    connection.send(stream, ONE)
    connection.wait_until(lambda: len(connection.answers[stream].body) > before)


def test_a_thousand_calls_and_three_streams_end_as_if_nothing_were():
    with InteropServer() as server:
        callers = [Connection(server.endpoint) for _ in range(CONNECTIONS)]
        for caller in callers:
            for _ in range(CALLS):
                caller.request(head(UNARY), slow(1500))
        streamer = Connection(server.endpoint)
        streams = [streamer.request(head(TEST_SERVICE + "FullDuplexCall")) for _ in range(3)]
        for connection in (*callers, streamer):
            connection.sync()  # From here on every call is accepted.

        start = time.monotonic()
        server.process.send_signal(signal.SIGTERM)
        streamer.wait_until(lambda: streamer.going_away)
        for stream in streams:
            for _ in range(10):
                converse(streamer, stream)
            streamer.send(stream, b"", end=True)
        assert {streamer.outcome(stream) for stream in streams} == {"OK"}
        outcomes = [caller.outcome(stream) for caller in callers for stream in caller.answers]
        assert outcomes == ["OK"] * CONNECTIONS * CALLS
        assert server.wait() == 0
        assert time.monotonic() - start < GRACE
        assert any("drained" in line for line in server.lines)


def go_on(connection: Connection) -> None:
    """One call more, unless there are more already than the server lets a connection have."""
    if sum(not answer.has_ended for answer in connection.answers.values()) > 150:
        return connection.read()
    connection.request(head(UNARY), slow(20))
    connection.read_what_is_there()


def test_calls_that_are_made_until_the_end_are_answered_or_were_never_accepted():
    with InteropServer() as server, Mute(server.endpoint) as connection:
        assert connection.call(UNARY, slow(0)[5:]) == "OK"
        server.process.send_signal(signal.SIGTERM)
        # The client goes on as long as it does not know, and some calls longer, which cross the last GOAWAY.
        while not connection.pings:
            go_on(connection)
        connection.write(frame(PING, ACK, 0, connection.pings[0]))
        while len(connection.goaways) < 2 and len(connection.answers) < 90:
            go_on(connection)
        last = connection.end().last
        accepted = {stream: answer.outcome for stream, answer in connection.answers.items() if stream <= last}
        # A fast client has more calls open than it may; those that are refused for it were not accepted either.
        assert set(accepted.values()) - {"RST_STREAM REFUSED_STREAM"} == {"OK"}
        assert not any(answer.blocks for stream, answer in connection.answers.items() if stream > last)
        assert server.wait() == 0


def test_what_does_not_end_is_cut_off_after_the_grace_period_and_not_before():
    with Server("--grace-period", "1") as server, Connection(server.endpoint) as connection:
        stream = connection.begin("/keyvalue.v1.KeyValue/Put")
        connection.sync()
        start = time.monotonic()
        server.process.send_signal(signal.SIGTERM)
        assert connection.outcome(stream) == "UNAVAILABLE"
        assert time.monotonic() - start >= 1
        assert server.wait() == 0
