"""Messages of streams beyond a limit, with grpcio: they are refused, or they wait."""
import json
import signal
import subprocess
import time

import grpc
import pytest
from google.rpc import error_details_pb2, status_pb2

from http2 import Connection
from server import BIN, PATIENCE, Server
from test_metrics import curl, url, value
from wire import framed

SESSION = "/keyvalue.v1.KeyValue/Session"
BEARER = [("authorization", "Bearer test-token")]


def get(number: int) -> bytes:
    """A `SessionRequest` with this id that asks for the key `k`."""
    return b"\x08" + bytes([number]) + b"\x12\x03\x0a\x01k"


@pytest.fixture
def limited(tmp_path):
    """Makes a server that counts the messages of streams."""

    def make(rate: float, burst: int, excess: str, enforce: str = "100%") -> Server:
        path = tmp_path / "weir.yaml"
        share = f"\n    enforce: {enforce}" if enforce != "100%" else ""
        messages = f"messages: {{rate: {rate}, burst: {burst}, excess: {excess}}}"
        path.write_text(f"""\
server: {{grace_period: 5s}}
chain:
  - logging
  - auth: {{require: {{tokens: {{list: [{{token: test-token, principal: ann}}]}}}}}}
  - rate_limit: {{rate: 1000, burst: 1000, by: [principal], {messages}}}{share}
""")
        return Server("--config", str(path), "--log-format", "json", "--metrics", "127.0.0.1:0", token=None)

    return make


def session(channel, count: int, **options):
    requests = (get(number) for number in range(1, count + 1))
    return channel.stream_stream(SESSION)(requests, metadata=BEARER, timeout=PATIENCE, **options)


def ids(answers) -> list[int]:
    return [answer[1] for answer in answers]


def test_messages_that_are_paced_come_at_the_rate_and_in_order(limited):
    with limited(20, 5, "pace") as server, server.channel() as channel:
        start = time.monotonic()
        assert ids(session(channel, 15)) == list(range(1, 16))
        # Five at once, then ten of twenty a second.
        assert 0.45 < time.monotonic() - start < PATIENCE
        line = server.wait_for_call(grpc_method="Session")
        # Messages that come late, or late behind one that waited, find tokens.
        assert line["grpc.code"] == "OK" and 1 <= int(line["rate_limit.paced"]) <= 10
        assert server.stop() == 0


def counted(server: Server, *families: str) -> list[float]:
    """Samples of the page, which promtool accepts; of messages those of `Session`."""
    page = curl(url(server))
    checked = subprocess.run(["promtool", "check", "metrics"], input=page, capture_output=True, text=True)
    assert (checked.returncode, checked.stdout + checked.stderr) == (0, "")
    labels = {"messages": 'grpc_method="keyvalue.v1.KeyValue/Session"', "calls": 'interceptor="rate_limit"'}
    return [value(page, f"weir_server_{family}_total{{{labels[family.split('_')[0]]}}}") for family in families]


def test_the_page_and_the_line_say_how_many_messages_waited(limited):
    with limited(100, 1, "pace") as server, server.channel() as channel:
        for count in (3, 5):
            assert ids(session(channel, count)) == list(range(1, count + 1))
        server.wait_for_count(2, lambda line: '"Session"' in line)
        lines = [json.loads(line) for line in server.lines if '"Session"' in line]
        waited = sum(int(line["rate_limit.paced"]) for line in lines)
        assert 2 <= waited <= 7
        assert counted(server, "messages_paced", "messages_refused", "messages_shadow_paced") == [waited, 0, 0]
        assert server.stop() == 0


def test_a_limit_in_shadow_lets_messages_pass_and_counts_those_that_would_wait(limited):
    with limited(0.001, 5, "pace", enforce="0%") as server, server.channel() as channel:
        assert ids(session(channel, 15)) == list(range(1, 16))
        line = server.wait_for_call(grpc_method="Session")
        assert line["grpc.code"] == "OK" and line["shadow.rate_limit.paced"] == "10"
        assert "rate_limit.paced" not in line and "shadow.rate_limit" not in line
        assert counted(server, "messages_shadow_paced", "messages_paced") == [10, 0]
        assert server.stop() == 0


def test_a_limit_in_shadow_counts_a_call_that_it_would_have_ended_once(limited):
    with limited(0.001, 5, "refuse", enforce="0%") as server, server.channel() as channel:
        for _ in range(3):
            assert ids(session(channel, 10)) == list(range(1, 11))
        server.wait_for_count(3, lambda line: '"shadow.rate_limit":"RESOURCE_EXHAUSTED"' in line)
        assert counted(server, "calls_shadow_refused", "messages_refused", "messages_shadow_paced") == [3, 0, 0]
        assert server.stop() == 0


def test_a_share_of_the_calls_beyond_the_limit_ends(limited):
    with limited(0.001, 1, "refuse", enforce="50%") as server, server.channel() as channel:
        ended = 0
        for _ in range(40):
            try:
                assert ids(session(channel, 10)) == list(range(1, 11))
            except grpc.RpcError as error:
                assert error.code() == grpc.StatusCode.RESOURCE_EXHAUSTED
                ended += 1
        # By the message, a call of nine messages beyond the limit would go on once in 512 times.
        assert 5 <= ended <= 35
        counts = counted(server, "calls_refused", "messages_refused", "calls_shadow_refused")
        assert counts == [ended, ended, 40 - ended]
        assert server.stop() == 0


def test_the_streams_of_one_client_share_the_rate(limited):
    with limited(20, 1, "pace") as server, server.channel() as channel:
        start = time.monotonic()
        calls = [session(channel, 5) for _ in range(4)]
        assert [ids(call) for call in calls] == [[1, 2, 3, 4, 5]] * 4
        assert 0.9 < time.monotonic() - start < PATIENCE


def test_a_client_that_is_paced_waits_and_the_server_holds_a_window_at_most(limited):
    """Of thirty megabytes that nobody takes, the client gets rid of no more than the windows let through."""
    with limited(0.001, 1, "pace") as server, server.channel() as channel:
        sent = []

        def requests():
            for number in range(300):
                sent.append(number)
                # A put of 100 kB.
                value = b"\x12\xa0\x8d\x06" + bytes(100_000)
                put = b"\x0a\x01k" + value
                yield b"\x08\x01\x1a" + b"\xa7\x8d\x06" + put

        before = server_memory(server)
        call = channel.stream_stream(SESSION)(requests(), metadata=BEARER, timeout=2)
        with pytest.raises(grpc.RpcError) as ended:
            list(call)
        assert ended.value.code() == grpc.StatusCode.DEADLINE_EXCEEDED
        # The stream's window is 256 KB; grpcio takes a few messages more into its own memory.
        assert len(sent) < 30
        assert server_memory(server) - before < 4 << 20
        assert server.stop() == 0


def server_memory(server: Server) -> int:
    with open(f"/proc/{server.process.pid}/status") as status:
        return next(int(line.split()[1]) for line in status if line.startswith("RssAnon:")) * 1024


def test_a_message_beyond_the_limit_is_refused_with_the_whole_contract(limited):
    with limited(1, 3, "refuse") as server, server.channel() as channel:
        call, answers = session(channel, 10), []
        with pytest.raises(grpc.RpcError) as ended:
            for answer in call:
                answers.append(answer)
        error = ended.value
        assert error.code() == grpc.StatusCode.RESOURCE_EXHAUSTED
        assert ids(answers) == [1, 2, 3][: len(answers)]
        trailers = dict(error.trailing_metadata())
        pushback = int(trailers["grpc-retry-pushback-ms"])
        assert 0 < pushback <= 1250
        assert error.details() == f"{SESSION} was sent messages too often, retry in {pushback} ms"
        kinds = error_details_pb2.RetryInfo, error_details_pb2.QuotaFailure, error_details_pb2.ErrorInfo
        retry, quota, info = (kind() for kind in kinds)
        for detail in status_pb2.Status.FromString(trailers["grpc-status-details-bin"]).details:
            for message in (retry, quota, info):
                detail.Unpack(message)
        assert retry.retry_delay.ToMilliseconds() == pushback
        assert quota.violations[0].description == "1.0 messages a second, 3 at once"
        assert info.metadata["messages_per_second"] == "1.0"
        assert server.wait_for_call(grpc_code="RESOURCE_EXHAUSTED")["refused_by"] == "rate_limit"
        assert server.stop() == 0


def test_a_client_that_cancels_ends_a_call_whose_message_waits(limited):
    with limited(0.001, 1, "pace") as server, server.channel() as channel:
        call = session(channel, 2)
        assert next(call)[1] == 1
        call.cancel()
        with pytest.raises(grpc.RpcError):
            next(call)
        assert server.wait_for_call(grpc_method="Session")["grpc.code"] == "CANCELLED"
        assert server.stop() == 0


def test_a_deadline_ends_a_call_whose_message_waits(limited):
    # A client without a clock of its own: grpcio's may cancel the call before the server's has come to the deadline.
    with limited(0.001, 1, "pace") as server, Connection(server.endpoint) as connection:
        call = connection.begin(SESSION, ("grpc-timeout", "300m"))
        connection.send(call, framed(get(1)) + framed(get(2)))
        assert connection.outcome(call) == "DEADLINE_EXCEEDED"
        assert server.wait_for_call(grpc_method="Session")["grpc.code"] == "DEADLINE_EXCEEDED"
        assert server.stop() == 0


def test_a_server_that_is_told_to_end_goes_on_with_messages_that_wait(limited):
    with limited(5, 1, "pace") as server, server.channel() as channel:
        call = session(channel, 4)
        assert next(call)[1] == 1
        server.process.send_signal(signal.SIGTERM)
        assert ids(call) == [2, 3, 4]
        assert server.wait() == 0


@pytest.mark.parametrize(
    "messages, told",
    [
        ("{rate: 1, burst: 1}", "chain.rate_limit.messages needs excess, such as excess: pace"),
        ("{rate: 1, burst: 1, excess: wait}", 'chain.rate_limit.messages.excess: "wait" is neither refuse nor pace'),
        ("{rate: 1, burst: 0, excess: pace}", 'chain.rate_limit.messages.burst: "0" is not a whole number from 1 to'),
        ("{rat: 1, burst: 1, excess: pace}", 'chain.rate_limit.messages has no key "rat": did you mean rate? '),
        ("5", "chain.rate_limit.messages is a text, a mapping was expected: rate, burst, excess"),
    ],
)
def test_a_limit_that_is_none_is_said_at_its_place(tmp_path, messages, told):
    path = tmp_path / "weir.yaml"
    path.write_text(f"chain:\n  - rate_limit: {{rate: 1, burst: 1, messages: {messages}}}\n")
    checked = subprocess.run(
        [BIN / "keyvalue-server", "--store", "memory", "--config", path, "--check-config"], capture_output=True,
        text=True, timeout=PATIENCE,
    )  # fmt: skip
    assert checked.returncode == 64
    assert f"{path}:2:" in checked.stderr and told in checked.stderr
