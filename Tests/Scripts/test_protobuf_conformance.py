"""Messages as protobuf's rules have them: by our own table, and by protobuf's conformance runner where it starts."""
import subprocess
from pathlib import Path

import pytest

import conformance_editions as editions
import conformance_refusals as refusals
import conformance_table as table
from conformance_table import PROTO2, PROTO3, member
from server import BIN, ROOT
from stubs import compile_files

TESTEE = BIN / "protobuf-testee"
INSTALLED = ROOT / ".build/venv/conformance/protoc"
RUNNER = INSTALLED / "_bin/conformance_test_runner"
EXPECTED_FAILURES = ROOT / "Tests/Conformance/expected_failures.txt"
NEWER_LIBC = ROOT / ".build/libc"

compile_files(["conformance/conformance.proto"], INSTALLED / "include")
from conformance import conformance_pb2 as pb  # noqa: E402


class Testee:
    """A running testee, which answers one request after the other."""

    __test__ = False

    def __init__(self):
        self.process = subprocess.Popen([TESTEE], stdin=subprocess.PIPE, stdout=subprocess.PIPE)

    def ask(self, request: pb.ConformanceRequest) -> pb.ConformanceResponse:
        content = request.SerializeToString()
        self.process.stdin.write(len(content).to_bytes(4, "little") + content)
        self.process.stdin.flush()
        length = int.from_bytes(self.process.stdout.read(4), "little")
        return pb.ConformanceResponse.FromString(self.process.stdout.read(length))

    def stop(self) -> int:
        self.process.stdin.close()
        return self.process.wait(10)


@pytest.fixture(scope="module")
def testee():
    testee = Testee()
    yield testee
    assert testee.stop() == 0


def result(testee: Testee, message: str, given: str | bytes, wanted, **more) -> tuple:
    """What became of the message: the kind of result, and its value."""
    payload = {"json_payload": given} if isinstance(given, str) else {"protobuf_payload": given}
    request = pb.ConformanceRequest(message_type=message, requested_output_format=wanted, **payload, **more)
    response = testee.ask(request)
    kind = response.WhichOneof("result")
    return kind, getattr(response, kind)


def check(testee: Testee, message: str, given: str | bytes, expected: str | bytes, **more) -> None:
    if isinstance(expected, str):
        assert result(testee, message, given, pb.JSON, **more) == ("json_payload", expected)
    else:
        assert result(testee, message, given, pb.PROTOBUF, **more) == ("protobuf_payload", expected)


ROWS = [(PROTO3, *row) for row in table.SAME] + [(PROTO2, *row) for row in table.SAME_PROTO2]


@pytest.mark.parametrize("message, name, text, content", ROWS)
def test_bytes_and_json_are_each_other(testee, message, name, text, content):
    for given in (content, member(name, text)):
        check(testee, message, given, content)
        check(testee, message, given, member(name, text))


@pytest.mark.parametrize("text, content", table.READ)
def test_json_is_read_in_every_spelling(testee, text, content):
    check(testee, PROTO3, text, content)


@pytest.mark.parametrize("text, content", refusals.SKIPPED)
def test_what_is_not_known_is_refused_or_skipped_as_asked(testee, text, content):
    assert result(testee, PROTO3, text, pb.PROTOBUF)[0] == "parse_error"
    check(testee, PROTO3, text, content, test_category=pb.JSON_IGNORE_UNKNOWN_PARSING_TEST)


@pytest.mark.parametrize("text", refusals.REFUSED)
def test_json_that_does_not_fit_is_refused(testee, text):
    kind, reason = result(testee, PROTO3, text, pb.PROTOBUF)
    assert kind == "parse_error"
    assert reason.startswith(PROTO3)


@pytest.mark.parametrize("content", refusals.MALFORMED)
def test_bytes_that_are_no_message_are_refused(testee, content):
    assert result(testee, PROTO3, content, pb.PROTOBUF)[0] == "parse_error"


@pytest.mark.parametrize("given, written", table.REWRITTEN)
def test_bytes_are_written_in_one_way(testee, given, written):
    check(testee, PROTO3, given, written)


@pytest.mark.parametrize("message, given, text, written", editions.ENUMS)
def test_a_closed_enum_has_no_numbers_but_its_own(testee, message, given, text, written):
    check(testee, message, given, written)
    check(testee, message, given, text)


@pytest.mark.parametrize("text", editions.REFUSED)
def test_json_cannot_give_a_closed_enum_another_number(testee, text):
    kind, reason = result(testee, PROTO2, text, pb.PROTOBUF)
    assert kind == "parse_error"
    assert reason.endswith("has no value of this number, and is closed")
    check(testee, PROTO2, text, b"", test_category=pb.JSON_IGNORE_UNKNOWN_PARSING_TEST)


@pytest.mark.parametrize("message, content, is_read", editions.TEXT)
def test_text_is_utf8_where_the_schema_says_so(testee, message, content, is_read):
    kind, written = result(testee, message, content, pb.PROTOBUF)
    assert (kind, written) == ("protobuf_payload", content) if is_read else kind == "parse_error"
    assert result(testee, message, content, pb.JSON)[0] in ("serialize_error", "parse_error")


@pytest.mark.parametrize("content", refusals.UNSHOWN)
def test_what_json_cannot_say_is_an_error(testee, content):
    check(testee, PROTO3, content, content)
    assert result(testee, PROTO3, content, pb.JSON)[0] == "serialize_error"


def test_messages_nest_a_hundred_levels(testee):
    deepest, deeper = (table.nested("recursiveMessage", depth) for depth in (99, 100))
    kind, content = result(testee, PROTO3, deepest, pb.PROTOBUF)
    assert kind == "protobuf_payload"
    check(testee, PROTO3, content, deepest)
    assert result(testee, PROTO3, deeper, pb.PROTOBUF)[0] == "parse_error"
    assert result(testee, PROTO3, table.d(27, content), pb.PROTOBUF)[0] == "parse_error"


def runner() -> list:
    """The command of protobuf's runner, with the libraries of a newer Debian where it needs them."""
    command = [RUNNER]
    if starts(command):
        return command
    loader = NEWER_LIBC / "usr/lib/x86_64-linux-gnu/ld-linux-x86-64.so.2"
    fetched = subprocess.run([ROOT / ".ci/newer-libc"], capture_output=True, text=True)
    command = [loader, "--library-path", loader.parent, RUNNER]
    if fetched.returncode == 0 and starts(command):
        return command
    pytest.skip(f"protobuf's conformance runner does not start here, it needs glibc 2.38: {fetched.stderr.strip()}")


def starts(command: list) -> bool:
    try:
        return "Usage" in subprocess.run([*command, "--help"], capture_output=True, text=True).stderr
    except OSError:
        return False


def test_protobufs_own_runner_finds_nothing(tmp_path):
    command = [
        *runner(), "--enforce_recommended", "--maximum_edition", "2023", "--failure_list", EXPECTED_FAILURES,
        "--output_dir", tmp_path, TESTEE,
    ]  # fmt: skip
    run = subprocess.run(command, capture_output=True, text=True, timeout=600)
    failed = [path.read_text() for path in Path(tmp_path).glob("*.txt")]
    assert run.returncode == 0, "\n".join([*failed, run.stderr[-2000:]])
    # Four are for an edition that is not finished.
    assert ", 4 skipped, 0 expected failures, 0 unexpected failures" in run.stderr
