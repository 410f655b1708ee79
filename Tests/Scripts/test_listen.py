"""Where the server listens: several addresses at once, IPv4 beside IPv6, sockets that somebody else opened."""
import fcntl
import os
import signal
import socket
import subprocess

import grpc
import pytest
from grpc_health.v1 import health_pb2, health_pb2_grpc

from server import BIN, PATIENCE, Server, code_of, free_port

CHECK = health_pb2.HealthCheckRequest()


def check(target: str) -> grpc.StatusCode:
    options = [("grpc.use_local_subchannel_pool", 1)]
    with grpc.insecure_channel(target, options=options) as channel:
        return code_of(health_pb2_grpc.HealthStub(channel).Check, CHECK)


def refusal(*flags: str, **options) -> str:
    """The one line that a server says which cannot start."""
    command = [BIN / "keyvalue-server", "--token", "t", "--store", "memory", *flags]
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


def test_a_path_that_cannot_be_bound_is_refused_and_a_file_on_it_stays(tmp_path):
    file = tmp_path / "notes"
    file.write_text("precious")
    said = refusal("--listen", f"unix:{file}")
    assert f"{file} is no socket, remove it or choose another path: address already in use" in said
    assert file.read_text() == "precious"
    assert "no such file or directory" in refusal("--listen", f"unix:{tmp_path}/missing/weir.sock")


@pytest.mark.parametrize(
    ("listen", "reason"),
    [
        ("localhost:0", "host names are not looked up; this machine alone is 127.0.0.1:0 or [::1]:0"),
        (":0", "for all addresses write [::]:0, or 0.0.0.0:0 for IPv4 alone"),
        ("127.0.0.1:99999", 'the port is "99999", not a number from 0 to 65535'),
        ("[fe80::1%nothing]:0", 'there is no network interface "nothing"'),
        ("[fe80::1]:0", "a link-local address needs its network interface"),
        ("[::1%lo]:0", "only a link-local address (fe80::/10) has a zone"),
    ],
)
def test_an_address_that_is_none_is_refused_with_what_would_be_right(listen, reason):
    said = refusal("--listen", listen)
    assert f"cannot listen on {listen}: " in said and reason in said and "an address is IPV4:PORT" in said


# IPv4 and IPv6


def test_the_wildcard_of_ipv6_takes_ipv4_too_and_knows_it_as_ipv4():
    with Server("--log-format", "json", "--log-level", "debug", listen="[::]:0") as server:
        port = server.endpoint[1]
        for target, client in ((f"127.0.0.1:{port}", "127.0.0.1"), (f"[::1]:{port}", "[::1]")):
            assert check(target) == grpc.StatusCode.OK
            server.wait_for_line(lambda line: '"finished call"' in line and f'"peer.address":"{client}:' in line)
        assert "address already in use" in refusal("--listen", f"0.0.0.0:{port}")


@pytest.mark.parametrize("ipv4", ["0.0.0.0", "127.0.0.1"])
@pytest.mark.parametrize("ipv6_first", [True, False])
def test_an_ipv4_address_of_the_same_port_gets_its_own_socket(ipv4, ipv6_first):
    port = free_port()
    both = [f"[::]:{port}", f"{ipv4}:{port}"]
    first, second = both if ipv6_first else reversed(both)
    with Server("--listen", second, listen=first):
        assert check(f"127.0.0.1:{port}") == check(f"[::1]:{port}") == grpc.StatusCode.OK


def link_local() -> list[tuple[str, str]]:
    """Link-local addresses of this machine, with their network interfaces."""
    with open("/proc/net/if_inet6", encoding="ascii") as lines:
        rows = [line.split() for line in lines]
    found = [(row[0], row[-1]) for row in rows if row[0].startswith("fe80")]
    return [(socket.inet_ntop(socket.AF_INET6, bytes.fromhex(digits)), zone) for digits, zone in found]


@pytest.mark.skipif(not link_local(), reason="the machine has no link-local address")
@pytest.mark.parametrize("by", ["name", "number"])
def test_a_link_local_address_is_served_and_logged_with_its_zone(by):
    host, zone = link_local()[0]
    number = socket.if_nametoindex(zone)
    with Server("--log-format", "json", listen=f"[{host}%{zone if by == 'name' else number}]:0") as server:
        assert server.address.startswith(f"[{host}%{zone}]:")
        port = int(server.address.rsplit(":", 1)[1])
        with socket.socket(socket.AF_INET6) as client:
            client.connect((host, port, 0, number))
            client.sendall(b"GET / HTTP/1.1\r\n\r\n")
            while client.recv(65536):
                pass
        server.wait_for_line(lambda line: f'"peer.address":"[{host}%{zone}]:' in line)


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


def test_a_socket_that_no_address_takes_is_worth_a_warning(listening):
    words = "a socket that was passed is not used: listen on systemd"
    with Activated(listening, listen="systemd:grpc", names="other:grpc") as server:
        server.wait_for_line(lambda line: words + ", systemd:other or fd:3" in line and "name=other" in line)
        assert check(server.address) == grpc.StatusCode.OK
        assert not any(words in line and "fd:4" in line for line in server.lines)
    with Activated(listening) as server:
        server.wait_for_count(2, lambda line: words in line)


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
        said = refusal("--listen", bad)
        assert f"cannot listen on {bad}: " in said and "an address is" in said


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
