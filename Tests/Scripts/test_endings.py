"""What was promised arrives, however a connection ends; and nobody loses one for the server's own pauses."""
import contextlib
import select
import signal
import ssl
import tempfile
import time
from pathlib import Path

import grpc
import pytest

from flood import FIRST_WINDOW
from http2 import Connection, Mute
from interop import certificates
from server import AUTHORIZED, PATIENCE, Server
from wire import DATA, PREFACE, WINDOW_UPDATE, frame, framed, head, row, settings

PUT, GET = "/keyvalue.v1.KeyValue/Put", "/keyvalue.v1.KeyValue/Get"
SIZE = 900_000
PUT_LARGE = b"\x0a\x01k\x12\xa0\xf7\x36" + b"v" * SIZE  # The length in pieces of seven bits.
GET_K = framed(b"\x0a\x01k")
OPEN = PREFACE + settings((FIRST_WINDOW, 2**30)) + frame(WINDOW_UPDATE, 0, 0, b"\x3f\xff\xff\xff")
GRANT = frame(WINDOW_UPDATE, 0, 0, b"\0\0\0\1")
NOT_FOUND = "NOT_FOUND"


@contextlib.contextmanager
def serving(transport: str, certificates, *flags: str):
    """A server that holds a large value; and how to connect to it."""
    with tempfile.TemporaryDirectory() as folder:
        path = str(Path(folder) / "weir.sock")
        tls = ["--tls-cert", certificates.path("server.pem"), "--tls-key", certificates.path("server.key")]
        listen = f"unix:{path}" if transport == "unix" else "127.0.0.1:0"
        with Server(*flags, *(tls if transport == "tls" else []), "--log-format", "json", listen=listen) as server:
            secure = None
            if transport == "tls":
                context = ssl.create_default_context(cafile=certificates.path("ca.pem"))
                context.set_alpn_protocols(["h2"])
                # A connection that ends without close_notify is an error.
                secure = lambda raw: context.wrap_socket(
                    raw, server_hostname="localhost", suppress_ragged_eofs=False
                )  # fmt: skip
            credentials = grpc.ssl_channel_credentials(certificates.read("ca.pem"))
            options = [("grpc.default_authority", "localhost")]
            channel = (
                grpc.secure_channel(server.address, credentials) if transport == "tls"
                else grpc.insecure_channel(server.address, options=options)
            )  # fmt: skip
            with channel:
                channel.unary_unary(PUT)(PUT_LARGE, metadata=AUTHORIZED)
            endpoint = path if transport == "unix" else server.endpoint
            yield server, lambda: Connection(endpoint, OPEN, receive_buffer=16_384, secure=secure)


def read_slowly(connection: Connection, stream: int) -> None:
    """Reads an answer, and sends something whenever it has read."""
    answer = connection.answers[stream]
    while not answer.has_ended and not connection.has_ended:
        connection.read()
        with contextlib.suppress(OSError):
            connection.write(GRANT)
    assert (answer.status, answer.body.count(b"v")) == (0, SIZE)


@pytest.mark.parametrize("transport", ["plaintext", "tls", "unix"])
def test_an_answer_arrives_whole_when_its_connection_is_drained(transport, certificates):
    with serving(transport, certificates) as (server, connect), connect() as connection:
        stream = connection.begin(GET)
        connection.send(stream, GET_K[:4])
        connection.sync()
        server.process.send_signal(signal.SIGTERM)
        connection.wait_until(lambda: len(connection.goaways) == 2)
        connection.send(stream, GET_K[4:], end=True)
        server.wait_for_call(grpc_method="Get")
        read_slowly(connection, stream)
        connection.end()
        connection.socket.close()
        assert server.wait() == 0


@pytest.mark.parametrize("transport", ["plaintext", "tls", "unix"])
def test_an_answer_arrives_whole_when_its_connection_has_grown_old(transport, certificates):
    with serving(transport, certificates, "--max-connection-age", "1") as (server, connect), connect() as connection:
        stream = connection.begin(GET)
        connection.send(stream, GET_K[:4])
        connection.wait_until(lambda: len(connection.goaways) == 2)
        connection.send(stream, GET_K[4:], end=True)
        server.wait_for_call(grpc_method="Get")
        read_slowly(connection, stream)
        assert connection.end().text == "max_age"


@pytest.mark.parametrize("transport", ["plaintext", "tls", "unix"])
def test_a_violation_is_told_behind_what_was_written(transport, certificates):
    with serving(transport, certificates) as (server, connect), connect() as connection:
        connection.request([*head(GET), *AUTHORIZED], GET_K)
        server.wait_for_call(grpc_method="Get")
        connection.write(frame(DATA, 0, 99, b"x"))
        while not connection.has_ended:
            connection.read()
            with contextlib.suppress(OSError):
                connection.write(GRANT)
        assert [goaway.code for goaway in connection.goaways] == ["PROTOCOL_ERROR"]
        assert len(connection.answers[1].body) > 0


@pytest.mark.parametrize("transport", ["plaintext", "unix"])
def test_what_is_answered_arrives_at_a_client_that_has_shut_its_sending_side(transport, certificates):
    with serving(transport, certificates) as (server, connect), connect() as connection:
        stream = connection.request([*head(GET), *AUTHORIZED], GET_K)
        server.wait_for_call(grpc_method="Get")
        connection.socket.shutdown(1)
        assert connection.answer(stream).body.count(b"v") == SIZE


def test_a_flood_after_the_end_is_read_up_to_a_bound():
    with Server() as server, Connection(server.endpoint) as connection:
        connection.write(frame(DATA, 0, 99, b"x"))
        connection.end()
        connection.socket.setblocking(False)
        sent = 0
        with contextlib.suppress(OSError):  # In the end the server closes.
            while select.select([], [connection.socket], [], PATIENCE)[1]:
                sent += connection.socket.send(bytes(1 << 20))
        # Twice the connection's window, and what the system's buffers hold.
        assert 2 << 20 <= sent < 32 << 20


def test_a_client_that_takes_nothing_for_a_while_has_the_send_timeout(certificates):
    """A window that is shut is no lost peer, whatever keepalive's own patience is."""
    with serving("plaintext", certificates, "--keepalive-timeout", "1", "--send-timeout", "60") as (_, connect):
        with connect() as connection:
            streams = [connection.request([*head(GET), *AUTHORIZED], GET_K) for _ in range(8)]
            time.sleep(5)  # may sleep: so long TCP's own patience would not last
            for stream in streams:
                read_slowly(connection, stream)


def stop(server: Server, seconds: float) -> None:
    server.process.send_signal(signal.SIGSTOP)
    time.sleep(seconds)  # may sleep: the pause is what is tested
    server.process.send_signal(signal.SIGCONT)


@pytest.mark.parametrize("late", [row("what came meanwhile", False), row("what comes at once afterwards", True)])
def test_a_pause_of_the_server_is_not_the_client_s(late):
    with Server("--handshake-timeout", "2") as server, Mute(server.endpoint, preface=b"") as connection:
        connection.wait_until(lambda: connection.settings)  # The server has it, and waits.
        request = PREFACE + settings()
        if not late:
            server.process.send_signal(signal.SIGSTOP)
            connection.write(request)
        stop(server, 4)
        if late:
            connection.write(request)
        stream = connection.begin(GET)
        connection.send(stream, GET_K, end=True)
        assert connection.outcome(stream) == NOT_FOUND


def test_a_pause_counts_for_no_timer_of_a_call_or_connection():
    flags = [
        "--request-idle-timeout", "2", "--request-timeout", "4", "--keepalive-time", "2", "--keepalive-timeout", "2",
        "--max-connection-age-grace", "2",
    ]  # fmt: skip
    with Server(*flags) as server, Connection(server.endpoint) as connection:
        stream = connection.begin(GET)
        connection.send(stream, GET_K[:3])
        connection.sync()
        stop(server, 6)
        connection.send(stream, GET_K[3:], end=True)
        assert connection.outcome(stream) == NOT_FOUND
        assert not connection.going_away


def test_a_pause_is_not_part_of_the_grace_period():
    with Server("--grace-period", "2") as server, Connection(server.endpoint) as connection:
        stream = connection.begin(GET)
        connection.send(stream, GET_K[:3])
        connection.sync()
        server.process.send_signal(signal.SIGTERM)
        connection.wait_until(lambda: len(connection.goaways) == 2)
        stop(server, 4)
        connection.send(stream, GET_K[3:], end=True)
        assert connection.outcome(stream) == NOT_FOUND
        connection.end()
        connection.socket.close()
        assert server.wait() == 0


def test_the_ping_of_a_drain_leaves_behind_its_goaway():
    with Server() as server, Connection(server.endpoint) as connection:
        connection.sync()
        server.process.send_signal(signal.SIGTERM)
        order = []
        take = connection._take
        connection._take = lambda received: (order.append(type(received).__name__), take(received))
        connection.end()
        assert order == ["GoAwayFrame", "PingFrame", "GoAwayFrame"]
