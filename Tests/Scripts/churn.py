"""A client that only ever leaves: connections dropped and calls cancelled at random points, as fast as it can."""
import random
import socket
import struct
import time

from server import PATIENCE, TOKEN

PREFACE = b"PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n"
DATA, HEADERS, RST_STREAM, SETTINGS, WINDOW_UPDATE = 0, 1, 3, 4, 8
END_STREAM, END_HEADERS, ACK = 1, 4, 1
CANCEL = 8
PUT, GET, LIST, FOLLOW = (f"/keyvalue.v1.KeyValue/{name}" for name in ("Put", "Get", "List", "Watch"))
WATCH = "/grpc.health.v1.Health/Watch"
CHECK = "/grpc.health.v1.Health/Check"
REFLECT = "/grpc.reflection.v1.ServerReflection/ServerReflectionInfo"
# A message for each method, with its prefix.
MESSAGES = {
    PUT: b"\0\0\0\0\6\x0a\x01k\x12\x01v",
    GET: b"\0\0\0\0\3\x0a\x01k",
    LIST: b"\0\0\0\0\0",
    FOLLOW: b"\0\0\0\0\0",
    WATCH: b"\0\0\0\0\0",
    REFLECT: b"\0\0\0\0\2\x3a\0",
}


def frame(kind: int, flags: int, stream: int, payload: bytes = b"") -> bytes:
    return struct.pack(">I", len(payload))[1:] + struct.pack(">BBI", kind, flags, stream) + payload


def block(path: str) -> bytes:
    """Literals without indexing (RFC 7541, section 6.2.2): the same bytes serve every stream."""
    fields = {
        ":method": "POST", ":scheme": "http", ":path": path, ":authority": "localhost", "te": "trailers",
        "content-type": "application/grpc", "authorization": f"Bearer {TOKEN}",
    }  # fmt: skip
    return b"".join(
        b"\0" + bytes([len(name)]) + name.encode() + bytes([len(value)]) + value.encode()
        for name, value in fields.items()
    )


BLOCKS = {path: block(path) for path in [*MESSAGES, CHECK]}
# With a window that is never used up.
WINDOW = frame(WINDOW_UPDATE, 0, 0, struct.pack(">I", 1 << 30))
OPENING = PREFACE + frame(SETTINGS, 0, 0) + frame(SETTINGS, ACK, 0) + WINDOW


def call(stream: int, path: str, chance: random.Random) -> bytes:
    """A call, as far as it gets: its headers, some of its message, all of it, its end."""
    headers = frame(HEADERS, END_HEADERS, stream, BLOCKS[path])
    message = MESSAGES[path]
    match chance.randrange(4):
        case 0:
            return headers
        case 1:
            return headers + frame(DATA, 0, stream, message[: chance.randrange(len(message))])
        case 2:
            return headers + frame(DATA, 0, stream, message)
        case _:
            return headers + frame(DATA, END_STREAM, stream, message)


def open_and_close(endpoint, count: int, chance: random.Random) -> None:
    """Connections that end at any point, by FIN or by RST; the server has accepted all of them when this returns."""
    for _ in range(count):
        with socket.create_connection(endpoint, timeout=PATIENCE) as connection:
            everything = OPENING + call(1, chance.choice(list(MESSAGES)), chance)
            sent = chance.choice([0, len(PREFACE), len(everything), chance.randrange(len(everything))])
            connection.sendall(everything[:sent])
            if chance.random() < 0.5:
                connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
    # A listener's queue is first in, first out: whoever stood before one that is answered is no longer in it.
    with socket.create_connection(endpoint, timeout=PATIENCE) as connection:
        connection.sendall(OPENING)
        wait_for_service(connection, 1, bytearray())


def cancel(endpoint, count: int, chance: random.Random, at_once: int = 50) -> None:
    """One connection, on which so many calls begin and are cancelled at any point."""
    with socket.create_connection(endpoint, timeout=PATIENCE) as connection:
        connection.sendall(OPENING)
        stream, unread = 1, bytearray()
        for start in range(0, count, at_once):
            streams = range(stream, stream + 2 * min(at_once, count - start), 2)
            stream = streams.stop
            begun = [call(number, chance.choice(list(MESSAGES)), chance) for number in streams]
            if chance.random() < 0.5:  # Some answers are on their way by then.
                connection.sendall(b"".join(begun))
                begun = []
            resets = [frame(RST_STREAM, 0, number, struct.pack(">I", CANCEL)) for number in streams]
            chance.shuffle(resets)
            connection.sendall(b"".join(begun + resets))
            stream = wait_for_service(connection, stream, unread)


def wait_for_service(connection: socket.socket, stream: int, unread: bytearray) -> int:
    """Calls until it is answered, after what was sent before it; the next stream's number. While handlers of cancelled
    calls still wind up, the server refuses."""
    for _ in range(1000):
        message = frame(DATA, END_STREAM, stream, bytes(5))
        connection.sendall(frame(HEADERS, END_HEADERS, stream, BLOCKS[CHECK]) + message)
        if is_answered(connection, stream, unread):
            return stream + 2
        stream += 2
        time.sleep(0.005)  # may sleep: polls for a condition, with an end
    raise AssertionError("the server goes on refusing")


def is_answered(connection: socket.socket, stream: int, unread: bytearray) -> bool:
    """Whether a message comes on the stream, before its end does."""
    answered = False
    while True:
        while len(unread) < 9 or len(unread) < 9 + int.from_bytes(unread[:3]):
            data = connection.recv(65536)
            assert data, "the server closed the connection"
            unread += data
        length, kind, flags, number = int.from_bytes(unread[:3]), *struct.unpack(">BBI", unread[3:9])
        del unread[: 9 + length]
        if number == stream:
            answered = answered or kind == DATA
            if kind in (DATA, HEADERS) and flags & END_STREAM:
                return answered
