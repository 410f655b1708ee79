"""Byte streams that nobody would send: whole conversations, cut, mixed up and with bits turned over. The server must
take each, end each connection when its client has said all, and serve the good client meanwhile."""
import random
import socket

import pytest

from flood import literals
from interop import TEST_SERVICE, output
from siege import EMPTY_CALL, siege
from test_siege_connections import OPENING, STAGES
from test_siege_frames import BOMB, USELESS
from test_wire_connections import STRANGERS
from test_wire_messages import BROKEN
from test_wire_requests import REFUSED
from wire import DATA, END_STREAM, PING, RST_STREAM, WINDOW_UPDATE, data_frames, frame, framed, head, header_frames

SEED = 20_231_010  # The day on which rapid reset became known.
COUNT = 1500


def request(path: str, changes: dict | None = None, body: bytes = framed(b""), stream: int = 1) -> bytes:
    return header_frames(stream, literals(head(path, changes))) + data_frames(stream, body, end=True)


def conversations() -> list[bytes]:
    """What the other tests send, as far as it is bytes, and some more."""
    wished = framed(output(*[100] * 10).SerializeToString())
    calls = [
        request(EMPTY_CALL), request(TEST_SERVICE + "StreamingOutputCall", body=wished),
        b"".join(request(TEST_SERVICE + "FullDuplexCall", body=wished * 3, stream=each) for each in range(1, 41, 2)),
        request(EMPTY_CALL) + frame(RST_STREAM, 0, 1, bytes(4)) + frame(PING, 0, 0, bytes(8)),
        request(EMPTY_CALL) + frame(WINDOW_UPDATE, 0, 1, b"\x7f\xff\xff\xff") + frame(DATA, END_STREAM, 1),
        header_frames(1, BOMB), *(useless.values[0](1) for useless in USELESS),
        *(request(EMPTY_CALL, each.values[0]) for each in REFUSED),
        *(request(TEST_SERVICE + "FullDuplexCall", dict(each.values[2]), each.values[0]) for each in BROKEN),
    ]  # fmt: skip
    return [*STAGES.values(), *(each.values[0] for each in STRANGERS), *(OPENING + call for call in calls)]


def mutations(count: int) -> list[bytes]:
    """The same ones each time."""
    chance = random.Random(SEED)
    seeds = [each for each in conversations() if each]

    def changed(data: bytearray) -> bytes:
        for _ in range(chance.randint(1, 8)):
            start, end = sorted(chance.randrange(len(data) + 1) for _ in range(2))
            match chance.randrange(5):
                case 0:
                    data[start : start + 1] = bytes([chance.randrange(256)])
                case 1 if data:
                    data[start % len(data)] ^= 1 << chance.randrange(8)
                case 2:
                    del data[start : min(end, start + 40)]
                case 3:
                    data[start:start] = data[start : min(end, start + 200)]
                case 4:
                    other = chance.choice(seeds)
                    data[start:start] = other[chance.randrange(len(other)) :][:300]
        return bytes(data)

    return [changed(bytearray(chance.choice(seeds))) for _ in range(count)]


@pytest.mark.parametrize("make", [conversations, lambda: mutations(COUNT)], ids=["as they are", "mutated"])
def test_a_corpus_of_conversations(siege, make):
    with siege() as target:
        for number, data in enumerate(make()):
            connection = target.connect(preface=b"")
            try:
                connection.write(data)
                connection.socket.shutdown(socket.SHUT_WR)
                while connection.socket.recv(65536):
                    pass
            except TimeoutError:
                raise AssertionError(f"number {number} is still open: {data[:200]!r}") from None
            except OSError:
                pass  # It was cut off before it had said all.
            connection.socket.close()


