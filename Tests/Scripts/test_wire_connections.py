"""What both ends of a connection owe: pings, keepalive, going away, the way in. gRFCs A8, A9, A18, RFC 9113."""
import signal
import socket
import ssl
import time

import pytest

from http2 import Connection, Mute
from interop import TEST_SERVICE, InteropServer, certificates, plain
from server import PATIENCE, Server
from wire import ACK, PING, PREFACE, SETTINGS, GoAway, frame, framed, head, row, settings

CHECK = "/grpc.health.v1.Health/Check"
WATCH = "/grpc.health.v1.Health/Watch"
EMPTY_CALL = TEST_SERVICE + "EmptyCall"
NONE_IS_LAST = 2**31 - 1
STRANGERS = [
    row("HTTP/1.1", b"GET / HTTP/1.1\r\nHost: localhost\r\n\r\n"),
    row("a preface with a wrong byte", PREFACE[:-1] + b"x" + settings()),
    row("no SETTINGS behind the preface", PREFACE + frame(PING, 0, 0, bytes(8))),
    row("TLS to a plaintext port", b"\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03" + bytes(64)),
]


@pytest.fixture(scope="module")
def impatient():
    """A server that asks after a second of silence, and waits another for the answer."""
    with Server("--keepalive-time", "1", "--keepalive-timeout", "1", "--handshake-timeout", "1") as server:
        yield server


@pytest.fixture(scope="module")
def asking():
    """A server that asks after a second of silence, and waits long for the answer."""
    with Server("--keepalive-time", "1", "--keepalive-timeout", str(PATIENCE)) as server:
        yield server


def watch(connection: Connection) -> int:
    stream = connection.request(head(WATCH), framed(b""))
    connection.wait_until(lambda: connection.answers[stream].body)
    return stream


@pytest.mark.parametrize("with_call", [False, True], ids=["without calls", "with a call"])
def test_a_silent_client_is_asked_and_stays_when_it_answers(asking, with_call):
    with Connection(asking.endpoint) as connection:
        stream = watch(connection) if with_call else None
        connection.wait_until(lambda: len(connection.pings) == 2)
        assert connection.call(CHECK) == "OK"
        assert not connection.going_away and (not stream or not connection.answers[stream].has_ended)


@pytest.mark.parametrize("with_call", [False, True], ids=["without calls", "with a call"])
def test_a_client_that_does_not_answer_is_told_and_closed(impatient, with_call):
    start = time.monotonic()
    with Mute(impatient.endpoint) as connection:
        if with_call:
            watch(connection)
        assert connection.end().code == "NO_ERROR"
        assert len(connection.pings) == 1
        assert time.monotonic() - start >= 1.9


@pytest.mark.parametrize("with_call", [False, True], ids=["without calls", "with a call"])
def test_the_third_early_ping_ends_the_connection(plain, with_call):
    with Connection(plain.endpoint) as connection:
        if with_call:
            connection.request(head(TEST_SERVICE + "FullDuplexCall"))
        for _ in range(3):
            connection.sync()
        connection.write(frame(PING, 0, 0, bytes(8)))
        goaway = connection.end()
        assert (goaway.code, goaway.text) == ("ENHANCE_YOUR_CALM", "too_many_pings")
        assert plain.wait_for_line(lambda line: "too_many_pings" in line)


def test_pings_around_answers_are_forgiven(plain):
    with Connection(plain.endpoint) as connection:
        for _ in range(20):
            connection.sync()
            assert connection.call(EMPTY_CALL) == "OK"
        assert not connection.going_away


def test_pings_may_be_allowed():
    with Server("--min-ping-interval", "0") as server, Connection(server.endpoint) as connection:
        watch(connection)
        for _ in range(20):
            connection.sync()
        assert not connection.going_away


def test_a_ping_is_answered_with_its_own_bytes(plain):
    with Connection(plain.endpoint) as connection:
        connection.write(frame(PING, 0, 0, b"weir-wei"))
        received = b""
        while frame(PING, 1, 0, b"weir-wei") not in received:
            data = connection.socket.recv(1000)
            assert data
            received += data


def sent_away(connection: Mute, path: str) -> GoAway:
    """Checks that there are two steps, and that a call between them, whose client cannot know yet, is served."""
    connection.wait_until(lambda: connection.pings)
    assert connection.goaways == [GoAway(NONE_IS_LAST, "NO_ERROR", "")]
    late = connection.request(head(path), framed(b""))
    connection.write(frame(PING, ACK, 0, connection.pings[0]))
    goaway = connection.end()
    assert (goaway.last, goaway.code) == (late, "NO_ERROR")
    assert connection.answers[late].outcome == "OK"
    return goaway


@pytest.mark.parametrize("flags, text", [
    row("idle", ["--max-connection-idle", "1"], "max_idle"), row("old", ["--max-connection-age", "1"], "max_age"),
])  # fmt: skip
def test_a_connection_is_sent_away_in_two_steps(flags, text):
    with Server(*flags) as server, Mute(server.endpoint) as connection:
        assert connection.call(CHECK) == "OK"
        assert sent_away(connection, CHECK).text == text


@pytest.mark.parametrize("flags", [["--max-connection-idle", "1"]], ids=["idle"])
def test_a_connection_with_a_call_is_not_idle(flags):
    with Server(*flags) as server, Connection(server.endpoint) as connection, Connection(server.endpoint) as idle:
        stream = watch(connection)
        assert idle.end().text == "max_idle"
        assert connection.call(CHECK) == "OK"
        assert not connection.going_away and not connection.answers[stream].has_ended


def test_calls_of_an_old_connection_may_go_on_for_the_grace_then_it_is_closed():
    flags = ["--max-connection-age", "1", "--max-connection-age-grace", "2"]
    with Server(*flags) as server:
        start = time.monotonic()
        with Connection(server.endpoint) as connection:
            connection.begin("/keyvalue.v1.KeyValue/Put")  # Its request never ends.
            connection.wait_until(lambda: connection.going_away)
            connection.end()
        # An age is up to a tenth shorter than it was set to.
        assert 2.9 <= time.monotonic() - start < PATIENCE


def test_a_stopped_server_sends_clients_away_in_two_steps_and_serves_what_was_on_its_way():
    with InteropServer() as server, Mute(server.endpoint) as connection:
        assert connection.call(EMPTY_CALL) == "OK"
        server.process.send_signal(signal.SIGTERM)
        sent_away(connection, EMPTY_CALL)
        assert server.wait() == 0


def test_a_second_server_on_the_same_address_says_so_and_the_first_goes_on(plain):
    other = Server(listen=plain.address)
    with pytest.raises(AssertionError, match="address already in use"):
        other.__enter__()
    other.process.wait(PATIENCE)
    with Connection(plain.endpoint) as connection:
        assert connection.call(EMPTY_CALL) == "OK"


@pytest.mark.parametrize("sent", STRANGERS)
def test_what_is_no_http2_is_told_goaway_and_closed(plain, sent):
    with Connection(plain.endpoint, preface=sent) as connection:
        assert connection.end().code == "PROTOCOL_ERROR"


@pytest.mark.parametrize("sent", [
    row("nothing", b""), row("half a preface", PREFACE[:12]), row("a preface without SETTINGS", PREFACE),
    row("half a frame", PREFACE + settings() + frame(SETTINGS, 0, 0)[:5]),
])  # fmt: skip
def test_who_does_not_go_on_is_told_goaway_and_closed(impatient, sent):
    with Mute(impatient.endpoint, preface=sent) as connection:
        assert connection.end().code == "NO_ERROR"


@pytest.mark.parametrize("fault, error", [
    row("DATA on no stream", frame(0, 0, 0, b"x"), "PROTOCOL_ERROR"),
    row("HEADERS on an even stream", frame(1, 5, 2, b"\x82"), "PROTOCOL_ERROR"),
    row("DATA on a stream that never was", frame(0, 0, 99, b"x"), "PROTOCOL_ERROR"),
    row("PUSH_PROMISE from a client", frame(5, 4, 1, bytes(4)), "PROTOCOL_ERROR"),
    row("SETTINGS of five bytes", frame(4, 0, 0, bytes(5)), "FRAME_SIZE_ERROR"),
    row("SETTINGS with a window of 2^31", settings((4, 2**31)), "FLOW_CONTROL_ERROR"),
    row("PING of seven bytes", frame(6, 0, 0, bytes(7)), "FRAME_SIZE_ERROR"),
    row("WINDOW_UPDATE of zero", frame(8, 0, 0, bytes(4)), "PROTOCOL_ERROR"),
    row("WINDOW_UPDATE past 2^31", frame(8, 0, 0, b"\x7f\xff\xff\xff") * 2, "FLOW_CONTROL_ERROR"),
    row("CONTINUATION of nothing", frame(9, 4, 1, b"\x82"), "PROTOCOL_ERROR"),
    row("a header block that is no HPACK", frame(1, 5, 1, b"\xff\xff\xff\xff\xff\xff"), "COMPRESSION_ERROR"),
    row("a frame over the advertised size", frame(0, 0, 1, bytes(16_385)), "FRAME_SIZE_ERROR"),
])  # fmt: skip
def test_a_broken_connection_is_told_why_and_closed(plain, fault, error):
    with Connection(plain.endpoint) as connection:
        connection.write(fault)
        assert connection.end().code == error
    with Connection(plain.endpoint) as connection:
        assert connection.call(EMPTY_CALL) == "OK"


def test_frames_of_unknown_types_and_unknown_settings_are_ignored(plain):
    with Connection(plain.endpoint, preface=PREFACE + settings((0x4242, 7))) as connection:
        connection.write(frame(0x42, 0xFF, 0, b"unknown") + frame(0x43, 0, 1, b""))
        assert connection.call(EMPTY_CALL) == "OK"


@pytest.mark.parametrize("protocols", [["h2"], ["http/1.1", "h2"], ["http/1.1"], []], ids=str)
@pytest.mark.parametrize("version", [ssl.TLSVersion.TLSv1_2, ssl.TLSVersion.TLSv1_3])
def test_tls_is_for_clients_that_ask_for_h2(certificates, protocols, version):
    context = ssl.create_default_context(cafile=certificates.path("ca.pem"))
    context.minimum_version = context.maximum_version = version
    if protocols:
        context.set_alpn_protocols(protocols)
    with InteropServer(transport="tls", certificates=certificates) as server:
        with socket.create_connection(server.endpoint, timeout=PATIENCE) as raw:
            if "h2" in protocols:
                with context.wrap_socket(raw, server_hostname="localhost") as secured:
                    assert secured.selected_alpn_protocol() == "h2"
                    assert secured.version() == version.name.replace("_", ".")
            else:
                with pytest.raises(OSError), context.wrap_socket(raw, server_hostname="localhost") as secured:
                    secured.sendall(PREFACE + settings())
                    raise ConnectionError if not secured.recv(1) else AssertionError("it was let in")
