"""An HTTP/2 client that may break every rule: it stops half way through a call, which grpcio never does, goes on after
GOAWAY, which python-h2 does not, and sends whatever bytes it is given. It trusts the server's frames, and itself opens
no flow-control window: tests ask for little."""
import collections
import socket
import struct

import hpack
from hyperframe import frame as frames

from server import AUTHORIZED, PATIENCE
from wire import (
    ACK, CANCEL, ERRORS, PING, PREFACE, RST_STREAM, SETTINGS, Answer, GoAway,
    data_frames, frame, framed, head, header_frames, settings,
)  # fmt: skip


class Connection:
    """One connection with prior knowledge. Leaving the block closes the socket, whatever is in flight."""

    def __init__(
        self, endpoint, preface: bytes = PREFACE + settings(), receive_buffer: int | None = None, secure=None
    ):
        """`endpoint` is a host and a port, or the path of a Unix-domain socket; `secure` makes TLS of a socket."""
        unix = isinstance(endpoint, str)
        family = socket.AF_UNIX if unix else socket.AF_INET6 if ":" in endpoint[0] else socket.AF_INET
        self.socket = socket.socket(family)
        self.socket.settimeout(PATIENCE)
        if not unix:
            self.socket.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        if receive_buffer:
            self.socket.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, receive_buffer)
        self.socket.connect(endpoint)
        if secure:
            self.socket = secure(self.socket)
        self.goaways: list[GoAway] = []
        self.has_ended = False
        self.settings: dict[int, int] = {}
        self.pings: list[bytes] = []
        self.pongs = 0
        self.answers: dict[int, Answer] = {}
        # What the server takes, by stream; streams without their first window.
        self.windows = collections.Counter({0: 65_535})
        self._encoder = hpack.Encoder()
        self._decoder = hpack.Decoder()
        self._unread = b""
        self._block = b""
        self.write(preface)

    def __enter__(self) -> "Connection":
        return self

    def __exit__(self, *_) -> None:
        self.socket.close()

    @property
    def going_away(self) -> bool:
        return bool(self.goaways)

    # Sending

    def begin(self, path: str, *headers: tuple[str, str]) -> int:
        """Sends the headers of a call and leaves it open; the stream's number."""
        return self.request([*head(path), *AUTHORIZED, *headers])

    def request(self, fields: list[tuple[str, str]], body: bytes | None = None) -> int:
        """Sends any header list at all, with a body and the end if one is given."""
        stream = 2 * len(self.answers) + 1
        self.answers[stream] = Answer()
        sent = header_frames(stream, self.block(fields))
        self.write(sent if body is None else sent + data_frames(stream, body, end=True))
        return stream

    def block(self, fields: list[tuple[str, str]]) -> bytes:
        """A header list encoded; to be sent, in the order of making."""
        return self._encoder.encode([(name.encode("latin1"), value.encode("latin1")) for name, value in fields])

    def send(self, stream: int, data: bytes, end: bool = False) -> None:
        self.write(data_frames(stream, data, end))

    def reset(self, stream: int, code: int = CANCEL) -> None:
        self.write(frame(RST_STREAM, 0, stream, struct.pack(">I", code)))

    def write(self, data: bytes) -> None:
        self.socket.sendall(data)

    def close_abruptly(self) -> None:
        """With a reset of TCP's."""
        self.socket.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
        self.socket.close()

    # Receiving

    def answer(self, stream: int) -> Answer:
        """The whole answer, when it has ended."""
        self.wait_until(lambda: self.answers[stream].has_ended)
        return self.answers[stream]

    def outcome(self, stream: int) -> str:
        """How a call ended: with its answer, or with its connection."""
        self.read_until(lambda: self.answers[stream].has_ended)
        return self.answers[stream].outcome or f"GOAWAY {self.goaways[-1].code}"

    def call(self, path: str, message: bytes = b"", *headers: tuple[str, str]) -> str:
        """Makes a whole call; its outcome."""
        return self.outcome(self.request([*head(path), *headers], framed(message)))

    def sync(self) -> None:
        """Waits until the server has taken in everything sent so far. Three of these in a row are too many pings."""
        wanted = self.pongs + 1
        self.write(frame(PING, 0, 0, bytes(8)))
        self.wait_until(lambda: self.pongs >= wanted)

    def end(self) -> GoAway | None:
        """Waits until the server has closed the connection; its last word."""
        self.read_until(lambda: False)
        assert self.has_ended, "the server did not close the connection"
        return self.goaways[-1] if self.goaways else None

    def wait_until(self, condition) -> None:
        """Reads until the condition holds; fails when the server closes before, or says nothing for too long."""
        self.read_until(condition)
        assert condition(), "the server closed the connection"

    def read_until(self, condition) -> None:
        """Reads until the condition holds or the server closes; fails when it says nothing for too long."""
        while not condition() and not self.has_ended:
            self.read()

    def read(self) -> None:
        try:
            data = self.socket.recv(65536)
        except ConnectionResetError:
            data = b""
        self.has_ended = not data
        self._unread += data
        while (received := self._next()) is not None:
            self._take(received)

    def read_what_is_there(self) -> None:
        patience = self.socket.gettimeout()
        self.socket.setblocking(False)
        try:
            while not self.has_ended:
                self.read()
        except BlockingIOError:
            pass
        finally:
            self.socket.settimeout(patience)

    def _next(self) -> frames.Frame | None:
        if len(self._unread) < 9:
            return None
        received, length = frames.Frame.parse_frame_header(memoryview(self._unread[:9]))
        if len(self._unread) < 9 + length:
            return None
        received.parse_body(memoryview(self._unread[9 : 9 + length]))
        self._unread = self._unread[9 + length :]
        return received

    def _take(self, received: frames.Frame) -> None:
        answer = self.answers.get(received.stream_id, Answer())
        match received:
            case frames.HeadersFrame() | frames.ContinuationFrame():
                self._block += received.data
                if "END_HEADERS" in received.flags:
                    answer.blocks.append(self._decoder.decode(self._block))
                    self._block = b""
            case frames.DataFrame():
                answer.body += received.data
            case frames.RstStreamFrame():
                answer.reset = received.error_code
                answer.has_ended = True
            case frames.GoAwayFrame():
                text = received.additional_data.decode()
                self.goaways.append(GoAway(received.last_stream_id, ERRORS[received.error_code], text))
            case frames.PingFrame() if "ACK" in received.flags:
                self.pongs += 1
            case frames.PingFrame():
                self.pings.append(received.opaque_data)
                self.acknowledge(frame(PING, ACK, 0, received.opaque_data))
            case frames.WindowUpdateFrame():
                self.windows[received.stream_id] += received.window_increment
            case frames.SettingsFrame() if "ACK" not in received.flags:
                self.settings |= received.settings
                self.acknowledge(frame(SETTINGS, ACK, 0))
        answer.has_ended = answer.has_ended or "END_STREAM" in received.flags

    def acknowledge(self, data: bytes) -> None:
        try:
            self.write(data)
        except OSError:
            pass  # A server that hears nothing more may still have something to say.


class Mute(Connection):
    """Hears SETTINGS and PING and does not answer."""

    def acknowledge(self, data: bytes) -> None:
        pass
