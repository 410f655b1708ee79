"""Ten clients put, get and batch on few keys while the server is killed and started again: is there one order of all
that happened that no client can contradict? Revisions name the order of the writes, so it only has to be checked."""
import os
import random
import threading
import time
from dataclasses import dataclass

import grpc

from server import AUTHORIZED, Server

SEED = int(os.environ.get("WEIR_SEED", str(random.randrange(1 << 30))))
LIVES = int(os.environ.get("WEIR_LIVES", "3"))
CLIENTS, KEYS = 10, [f"k{number}" for number in range(4)]


@dataclass
class Operation:
    kind: str
    keys: tuple[str, ...]
    value: str
    invoked: float
    completed: float = float("inf")  # never, for one that nobody knows about
    revision: int = 0  # of a write, or of what was read; 0 for no value


class Client(threading.Thread):
    def __init__(self, number: int, channel: grpc.Channel, seed: int, stop: threading.Event):
        super().__init__()
        from keyvalue.v1 import keyvalue_pb2 as messages
        from keyvalue.v1.keyvalue_pb2_grpc import KeyValueStub

        self.pb, self.stub = messages, KeyValueStub(channel)
        self.name, self.rng, self.stop = f"{seed}-{number}", random.Random(seed * 100 + number), stop
        self.operations: list[Operation] = []

    def run(self) -> None:
        serial = 0
        while not self.stop.is_set():
            serial += 1
            kind = self.rng.choice(["get", "get", "put", "batch"])
            keys = tuple(self.rng.sample(KEYS, 2 if kind == "batch" else 1))
            operation = Operation(kind, keys, f"{self.name}-{serial}", time.monotonic())
            self.operations.append(operation)
            try:
                self.perform(operation)
                operation.completed = time.monotonic()
            except grpc.RpcError as error:
                if error.code() == grpc.StatusCode.NOT_FOUND:
                    operation.value, operation.completed = "", time.monotonic()
                elif kind == "get":
                    self.operations.pop()

    def perform(self, operation: Operation) -> None:
        options = {"metadata": AUTHORIZED, "timeout": 5}
        key, value = operation.keys[0], operation.value
        if operation.kind == "get":
            answer = self.stub.Get(self.pb.GetRequest(key=key, details=True), **options)
            operation.value, operation.revision = answer.value, answer.details.revision
        elif operation.kind == "put":
            answer = self.stub.Put(self.pb.PutRequest(key=key, value=value, details=True), **options)
            operation.revision = answer.revision
        else:
            changes = [self.pb.BatchRequest.Change(key=key, put={"value": value}) for key in operation.keys]
            operation.revision = self.stub.Batch(self.pb.BatchRequest(changes=changes), **options).revision


def watch(channel: grpc.Channel, events: dict[int, tuple[str, set[str]]]) -> threading.Thread:
    """Gathers value and keys of each revision that a watcher sees, in its order."""
    from keyvalue.v1 import keyvalue_pb2 as messages
    from keyvalue.v1.keyvalue_pb2_grpc import KeyValueStub

    stream = KeyValueStub(channel).Watch(messages.WatchRequest(), metadata=AUTHORIZED)
    start = next(stream).revision

    def follow() -> None:
        last = start
        try:
            for message in stream:
                for event in message.events:
                    assert event.revision in (last, last + 1), "a watcher has missed a write"
                    last = event.revision
                    events.setdefault(last, (event.value, set()))[1].add(event.key)
        except grpc.RpcError:
            pass

    thread = threading.Thread(target=follow)
    thread.start()
    return thread


def check(operations: list[Operation], events: dict[int, tuple[str, set[str]]]) -> None:
    """Raises AssertionError when there is no such order."""
    writes = {operation.value: operation for operation in operations if operation.kind != "get"}
    for revision, (value, keys) in events.items():
        write = writes[value]
        assert keys == set(write.keys), f"revision {revision} is a part of a write"
        assert write.revision in (0, revision), f"revision {revision} was acknowledged as {write.revision}"
        write.revision = revision
    for read in (operation for operation in operations if operation.kind == "get" and operation.revision):
        write = writes[read.value]
        assert write.revision in (0, read.revision) and read.keys[0] in write.keys
        assert write.invoked <= read.completed, "a value was read before it was written"
        write.revision = read.revision
    happened = sorted((write.revision, write) for write in writes.values() if write.revision)
    assert len({revision for revision, _ in happened}) == len(happened), "two writes have one revision"
    place(operations, happened)


def place(operations: list[Operation], happened: list[tuple[int, Operation]]) -> None:
    """Gives each operation the first place in the order that those before it allow."""
    by_key = {key: [revision for revision, write in happened if key in write.keys] for key in KEYS}
    done: list[tuple[float, int]] = []  # completions and places, places growing
    for operation in sorted(operations, key=lambda operation: operation.invoked):
        if operation.kind != "get" and not operation.revision:
            continue
        before = max((place for completed, place in done if completed < operation.invoked), default=0)
        position = max(before, operation.revision)
        if operation.kind == "get":
            overwritten = min((r for r in by_key[operation.keys[0]] if r > operation.revision), default=1 << 60)
            assert position < overwritten, f"{operation} is stale: revision {before} was known"
        else:
            assert position == operation.revision, f"{operation} is older than revision {before}, which was known"
        done.append((operation.completed, position))


def test_no_client_can_contradict_the_order_of_revisions(tmp_path):
    print(f"seed {SEED}")
    rng = random.Random(SEED)
    operations: list[Operation] = []
    events: dict[int, tuple[str, set[str]]] = {}
    for life in range(LIVES):
        flags = ("--store", f"lmdb:{tmp_path}", "--rate", "1000000", "--burst", "1000000", "--log-level", "error")
        with Server(*flags, "--workers", "2") as server, server.channel() as channel:
            watcher = watch(channel, events)
            stop = threading.Event()
            clients = [Client(number, channel, life * 1000 + 1, stop) for number in range(CLIENTS)]
            for client in clients:
                client.start()
            time.sleep(rng.uniform(0.5, 1))  # may sleep: the moment of the kill is left to chance
            server.process.kill()
            stop.set()
            for thread in [*clients, watcher]:
                thread.join(20)
                assert not thread.is_alive()
            operations += [operation for client in clients for operation in client.operations]
    print(f"{len(operations)} operations, {len(events)} writes watched")
    assert len(events) > 50
    check(operations, events)


def test_the_check_finds_a_stale_read():
    first = Operation("put", ("k0",), "a", 0, 1, 1)
    second = Operation("put", ("k0",), "b", 2, 3, 2)
    check([first, second, Operation("get", ("k0",), "b", 4, 5, 2)], {})
    try:
        check([first, second, Operation("get", ("k0",), "a", 4, 5, 1)], {})
    except AssertionError:
        return
    raise RuntimeError("a stale read was not found")
