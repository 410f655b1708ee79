"""Who is let in, how often, and what the log says about it."""
import grpc
import pytest
from grpc_health.v1 import health_pb2, health_pb2_grpc

from server import AUTHORIZED, PATIENCE, TOKEN, Server, code_of

GET = "/keyvalue.v1.KeyValue/Get"
PUT = "/keyvalue.v1.KeyValue/Put"
PUT_K_V = b"\x0a\x01k\x12\x01v"


@pytest.mark.parametrize(
    "metadata",
    [
        (),
        (("authorization", "Bearer other"),),
        (("authorization", f"Bearer {TOKEN}x"),),
        (("authorization", f"Bearer {TOKEN[:-1]}"),),
        (("authorization", f"Basic {TOKEN}"),),
        (("authorization", "Bearer"),),
        (("authorization", TOKEN),),
        (("authorization", ""),),
        (("x-authorization", f"Bearer {TOKEN}"),),
    ],
)
def test_a_call_without_the_right_token_is_unauthenticated(channel, metadata):
    assert code_of(channel.unary_unary(PUT), PUT_K_V, metadata=metadata) == grpc.StatusCode.UNAUTHENTICATED


def test_a_token_as_long_as_the_header_list_has_room_for_is_good(tmp_path):
    token = "ey" + "x" * 15_000 + "=="
    (tmp_path / "tokens").write_text(f"{token} robot\n")
    flags = ["--token-file", str(tmp_path / "tokens"), "--log-format", "json"]
    with Server(*flags, token=None) as server, server.channel() as client:
        put = client.unary_unary(PUT)
        assert code_of(put, PUT_K_V, metadata=[("authorization", f"Bearer {token}")]) == grpc.StatusCode.OK
        assert server.wait_for_call(grpc_method="Put")["principal"] == "robot"
        for other in (token[:-1], token + "=", "x" + token[1:], token[:-3] + "y=="):
            metadata = [("authorization", f"Bearer {other}")]
            assert code_of(put, PUT_K_V, metadata=metadata) == grpc.StatusCode.UNAUTHENTICATED


def test_the_scheme_is_compared_without_case(channel):
    metadata = (("authorization", f"bearer {TOKEN}"),)
    assert code_of(channel.unary_unary(PUT), PUT_K_V, metadata=metadata) == grpc.StatusCode.OK


@pytest.mark.parametrize(
    "path",
    ["/keyvalue.v1.KeyValue/Nothing", "/nobody.Nothing/Get", "/KeyValue/Get", "/x/y/z", "/grpc.health.v1.Health/X"],
)
def test_an_unknown_method_is_unimplemented_and_only_the_authenticated_learn_it(channel, path):
    call = channel.unary_unary(path)
    assert code_of(call, b"", metadata=AUTHORIZED) == grpc.StatusCode.UNIMPLEMENTED
    assert code_of(call, b"") == grpc.StatusCode.UNAUTHENTICATED


def test_the_sixth_quick_call_is_refused_and_told_when_to_retry():
    with Server("--rate", "5", "--burst", "5") as server, server.channel() as channel:
        grpc.channel_ready_future(channel).result(PATIENCE)
        calls = [channel.unary_unary(PUT).future(PUT_K_V, metadata=AUTHORIZED, timeout=PATIENCE) for _ in range(6)]
        codes = [call.code() for call in calls]
        assert codes == [grpc.StatusCode.OK] * 5 + [grpc.StatusCode.RESOURCE_EXHAUSTED]
        trailers = dict(calls[5].trailing_metadata())
        # The bucket gains one token in 200 ms; the advice may add some jitter.
        assert 0 < int(trailers["grpc-retry-pushback-ms"]) <= 1000
        assert code_of(health_pb2_grpc.HealthStub(channel).Check, health_pb2.HealthCheckRequest()) == grpc.StatusCode.OK
        assert server.stop() == 0


def test_a_token_file_names_its_bearers_in_the_log(tmp_path):
    tokens = tmp_path / "tokens"
    tokens.write_text("# staging\nalpha-secret deploy robot\nbeta-secret alice\n")
    with Server("--token-file", str(tokens), "--log-format", "json", token=None) as server, server.channel() as channel:
        for secret in ("alpha-secret", "beta-secret"):
            metadata = (("authorization", f"Bearer {secret}"),)
            assert code_of(channel.unary_unary(PUT), PUT_K_V, metadata=metadata) == grpc.StatusCode.OK
        assert code_of(channel.unary_unary(GET), b"\x0a\x01k") == grpc.StatusCode.UNAUTHENTICATED
        assert server.wait_for_call(principal="deploy robot")["grpc.code"] == "OK"
        assert server.wait_for_call(principal="alice")["grpc.code"] == "OK"
        refused = server.wait_for_call(grpc_code="UNAUTHENTICATED")
        assert refused["refused_by"] == "auth"
        assert server.stop() == 0
        assert not [line for line in server.lines if "secret" in line]


def test_a_call_has_one_line_with_what_logging_promises():
    with Server("--log-format", "json") as server, server.channel() as channel:
        code_of(channel.unary_unary(PUT), PUT_K_V, metadata=AUTHORIZED)
        record = server.wait_for_call(grpc_method="Put")
        expected = {
            "level": "info",
            "grpc.service": "keyvalue.v1.KeyValue",
            "grpc.method": "Put",
            "grpc.method_type": "unary",
            "grpc.code": "OK",
            "grpc.request.messages": 1,
            "grpc.request.bytes": len(PUT_K_V),
            "grpc.response.messages": 1,
            "grpc.response.bytes": 2,
        }
        assert {name: record.get(name) for name in expected} == expected
        assert record["grpc.time_ms"] >= 0
        assert record["grpc.request.deadline_ms"] > 0
        assert record["peer.address"].startswith("127.0.0.1:")
        assert server.stop() == 0
        assert len([line for line in server.lines if '"Put"' in line]) == 1
        assert not [line for line in server.lines if TOKEN in line]
