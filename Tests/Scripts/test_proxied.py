"""Connections with a PROXY header in front: by HAProxy, and by hand."""
import contextlib
import os
import re
import shutil
import socket
import struct
import subprocess
import time

import grpc
import pytest

from churn import (
    BLOCKS, DATA, END_HEADERS, END_STREAM, HEADERS, MESSAGES, OPENING, PUT, frame, is_answered,
)  # fmt: skip
from server import AUTHORIZED, PATIENCE, Server, code_of, free_port

PUT_K_V = b"\x0a\x01k\x12\x01v"
SIGNATURE = b"\r\n\r\n\0\r\nQUIT\n"


@contextlib.contextmanager
def haproxy(folder, front: int, server: Server, send: str):
    """HAProxy on a port, in front of the server, which it connects to from an address of its own."""
    host, port = server.endpoint
    (folder / "haproxy.cfg").write_text(f"""
global
  maxconn 100
defaults
  mode tcp
  timeout connect 5s
  timeout client 30s
  timeout server 30s
  # Without it a check that takes longer than its interval has failed, and a few of those take the server away.
  timeout check 30s
frontend calls
  bind 127.0.0.1:{front}
  default_backend weir
backend weir
  source 127.0.0.9
  server weir {host}:{port} {send} check inter 100ms
""")
    program = shutil.which("haproxy") or "/usr/sbin/haproxy"
    with subprocess.Popen([program, "-db", "-f", folder / "haproxy.cfg"]) as proxy:
        try:
            wait_for_port(front)
            yield
        finally:
            proxy.terminate()
            proxy.wait(PATIENCE)


def wait_for_port(port: int) -> None:
    deadline = time.monotonic() + PATIENCE
    while time.monotonic() < deadline:
        with contextlib.suppress(OSError), socket.create_connection(("127.0.0.1", port), 1):
            return
        time.sleep(0.05)  # may sleep: until HAProxy listens
    raise AssertionError(f"nobody listens on {port}")


@pytest.mark.parametrize("send", ["send-proxy", "send-proxy-v2"])
def test_haproxy_names_the_client(send, tmp_path):
    listen = "127.0.0.1:0?proxy=127.0.0.9"
    with Server("--log-format", "json", listen=listen) as server:
        front = free_port()
        with haproxy(tmp_path, front, server, send), grpc.insecure_channel(f"127.0.0.1:{front}") as channel:
            assert code_of(channel.unary_unary(PUT), PUT_K_V, metadata=AUTHORIZED) == grpc.StatusCode.OK
            line = server.wait_for_call(grpc_code="OK")
            # HAProxy itself comes from 127.0.0.9; its client from here.
            assert re.fullmatch(r"127\.0\.0\.1:\d+", line["peer.address"]), line
        assert not any("proxy_header" in line for line in server.lines), "health checks have LOCAL headers"
        assert server.stop() == 0


def test_nobody_else_is_let_in(tmp_path):
    listen = "127.0.0.1:0?proxy=127.0.0.9"
    with Server("--log-format", "json", listen=listen) as server:
        with socket.create_connection(server.endpoint, PATIENCE) as connection:
            connection.sendall(b"PROXY TCP4 203.0.113.7 127.0.0.1 1 1\r\n" + OPENING)
            with contextlib.suppress(ConnectionError):
                assert connection.recv(1) == b""
        server.wait_for_line(lambda line: "untrusted_proxy" in line)
        assert server.stop() == 0


def client_of(number: int) -> bytes:
    """A header of version 2 with an IPv6 client of its own, in a network of its own."""
    source = struct.pack("!IIQ", 0x20010DB8, number, 1)
    return SIGNATURE + b"\x21\x21" + struct.pack("!H", 36) + source + bytes(16) + struct.pack("!HH", 1, 2)


def test_any_number_of_clients_takes_bounded_memory(tmp_path, record_property):
    """Each a connection and a call, from a network of its own; a million with WEIR_SOURCES=1000000."""
    count, warm = int(os.environ.get("WEIR_SOURCES", 20_000)), 2_000
    path = str(tmp_path / "s")

    def call(number: int) -> None:
        with socket.socket(socket.AF_UNIX) as connection:
            connection.settimeout(PATIENCE)
            connection.connect(path)
            put = frame(HEADERS, END_HEADERS, 1, BLOCKS[PUT]) + frame(DATA, END_STREAM, 1, MESSAGES[PUT])
            connection.sendall(client_of(number) + OPENING + put)
            assert is_answered(connection, 1, bytearray())

    def memory() -> int:
        with open(f"/proc/{server.process.pid}/status") as status:
            return int(re.search(r"RssAnon:\s+(\d+)", status.read())[1]) * 1024

    with Server("--log-level", "error", listen=f"unix:{path}?proxy=unix") as server:
        for number in range(warm):
            call(number)
        before = memory()
        for number in range(warm, count):
            call(number)
        grown = memory() - before
        record_property("figures", f"{count} IPv6 sources: {grown / 1e6:.1f} MB more")
        # The table of rate_limit holds 65,536 clients of about 100 bytes.
        assert grown < 16 << 20
        assert server.stop() == 0
