"""The two services that every server has, as their own documents want them: health.md and reflection.proto.

Watching, listing and transitive imports are in test_services.py; the bound of List, and changes of health, are unit
tests of WeirServices."""
import pytest
from grpc_health.v1 import health_pb2
from grpc_reflection.v1alpha import reflection_pb2

from http2 import Connection
from server import PATIENCE, Server
from test_wire_responses import split
from wire import framed, head, row

CHECK, WATCH = "/grpc.health.v1.Health/Check", "/grpc.health.v1.Health/Watch"
SERVING, NOT_SERVING = health_pb2.HealthCheckResponse.SERVING, health_pb2.HealthCheckResponse.NOT_SERVING
SERVICE_UNKNOWN = health_pb2.HealthCheckResponse.SERVICE_UNKNOWN
VERSIONS = ["v1", "v1alpha"]


def asked(service: str) -> bytes:
    return framed(health_pb2.HealthCheckRequest(service=service).SerializeToString())


def statuses(body: bytes) -> list[int]:
    return [health_pb2.HealthCheckResponse.FromString(message).status for message in split(body)]


@pytest.mark.parametrize("service, outcome", [
    row("the server itself", "", "OK"), row("a service", "keyvalue.v1.KeyValue", "OK"),
    row("health", "grpc.health.v1.Health", "NOT_FOUND"), row("nobody", "nobody", "NOT_FOUND"),
])  # fmt: skip
def test_check_knows_what_is_served_and_nothing_else(server, service, outcome):
    with Connection(server.endpoint) as connection:
        answer = connection.answer(connection.request(head(CHECK), asked(service)))
        assert answer.outcome == outcome
        assert statuses(answer.body) == ([SERVING] if outcome == "OK" else [])


@pytest.mark.parametrize("service, status", [("", SERVING), ("nobody", SERVICE_UNKNOWN)], ids=["known", "unknown"])
def test_watch_tells_the_status_at_once_and_goes_on(server, service, status):
    with Connection(server.endpoint) as connection:
        stream = connection.request(head(WATCH), asked(service))
        connection.wait_until(lambda: connection.answers[stream].body)
        assert connection.call(CHECK) == "OK"
        answer = connection.answers[stream]
        assert statuses(answer.body) == [status] and not answer.has_ended


def test_watch_tells_a_change_and_every_watcher():
    with Server() as server, Connection(server.endpoint) as connection:
        streams = [connection.request(head(WATCH), asked("")) for _ in range(10)]
        connection.wait_until(lambda: all(connection.answers[stream].body for stream in streams))
        server.process.terminate()
        connection.end()
        assert {tuple(statuses(connection.answers[stream].body)) for stream in streams} == {(SERVING, NOT_SERVING)}
        assert server.wait() == 0


def reflect(channel, version: str, *requests: dict):
    """Each request with its response; the two versions' messages are the same on the wire."""
    sent = [reflection_pb2.ServerReflectionRequest(**request) for request in requests]
    call = channel.stream_stream(
        f"/grpc.reflection.{version}.ServerReflection/ServerReflectionInfo",
        request_serializer=reflection_pb2.ServerReflectionRequest.SerializeToString,
        response_deserializer=reflection_pb2.ServerReflectionResponse.FromString,
    )
    return list(zip(sent, call(iter(sent), timeout=PATIENCE), strict=True))


REQUESTS = [
    row("a file by name", {"file_by_filename": "keyvalue/v1/keyvalue.proto"}, "file_descriptor_response"),
    row("a service", {"file_containing_symbol": "keyvalue.v1.KeyValue"}, "file_descriptor_response"),
    row("a method", {"file_containing_symbol": "keyvalue.v1.KeyValue.Put"}, "file_descriptor_response"),
    row("a message", {"file_containing_symbol": "keyvalue.v1.PutRequest"}, "file_descriptor_response"),
    row("a nested enum", {"file_containing_symbol": "grpc.health.v1.HealthCheckResponse.ServingStatus"},
        "file_descriptor_response"),
    row("every service", {"list_services": ""}, "list_services_response"),
    row("an unknown file", {"file_by_filename": "no.proto"}, "error_response"),
    row("an unknown symbol", {"file_containing_symbol": "no.Symbol"}, "error_response"),
    row("an unknown extension", {"file_containing_extension": {"containing_type": "no.Type", "extension_number": 1}},
        "error_response"),
    row("the extensions of an unknown type", {"all_extension_numbers_of_type": "no.Type"}, "error_response"),
    row("the extensions of a type that has none", {"all_extension_numbers_of_type": "keyvalue.v1.PutRequest"},
        "all_extension_numbers_response"),
    row("nothing", {}, "error_response"),
]  # fmt: skip


@pytest.mark.parametrize("version", VERSIONS)
@pytest.mark.parametrize("request_, kind", REQUESTS)
def test_reflection_answers_in_kind_repeats_the_request_and_goes_on(channel, version, request_, kind):
    request_ = {"host": "somebody", **request_}
    for sent, response in reflect(channel, version, request_, {"list_services": "", "host": "x"}, request_):
        assert response.original_request == sent and response.valid_host == sent.host
        expected = "list_services_response" if sent.host == "x" else kind
        assert response.WhichOneof("message_response") == expected
        if expected == "error_response":
            assert response.error_response.error_code in (3, 5) and response.error_response.error_message
