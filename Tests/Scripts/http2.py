"""An HTTP/2 client that may stop half way through a call, which grpcio never does, and go on after GOAWAY, which
python-h2 does not. It trusts the server's frames and keeps below the first flow-control windows: tests send little."""
import socket
import struct
from dataclasses import dataclass, field

import hpack
from hyperframe import frame as frames

from server import AUTHORIZED, PATIENCE

PREFACE = b"PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n"
CANCEL = 8
FRAME_SIZE = 16_384


@dataclass
class Answer:
    """What came on one stream so far: headers and trailers in one, the body, the error code of a reset."""

    headers: dict[str, str] = field(default_factory=dict)
    body: bytes = b""
    reset: int | None = None
    has_ended: bool = False

    @property
    def status(self) -> int | None:
        return int(self.headers["grpc-status"]) if "grpc-status" in self.headers else None


def framed(message: bytes) -> bytes:
    return struct.pack(">BI", 0, len(message)) + message


class Connection:
    """One connection with prior knowledge. Leaving the block closes the socket, whatever is in flight."""

    def __init__(self, endpoint: tuple[str, int]):
        self.socket = socket.create_connection(endpoint, timeout=PATIENCE)
        self.going_away = False
        self.answers: dict[int, Answer] = {}
        self._encoder = hpack.Encoder()
        self._decoder = hpack.Decoder()
        self._unread = b""
        self._block = b""
        self.socket.sendall(PREFACE + frames.SettingsFrame(settings={}).serialize())

    def __enter__(self) -> "Connection":
        return self

    def __exit__(self, *_) -> None:
        self.socket.close()

    def begin(self, path: str, *headers: tuple[str, str]) -> int:
        """Sends the headers of a call and leaves it open; the stream's number."""
        stream = 2 * len(self.answers) + 1
        request = [
            (":method", "POST"), (":scheme", "http"), (":path", path), (":authority", "localhost"),
            ("te", "trailers"), ("content-type", "application/grpc"), *AUTHORIZED, *headers,
        ]  # fmt: skip
        self.answers[stream] = Answer()
        self._send(frames.HeadersFrame(stream, self._encoder.encode(request), flags=["END_HEADERS"]))
        return stream

    def send(self, stream: int, data: bytes, end: bool = False) -> None:
        while len(data) > FRAME_SIZE:
            self._send(frames.DataFrame(stream, data[:FRAME_SIZE]))
            data = data[FRAME_SIZE:]
        self._send(frames.DataFrame(stream, data, flags=["END_STREAM"] if end else []))

    def reset(self, stream: int) -> None:
        self._send(frames.RstStreamFrame(stream, CANCEL))

    def answer(self, stream: int) -> Answer:
        """The whole answer, when it has ended."""
        self.wait_until(lambda: self.answers[stream].has_ended)
        return self.answers[stream]

    def wait_until(self, condition) -> None:
        """Reads until the condition holds; fails when the server closes before, or says nothing for too long."""
        while not condition():
            data = self.socket.recv(65536)
            assert data, "the server closed the connection"
            self._unread += data
            while (frame := self._next()) is not None:
                self._take(frame)

    def _send(self, frame: frames.Frame) -> None:
        self.socket.sendall(frame.serialize())

    def _next(self) -> frames.Frame | None:
        if len(self._unread) < 9:
            return None
        frame, length = frames.Frame.parse_frame_header(memoryview(self._unread[:9]))
        if len(self._unread) < 9 + length:
            return None
        frame.parse_body(memoryview(self._unread[9 : 9 + length]))
        self._unread = self._unread[9 + length :]
        return frame

    def _take(self, frame: frames.Frame) -> None:
        answer = self.answers.get(frame.stream_id, Answer())
        match frame:
            case frames.HeadersFrame() | frames.ContinuationFrame():
                self._block += frame.data
                if "END_HEADERS" in frame.flags:
                    answer.headers |= dict(self._decoder.decode(self._block))
                    self._block = b""
            case frames.DataFrame():
                answer.body += frame.data
            case frames.RstStreamFrame():
                answer.reset = frame.error_code
                answer.has_ended = True
            case frames.GoAwayFrame():
                self.going_away = True
            case frames.PingFrame() if "ACK" not in frame.flags:
                self._send(frames.PingFrame(0, frame.opaque_data, flags=["ACK"]))
            case frames.SettingsFrame() if "ACK" not in frame.flags:
                self._send(frames.SettingsFrame(flags=["ACK"]))
        answer.has_ended = answer.has_ended or "END_STREAM" in frame.flags
