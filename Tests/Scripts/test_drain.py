"""SIGTERM, SIGINT, SIGQUIT: calls in flight finish, watchers learn it, connections are refused, the exit code is 0."""
import queue
import signal
import socket

import grpc
import pytest
from grpc_health.v1 import health_pb2, health_pb2_grpc
from grpc_reflection.v1alpha import reflection_pb2, reflection_pb2_grpc

from http2 import Connection, framed
from server import PATIENCE, Server

pytestmark = pytest.mark.parametrize("by", [signal.SIGTERM, signal.SIGINT, signal.SIGQUIT], ids=lambda by: by.name)

PUT_K_V = b"\x0a\x01k\x12\x01v"


def test_an_idle_server_ends(by):
    with Server() as server:
        assert server.stop(by) == 0


def test_a_call_in_flight_is_answered(by):
    with Server() as server, Connection(server.endpoint) as connection:
        call = connection.begin("/keyvalue.v1.KeyValue/Put")
        message = framed(PUT_K_V)
        connection.send(call, message[:7])
        # Answered in order, so that the server has seen the call above when it is told to end.
        ready = connection.begin("/grpc.health.v1.Health/Check")
        connection.send(ready, framed(b""), end=True)
        assert connection.answer(ready).status == 0

        server.process.send_signal(by)
        connection.wait_until(lambda: connection.going_away)
        assert server.process.poll() is None
        connection.send(call, message[7:], end=True)
        answer = connection.answer(call)
        assert (answer.status, answer.body) == (0, framed(b"\x08\x01"))
        assert server.wait() == 0


def test_a_stream_in_flight_goes_on(by):
    with Server() as server, server.channel() as channel:
        requests: queue.Queue = queue.Queue()
        stream = reflection_pb2_grpc.ServerReflectionStub(channel).ServerReflectionInfo(
            iter(requests.get, None), timeout=PATIENCE
        )
        request = reflection_pb2.ServerReflectionRequest(list_services="")
        requests.put(request)
        assert next(stream).list_services_response.service
        server.process.send_signal(by)
        requests.put(request)
        assert next(stream).list_services_response.service
        requests.put(None)
        assert list(stream) == []
        assert stream.code() == grpc.StatusCode.OK
        assert server.wait() == 0


def test_a_health_watch_sees_not_serving(by):
    with Server() as server, server.channel() as channel:
        watch = health_pb2_grpc.HealthStub(channel).Watch(health_pb2.HealthCheckRequest(), timeout=PATIENCE)
        assert next(watch).status == health_pb2.HealthCheckResponse.SERVING
        server.process.send_signal(by)
        assert next(watch).status == health_pb2.HealthCheckResponse.NOT_SERVING
        assert server.wait() == 0


def test_new_connections_are_refused_while_the_rest_drains(by):
    with Server() as server, Connection(server.endpoint) as connection:
        connection.begin("/keyvalue.v1.KeyValue/Put")
        ready = connection.begin("/grpc.health.v1.Health/Check")
        connection.send(ready, framed(b""), end=True)
        connection.answer(ready)
        server.process.send_signal(by)
        connection.wait_until(lambda: connection.going_away)
        with pytest.raises(ConnectionRefusedError):
            socket.create_connection(server.endpoint, timeout=PATIENCE)
