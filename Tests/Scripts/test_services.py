"""Health and reflection, which are public, and calls that do not end by themselves."""
import grpc
import pytest
from google.protobuf import descriptor_pb2, descriptor_pool
from grpc_health.v1 import health_pb2, health_pb2_grpc
from grpc_reflection.v1alpha import reflection_pb2

from http2 import Connection, framed
from server import PATIENCE, Server, code_of

WATCH = "/grpc.health.v1.Health/Watch"
VERSIONS = ["v1", "v1alpha"]


@pytest.fixture
def health(channel):
    return health_pb2_grpc.HealthStub(channel)


def test_health_checks_lists_and_knows_no_strangers(health):
    serving = health_pb2.HealthCheckResponse.SERVING
    for service in ("", "keyvalue.v1.KeyValue"):
        assert health.Check(health_pb2.HealthCheckRequest(service=service), timeout=PATIENCE).status == serving
    strange = health_pb2.HealthCheckRequest(service="nobody")
    assert code_of(health.Check, strange) == grpc.StatusCode.NOT_FOUND
    statuses = health.List(health_pb2.HealthListRequest(), timeout=PATIENCE).statuses
    assert statuses["keyvalue.v1.KeyValue"].status == serving


def test_watching_a_stranger_stays_open(health):
    watch = health.Watch(health_pb2.HealthCheckRequest(service="nobody"), timeout=PATIENCE)
    assert next(watch).status == health_pb2.HealthCheckResponse.SERVICE_UNKNOWN
    assert watch.is_active()
    watch.cancel()


def reflect(channel, version: str, *requests: dict):
    """The responses, of the v1alpha type: the two versions' messages are the same on the wire."""
    call = channel.stream_stream(
        f"/grpc.reflection.{version}.ServerReflection/ServerReflectionInfo",
        request_serializer=reflection_pb2.ServerReflectionRequest.SerializeToString,
        response_deserializer=reflection_pb2.ServerReflectionResponse.FromString,
    )
    return list(call(iter(reflection_pb2.ServerReflectionRequest(**request) for request in requests), timeout=PATIENCE))


@pytest.mark.parametrize("version", VERSIONS)
def test_reflection_lists_the_services(channel, version):
    (response,) = reflect(channel, version, {"list_services": ""})
    assert {service.name for service in response.list_services_response.service} == {
        "keyvalue.v1.KeyValue",
        "grpc.health.v1.Health",
        "grpc.reflection.v1.ServerReflection",
        "grpc.reflection.v1alpha.ServerReflection",
    }


@pytest.mark.parametrize("version", VERSIONS)
@pytest.mark.parametrize(
    "service", ["keyvalue.v1.KeyValue", "grpc.health.v1.Health", "grpc.reflection.v1.ServerReflection"]
)
def test_reflection_serves_a_file_and_every_import_of_it(channel, version, service):
    pool = descriptor_pool.DescriptorPool()
    wanted = [{"file_containing_symbol": service}]
    files: dict[str, descriptor_pb2.FileDescriptorProto] = {}
    while wanted:
        responses = reflect(channel, version, *wanted)
        assert all(response.HasField("file_descriptor_response") for response in responses)
        for response in responses:
            for serialized in response.file_descriptor_response.file_descriptor_proto:
                file = descriptor_pb2.FileDescriptorProto.FromString(serialized)
                files[file.name] = file
        missing = {name for file in files.values() for name in file.dependency} - files.keys()
        wanted = [{"file_by_filename": name} for name in missing]
    added: set[str] = set()
    while len(added) < len(files):  # imports first
        ready = [file for name, file in files.items() if name not in added and added.issuperset(file.dependency)]
        assert ready, "imports in a circle"
        for file in ready:
            pool.Add(file)
            added.add(file.name)
    assert pool.FindServiceByName(service).methods


@pytest.mark.parametrize("version", VERSIONS)
@pytest.mark.parametrize(
    "request_",
    [{"file_containing_symbol": "no.such.Symbol"}, {"file_by_filename": "no/such.proto"}, {"file_by_filename": ""}],
)
def test_what_reflection_does_not_know_is_an_answer_and_the_stream_goes_on(channel, version, request_):
    unknown, known = reflect(channel, version, request_, {"file_containing_symbol": "keyvalue.v1.GetRequest"})
    assert unknown.error_response.error_code == grpc.StatusCode.NOT_FOUND.value[0]
    assert known.file_descriptor_response.file_descriptor_proto


def test_a_deadline_ends_a_call_on_the_server(server):
    with Connection(server.endpoint) as connection:
        unsent = connection.begin("/keyvalue.v1.KeyValue/Get", ("grpc-timeout", "50m"))
        watched = connection.begin(WATCH, ("grpc-timeout", "50m"))
        connection.send(watched, framed(b""), end=True)
        assert connection.answer(unsent).status == grpc.StatusCode.DEADLINE_EXCEEDED.value[0]
        assert connection.answer(watched).status == grpc.StatusCode.DEADLINE_EXCEEDED.value[0]
    assert server.wait_for_call(grpc_method="Get", grpc_code="DEADLINE_EXCEEDED")


@pytest.mark.parametrize("how", ["cancelled", "dropped"])
def test_a_call_that_the_client_leaves_is_logged_once_as_cancelled(how):
    with Server("--log-format", "json") as server:
        with Connection(server.endpoint) as connection:
            half = connection.begin("/keyvalue.v1.KeyValue/Put")
            connection.send(half, b"\0\0\0\0\6\x0a")
            watched = connection.begin(WATCH)
            connection.send(watched, framed(b""), end=True)
            connection.wait_until(lambda: connection.answers[watched].body)
            if how == "cancelled":
                connection.reset(half)
                connection.reset(watched)
            else:
                connection.socket.close()
            for method in ("Put", "Watch"):
                assert server.wait_for_call(grpc_method=method, grpc_code="CANCELLED")
        with server.channel() as channel:
            check = health_pb2_grpc.HealthStub(channel).Check
            assert code_of(check, health_pb2.HealthCheckRequest()) == grpc.StatusCode.OK
        assert server.stop() == 0
        for method in ("Put", "Watch"):
            assert len([line for line in server.lines if f'"grpc.method":"{method}"' in line]) == 1
