"""How a server lets go: health, a delay, GOAWAY twice, the grace period; and what a second signal does."""
import signal
import time

import grpc
import pytest
from grpc_health.v1 import health_pb2, health_pb2_grpc

from http2 import Connection
from server import AUTHORIZED, PATIENCE, Server, code_of
from wire import framed

PUT, WATCH = "/keyvalue.v1.KeyValue/Put", "/grpc.health.v1.Health/Watch"
PUT_K_V = b"\x0a\x01k\x12\x01v"
WRITTEN = framed(b"\x08\x01")
CONNECTIONS, CALLS_EACH = 20, 50


def synchronise(connection: Connection) -> None:
    """A call that is answered after what was sent before it."""
    ready = connection.begin("/grpc.health.v1.Health/Check")
    connection.send(ready, framed(b""), end=True)
    assert connection.answer(ready).status == 0


def test_under_load_no_call_that_was_accepted_is_lost():
    with Server("--grace-period", "30", "--log-format", "json") as server:
        connections = [Connection(server.endpoint) for _ in range(CONNECTIONS)]
        calls = {connection: [connection.begin(PUT) for _ in range(CALLS_EACH)] for connection in connections}
        watches = [connection.begin(WATCH) for connection in connections[:3]]
        for connection, watch in zip(connections, watches):
            connection.send(watch, framed(b""), end=True)
        for connection, streams in calls.items():
            for stream in streams:
                connection.send(stream, framed(PUT_K_V)[:7])
            synchronise(connection)
        begun = time.monotonic()
        server.process.send_signal(signal.SIGTERM)
        for connection, streams in calls.items():
            connection.wait_until(lambda connection=connection: connection.going_away)
            for stream in streams:
                connection.send(stream, framed(PUT_K_V)[7:], end=True)
            for stream in streams:
                answer = connection.answer(stream)
                assert (answer.status, answer.body) == (0, WRITTEN)
        for connection, watch in zip(connections, watches):
            answer = connection.answer(watch)
            # SERVING, then NOT_SERVING, and then the watch was asked to end.
            assert answer.body == framed(b"\x08\x01") + framed(b"\x08\x02")
            assert answer.status == grpc.StatusCode.UNAVAILABLE.value[0]
        assert server.wait() == 0
        assert time.monotonic() - begun < 30
        assert not [line for line in server.lines if "CANCELLED" in line]
        assert sum('"Put"' in line and '"OK"' in line for line in server.lines) == CONNECTIONS * CALLS_EACH


def test_during_the_delay_health_is_down_and_everything_else_is_as_ever():
    with Server("--drain-delay", "2", "--log-format", "json") as server, server.channel() as channel:
        stub = health_pb2_grpc.HealthStub(channel)
        watch = stub.Watch(health_pb2.HealthCheckRequest(), timeout=PATIENCE)
        assert next(watch).status == health_pb2.HealthCheckResponse.SERVING
        server.process.send_signal(signal.SIGTERM)
        assert next(watch).status == health_pb2.HealthCheckResponse.NOT_SERVING
        with server.channel() as newcomer:
            assert code_of(newcomer.unary_unary(PUT), PUT_K_V, metadata=AUTHORIZED) == grpc.StatusCode.OK
            down = health_pb2_grpc.HealthStub(newcomer).Check(health_pb2.HealthCheckRequest(), timeout=PATIENCE)
            assert down.status == health_pb2.HealthCheckResponse.NOT_SERVING
        assert not [line for line in server.lines if "sent away" in line]
        with pytest.raises(grpc.RpcError) as ended:
            next(watch)
        assert ended.value.code() == grpc.StatusCode.UNAVAILABLE
        assert server.wait() == 0
        steps = ["draining", "waiting for clients to hear", "clients were sent away", "drained"]
        said = [step for line in server.lines for step in steps if f'"message":"{step}"' in line]
        assert said == steps


def test_progress_is_logged_while_calls_go_on():
    with Server("--log-format", "json") as server, Connection(server.endpoint) as connection:
        call = connection.begin(PUT)
        synchronise(connection)
        server.process.send_signal(signal.SIGTERM)
        line = server.wait_for_line(lambda line: '"message":"still draining"' in line)
        assert '"connections":"1"' in line
        connection.send(call, framed(PUT_K_V), end=True)
        assert connection.answer(call).status == 0
        assert server.wait() == 0


@pytest.mark.parametrize("flags", [[], ["--drain-delay", "3600"]], ids=["in the grace period", "in the delay"])
@pytest.mark.parametrize("second", [signal.SIGTERM, signal.SIGINT], ids=["SIGTERM", "SIGINT"])
def test_a_second_signal_ends_the_wait(flags, second):
    with Server("--grace-period", "3600", *flags) as server, Connection(server.endpoint) as connection:
        call = connection.begin(PUT)
        synchronise(connection)
        server.process.send_signal(signal.SIGTERM)
        server.wait_for_line(lambda line: "sent away" in line or "waiting for clients" in line)
        assert server.process.poll() is None
        server.process.send_signal(second)
        answer = connection.answer(call)
        assert answer.status == grpc.StatusCode.UNAVAILABLE.value[0]
        assert answer.headers["grpc-message"] == "the server is shutting down"
        assert server.wait() == 0
        server.wait_for_line(lambda line: "told to stop now" in line)
