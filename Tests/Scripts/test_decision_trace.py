"""What grpcio is told of the decisions of a chain, and what the log is."""
import grpc

from server import AUTHORIZED, PATIENCE, Server

PUT = "/keyvalue.v1.KeyValue/Put"
PUT_K_V = b"\x0a\x01k\x12\x01v"
ASKING = ("x-weir-trace", "1")
OTHER = (("authorization", "Bearer other"),)
TRACE = "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01"


def told(channel: grpc.Channel, metadata) -> tuple[str, list[str]]:
    """The code of a call, and its trailers about decisions."""
    call = channel.unary_unary(PUT).future(PUT_K_V, metadata=metadata, timeout=PATIENCE)
    code = call.code().name
    return code, [value for name, value in call.trailing_metadata() if name == ASKING[0]]


def test_only_an_allowed_principal_that_asks_is_told_what_was_decided():
    flags = ["--decision-trace-principal", "token-1", "--token", "other", "--rate", "0.001", "--burst", "3"]
    with Server(*flags) as server, server.channel() as channel:
        code, steps = told(channel, [*AUTHORIZED, ASKING])
        assert code == "OK"
        assert [step.split("; us=")[0] for step in steps] == [
            f"{name}; verdict=admitted" for name in ("logging", "decision_trace", "auth", "rate_limit")
        ]
        assert told(channel, AUTHORIZED) == ("OK", [])
        assert told(channel, [*OTHER, ASKING]) == ("OK", [])
        assert told(channel, [ASKING]) == ("UNAUTHENTICATED", [])
        code, steps = told(channel, [*AUTHORIZED, ASKING])
        assert code == "RESOURCE_EXHAUSTED"
        assert steps[-1].startswith("rate_limit; verdict=refused; us=") and "; status=RESOURCE_EXHAUSTED" in steps[-1]
        assert server.stop() == 0
        assert not [line for line in server.lines if "decisions" in line]


def test_lines_of_refused_calls_say_what_was_decided_and_in_which_trace():
    flags = ["--decision-trace", "refused", "--trace-context", "--log-format", "json"]
    with Server(*flags) as server, server.channel() as channel:
        assert told(channel, [*AUTHORIZED, ("traceparent", TRACE), ASKING]) == ("OK", [])
        assert told(channel, [("traceparent", TRACE)]) == ("UNAUTHENTICATED", [])
        refused = server.wait_for_call(grpc_code="UNAUTHENTICATED")
        verdicts = [step.split()[:2] for step in refused["decisions"].split("; ")]
        assert verdicts == [
            ["logging", "admitted"], ["decision_trace", "admitted"], ["trace_context", "admitted"], ["auth", "refused"],
        ]  # fmt: skip
        good = server.wait_for_call(grpc_code="OK")
        assert "decisions" not in good
        assert good["trace_id"] == refused["trace_id"] == TRACE[3:35] and good["span_id"] == TRACE[36:52]
