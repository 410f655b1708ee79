"""Servers that start and end on one path of a Unix-domain socket at once, and what a client finds meanwhile."""
import fcntl
import os
import socket
import stat
import struct
import subprocess
import threading

import grpc
import pytest

from server import BIN, PATIENCE, TOKEN, Server
from test_listen import check
from test_unix_sockets import connects, is_held


@pytest.fixture
def path(tmp_path):
    return str(tmp_path / "weir.sock")


class Knocker(threading.Thread):
    """Looks at a path and connects to it until it is told to stop, and remembers what must not be."""

    def __init__(self, path: str, mode: int):
        super().__init__()
        self.path, self.mode = path, mode
        self.found: set[str] = set()
        self.rounds = 0
        self.is_over = threading.Event()

    def run(self) -> None:
        while not self.is_over.is_set():
            try:
                status = os.stat(self.path)
                if stat.S_IMODE(status.st_mode) != self.mode:
                    self.found.add(f"mode {status.st_mode:o}")
                connects(self.path)
            except OSError as error:
                self.found.add(str(error))
            self.rounds += 1

    def __enter__(self):
        self.start()
        return self

    def __exit__(self, *_):
        self.is_over.set()
        self.join()


def starting(path: str) -> subprocess.Popen:
    command = [
        BIN / "keyvalue-server", "--token", TOKEN, "--store", "memory", "--workers", "1",
        "--listen", f"unix:{path}?mode=0600",
    ]  # fmt: skip
    nothing = subprocess.DEVNULL
    return subprocess.Popen(command, stdin=nothing, stdout=nothing, stderr=subprocess.PIPE, text=True)


def first_line(process: subprocess.Popen) -> str:
    """What a server says first: that it serves, or why it does not."""
    return process.stderr.readline()


@pytest.mark.parametrize("left_over", ["nothing", "a socket file", "an older server whose file is gone"])
def test_of_several_servers_that_start_at_once_one_serves(path, left_over):
    older = None
    for _ in range(3):
        if left_over == "an older server whose file is gone":
            older = starting(path)
            assert "serving on" in first_line(older)
            os.unlink(path)
        servers = [starting(path) for _ in range(8)]
        try:
            lines = [first_line(server) for server in servers]
            winners = [server for server, line in zip(servers, lines) if "serving on" in line]
            assert len(winners) == 1, lines
            assert sum("another server holds" in line for line in lines) == len(servers) - 1, lines
            connects(path)
            if older:
                older.terminate()
                assert older.wait(PATIENCE) == 0
                connects(path)
        finally:
            for server in [*servers, *([older] if older else [])]:
                server.kill() if left_over == "a socket file" else server.terminate()
                server.wait(PATIENCE)
                server.stderr.close()
        assert os.path.exists(path) == (left_over == "a socket file")
        assert not os.path.exists(path + "~") and not is_held(path)


def test_a_server_looks_at_its_path_only_when_no_other_starts_or_ends_there(path):
    with open(path + ".lock", "w+b") as lock, socket.socket(socket.AF_UNIX) as program:
        # Of the open file (F_OFD_SETLK), all of it, as a server that starts has it.
        fcntl.fcntl(lock, 37, struct.pack("@hhqqi4x", fcntl.F_WRLCK, os.SEEK_SET, 0, 0, 0))
        server = starting(path)
        try:
            descriptors = f"/proc/{server.pid}/fd"
            while path + ".lock" not in [read_link(f"{descriptors}/{number}") for number in os.listdir(descriptors)]:
                assert server.poll() is None
            program.bind(path)
            program.listen()
            fcntl.fcntl(lock, 37, struct.pack("@hhqqi4x", fcntl.F_UNLCK, os.SEEK_SET, 0, 0, 0))
            assert "another program answers on" in first_line(server)
            connects(path)
        finally:
            server.kill()
            server.communicate()


def read_link(path: str) -> str:
    try:
        return os.readlink(path)
    except FileNotFoundError:
        return ""


def test_a_client_finds_the_file_answered_and_with_its_mode_while_others_try_to_start(path):
    with Server(listen=f"unix:{path}?mode=0600") as server, Knocker(path, 0o600) as knocker:
        for _ in range(5):
            for other in [starting(path) for _ in range(4)]:
                assert "another server holds" in first_line(other)
                assert other.wait(PATIENCE) != 0
                other.stderr.close()
        assert knocker.found == set() and knocker.rounds > 0
        assert server.process.poll() is None


def test_a_path_is_handed_over_without_a_moment_in_which_nobody_answers(path):
    """The next server starts beside, and is moved into place: from then on the file is not the old one's."""
    with Server(listen=f"unix:{path}?mode=0600") as server, Knocker(path, 0o600) as knocker:
        servers = [server]
        try:
            for number in range(3):
                servers.append(Server(listen=f"unix:{path}.{number}?mode=0600").__enter__())
                os.rename(f"{path}.{number}", path)
                assert servers[number].stop() == 0
            assert knocker.found == set() and knocker.rounds > 0
        finally:
            knocker.is_over.set()
            knocker.join()
            for server in servers[1:]:
                server.__exit__()


@pytest.mark.parametrize("name", ["weir.sock.lock", "weir.sock~", "weir.sock"])
def test_a_server_that_is_killed_while_it_starts_leaves_a_path_that_can_be_served(path, name):
    """Killed as soon as a file of that name, or one that comes later, is there."""
    folder = os.path.dirname(path)
    for _ in range(5):
        for left in os.listdir(folder):
            os.unlink(f"{folder}/{left}")
        server = starting(path)
        while not {name, "weir.sock"} & set(os.listdir(folder)):
            assert server.poll() is None
        server.kill()
        server.wait(PATIENCE)
        server.stderr.close()
        with Server(listen=f"unix:{path}?mode=0600") as server:
            assert check(f"unix:{path}") == grpc.StatusCode.OK
            assert server.stop() == 0
        assert os.listdir(folder) == ["weir.sock.lock"]
