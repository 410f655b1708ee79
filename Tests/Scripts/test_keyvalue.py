"""KeyValue through grpcio: what it answers, what it refuses, many calls at once, large values."""
import grpc
import pytest

from server import AUTHORIZED, PATIENCE, Server, code_of

SERVICE = "/keyvalue.v1.KeyValue/"


@pytest.fixture(scope="session")
def messages(keyvalue):
    from keyvalue.v1 import keyvalue_pb2

    return keyvalue_pb2


def authorized(call, request):
    return call(request, metadata=AUTHORIZED, timeout=PATIENCE)


def test_a_value_is_put_got_and_deleted(keyvalue, messages):
    assert authorized(keyvalue.Put, messages.PutRequest(key="k1", value="v1")).written
    got = authorized(keyvalue.Get, messages.GetRequest(key="k1"))
    assert (got.key, got.value, got.found) == ("k1", "v1", True)
    assert authorized(keyvalue.Delete, messages.DeleteRequest(key="k1")).deleted
    assert not authorized(keyvalue.Delete, messages.DeleteRequest(key="k1")).deleted
    assert code_of(keyvalue.Get, messages.GetRequest(key="k1"), metadata=AUTHORIZED) == grpc.StatusCode.NOT_FOUND


@pytest.mark.parametrize("method", ["Get", "Put", "Delete"])
def test_an_empty_key_is_an_invalid_argument(keyvalue, messages, method):
    request = getattr(messages, f"{method}Request")()
    assert code_of(getattr(keyvalue, method), request, metadata=AUTHORIZED) == grpc.StatusCode.INVALID_ARGUMENT


@pytest.mark.parametrize("value", ["", "ü€😈", "line\nline\r\n", "\u2028", "x" * 100_000])
def test_a_value_comes_back_as_it_was(keyvalue, messages, value):
    authorized(keyvalue.Put, messages.PutRequest(key="same", value=value))
    assert authorized(keyvalue.Get, messages.GetRequest(key="same")).value == value


@pytest.mark.parametrize("text", ["\0", "a\0b", "a\0"])
def test_a_nul_is_kept_or_refused_but_never_cut(keyvalue, messages, text):
    put = messages.PutRequest(key="nul" + text, value=text)
    code = code_of(keyvalue.Put, put, metadata=AUTHORIZED)
    if code == grpc.StatusCode.OK:
        assert authorized(keyvalue.Get, messages.GetRequest(key=put.key)).value == text
    else:
        assert code in (grpc.StatusCode.INTERNAL, grpc.StatusCode.INVALID_ARGUMENT)
    assert code_of(keyvalue.Get, messages.GetRequest(key="nul"), metadata=AUTHORIZED) == grpc.StatusCode.NOT_FOUND


@pytest.mark.parametrize(
    "request_bytes",
    [
        b"\x0a\x02\xff\xfe",  # a key that is not UTF-8
        b"\x0a\x05k1",  # a key cut short
        b"\x0a",  # no length
        b"\x0a\xff\xff\xff\xff\xff\xff\xff\xff\xff\x01",  # a length beyond everything
        b"\x07",  # wire type 7
        b"\x00\x00",  # field 0
    ],
)
def test_a_broken_message_is_refused_and_the_next_call_is_answered(channel, keyvalue, messages, request_bytes):
    get = channel.unary_unary(SERVICE + "Get")
    assert code_of(get, request_bytes, metadata=AUTHORIZED) in (
        grpc.StatusCode.INTERNAL,
        grpc.StatusCode.INVALID_ARGUMENT,
    )
    assert authorized(keyvalue.Put, messages.PutRequest(key="after", value="v")).written


def test_a_message_over_the_limit_is_refused_and_the_next_call_is_answered(keyvalue, messages):
    request = messages.PutRequest(key="huge", value="x" * (5 << 20))
    assert code_of(keyvalue.Put, request, metadata=AUTHORIZED) in (
        grpc.StatusCode.RESOURCE_EXHAUSTED,
        grpc.StatusCode.INVALID_ARGUMENT,
    )
    assert authorized(keyvalue.Put, messages.PutRequest(key="after", value="v")).written


def test_a_thousand_calls_at_once_on_one_channel(keyvalue, messages):
    def at_once(call, requests):
        pending = [call.future(request, metadata=AUTHORIZED, timeout=PATIENCE) for request in requests]
        return [future.result() for future in pending]

    keys = [f"key {index}" for index in range(1000)]
    puts = at_once(keyvalue.Put, [messages.PutRequest(key=key, value=f"value of {key}") for key in keys])
    gets = at_once(keyvalue.Get, [messages.GetRequest(key=key) for key in keys])
    assert all(put.written for put in puts)
    assert [get.value for get in gets] == [f"value of {key}" for key in keys]


def test_large_values_at_once_pass_flow_control_whole(keyvalue, messages):
    values = {f"large {index}": chr(ord("a") + index % 26) * 200_000 for index in range(50)}
    puts = [
        keyvalue.Put.future(messages.PutRequest(key=key, value=value), metadata=AUTHORIZED, timeout=PATIENCE)
        for key, value in values.items()
    ]
    assert all(put.result().written for put in puts)
    gets = {
        key: keyvalue.Get.future(messages.GetRequest(key=key), metadata=AUTHORIZED, timeout=PATIENCE) for key in values
    }
    assert {key: get.result().value for key, get in gets.items()} == values


def test_ipv6_is_served(messages):
    from keyvalue.v1.keyvalue_pb2_grpc import KeyValueStub

    with Server(listen="[::1]:0") as server, server.channel() as channel:
        assert server.address.startswith("[::1]:")
        assert authorized(KeyValueStub(channel).Put, messages.PutRequest(key="k", value="v")).written
        assert server.stop() == 0


def test_several_workers_share_one_store(messages):
    from keyvalue.v1.keyvalue_pb2_grpc import KeyValueStub

    with Server("--workers", "3") as server:
        alone = [("grpc.use_local_subchannel_pool", 1)]  # a connection for each channel
        channels = [grpc.insecure_channel(server.address, options=alone) for _ in range(6)]
        for index, channel in enumerate(channels):
            authorized(KeyValueStub(channel).Put, messages.PutRequest(key=f"k{index}", value=str(index)))
        for channel in channels:
            for index in range(6):
                assert authorized(KeyValueStub(channel).Get, messages.GetRequest(key=f"k{index}")).value == str(index)
            channel.close()
        assert server.stop() == 0
