"""Spans of calls, by a tracer of swift-distributed-tracing that says what it is told: see packages/lifecycle."""
import queue
import re
import signal
import subprocess
from pathlib import Path

import grpc
import pytest

from http2 import Connection
from server import PATIENCE, Server
from test_lifecycle import program  # noqa: F401, a fixture
from wire import framed, head

TRACE, PARENT = "4bf92f3577b34da6a3ce929d0e0e4736", "00f067aa0ba902b7"
SAMPLED = (("traceparent", f"00-{TRACE}-{PARENT}-01"),)
UNSAMPLED = (("traceparent", f"00-{TRACE}-{PARENT}-00"),)


def same(message: bytes) -> bytes:
    return message


class TracedServer(Server):
    def __enter__(self) -> "TracedServer":
        super().__enter__()
        self.calls = grpc.insecure_channel(self.address)
        return self

    def __exit__(self, *error) -> None:
        self.calls.close()
        super().__exit__(*error)

    def line(self, pattern: str) -> re.Match:
        """The first line that has the pattern."""
        return re.search(pattern, self.wait_for_line(lambda line: re.search(pattern, line)))

    def attributes(self, method: str) -> dict[str, str]:
        self.line(f"^ended {method} ")
        ended = [line for line in self.lines if line.startswith(f"ended {method} ")]
        assert len(ended) == 1, ended
        # As Swift prints a SpanAttribute: string("OK"), int64(7).
        return dict(re.findall(r'([a-z_.]+)=\w+\("?([^")]*)"?\)', ended[0]))

    def unary(self, path: str, metadata=SAMPLED, **options):
        return self.calls.unary_unary(path, same, same).with_call(b"", metadata=metadata, timeout=PATIENCE, **options)


CHAIN = """\
server: {{listen: ["127.0.0.1:0"], workers: 1}}
chain:
  - logging
{tracing}  - door: {{header: x-refuse}}
"""
WITH, WITHOUT = CHAIN.format(tracing="  - tracing\n"), CHAIN.format(tracing="")


def configured(program: str, folder: Path, text: str = WITH) -> TracedServer:  # noqa: F811
    (folder / "weir.yaml").write_text(text)
    return TracedServer("--config", str(folder / "weir.yaml"), program=program)


@pytest.fixture(params=["code", "file"])
def server(program, tmp_path, request):  # noqa: F811
    """Its chain is made in code, or read from a file."""
    with TracedServer(program=program) if request.param == "code" else configured(program, tmp_path) as server:
        yield server


def call_streams(server: TracedServer, name: str) -> None:
    path = f"/test.Traced/{name}"
    if name == "ClientStream":
        server.calls.stream_unary(path, same, same)(iter([b"", b""]), metadata=SAMPLED, timeout=PATIENCE)
    elif name == "ServerStream":
        assert list(server.calls.unary_stream(path, same, same)(b"", metadata=SAMPLED, timeout=PATIENCE)) == [b""]
    elif name == "BidiStream":
        calls = server.calls.stream_stream(path, same, same)(iter([b""]), metadata=SAMPLED, timeout=PATIENCE)
        assert list(calls) == [b""]
    else:
        server.unary(path)


@pytest.mark.parametrize("name", ["Unary", "Immediate", "ClientStream", "ServerStream", "BidiStream"])
def test_a_call_of_any_kind_is_a_span_of_the_clients_trace_and_its_handler_is_inside(server, name):
    call_streams(server, name)
    span = server.line(f"^begun test.Traced/{name} server parent={PARENT} span=(\\d+)$").group(1)
    server.line(f"^inside {name} \\[traceparent: 00-{TRACE}-{span}-01\\]$")
    seen = server.attributes(f"test.Traced/{name}")
    host, port = server.address.split(":")
    assert seen["rpc.system.name"] == "grpc" and seen["rpc.method"] == f"test.Traced/{name}"
    assert seen["rpc.status_code"] == "OK" and "error.type" not in seen and "rpc.method_original" not in seen
    assert seen["server.address"] == host and seen["server.port"] == port
    assert seen["network.peer.address"] == seen["client.address"] == "127.0.0.1"
    server.line(f"^ended test.Traced/{name} .* unset \\[\\] ")
    line = server.line(r"finished call|grpc\.code=OK").string
    assert f"trace_id={TRACE}" in line and f"span_id={span}" in line


def test_a_call_without_a_trace_begins_one(server):
    server.unary("/test.Traced/Unary", metadata=())
    server.line("^begun test.Traced/Unary server parent=none ")
    assert server.attributes("test.Traced/Unary")["rpc.status_code"] == "OK"
    assert f"trace_id={'a' * 32}" in server.line(r"grpc\.code=OK").string


def test_what_is_not_sampled_is_passed_on_and_not_described(server):
    server.unary("/test.Traced/Unary", metadata=UNSAMPLED)
    span = server.line("^begun test.Traced/Unary server .*span=(\\d+)$").group(1)
    server.line(f"^inside Unary \\[traceparent: 00-{TRACE}-{span}-00\\]$")
    server.line("^ended test.Traced/Unary unrecorded$")
    line = server.line(r"grpc\.code=OK").string
    assert f"trace_id={TRACE}" in line and f"span_id={PARENT}" in line


def test_a_refused_call_has_a_span_that_is_no_error(server):
    with pytest.raises(grpc.RpcError):
        server.unary("/test.Traced/Unary", metadata=(*SAMPLED, ("x-refuse", "1")))
    seen = server.attributes("test.Traced/Unary")
    assert seen["rpc.status_code"] == "PERMISSION_DENIED" and seen["weir.refused_by"] == "door"
    assert "error.type" not in seen
    assert not any(line.startswith("inside") for line in server.lines)


def test_a_method_that_nobody_serves_makes_no_name(server):
    with pytest.raises(grpc.RpcError):
        server.unary("/test.Traced/None")
    seen = server.attributes("grpc")
    assert seen["rpc.method"] == "_OTHER" and seen["rpc.method_original"] == "test.Traced/None"
    assert seen["rpc.status_code"] == seen["error.type"] == "UNIMPLEMENTED"


def test_an_error_that_a_handler_throws_is_recorded(server):
    with pytest.raises(grpc.RpcError):
        server.unary("/test.Traced/Failing")
    seen = server.attributes("test.Traced/Failing")
    assert seen["rpc.status_code"] == seen["error.type"] == "UNKNOWN"
    server.line(r'^ended test.Traced/Failing .* error: \["Broken"\] ')


def test_a_cancelled_call_ends_its_span_once(server):
    call = server.calls.unary_unary("/test.Waiting/UntilCancelled", same, same).future(b"", metadata=SAMPLED)
    server.line("^waiting$")
    call.cancel()
    seen = server.attributes("test.Waiting/UntilCancelled")
    assert seen["rpc.status_code"] == "CANCELLED" and "error.type" not in seen


def test_a_deadline_is_an_error(server):
    # A client without a clock of its own: grpcio's may cancel the call before the server's has come to the deadline.
    with Connection(server.endpoint) as connection:
        path = "/test.Waiting/UntilCancelled"
        call = connection.request([*head(path), *SAMPLED, ("grpc-timeout", "300m")], framed(b""))
        assert connection.outcome(call) == "DEADLINE_EXCEEDED"
    seen = server.attributes("test.Waiting/UntilCancelled")
    assert seen["rpc.status_code"] == seen["error.type"] == "DEADLINE_EXCEEDED"


class Reloaded:
    """A server whose chain is read from a file, time and again."""

    def __init__(self, server: TracedServer, path: Path):
        self.server, self.path, self.reloads = server, path, 0

    def read(self, text: str) -> None:
        self.path.write_text(text)
        self.server.process.send_signal(signal.SIGHUP)
        self.reloads += 1
        self.server.wait_for_count(self.reloads, lambda line: "configuration was read again" in line)

    def begun(self) -> int:
        return sum(line.startswith("begun ") for line in self.server.lines)


@pytest.fixture
def reloaded(program, tmp_path):  # noqa: F811
    with configured(program, tmp_path) as server:
        yield Reloaded(server, tmp_path / "weir.yaml")


def test_a_call_that_began_with_a_span_ends_with_it_whatever_chain_there_is_by_then(reloaded):
    server = reloaded.server
    call = server.calls.unary_unary("/test.Waiting/UntilCancelled", same, same).future(b"", metadata=SAMPLED)
    server.line("^waiting$")
    reloaded.read(WITHOUT)
    server.unary("/test.Traced/Unary")
    server.line(r"^inside Unary \[traceparent: the client's\]$")
    assert reloaded.begun() == 1
    call.cancel()
    assert server.attributes("test.Waiting/UntilCancelled")["rpc.status_code"] == "CANCELLED"
    reloaded.read(WITH)
    server.unary("/test.Traced/Unary")
    assert server.attributes("test.Traced/Unary")["rpc.status_code"] == "OK"
    assert reloaded.begun() == 2


def test_the_handler_of_a_stream_stays_in_its_span_while_chains_come_and_go(reloaded):
    server, requests = reloaded.server, queue.SimpleQueue()
    answers = server.calls.stream_stream("/test.Traced/BidiStream", same, same)(
        iter(requests.get, None), metadata=SAMPLED, timeout=PATIENCE
    )
    for text in (WITHOUT, WITH, WITHOUT):
        requests.put(b"")
        next(answers)
        reloaded.read(text)
    requests.put(b"")
    next(answers)
    requests.put(None)
    assert list(answers) == []
    span = server.line(f"^begun test.Traced/BidiStream server parent={PARENT} span=(\\d+)$").group(1)
    inside = [line for line in server.lines if line.startswith("inside BidiStream ")]
    assert inside == [f"inside BidiStream [traceparent: 00-{TRACE}-{span}-01]"] * 4
    assert server.attributes("test.Traced/BidiStream")["rpc.status_code"] == "OK"


def check(program: str, folder: Path, text: str) -> subprocess.CompletedProcess:  # noqa: F811
    (folder / "weir.yaml").write_text(text)
    return subprocess.run(
        [program, "--check", "weir.yaml"], cwd=folder, stdin=subprocess.DEVNULL, capture_output=True, text=True,
        timeout=PATIENCE,
    )  # fmt: skip


def test_a_program_says_what_comes_of_a_file_with_sections_of_its_own(program, tmp_path):  # noqa: F811
    said = check(program, tmp_path, WITH)
    assert (said.returncode, said.stderr) == (0, "")
    assert "\n  - tracing  # weir.yaml:4\n  - door:\n      header: x-refuse  # weir.yaml:5\n" in said.stdout
    assert said.stdout.endswith("""
anything else
  logging  one line a call
  tracing  a span
  door     shut for who sends x-refuse
""")


def test_what_is_wrong_with_sections_of_a_program_is_said_at_its_place(program, tmp_path):  # noqa: F811
    said = check(program, tmp_path, """\
chain:
  - logging
  - door
  - tracing: {sampler: all}
  - {tracing: {}, enforce: 5%}
  - trasing
""")
    assert said.returncode == 64
    lines = said.stderr.splitlines()
    assert lines[:3] == [
        "weir.yaml:3:5: chain.door needs header, such as header: x-refuse",
        'weir.yaml:4:15: chain.tracing has no key "sampler": it has none at all',
        "weir.yaml:5:28: chain.tracing refuses no call, there is nothing to enforce",
    ]
    unknown = 'weir.yaml:6:5: chain: "trasing" is no interceptor: did you mean tracing? there are logging, '
    assert lines[3].startswith(unknown)
    assert len(lines) == 4 and lines[3].endswith(", rate_limit, tracing, door")
    behind = check(program, tmp_path, "chain: [logging, {door: {header: x}}, tracing]\n")
    assert behind.returncode == 64
    assert behind.stderr.splitlines() == [
        "weir.yaml:1:8: chain: tracing does not see the calls that door refuses before it: put tracing before door"
    ]
