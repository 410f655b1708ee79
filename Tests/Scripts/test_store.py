"""keyvalue-server on a database: what stays over restarts, what is refused at start, backup and check."""
import os
import shutil
import subprocess

import grpc
import pytest
from google.rpc import error_details_pb2, status_pb2

from server import AUTHORIZED, BIN, PATIENCE, Server, code_of

FLAGS = ("--rate", "1000000", "--burst", "1000000")


@pytest.fixture
def stub():
    from keyvalue.v1 import keyvalue_pb2 as messages
    from keyvalue.v1.keyvalue_pb2_grpc import KeyValueStub

    class Stub:
        """A stub with a token, and the messages."""

        pb = messages

        def __init__(self, server: Server):
            self.channel = server.channel()
            self.raw = KeyValueStub(self.channel)

        def __enter__(self):
            return self

        def __exit__(self, *_):
            self.channel.close()

        def __getattr__(self, method):
            kind = method.removesuffix("Of")
            request_type = getattr(messages, f"{kind}Request", None)

            def call(request=None, **fields):
                request = request or request_type(**fields)
                return getattr(self.raw, method)(request, metadata=AUTHORIZED, timeout=PATIENCE)

            return call

    return Stub


def keyvalue_server(*words, **environment) -> subprocess.CompletedProcess:
    return subprocess.run(
        [BIN / "keyvalue-server", *words], capture_output=True, text=True, timeout=60,
        env={**os.environ, **environment},
    )  # fmt: skip


def refused(folder, *flags: str) -> str:
    """What a server says that does not start on a folder."""
    run = keyvalue_server("--listen", "127.0.0.1:0", "--token", "t", "--store", f"lmdb:{folder}", *flags)
    assert run.returncode == 1 and len(run.stderr.splitlines()) == 1, run
    return run.stderr


def test_what_was_written_is_there_after_a_restart(tmp_path, stub):
    store = f"lmdb:{tmp_path}/a/b"
    with Server("--store", store, *FLAGS) as server, stub(server) as first:
        assert server.wait_for_line(lambda line: f"keeping the data in {tmp_path}/a/b" in line)
        assert first.Put(key="k", value="v", details=True).revision == 1
        assert server.stop() == 0
    with Server("--store", store, *FLAGS) as server, stub(server) as second:
        got = second.Get(key="k", details=True)
        assert (got.value, got.details.revision) == ("v", 1)
        assert second.Put(key="k", value="w", details=True).revision == 2


def test_after_a_restart_a_watch_goes_on_with_the_next_write_and_names_it_to_who_asks_for_an_older_one(tmp_path, stub):
    store = f"lmdb:{tmp_path}"
    with Server("--store", store, *FLAGS) as server, stub(server) as first:
        for number in range(3):
            first.Put(key=f"k{number}", value="v")
        assert server.stop() == 0
    with Server("--store", store, *FLAGS) as server, stub(server) as second:
        with pytest.raises(grpc.RpcError) as caught:
            next(second.Watch(from_revision=3))
        assert caught.value.code() == grpc.StatusCode.OUT_OF_RANGE
        assert caught.value.details() == "the history begins at revision 4"
        facts = dict(caught.value.trailing_metadata())["grpc-status-details-bin"]
        info = error_details_pb2.ErrorInfo()
        assert status_pb2.Status.FromString(facts).details[0].Unpack(info) and info.reason == "REVISION_TOO_OLD"
        assert dict(info.metadata) == {"oldest_revision": "4"}
        # What was before is read by List, whose revision says where to go on.
        page = next(iter(second.List()))
        assert [entry.key for entry in page.entries] == ["k0", "k1", "k2"] and page.revision == 3
        watch = second.Watch(from_revision=page.revision + 1)
        assert next(watch).revision == 3
        second.Put(key="k3", value="v")
        assert [(event.key, event.revision) for event in next(watch).events] == [("k3", 4)]


def test_threads_of_their_own_read_what_workers_read(tmp_path, stub):
    with Server("--store", f"lmdb:{tmp_path}", "--store-reads", "threads", *FLAGS) as server, stub(server) as client:
        names = os.listdir(f"/proc/{server.process.pid}/task")
        for number in range(600):
            client.Put(key=f"k{number:03}", value=f"v{number}")
        futures = [
            client.raw.Get.future(client.pb.GetRequest(key=f"k{number:03}"), metadata=AUTHORIZED, timeout=PATIENCE)
            for number in range(600)
        ]
        assert [future.result().value for future in futures] == [f"v{number}" for number in range(600)]
        none = client.pb.GetRequest(key="none")
        assert code_of(client.raw.Get, none, metadata=AUTHORIZED) == grpc.StatusCode.NOT_FOUND
        pages = list(client.List(prefix="k", limit=500))
        assert [entry.key for page in pages for entry in page.entries] == [f"k{number:03}" for number in range(500)]
        assert server.stop() == 0
    with Server("--store", f"lmdb:{tmp_path}", "--store-reads", "workers") as server:
        # Eight; the runtime has a thread or two of its own when it likes.
        assert len(names) >= len(os.listdir(f"/proc/{server.process.pid}/task")) + 6


def test_the_default_folder_is_taken_from_the_environment(tmp_path):
    for name, folder in [
        ("STATE_DIRECTORY", "state"), ("XDG_STATE_HOME", "xdg/weir/keyvalue"),
        ("HOME", "home/.local/state/weir/keyvalue"),
    ]:  # fmt: skip
        environment = {key: value for key, value in os.environ.items() if not key.endswith(("HOME", "_DIRECTORY"))}
        environment[name] = str(tmp_path / folder.split("/")[0])
        server = Server("--store", "memory")
        server.command = [word for word in server.command if word not in ("--store", "memory")]
        server.options["env"] = environment
        with server:
            assert (tmp_path / folder / "data.mdb").exists()
    bare = {"PATH": os.environ["PATH"]}
    command = [BIN / "keyvalue-server", "--token", "t"]
    run = subprocess.run(command, env=bare, capture_output=True, text=True, timeout=20)
    assert run.returncode == 64 and "--store" in run.stderr and len(run.stderr.splitlines()) == 1


@pytest.mark.parametrize(
    "flags",
    [
        ("--store", "redis:x"), ("--store", "lmdb:"), ("--store-size", "1k"), ("--store-size", "1"),
        ("--durability", "maybe"),
    ],
)  # fmt: skip
def test_flags_that_make_no_sense_are_named(flags):
    run = keyvalue_server("--token", "t", *flags, HOME="/nonexistent")
    assert run.returncode == 64 and run.stderr.startswith(f"keyvalue-server: {flags[0]}: "), run.stderr


def test_a_second_server_is_refused(tmp_path):
    with Server("--store", f"lmdb:{tmp_path}"):
        assert "is in use by another server" in refused(tmp_path)


def filled(folder, stub, count: int = 300) -> None:
    with Server("--store", f"lmdb:{folder}", *FLAGS) as server, stub(server) as client:
        for number in range(count):
            client.Put(key=f"k{number}", value="v" * 500)
        assert server.stop() == 0


DAMAGES = {
    "cut": lambda file: file.truncate(40_000),
    "cut in the meta pages": lambda file: file.truncate(5000),
    "no magic": lambda file: (file.seek(16), file.write(b"\0\0\0\0")),
    "no magic behind": lambda file: (file.seek(4096 + 16), file.write(b"\0\0\0\0")),
    "another version": lambda file: (file.seek(20), file.write(b"\2")),
    "a last page far away": lambda file: [
        (file.seek(page + 136), file.write(b"\xff\xff\xff\xff\xff\0")) for page in (0, 4096)
    ],
    "another file": lambda file: (file.truncate(0), file.seek(0), file.write(b"SQLite format 3\0" * 1000)),
}


@pytest.mark.parametrize("damage", DAMAGES)
def test_a_damaged_file_is_refused_and_left_as_it_is(tmp_path, stub, damage):
    filled(tmp_path, stub)
    path = tmp_path / "data.mdb"
    with open(path, "r+b") as file:
        DAMAGES[damage](file)
    before = path.read_bytes()
    assert str(path) in refused(tmp_path)
    assert path.read_bytes() == before


def test_a_folder_that_cannot_be_made_is_named(tmp_path):
    (tmp_path / "file").write_text("")
    assert f"{tmp_path}/file" in refused(tmp_path / "file" / "folder")


def test_a_damaged_record_is_data_loss_and_found_by_check(tmp_path, stub):
    with Server("--store", f"lmdb:{tmp_path}", *FLAGS) as server, stub(server) as client:
        client.Put(key="other", value="fine")
        client.Put(key="k", value="a value that is easily found")
        assert server.stop() == 0
    path = tmp_path / "data.mdb"
    sound = keyvalue_server("check", "--store", f"lmdb:{tmp_path}")
    assert sound.returncode == 0 and "is sound: 2 keys at revision 2" in sound.stderr
    path.write_bytes(path.read_bytes().replace(b"easily found", b"easily fount"))
    with Server("--store", f"lmdb:{tmp_path}", *FLAGS) as server, stub(server) as client:
        assert client.Get(key="other").value == "fine"
        get = client.pb.GetRequest(key="k")
        assert code_of(client.raw.Get, get, metadata=AUTHORIZED) == grpc.StatusCode.DATA_LOSS
        assert server.stop() == 0
    check = keyvalue_server("check", "--store", f"lmdb:{tmp_path}")
    assert check.returncode == 1 and "checksum" in check.stderr


def test_a_page_that_crashes_its_reader_is_found_by_check(tmp_path, stub):
    filled(tmp_path, stub, 2000)
    path = tmp_path / "data.mdb"
    data = bytearray(path.read_bytes())
    for page in range(2, len(data) // 4096):
        data[page * 4096 + 10 : page * 4096 + 64] = b"\xff" * 54
    path.write_bytes(data)
    check = keyvalue_server("check", "--store", f"lmdb:{tmp_path}")
    assert check.returncode == 1 and str(path) in check.stderr, check


def test_a_backup_is_a_database_and_is_made_while_the_server_writes(tmp_path, stub):
    source, target = tmp_path / "source", tmp_path / "target"
    with Server("--store", f"lmdb:{source}", *FLAGS) as server, stub(server) as client:
        for number in range(500):
            client.Put(key=f"k{number}", value="v")
        run = keyvalue_server("backup", "--store", f"lmdb:{source}", str(target))
        assert run.returncode == 0, run
        assert f"copied revision 500 of {source} to {target}" in run.stderr
        client.Put(key="later", value="v")
        again = keyvalue_server("backup", "--store", f"lmdb:{source}", str(target))
        assert again.returncode == 1 and "holds a database already" in again.stderr
    assert sorted(os.listdir(target)) in (["data.mdb"], ["data.mdb", "lock.mdb"])
    with Server("--store", f"lmdb:{target}", *FLAGS) as server, stub(server) as client:
        assert sum(len(page.entries) for page in client.List()) == 500
    shutil.rmtree(target)
    nothing = keyvalue_server("backup", "--store", f"lmdb:{tmp_path}/none", str(target))
    assert nothing.returncode == 1 and not target.exists()


def test_a_full_store_refuses_writes_and_goes_on_reading(tmp_path, stub):
    with Server("--store", f"lmdb:{tmp_path}", "--store-size", str(2 << 20), *FLAGS) as server, stub(server) as client:
        client.Put(key="first", value="v")
        codes = {
            code_of(client.raw.Put, client.pb.PutRequest(key=f"k{number}", value="x" * 50_000), metadata=AUTHORIZED)
            for number in range(60)
        }
        assert codes == {grpc.StatusCode.OK, grpc.StatusCode.RESOURCE_EXHAUSTED}
        assert client.Get(key="first").value == "v"
