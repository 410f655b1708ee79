"""Clients of grpcio with a retry policy, and what makes them wait, go on or stop."""
import contextlib
import json
import re
import time

import grpc
import pytest

from server import PATIENCE, Server, code_of

PUT, WATCH = "/keyvalue.v1.KeyValue/Put", "/keyvalue.v1.KeyValue/Watch"
PUT_K_V = b"\x0a\x01k\x12\x01v"
OK, EXHAUSTED = grpc.StatusCode.OK, grpc.StatusCode.RESOURCE_EXHAUSTED
ATTEMPTS = 4


def policy(backoff: float) -> str:
    """So many seconds between two attempts, a fifth more or less."""
    retry = {
        "maxAttempts": ATTEMPTS, "initialBackoff": f"{backoff}s", "maxBackoff": f"{backoff}s", "backoffMultiplier": 1,
        "retryableStatusCodes": ["RESOURCE_EXHAUSTED"],
    }  # fmt: skip
    return json.dumps({"methodConfig": [{"name": [{}], "retryPolicy": retry}]})


def bearer(token: str) -> list:
    return [("authorization", f"Bearer {token}")]


@pytest.fixture
def serving(tmp_path):
    """Makes a server with these interceptors, and a channel that retries."""

    @contextlib.contextmanager
    def make(before: str = "", behind: str = "", backoff: float = 0.2):
        path = tmp_path / "weir.yaml"
        auth = "  - auth: {require: {tokens: {list: [{token: good, principal: ann}]}}}\n"
        path.write_text(f"chain:\n  - logging\n{before}{auth}{behind}")
        options = [("grpc.service_config", policy(backoff)), ("grpc.enable_retries", 1)]
        flags = ["--config", str(path), "--log-format", "json"]
        with Server(*flags, token=None) as server, grpc.insecure_channel(server.address, options=options) as channel:
            yield server, channel
            assert server.stop() == 0

    return make


def attempts(server: Server) -> list[tuple]:
    """Of each put that ended: its code, and how often it had been made before."""
    lines = [json.loads(line) for line in server.lines if '"Put"' in line and "finished call" in line]
    return [(line["grpc.code"], int(line.get("grpc.previous_attempts", 0))) for line in lines]


def advice(server: Server) -> float:
    """The seconds that the first refused put was told to wait."""
    refused = server.wait_for_call(grpc_method="Put", grpc_code="RESOURCE_EXHAUSTED")
    return int(re.search(r"retry in ([0-9]+) ms", refused["grpc.error"]).group(1)) / 1000


LIMITS = ["  - concurrency_limit: {maximum: 1}\n", "  - adaptive_limit: {minimum: 1, maximum: 1, initial: 1}\n"]


@pytest.mark.parametrize("limit", LIMITS, ids=["concurrency_limit", "adaptive_limit"])
def test_a_call_for_which_there_is_no_room_is_made_again_until_there_is(serving, limit):
    """Nobody knows when that is: there is no pushback, and the client's own backoff counts."""
    # The place must become free before the last attempt.
    with serving(behind=limit, backoff=2) as (server, channel):
        watch = channel.unary_stream(WATCH)(b"", metadata=bearer("good"), timeout=PATIENCE)
        next(watch)
        call = channel.unary_unary(PUT).future(PUT_K_V, metadata=bearer("good"), timeout=PATIENCE)
        server.wait_for_call(grpc_method="Put", grpc_code="RESOURCE_EXHAUSTED")
        watch.cancel()
        assert call.code() == OK
        server.wait_for_call(grpc_method="Put", grpc_code="OK")
        made = attempts(server)
        assert made == [("RESOURCE_EXHAUSTED", number) for number in range(len(made) - 1)] + [("OK", len(made) - 1)]


@pytest.mark.parametrize("limit", LIMITS, ids=["concurrency_limit", "adaptive_limit"])
def test_a_call_for_which_there_never_is_room_is_made_as_often_as_the_policy_says(serving, limit):
    with serving(behind=limit) as (server, channel):
        watch = channel.unary_stream(WATCH)(b"", metadata=bearer("good"), timeout=PATIENCE)
        next(watch)
        call = channel.unary_unary(PUT).future(PUT_K_V, metadata=bearer("good"), timeout=PATIENCE)
        assert call.code() == EXHAUSTED
        assert "grpc-retry-pushback-ms" not in dict(call.trailing_metadata())
        watch.cancel()
        server.wait_for_count(ATTEMPTS, lambda line: '"Put"' in line and "finished call" in line)
        assert attempts(server) == [("RESOURCE_EXHAUSTED", number) for number in range(ATTEMPTS)]


def test_a_client_that_is_turned_away_by_the_guard_waits_as_long_as_it_says(serving):
    with serving(before="  - auth_guard: {rate: 0.3, burst: 1}\n") as (server, channel):
        put = channel.unary_unary(PUT)
        assert code_of(put, PUT_K_V, metadata=bearer("bad")) == grpc.StatusCode.UNAUTHENTICATED
        start = time.monotonic()
        assert code_of(put, PUT_K_V, metadata=bearer("good")) == OK
        passed = time.monotonic() - start
        server.wait_for_call(grpc_method="Put", grpc_code="OK")
        # What is missing of 3.3 seconds, and up to a quarter more.
        assert 0.1 < advice(server) < 4.2
        assert advice(server) <= passed < advice(server) + PATIENCE
        assert attempts(server) == [("UNAUTHENTICATED", 0), ("RESOURCE_EXHAUSTED", 0), ("OK", 1)]


def test_a_refusal_by_the_guard_has_the_whole_overload_contract(serving):
    with serving(before="  - auth_guard: {rate: 0.1, burst: 1}\n") as (server, channel):
        put = channel.unary_unary(PUT)
        assert code_of(put, PUT_K_V, metadata=bearer("bad")) == grpc.StatusCode.UNAUTHENTICATED
        call = put.future(PUT_K_V, metadata=bearer("good"), timeout=1)
        assert call.code() == grpc.StatusCode.DEADLINE_EXCEEDED, "it waits for ten seconds, as it is told"
        with grpc.insecure_channel(server.address, options=[("grpc.enable_retries", 0)]) as plain:
            call = plain.unary_unary(PUT).future(PUT_K_V, metadata=bearer("good"), timeout=PATIENCE)
            assert call.code() == EXHAUSTED
            trailers = dict(call.trailing_metadata())
            pushback = int(trailers["grpc-retry-pushback-ms"])
            assert 5_000 < pushback <= 12_500
            assert call.details() == f"too many calls without good credentials, retry in {pushback} ms"
            for detail in (b"google.rpc.RetryInfo", b"google.rpc.QuotaFailure", b"google.rpc.ErrorInfo"):
                assert detail in trailers["grpc-status-details-bin"]
            for text in (b"0.1 failures a second, 1 at once", b"TOO_MANY_FAILURES", b"failures_per_second"):
                assert text in trailers["grpc-status-details-bin"]


def test_a_client_whose_retries_are_too_many_gives_up(serving):
    """The budget holds three retries, and with one left it is spent: the second retry is the last."""
    budget = "  - retry_budget: {share: 0%, rate: 0.001, burst: 3}\n"
    with serving(before=budget, behind=LIMITS[0]) as (server, channel):
        watch = channel.unary_stream(WATCH)(b"", metadata=bearer("good"), timeout=PATIENCE)
        next(watch)
        for made in ([0, 1, 2], [0, 1, 2, 0], [0, 1, 2, 0, 0]):
            call = channel.unary_unary(PUT).future(PUT_K_V, metadata=bearer("good"), timeout=PATIENCE)
            assert call.code() == EXHAUSTED
            assert dict(call.trailing_metadata())["grpc-retry-pushback-ms"] == "-1"
            server.wait_for_count(len(made), lambda line: '"Put"' in line and "finished call" in line)
            assert attempts(server) == [("RESOURCE_EXHAUSTED", number) for number in made]
        assert server.wait_for_call(grpc_method="Put", retry_budget="spent")["grpc.previous_attempts"] == "2"
        watch.cancel()


def test_a_refusal_by_rate_limit_says_no_longer_when_to_retry(serving):
    budget = "  - retry_budget: {share: 0%, rate: 0.001, burst: 1}\n"
    with serving(before=budget, behind="  - rate_limit: {rate: 0.3, burst: 1}\n") as (server, channel):
        put = channel.unary_unary(PUT)
        assert code_of(put, PUT_K_V, metadata=bearer("good")) == OK
        start = time.monotonic()
        assert code_of(put, PUT_K_V, metadata=bearer("good")) == OK
        passed = time.monotonic() - start
        server.wait_for_count(3, lambda line: '"Put"' in line and "finished call" in line)
        assert attempts(server) == [("OK", 0), ("RESOURCE_EXHAUSTED", 0), ("OK", 1)]
        assert passed >= advice(server), "its one retry waits as long as it is told"
        call = put.future(PUT_K_V, metadata=bearer("good"), timeout=PATIENCE)
        assert call.code() == EXHAUSTED
        assert call.details() == f"{PUT} was called too often, do not retry: too many calls are retries"
        trailers = dict(call.trailing_metadata())
        assert trailers["grpc-retry-pushback-ms"] == "-1"
        assert b"google.rpc.RetryInfo" not in trailers["grpc-status-details-bin"]
        assert b"google.rpc.QuotaFailure" in trailers["grpc-status-details-bin"]
