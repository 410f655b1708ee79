"""Files of Unix-domain sockets: whose they are, and how they come and go."""
import fcntl
import os
import signal
import socket
import stat
import struct
import subprocess

import grpc
import pytest

from server import BIN, PATIENCE, Server
from test_listen import check, refusal


@pytest.fixture
def path(tmp_path):
    return str(tmp_path / "weir.sock")


def is_held(path: str) -> bool:
    """Whether somebody holds the lock of a path."""
    with open(path + ".lock") as lock:
        try:
            fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            return True
        return False


def connects(path: str) -> None:
    with socket.socket(socket.AF_UNIX) as client:
        # The kernel's own timeout: one of Python's would make a full backlog an error instead of waiting for room.
        client.setsockopt(socket.SOL_SOCKET, socket.SO_SNDTIMEO, struct.pack("@ll", PATIENCE, 0))
        client.connect(path)


def test_the_file_is_there_while_its_server_is_and_the_lock_for_good(path):
    with Server(listen=f"unix:{path}") as server:
        assert is_held(path) and sorted(os.listdir(os.path.dirname(path))) == ["weir.sock", "weir.sock.lock"]
        assert check(f"unix:{path}") == grpc.StatusCode.OK
        assert server.stop() == 0
    assert os.listdir(os.path.dirname(path)) == ["weir.sock.lock"] and not is_held(path)


@pytest.mark.parametrize("how", ["removed", "replaced"])
def test_the_file_of_the_next_server_outlives_the_one_before(path, how):
    with Server(listen=f"unix:{path}") as old:
        if how == "removed":
            os.unlink(path)
            following = Server(listen=f"unix:{path}")
        else:
            following = Server(listen=f"unix:{path}.next")
        with following:
            if how == "replaced":
                os.rename(f"{path}.next", path)
            assert old.stop() == 0
            assert is_held(path) == (how == "removed")
            assert check(f"unix:{path}") == grpc.StatusCode.OK
            assert following.stop() == 0
    assert os.path.exists(path) == (how == "replaced")


def test_a_second_server_says_who_holds_the_path_and_harms_nothing(path):
    with Server(listen=f"unix:{path}") as first:
        inode = os.stat(path).st_ino
        said = refusal("--listen", f"unix:{path}")
        assert f"cannot listen on unix:{path}: another server holds {path}.lock, end it or choose another path" in said
        assert "address already in use" in said
        assert os.stat(path).st_ino == inode and check(f"unix:{path}") == grpc.StatusCode.OK
        assert first.stop() == 0


def test_a_stopped_server_keeps_its_path(path):
    """With a full backlog it answers nobody, and is there all the same."""
    with Server(listen=f"unix:{path}") as server:
        server.process.send_signal(signal.SIGSTOP)
        waiting = []
        try:
            while True:
                client = socket.socket(socket.AF_UNIX)
                client.setblocking(False)
                waiting.append(client)
                client.connect(path)
        except BlockingIOError:
            pass
        finally:
            for client in waiting:
                client.close()
        assert "another server holds" in refusal("--listen", f"unix:{path}")
        server.process.send_signal(signal.SIGCONT)
        connects(path)
        assert server.stop() == 0


def test_a_program_without_a_lock_keeps_its_path(path):
    with socket.socket(socket.AF_UNIX) as program:
        program.bind(path)
        program.listen()
        assert "another program answers on" in refusal("--listen", f"unix:{path}")
        connects(path)
    with Server(listen=f"unix:{path}") as server:
        assert check(f"unix:{path}") == grpc.StatusCode.OK
        assert server.stop() == 0


def test_whoever_holds_the_lock_alone_is_respected(path):
    with open(path + ".lock", "w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        assert "another server holds" in refusal("--listen", f"unix:{path}")


def test_a_lock_that_cannot_be_made_is_named(path):
    os.mkdir(path + ".lock")
    assert f"open the lock {path}.lock: illegal operation on a directory" in refusal("--listen", f"unix:{path}")


@pytest.mark.skipif(os.geteuid() != 0, reason="only root can be somebody else")
def test_the_lock_of_another_user_and_a_folder_that_cannot_be_written_are_named(tmp_path):
    # Its own binary and working directory have to be within the other user's reach.
    ours = "/run" if os.access("/run", os.W_OK) else "/tmp"
    path = f"{ours}/weir-{os.getpid()}.sock"
    command = [str(BIN / "keyvalue-server"), "--token", "t", "--store", "memory", "--listen", f"unix:{path}"]
    as_nobody = {"user": 65534, "group": 65534, "extra_groups": [], "capture_output": True, "text": True}
    try:
        said = subprocess.run(command, timeout=PATIENCE, cwd="/", **as_nobody).stderr
    except PermissionError:
        pytest.skip("another user cannot run the binary")
    assert f"open the lock {path}.lock: permission denied" in said
    try:
        with Server(listen=f"unix:{path}") as server:
            assert server.stop() == 0
        said = subprocess.run(command, timeout=PATIENCE, cwd="/", **as_nobody).stderr
        assert f"open the lock {path}.lock, which belongs to user 0: permission denied" in said
    finally:
        os.unlink(path + ".lock")


# Forms


@pytest.mark.parametrize("mode", ["0600", "660", "0777"])
def test_a_mode_is_kept_whatever_the_umask_is(path, mode):
    server = Server(listen=f"unix:{path}?mode={mode}")
    server.options["umask"] = 0o077
    with server:
        assert stat.S_IMODE(os.stat(path).st_mode) == int(mode, 8)
        assert check(f"unix:{path}") == grpc.StatusCode.OK


def test_without_a_mode_the_umask_says(path):
    server = Server(listen=f"unix:{path}")
    server.options["umask"] = 0o027
    with server:
        assert stat.S_IMODE(os.stat(path).st_mode) == 0o750


@pytest.mark.parametrize("name", ["a?b", "a?mod=0660", "a?mode=0660?b", "?", "mode=0660"])
def test_any_other_question_mark_belongs_to_the_path(tmp_path, name):
    with Server(listen=f"unix:{tmp_path}/{name}") as server:
        assert stat.S_ISSOCK(os.stat(tmp_path / name).st_mode)
        assert server.stop() == 0


@pytest.mark.parametrize("mode", ["", "rw", "0o660", "888", "1777", "+60", "00660", "0660 "])
def test_a_mode_that_is_none_is_refused(path, mode):
    assert f'the mode is "{mode}", not an octal number' in refusal("--listen", f"unix:{path}?mode={mode}")
    assert not os.path.exists(path + ".lock")


@pytest.mark.parametrize("form", ["unix:@{}", "unix-abstract:{}"])
def test_an_abstract_name_is_served_and_logged(form):
    name = f"weir-{os.getpid()}"
    with Server("--log-format", "json", "--log-level", "debug", listen=form.format(name)) as server:
        assert server.address == f"unix:@{name}"
        assert check(f"unix-abstract:{name}") == grpc.StatusCode.OK
        assert server.wait_for_call(grpc_method="Check")["peer.address"] == "unix"
        said = refusal("--listen", f"unix:@{name}")
        assert f"cannot listen on unix:@{name}: listen: address already in use" in said
        # The kernel drops the name with its server.
        server.process.kill()
        server.wait()
    with Server(listen=form.format(name)) as server:
        assert server.stop() == 0
    assert "an abstract name has no file, and no mode" in refusal("--listen", f"unix:@{name}?mode=0600")


def test_paths_are_as_long_as_the_system_takes(tmp_path):
    room = 107 - len(f"{tmp_path}/")
    with Server(listen=f"unix:{tmp_path}/{'x' * room}?mode=0600") as server:
        connects(f"{tmp_path}/{'x' * room}")
        assert server.stop() == 0
    said = refusal("--listen", f"unix:{tmp_path}/{'x' * (room + 1)}")
    assert "the path has 108 bytes, the system takes at most 107" in said
