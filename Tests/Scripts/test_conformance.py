"""connectrpc.conformance.v1.ConformanceService through grpcio: it answers as asked and tells what it received."""
import base64
import queue
import time

import grpc
import pytest
from google.rpc import error_details_pb2, status_pb2

from interop import InteropServer, certificates, failure, server
from server import PATIENCE

from connectrpc.conformance.v1 import service_pb2 as pb  # isort: skip, interop generated them
from connectrpc.conformance.v1.service_pb2_grpc import ConformanceServiceStub  # isort: skip

BINARY = b"\x00\xff\x10"
HEADERS = [
    pb.Header(name="x-custom-header", value=["foo", "bar", "foo"]),
    pb.Header(name="x-custom-bin", value=[base64.b64encode(BINARY).decode(), "AAE"]),
]
TRAILERS = [pb.Header(name="x-custom-trailer", value=["bing", "a, b"])]
HEADERS_SENT = [("x-custom-header", "foo"), ("x-custom-header", "bar"), ("x-custom-header", "foo"),
                ("x-custom-bin", BINARY), ("x-custom-bin", b"\x00\x01")]  # fmt: skip
TRAILERS_SENT = [("x-custom-trailer", "bing"), ("x-custom-trailer", "a, b")]
WITH_METADATA = {"response_headers": HEADERS, "response_trailers": TRAILERS}
INFO = pb.ConformancePayload.RequestInfo
STREAMS = ["ServerStream", "half duplex", "full duplex"]


@pytest.fixture(scope="module")
def stub(server):
    with server.channel() as channel:
        yield ConformanceServiceStub(channel)


def stream(stub, kind: str, count: int = 1, metadata=None, **definition):
    """Calls a method that streams responses: the requests, and the call."""
    response = pb.StreamResponseDefinition(**definition)
    if kind == "ServerStream":
        requests = [pb.ServerStreamRequest(response_definition=response)]
        return requests, stub.ServerStream(requests[0], metadata=metadata, timeout=PATIENCE)
    first = pb.BidiStreamRequest(response_definition=response, full_duplex=kind == "full duplex")
    # What later requests define does not count.
    wrong = pb.StreamResponseDefinition(response_data=[b"wrong"])
    later = [pb.BidiStreamRequest(response_definition=wrong, request_data=bytes([n])) for n in range(1, count)]
    return [first, *later], stub.BidiStream(iter([first, *later]), metadata=metadata, timeout=PATIENCE)


def unpacked(anys, kind) -> list:
    messages = [kind() for _ in anys]
    assert all(packed.Unpack(message) for packed, message in zip(anys, messages))
    return messages


def fields(metadata, prefix: str = "x-custom") -> list:
    return [(name, value) for name, value in metadata if name.startswith(prefix)]


def details(error) -> list:
    status = status_pb2.Status.FromString(dict(error.trailing_metadata())["grpc-status-details-bin"])
    assert (status.code, status.message) == (error.code().value[0], error.details())
    return status.details


@pytest.mark.parametrize("method", ["Unary", "IdempotentUnary"])
def test_unary_answers_as_asked_and_tells_what_it_received(stub, method):
    request_type = getattr(pb, method + "Request")
    request = request_type(
        response_definition=pb.UnaryResponseDefinition(response_data=b"test", **WITH_METADATA), request_data=b"pad"
    )
    sent = [("x-a", "one"), ("x-b", "two"), ("x-a", "three"), ("x-raw-bin", BINARY), ("x-raw-bin", b"")]
    answer, call = getattr(stub, method).with_call(request, metadata=sent, timeout=PATIENCE)
    assert answer.payload.data == b"test"
    assert fields(call.initial_metadata()) == HEADERS_SENT and fields(call.trailing_metadata()) == TRAILERS_SENT
    info = answer.payload.request_info
    received = {header.name: list(header.value) for header in info.request_headers}
    assert (received["x-a"], received["x-b"]) == (["one", "three"], ["two"])
    assert [base64.b64decode(value + "==") for value in received["x-raw-bin"]] == [BINARY, b""]
    assert not {name for name in received if name.startswith(("grpc-", ":"))}
    # grpcio rounds up what it sends, by a hundredth at the most.
    assert (PATIENCE - 5) * 1000 < info.timeout_ms <= PATIENCE * 1010
    assert unpacked(info.requests, request_type) == [request]


def test_without_a_deadline_no_time_is_left_to_tell(stub):
    assert not stub.Unary(pb.UnaryRequest()).payload.request_info.HasField("timeout_ms")


def test_without_a_definition_the_data_is_empty(stub):
    payload = stub.Unary(pb.UnaryRequest(request_data=b"x"), timeout=PATIENCE).payload
    assert payload.data == b"" and unpacked(payload.request_info.requests, pb.UnaryRequest)
    empty = stub.ClientStream(iter([]), timeout=PATIENCE).payload
    assert empty.data == b"" and not empty.request_info.requests and empty.request_info.HasField("timeout_ms")
    assert list(stub.ServerStream(pb.ServerStreamRequest(), timeout=PATIENCE)) == []
    assert list(stub.BidiStream(iter([]), timeout=PATIENCE)) == []


@pytest.mark.parametrize("code", range(1, 17))
def test_an_error_has_its_code_its_details_and_what_was_received(stub, code):
    detail = error_details_pb2.ErrorInfo(reason="BECAUSE", domain="test")
    error = pb.Error(code=code, message="café\n%")
    error.details.add().Pack(detail)
    request = pb.UnaryRequest(response_definition=pb.UnaryResponseDefinition(error=error, **WITH_METADATA))
    raised = failure(stub.Unary, request)
    assert (raised.code().value[0], raised.details()) == (code, "café\n%")
    assert fields(raised.initial_metadata()) == HEADERS_SENT and fields(raised.trailing_metadata()) == TRAILERS_SENT
    first, last = details(raised)
    assert unpacked([first], error_details_pb2.ErrorInfo) == [detail]
    assert unpacked(unpacked([last], INFO)[0].requests, pb.UnaryRequest) == [request]


def test_a_client_stream_is_answered_by_its_first_request(stub):
    first = pb.UnaryResponseDefinition(response_data=b"first", **WITH_METADATA)
    requests = [
        pb.ClientStreamRequest(response_definition=first),
        pb.ClientStreamRequest(response_definition=pb.UnaryResponseDefinition(error=pb.Error(code=5))),
        pb.ClientStreamRequest(request_data=bytes(100_000)),
    ]
    answer, call = stub.ClientStream.with_call(iter(requests), timeout=PATIENCE)
    assert answer.payload.data == b"first"
    assert unpacked(answer.payload.request_info.requests, pb.ClientStreamRequest) == requests
    assert fields(call.initial_metadata()) == HEADERS_SENT and fields(call.trailing_metadata()) == TRAILERS_SENT


@pytest.mark.parametrize("kind", STREAMS)
def test_a_stream_sends_its_responses_in_order_and_tells_the_first_what_was_received(stub, kind):
    requests, call = stream(stub, kind, metadata=[("x-a", "b")], response_data=[b"1", b"", b"3"], **WITH_METADATA)
    payloads = [response.payload for response in call]
    assert [payload.data for payload in payloads] == [b"1", b"", b"3"]
    assert [payload.HasField("request_info") for payload in payloads] == [True, False, False]
    info = payloads[0].request_info
    assert pb.Header(name="x-a", value=["b"]) in info.request_headers and info.timeout_ms > 0
    assert unpacked(info.requests, type(requests[0])) == requests
    assert fields(call.initial_metadata()) == HEADERS_SENT and fields(call.trailing_metadata()) == TRAILERS_SENT


@pytest.mark.parametrize("kind", STREAMS)
def test_a_stream_ends_with_its_error_after_its_responses(stub, kind):
    _, call = stream(stub, kind, response_data=[b"1", b"2"], error=pb.Error(code=8, message="full"), **WITH_METADATA)
    assert next(call).payload.data == b"1" and next(call).payload.data == b"2"
    error = failure(lambda **_: call)
    assert (error.code(), error.details()) == (grpc.StatusCode.RESOURCE_EXHAUSTED, "full")
    assert "grpc-status-details-bin" not in dict(error.trailing_metadata())
    assert fields(call.initial_metadata()) == HEADERS_SENT and fields(error.trailing_metadata()) == TRAILERS_SENT


@pytest.mark.parametrize("kind", STREAMS)
def test_an_error_without_responses_tells_what_was_received(stub, kind):
    requests, call = stream(stub, kind, error=pb.Error(code=14), **WITH_METADATA)
    error = failure(lambda **_: call)
    assert error.code() == grpc.StatusCode.UNAVAILABLE
    (detail,) = details(error)
    assert unpacked(unpacked([detail], INFO)[0].requests, type(requests[0])) == requests
    assert fields(call.initial_metadata()) == HEADERS_SENT and fields(error.trailing_metadata()) == TRAILERS_SENT


def test_half_duplex_answers_after_the_last_request(stub):
    requests, call = stream(stub, "half duplex", count=3, response_data=[b"1", b"2"])
    first, second = call
    assert unpacked(first.payload.request_info.requests, pb.BidiStreamRequest) == requests
    assert (second.payload.data, second.payload.HasField("request_info")) == (b"2", False)


def test_full_duplex_answers_each_request_as_it_comes_and_sends_the_rest_at_the_end(stub):
    definition = pb.StreamResponseDefinition(response_data=[b"1", b"2", b"3", b"4"])
    requests = [
        pb.BidiStreamRequest(response_definition=definition, full_duplex=True), pb.BidiStreamRequest(request_data=b"x"),
    ]  # fmt: skip
    pending: queue.SimpleQueue = queue.SimpleQueue()
    call = stub.BidiStream(iter(pending.get, None), timeout=PATIENCE)
    for number, request in enumerate(requests):
        pending.put(request)
        payload = next(call).payload
        assert payload.data == definition.response_data[number]
        assert unpacked(payload.request_info.requests, pb.BidiStreamRequest) == [request]
        assert payload.request_info.HasField("timeout_ms") == (number == 0)
    pending.put(None)
    assert [response.payload.data for response in call] == [b"3", b"4"]


def test_a_request_that_no_response_is_left_for_ends_full_duplex(stub):
    definition = pb.StreamResponseDefinition(response_data=[b"1"], error=pb.Error(code=11))
    pending: queue.SimpleQueue = queue.SimpleQueue()
    call = stub.BidiStream(iter(pending.get, None), timeout=PATIENCE)
    pending.put(pb.BidiStreamRequest(response_definition=definition, full_duplex=True))
    assert next(call).payload.data == b"1"
    pending.put(pb.BidiStreamRequest())
    assert failure(lambda **_: call).code() == grpc.StatusCode.OUT_OF_RANGE
    pending.put(None)


def test_delays_pass_before_each_response(stub):
    start = time.monotonic()
    stub.Unary(pb.UnaryRequest(response_definition={"response_delay_ms": 100}), timeout=PATIENCE)
    assert time.monotonic() - start >= 0.1
    start = time.monotonic()
    _, call = stream(stub, "ServerStream", response_data=[b"1", b"2", b"3"], response_delay_ms=50)
    assert len(list(call)) == 3
    assert time.monotonic() - start >= 0.15


def test_a_delay_beyond_the_deadline_ends_there(stub):
    request = pb.UnaryRequest(response_definition={"response_delay_ms": PATIENCE * 1000})
    assert failure(stub.Unary, request, timeout=0.1).code() == grpc.StatusCode.DEADLINE_EXCEEDED


def test_unimplemented_stays_so(stub):
    assert failure(stub.Unimplemented, pb.UnimplementedRequest()).code() == grpc.StatusCode.UNIMPLEMENTED


@pytest.mark.parametrize("header", [{"name": "x-bin", "value": ["*"]}, {"name": "grpc-status", "value": ["0"]},
                                    {"name": "x-a", "value": ["a\nb"]}, {"name": "a b", "value": ["c"]}])  # fmt: skip
def test_headers_that_may_not_be_sent_are_refused(stub, header):
    request = pb.UnaryRequest(response_definition={"response_headers": [header]})
    assert failure(stub.Unary, request).code() in (grpc.StatusCode.INVALID_ARGUMENT, grpc.StatusCode.INTERNAL)


def test_a_message_over_the_limit_is_refused_the_first_and_any_later_one():
    with InteropServer("--max-receive-message", "1000") as server, server.channel() as channel:
        stub = ConformanceServiceStub(channel)
        large = pb.ClientStreamRequest(request_data=bytes(1000))
        for requests in ([large], [pb.ClientStreamRequest()] * 2 + [large]):
            error = failure(stub.ClientStream, iter(requests))
            assert error.code() == grpc.StatusCode.RESOURCE_EXHAUSTED
