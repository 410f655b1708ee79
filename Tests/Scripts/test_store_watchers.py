"""A thousand watchers and one that reads nothing: what the server holds is bounded, and the others wait for nobody."""
import asyncio
import statistics
import time
from pathlib import Path

import grpc
import pytest

from server import AUTHORIZED, Server

WATCHERS, WRITES = 1000, 30
ROUNDS = 5  # at most


def resident(server: Server) -> int:
    """Bytes."""
    status = Path(f"/proc/{server.process.pid}/status").read_text()
    return next(int(line.split()[1]) for line in status.splitlines() if line.startswith("VmRSS:")) * 1024


async def watch(stub, messages, started: list[float], delays: list[float], ready: asyncio.Semaphore) -> None:
    stream = stub.Watch(messages.WatchRequest(prefix="small/"), metadata=AUTHORIZED)
    await stream.read()
    ready.release()
    seen = 0
    while seen < WRITES:
        message = await stream.read()
        for event in message.events:
            delays.append(time.monotonic() - started[int(event.key.split("/")[1])])
            seen += 1
    stream.cancel()


async def run(server: Server, with_slow_one: bool) -> list[float]:
    """How long each event took to each watcher."""
    from keyvalue.v1 import keyvalue_pb2 as messages
    from keyvalue.v1.keyvalue_pb2_grpc import KeyValueStub

    # Channels with an option of their own share no connection.
    channels = [
        grpc.aio.insecure_channel(server.address, options=[("weir.number", number)])
        for number in range(WATCHERS // 90 + 3)
    ]
    stubs = [KeyValueStub(channel) for channel in channels]
    started, delays, ready = [0.0] * WRITES, [], asyncio.Semaphore(0)
    watchers = [
        asyncio.create_task(watch(stubs[2 + number // 90], messages, started, delays, ready))
        for number in range(WATCHERS)
    ]
    for _ in range(WATCHERS):
        await ready.acquire()
    if with_slow_one:
        slow = stubs[1].Watch(messages.WatchRequest(), metadata=AUTHORIZED)
        await slow.read()
    for number in range(WRITES):
        started[number] = time.monotonic()
        await stubs[0].Put(messages.PutRequest(key=f"small/{number}", value="v"), metadata=AUTHORIZED)
        if with_slow_one:
            await stubs[0].Put(messages.PutRequest(key="big", value="x" * 900_000), metadata=AUTHORIZED)
        while len(delays) < WATCHERS * (number + 1):
            await asyncio.sleep(0.001)  # may sleep: polls for the last delivery
    await asyncio.gather(*watchers)
    if with_slow_one:
        with pytest.raises(grpc.aio.AioRpcError) as caught:
            while await slow.read():
                pass
        assert caught.value.code() == grpc.StatusCode.OUT_OF_RANGE
    for channel in channels:
        await channel.close()
    return delays


def p99(delays: list[float]) -> float:
    return statistics.quantiles(delays, n=100)[98]


def test_a_thousand_watchers_do_not_wait_for_a_slow_one():
    flags = ("--rate", "1000000", "--burst", "1000000", "--log-level", "error", "--workers", "1")
    with Server(*flags) as server:
        # A machine that does something else for a while slows one round down; watchers that wait do each of them.
        for _ in range(ROUNDS):
            alone = p99(asyncio.run(run(server, False)))
            before = resident(server)
            beside = p99(asyncio.run(run(server, True)))
            grown = resident(server) - before
            print(f"p99 {alone * 1000:.0f} ms alone, {beside * 1000:.0f} ms beside a slow one, {grown >> 20} MiB more")
            # The history holds 16 MiB; a connection that is not read holds one message and what its window takes.
            assert grown < 64 << 20
            if beside < 3 * alone + 0.1:
                break
        assert beside < 3 * alone + 0.1
        assert server.stop() == 0
