"""gRPC's interoperability tests (doc/interop-test-descriptions.md), with a client that is not ours."""
import queue
import time

import grpc
import pytest

from http2 import Connection, framed
from interop import LARGE_RESPONSE, TEST_SERVICE, certificates, failure, output, plain, server, simple, sizes, stub
from server import PATIENCE

from grpc.testing import empty_pb2, messages_pb2, test_pb2_grpc  # isort: skip, interop generated them

REQUESTS, RESPONSES = [27_182, 8, 1_828, 45_904], [31_415, 9, 2_653, 58_979]
SPECIAL = "\t\ntest with whitespace\r\nand Unicode BMP ☺ and non-BMP 😈\t\n"
INITIAL = ("x-grpc-test-echo-initial", "test_initial_metadata_value")
TRAILING = ("x-grpc-test-echo-trailing-bin", b"\xab\xab\xab")


def test_empty_unary(stub):
    assert stub.EmptyCall(empty_pb2.Empty(), timeout=PATIENCE) == empty_pb2.Empty()


def test_large_unary(stub):
    assert stub.UnaryCall(simple(), timeout=PATIENCE).payload.body == bytes(LARGE_RESPONSE)


def test_client_streaming(stub):
    inputs = [messages_pb2.StreamingInputCallRequest(payload={"body": bytes(size)}) for size in REQUESTS]
    assert stub.StreamingInputCall(iter(inputs), timeout=PATIENCE).aggregated_payload_size == 74_922


def test_server_streaming(stub):
    assert sizes(stub.StreamingOutputCall(output(*RESPONSES), timeout=PATIENCE)) == RESPONSES


def test_ping_pong(stub):
    pings: queue.SimpleQueue = queue.SimpleQueue()
    pongs = stub.FullDuplexCall(iter(pings.get, None), timeout=PATIENCE)
    for request, response in zip(REQUESTS, RESPONSES):
        pings.put(output(response, body=request))
        assert len(next(pongs).payload.body) == response
    pings.put(None)
    assert list(pongs) == []


@pytest.mark.parametrize("method", ["FullDuplexCall", "HalfDuplexCall"])
def test_empty_stream(stub, method):
    assert list(getattr(stub, method)(iter([]), timeout=PATIENCE)) == []


def test_half_duplex_answers_after_the_last_request(stub):
    closed = []

    def requests():
        for size in RESPONSES:
            yield output(size)
        closed.append(True)

    responses = stub.HalfDuplexCall(requests(), timeout=PATIENCE)
    assert len(next(responses).payload.body) == RESPONSES[0]
    assert closed
    assert sizes(responses) == RESPONSES[1:]


def test_intervals_pass_before_responses(stub):
    interval = messages_pb2.ResponseParameters(size=1, interval_us=50_000)
    request = messages_pb2.StreamingOutputCallRequest(response_parameters=[interval] * 4)
    start = time.monotonic()
    assert sizes(stub.StreamingOutputCall(request, timeout=PATIENCE)) == [1] * 4
    assert time.monotonic() - start >= 0.2


def test_slow_consumer(stub):
    count, size = 2_000, 1_030
    received = 0
    for response in stub.StreamingOutputCall(output(*[size] * count), timeout=4 * PATIENCE):
        assert len(response.payload.body) == size
        received += 1
        time.sleep(0.001)  # may sleep: this client is slow, that is the test
    assert received == count


@pytest.mark.parametrize("method", ["EmptyCall", "UnaryCall", "FullDuplexCall"])
def test_custom_metadata(stub, method):
    metadata = [INITIAL, TRAILING]
    if method == "FullDuplexCall":
        call = stub.FullDuplexCall(iter([output(1)]), metadata=metadata, timeout=PATIENCE)
        assert sizes(call) == [1]
    else:
        request = empty_pb2.Empty() if method == "EmptyCall" else simple()
        _, call = getattr(stub, method).with_call(request, metadata=metadata, timeout=PATIENCE)
    assert INITIAL in call.initial_metadata() and TRAILING in call.trailing_metadata()
    assert TRAILING not in call.initial_metadata() and INITIAL not in call.trailing_metadata()


@pytest.mark.parametrize("message", ["test status message", SPECIAL], ids=["plain", "special"])
def test_status_code_and_message(stub, message):
    status = messages_pb2.EchoStatus(code=2, message=message)
    for error in (
        failure(stub.UnaryCall, simple(0, 0, response_status=status)),
        failure(stub.FullDuplexCall, iter([output(response_status=status)])),
        failure(stub.StreamingOutputCall, output(response_status=status)),
    ):
        assert (error.code(), error.details()) == (grpc.StatusCode.UNKNOWN, message)


def test_metadata_is_echoed_with_an_error_too(stub):
    status = messages_pb2.EchoStatus(code=9, message="no")
    error = failure(stub.UnaryCall, simple(response_status=status), metadata=[INITIAL, TRAILING])
    assert error.code() == grpc.StatusCode.FAILED_PRECONDITION
    assert INITIAL in error.initial_metadata() and TRAILING in error.trailing_metadata()


def test_a_status_ends_a_stream_at_the_request_that_carries_it(stub):
    requests = [output(1), output(2), output(response_status=messages_pb2.EchoStatus(code=10)), output(3)]
    received = []
    with pytest.raises(grpc.RpcError) as raised:
        for response in stub.FullDuplexCall(iter(requests), timeout=PATIENCE):
            received.append(response)
    assert raised.value.code() == grpc.StatusCode.ABORTED
    assert sizes(received) == [1, 2]


def test_unimplemented_method(stub):
    assert failure(stub.UnimplementedCall, empty_pb2.Empty()).code() == grpc.StatusCode.UNIMPLEMENTED


def test_unimplemented_service(server):
    with server.channel() as channel:
        call = test_pb2_grpc.UnimplementedServiceStub(channel).UnimplementedCall
        assert failure(call, empty_pb2.Empty()).code() == grpc.StatusCode.UNIMPLEMENTED


def test_cancel_after_begin(stub):
    never: queue.SimpleQueue = queue.SimpleQueue()
    call = stub.StreamingInputCall.future(iter(never.get, None), timeout=PATIENCE)
    assert call.cancel()
    assert call.cancelled()
    never.put(None)
    test_empty_unary(stub)


def test_cancel_after_first_response(stub):
    requests: queue.SimpleQueue = queue.SimpleQueue()
    call = stub.FullDuplexCall(iter(requests.get, None), timeout=PATIENCE)
    requests.put(output(RESPONSES[0], body=REQUESTS[0]))
    assert len(next(call).payload.body) == RESPONSES[0]
    call.cancel()
    assert call.code() == grpc.StatusCode.CANCELLED
    requests.put(None)
    test_empty_unary(stub)


def test_timeout_on_sleeping_server(stub):
    requests: queue.SimpleQueue = queue.SimpleQueue()
    requests.put(output(body=REQUESTS[0]))
    error = failure(stub.FullDuplexCall, iter(requests.get, None), timeout=0.001)
    assert error.code() == grpc.StatusCode.DEADLINE_EXCEEDED
    requests.put(None)


def test_the_server_ends_a_sleeping_handler_at_the_deadline(plain):
    asleep = messages_pb2.ResponseParameters(size=1, interval_us=PATIENCE * 1_000_000)
    request = messages_pb2.StreamingOutputCallRequest(response_parameters=[asleep])
    with Connection(plain.endpoint) as connection:
        call = connection.begin(TEST_SERVICE + "StreamingOutputCall", ("grpc-timeout", "50m"))
        connection.send(call, framed(request.SerializeToString()), end=True)
        assert connection.answer(call).status == grpc.StatusCode.DEADLINE_EXCEEDED.value[0]


def test_rpc_soak(stub):
    for _ in range(100):
        test_large_unary(stub)


def test_channel_soak(server):
    for _ in range(20):
        with server.channel(("grpc.use_local_subchannel_pool", 1)) as channel:
            test_large_unary(test_pb2_grpc.TestServiceStub(channel))


def test_what_cannot_be_answered_is_refused(stub):
    assert failure(stub.UnaryCall, simple(size=-1)).code() == grpc.StatusCode.INVALID_ARGUMENT
    assert failure(stub.UnaryCall, simple(size=2**31 - 1)).code() == grpc.StatusCode.RESOURCE_EXHAUSTED
    assert failure(stub.UnaryCall, simple(response_type=7)).code() == grpc.StatusCode.INVALID_ARGUMENT
