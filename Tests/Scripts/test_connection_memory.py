"""What an idle connection costs: a thousand clients that have made a call each and are silent now."""
import contextlib
import re
import resource
import socket
import ssl
from pathlib import Path

import pytest

from certificates import Certificates
from churn import OPENING, wait_for_service
from server import PATIENCE, Server

CONNECTIONS, WARM = 1000, 200
# Bytes of anonymous memory for each, with room for the allocator; figures are in the documentation, Operation.
BOUNDS = {"plaintext": 23_000, "TLSv1.2": 48_000, "TLSv1.3": 50_000, "mutual TLS": 65_000}


@pytest.fixture(scope="module")
def certificates():
    return Certificates()


def client(server: Server, context: ssl.SSLContext | None, stack: contextlib.ExitStack) -> None:
    connection = stack.enter_context(socket.create_connection(server.endpoint, timeout=PATIENCE))
    if context:
        connection = stack.enter_context(context.wrap_socket(connection, server_hostname="localhost"))
    connection.sendall(OPENING)
    wait_for_service(connection, 1, bytearray())


def anonymous_memory(server: Server) -> int:
    status = Path(f"/proc/{server.process.pid}/status").read_text()
    return int(re.search(r"^RssAnon:\s+(\d+)", status, re.MULTILINE)[1]) * 1024


def client_context(certificates: Certificates, transport: str) -> ssl.SSLContext:
    context = ssl.create_default_context(cafile=certificates.path("ca.pem"))
    context.set_alpn_protocols(["h2"])
    if transport == "TLSv1.2":
        context.maximum_version = ssl.TLSVersion.TLSv1_2
    if transport == "mutual TLS":
        context.load_cert_chain(certificates.path("client.pem"), certificates.path("client.key"))
    return context


@pytest.mark.parametrize("transport", list(BOUNDS))
def test_an_idle_connection_takes_little_memory(certificates, transport, record_property):
    _, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
    resource.setrlimit(resource.RLIMIT_NOFILE, (min(4096, hard), hard))
    flags, context = [], None
    if transport != "plaintext":
        flags = ["--tls-cert", certificates.path("server.pem"), "--tls-key", certificates.path("server.key")]
        context = client_context(certificates, transport)
    if transport == "mutual TLS":
        flags += ["--tls-client-ca", certificates.path("ca.pem")]
    with Server(*flags, "--log-level", "error") as server, contextlib.ExitStack() as stack:
        for _ in range(WARM):
            client(server, context, stack)
        before = anonymous_memory(server)
        for _ in range(CONNECTIONS):
            client(server, context, stack)
        each = (anonymous_memory(server) - before) // CONNECTIONS
        record_property("bytes per connection", each)
        print(f"{transport}: {each} bytes for each of {CONNECTIONS} idle connections")
        assert each <= BOUNDS[transport]
