"""The page of metrics, as curl, promtool and Prometheus itself read it, and as those who mean ill do."""
import contextlib
import json
import re
import socket
import subprocess
import time
import urllib.parse
import urllib.request

import grpc
import pytest

from server import AUTHORIZED, PATIENCE, Server, code_of, free_port

PUT, GET = "/keyvalue.v1.KeyValue/Put", "/keyvalue.v1.KeyValue/Get"
PUT_K_V, GET_K = b"\x0a\x01k\x12\x01v", b"\x0a\x01k"
BY_METHOD = 'grpc_type="unary",grpc_service="keyvalue.v1.KeyValue",grpc_method="Get"'


def page_of(server: Server) -> tuple[str, int]:
    """Where the page is."""
    line = server.wait_for_line(lambda line: "metrics on http://" in line)
    host, port = re.search(r"http://([^/]+):(\d+)/metrics", line).groups()
    return host, int(port)


def url(server: Server) -> str:
    return "http://{}:{}/metrics".format(*page_of(server))


def curl(*arguments: str) -> str:
    done = subprocess.run(["curl", "-sS", "--max-time", "10", *arguments], check=True, capture_output=True, text=True)
    return done.stdout


def value(page: str, sample: str) -> float:
    """The value of one sample, with its labels as the page has them."""
    found = re.search(rf"^{re.escape(sample)} (\S+)$", page, re.MULTILINE)
    assert found, f"{sample} is not on the page"
    return float(found[1])


@pytest.fixture(scope="module")
def server():
    with Server("--metrics", "127.0.0.1:0") as server:
        with server.channel() as channel:
            assert code_of(channel.unary_unary(PUT), PUT_K_V, metadata=AUTHORIZED) == grpc.StatusCode.OK
            for _ in range(3):
                assert code_of(channel.unary_unary(GET), GET_K, metadata=AUTHORIZED) == grpc.StatusCode.OK
            assert code_of(channel.unary_unary(GET), GET_K) == grpc.StatusCode.UNAUTHENTICATED
            assert code_of(channel.unary_unary("/made.Up/Method"), b"") == grpc.StatusCode.UNAUTHENTICATED
        yield server
        assert server.stop() == 0


def test_curl_gets_the_page(server):
    page = curl(url(server))
    assert value(page, f"grpc_server_started_total{{{BY_METHOD}}}") == 4
    assert value(page, f'grpc_server_handled_total{{{BY_METHOD},grpc_code="OK"}}') == 3
    assert value(page, f'grpc_server_handled_total{{{BY_METHOD},grpc_code="Unauthenticated"}}') == 1
    assert value(page, f'grpc_server_handled_total{{{BY_METHOD},grpc_code="DataLoss"}}') == 0
    assert value(page, f"grpc_server_handling_seconds_count{{{BY_METHOD}}}") == 4
    assert value(page, 'grpc_server_call_started_total{grpc_method="other"}') == 1
    ok = 'grpc_method="keyvalue.v1.KeyValue/Get",grpc_status="OK"'
    assert value(page, f"grpc_server_call_duration_seconds_count{{{ok}}}") == 3
    assert 0 < value(page, f"grpc_server_call_duration_seconds_sum{{{ok}}}") < 3
    assert value(page, 'weir_server_calls_refused_total{interceptor="auth"}') == 2
    assert value(page, "weir_server_connections_accepted_total") >= 1
    assert "made.Up" not in page


def test_retries_of_a_client_are_counted_by_their_number(tmp_path):
    retry = {
        "maxAttempts": 5, "initialBackoff": "0.01s", "maxBackoff": "0.01s", "backoffMultiplier": 1,
        "retryableStatusCodes": ["UNAUTHENTICATED"],
    }  # fmt: skip
    options = [("grpc.service_config", json.dumps({"methodConfig": [{"name": [{}], "retryPolicy": retry}]}))]
    with Server("--metrics", "127.0.0.1:0") as server:
        with grpc.insecure_channel(server.address, options=options) as channel:
            assert code_of(channel.unary_unary(GET), GET_K) == grpc.StatusCode.UNAUTHENTICATED
        page = curl(url(server))
        label = 'weir_server_retries_total{grpc_method="keyvalue.v1.KeyValue/Get",previous_attempts='
        assert [value(page, f'{label}"{attempts}"}}') for attempts in ("1", "2", "3+")] == [1, 1, 2]
        assert server.stop() == 0


def test_curl_gets_the_head_alone(server):
    head = curl("--head", url(server))
    assert head.startswith("HTTP/1.1 200 OK\n")
    assert int(re.search(r"content-length: (\d+)", head)[1]) > 1000
    assert "content-type: text/plain; version=0.0.4; charset=utf-8\n" in head


def test_promtool_has_nothing_to_say(server):
    checked = subprocess.run(
        ["promtool", "check", "metrics"], input=curl(url(server)), capture_output=True, text=True, timeout=PATIENCE)
    assert (checked.returncode, checked.stdout + checked.stderr) == (0, "")


def test_openmetrics_is_for_who_asks(server):
    page = curl("-H", "Accept: application/openmetrics-text", url(server))
    assert page.endswith("\n# EOF\n")
    assert "# TYPE grpc_server_started counter\n" in page


def test_prometheus_scrapes_the_page(server, tmp_path):
    host, port = page_of(server)
    (tmp_path / "prometheus.yml").write_text(
        "scrape_configs:\n- job_name: weir\n  scrape_interval: 1s\n  static_configs:\n"
        f"  - targets: ['{host}:{port}']\n")
    web = f"127.0.0.1:{free_port()}"
    command = [
        "prometheus", f"--config.file={tmp_path}/prometheus.yml", f"--storage.tsdb.path={tmp_path}/data",
        f"--web.listen-address={web}",
    ]  # fmt: skip
    with open(tmp_path / "log", "w") as log, subprocess.Popen(command, stdout=log, stderr=log) as prometheus:
        try:
            for query, wanted in [
                ('up{job="weir"}', 1), (f'grpc_server_handled_total{{{BY_METHOD},grpc_code="OK"}}', 3),
                ('grpc_server_call_duration_seconds_count{grpc_method="keyvalue.v1.KeyValue/Put"}', 1),
            ]:  # fmt: skip
                assert ask(web, query) == wanted, (tmp_path / "log").read_text()
        finally:
            prometheus.terminate()
            prometheus.wait(PATIENCE)


def ask(web: str, query: str) -> float | None:
    """The one value that a query gives, once Prometheus has scraped."""
    address = f"http://{web}/api/v1/query?" + urllib.parse.urlencode({"query": query})
    deadline = time.monotonic() + 2 * PATIENCE
    while time.monotonic() < deadline:
        with contextlib.suppress(OSError):
            with urllib.request.urlopen(address, timeout=PATIENCE) as answer:
                results = json.load(answer)["data"]["result"]
            if results and float(results[0]["value"][1]) > 0:
                return float(results[0]["value"][1])
        time.sleep(0.2)  # may sleep: until Prometheus has scraped
    return None


@pytest.mark.parametrize("arguments, status", [
    (["--request", "POST", "--data", "x"], "413"), (["--request", "DELETE"], "405"),
    (["--header", "Host:"], "400"), (["--header", "A: " + "a" * 9000], "431"),
])  # fmt: skip
def test_anything_but_the_page_is_refused(server, arguments, status):
    assert curl("--output", "/dev/null", "--write-out", "%{http_code}", *arguments, url(server)) == status


def test_the_page_is_not_on_the_port_of_calls(server):
    with socket.create_connection(server.endpoint, PATIENCE) as connection:
        connection.sendall(b"GET /metrics HTTP/1.1\r\nHost: x\r\n\r\n")
        answer = b"".join(iter(lambda: connection.recv(65536), b""))
    assert b"grpc_server" not in answer


def test_no_silent_client_keeps_the_scraper_out(server):
    with contextlib.ExitStack() as stack:
        slow = [stack.enter_context(socket.create_connection(page_of(server), PATIENCE)) for _ in range(300)]
        for round in range(3):
            for connection in slow:
                with contextlib.suppress(OSError):
                    connection.sendall(b"GET /metrics HTTP/1.1\r\nA: "[round : round + 1])
            assert value(curl(url(server)), "weir_server_connections") >= 0


def test_a_client_that_reads_nothing_costs_little(server):
    def memory() -> int:
        with open(f"/proc/{server.process.pid}/status") as status:
            return int(re.search(r"RssAnon:\s+(\d+)", status.read())[1]) * 1024

    before = memory()
    with contextlib.ExitStack() as stack:
        for _ in range(100):
            connection = stack.enter_context(socket.create_connection(page_of(server), PATIENCE))
            connection.sendall(b"GET /metrics HTTP/1.1\r\nHost: x\r\n\r\n")
        assert value(curl(url(server)), "weir_server_connections") >= 0
        assert memory() - before < 32 << 20


def test_an_address_that_cannot_be_had_is_said_at_the_start(tmp_path):
    path = tmp_path / "weir.sock"
    with socket.create_server(("127.0.0.1", 0)) as taken:
        address = "127.0.0.1:{}".format(taken.getsockname()[1])
        server = Server("--metrics", address, "--listen", f"unix:{path}")
        ended = subprocess.run(server.command, capture_output=True, text=True, timeout=PATIENCE)
    assert ended.returncode != 0
    assert f"cannot serve metrics on {address}: listen: address already in use" in ended.stderr
    assert not path.exists()
