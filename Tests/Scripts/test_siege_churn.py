"""Much coming and going: connections opened and closed, calls cancelled at every point. Nothing may be left behind."""
import itertools
import random

from flood import BURST, Requests
from http2 import Connection
from interop import TEST_SERVICE, output
from server import Server
from siege import EMPTY_CALL, siege, wait_until
from test_siege_streams import reset
from wire import DATA, END_STREAM, frame, framed, head

CONNECTIONS, CALLS = 20_000, 50_000
LEFT = 8 << 20  # What a server may keep of the memory that it had in use.


def test_20000_connections_are_opened_and_closed(siege):
    with siege() as target:
        before = target.process.memory()
        for number in range(CONNECTIONS):
            connection = target.connect()
            if number % 3 == 0:
                assert connection.call(EMPTY_CALL) == "OK"
            if number % 3 == 1:
                connection.request(head(EMPTY_CALL), framed(b""))
            if number % 2:
                connection.close_abruptly()
            else:
                connection.socket.close()
        wait_until(lambda: target.process.sockets <= 4, "only the listener and the good client are left")
        assert target.process.memory() - before < LEFT


CONFORMANCE = "/connectrpc.conformance.v1.ConformanceService/"
SLOW = framed(b"\x0a\x03\x30\x90\x4e")  # A Unary request that is answered after ten seconds.
WISH = framed(output(100, 100, 100).SerializeToString())
# A path, and the pieces in which its request goes out.
KINDS = [
    (EMPTY_CALL, [framed(b"")]), (TEST_SERVICE + "UnaryCall", [b"\0\0", b"\0\0\0"]), (CONFORMANCE + "Unary", [SLOW]),
    (TEST_SERVICE + "StreamingOutputCall", [WISH]), (TEST_SERVICE + "FullDuplexCall", [WISH[:7], WISH[7:], WISH]),
    (TEST_SERVICE + "StreamingInputCall", [framed(bytes(2)), framed(bytes(2))]), (TEST_SERVICE + "Nothing", [b""]),
]  # fmt: skip


def cancelled(requests: Requests, pieces: list[bytes], chance: random.Random) -> list[bytes]:
    """The frames of a call that is cancelled somewhere between its headers and its end."""
    parts = [requests.begin(), *(frame(DATA, 0, requests.stream, piece) for piece in pieces)]
    parts.append(frame(DATA, END_STREAM, requests.stream))
    return [*parts[: chance.randint(1, len(parts))], reset(requests.stream)]


def cancel(connection: Connection, path: str, pieces: list[bytes], count: int, chance: random.Random) -> None:
    requests = Requests(connection, path)
    for _ in range(count // BURST):
        calls = [part for _ in range(BURST) for part in cancelled(requests, pieces, chance)]
        # In several writes, so that calls are cancelled in the read that begins them and in later ones.
        while calls:
            count = chance.randint(1, len(calls))
            connection.write(b"".join(calls[:count]))
            connection.read_what_is_there()
            del calls[:count]


def test_50000_calls_are_cancelled_at_random_points(siege):
    chance = random.Random(1)
    per_connection = 500
    with siege() as target:
        before = target.process.memory()
        kinds = itertools.cycle(KINDS)
        for _ in range(CALLS // per_connection):
            with target.connect() as connection:
                cancel(connection, *next(kinds), per_connection, chance)
                connection.sync()
                # While handlers of cancelled calls are at work, a connection takes no more than its limit.
                wait_until(lambda: connection.call(EMPTY_CALL) == "OK", "the handlers are over")
        assert target.process.memory() - before < LEFT


def test_every_cancelled_call_has_its_line_in_the_log():
    kinds = [("/grpc.health.v1.Health/Watch", [framed(b"")]), ("/keyvalue.v1.KeyValue/Put", [b"\0\0", b"\0\0\0"])]
    with Server("--log-format", "json") as server:
        for path, pieces in kinds:
            with Connection(server.endpoint) as connection:
                cancel(connection, path, pieces, 500, random.Random(1))
                connection.sync()
        assert server.stop() == 0
        for path, _ in kinds:
            method = path.rsplit("/", 1)[1]
            assert len([line for line in server.lines if f'"grpc.method":"{method}"' in line]) == 500


