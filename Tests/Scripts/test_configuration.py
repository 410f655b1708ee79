"""keyvalue-server with a configuration file: checked, printed, explained, and read again while calls are made."""
import os
import signal
import subprocess
import time

import grpc
import pytest

from certificates import Certificates
from server import BIN, PATIENCE, Server, code_of

GET, PUT = "/keyvalue.v1.KeyValue/Get", "/keyvalue.v1.KeyValue/Put"
PUT_K_V = b"\x0a\x01k\x12\x01v"
OK = grpc.StatusCode.OK
UNAUTHENTICATED = grpc.StatusCode.UNAUTHENTICATED

CONFIGURATION = """\
server:
  workers: 2
  grace_period: 5s
chain:
  - logging: {quiet: [grpc.health.v1.Health]}
  - auth:
      require: {tokens: {list: [{token: "${WEIR_TEST_TOKEN}", principal: ann}, {token: second, principal: bob}]}}
      public: [grpc.health.v1.Health]
  - rate_limit: {rate: 0.001, burst: 50, by: [principal], costs: [{methods: [/keyvalue.v1.KeyValue/Get], cost: 0}]}
"""


def run(*flags: str, **environment: str) -> subprocess.CompletedProcess:
    return subprocess.run(
        [BIN / "keyvalue-server", "--store", "memory", *flags], capture_output=True, text=True, timeout=PATIENCE,
        env={**os.environ, "WEIR_TEST_TOKEN": "first", **environment},
    )  # fmt: skip


@pytest.fixture
def file(tmp_path):
    path = tmp_path / "weir.yaml"
    path.write_text(CONFIGURATION)
    return path


class Configured(Server):
    def __init__(self, path, *flags: str):
        super().__init__("--config", str(path), *flags, token=None)
        self.options = {"env": {**os.environ, "WEIR_TEST_TOKEN": "first"}}


def bearer(token: str) -> list:
    return [("authorization", f"Bearer {token}")]


def put(channel, token: str) -> grpc.StatusCode:
    return code_of(channel.unary_unary(PUT), PUT_K_V, metadata=bearer(token))


def test_a_good_file_is_good(file):
    good = run("--config", str(file), "--check-config")
    assert (good.returncode, good.stdout, good.stderr) == (0, f"{file} is good\n", "")


def test_all_that_is_wrong_is_said_at_once_and_nothing_starts(file):
    file.write_text(CONFIGURATION.replace("workers: 2", "wrkers: 2").replace("burst: 50", "burst: 0"))
    for flags in ([], ["--check-config"], ["--print-config"], ["--explain"]):
        wrong = run("--config", str(file), "--rate", "5", *flags)
        assert wrong.returncode == 64 and wrong.stdout == ""
        lines = wrong.stderr.splitlines()
        assert len(lines) == 3
        assert f'{file}:2:3: server has no key "wrkers": did you mean workers? ' in lines[0]
        assert f"--rate: the file has the chain at {file}:5:3: " in lines[1]
        assert lines[2].endswith('chain.rate_limit.burst: "0" is not a whole number from 1 to 1000000000')


def test_a_chain_that_cannot_work_is_refused_with_its_remedy(file):
    before, rest = CONFIGURATION.split("  - auth:")
    auth, limit = rest.split("  - rate")
    file.write_text(f"{before}  - rate{limit}  - auth:{auth}")
    wrong = run("--config", str(file), "--check-config")
    assert wrong.returncode == 64
    assert wrong.stderr.strip().endswith("put auth before rate_limit")


@pytest.mark.parametrize("size", [100 << 20, 2 << 20])
def test_a_huge_file_is_refused_at_once(tmp_path, size):
    path = tmp_path / "huge.yaml"
    with open(path, "wb") as huge:
        huge.truncate(size)
    began = time.monotonic()
    wrong = run("--config", str(path), "--check-config")
    assert wrong.returncode == 64 and time.monotonic() - began < 2
    assert wrong.stderr.startswith(f"keyvalue-server: --config {path}: File too large")


def test_the_configuration_is_printed_with_its_origins_and_without_secrets(file):
    printed = run("--config", str(file), "--print-config", "--max-connections", "77")
    assert printed.returncode == 0 and printed.stderr == ""
    lines = printed.stdout.splitlines()
    for line in (
        f"  workers: 2  # {file}:2:12", "  max_connections: 77  # --max-connections", "  drain_delay: 0s  # default",
    ):  # fmt: skip
        assert line in lines
    assert ": second" not in printed.stdout and "first" not in printed.stdout
    assert "${WEIR_TEST_TOKEN}" in printed.stdout and "[redacted]" in printed.stdout


def test_what_is_printed_is_a_configuration_again(file, tmp_path):
    file.write_text(CONFIGURATION.replace("token: second", 'token: "${WEIR_OTHER}"'))
    printed = run("--config", str(file), "--print-config", WEIR_OTHER="second").stdout
    again = tmp_path / "again.yaml"
    again.write_text("\n".join(line for line in printed.splitlines() if ": null  #" not in line))
    checked = run("--config", str(again), "--check-config", WEIR_OTHER="second")
    assert (checked.returncode, checked.stderr) == (0, "")


def test_the_chain_is_explained(file):
    explained = run("--config", str(file), "--explain", GET)
    assert explained.returncode == 0
    assert explained.stdout.startswith(f"{GET}\n  logging ") and "rate_limit  no limit" in explained.stdout
    nobody = run("--config", str(file), "--explain", "/keyvalue.v1.KeyValue/Gte")
    assert nobody.returncode == 64 and f"did you mean {GET}?" in nobody.stderr


def test_a_secret_that_everybody_can_read_is_worth_a_warning(file, tmp_path):
    secret = tmp_path / "token"
    secret.write_text("from-a-file\n")
    secret.chmod(0o644)
    file.write_text(CONFIGURATION.replace("token: second", f"token: 'file:{secret}'"))
    with Configured(file) as server:
        server.wait_for_line(lambda line: f"everybody on this machine can read {secret}" in line)
        with server.channel() as channel:
            assert [put(channel, token) for token in ("from-a-file", "first", "second")] == [OK, OK, UNAUTHENTICATED]


def test_a_reload_changes_the_chain_and_a_bad_one_changes_nothing(file):
    with Configured(file) as server, server.channel() as channel:
        assert [put(channel, token) for token in ("first", "second")] == [OK, OK]
        file.write_text(CONFIGURATION.replace("token: second", "token: third").replace("workers: 2", "workers: 1"))
        server.process.send_signal(signal.SIGHUP)
        server.wait_for_line(lambda line: "configuration was read again" in line)
        server.wait_for_line(lambda line: "needs a restart" in line and "server.workers: 1" in line)
        # The connection is the same, and so is the head that was let in on it.
        assert [put(channel, token) for token in ("first", "second", "third")] == [OK, UNAUTHENTICATED, OK]
        file.write_text(CONFIGURATION.replace("burst: 50", "burst: many"))
        server.process.send_signal(signal.SIGHUP)
        server.wait_for_line(lambda line: "configuration was not changed" in line and ":9:" in line)
        assert [put(channel, token) for token in ("first", "second", "third")] == [OK, UNAUTHENTICATED, OK]
        assert server.stop() == 0


def test_a_bad_certificate_keeps_the_whole_configuration(file, tmp_path):
    certificates = Certificates()
    server_certificate, key = certificates.path("server.pem"), certificates.path("server.key")
    file.write_text(CONFIGURATION + f"tls: {{cert: {server_certificate}, key: {key}}}\n")
    with Configured(file) as server:
        broken = tmp_path / "broken.pem"
        broken.write_text("no certificate")
        text = CONFIGURATION.replace("token: second", "token: third")
        file.write_text(text + f"tls: {{cert: {broken}, key: {key}}}\n")
        server.process.send_signal(signal.SIGHUP)
        server.wait_for_line(lambda line: "configuration was not changed" in line)
        credentials = grpc.ssl_channel_credentials(certificates.read("ca.pem"))
        port = server.endpoint[1]
        with grpc.secure_channel(f"localhost:{port}", credentials) as channel:
            assert [put(channel, token) for token in ("second", "third")] == [OK, UNAUTHENTICATED]
