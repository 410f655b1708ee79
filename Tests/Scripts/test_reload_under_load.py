"""A configuration that is read again and again under load: no call is dropped, no bucket filled, no connection lost."""
import os
import signal
import time

import grpc

from load import H2Load
from server import PATIENCE, Server, code_of

GET, PUT = "/keyvalue.v1.KeyValue/Get", "/keyvalue.v1.KeyValue/Put"
GET_K, PUT_K_V = b"\x0a\x01k", b"\x0a\x01k\x12\x01v"
OK, EXHAUSTED = grpc.StatusCode.OK, grpc.StatusCode.RESOURCE_EXHAUSTED
RATE = 20_000  # calls a second that are asked of h2load
PACE = 0.05  # seconds between two reloads


def configuration(burst: int) -> str:
    """Ann's reads cost nothing; of writes everybody has 50 for ever. The limit, and so the interceptor, is another one
    with every burst."""
    return f"""\
server: {{workers: 2}}
chain:
  - logging: {{quiet: [grpc.health.v1.Health]}}
  - auth: {{require: {{tokens: {{list: [{{token: first, principal: ann}}, {{token: second, principal: bob}}]}}}}}}
  - rate_limit: {{rate: 0.001, burst: {burst}, by: [principal], costs: [{{methods: [{GET}], cost: 0}}]}}
"""


def bearer(token: str) -> list:
    return [("authorization", f"Bearer {token}")]


def test_reloads_under_load_drop_no_call_and_fill_no_bucket(tmp_path, record_property):
    """Twenty reloads at least; two hundred with WEIR_RELOADS=200."""
    wanted = int(os.environ.get("WEIR_RELOADS", 20))
    path = tmp_path / "weir.yaml"
    path.write_text(configuration(50))
    flags = ["--config", str(path), "--log-level", "notice"]
    with Server(*flags, token=None) as server, server.channel() as channel:
        put = channel.unary_unary(PUT)
        codes = [code_of(put, PUT_K_V, metadata=bearer("second")) for _ in range(51)]
        assert codes == [OK] * 50 + [EXHAUSTED]
        answer = channel.unary_unary(GET)(GET_K, metadata=bearer("first"), timeout=PATIENCE)
        calls = int(RATE * (wanted * PACE + 2))
        load = H2Load(server.address, GET, GET_K, "first", calls, RATE).start(tmp_path)
        begun, reloads = time.monotonic(), 0
        while load.is_running:
            path.write_text(configuration(60 + reloads))
            server.process.send_signal(signal.SIGHUP)
            reloads += 1
            server.wait_for_count(reloads, lambda line: "configuration was read again" in line)
            time.sleep(max(0, begun + reloads * PACE - time.monotonic()))  # may sleep: spreads them over the load
        assert reloads >= wanted
        load.finish()
        figures = f"{reloads} reloads under {load.reached:,.0f} calls a second, {load.total} calls"
        record_property("figures", figures)
        print(figures)
        assert (load.done, load.succeeded, load.failed, load.errored) == (calls, calls, 0, 0)
        assert load.data == calls * (5 + len(answer)), "every answer is whole: none is an error"
        assert code_of(put, PUT_K_V, metadata=bearer("second")) == EXHAUSTED
        assert sum("configuration was read again" in line for line in server.lines) == reloads
        assert server.stop() == 0
