"""How long connections and calls may last, beyond what the wire's own tests ask: real calls, grace, a deadline."""
import contextlib
import time

import grpc

from http2 import Connection
from server import AUTHORIZED, PATIENCE, Server
from wire import GoAway, framed

PUT, WATCH = "/keyvalue.v1.KeyValue/Put", "/grpc.health.v1.Health/Watch"
PUT_K_V = b"\x0a\x01k\x12\x01v"
FIRST = GoAway(2**31 - 1, "NO_ERROR", "")


def test_a_connection_that_makes_short_calls_is_not_idle():
    with Server("--max-connection-idle", "1") as server:
        while True:
            with Connection(server.endpoint) as client:
                pause = call_again_and_again(client, 4)
                if client.goaways == [] and not client.has_ended:
                    break
                assert pause >= 0.5, "only a client that was kept from running is idle"


def call_again_and_again(client: Connection, seconds: float) -> float:
    """Makes short calls with pauses between them, until it is sent away or that time is over; the longest pause."""
    begun = last = time.monotonic()
    longest = 0.0
    while last < begun + seconds and not client.has_ended and client.goaways == []:
        with contextlib.suppress(OSError):  # In the end the server closes.
            assert client.call(PUT, PUT_K_V, *AUTHORIZED) == "OK" or client.has_ended
        time.sleep(0.02)  # may sleep: calls with pauses between them are what is tested
        now = time.monotonic()
        longest, last = max(longest, now - last), now
    return longest


def test_an_old_connection_is_sent_away_and_its_calls_have_the_grace():
    flags = ("--max-connection-age", "1", "--max-connection-age-grace", "1", "--log-format", "json")
    with Server(*flags) as server, Connection(server.endpoint) as client:
        call = client.begin(PUT)
        client.wait_until(lambda: len(client.goaways) == 2)
        assert client.goaways == [FIRST, GoAway(call, "NO_ERROR", "max_age")]
        client.end()
        assert server.wait_for_call(grpc_method="Put")["cancellation"] == "server_reset"


def test_a_call_that_ends_within_the_grace_is_answered():
    flags = ("--max-connection-age", "1", "--max-connection-age-grace", "30")
    with Server(*flags) as server, Connection(server.endpoint) as client:
        call = client.begin(PUT)
        client.wait_until(lambda: len(client.goaways) == 2)
        client.send(call, framed(PUT_K_V), end=True)
        assert client.answer(call).status == 0
        client.end()


def test_no_call_outlasts_the_server_s_own_deadline():
    with Server("--max-deadline", "1", "--log-format", "json") as server, Connection(server.endpoint) as client:
        started = time.monotonic()
        calls = [client.begin(WATCH), client.begin(WATCH, ("grpc-timeout", "1H"))]
        for call in calls:
            client.send(call, framed(b""), end=True)
        for call in calls:
            answer = client.answer(call)
            assert answer.status == grpc.StatusCode.DEADLINE_EXCEEDED.value[0]
            assert answer.headers["grpc-message"] == "the deadline of 1000 ms has passed"
        assert 1 <= time.monotonic() - started < PATIENCE
        record = server.wait_for_call(grpc_method="Watch")
        assert (record["grpc.request.deadline_ms"], record["cancellation"]) == (1000, "deadline")
