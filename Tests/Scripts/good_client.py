"""A client that behaves, for a process of its own: a call every 10 ms on one connection and, if it is told to, one on
a new connection every half second. It says `ready` after the first answer. For each line on standard input it says
`served` after 50 calls more. When standard input ends it prints how long each call took in seconds, and the errors, as
JSON. What it could not run itself counts for no call.

Usage: good_client.py ADDRESS PATH [new-connections]
"""
import json
import queue
import sys
import threading
import time

import grpc

ALONE = [("grpc.use_local_subchannel_pool", 1)]  # A connection for each channel.
PACE, NEW_CONNECTION = 0.01, 0.5
CALLS = 50


class Stalls(threading.Thread):
    """When this process was kept from running, as a thread sees it that has nothing to do but to wake up."""

    def __init__(self):
        super().__init__(daemon=True)
        self.found: list[tuple[float, float]] = []

    def run(self) -> None:
        last = time.monotonic()
        while True:
            time.sleep(PACE)  # may sleep: how late it wakes is what is measured
            now = time.monotonic()
            if now - last > 5 * PACE:
                self.found.append((last, now))
            last = now

    def within(self, start: float, end: float) -> float:
        """Seconds."""
        return sum(max(0.0, min(end, until) - max(start, since)) for since, until in self.found)


class Client:
    def __init__(self, address: str, path: str):
        self.address, self.path = address, path
        self.times: list[tuple[float, float]] = []  # beginnings and ends of calls
        self.errors: list[str] = []

    def call(self, channel: grpc.Channel) -> None:
        start = time.monotonic()
        try:
            channel.unary_unary(self.path)(b"", timeout=30)
            self.times.append((start, time.monotonic()))
        except grpc.RpcError as error:
            self.errors.append(f"{error.code().name}: {error.details()}")

    def run(self, orders: queue.SimpleQueue, opens_connections: bool) -> None:
        with grpc.insecure_channel(self.address, options=ALONE) as channel:
            grpc.channel_ready_future(channel).result(30)
            self.call(channel)
            print("ready", flush=True)
            next_connection = time.monotonic()
            served_at = []
            while True:
                try:
                    if orders.get(timeout=PACE) is None:
                        return
                    served_at.append(len(self.times) + len(self.errors) + CALLS)
                except queue.Empty:
                    pass
                self.call(channel)
                if opens_connections and time.monotonic() > next_connection:
                    next_connection += NEW_CONNECTION
                    with grpc.insecure_channel(self.address, options=ALONE) as another:
                        self.call(another)
                while served_at and len(self.times) + len(self.errors) >= served_at[0]:
                    served_at.pop(0)
                    print("served", flush=True)


def main(address: str, path: str, opens_connections: bool) -> None:
    orders: queue.SimpleQueue = queue.SimpleQueue()

    def read() -> None:
        for line in sys.stdin:
            orders.put(line)
        orders.put(None)

    threading.Thread(target=read, daemon=True).start()
    client, stalls = Client(address, path), Stalls()
    stalls.start()
    client.run(orders, opens_connections)
    seconds = [end - start - stalls.within(start, end) for start, end in client.times]
    print(json.dumps({"seconds": seconds, "errors": client.errors}), flush=True)


if __name__ == "__main__":
    main(sys.argv[1], sys.argv[2], "new-connections" in sys.argv[3:])
