"""keyvalue-harness against hostile lines, against Python's own JSON, and against its memory limit."""
import json
import random
import string

import pytest
from harness_hostile import CASES
from harness_node import TOKEN, Node, call

PEAK = 512  # megabytes, the most the node may ever take


def check(node: Node, line: bytes, expected: int | str | None) -> None:
    """Says the line and a good call behind it: the call must be answered, and the line as expected."""
    replies = node.say_then_request(line + b"\n", call("Put", {"key": "alive", "value": "yes"}))
    good = replies.pop()["body"]
    assert (good["status"], good["response"]) == ("OK", {"written": True})
    if expected is None:
        assert replies == []
        return
    assert len(replies) == 1, replies
    reply = replies[0]["body"]
    if isinstance(expected, int):
        assert (reply["type"], reply["code"]) == ("error", expected)
    elif expected.isupper():
        assert reply["status"] == expected
    else:
        assert reply["type"] == expected


def test_the_corpus_is_large_enough():
    assert len(CASES) >= 200


@pytest.mark.parametrize(("line", "expected"), [case[1:] for case in CASES], ids=[case[0] for case in CASES])
def test_a_fresh_node_survives(line, expected):
    with Node() as node:
        check(node, line, expected)
        assert node.peak_megabytes() < PEAK
        assert node.end() == 0


def test_one_node_survives_them_all_and_keeps_its_state():
    with Node() as node:
        assert node.request(call("Put", {"key": "first", "value": "kept"}))["status"] == "OK"
        for name, line, expected in CASES:
            try:
                check(node, line, expected)
            except AssertionError as error:
                raise AssertionError(f"case: {name}") from error
        reply = node.request(call("Get", {"key": "first"}))
        assert reply["response"] == {"key": "first", "value": "kept", "found": True}
        assert node.request({"type": "grpc_interceptor_stats"})["stats"]["rate_limited"] == 0
        assert node.peak_megabytes() < PEAK
        assert node.end() == 0


@pytest.mark.parametrize(
    "value",
    ['"' + "e" * 16_700_000 + '"', '"' + "\u00e9" * 8_300_000 + '"', '"' + "\U0001f600" * 4_100_000 + '"',
     '"' + "\\u0001" * 2_790_000 + '"', "[" + "0," * 2_790_000 + "0]", "[" + "{}," * 460_000 + "0]",
     "[" + '{"":0},' * 300_000 + "0]", "7" * 16_700_000],
    ids=["ascii", "two bytes", "four bytes", "escapes", "numbers", "objects", "members", "digits"],
)  # fmt: skip
def test_the_largest_lines_are_answered_in_bounded_memory(value):
    with Node() as node:
        line = f'{{"src":"c1","dest":"n1","body":{{"type":"echo","msg_id":1,"echo":{value}}}}}\n'
        check(node, line.encode(), "echo_ok")
        assert node.peak_megabytes() < PEAK
        assert node.end() == 0


def test_errors_within_a_session_are_answers_with_their_details():
    with Node() as node:
        session = {"service": "KeyValue", "method": "Session", "metadata": TOKEN}
        stream = node.request({"type": "grpc_bidi_stream_open", **session})["stream_id"]
        bodies = [
            {"type": "grpc_bidi_stream_send", "data": {"id": "1", "get": {"key": ""}}},
            {"type": "grpc_bidi_stream_send", "data": {"id": "2"}},
            {"type": "grpc_bidi_stream_close"},
        ]
        lines = "".join(
            json.dumps({"src": "c1", "dest": "n1", "body": {**body, "msg_id": number, "stream_id": stream}}) + "\n"
            for number, body in enumerate(bodies)
        )
        replies = node.say(lines.encode(), lambda reply: reply["body"]["type"] == "grpc_stream_end")
        assert replies.pop()["body"]["status"] == "OK"
        for reply, number, field, fault in zip(replies, ("1", "2"), ("get.key", "call"), ("is empty", "is missing")):
            violation = {"field": field, "description": fault, "reason": ""}
            detail = {"@type": "type.googleapis.com/google.rpc.BadRequest", "fieldViolations": [violation]}
            error = {"code": 3, "message": f"{field} {fault}", "details": [detail]}
            assert reply["body"]["data"] == {"id": number, "error": error}
        assert len(replies) == 2 and node.end() == 0


def test_many_streams_full_of_messages_are_bounded():
    with Node() as node:
        service = {"service": "grpc.reflection.v1.ServerReflection", "method": "ServerReflectionInfo"}
        replies = [node.request({"type": "grpc_bidi_stream_open", **service}) for _ in range(200)]
        assert [reply.get("stream_id") for reply in replies[:128]] == [f"s{n}" for n in range(1, 129)]
        assert {reply.get("code") for reply in replies[128:]} == {11}
        assert node.request(call("Get", {"key": "k"}))["status"] == "NOT_FOUND"
        for n in range(1, 129):
            body = {"type": "grpc_bidi_stream_close", "stream_id": f"s{n}"}
            reply = node.request(body)
            assert (reply["type"], reply["status"], reply["count"]) == ("grpc_stream_end", "OK", 0)
        assert node.end() == 0


def any_text(rng: random.Random) -> str:
    alphabet = [
        string.printable, "\0\x01\x1f\x7f\x80\xff", "\u0100\u2028\u2029\ufeff\uffff", "\U0001f600\U0010ffff", '"\\/',
    ]  # fmt: skip
    return "".join(rng.choice(rng.choice(alphabet)) for _ in range(rng.randrange(20)))


def any_number(rng: random.Random) -> int | float:
    kind = rng.randrange(5)
    if kind == 0:
        return rng.randrange(-1000, 1000)
    if kind == 1:
        return rng.choice((-1, 1)) * rng.randrange(2 ** rng.randrange(1, 200))
    if kind == 2:
        return round(rng.uniform(-1000, 1000), rng.randrange(6))
    mantissa, exponent = rng.random(), rng.randrange(-330, 308)
    return mantissa * 10.0**exponent if kind == 3 else float(f"{rng.randrange(1, 100)}e{rng.randrange(-10, 25)}")


def any_value(rng: random.Random, depth: int = 0) -> object:
    kind = rng.randrange(7 if depth < 5 else 5)
    if kind == 0:
        return rng.choice([None, True, False, 0, -0.0, "", [], {}])
    if kind < 3:
        return any_number(rng)
    if kind < 5:
        return any_text(rng)
    items = [any_value(rng, depth + 1) for _ in range(rng.randrange(6))]
    return items if kind == 5 else {any_text(rng): item for item in items}


def test_an_echo_is_what_python_writes_byte_for_byte():
    rng = random.Random(20240229)
    with Node() as node:
        for number in range(3000):
            value = any_value(rng)
            body = {"type": "echo", "msg_id": number, "echo": value}
            ascii_only, compact = rng.random() < 0.5, rng.random() < 0.5
            line = json.dumps(
                {"src": "c1", "dest": "n1", "body": body}, ensure_ascii=ascii_only,
                separators=(",", ":") if compact else None,
            )  # fmt: skip
            expected = {"type": "echo_ok", "in_reply_to": number, "echo": value, "msg_id": number}
            assert node.exchange(line) == json.dumps({"src": "n1", "dest": "c1", "body": expected})
        assert node.end() == 0
