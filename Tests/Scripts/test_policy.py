"""Who is let in, how often, and what the log says about it."""
import json
import re
import subprocess
import time

import grpc
import pytest
from grpc_health.v1 import health_pb2, health_pb2_grpc

from server import AUTHORIZED, BIN, PATIENCE, TOKEN, Server, code_of
from test_auth import ISSUER, key_file, put, token  # noqa: F401, a fixture

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
    with Server("--rate", "0.1", "--burst", "5") as server, server.channel() as channel:
        grpc.channel_ready_future(channel).result(PATIENCE)
        calls = [channel.unary_unary(PUT).future(PUT_K_V, metadata=AUTHORIZED, timeout=PATIENCE) for _ in range(6)]
        codes = [call.code() for call in calls]
        assert codes == [grpc.StatusCode.OK] * 5 + [grpc.StatusCode.RESOURCE_EXHAUSTED]
        trailers = dict(calls[5].trailing_metadata())
        # The bucket gains one token in ten seconds; the advice may add a quarter.
        assert 0 < int(trailers["grpc-retry-pushback-ms"]) <= 12_500
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


def test_each_client_behind_a_trusted_proxy_has_a_limit_of_its_own_and_is_on_the_line():
    flags = ["--trusted-proxy", "127.0.0.0/8", "--rate", "0.01", "--burst", "1", "--log-format", "json"]
    with Server(*flags) as server, server.channel() as channel:
        put = channel.unary_unary(PUT)

        def code(forwarded: str) -> grpc.StatusCode:
            return code_of(put, PUT_K_V, metadata=[*AUTHORIZED, ("x-forwarded-for", forwarded)])

        assert code("203.0.113.7") == grpc.StatusCode.OK
        assert code("203.0.113.8, 127.0.0.9") == grpc.StatusCode.OK
        assert code("198.51.100.1, 203.0.113.7") == grpc.StatusCode.RESOURCE_EXHAUSTED
        record = server.wait_for_call(grpc_code="RESOURCE_EXHAUSTED")
        assert record["client.address"] == "203.0.113.7"
        assert record["peer.address"].startswith("127.0.0.1:")
        assert server.stop() == 0


def test_nobody_forges_an_address_without_a_trusted_proxy():
    flags = ["--trusted-proxy", "192.0.2.0/24", "--rate", "0.01", "--burst", "1"]
    with Server(*flags) as server, server.channel() as channel:
        put = channel.unary_unary(PUT)
        codes = [
            code_of(put, PUT_K_V, metadata=[*AUTHORIZED, ("x-forwarded-for", f"203.0.113.{number}")])
            for number in range(3)
        ]
        assert codes == [grpc.StatusCode.OK] + [grpc.StatusCode.RESOURCE_EXHAUSTED] * 2
        assert not [line for line in server.lines if "client.address" in line]


POLICY = """{
  "name": "store",
  "deny_rules": [{"name": "no-guest-writes", "source": {"principals": ["guest"]}, "request": {"paths": ["*/Put"]}}],
  "allow_rules": [
    {"name": "tenant", "source": {"principals": ["*"]},
     "request": {"headers": [{"key": "x-tenant", "values": ["acme"]}]}}
  ],
  "audit_logging_options": {"audit_condition": "ON_DENY_AND_ALLOW", "audit_loggers": [{"name": "stdout_logger"}]}
}"""


def test_a_policy_file_says_who_may_call_what(tmp_path):
    (tmp_path / "policy.json").write_text(POLICY)
    (tmp_path / "tokens").write_text("g guest\na ann\n")
    flags = ["--token-file", tmp_path / "tokens", "--authorization-policy", tmp_path / "policy.json"]
    with Server(*map(str, flags), "--log-format", "json", token=None) as server, server.channel() as channel:

        def code(token: str, path: str, *metadata: tuple) -> grpc.StatusCode:
            call = channel.unary_unary(path)
            return code_of(call, PUT_K_V, metadata=[("authorization", f"Bearer {token}"), *metadata])

        tenant = ("x-tenant", "acme")
        assert code("a", PUT, tenant) == grpc.StatusCode.OK
        assert code("a", PUT) == grpc.StatusCode.PERMISSION_DENIED
        assert code("a", PUT, tenant, tenant) == grpc.StatusCode.PERMISSION_DENIED
        assert code("x", PUT, tenant) == grpc.StatusCode.UNAUTHENTICATED
        assert code("g", GET, tenant) != grpc.StatusCode.PERMISSION_DENIED
        assert code("g", PUT, tenant) == grpc.StatusCode.PERMISSION_DENIED
        record = server.wait_for_call(**{"principal": "guest", "grpc_code": "PERMISSION_DENIED"})
        assert (record["authz.policy"], record["authz.rule"]) == ("store", "no-guest-writes")
        assert server.stop() == 0
        audits = [json.loads(line) for line in server.lines if "authorization decision" in line]
        assert [(audit["audit.principal"], audit["audit.authorized"]) for audit in audits] == [
            ("ann", "true"), ("ann", "false"), ("ann", "false"), ("guest", "true"), ("guest", "false"),
        ]  # fmt: skip


def test_a_policy_with_a_typo_keeps_the_server_from_starting(tmp_path):
    (tmp_path / "policy.json").write_text(POLICY.replace("deny_rules", "deny_rule"))
    policy = ["--authorization-policy", str(tmp_path / "policy.json")]
    command = [str(BIN / "keyvalue-server"), "--token", TOKEN, *policy]
    ended = subprocess.run(command, capture_output=True, text=True, timeout=PATIENCE)
    known = "name, deny_rules, allow_rules, audit_logging_options"
    reason = f'line 3, column 3: "deny_rule" is no field of a policy: it has {known}'
    assert ended.stderr == f"keyvalue-server: --authorization-policy {tmp_path}/policy.json: {reason}\n"
    assert ended.returncode == 64


# The pushback, not this backoff, says when the client comes back.
RETRYING = {
    "methodConfig": [
        {
            "name": [{}],
            "retryPolicy": {
                "maxAttempts": 3, "initialBackoff": "0.01s", "maxBackoff": "0.02s", "backoffMultiplier": 1,
                "retryableStatusCodes": ["RESOURCE_EXHAUSTED"],
            },
        }
    ]
}  # fmt: skip


def retrying(server: Server) -> grpc.Channel:
    return grpc.insecure_channel(
        server.address, options=[("grpc.service_config", json.dumps(RETRYING)), ("grpc.enable_retries", 1)]
    )


def test_a_client_that_retries_waits_as_long_as_it_is_told():
    with Server("--rate", "0.3", "--burst", "1", "--log-format", "json") as server, retrying(server) as channel:
        put = channel.unary_unary(PUT)
        assert code_of(put, PUT_K_V, metadata=AUTHORIZED) == grpc.StatusCode.OK
        start = time.monotonic()
        assert code_of(put, PUT_K_V, metadata=AUTHORIZED) == grpc.StatusCode.OK
        passed = time.monotonic() - start
        refused = server.wait_for_call(grpc_code="RESOURCE_EXHAUSTED")
        advice = int(re.search(r"retry in ([0-9]+) ms", refused["grpc.error"]).group(1)) / 1000
        # What is missing of a token that takes 3.3 seconds, and up to a quarter more. Its own backoff is 20 ms at most.
        assert 0.1 < advice < 4.2
        assert advice <= passed < advice + PATIENCE
        assert server.stop() == 0
        codes = [json.loads(line)["grpc.code"] for line in server.lines if "finished call" in line]
        assert codes == ["OK", "RESOURCE_EXHAUSTED", "OK"]


def test_a_client_that_is_told_never_does_not_retry():
    flags = ["--rate", "100", "--burst", "4", "--rate-cost", f"{PUT}=5", "--log-format", "json"]
    with Server(*flags) as server, retrying(server) as channel:
        call = channel.unary_unary(PUT).future(PUT_K_V, metadata=AUTHORIZED, timeout=PATIENCE)
        assert call.code() == grpc.StatusCode.RESOURCE_EXHAUSTED
        assert call.details() == f"{PUT} costs 5, more than the limit ever allows at once, which is 4"
        trailers = dict(call.trailing_metadata())
        assert trailers["grpc-retry-pushback-ms"] == "-1"
        assert b"google.rpc.RetryInfo" not in trailers["grpc-status-details-bin"]
        assert b"google.rpc.QuotaFailure" in trailers["grpc-status-details-bin"]
        assert server.stop() == 0
        assert len([line for line in server.lines if "finished call" in line]) == 1


def test_policies_and_limits_go_by_claims(tmp_path, key_file):  # noqa: F811
    policy = tmp_path / "policy.json"
    writers = {"name": "writers", "source": {"claims": [{"key": "scope", "values": ["write"]}]}}
    policy.write_text(json.dumps({"name": "p", "allow_rules": [writers]}))
    file = tmp_path / "weir.yaml"
    # Of a bucket that is empty the next token is a quarter of an hour away.
    file.write_text(f"""\
chain:
  - logging
  - auth: {{require: {{jwt: {{keys: {key_file}, issuer: "{ISSUER}", audiences: [weir]}}}}}}
  - authorization: {{policy: {policy}}}
  - rate_limit: {{rate: 0.001, burst: 1, by: ["claim:tenant"]}}
""")
    with Server("--config", str(file), "--log-format", "json", token=None) as server, server.channel() as channel:
        denied, limited = grpc.StatusCode.PERMISSION_DENIED, grpc.StatusCode.RESOURCE_EXHAUSTED
        assert put(channel, token(scope="read", tenant="acme")) == denied
        assert put(channel, token(scope="read write", tenant="acme")) == grpc.StatusCode.OK
        assert put(channel, token(scope=["write"], tenant="acme", sub="bob")) == limited
        assert put(channel, token(scope="write", tenant="other")) == grpc.StatusCode.OK
        assert server.wait_for_call(grpc_code="RESOURCE_EXHAUSTED")["principal"] == "bob"
        assert server.stop() == 0
