"""Where the server listens: several addresses at once, Unix-domain sockets, sockets that somebody else opened."""
import fcntl
import os
import signal
import socket
import stat
import subprocess

import grpc
import pytest
from grpc_health.v1 import health_pb2, health_pb2_grpc

from server import BIN, PATIENCE, Server, code_of

CHECK = health_pb2.HealthCheckRequest()


def check(target: str) -> grpc.StatusCode:
    options = [("grpc.use_local_subchannel_pool", 1)]
    with grpc.insecure_channel(target, options=options) as channel:
        return code_of(health_pb2_grpc.HealthStub(channel).Check, CHECK)


def refusal(*flags: str, **options) -> str:
    """The one line that a server says which cannot start."""
    command = [BIN / "keyvalue-server", "--token", "t", *flags]
    run = subprocess.run(command, capture_output=True, text=True, timeout=PATIENCE, **options)
    assert run.returncode not in (0, -6, -11)
    assert run.stderr.count("\n") == 1
    return run.stderr


def test_several_addresses_are_served_at_once(tmp_path):
    path = f"unix:{tmp_path}/weir.sock"
    with Server("--listen", "[::1]:0", "--listen", path) as server:
        line = server.wait_for_line(lambda line: "serving" in line)
        addresses = line.split("serving on ")[1].split(", ")
        assert len(addresses) == 3 and addresses[2] == path
        for address in addresses:
            assert check(address) == grpc.StatusCode.OK
        assert server.stop() == 0


def test_an_address_that_is_taken_leaves_the_others_free(tmp_path):
    path = tmp_path / "weir.sock"
    with Server() as server:
        said = refusal("--listen", f"unix:{path}", "--listen", server.address)
        assert f"cannot listen on {server.address}: listen: address already in use" in said
        assert not path.exists()


# Unix-domain sockets


def test_a_socket_file_comes_and_goes_with_its_server(tmp_path):
    path = tmp_path / "weir.sock"
    with Server(listen=f"unix:{path}") as server:
        assert stat.S_ISSOCK(path.stat().st_mode)
        assert check(f"unix:{path}") == grpc.StatusCode.OK
        assert server.stop() == 0
        assert not path.exists()


def test_a_socket_file_that_a_killed_server_left_is_replaced(tmp_path):
    path = tmp_path / "weir.sock"
    with Server(listen=f"unix:{path}") as killed:
        killed.process.kill()
        killed.process.wait(PATIENCE)
    assert path.exists()
    with Server(listen=f"unix:{path}") as server:
        assert check(f"unix:{path}") == grpc.StatusCode.OK
        assert server.stop() == 0


def test_a_socket_file_that_another_server_answers_on_is_left_to_it(tmp_path):
    path = tmp_path / "weir.sock"
    with Server(listen=f"unix:{path}") as first:
        assert "address already in use" in refusal("--listen", f"unix:{path}")
        assert check(f"unix:{path}") == grpc.StatusCode.OK
        assert first.stop() == 0


def test_a_path_that_cannot_be_bound_is_refused_and_a_file_on_it_stays(tmp_path):
    file = tmp_path / "notes"
    file.write_text("precious")
    assert "address already in use" in refusal("--listen", f"unix:{file}")
    assert file.read_text() == "precious"
    assert "no such file or directory" in refusal("--listen", f"unix:{tmp_path}/missing/weir.sock")
    assert "an address is" in refusal("--listen", f"unix:{tmp_path}/{'x' * 108}")


# Sockets that somebody else opened


class Activated(Server):
    """A server that gets sockets from descriptor 3 on, as systemd passes them."""

    def __init__(self, sockets: list[socket.socket], *flags: str, pid: str = "$$", names: str | None = None, **options):
        super().__init__(*flags, **options)
        # Out of the way of the numbers that they get in the end.
        self.copies = [fcntl.fcntl(one.fileno(), fcntl.F_DUPFD, 50) for one in sockets]
        moves = " ".join(f"{number}<&{copy}" for number, copy in enumerate(self.copies, 3))
        script = f'exec {moves}; export LISTEN_PID={pid}; exec "$@"'
        self.command = ["bash", "-c", script, "bash", *self.command]
        self.options = {"pass_fds": self.copies, "env": {**os.environ, "LISTEN_FDS": str(len(sockets))}}
        if names is not None:
            self.options["env"]["LISTEN_FDNAMES"] = names

    def __exit__(self, *arguments) -> None:
        super().__exit__(*arguments)
        for copy in self.copies:
            os.close(copy)


@pytest.fixture
def listening():
    with socket.create_server(("127.0.0.1", 0)) as one, socket.create_server(("127.0.0.1", 0)) as two:
        yield one, two


def name(one: socket.socket) -> str:
    return "{}:{}".format(*one.getsockname())


def test_sockets_that_systemd_passed_are_served_under_their_own_addresses(listening):
    with Activated(listening, listen="systemd") as server:
        for one in listening:
            assert check(name(one)) == grpc.StatusCode.OK
        assert server.stop() == 0
    # They are systemd's: who comes next waits for the next server.
    with socket.create_connection(listening[0].getsockname(), timeout=PATIENCE), Activated(
        listening, listen="systemd"
    ) as server:
        assert check(name(listening[0])) == grpc.StatusCode.OK


def test_a_socket_is_chosen_by_its_name_or_its_number(listening):
    for listen in ("systemd:grpc", "fd:4"):
        with Activated(listening, listen=listen, names="other:grpc") as server:
            assert server.address == name(listening[1])
            assert check(server.address) == grpc.StatusCode.OK


def test_a_passed_socket_file_outlives_the_server(tmp_path):
    path = str(tmp_path / "weir.sock")
    with socket.socket(socket.AF_UNIX) as one:
        one.bind(path)
        one.listen()
        with Activated([one], listen="systemd") as server:
            assert check(f"unix:{path}") == grpc.StatusCode.OK
            assert server.stop(signal.SIGINT) == 0
        assert os.path.exists(path)


def test_without_sockets_there_is_one_line_that_says_so():
    assert "cannot listen on systemd: no sockets were passed" in refusal("--listen", "systemd")
    assert "cannot listen on fd:90: descriptor 90 is not open" in refusal("--listen", "fd:90")
    for bad in ("systemd:", "fd:", "fd:0", "fd:-1", "fd:x", "fd:99999999999"):
        assert f"cannot listen on {bad}: an address is" in refusal("--listen", bad)


@pytest.mark.parametrize(
    ("options", "flags", "words"),
    [
        ({"pid": "1"}, [], "the sockets are for process 1 (LISTEN_PID)"),
        ({"pid": "''"}, [], "LISTEN_PID"),
        ({"names": "a"}, [], "LISTEN_FDNAMES has 1 names for 2 sockets"),
        ({"names": "a:b", "listen": "systemd:c"}, [], 'no socket named "c" was passed, but "a", "b"'),
        ({}, ["--listen", "fd:3"], "cannot listen on fd:3: descriptor 3 is in use already"),
    ],
)
def test_sockets_that_are_not_for_this_server_are_refused(listening, options, flags, words):
    server = Activated(listening, *flags, **{"listen": "systemd", **options})
    run = subprocess.run(server.command, capture_output=True, text=True, timeout=PATIENCE, **server.options)
    assert run.returncode not in (0, -6, -11)
    assert run.stderr.count("\n") == 1 and words in run.stderr


def test_a_descriptor_that_does_not_listen_is_refused():
    with socket.socket() as bound, socket.socket(type=socket.SOCK_DGRAM) as datagram:
        for one, words in ((bound, "does not listen"), (datagram, "is no stream socket")):
            server = Activated([one], listen="systemd")
            run = subprocess.run(server.command, capture_output=True, text=True, timeout=PATIENCE, **server.options)
            assert run.returncode not in (0, -6, -11)
            assert run.stderr.count("\n") == 1 and f"descriptor 3 {words}" in run.stderr
