"""Strangers who guess tokens, and clients who forge addresses, as fast as they can, beside a client that behaves."""
import os
import re
import threading
import time

import grpc
import pytest

from load import grpcload  # noqa: F401, a fixture
from server import PATIENCE, Server
from siege import Process

GET, DELETE = "/keyvalue.v1.KeyValue/Get", "/keyvalue.v1.KeyValue/Delete"
GET_K = b"\x0a\x01k"
CALLS = int(os.environ.get("WEIR_GUESSES", 100_000))
# A token that says all that it should, with a signature as long as an RSA key of 2048 bits makes it. The number of the
# guess goes into the signature.
JWT = (
    "eyJhbGciOiJSUzI1NiIsImtpZCI6Im9uZSJ9.eyJpc3MiOiJpIiwiYXVkIjoidyIsInN1YiI6ImEiLCJleHAiOjQxMDI0NDQ4MDB9."
    + "A" * 100 + "#" * 8 + "A" * 234
)  # fmt: skip

GUARD = "  - auth_guard: {rate: 1, burst: 20}\n"
CHAIN = """\
chain:
  - logging
{guard}  - auth: {{require: {{any: [{{tokens: {{list: [{{token: good, principal: ann}}]}}}}, {{jwt: {jwt}}}]}}}}
  - rate_limit: {{rate: 1000000, burst: 1000000}}
"""


class GoodClient:
    """A call every ten milliseconds, from an address of its own, in a thread of its own."""

    def __init__(self, address: str):
        self.address = address
        self.seconds: list[float] = []
        self.errors: list[str] = []
        self._stopping = threading.Event()
        self._thread = threading.Thread(target=self._run)

    def _run(self) -> None:
        with grpc.insecure_channel(self.address) as channel:
            get = channel.unary_unary(GET)
            while not self._stopping.wait(0.01):
                begun = time.monotonic()
                try:
                    get(GET_K, metadata=[("authorization", "Bearer good")], timeout=PATIENCE)
                except grpc.RpcError as error:
                    if error.code() != grpc.StatusCode.NOT_FOUND:
                        self.errors.append(error.code().name)
                self.seconds.append(time.monotonic() - begun)

    def __enter__(self) -> "GoodClient":
        self._thread.start()
        return self

    def __exit__(self, *_) -> None:
        self._stopping.set()
        self._thread.join()


def write_keys(folder) -> str:
    from cryptography.hazmat.primitives.asymmetric import rsa
    from jwt.algorithms import RSAAlgorithm

    key = RSAAlgorithm.to_jwk(rsa.generate_private_key(65537, 2048).public_key())
    path = folder / "jwks.json"
    path.write_text('{"keys": [' + key.replace("{", '{"kid": "one", "alg": "RS256", ', 1) + "]}")
    return f'{{keys: "{path}", issuer: i, audiences: [w]}}'


FORGED = "x-forwarded-for: 2001:db8:####:####::1"
HOPS = """\
chain:
  - logging
  - client_address: {{trusted_proxies: ["{proxies}"]}}
  - auth: {{require: {{tokens: {{list: [{{token: good, principal: ann}}]}}}}}}
  - rate_limit: {{rate: 0.001, burst: 1, exempt: [{exempt}]}}
"""


@pytest.mark.parametrize("proxies", ["127.0.0.0/8", "192.0.2.0/24"], ids=["by a proxy", "by anybody"])
def test_addresses_without_number_take_bounded_memory(proxies, tmp_path, grpcload, record_property):  # noqa: F811
    """Each call names another IPv6 network as its client's. Whoever is no proxy is believed nothing: they are one."""
    is_believed = proxies == "127.0.0.0/8"
    path = tmp_path / "weir.yaml"
    path.write_text(HOPS.format(proxies=proxies, exempt=GET))
    with Server("--config", str(path), "--listen", "[::1]:0", "--log-level", "error", token=None) as server:
        storm, good = re.findall(r"127\.0\.0\.1:(\d+)|(\[::1\]:\d+)", " ".join(server.lines))
        flags = ["-p", storm[0], "-P", DELETE, "-x", "0a016b", "-t", "good", "-g", "-H", FORGED, "-c", 8, "-m", 50]
        process = Process(server.process.pid)
        with GoodClient(good[1]) as client:
            before = process.memory("RssAnon")
            ended = grpcload(*flags, "-n", CALLS, "-s", 300)
            grown, seconds = process.memory("RssAnon") - before, sorted(client.seconds)
        rate, p99 = CALLS / ended["seconds"], seconds[len(seconds) * 99 // 100] * 1000
        figures = (
            f"{CALLS} addresses named by {'a proxy' if is_believed else 'anybody'}: "
            f"{rate:,.0f} a second, good client p99 {p99:.1f} ms of {len(seconds)} calls, {grown / 1e6:.1f} MB more"
        )
        record_property("figures", figures)
        print(figures)
        assert client.errors == []
        assert ended["unanswered"] == ended["reset"] == 0
        let_in = CALLS - ended["status_8"]
        # Those that find no room in the table share a token for each of its sixteen parts.
        assert let_in <= 65_536 + 16 if is_believed else let_in == 1
        assert p99 < 1000 and grown < 24 << 20
        assert server.stop() == 0


@pytest.mark.parametrize("guarded", [True, False], ids=["guarded", "unguarded"])
@pytest.mark.parametrize("kind", ["static", "signed"])
def test_guesses_by_the_thousand_hurt_nobody_else(kind, guarded, tmp_path, grpcload, record_property):  # noqa: F811
    """A hundred thousand guesses, each another token; a million with WEIR_GUESSES=1000000."""
    path = tmp_path / "weir.yaml"
    path.write_text(CHAIN.format(guard=GUARD if guarded else "", jwt=write_keys(tmp_path)))
    flags = ["--config", str(path), "--listen", "[::1]:0", "--log-level", "error"]
    with Server(*flags, token=None) as server:
        storm, good = re.findall(r"127\.0\.0\.1:(\d+)|(\[::1\]:\d+)", " ".join(server.lines))
        process = Process(server.process.pid)
        with GoodClient(good[1]) as client:
            # What every client needs once is there before memory is counted.
            grpcload("-p", storm[0], "-P", GET, "-c", 8, "-m", 50, "-n", 5_000, "-g", "-t", "warm")
            before, served = process.memory("RssAnon"), len(client.seconds)
            ended = grpcload(
                "-p", storm[0], "-P", GET, "-c", 8, "-m", 50, "-n", CALLS, "-g", "-s", 300,
                "-t", JWT if kind == "signed" else "guess",
            )  # fmt: skip
            grown, seconds = process.memory("RssAnon") - before, sorted(client.seconds[served:])
        rate, p99 = CALLS / ended["seconds"], seconds[len(seconds) * 99 // 100] * 1000
        figures = (
            f"{CALLS} {kind} guesses, {'guarded' if guarded else 'unguarded'}: {rate:,.0f} a second, "
            f"good client p99 {p99:.1f} ms of {len(seconds)} calls, {grown / 1e6:.1f} MB more"
        )
        record_property("figures", figures)
        print(figures)
        assert client.errors == []
        assert ended["unanswered"] == ended["reset"] == ended["right"] == 0
        refused, unauthenticated = ended.get("status_8", 0), ended.get("status_16", 0)
        assert refused + unauthenticated == CALLS
        assert refused > CALLS * 0.9 if guarded else refused == 0
        assert p99 < 1000 and grown < 16 << 20
        assert server.stop() == 0
