"""kill -9 under write load, also where the disk fails or the power goes: what was acknowledged is there, whole, and the
revisions have no gap. WEIR_KILLS sets how often (default 24; `make kills` takes 1,000); the seed is printed."""
import os
import random
import shutil
import subprocess
import tempfile
import threading
import time
from pathlib import Path

import grpc
import pytest

from faults import FUNCTIONS, hits
from server import AUTHORIZED, PATIENCE, Server

KILLS = int(os.environ.get("WEIR_KILLS", "24"))
SEED = int(os.environ.get("WEIR_SEED", str(random.randrange(1 << 30))))
WRITERS = 9
ROUNDS = 5  # at most, of so many kills


class Database:
    """A database that is killed again and again, and what was acknowledged."""

    def __init__(self, folder: Path, faults: Path, rng: random.Random, rate: int = 0, durability: str = "sync"):
        self.folder, self.faults, self.rng, self.rate, self.durability = folder, faults, rng, rate, durability
        self.acknowledged: dict[str, tuple[int, str]] = {}
        side = Path(tempfile.mkdtemp(dir=faults.parent))
        self.image, self.counts, self.armed = side / "image", side / "counts", side / "armed"
        self.serial = 0

    def server(self) -> Server:
        server = Server(
            "--store", f"lmdb:{self.folder}", "--rate", "1000000", "--burst", "1000000", "--log-level", "error",
            "--durability", self.durability, "--workers", "2",
        )  # fmt: skip
        server.options["env"] = {
            **os.environ, "LD_PRELOAD": str(self.faults), "FAULTS_FILE": str(self.folder / "data.mdb"),
            "FAULTS_IMAGE": str(self.image), "FAULTS_COUNTS": str(self.counts), "FAULTS_ARMED": str(self.armed),
            "FAULTS_RATE": str(self.rate), "FAULTS_SEED": str(self.rng.randrange(1 << 40)),
        }  # fmt: skip
        return server

    def life(self) -> None:
        """Starts, checks, writes, and is killed; every other time the power goes with it."""
        self.image.unlink(missing_ok=True)
        with self.server() as server, server.channel() as channel:
            self.verify(channel)
            self.armed.touch()
            load = Load(channel, self.serial)
            time.sleep(self.rng.uniform(0.02, 0.25))  # may sleep: the moment of the kill is left to chance
            server.process.kill()
            server.wait()
            self.acknowledged |= load.join()
        self.armed.unlink(missing_ok=True)
        self.serial += 1
        if self.rng.random() < 0.5 and self.image.exists():
            (self.folder / "data.mdb").unlink()
            subprocess.run(["cp", "--sparse=always", self.image, self.folder / "data.mdb"], check=True)

    def verify(self, channel: grpc.Channel) -> None:
        from keyvalue.v1 import keyvalue_pb2 as messages
        from keyvalue.v1.keyvalue_pb2_grpc import KeyValueStub

        found, latest = {}, 0
        for page in KeyValueStub(channel).List(messages.ListRequest(), metadata=AUTHORIZED, timeout=60):
            latest = page.revision
            for entry in page.entries:
                assert entry.value == value_of(entry.key), f"{entry.key} is torn"
                found[entry.key] = (entry.revision, entry.value)
        lost = {key: fact for key, fact in self.acknowledged.items() if found.get(key) != fact}
        assert not lost, f"{len(lost)} acknowledged writes are not there, such as {sorted(lost)[:3]}"
        # Every write is of a key of its own, so each revision has its entry.
        assert sorted(revision for revision, _ in found.values()) == list(range(1, latest + 1))

    def hits(self) -> dict[str, tuple[int, int]]:
        """Of each function, calls and failures."""
        return hits(self.counts)


def value_of(key: str) -> str:
    return (key + ".") * (1 + hash_of(key) % 300)


def hash_of(key: str) -> int:
    return sum(key.encode()) * 2654435761 % 4294967296 >> 7


class Load:
    """Writers, each with one call at a time, until the server is gone."""

    def __init__(self, channel: grpc.Channel, serial: int):
        from keyvalue.v1 import keyvalue_pb2 as messages
        from keyvalue.v1.keyvalue_pb2_grpc import KeyValueStub

        self.messages, self.stub = messages, KeyValueStub(channel)
        self.acknowledged: dict[str, tuple[int, str]] = {}
        self.threads = [
            threading.Thread(target=self.write, args=(f"s{serial}-w{writer}-",)) for writer in range(WRITERS)
        ]
        for thread in self.threads:
            thread.start()

    def write(self, prefix: str) -> None:
        for number in range(1 << 30):
            key = f"{prefix}{number}"
            request = self.messages.PutRequest(key=key, value=value_of(key), details=True)
            try:
                answer = self.stub.Put(request, metadata=AUTHORIZED, timeout=5)
            except grpc.RpcError as error:
                # UNAVAILABLE is said by a failing disk too: then the server is still there.
                if error.code() == grpc.StatusCode.RESOURCE_EXHAUSTED or "write failed" in error.details():
                    continue
                if "opened again" in error.details() or "does not answer" in error.details():
                    continue
                return
            self.acknowledged[key] = (answer.revision, request.value)

    def join(self) -> dict[str, tuple[int, str]]:
        for thread in self.threads:
            thread.join(PATIENCE)
            assert not thread.is_alive()
        return self.acknowledged


def lives(tmp_path: Path, faults: Path, kills: int, seed: int = SEED, **options) -> list[Database]:
    """Kills, a new database after every twenty, so that none grows too large to be read each time."""
    print(f"seed {seed}")
    rng = random.Random(seed)
    databases = []
    for number in range(kills):
        if number % 20 == 0:
            databases.append(Database(tmp_path / f"db{number // 20}", faults, rng, **options))
        databases[-1].life()
        if number % 20 == 19 or number == kills - 1:
            with databases[-1].server() as server, server.channel() as channel:
                databases[-1].verify(channel)
            shutil.rmtree(databases[-1].folder)
    return databases


def test_what_was_acknowledged_outlives_kills_and_power_losses(tmp_path, faults):
    databases = lives(tmp_path, faults, KILLS)
    written = sum(len(database.acknowledged) for database in databases)
    print(f"{KILLS} kills, {written} acknowledged writes, {databases[0].hits()}")
    assert written > KILLS


def test_what_was_acknowledged_outlives_a_disk_that_fails(tmp_path, faults):
    databases: list[Database] = []
    failed = {"pwrite": 0, "fdatasync": 0}
    rounds = 0
    # A slow disk has few calls in a life, and may need more lives until one of each has failed.
    while rounds == 0 or (0 in failed.values() and rounds < ROUNDS):
        databases += lives(tmp_path, faults, KILLS, seed=SEED + rounds, rate=2000)
        rounds += 1
        failed = {name: sum(database.hits()[name][1] for database in databases) for name in failed}
    written = sum(len(database.acknowledged) for database in databases)
    hits = {name: [sum(pair) for pair in zip(*(d.hits()[name] for d in databases))] for name in FUNCTIONS}
    print(f"{rounds * KILLS} kills, {written} acknowledged writes, calls and failures {hits}")
    assert written > 0
    assert 0 not in failed.values(), failed


def test_the_test_of_power_losses_finds_a_store_that_does_not_sync(tmp_path, faults):
    with pytest.raises(AssertionError, match="acknowledged writes are not there|is torn|not said|list"):
        lives(tmp_path, faults, 20, durability="none")


def test_a_full_disk_refuses_writes_and_loses_nothing(tmp_path, faults):
    mount = tmp_path / "small"
    mount.mkdir()
    made = subprocess.run(["mount", "-t", "tmpfs", "-o", "size=6m", "none", mount], capture_output=True, text=True)
    if made.returncode != 0:
        pytest.skip(f"no small file system can be mounted: {made.stderr.strip()}")
    try:
        databases = lives(mount, faults, max(4, KILLS // 6))
        assert all(database.acknowledged for database in databases)
    finally:
        subprocess.run(["umount", "-l", mount], check=True)
