"""Attacks by frames: floods of those that carry nothing, header blocks that never end or swell. The bounds that hold
for all are in siege.py; what an attack must meet beside them is said here."""
import itertools
import struct

import pytest

from flood import Requests, bursts, literals, pour
from http2 import Mute
from siege import EMPTY_CALL, siege
from wire import (
    ACK, CONTINUATION, DATA, HEADERS, PING, PRIORITY, WINDOW_UPDATE, Answer, frame, head,
    header_frames, row, settings,
)  # fmt: skip

MEGABYTES = 16 << 20  # What an attack sends at the most.
CALM = "ENHANCE_YOUR_CALM"


def flood(one: bytes):
    """A frame again and again, by the hundred."""
    return itertools.repeat(one * 100, MEGABYTES // (len(one) * 100))


@pytest.mark.parametrize("one", [
    row("PING", frame(PING, 0, 0, bytes(8))), row("SETTINGS", settings((4, 65_535))), row("empty SETTINGS", settings()),
])  # fmt: skip
def test_what_must_be_acknowledged_and_nobody_reads(siege, one):
    with siege() as target, target.connect(receive_buffer=4096) as connection:
        assert pour(connection, flood(one), reads=False) in (CALM, "closed", "stalled")


def test_pings_whose_answers_are_read(siege):
    with siege() as target, target.connect() as connection:
        assert pour(connection, flood(frame(PING, 0, 0, bytes(8)))) == CALM
        assert connection.goaways[-1].text in ("too_many_pings", "too_much_overhead")


USELESS = [
    row("empty DATA", lambda stream: frame(DATA, 0, stream)),
    row("DATA that are padding", lambda stream: frame(DATA, 8, stream, b"\x20" + bytes(32))),
    row("PRIORITY", lambda stream: frame(PRIORITY, 0, stream + 2, struct.pack(">IB", 0, 1))),
    row("WINDOW_UPDATE of one", lambda stream: frame(WINDOW_UPDATE, 0, stream, struct.pack(">I", 1))),
    row("WINDOW_UPDATE of one, of the connection", lambda _: frame(WINDOW_UPDATE, 0, 0, struct.pack(">I", 1))),
    row("frames of unknown types", lambda _: frame(0x42, 0, 0, bytes(100))),
    row("frames of unknown types, of a stream", lambda stream: frame(0x42, 0, stream, bytes(100))),
    row("SETTINGS that are read", lambda _: settings((4, 65_535))),
    row("acknowledgements of no PING", lambda _: frame(PING, ACK, 0, bytes(8))),
]


@pytest.mark.parametrize("useless", USELESS)
def test_frames_that_carry_nothing(siege, useless):
    with siege() as target, target.connect() as connection:
        stream = connection.request(head(EMPTY_CALL))
        assert pour(connection, flood(useless(stream))) in (CALM, "PROTOCOL_ERROR")


def test_a_header_block_that_never_ends(siege):
    def attack(connection):
        yield frame(HEADERS, 0, 1, connection.block(head(EMPTY_CALL)))
        field = b"\x00\x01x\x7f\xe9\x06" + b"v" * 1000  # x: v..., a literal that no table keeps
        yield from itertools.repeat(frame(CONTINUATION, 0, 1, field * 16), 1000)

    with siege() as target:
        for _ in range(10):
            with target.connect(kind=Mute) as connection:
                assert pour(connection, attack(connection)) == CALM


def test_empty_continuation_frames(siege):
    with siege() as target, target.connect(kind=Mute) as connection:
        begun = [frame(HEADERS, 0, 1, connection.block(head(EMPTY_CALL)))]
        assert pour(connection, itertools.chain(begun, flood(frame(CONTINUATION, 0, 1)))) == CALM


ENTRY = b"\x40\x01x\x7f\xa1\x1e" + b"v" * 4000  # x: v..., put into the header table, as entry 62
BOMB = ENTRY + b"\xbe" * 12_000  # and named 12,000 times: 48 MB of headers


def test_a_header_bomb(siege):
    with siege() as target:
        for _ in range(50):
            with target.connect() as connection:
                assert pour(connection, [header_frames(1, BOMB)] * 50) == CALM


def test_a_header_bomb_below_the_limit_of_a_block(siege):
    # Three entries of 4 KB each, named by a byte: every request is let in, and costs its own bytes only.
    with siege() as target, target.connect() as connection:
        requests = Requests(connection, EMPTY_CALL, {"x": ["v" * 3800] * 3})
        for burst in bursts(requests.whole, 5000, requests):
            connection.write(burst)
        assert connection.outcome(requests.stream) == "OK"


def test_a_header_table_that_is_filled_and_emptied(siege):
    sizes = b"\x20\x3f\xe1\x1f"  # none, then 4096 again
    churn = b"".join(b"\x40\x02%02x\x01v" % number for number in range(100))
    with siege() as target, target.connect() as connection:
        requests = Requests(connection, EMPTY_CALL, block=sizes + literals(head(EMPTY_CALL)) + churn)
        for burst in bursts(requests.whole, 5000, requests):
            connection.write(burst)
        assert connection.outcome(requests.stream) == "OK"


@pytest.mark.parametrize("fields, ending", [
    row("a value of 64 KB", [("x", "~" * 65_000)], "RESOURCE_EXHAUSTED"),
    row("a name of 64 KB", [("x" * 65_000, "v")], "RESOURCE_EXHAUSTED"),
    row("5,000 fields", [("x", str(n)) for n in range(5000)], "RESOURCE_EXHAUSTED"),
    row("25,000 fields", [("x", "") for n in range(25_000)], "RESOURCE_EXHAUSTED"),
    row("35,000 fields", [("x", "") for n in range(35_000)], CALM),
    row("2 MB", [(f"x-{n}", "~" * 1000) for n in range(2000)], CALM),
    # More than nghttp2 takes of one.
    row("a value over 64 KiB", [("x", "~" * 65_537)], "COMPRESSION_ERROR"),
])  # fmt: skip
def test_headers_over_the_limits(siege, fields, ending):
    block = literals([*head(EMPTY_CALL), *fields])
    with siege() as target:
        for _ in range(50):
            with target.connect() as connection:
                if ending != "RESOURCE_EXHAUSTED":
                    assert pour(connection, [header_frames(1, block)]) == ending
                    continue
                for stream in (1, 3, 5):
                    connection.answers[stream] = Answer()
                    connection.write(header_frames(stream, block))
                    assert connection.outcome(stream) == ending
                assert connection.call(EMPTY_CALL) == "OK"


def test_many_settings_in_one_frame(siege):
    with siege() as target, target.connect() as connection:
        many = settings(*[(5, 16_384 + number) for number in range(2000)])
        assert pour(connection, itertools.repeat(many, 100)) != "all taken"
