"""What HTTP/2 and gRPC put on the wire, as bytes, header lists and words: frames, good requests, how a call ended."""
import struct
from dataclasses import dataclass, field

import grpc
import pytest

PREFACE = b"PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n"
DATA, HEADERS, PRIORITY, RST_STREAM, SETTINGS, PUSH_PROMISE, PING, GOAWAY, WINDOW_UPDATE, CONTINUATION = range(10)
ACK = END_STREAM = 1
END_HEADERS = 4
FRAME_SIZE = 16_384
ERRORS = [
    "NO_ERROR", "PROTOCOL_ERROR", "INTERNAL_ERROR", "FLOW_CONTROL_ERROR", "SETTINGS_TIMEOUT", "STREAM_CLOSED",
    "FRAME_SIZE_ERROR", "REFUSED_STREAM", "CANCEL", "COMPRESSION_ERROR", "CONNECT_ERROR", "ENHANCE_YOUR_CALM",
    "INADEQUATE_SECURITY", "HTTP_1_1_REQUIRED",
]  # fmt: skip
CANCEL = ERRORS.index("CANCEL")
STATUSES = {code.value[0]: code.name for code in grpc.StatusCode}


def frame(kind: int, flags: int, stream: int, payload: bytes = b"") -> bytes:
    return struct.pack(">I", len(payload))[1:] + struct.pack(">BBI", kind, flags, stream) + payload


def settings(*entries: tuple[int, int]) -> bytes:
    return frame(SETTINGS, 0, 0, b"".join(struct.pack(">HI", *entry) for entry in entries))


def framed(message: bytes, flag: int = 0) -> bytes:
    return struct.pack(">BI", flag, len(message)) + message


def header_frames(stream: int, block: bytes, flags: int = 0) -> bytes:
    """A header block as HEADERS, and CONTINUATION where it is longer than a frame."""
    parts = [block[start : start + FRAME_SIZE] for start in range(0, max(1, len(block)), FRAME_SIZE)]
    kinds = [HEADERS, *[CONTINUATION] * (len(parts) - 1)]
    ends = [*[0] * (len(parts) - 1), END_HEADERS]
    return b"".join(
        frame(kind, end | (flags if kind == HEADERS else 0), stream, part)
        for kind, end, part in zip(kinds, ends, parts)
    )


def data_frames(stream: int, data: bytes, end: bool) -> bytes:
    """Data as as many frames as it takes, at least one."""
    parts = [data[start : start + FRAME_SIZE] for start in range(0, max(1, len(data)), FRAME_SIZE)]
    *others, last = parts
    begun = b"".join(frame(DATA, 0, stream, part) for part in others)
    return begun + frame(DATA, END_STREAM if end else 0, stream, last)


def size(fields: list[tuple[str, str]]) -> int:
    """As SETTINGS_MAX_HEADER_LIST_SIZE counts."""
    return sum(len(name) + len(value) + 32 for name, value in fields)


def head(path: str, changes: dict[str, str | list[str] | None] | None = None) -> list[tuple[str, str]]:
    """The header list of a good request with some fields changed, left out (None), repeated (a list) or added."""
    good = {
        ":method": "POST", ":scheme": "http", ":path": path, ":authority": "localhost",
        "te": "trailers", "content-type": "application/grpc",
    }  # fmt: skip
    fields = []
    for name, value in {**good, **(changes or {})}.items():
        fields += [(name, each) for each in (value if isinstance(value, list) else [value]) if each is not None]
    return sorted(fields, key=lambda item: not item[0].startswith(":"))


def row(sentence: str, *values):
    """A row of a table of tests, named by a sentence."""
    return pytest.param(*values, id=sentence)


@dataclass(frozen=True)
class GoAway:
    last: int
    code: str
    text: str


@dataclass
class Answer:
    """What came on one stream so far: the header blocks, the body, the error code of a reset."""

    blocks: list[list[tuple[str, str]]] = field(default_factory=list)
    body: bytes = b""
    reset: int | None = None
    has_ended: bool = False

    @property
    def headers(self) -> dict[str, str]:
        """Headers and trailers in one."""
        return {name: value for block in self.blocks for name, value in block}

    @property
    def status(self) -> int | None:
        return int(self.headers["grpc-status"]) if "grpc-status" in self.headers else None

    @property
    def outcome(self) -> str:
        """`NOT_FOUND`, `415 INVALID_ARGUMENT`, `RST_STREAM CANCEL`, or nothing yet."""
        if self.status is None:
            return f"RST_STREAM {ERRORS[self.reset]}" if self.reset is not None else ""
        http = self.headers[":status"]
        return ("" if http == "200" else f"{http} ") + STATUSES[self.status]
