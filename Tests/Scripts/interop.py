"""Starts an interop-server, with certificates if a test wants them, and generates the stubs of what it serves."""
import os
from pathlib import Path

import grpc
import pytest

from certificates import Certificates
from server import PATIENCE, ROOT, Server
from stubs import STUBS, compile_files

GRPC_PROTO = Path("/usr/share/grpc-proto")
TEST_SERVICE = "/grpc.testing.TestService/"
LARGE_REQUEST, LARGE_RESPONSE = 271_828, 314_159
# The last is as the first, with a server that relies on nothing of the Swift runtime that is not documented.
TRANSPORTS = ["plaintext", "tls", "mutual tls", "plain runtime"]


def generate_stubs() -> None:
    files = [f"grpc/testing/{name}.proto" for name in ("empty", "messages", "test")]
    compile_files(["connectrpc/conformance/v1/service.proto", *files], ROOT / "Protos", GRPC_PROTO)
    # The stubs of package grpc.testing become part of the library, whose name they share.
    grpc.__path__.append(str(STUBS / "grpc"))


generate_stubs()
from grpc.testing import messages_pb2, test_pb2_grpc  # noqa: E402


class InteropServer(Server):
    def __init__(self, *flags: str, transport: str = "plaintext", certificates: Certificates | None = None):
        self.transport = transport
        self.certificates = certificates
        tls = {"plaintext": [], "tls": ["cert", "key"], "mutual tls": ["cert", "key", "client-ca"]}.get(transport, [])
        files = {"cert": "server.pem", "key": "server.key", "client-ca": "ca.pem"}
        paths = [text for name in tls for text in (f"--tls-{name}", certificates.path(files[name]))]
        super().__init__(*paths, *flags, token=None, program="interop-server")
        if transport == "plain runtime":
            self.options = {"env": {**os.environ, "WEIR_RUNTIME": "plain"}}

    def channel(self, *options: tuple[str, object]) -> grpc.Channel:
        options = [("grpc.max_receive_message_length", -1), *options]
        if self.transport in ("plaintext", "plain runtime"):
            return grpc.insecure_channel(self.address, options=options)
        own = ("client.key", "client.pem") if self.transport == "mutual tls" else ()
        read = self.certificates.read
        credentials = grpc.ssl_channel_credentials(read("ca.pem"), *(read(name) for name in own))
        return grpc.secure_channel(self.address, credentials, options=options)


def failure(call, *arguments, **options) -> grpc.RpcError:
    """The error that a call must end with: unary or streaming, its responses are read to the end."""
    try:
        answer = call(*arguments, timeout=options.pop("timeout", PATIENCE), **options)
        list(answer) if hasattr(answer, "__next__") else None
    except grpc.RpcError as error:
        return error
    raise AssertionError("the call did not fail")


@pytest.fixture(scope="module")
def certificates():
    return Certificates()


@pytest.fixture(scope="module", params=TRANSPORTS)
def server(request, certificates):
    with InteropServer(transport=request.param, certificates=certificates) as server:
        yield server
        assert server.stop() == 0


@pytest.fixture(scope="module")
def stub(server):
    with server.channel() as channel:
        yield test_pb2_grpc.TestServiceStub(channel)


@pytest.fixture(scope="module")
def plain():
    with InteropServer() as server:
        yield server


def simple(size: int = LARGE_RESPONSE, body: int = LARGE_REQUEST, **fields) -> messages_pb2.SimpleRequest:
    return messages_pb2.SimpleRequest(
        response_size=size, payload=messages_pb2.Payload(body=bytes(body)), **fields
    )


def output(*sizes: int, body: int = 0, **fields) -> messages_pb2.StreamingOutputCallRequest:
    return messages_pb2.StreamingOutputCallRequest(
        response_parameters=[messages_pb2.ResponseParameters(size=size) for size in sizes],
        payload=messages_pb2.Payload(body=bytes(body)), **fields,
    )  # fmt: skip


def sizes(responses) -> list[int]:
    return [len(response.payload.body) for response in responses]
