"""The compression cases of gRPC's interoperability tests.

grpcio neither shows nor chooses what is compressed, message by message: frames do."""
import gzip
import struct

import grpc
import pytest

from http2 import Connection, framed
from interop import LARGE_RESPONSE, TEST_SERVICE, certificates, failure, plain, server, simple, sizes, stub
from server import PATIENCE

from grpc.testing import messages_pb2  # isort: skip, interop generated them


@pytest.mark.parametrize("compression", [grpc.Compression.Gzip, grpc.Compression.Deflate])
def test_client_compressed_unary(stub, compression):
    request = simple(expect_compressed={"value": True})
    assert failure(stub.UnaryCall, request).code() == grpc.StatusCode.INVALID_ARGUMENT
    answer = stub.UnaryCall(request, compression=compression, timeout=PATIENCE)
    assert answer.payload.body == bytes(LARGE_RESPONSE)
    uncompressed = simple(expect_compressed={"value": False})
    assert stub.UnaryCall(uncompressed, timeout=PATIENCE).payload.body == bytes(LARGE_RESPONSE)


def test_client_compressed_streaming(plain):
    def request(size: int, expect: bool) -> bytes:
        payload = messages_pb2.Payload(body=bytes(size))
        message = messages_pb2.StreamingInputCallRequest(payload=payload, expect_compressed={"value": expect})
        return message.SerializeToString()

    with Connection(plain.endpoint) as connection:
        probe = connection.begin(TEST_SERVICE + "StreamingInputCall", ("grpc-encoding", "gzip"))
        connection.send(probe, framed(request(27_182, True)), end=True)
        assert connection.answer(probe).status == grpc.StatusCode.INVALID_ARGUMENT.value[0]
        call = connection.begin(TEST_SERVICE + "StreamingInputCall", ("grpc-encoding", "gzip"))
        compressed = gzip.compress(request(27_182, True))
        connection.send(call, struct.pack(">BI", 1, len(compressed)) + compressed)
        connection.send(call, framed(request(1_828, False)), end=True)
        answer = connection.answer(call)
        assert answer.status == 0
        aggregated = messages_pb2.StreamingInputCallResponse.FromString(answer.body[5:])
        assert aggregated.aggregated_payload_size == 27_182 + 1_828


def flags_and_messages(body: bytes) -> list[tuple[int, bytes]]:
    frames = []
    while body:
        flag, length = struct.unpack(">BI", body[:5])
        frames.append((flag, body[5 : 5 + length]))
        body = body[5 + length :]
    return frames


def ask(server, method: str, request, *headers: tuple[str, str]):
    with Connection(server.endpoint) as connection:
        call = connection.begin(TEST_SERVICE + method, *headers)
        connection.send(call, framed(request.SerializeToString()), end=True)
        answer = connection.answer(call)
        assert answer.status == 0
        return answer


@pytest.mark.parametrize("wanted", [True, False])
def test_server_compressed_unary(plain, wanted):
    request = simple(size=30_000, body=0, response_compressed={"value": wanted})
    answer = ask(plain, "UnaryCall", request, ("grpc-accept-encoding", "identity,gzip"))
    ((flag, message),) = flags_and_messages(answer.body)
    assert flag == wanted
    if wanted:
        assert answer.headers["grpc-encoding"] == "gzip"
        message = gzip.decompress(message)
    assert messages_pb2.SimpleResponse.FromString(message).payload.body == bytes(30_000)


def test_server_compressed_streaming(plain):
    parameters = [
        messages_pb2.ResponseParameters(size=31_415, compressed={"value": True}),
        messages_pb2.ResponseParameters(size=9_265, compressed={"value": False}),
    ]
    request = messages_pb2.StreamingOutputCallRequest(response_parameters=parameters)
    answer = ask(plain, "StreamingOutputCall", request, ("grpc-accept-encoding", "gzip"))
    (first, second) = flags_and_messages(answer.body)
    assert answer.headers["grpc-encoding"] == "gzip"
    assert (first[0], second[0]) == (1, 0)
    assert sizes(map(messages_pb2.StreamingOutputCallResponse.FromString, (gzip.decompress(first[1]), second[1]))) == [
        31_415,
        9_265,
    ]


def test_a_client_that_takes_no_compression_gets_none(plain):
    request = simple(size=30_000, body=0, response_compressed={"value": True})
    answer = ask(plain, "UnaryCall", request)
    ((flag, message),) = flags_and_messages(answer.body)
    assert flag == 0 and len(messages_pb2.SimpleResponse.FromString(message).payload.body) == 30_000


def test_a_compressed_response_is_what_it_was(stub):
    answer = stub.UnaryCall(simple(response_compressed={"value": True}), timeout=PATIENCE)
    assert answer.payload.body == bytes(LARGE_RESPONSE)
