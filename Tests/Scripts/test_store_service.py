"""What KeyValue does beyond the plain Get, Put and Delete, on both stores: conditions, times to live, lists, watches,
batches, sessions."""
import queue
import threading
import time

import grpc
import pytest
from google.rpc import error_details_pb2, status_pb2

from server import AUTHORIZED, PATIENCE, Server

CALL = {"metadata": AUTHORIZED, "timeout": PATIENCE}


@pytest.fixture(params=["memory", "lmdb"])
def kv(request, tmp_path):
    from keyvalue.v1.keyvalue_pb2_grpc import KeyValueStub

    store = "memory" if request.param == "memory" else f"lmdb:{tmp_path}"
    with Server("--store", store, "--rate", "1000000", "--burst", "1000000") as server, server.channel() as channel:
        stub = KeyValueStub(channel)
        stub.server = server
        yield stub
        assert server.stop() == 0


@pytest.fixture(scope="session")
def pb():
    from keyvalue.v1 import keyvalue_pb2

    return keyvalue_pb2


def failure(call, request) -> tuple[grpc.StatusCode, str, dict]:
    """The code, and of google.rpc.ErrorInfo the reason and the facts."""
    with pytest.raises(grpc.RpcError) as caught:
        answer = call(request, **CALL)
        if hasattr(answer, "__next__"):
            list(answer)
    return facts_of(caught.value)


def facts_of(error: grpc.RpcError) -> tuple[grpc.StatusCode, str, dict]:
    trailers = dict(error.trailing_metadata())
    info = error_details_pb2.ErrorInfo()
    if "grpc-status-details-bin" in trailers:
        status = status_pb2.Status.FromString(trailers["grpc-status-details-bin"])
        for detail in status.details:
            detail.Unpack(info)
    return error.code(), info.reason, dict(info.metadata)


def test_conditions_are_kept_and_their_refusals_say_what_there_is(kv, pb):
    absent = pb.Condition(absent=True)
    first = kv.Put(pb.PutRequest(key="k", value="1", condition=absent, details=True), **CALL)
    assert first.revision == 1 and not first.HasField("previous")
    assert failure(kv.Put, pb.PutRequest(key="k", value="2", condition=absent)) == (
        grpc.StatusCode.ALREADY_EXISTS, "KEY_EXISTS", {"key": "k", "index": "0", "current_revision": "1"},
    )  # fmt: skip
    stale = pb.Condition(revision=7)
    stale_calls = ((kv.Put, pb.PutRequest), (kv.Delete, pb.DeleteRequest))
    for call, request in ((call, kind(key="k", condition=stale)) for call, kind in stale_calls):
        assert failure(call, request) == (
            grpc.StatusCode.ABORTED, "REVISION_MISMATCH", {"key": "k", "index": "0", "current_revision": "1"},
        )  # fmt: skip
    second = kv.Put(pb.PutRequest(key="k", value="2", condition=pb.Condition(revision=1), details=True), **CALL)
    assert (second.revision, second.previous.value, second.previous.revision) == (2, "1", 1)
    gone = kv.Delete(pb.DeleteRequest(key="k", condition=pb.Condition(revision=2), details=True), **CALL)
    assert (gone.deleted, gone.revision, gone.previous.value) == (True, 3, "2")
    nothing = kv.Delete(pb.DeleteRequest(key="k", details=True), **CALL)
    assert (nothing.deleted, nothing.revision) == (False, 3)


def test_a_value_ends_with_its_time_and_watchers_see_it_as_a_deletion(kv, pb):
    watch = kv.Watch(pb.WatchRequest(prefix="k"), metadata=AUTHORIZED, timeout=PATIENCE)
    next(watch)
    put = pb.PutRequest(key="k", value="v")
    put.ttl.FromMilliseconds(200)
    kv.Put(put, **CALL)
    events = []
    while len(events) < 2:
        events += next(watch).events
    assert [event.HasField("value") for event in events] == [True, False]
    assert failure(kv.Get, pb.GetRequest(key="k"))[0] == grpc.StatusCode.NOT_FOUND


def test_a_value_says_when_its_time_is_over(kv, pb):
    put = pb.PutRequest(key="k", value="v")
    put.ttl.FromSeconds(1000)
    before = time.time()
    kv.Put(put, **CALL)
    after = time.time()
    got = kv.Get(pb.GetRequest(key="k", details=True), **CALL)
    # The times of calls are those at which the loop woke, which may be a moment before.
    assert before - 1 < got.details.expire_time.ToNanoseconds() / 1e9 - 1000 < after + 1


def test_a_list_goes_through_all_pages_in_the_order_of_bytes(kv, pb):
    keys = sorted([f"k{number}" for number in range(600)] + ["k", "k\0", "ké", "k\U0010ffff"], key=str.encode)
    for start in range(0, len(keys), 100):
        changes = [pb.BatchRequest.Change(key=key, put={"value": "v"}) for key in keys[start : start + 100]]
        kv.Batch(pb.BatchRequest(changes=changes), **CALL)
    kv.Put(pb.PutRequest(key="other"), **CALL)
    listed = [entry.key for page in kv.List(pb.ListRequest(prefix="k"), **CALL) for entry in page.entries]
    assert listed == keys
    token, listed = "", []
    while True:
        pages = list(kv.List(pb.ListRequest(prefix="k", limit=270, page_token=token), **CALL))
        assert sum(len(page.entries) for page in pages) <= 270
        listed += [entry.key for page in pages for entry in page.entries]
        token = pages[-1].next_page_token
        if not token:
            break
        assert failure(kv.List, pb.ListRequest(prefix="o", page_token=token))[0] == grpc.StatusCode.INVALID_ARGUMENT
    assert listed == keys
    part = [e.key for page in kv.List(pb.ListRequest(**{"from": "k5", "until": "k50"}), **CALL) for e in page.entries]
    assert part == ["k5"]


def test_a_watch_begins_in_the_past_and_goes_on(kv, pb):
    for number in range(5):
        kv.Put(pb.PutRequest(key=f"k{number}", value="v"), **CALL)
    watch = kv.Watch(pb.WatchRequest(prefix="k", from_revision=3), metadata=AUTHORIZED, timeout=PATIENCE)
    assert next(watch).revision == 2
    assert [event.revision for event in next(watch).events] == [3, 4, 5]
    kv.Put(pb.PutRequest(key="unseen", value="v"), **CALL)
    batch = [pb.BatchRequest.Change(key=key, put={"value": "w"}) for key in ("k1", "unseen", "k2")]
    kv.Batch(pb.BatchRequest(changes=batch), **CALL)
    last = next(watch)
    assert [(event.key, event.revision) for event in last.events] == [("k1", 7), ("k2", 7)] and last.revision == 7


def test_progress_never_precedes_its_events(kv, pb):
    request = pb.WatchRequest(prefix="k")
    request.progress_interval.FromMilliseconds(100)
    watch = kv.Watch(request, metadata=AUTHORIZED, timeout=PATIENCE)
    assert next(watch).revision == 0
    stop = threading.Event()

    def write():
        due = 0.0
        while not stop.is_set():
            is_due = time.monotonic() > due
            kv.Put(pb.PutRequest(key="k" if is_due else "other", value="v"), **CALL)
            due = time.monotonic() + 0.3 if is_due else due

    writer = threading.Thread(target=write)
    writer.start()
    seen, progress = 0, 0
    while progress < 3:
        message = next(watch)
        assert all(event.revision > seen for event in message.events)
        progress += not message.events
        seen = max(seen, message.revision)
    stop.set()
    writer.join()


def test_a_watch_from_too_long_ago_is_out_of_range_and_names_the_oldest(kv, pb):
    value = "x" * 900_000
    for number in range(30):
        kv.Put(pb.PutRequest(key=f"k{number % 3}", value=value), **CALL)
    code, reason, facts = failure(kv.Watch, pb.WatchRequest(from_revision=1))
    assert (code, reason) == (grpc.StatusCode.OUT_OF_RANGE, "REVISION_TOO_OLD")
    oldest = int(facts["oldest_revision"])
    assert 5 < oldest < 30
    watch = kv.Watch(pb.WatchRequest(from_revision=oldest), metadata=AUTHORIZED, timeout=PATIENCE)
    next(watch)
    assert next(watch).events[0].revision == oldest
    watch.cancel()  # The server would wait for it.


def test_a_slow_watcher_is_ended_and_holds_nobody(kv, pb):
    slow = kv.Watch(pb.WatchRequest(), metadata=AUTHORIZED, timeout=60)
    next(slow)
    value = "x" * 900_000
    for number in range(40):
        started = time.monotonic()
        kv.Put(pb.PutRequest(key="k", value=value), **CALL)
        assert time.monotonic() - started < 5
    with pytest.raises(grpc.RpcError) as caught:
        for _ in slow:
            pass
    assert facts_of(caught.value)[:2] == (grpc.StatusCode.OUT_OF_RANGE, "WATCHER_TOO_SLOW")


def test_a_watch_ends_when_the_server_does(kv, pb):
    watch = kv.Watch(pb.WatchRequest(), metadata=AUTHORIZED, timeout=PATIENCE)
    next(watch)
    kv.server.process.terminate()
    with pytest.raises(grpc.RpcError) as caught:
        next(watch)
    assert caught.value.code() == grpc.StatusCode.UNAVAILABLE
    assert kv.server.wait() == 0


def test_a_batch_happens_whole_or_not_at_all(kv, pb):
    change = pb.BatchRequest.Change
    kv.Put(pb.PutRequest(key="a", value="1"), **CALL)
    refused = [change(key="b", put={"value": "2"}), change(key="a", condition={"absent": True})]
    code, reason, facts = failure(kv.Batch, pb.BatchRequest(changes=refused))
    assert (code, reason, facts["index"]) == (grpc.StatusCode.ALREADY_EXISTS, "KEY_EXISTS", "1")
    assert failure(kv.Get, pb.GetRequest(key="b"))[0] == grpc.StatusCode.NOT_FOUND
    changes = [change(key="b", put={"value": "2"}), change(key="a", delete=True, condition={"revision": 1})]
    done = kv.Batch(pb.BatchRequest(changes=changes, details=True), **CALL)
    assert (done.revision, done.changed) == (2, True)
    assert [entry.value for entry in done.previous] == ["", "1"]
    idle = kv.Batch(pb.BatchRequest(changes=[change(key="a", delete=True)]), **CALL)
    assert (idle.revision, idle.changed) == (2, False)


@pytest.mark.parametrize(
    ("method", "fields"),
    [
        ("Batch", {}),
        ("Batch", {"changes": [{"key": "k"}] * 129}),
        ("Batch", {"changes": [{"key": "k"}, {"key": "k"}]}),
        ("Batch", {"changes": [{"key": ""}]}),
        ("Batch", {"changes": [{"key": "k", "delete": False}]}),
        ("Put", {"key": "k", "condition": {"absent": False}}),
        ("Put", {"key": "k", "condition": {"revision": 0}}),
        ("Put", {"key": "k", "ttl": {"seconds": -1}}),
        ("Put", {"key": "k", "ttl": {"nanos": 10}}),
        ("Put", {"key": "k" * 1025}),
        ("List", {"limit": -1}),
        ("List", {"page_token": "nonsense"}),
        ("Watch", {"from_revision": 0}),
        ("Watch", {"progress_interval": {"nanos": 1}}),
    ],
    ids=str,
)
def test_what_makes_no_sense_is_an_invalid_argument(kv, pb, method, fields):
    request = getattr(pb, f"{method}Request")(**fields)
    assert failure(getattr(kv, method), request)[0] == grpc.StatusCode.INVALID_ARGUMENT


def test_a_session_answers_in_order_and_sees_its_own_writes(kv, pb):
    requests = []
    for number in range(300):
        requests.append(pb.SessionRequest(id=3 * number, put={"key": f"k{number % 7}", "value": str(number)}))
        requests.append(pb.SessionRequest(id=3 * number + 1, get={"key": f"k{number % 7}"}))
        requests.append(pb.SessionRequest(id=3 * number + 2, get={"key": "none"}))
    answers = list(kv.Session(iter(requests), metadata=AUTHORIZED, timeout=60))
    assert [answer.id for answer in answers] == list(range(900))
    assert [answer.get.value for answer in answers[1::3]] == [str(number) for number in range(300)]
    assert {answer.error.code for answer in answers[2::3]} == {grpc.StatusCode.NOT_FOUND.value[0]}


def test_a_session_goes_on_after_errors_and_stays_open(kv, pb):
    waiting: queue.SimpleQueue = queue.SimpleQueue()
    answers = kv.Session(iter(waiting.get, None), metadata=AUTHORIZED, timeout=PATIENCE)
    waiting.put(pb.SessionRequest(id=1))
    assert next(answers).error.code == grpc.StatusCode.INVALID_ARGUMENT.value[0]
    waiting.put(pb.SessionRequest(id=2, batch={"changes": [{"key": "k", "put": {"value": "v"}}]}))
    assert next(answers).batch.revision == 1
    waiting.put(pb.SessionRequest(id=3, delete={"key": "k", "condition": {"revision": 9}}))
    refused = next(answers).error
    assert refused.code == grpc.StatusCode.ABORTED.value[0] and len(refused.details) == 1
    waiting.put(None)
    assert list(answers) == []
