"""Requests by the thousand and bytes by the megabyte, for attacks."""
import gzip
import io
from collections.abc import Iterable, Iterator

from http2 import Connection
from server import PATIENCE
from wire import DATA, END_STREAM, FRAME_SIZE, Answer, frame, framed, head, header_frames

BURST = 50  # Requests in one write.
FIRST_WINDOW = 4  # The setting.


class Requests:
    """Makes requests whose headers cost some bytes: the first fills the header table, the others name its entries."""

    def __init__(self, connection: Connection, path: str, changes: dict | None = None, block: bytes | None = None):
        """`block` is a header block to be used every time."""
        self.connection = connection
        fields = head(path, changes)
        self._blocks = iter([] if block else [connection.block(fields)])
        self._again = block or connection.block(fields)
        self.stream = -1

    def begin(self, flags: int = 0) -> bytes:
        """The headers of the next request; its number is in `stream`."""
        self.stream += 2
        self.connection.answers[self.stream] = Answer()
        return header_frames(self.stream, next(self._blocks, self._again), flags)

    def whole(self, message: bytes = b"") -> bytes:
        return self.begin() + frame(DATA, END_STREAM, self.stream, framed(message))


def literals(fields: list[tuple[str, str]]) -> bytes:
    """A header block that needs no table and leaves nothing in one."""

    def text(value: str) -> bytes:
        data, length = value.encode("latin1"), b""
        rest = len(data) - 127
        while rest >= 128:
            length, rest = length + bytes([rest % 128 + 128]), rest // 128
        return (bytes([len(data)]) if len(data) < 127 else b"\x7f" + length + bytes([rest])) + data

    return b"".join(b"\0" + text(name) + text(value) for name, value in fields)


def bursts(make, count: int, requests: Requests | None = None) -> Iterator[bytes]:
    """What `make` makes, `count` times, joined to bursts. With `requests`, each waits for the answers to the last."""
    for _ in range(count // BURST):
        yield b"".join(make() for _ in range(BURST))
        if requests:
            requests.connection.read_until(lambda: requests.connection.answers[requests.stream].has_ended)


def pour(connection: Connection, chunks: Iterable[bytes], reads: bool = True) -> str:
    """Sends all of it; how the connection ended: by an error code, `closed`, `stalled` (the server takes nothing
    more), or `all taken`."""
    # Whoever reads nothing is not told of the end either.
    connection.socket.settimeout(PATIENCE if reads else 2)
    wrote_all = False
    try:
        for chunk in chunks:
            connection.write(chunk)
            if reads:
                connection.read_what_is_there()
            if connection.has_ended or connection.going_away:
                break
        else:
            wrote_all = True
            connection.read_until(lambda: connection.going_away)
    except TimeoutError:
        return "all taken" if wrote_all else "stalled"
    except OSError:
        pass  # The server's last word may still be there to read.
    goaway = connection.end()
    return goaway.code if goaway else "closed"


def send_within_windows(connection: Connection, stream: int, data: bytes, sent: int = 0) -> int:
    """Sends as much of a stream's data as the connection's and the stream's windows let through; how much that was.

    `sent` is what was sent on this stream before."""
    start = 0
    while start < len(data):
        connection.read_what_is_there()
        room = connection.settings.get(FIRST_WINDOW, 65_535) + connection.windows[stream] - sent - start
        part = data[start : start + min(FRAME_SIZE, room, connection.windows[0])]
        if not part:
            break
        connection.write(frame(DATA, 0, stream, part))
        connection.windows[0] -= len(part)
        start += len(part)
    return start


def bomb(size: int) -> bytes:
    """So many zeros in a thousandth of the bytes, as a compressed message with its prefix."""
    output = io.BytesIO()
    with gzip.GzipFile(fileobj=output, mode="wb") as file:
        for _ in range(size >> 20):
            file.write(bytes(1 << 20))
    return framed(output.getvalue(), flag=1)
