"""A package outside this one: what it fetches with traits and without, a server in a group, and its calls in
swift-metrics."""
import json
import os
import shutil
import signal
import subprocess

import grpc
import pytest

from server import PATIENCE, ROOT, Server

PACKAGE = ROOT / "Tests/Scripts/packages/lifecycle"
BUILD_TIME = 3600  # seconds


def swift(*words: str, folder, **environment: str) -> str:
    return subprocess.run(
        ["swift", *words], cwd=folder, env={**os.environ, "WEIR": str(ROOT), **environment}, check=True,
        stdin=subprocess.DEVNULL, capture_output=True, text=True, timeout=BUILD_TIME,
    ).stdout.strip()  # fmt: skip


def copy(folder):
    shutil.copytree(PACKAGE, folder, dirs_exist_ok=True)
    return folder


def fetched(folder) -> set[str]:
    return {path.name for path in (folder / ".build/checkouts").iterdir()}


def test_without_the_trait_nothing_more_is_fetched(tmp_path):
    folder = copy(tmp_path)
    swift("package", "resolve", folder=folder, WEIR_TRAITS="none")
    assert fetched(folder) == {"swift-log"}


@pytest.fixture(scope="module")
def program():
    """Built in a folder that stays, since it takes minutes the first time."""
    folder = copy(ROOT / ".build/packages/lifecycle")
    swift("build", folder=folder)
    traits = {"swift-service-lifecycle", "swift-metrics", "swift-distributed-tracing", "swift-configuration"}
    assert traits <= fetched(folder)
    return swift("build", "--show-bin-path", folder=folder) + "/lifecycle-server"


class Group(Server):
    """The server in its group, with a call in flight."""

    def __init__(self, program: str, method: str):
        super().__init__(program=program)
        self.method = method

    def __enter__(self) -> "Group":
        super().__enter__()
        self.channel_in_use = grpc.insecure_channel(self.address)
        same = lambda message: message  # noqa: E731
        self.call = self.channel_in_use.unary_unary(f"/test.Waiting/{self.method}", same, same).future(b"")
        self.wait_for_line(lambda line: line == "waiting")
        return self

    def __exit__(self, *error) -> None:
        self.channel_in_use.close()
        super().__exit__(*error)

    def ends(self) -> bool:
        return self.process.wait(PATIENCE) == 0


def test_a_graceful_shutdown_drains(program):
    with Group(program, "UntilDrain") as group:
        group.process.send_signal(signal.SIGTERM)
        assert group.call.result(PATIENCE) == b""
        assert group.ends()


def test_cancellation_stops_at_once(program):
    with Group(program, "UntilCancelled") as group:
        group.process.send_signal(signal.SIGINT)
        assert group.call.code() == grpc.StatusCode.UNAVAILABLE
        group.process.wait(PATIENCE)


def test_cancellation_stops_a_drain_at_once(program):
    with Group(program, "UntilCancelled") as group:
        group.process.send_signal(signal.SIGTERM)
        group.wait_for_line(lambda line: "clients were sent away" in line)
        assert not group.call.done()
        group.process.send_signal(signal.SIGINT)
        assert group.call.code() == grpc.StatusCode.UNAVAILABLE
        group.process.wait(PATIENCE)


def test_calls_are_reported_to_swift_metrics(program):
    with Group(program, "UntilDrain") as group:
        group.wait_for_line("counter grpc.server.call.started grpc.method=test.Waiting/UntilDrain +1".__eq__)
        group.process.send_signal(signal.SIGTERM)
        assert group.call.result(PATIENCE) == b""
        method = "grpc.method=test.Waiting/UntilDrain"
        group.wait_for_line(f"timer grpc.server.call.duration {method} grpc.status=OK took time".__eq__)
        assert group.ends()


def test_what_becomes_of_messages_is_reported_to_swift_metrics(program):
    with Server(program=program) as server, grpc.insecure_channel(server.address) as channel:
        collect = channel.stream_unary("/test.Waiting/Collect")
        assert collect(iter([b""] * 4), timeout=PATIENCE) == b""
        method = "grpc.method=test.Waiting/Collect"
        server.wait_for_line(f"counter weir.server.messages.shadow_paced {method} +1".__eq__)
        paced = server.wait_for_line(lambda line: f"weir.server.messages.paced {method} +" in line)
        assert 1 <= int(paced.rsplit("+", 1)[1]) <= 3
        server.wait_for_line("counter weir.server.calls.shadow_refused interceptor=rate_limit +1".__eq__)
        assert not [line for line in server.lines if "weir.server.messages.refused" in line]


def test_retries_and_refusals_are_reported_to_swift_metrics(program):
    retry = {
        "maxAttempts": 5, "initialBackoff": "0.01s", "maxBackoff": "0.01s", "backoffMultiplier": 1,
        "retryableStatusCodes": ["PERMISSION_DENIED"],
    }  # fmt: skip
    options = [("grpc.service_config", json.dumps({"methodConfig": [{"name": [{}], "retryPolicy": retry}]}))]
    with Server(program=program) as server, grpc.insecure_channel(server.address, options=options) as channel:
        with pytest.raises(grpc.RpcError):
            channel.unary_unary("/test.Traced/Unary")(b"", metadata=[("x-refuse", "1")], timeout=PATIENCE)
        server.wait_for_count(5, "counter weir.server.calls.refused interceptor=door +1".__eq__)
        retries = "counter weir.server.retries grpc.method=test.Traced/Unary previous.attempts="
        for attempts, count in (("1", 1), ("2", 1), ("3+", 2)):
            assert server.lines.count(f"{retries}{attempts} +1") == count


def test_settings_are_read_by_swift_configuration(program):
    with Server(program=program) as server:
        assert server.wait_for_line(lambda line: line.startswith("configured: 1 workers"))
    other = Server(program=program)
    other.options = {"env": {**os.environ, "SERVER_WORKERS": "2", "SERVER_MAX_CONNECTIONS": "77"}}
    with other as server:
        assert server.wait_for_line("configured: 2 workers, 77 connections".__eq__)


def test_all_that_is_wrong_with_what_swift_configuration_says_is_said_at_once(program):
    wrong = {"SERVER_WORKERS": "many", "SERVER_GRACE_PERIOD": "10", "SERVER_MAX_CONNECTIONS": "0"}
    ended = subprocess.run(
        [program], env={**os.environ, **wrong}, stdin=subprocess.DEVNULL, capture_output=True, text=True,
        timeout=PATIENCE,
    )  # fmt: skip
    assert ended.returncode == 64
    assert sorted(ended.stderr.splitlines()) == [
        'swift-configuration: server.grace_period: "10" is not a time with its unit, such as 10s or 5m, from 0s to '
        "86400s",
        "swift-configuration: server.max_connections: 0 is not from 1 to 1000000",
        'swift-configuration: server.workers: "many" is not a whole number from 1 to 1024',
    ]
