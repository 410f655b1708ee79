"""What each signal does to a server, whatever its parent had the process do with it."""
import os
import signal
import socket
import subprocess
import threading
import time
from pathlib import Path

import pytest
from grpc_health.v1 import health_pb2, health_pb2_grpc

from certificates import LOOPBACK, Certificates
from server import BIN, PATIENCE, Server, inheriting
from test_tls import served_certificate
from wire import PREFACE, settings

PROGRAMS = ["keyvalue-server", "interop-server"]
DRAINING = [signal.SIGTERM, signal.SIGINT, signal.SIGQUIT]
WITHOUT_EFFECT = [
    signal.SIGHUP, signal.SIGUSR1, signal.SIGUSR2, signal.SIGPIPE, signal.SIGCHLD, signal.SIGALRM, signal.SIGVTALRM,
    signal.SIGPROF, signal.SIGIO, signal.SIGWINCH, signal.SIGURG, signal.SIGTTOU, signal.SIGXFSZ, signal.SIGCONT,
]  # fmt: skip


def serves(server: Server) -> bool:
    with server.channel() as channel:
        check = health_pb2_grpc.HealthStub(channel).Check
        return check(health_pb2.HealthCheckRequest(), timeout=PATIENCE).status == health_pb2.HealthCheckResponse.SERVING


def wait_until(condition) -> None:
    end = time.monotonic() + PATIENCE
    while not condition():
        assert time.monotonic() < end, "gave up waiting"
        time.sleep(0.002)  # may sleep: polls for a condition, with an end


def answers(path: str) -> bool:
    """Whether a server serves on a socket file: from then on it catches signals."""
    with socket.socket(socket.AF_UNIX) as one:
        one.settimeout(PATIENCE)
        if one.connect_ex(path) != 0:
            return False
        one.sendall(PREFACE + settings())
        return bool(one.recv(1))


@pytest.mark.parametrize("program", PROGRAMS)
@pytest.mark.parametrize("number", WITHOUT_EFFECT, ids=lambda number: number.name)
def test_a_signal_that_means_nothing_to_a_server_does_nothing(program, number):
    with Server(program=program) as server:
        server.process.send_signal(number)
        assert serves(server)
        assert server.stop() == 0


@pytest.mark.parametrize("number", [signal.SIGTSTP, signal.SIGTTIN, signal.SIGSTOP], ids=lambda number: number.name)
def test_a_stopped_server_goes_on(number):
    with Server() as server:
        server.process.send_signal(number)
        server.process.send_signal(signal.SIGCONT)
        assert serves(server)
        assert server.stop() == 0


@pytest.mark.parametrize("program", PROGRAMS)
def test_sighup_without_certificates_says_that_there_is_nothing_to_read(program):
    with Server(program=program) as server:
        server.process.send_signal(signal.SIGHUP)
        server.wait_for_line(lambda line: "nothing to read again" in line)
        assert server.stop() == 0


@pytest.mark.parametrize("program", PROGRAMS)
@pytest.mark.parametrize("number", DRAINING, ids=lambda number: number.name)
def test_what_the_parent_blocked_or_ignored_drains_all_the_same(program, number):
    ignored = [one.value for one in (*DRAINING, signal.SIGHUP, signal.SIGCHLD)]
    server = Server(program=program)
    server.command = inheriting(
        f"for one in {ignored}: signal.signal(one, signal.SIG_IGN)\n"
        "signal.pthread_sigmask(signal.SIG_BLOCK, signal.valid_signals())",
        server.command,
    )
    with server:
        server.process.send_signal(signal.SIGHUP)
        assert serves(server)
        assert server.stop(number) == 0


# Before it serves


@pytest.fixture
def starting(tmp_path):
    """A server that waits for its token file, and the other end of it."""
    fifo = tmp_path / "tokens"
    os.mkfifo(fifo)
    server = Server("--token-file", str(fifo), token=None)
    return server, fifo


@pytest.mark.parametrize("number", DRAINING, ids=lambda number: number.name)
def test_a_server_that_does_not_serve_yet_ends_at_once(starting, number):
    server, fifo = starting
    ended = []

    def end(serving):  # As the constructor reads lines until the server serves, this one ends it before.
        with open(fifo, "w"):
            serving.process.send_signal(number)
            ended.append(serving.process.wait(PATIENCE))

    start(server, end)
    assert ended == [-number]


def test_sighup_before_a_server_serves_does_nothing(starting):
    server, fifo = starting

    def hang_up(serving):
        with open(fifo, "w") as file:
            serving.process.send_signal(signal.SIGHUP)
            file.write("t somebody\n")

    start(server, hang_up)
    server.wait_for_line(lambda line: "serving" in line)
    assert server.stop() == 0
    server.__exit__()


def start(server: Server, meanwhile) -> None:
    """Starts a server without waiting until it serves."""
    server.process = subprocess.Popen(server.command, stdin=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True)
    server._reader = threading.Thread(target=server._read, daemon=True)
    server._reader.start()
    meanwhile(server)


# At the end


@pytest.mark.parametrize("program", PROGRAMS)
@pytest.mark.parametrize("number", DRAINING + [signal.SIGHUP], ids=lambda number: number.name)
def test_a_signal_in_the_last_moment_does_nothing(program, number, tmp_path):
    """Nobody reads standard error, so that the process waits for a while when the server has stopped already."""
    path = str(tmp_path / "s")
    reading, writing = os.pipe()
    os.set_blocking(writing, False)
    try:
        while True:
            os.write(writing, b"x" * 4096)
    except BlockingIOError:
        pass
    os.set_blocking(writing, True)
    tokens = ["--token", "t", "--store", "memory"] if program == "keyvalue-server" else []
    command = [BIN / program, "--listen", f"unix:{path}", *tokens]
    with subprocess.Popen(command, stdin=subprocess.DEVNULL, stderr=writing) as process:

        def threads() -> list[str]:
            try:
                return [file.read_text().strip() for file in Path(f"/proc/{process.pid}/task").glob("*/comm")]
            except OSError:
                return []

        wait_until(lambda: answers(path))
        process.send_signal(signal.SIGTERM)
        wait_until(lambda: "weir-control" not in threads())
        process.send_signal(number)
        assert process.wait(PATIENCE) == 0
    os.close(reading)
    os.close(writing)


def test_a_storm_of_sighup_ends_with_the_last_state_of_the_files(tmp_path):
    made = Certificates()
    made.issue("next", LOOPBACK)
    files = {kind: tmp_path / f"live.{kind}" for kind in ("pem", "key")}

    def install(name: str) -> None:
        for kind, path in files.items():
            path.write_bytes(made.read(f"{name}.{kind}"))

    install("server")
    with Server("--tls-cert", str(files["pem"]), "--tls-key", str(files["key"])) as server:
        for round in range(100):
            install("next" if round % 2 == 0 else "server")
            server.process.send_signal(signal.SIGHUP)
        install("next")
        server.process.send_signal(signal.SIGHUP)

        wait_until(lambda: served_certificate(server) == "subject=CN = next")
        assert server.stop() == 0
    assert sum("again" in line or "not changed" in line for line in server.lines) <= 102
