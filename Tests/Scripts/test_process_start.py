"""What a process inherits: descriptors, limits, a working folder, an environment, processors."""
import os
import signal
import socket
import subprocess
from pathlib import Path

import pytest

from certificates import Certificates
from server import BIN, PATIENCE, Server, inheriting
from test_process_signals import PROGRAMS, answers, serves, wait_until

CLOSED = [(0,), (1,), (2,), (0, 1), (0, 2), (1, 2), (0, 1, 2)]


def closing(numbers) -> str:
    return f"for number in {numbers}: os.close(number)"


def command(program: str, path: str) -> list:
    flags = ["--token", "t", "--store", "memory"] if program == "keyvalue-server" else []
    return [BIN / program, "--listen", f"unix:{path}", *flags]


@pytest.mark.parametrize("program", PROGRAMS)
@pytest.mark.parametrize("closed", CLOSED, ids=str)
def test_closed_standard_descriptors_are_taken_by_dev_null(program, closed, tmp_path):
    path = str(tmp_path / "s")
    quiet = {"stdin": subprocess.DEVNULL, "stdout": subprocess.PIPE, "stderr": subprocess.PIPE}
    with subprocess.Popen(inheriting(closing(closed), command(program, path)), **quiet) as process:
        wait_until(lambda: answers(path) or process.poll() is not None)
        assert process.poll() is None
        for number in closed:
            assert os.readlink(f"/proc/{process.pid}/fd/{number}") == "/dev/null"
            flags = Path(f"/proc/{process.pid}/fdinfo/{number}").read_text().split("flags:")[1].split()[0]
            assert int(flags, 8) & os.O_ACCMODE == (os.O_RDONLY if number == 0 else os.O_WRONLY)
        process.terminate()
        assert process.wait(PATIENCE) == 0


@pytest.mark.parametrize(("closed", "code"), [((0,), 1), ((1,), 1), ((2,), 0), ((0, 1), 1)], ids=str)
def test_the_harness_needs_its_input_and_output_and_no_more(closed, code):
    line = b'{"src": "c1", "dest": "n1", "body": {"type": "init", "node_id": "n1", "node_ids": ["n1"], "msg_id": 1}}\n'
    source = {"stdin": subprocess.DEVNULL} if 0 in closed else {"input": line}
    run = subprocess.run(
        inheriting(closing(closed), [BIN / "keyvalue-harness"]), **source,
        stdout=subprocess.PIPE, stderr=subprocess.PIPE, timeout=PATIENCE,
    )  # fmt: skip
    assert run.returncode == code
    assert (b"init_ok" in run.stdout) == (code == 0)
    assert (b"standard input or output failed: Bad file descriptor" in run.stderr) == (code == 1)


@pytest.mark.parametrize("closed", CLOSED, ids=str)
def test_the_plugin_ends_by_itself(closed):
    run = subprocess.run(
        inheriting(closing(closed), [BIN / "protoc-gen-weir"]),
        stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.PIPE, timeout=PATIENCE,
    )  # fmt: skip
    assert run.returncode in (0, 1)


# The limit of open files


def limiting(soft: int, hard: int) -> str:
    return f"resource.setrlimit(resource.RLIMIT_NOFILE, ({soft}, {hard}))"


def soft_limit(process) -> int:
    limits = Path(f"/proc/{process.pid}/limits").read_text()
    return int(next(line for line in limits.splitlines() if line.startswith("Max open files")).split()[3])


@pytest.mark.parametrize("program", PROGRAMS)
def test_the_soft_limit_is_raised_as_far_as_connections_need_it(program):
    server = Server(*(["--max-connections", "500"] if program == "keyvalue-server" else []), program=program)
    server.command = inheriting(limiting(64, 15_000), server.command)
    with server:
        sockets = [socket.create_connection(server.endpoint) for _ in range(200)]
        assert serves(server)
        assert 500 < soft_limit(server.process) < (1000 if program == "keyvalue-server" else 12_000)
        assert not any("hard limit" in line for line in server.lines)
        for one in sockets:
            one.close()
        assert server.stop() == 0


def test_a_hard_limit_that_is_too_low_is_said_and_bounds_the_connections():
    server = Server("--workers", "1", "--max-connections", "10000")
    server.command = inheriting(limiting(64, 160), server.command)
    with server:
        line = server.wait_for_line(lambda line: "hard limit of open files" in line)
        fields = dict(word.split("=") for word in line.split() if "=" in word)
        assert fields["limit"] == "160" and fields["max_connections"] == "10000" and int(fields["needed"]) > 10_000
        fitting = int(fields["connections"])
        assert 20 < fitting < 160
        sockets = [socket.create_connection(server.endpoint) for _ in range(fitting + 1)]
        # The last one is refused in words; the others are served.
        server.wait_for_line(lambda line: "connections refused: the limit is reached" in line)
        for one in sockets:
            one.settimeout(PATIENCE)
        assert sockets[-1].recv(1) == b""
        sockets[0].sendall(b"PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n" + bytes([0, 0, 0, 4, 0, 0, 0, 0, 0]))
        assert sockets[0].recv(9)
        for one in sockets:
            one.close()
        assert not any("cannot accept" in line for line in server.lines)
        assert server.stop() == 0


# Surroundings


@pytest.mark.parametrize("program", PROGRAMS)
def test_an_empty_environment_name_and_mask_are_enough(program, tmp_path):
    path = str(tmp_path / "s")
    words = ["", *map(str, command(program, path)[1:])]
    quiet = {"stdin": subprocess.DEVNULL, "stdout": subprocess.DEVNULL, "stderr": subprocess.PIPE}
    with subprocess.Popen(words, executable=BIN / program, env={}, umask=0o777, **quiet) as process:
        wait_until(lambda: b"serving" in process.stderr.readline())
        process.terminate()
        assert process.wait(PATIENCE) == 0


@pytest.mark.parametrize("program", PROGRAMS)
def test_a_working_folder_that_goes_away_and_comes_back(program, tmp_path):
    made = Certificates()
    folder = tmp_path / "work"
    folder.mkdir()

    def install(name: str) -> None:
        for kind in ("pem", "key"):
            (folder / f"live.{kind}").write_bytes(made.read(f"{name}.{kind}"))

    install("server")
    server = Server("--tls-cert", "live.pem", "--tls-key", "live.key", program=program)
    server.options = {"cwd": folder}
    with server:
        for kind in ("pem", "key"):
            (folder / f"live.{kind}").unlink()
        folder.rmdir()
        server.process.send_signal(signal.SIGHUP)
        server.wait_for_line(lambda line: "not changed" in line)
        folder.mkdir()
        install("server")
        server.process.send_signal(signal.SIGHUP)
        server.wait_for_line(lambda line: "certificates were read again" in line)
        assert server.stop() == 0


def test_a_working_folder_that_is_gone_at_the_start(tmp_path):
    folder = tmp_path / "work"
    folder.mkdir()
    server = Server()
    server.command = inheriting("os.rmdir(os.getcwd())", server.command)
    server.options = {"cwd": folder}
    with server:
        assert serves(server)
        assert server.stop() == 0


@pytest.mark.parametrize("program", PROGRAMS)
def test_there_is_a_worker_for_each_processor_that_may_be_used(program):
    one = min(os.sched_getaffinity(0))
    server = Server(program=program)
    server.command = inheriting(f"os.sched_setaffinity(0, {{{one}}})", server.command)
    with server:
        assert serves(server)  # A thread gives itself its name when it begins.
        names = [file.read_text().strip() for file in Path(f"/proc/{server.process.pid}/task").glob("*/comm")]
        assert len([name for name in names if name.startswith("weir-") and name != "weir-control"]) == 1, names
        assert server.stop() == 0


@pytest.mark.parametrize("megabytes", [40, 60, 80, 1000])
@pytest.mark.parametrize("program", PROGRAMS)
def test_a_server_without_room_for_its_threads_says_so_and_others_serve(program, megabytes, tmp_path):
    path = str(tmp_path / "s")
    limit = f"resource.setrlimit(resource.RLIMIT_AS, ({megabytes} << 20, {megabytes} << 20))"
    quiet = {"stdin": subprocess.DEVNULL, "stdout": subprocess.DEVNULL, "stderr": subprocess.PIPE}
    with subprocess.Popen(inheriting(limit, command(program, path)), text=True, **quiet) as process:
        try:
            wait_until(lambda: process.poll() is not None or answers(path))
            process.terminate()
            if process.wait(PATIENCE) != 0:
                assert process.returncode == 1
                assert "pids.max, ulimit -u, ulimit -v" in process.stderr.read()
        finally:
            process.kill()
