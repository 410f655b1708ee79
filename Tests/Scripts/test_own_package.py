"""A package outside of this one, which follows Documentation.docc/YourOwnService.md, is built and called.

It depends on the last commit here by the URL of a clone, as a stranger's does.
"""
import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import grpc
import pytest
from grpc_tools import protoc

from guide import example
from server import PATIENCE, ROOT

PROTO = example("proto", 'syntax = "proto3";\npackage hello.v1;\n\nimport "google')
# Kept from run to run: the first build is one of all of Weir.
PLACE = ROOT / ".build/own-package"
GRPCURL = ROOT / ".build/venv/bin/grpcurl"
COMMON = """syntax = "proto3";
package common;
import "google/protobuf/descriptor.proto";
message Name { string text = 1; }
extend google.protobuf.MethodOptions { string role = 50001; }
"""
# What only proto2 has.
LEGACY = """syntax = "proto2";
package common;
import "common/name.proto";
message Legacy {
  optional int32 level = 1 [default = 7];
  repeated Grade grades = 2 [packed = true];
  map<string, Grade> by_name = 3;
  optional group Part = 4 { optional Grade grade = 1 [default = B]; }
  extensions 100 to max;
  extend Legacy { repeated Legacy inner = 100; }
}
enum Grade { A = 0; B = 2; }
extend Legacy {
  optional Name name = 101;
  optional Grade grade = 102 [default = B];
  repeated string words = 103;
}
"""
STREAMS = """syntax = "proto3";
package hello.v1;
import "common/name.proto";
import "hello/v1/hello.proto";
service Streams {
  rpc Split(common.Name) returns (stream GreetRequest);
  rpc Join(stream common.Name) returns (GreetResponse);
  rpc Echo(stream common.Name) returns (stream common.Name);
}
"""
SERVICE = """import Weir

struct Talker: Hello_V1_Streams {
  func split(
    _ request: Common_Name, _ call: CallContext, _ responses: ResponseWriter<Hello_V1_GreetRequest>
  ) async throws {
    for word in request.text.split(separator: " ") { try await responses.send(.init(name: String(word))) }
  }

  func join(_ requests: RequestStream<Common_Name>, _ call: CallContext) async throws -> Hello_V1_GreetResponse {
    var words: [String] = []
    for try await request in requests { words.append(request.text) }
    return Hello_V1_GreetResponse(text: words.joined(separator: " "), at: .init(seconds: 7))
  }

  func echo(
    _ requests: RequestStream<Common_Name>, _ call: CallContext, _ responses: ResponseWriter<Common_Name>
  ) async throws {
    for try await request in requests { try await responses.send(request) }
  }
}
"""
# Modules that only hold generated code, each with other settings; a warning is an error in all of them.
SETTINGS = {
    "Five": [".swiftLanguageMode(.v5)"],
    "OnMain": [".defaultIsolation(MainActor.self)"],
    "Strict": [".strictMemorySafety()"],
    "Upcoming": [
        f'.enableUpcomingFeature("{name}")'
        for name in ("ExistentialAny", "InternalImportsByDefault", "MemberImportVisibility",
                     "NonisolatedNonsendingByDefault")
    ],
}  # fmt: skip


def module(name: str) -> str:
    settings = ", ".join([*SETTINGS[name], ".treatAllWarnings(as: .error)"])
    return (
        f'    .target(name: "{name}", dependencies: [.product(name: "Weir", package: "weir")], '
        f'swiftSettings: [{settings}], plugins: [.plugin(name: "WeirGenerator", package: "weir")]),\n'
    )


def write(path: str, text: str) -> None:
    file = PLACE / path
    file.parent.mkdir(parents=True, exist_ok=True)
    if not file.exists() or file.read_text() != text:
        file.write_text(text)


def git(*words: str) -> str:
    return subprocess.run(["git", *words], check=True, capture_output=True, text=True).stdout.strip()


def manifest() -> str:
    """The guide's, with Weir by the URL of a clone, and with its product for JSON."""
    clone = PLACE / "clone/weir"
    shutil.rmtree(clone, ignore_errors=True)
    git("clone", "--quiet", str(ROOT), str(clone))
    text = example("swift", "// swift-tools-version")
    weir, products = '.package(name: "weir", path: "../weir")', '[.product(name: "Weir", package: "weir")]'
    assert weir in text and products in text
    commit = git("-C", str(clone), "rev-parse", "HEAD")
    text = text.replace(weir, f'.package(url: "file://{clone}", revision: "{commit}")')
    return text.replace(products, products[:-1] + ', .product(name: "WeirJSON", package: "weir")]')


@pytest.fixture(scope="module")
def program() -> Path:
    shutil.rmtree(PLACE / "Sources", ignore_errors=True)
    write("Package.swift", manifest().replace("  targets: [\n", "  targets: [\n" + "".join(map(module, SETTINGS))))
    for name in SETTINGS:
        write(f"Sources/{name}/hello/v1/hello.proto", PROTO)
        write(f"Sources/{name}/hello/v1/streams.proto", STREAMS)
        write(f"Sources/{name}/common/name.proto", COMMON)
        write(f"Sources/{name}/common/legacy.proto", LEGACY)
        write(f"Sources/{name}/Module.swift", "// A target with no Swift of its own is left out by SwiftPM.\n")
        write(f"Sources/{name}/weir-generator.json", '{"access": "package"}' if name == "Strict" else "{}")
    write("Package.resolved", (ROOT / "Package.resolved").read_text())
    write("Sources/hello/hello/v1/hello.proto", PROTO)
    write("Sources/hello/common/name.proto", COMMON)
    write("Sources/hello/hello/v1/streams.proto", STREAMS)
    write("Sources/hello/Talker.swift", SERVICE)
    write("Sources/hello/Renaming.swift", example("swift", "import WeirJSON"))
    write("Sources/hello/Greeter.swift", example("swift", "import Weir\n\nstruct Greeter"))
    main = example("swift", "import Weir\n\n@main").replace('.tcp("127.0.0.1", 50051)', '.unix("hello.sock")')
    write("Sources/hello/Hello.swift", main.replace("[Greeter()]", "[Greeter(), Talker()]"))
    subprocess.run(["swift", "build", "--quiet"], cwd=PLACE, check=True)
    return PLACE / ".build/debug/hello"


def python_stubs() -> None:
    stubs = PLACE / "stubs"
    stubs.mkdir(exist_ok=True)
    names = ["hello/v1/hello.proto", "hello/v1/streams.proto", "common/name.proto"]
    well_known = Path(protoc.__file__).parent / "_proto"
    assert protoc.main([
        "protoc", f"-I{PLACE}/Sources/hello", f"-I{well_known}", f"--python_out={stubs}", f"--grpc_python_out={stubs}",
        *names,
    ]) == 0  # fmt: skip
    sys.path.insert(0, str(stubs))


@pytest.fixture(scope="module")
def socket(program):
    """Where the program serves."""
    socket = PLACE / "hello.sock"
    socket.unlink(missing_ok=True)
    server = subprocess.Popen([program], cwd=PLACE, stdin=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    try:
        with grpc.insecure_channel(f"unix:{socket}") as channel:
            grpc.channel_ready_future(channel).result(PATIENCE)
        yield socket
    finally:
        server.terminate()
        server.wait(PATIENCE)


def test_a_package_that_follows_the_guide_answers_all_four_kinds_of_call(socket):
    python_stubs()
    from common.name_pb2 import Name
    from hello.v1.hello_pb2 import GreetRequest
    from hello.v1.hello_pb2_grpc import GreeterStub
    from hello.v1.streams_pb2_grpc import StreamsStub

    with grpc.insecure_channel(f"unix:{socket}") as channel:
        assert GreeterStub(channel).Greet(GreetRequest(name="you"), timeout=PATIENCE).text == "Hello, you!"
        streams = StreamsStub(channel)
        assert [answer.name for answer in streams.Split(Name(text="a b"), timeout=PATIENCE)] == ["a", "b"]
        names = [Name(text="c"), Name(text="d")]
        joined = streams.Join(iter(names), timeout=PATIENCE)
        assert (joined.text, joined.at.seconds) == ("c d", 7)
        assert list(streams.Echo(iter(names), timeout=PATIENCE)) == names


@pytest.mark.parametrize(
    "method, sent, answers",
    [
        ("hello.v1.Greeter/Greet", [{"name": "you"}], [{"text": "Hello, you!"}]),
        ("hello.v1.Streams/Split", [{"text": "a b"}], [{"name": "a"}, {"name": "b"}]),
        ("hello.v1.Streams/Join", [{"text": "c"}, {"text": "d"}], [{"text": "c d", "at": "1970-01-01T00:00:07Z"}]),
        ("hello.v1.Streams/Echo", [{"text": "e"}, {"text": "f"}], [{"text": "e"}, {"text": "f"}]),
    ],
)
def test_grpcurl_makes_each_kind_of_call_with_what_the_server_says_of_itself(socket, method, sent, answers):
    data = " ".join(map(json.dumps, sent))
    command = [GRPCURL, "-plaintext", "-unix", "-authority", "localhost", "-d", data, "hello.sock", method]
    # Its socket's path may be longer than a socket's may be.
    result = subprocess.run(command, cwd=PLACE, capture_output=True, text=True, timeout=PATIENCE)
    assert result.returncode == 0, result.stderr
    assert json.loads(f"[{result.stdout.replace('}' + chr(10) + '{', '},{')}]") == answers


def test_the_command_writes_the_same_files(program):
    (built,) = PLACE.glob(".build/plugins/outputs/*/hello/destination/WeirGenerator")
    folder = PLACE / "Sources/hello/Generated"
    command = ["swift", "package", "--allow-writing-to-package-directory", "generate-weir", "--target", "hello"]
    try:
        subprocess.run(command, cwd=PLACE, check=True, stdout=subprocess.DEVNULL)
        written = {file.name: file.read_text() for file in folder.iterdir()}
    finally:
        shutil.rmtree(folder, ignore_errors=True)
    assert written == {file.name: file.read_text() for file in built.glob("*.swift")}
    assert set(written) == {"common_name.weir.swift", "hello_v1_hello.weir.swift", "hello_v1_streams.weir.swift"}


@pytest.mark.parametrize("path, words", [("/nonexistent", "PROTOC_PATH is /nonexistent"), (None, "protobuf-compiler")])
def test_a_missing_protoc_is_named_with_its_remedy(program, tmp_path, path, words):
    environment = {**os.environ, "PROTOC_PATH": path or ""}
    if path is None:
        # All of PATH but protoc.
        for folder in reversed(os.environ["PATH"].split(":")):
            for tool in Path(folder).iterdir() if Path(folder).is_dir() else []:
                link = tmp_path / tool.name
                if tool.name != "protoc" and not link.exists():
                    link.symlink_to(tool)
        environment["PATH"] = str(tmp_path)
    result = subprocess.run(["swift", "build"], cwd=PLACE, env=environment, capture_output=True, text=True)
    assert result.returncode != 0
    assert words in result.stdout + result.stderr


def test_a_proto_that_the_settings_name_and_nobody_has_is_named(program):
    settings = PLACE / "Sources/hello/weir-generator.json"
    settings.write_text('{"importPaths": ["../../Protos"], "protos": ["none/none.proto"]}')
    try:
        result = subprocess.run(["swift", "build"], cwd=PLACE, capture_output=True, text=True)
    finally:
        settings.unlink()
    assert result.returncode != 0
    words = f"weir-generator.json names none/none.proto, which is in none of {PLACE}/Sources/hello, {PLACE}/Protos"
    assert words in result.stdout + result.stderr


def test_the_generator_says_what_it_is():
    generator = ROOT / ".build/release/protoc-gen-weir"
    run = lambda *arguments: subprocess.run([generator, *arguments], capture_output=True, text=True)  # noqa: E731
    assert "is a plugin of protoc" in run("--help").stdout
    assert run("--version").stdout.startswith("protoc-gen-weir ")
    unknown = run("--nonsense")
    assert (unknown.returncode, unknown.stderr) == (1, "protoc-gen-weir: unknown argument --nonsense; try --help\n")
