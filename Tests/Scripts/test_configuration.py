"""keyvalue-server with a configuration file: checked, printed, explained, and read again while calls are made."""
import os
import re
import resource
import shutil
import signal
import subprocess
import urllib.request

import grpc
import pytest

from certificates import Certificates
from server import BIN, PATIENCE, ROOT, Server, code_of

GET, PUT = "/keyvalue.v1.KeyValue/Get", "/keyvalue.v1.KeyValue/Put"
PUT_K_V = b"\x0a\x01k\x12\x01v"
OK, EXHAUSTED = grpc.StatusCode.OK, grpc.StatusCode.RESOURCE_EXHAUSTED
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


def run(*flags: str, store=("--store", "memory"), **environment: str) -> subprocess.CompletedProcess:
    return subprocess.run(
        [BIN / "keyvalue-server", *store, *flags], capture_output=True, text=True, timeout=PATIENCE,
        env={**os.environ, "WEIR_TEST_TOKEN": "first", **environment},
    )  # fmt: skip


def processor_seconds() -> float:
    """What the runs so far took of the processors, which no other load makes more."""
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    return used.ru_utime + used.ru_stime


@pytest.fixture
def file(tmp_path):
    path = tmp_path / "weir.yaml"
    path.write_text(CONFIGURATION)
    return path


class Configured(Server):
    def __init__(self, path, *flags: str, **options):
        super().__init__("--config", str(path), *flags, token=None, **options)
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
        wrong = run("--config", str(file), "--trusted-proxy", "10.0.0.0/8", *flags)
        assert wrong.returncode == 64 and wrong.stdout == ""
        lines = wrong.stderr.splitlines()
        assert len(lines) == 3
        assert f'{file}:2:3: server has no key "wrkers": did you mean workers? ' in lines[0]
        assert f"--trusted-proxy: the chain at {file}:5:3 has no client_address that this could change: " in lines[1]
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
    before = processor_seconds()
    wrong = run("--config", str(path), "--check-config")
    assert wrong.returncode == 64 and processor_seconds() - before < 2
    assert wrong.stderr.startswith(f"keyvalue-server: {path}: File too large")


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


def test_flags_count_before_the_chain_of_the_file_and_the_print_says_so(file):
    flags = ["--burst", "7", "--rate-cost", f"{PUT}=2", "--token", "of-a-flag"]
    printed = run("--config", str(file), *flags, "--print-config")
    assert printed.returncode == 0 and printed.stderr == ""
    assert "burst: 7  # --burst" in printed.stdout and f"rate: 0.001  # {file}:9" in printed.stdout
    assert "of-a-flag" not in printed.stdout and "token: [redacted]  # --token" in printed.stdout
    with Configured(file, *flags) as server, server.channel() as channel:
        codes = [put(channel, token) for token in ("first", *["of-a-flag"] * 4)]
        assert codes == [UNAUTHENTICATED, OK, OK, OK, EXHAUSTED]
        # The flags count before the new file, too.
        file.write_text(CONFIGURATION.replace("burst: 50", "burst: 1000").replace("quiet", "metadata: [x-a], quiet"))
        server.process.send_signal(signal.SIGHUP)
        server.wait_for_line(lambda line: "configuration was read again" in line)
        assert [put(channel, token) for token in ("first", "of-a-flag")] == [UNAUTHENTICATED, EXHAUSTED]


def test_every_flag_is_a_key_of_the_file_or_concerns_the_command_alone():
    helped = run("--help")
    flags = set(re.findall(r"^  --([a-z-]+)", helped.stdout, re.M))
    printed = run("--token", "t", "--print-config").stdout
    chain = set(re.findall(r"^# --([a-z-]+):", printed, re.M))
    keys = re.findall(r"^  ([a-z_]+):", printed, re.M)
    alone = {"config", "check-config", "print-config", "explain", "as"}
    assert len(flags - chain - alone) == len(keys), (sorted(flags - chain - alone), sorted(keys))
    page = (ROOT / "Sources/WeirRPC/Documentation.docc/Configuration.md").read_text()
    assert [flag for flag in chain if f"`--{flag}`" not in page] == []


def test_the_page_of_metrics_has_its_address_from_the_file(file):
    file.write_text(CONFIGURATION + "metrics: {listen: '127.0.0.1:0'}\n")
    with Configured(file) as server:
        line = server.wait_for_line(lambda line: "metrics on http://" in line)
        with urllib.request.urlopen(line.split()[-1]) as page:
            assert b"grpc_server_started_total" in page.read()
    assert "\n  metrics     counted\n  logging     " in run("--config", str(file), "--explain", GET).stdout
    file.write_text(CONFIGURATION + "metrics: {listen: everywhere}\n")
    wrong = run("--config", str(file), "--check-config")
    assert wrong.returncode == 64
    assert f"{file}:10:19: metrics.listen: cannot serve metrics on everywhere: " in wrong.stderr


def listening(certificate: str, text: str = CONFIGURATION) -> str:
    own = f"tls: {{cert: {certificate}.pem, key: {certificate}.key}}"
    return text.replace("server:\n", f"server:\n  listen: ['127.0.0.1:0', {{address: '127.0.0.1:0', {own}}}]\n", 1)


def test_an_address_has_tls_of_its_own_which_a_reload_reads_again(file, tmp_path):
    certificates, place = Certificates(), str(tmp_path / "own")
    for end in ("pem", "key"):
        shutil.copy(certificates.path(f"server.{end}"), f"{place}.{end}")
    file.write_text(listening(place))
    with Configured(file, listen=None) as server:
        plain, encrypted = server.endpoints
        credentials = grpc.ssl_channel_credentials(certificates.read("ca.pem"))

        def codes() -> list:
            with grpc.insecure_channel(f"127.0.0.1:{plain[1]}") as one:
                with grpc.secure_channel(f"localhost:{encrypted[1]}", credentials) as other:
                    return [put(channel, "second") for channel in (one, other)]

        assert codes() == [OK, OK]
        # What cannot be used keeps certificates and chain.
        before = (tmp_path / "own.pem").read_text()
        (tmp_path / "own.pem").write_text("no certificate")
        file.write_text(listening(place, CONFIGURATION.replace("token: second", "token: third")))
        server.process.send_signal(signal.SIGHUP)
        server.wait_for_line(lambda line: "configuration was not changed" in line)
        assert codes() == [OK, OK]
        (tmp_path / "own.pem").write_text(before)
        server.process.send_signal(signal.SIGHUP)
        server.wait_for_line(lambda line: "configuration was read again" in line)
        assert codes() == [UNAUTHENTICATED, UNAUTHENTICATED]


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


def test_tokens_of_the_environment_beside_a_chain_are_worth_a_warning(file):
    words = f"WEIR_TOKENS is set, and not read: the chain at {file}:5:3 says who is let in. "
    checked = run("--config", str(file), "--check-config", WEIR_TOKENS="third")
    assert (checked.returncode, checked.stdout) == (0, f"{file} is good\n")
    assert checked.stderr.startswith(f"keyvalue-server: warning: {words}") and "third" not in checked.stderr
    server = Configured(file)
    server.options["env"]["WEIR_TOKENS"] = "third"
    with server, server.channel() as channel:
        server.wait_for_line(lambda line: words in line)
        assert [put(channel, token) for token in ("first", "third")] == [OK, UNAUTHENTICATED]
    file.write_text(CONFIGURATION.replace("second", '"${WEIR_TOKENS}"'))
    assert run("--config", str(file), "--check-config", WEIR_TOKENS="third").stderr == ""


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
