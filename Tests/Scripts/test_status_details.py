"""What errors say to programs: google.rpc.Status in grpc-status-details-bin, as grpcio's users read it."""
import grpc
import pytest
from google.rpc import error_details_pb2, status_pb2

from keyvalue.v1 import keyvalue_pb2 as pb
from keyvalue.v1.keyvalue_pb2_grpc import KeyValueStub
from server import AUTHORIZED, PATIENCE, Server


def failure(call, request) -> grpc.RpcError:
    with pytest.raises(grpc.RpcError) as raised:
        call(request, metadata=AUTHORIZED, timeout=PATIENCE)
    return raised.value


def details(error: grpc.RpcError) -> dict[str, object]:
    """By the name of their message."""
    status = status_pb2.Status.FromString(dict(error.trailing_metadata())["grpc-status-details-bin"])
    assert (status.code, status.message) == (error.code().value[0], error.details())
    found = {}
    for packed in status.details:
        name = packed.TypeName().removeprefix("google.rpc.")
        found[name] = getattr(error_details_pb2, name)()
        assert packed.Unpack(found[name])
    return found


@pytest.mark.parametrize(
    ("request_", "field", "fault"),
    [
        (pb.PutRequest(), "key", "is empty"),
        (pb.PutRequest(key="k" * 1025), "key", "is longer than 1024 bytes"),
        (pb.PutRequest(key="k", value="v" * (2**20 + 1)), "value", "is longer than 1048576 bytes"),
    ],
)
def test_an_invalid_argument_names_its_field(keyvalue, request_, field, fault):
    error = failure(keyvalue.Put, request_)
    assert (error.code(), error.details()) == (grpc.StatusCode.INVALID_ARGUMENT, f"{field} {fault}")
    (violation,) = details(error)["BadRequest"].field_violations
    assert (violation.field, violation.description) == (field, fault)


def test_a_limited_client_is_told_when_to_retry_whose_quota_it_was_and_why():
    with Server("--rate", "0.5", "--burst", "1") as server, server.channel() as channel:
        stub = KeyValueStub(channel)
        stub.Put(pb.PutRequest(key="k"), metadata=AUTHORIZED, timeout=PATIENCE)
        error = failure(stub.Put, pb.PutRequest(key="k"))
        assert error.code() == grpc.StatusCode.RESOURCE_EXHAUSTED
        found = details(error)
        assert list(found) == ["RetryInfo", "QuotaFailure", "ErrorInfo"]
        pushback = int(dict(error.trailing_metadata())["grpc-retry-pushback-ms"])
        assert 1 <= pushback <= 2500
        assert found["RetryInfo"].retry_delay.ToMilliseconds() == pushback
        (violation,) = found["QuotaFailure"].violations
        assert violation.subject == "clientip:127.0.0.1"
        assert violation.description == "0.5 calls a second, 1 at once"
        info = found["ErrorInfo"]
        assert (info.reason, info.domain) == ("RATE_LIMITED", "keyvalue.v1.KeyValue")
        assert dict(info.metadata) == {"calls_per_second": "0.5", "burst": "1"}


def test_an_error_that_says_nothing_to_programs_carries_nothing(keyvalue):
    error = failure(keyvalue.Get, pb.GetRequest(key="missing"))
    assert error.code() == grpc.StatusCode.NOT_FOUND
    assert "grpc-status-details-bin" not in dict(error.trailing_metadata())
