"""Lines that no good client says, and what must come of each: the corpus of test_harness.py.

A case is a name, the bytes of the line, and what is expected: None for no reply at all; a number for `error` with this
code; a word in capitals for this status; any other word for a reply of this type.
"""
import json

AUTH = '"metadata":{"authorization":"Bearer valid_token"}'
VALUES = {"null": "null", "true": "true", "zero": "0", "real": "1.5", "huge": "1e999", "text": '"x"', "list": "[1]",
          "object": '{"a":1}'}  # fmt: skip
CASES: list[tuple[str, bytes, int | str | None]] = []


def case(name: str, line: str | bytes, expected: int | str | None) -> None:
    CASES.append((name, line if isinstance(line, bytes) else line.encode(), expected))


def message(body: str) -> str:
    return '{"src":"c1","dest":"n1","body":{"msg_id":7,' + body + "}}"


def call(request: str = '{"key":"k"}', service: str = '"KeyValue"', method: str = '"Get"', metadata: str = AUTH) -> str:
    return message(f'"type":"grpc_call","service":{service},"method":{method},"request":{request},{metadata}')


def truncations() -> None:
    good = call()
    for length in range(1, len(good), 4):
        case(f"truncated at {length}", good[:length], None)
    for length in (1, 20, 60):
        case(f"beginning lost up to {length}", good[length:], None)


def not_messages() -> None:
    for name, text in VALUES.items():
        case(f"root {name}", text, None)
    for index, text in enumerate([
        "hello", "{", "}", "[", "]", '"', ",", ":", "{}", "[]", '{"body"}', '{"body":}', '{"body":{}', "{'body':{}}",
        "{body:{}}", '{"body":{},}', '{"body":{}}}', '{"body":{}} x', '{"body":{}}{"body":{}}', "/**/{}", "# x", "NaN",
        '{"body":NaN}', '{"body":{"type":"echo","msg_id":Infinity}}', '{"body":{"type":"echo","echo":01}}',
        '{"body":{"type":"echo","echo":+1}}', '{"body":{"type":"echo","echo":.5}}',
        '{"body":{"type":"echo","echo":1.}}', '{"body":{"type":"echo","echo":0x10}}',
        '{"body":{"type":"echo","echo":1e}}', '{"body":{"type":"echo","echo":--1}}',
        '{"body":{"type":"echo","echo":"\t"}}', '{"body":{"type":"echo","echo":"\\x41"}}',
        '{"body":{"type":"echo","echo":"\\u12"}}', '{"body":{"type":"echo","echo":"\\ud800"}}',
        '{"body":{"type":"echo","echo":"\\udc00\\ud800"}}', '{"body":{"type":"echo","echo":"\\uD83Dx"}}',
        '{"body":{"type":"echo","echo":12345678901234567890123x}}', '{"body":{"type":"echo","echo":1e999e}}',
        "GET / HTTP/1.1", "PRI * HTTP/2.0", "<xml/>", "---\n- yaml", "%s%n%x", "$(reboot)", "../../etc/passwd",
    ]):  # fmt: skip
        case(f"no JSON {index}", text, None)
    for name, text in VALUES.items():
        if name != "object":
            case(f"body {name}", f'{{"src":"c1","dest":"n1","body":{text}}}', None)


def odd_bytes() -> None:
    echo = message('"type":"echo","echo":"@"').encode()
    for name, raw in {
        "lone continuation": b"\x80", "overlong": b"\xc0\xaf", "long nul": b"\xc0\x80", "surrogate": b"\xed\xa0\x80",
        "too large": b"\xf4\x90\x80\x80", "five bytes": b"\xf8\x88\x80\x80\x80", "cut": b"\xe2\x82", "latin1": b"\xe9",
        "ff": b"\xff", "raw nul": b"\x00", "raw newline escape": b"\x1b[2J", "del cut": b"\x7f\xc3",
    }.items():  # fmt: skip
        case(f"bytes {name}", echo.replace(b"@", raw), None)
    for name, raw in {
        "nul line": b"\x00", "nul lines": b"\x00" * 5000, "gzip": b"\x1f\x8b\x08\x00",
        "utf16": echo.decode().encode("utf-16"), "utf32": echo.decode().encode("utf-32"),
        "high": bytes(range(128, 256)), "controls": bytes(range(1, 10)),
        "nul behind": echo + b"\x00", "nul before": b"\x00" + echo,
    }.items():  # fmt: skip
        case(f"bytes {name}", raw.replace(b"\n", b" "), None)
    for name, text in {"del": "\x7f", "bidi": "\u202e", "separators": "\u2028\u2029\u0085", "odd": "\uffff",
                       "last": "\U0010ffff", "bom": "\ufeff"}.items():  # fmt: skip
        case(f"text {name}", echo.replace(b"@", text.encode()), "echo_ok")
    case("bom before", b"\xef\xbb\xbf" + echo, "echo_ok")
    case("crlf", echo + b"\r", "echo_ok")
    case("blanks", b" \t " + echo + b" \t ", "echo_ok")


def odd_envelopes() -> None:
    for name, text in VALUES.items():
        if name != "text":
            body = '"body":{"type":"echo","msg_id":7,"echo":1}'
            case(f"src {name}", f'{{"src":{text},"dest":"n1",{body}}}', "echo_ok")
            case(f"dest {name}", f'{{"src":"c1","dest":{text},{body}}}', "echo_ok")
            case(f"type {name}", message(f'"type":{text}'), 12)
        if name != "zero":
            case(f"msg_id {name}", f'{{"src":"c1","dest":"n1","body":{{"type":"echo","echo":1,"msg_id":{text}}}}}', 12)
    for name, text in {"empty": '""', "case": '"ECHO"', "pad": '" echo"', "nul": '"echo\\u0000"', "reply": '"echo_ok"',
                       "error": '"error"', "long": '"' + "t" * 100_000 + '"', "text": '"x"'}.items():  # fmt: skip
        case(f"type {name}", message(f'"type":{text}'), 10)
    case("type missing", message('"kind":"echo"'), 12)
    case("body empty", '{"src":"c1","dest":"n1","body":{}}', 12)
    case("only a body", '{"body":{"type":"echo","echo":1}}', "echo_ok")
    case("type twice", message('"type":"echo","echo":1,"type":"nonsense"'), 10)
    case("escaped names", '{"\\u0062ody":{"t\\u0079pe":"ech\\u006f","echo":1}}', "echo_ok")
    case("other names", message('"type":"echo","echo":1,"":0,"\\u0000":0,"\\ud83d\\ude00":[[[]]]'), "echo_ok")
    case("echo missing", message('"type":"echo"'), 12)
    case("init bare", message('"type":"init"'), 12)
    for name, text in VALUES.items():
        if name != "text":
            case(f"node_id {name}", message(f'"type":"init","node_id":{text},"node_ids":["n1"]'), 12)
        case(f"node_ids {name}", message(f'"type":"init","node_id":"n1","node_ids":{text}'), 12)
    case("clock", message('"type":"advance_clock","ms":1'), 10)


def odd_calls() -> None:
    for name, text in VALUES.items():
        if name != "text":
            case(f"service {name}", call(service=text), 12)
            case(f"method {name}", call(method=text), 12)
            case(f"key {name}", call(f'{{"key":{text}}}'), "INVALID_ARGUMENT")
        if name != "object":
            case(f"request {name}", call(text), 12)
            case(f"metadata {name}", call(metadata=f'"metadata":{text}'), 12)
        if name not in ("text", "list"):
            case(f"authorization {name}", call(metadata=f'"metadata":{{"authorization":{text}}}'), 12)
    for name in ("service", "method", "request"):
        body = {"type": "grpc_call", "service": "KeyValue", "method": "Get", "request": {}, "metadata": {}}
        del body[name]
        case(f"no {name}", json.dumps({"src": "c1", "dest": "n1", "body": body}), 12)
    for index, service in enumerate([
        "", "keyvalue", "keyvalue.v1", "keyvalue.v1.KeyValue.", ".keyvalue.v1.KeyValue", "KEYVALUE", "KeyValue\\u0000",
        "\\u212aeyValue", "../KeyValue", "/", "K" * 70_000,
    ]):  # fmt: skip
        case(f"unknown service {index}", call(service=f'"{service}"'), "UNIMPLEMENTED")
    for index, method in enumerate(["", "get", "Get ", "Get/", "Get\\u0000", "__init__", "G" * 70_000]):
        case(f"unknown method {index}", call(method=f'"{method}"'), "UNIMPLEMENTED")
    for index, request in enumerate([
        "{}", '{"key":""}', '{"key":null}', '{"Key":"k"}', '{"key ":"k"}', '{"key":"k","x":1}', '{"":1}',
        '{"key":"' + "k" * 1_000_000 + '"}', '{"\\u0000":1}', '{"value":"v"}',
    ]):  # fmt: skip
        case(f"request {index}", call(request), "INVALID_ARGUMENT")
    for index, key in enumerate(["\\u0000", "\\ud83d\\ude00", "\\u2028", "k\\n", "\u00e9", "e\u0301", " "]):
        case(f"odd key {index}", call(f'{{"key":"{key}"}}'), "NOT_FOUND")


def odd_metadata() -> None:
    for index, (metadata, expected) in enumerate([
        ("{}", "UNAUTHENTICATED"), ('{"authorization":""}', "UNAUTHENTICATED"),
        ('{"authorization":"Bearer"}', "UNAUTHENTICATED"), ('{"authorization":"Bearer "}', "UNAUTHENTICATED"),
        ('{"authorization":"Bearer valid_tokenx"}', "UNAUTHENTICATED"),
        ('{"authorization":"valid_token"}', "UNAUTHENTICATED"), ('{"authorization":[]}', "UNAUTHENTICATED"),
        ('{"x":"Bearer valid_token"}', "UNAUTHENTICATED"), ('{"authorization":"Bearer \\u0000"}', 12),
        ('{"authorization":"Bearer valid_token\\r\\nx: y"}', 12), ('{"authorization":"\\u00e9"}', 12),
        ('{"":"x"}', 12), ('{"a b":"x"}', 12), ('{"a\\u0000":"x"}', 12), ('{":path":"x"}', 12), ('{"\\u00e9":"x"}', 12),
        ('{"a-bin":"%%%"}', 12), ('{"a-bin":"A"}', 12), ('{"a":["x",1]}', 12), ('{"a":[["x"]]}', 12),
        ('{"authorization":"Bearer valid_token","grpc-timeout":"-5S"}', "INTERNAL"),
        ('{"authorization":"Bearer valid_token","grpc-timeout":""}', "INTERNAL"),
        ('{"authorization":"Bearer valid_token","grpc-timeout":"999999999S"}', "INTERNAL"),
        ('{"authorization":"Bearer valid_token","grpc-timeout":"1 S"}', "INTERNAL"),
        ('{"authorization":"Bearer valid_token","grpc-timeout":"0S"}', "DEADLINE_EXCEEDED"),
        ('{"authorization":"Bearer valid_token","grpc-timeout":"99999999H"}', "NOT_FOUND"),
        ('{"authorization":"Bearer valid_token","te":"x","grpc-encoding":"gzip","host":""}', "NOT_FOUND"),
        ('{"AUTHORIZATION":"bearer valid_token"}', "NOT_FOUND"),
        ('{"authorization":"Bearer valid_token","x":"' + "y" * 1_000_000 + '"}', "NOT_FOUND"),
        ('{"authorization":"Bearer valid_token"' + "".join(f',"n{n}":""' for n in range(5000)) + "}", "NOT_FOUND"),
    ]):  # fmt: skip
        case(f"metadata case {index}", call('{"key":"absent"}', metadata=f'"metadata":{metadata}'), expected)


def odd_streams() -> None:
    for kind in ("send", "close"):
        for name, text in VALUES.items():
            case(f"{kind} to {name}", message(f'"type":"grpc_bidi_stream_{kind}","stream_id":{text},"data":{{}}'), 12)
        case(f"{kind} to nobody", message(f'"type":"grpc_bidi_stream_{kind}"'), 12)
        case(f"{kind} to s0", message(f'"type":"grpc_bidi_stream_{kind}","stream_id":"s0","data":{{}}'), 12)
    opening, stream = '"type":"grpc_bidi_stream_open"', '"type":"grpc_server_stream"'
    case("open nothing", message(opening), 12)
    case("open unknown", message(f'{opening},"service":"No","method":"No",{AUTH}'), "UNIMPLEMENTED")
    case("open as stranger", message(f'{opening},"service":"KeyValue","method":"Get"'), "UNAUTHENTICATED")
    get, put = '"service":"KeyValue","method":"Get"', '"service":"KeyValue","method":"Put"'
    case("stream of nothing", message(f"{stream},{get}"), 12)
    case("stream unknown", message(f'{stream},"service":"No","method":"","request":{{}},{AUTH}'), "UNIMPLEMENTED")
    case("stream misfit", message(f'{stream},{get},"request":{{"k":1}},{AUTH}'), "INVALID_ARGUMENT")
    case("stream of one that fails", message(f'{stream},{put},"request":{{}},{AUTH}'), "INVALID_ARGUMENT")
    case("watch as a call", call("{}", service='"Health"', method='"Watch"'), "UNIMPLEMENTED")
    reflection = {"service": '"ServerReflection"', "method": '"ServerReflectionInfo"'}
    case("reflection as a call", call("{}", **reflection), "UNIMPLEMENTED")


def large() -> None:
    echo = '"type":"echo","echo":'
    case("string of a megabyte", message(echo + '"' + "e" * 1_000_000 + '"'), "echo_ok")
    case("string of eight megabytes", message(echo + '"' + "e" * 8_000_000 + '"'), "echo_ok")
    case("escapes of a megabyte", message(echo + '"' + "\\u0001" * 170_000 + '"'), "echo_ok")
    case("objects of a megabyte", message(echo + "[" + "{}," * 333_000 + "0]"), "echo_ok")
    case("members of a megabyte", message(echo + "{" + ",".join(f'"{n}":0' for n in range(90_000)) + "}"), "echo_ok")
    case("one name, many times", message(echo + "{" + '"a":0,' * 150_000 + '"a":1}'), "echo_ok")
    case("integer of a megabyte", message(echo + "7" * 1_000_000), "echo_ok")
    case("real of a megabyte", message(echo + "0." + "7" * 1_000_000), "echo_ok")
    case("exponent of a megabyte", message(echo + "1e" + "9" * 1_000_000), "echo_ok")
    case("deep and closed", message(echo + "[" * 2000 + "]" * 2000), "echo_ok")
    case("too deep and closed", message(echo + "[" * 5000 + "]" * 5000), None)
    case("a hundred thousand arrays", "[" * 100_000, None)
    case("a hundred thousand objects", '{"a":' * 100_000, None)
    case("a hundred thousand arrays, closed", "[" * 100_000 + "]" * 100_000, None)
    case("deep request", call('{"key":' * 1500 + "1" + "}" * 1500), "INVALID_ARGUMENT")
    case("values of sixteen megabytes", message(echo + "[" + "{}," * 5_590_000 + "0]"), None)
    case("zeros of sixteen megabytes", message(echo + "[" + "0," * 8_388_000 + "0]"), None)
    case("large integers of sixteen megabytes", message(echo + "[" + "1234567890123456789," * 838_000 + "0]"), None)
    case("twenty megabytes", "x" * 20_000_000, None)
    case("a string of twenty megabytes that never ends", '{"src":"' + "z" * 20_000_000, None)
    case("ten thousand blank lines", "\n" * 10_000, None)
    case("a thousand lines of garbage", "\n".join(f"garbage {n}" for n in range(1000)), None)


for family in (truncations, not_messages, odd_bytes, odd_envelopes, odd_calls, odd_metadata, odd_streams, large):
    family()
assert len(CASES) == len({name for name, _, _ in CASES}), "names stand for cases in reports: each once"
