"""Each law finds what breaks it, and lets pass what only looks so."""
import pytest

import diagram
import documentation
import files
import layers
import ownership
import shape
import spelling
import words
from repository import Repository
from swift_source import imports, without_comments_and_strings

C = {"Sources/CNGHTTP2/module.modulemap": "module CNGHTTP2 {}"}


def broken(law, sources: dict[str, str], *arguments) -> list[str]:
    return [str(finding) for finding in law(Repository(sources), *arguments)]


@pytest.mark.parametrize(
    "text, left",
    [
        ("a // unsafe\nb", "a \nb"),
        ("a /* x /* unsafe */ y */ b", "a b"),
        ('let a = "unsafe \\" unsafe"; b', "let a = ; b"),
        ('"\\(f("unsafe)"))" b', " b"),
        ('#"\\(unsafe " unsafe"# b', " b"),
        ('"""\nunsafe "x"\n""" b', "\n\n b"),
        ("func `rejects \"x\" // twice`() {} // unsafe", "func `rejects \"x\" // twice`() {} "),
        ("/* unsafe", ""),
        ('"unsafe', ""),
    ],
)
def test_comments_and_strings_leave_blanks(text, left):
    blanked = without_comments_and_strings(text)
    assert len(blanked) == len(text)
    assert blanked.replace(" ", "") == left.replace(" ", "") or blanked.split() == left.split()


def test_imports_are_found_in_every_spelling():
    code = """
import A
public import B
@preconcurrency internal import C
  import struct D.X
@testable import E
let importF = 1
"""
    assert [module for module, _ in imports(code)] == ["A", "B", "C", "D", "E"]


@pytest.mark.parametrize(
    "path, text, finding",
    [
        ("Sources/WeirRPC/A.swift", "import Foundation", "WeirRPC may not import Foundation"),
        ("Sources/WeirRPC/A.swift", "import WeirWire", "WeirRPC may not import WeirWire"),
        ("Sources/WeirHarness/A.swift", "public import WeirHTTP2", "WeirHarness may not import WeirHTTP2"),
        ("Sources/WeirServer/A.swift", "import Glibc", "WeirServer may not import Glibc"),
        ("Sources/WeirServer/A.swift", "import CNGHTTP2", "WeirServer is no wrapper, it may not import CNGHTTP2"),
        ("Tests/WeirWireTests/A.swift", "import FoundationEssentials", "may not import FoundationEssentials"),
        ("Sources/WeirHTTP2/A.swift", "import CNGHTTP2", None),
        ("Sources/KeyValue/Generated/A.swift", "import CNGHTTP2", "KeyValue is no wrapper, it may not import CNGHTTP2"),
        ("Sources/WeirLoop/A.swift", "import Glibc", None),
        ("Sources/WeirRPC/A.swift", "// import Foundation", None),
        ("Tests/WeirWireTests/A.swift", "import Testing\n@testable import WeirWire", None),
        ("Tests/Benchmarks/Peers/p/A.swift", "import GRPCCore", None),
    ],
)
def test_each_target_imports_what_the_table_says(path, text, finding):
    found = broken(layers.check_imports, {**C, path: text})
    assert (finding is None and not found) or (finding and finding in found[0])


def test_a_c_module_has_one_importer():
    both = {**C, "Sources/WeirHTTP2/A.swift": "import CNGHTTP2", "Sources/WeirTLS/B.swift": "import CNGHTTP2"}
    assert len(broken(layers.check_imports, both)) == 2


def manifest(*targets) -> dict:
    return {
        "targets": [
            {"name": name, "type": "regular", "dependencies": [{"byName": [other, None]} for other in others]}
            for name, others in targets
        ]
    }


@pytest.mark.parametrize(
    "entry, finding",
    [
        (("WeirRPC", ["Logging"]), "WeirRPC may not depend on Logging"),
        (("Novelty", []), "Novelty has no line in the table of layers"),
        (("WeirHTTP2", ["CNGHTTP2"]), None),
        (("WeirServer", ["WeirRPC", "WeirWire"]), None),
    ],
)
def test_the_manifest_says_what_the_table_says(entry, finding):
    found = broken(layers.check_manifest, C, manifest(entry))
    assert (finding is None and not found) or (finding and finding in found[0])


def test_the_manifest_gives_a_c_module_to_one_target():
    assert broken(layers.check_manifest, C, manifest(("WeirHTTP2", ["CNGHTTP2"]), ("WeirTLS", ["CNGHTTP2"])))


BACKTICKED = "@Test(arguments: [\"func x(\"]) func `rejects \"-5S\"`() {}"


@pytest.mark.parametrize(
    "law, path, text, count",
    [
        (spelling.check_unsafe, "Sources/WeirServer/A.swift", "let a = unsafe b", 1),
        (spelling.check_unsafe, "Sources/WeirServer/A.swift", "final class A: @unchecked Sendable {}", 1),
        (spelling.check_unsafe, "Sources/WeirServer/A.swift", "nonisolated(unsafe) var a = 1", 1),
        (spelling.check_unsafe, "Sources/WeirServer/A.swift", '// unsafe\nlet a = "unsafe"', 0),
        (spelling.check_unsafe, "Sources/WeirHTTP2/A.swift", "unsafe a", 0),
        (spelling.check_unsafe, "Tests/WeirHTTP2Tests/A.swift", "unsafe a", 0),
        (spelling.check_unsafe, "Sources/KeyValue/Generated/A.swift", "unsafe a", 1),
        (spelling.check_purity, "Sources/WeirWire/A.swift", "let t = ContinuousClock.now", 1),
        (spelling.check_purity, "Sources/WeirInterceptors/A.swift", "Int.random(in: 0..<2)", 1),
        (spelling.check_purity, "Sources/WeirInterceptors/A.swift", "  private let a: Int = .random(in: 0..<2)", 1),
        (spelling.check_purity, "Sources/WeirInterceptors/A.swift", "    seed: Int = .random(in: 0..<2)", 0),
        (spelling.check_purity, "Sources/WeirLoop/A.swift", "ContinuousClock.now", 0),
        (spelling.check_sleep, "Tests/WeirLoopTests/A.swift", "try await Task.sleep(for: .seconds(1))", 1),
        (spelling.check_sleep, "Tests/WeirLoopTests/A.swift", "usleep(10)", 1),
        (spelling.check_sleep, "Tests/WeirLoopTests/A.swift", "// usleep(10)", 0),
        (spelling.check_sleep, "Tests/Scripts/a.py", "time.sleep(1)", 1),
        (spelling.check_sleep, "Tests/Scripts/a.py", "# may sleep: polls\ntime.sleep(1)", 0),
        (spelling.check_sleep, "Tests/Scripts/a.bats", "  sleep 0.1", 1),
        (spelling.check_sleep, "Tests/Scripts/a.bats", "  sleep 0.1 # may sleep: polls", 0),
        (spelling.check_test_names, "Tests/ATests/A.swift", "@Test func rejectsIt() {}", 1),
        (spelling.check_test_names, "Tests/ATests/A.swift", "@Test func `rejectsIt`() {}", 1),
        (spelling.check_test_names, "Tests/ATests/A.swift", BACKTICKED, 0),
        (files.check_length, "Sources/A/A.swift", "\n" * 200, 0),
        (files.check_length, "Sources/A/A.swift", "\n" * 301, 1),
        (files.check_length, "Sources/A/Generated/A.swift", "\n" * 301, 0),
        (files.check_width, "Tests/a.py", "#" * 121, 1),
        (files.check_width, "Tests/a.py", "#" * 120, 0),
        (files.check_top_level, "build.sh", "", 1),
        (files.check_top_level, ".ci/run", "", 0),
        (files.check_machine_paths, "README.md", "see /" + "work/main", 1),
        (files.check_machine_paths, "README.md", "see sh" + "ared/DESIGN.md", 1),
        (files.check_machine_paths, "README.md", "https://a.b/home/x and Sources/work/x", 0),
        (files.check_links, "README.md", "[a](Sources/Nothing)", 1),
        (files.check_links, "README.md", "[a](#no-such-heading)", 1),
        (files.check_links, "README.md", "# A `b`, c\n[a](README.md) [b](#a-b-c) [c](https://a.b)", 0),
        (files.check_links, "README.md", "<doc:Nothing>", 1),
        (files.check_links, "README.md", "```\n[a](Sources/Nothing)\n```", 0),
        (files.check_examples, "README.md", "<!-- compiled in A.swift -->\n```swift\nlet a = 1\n```", 1),
    ],
)
def test_law(law, path, text, count):
    assert len(broken(law, {path: text})) == count


def test_a_file_over_the_soft_cap_is_a_warning():
    assert "warning" in broken(files.check_length, {"Sources/A/A.swift": "\n" * 201})[0]


def test_an_example_that_is_compiled_passes():
    text = "<!-- compiled in A.swift -->\n```swift\nlet a = 1\n```"
    assert not broken(files.check_examples, {"README.md": text, "A.swift": "import B\nlet a = 1\n"})


@pytest.mark.parametrize(
    "member, is_broken",
    [
        ("var a = 1", True),
        ("var a: Int?", True),
        ("  weak var a: Worker?", True),
        ("nonisolated(unsafe) var a: Int", True),
        ("package var a: [Int] = [] { didSet { b() } }", True),
        ("var a: Int { didSet { b() } }", True),
        ("static var a = 1", True),
        ("private var a = 1", False),
        ("private(set) var a = 1", False),
        ("public private(set) var a = 1", False),
        ("let a = 1", False),
        ("var a: Int { 1 }", False),
        ("var a: Int {\n    var b = 1\n    return b\n  }", False),
        ("func f() { var a = 1 }", False),
        ("struct Facts {\n    var a = 1\n  }", False),
        ("// var a = 1", False),
    ],
)
def test_what_a_class_of_the_server_stores_is_private(member, is_broken):
    path = "Sources/WeirServer/A.swift"
    for declaration in ("final class A", "actor A: B,\n  C", "public final class A<B>"):
        found = broken(ownership.check_stored_variables, {path: f"{declaration} {{\n  {member}\n}}\n"})
        assert bool(found) == is_broken, found
    assert broken(ownership.check_stored_variables, {path: f"struct A {{\n  {member}\n}}\n"}) == []
    elsewhere = {"Sources/WeirHarness/A.swift": f"final class A {{\n  {member}\n}}\n"}
    assert broken(ownership.check_stored_variables, elsewhere) == []


@pytest.mark.parametrize(
    "path, text, count",
    [
        ("Sources/WeirRPC/A.swift", "/// Is touched on its thread.", 1),
        ("Sources/WeirRPC/A.swift", "var isHurried = false; let untakenSince = 1", 2),
        ("Sources/WeirRPC/A.swift", "let weight = 16; weigh(1)", 1),
        ("Sources/WeirRPC/A.swift", "/// The hot path, and hot-path code. A snapshot of a hotel.", 0),
        ("README.md", "A hot loop.", 1),
        ("Tests/A/A.swift", "/// touched", 0),
        ("Sources/WeirRPC/Documentation.docc/Glossary.md", "| touched |", 0),
        ("Sources/KeyValue/Generated/A.swift", "touched", 0),
    ],
)
def test_words_have_a_better_one(path, text, count):
    assert len(broken(words.check_words, {path: text})) == count


@pytest.mark.parametrize(
    "text, count",
    [
        ("public struct A {}", 1),
        ("/// A.\n@frozen\npublic struct A {}", 0),
        ("struct A {\n  public func f() {}\n}", 1),
        ("struct A {\n  public init() {}\n  public enum B {}\n}", 2),
        ("struct A {\n  public init(stringLiteral text: String) {}\n}", 0),
        ("struct A {\n  public var a = 1\n  public let b = \"\"\n  public static let c = 1\n}", 3),
        ("struct A {\n  /// A.\n  public private(set) var a: Int { 1 }\n  public subscript(b: Int) -> Int { b }\n}", 1),
        ("/// A.\npublic enum A: String {\n  case a = \"x\"\n  /// B.\n  case b = \"y\"\n  case c, d\n}", 2),
        ("enum A {\n  case a\n  func f() {\n    switch self {\n    case .a: break\n    }\n  }\n}", 0),
        ("/// A.\npublic enum A {\n  /// B.\n  case b\n  func f() {\n    switch g {\n    case .b: h\n    }\n  }\n}", 0),
        ("/// P.\npublic protocol P {\n  var a: Int { get }\n}", 1),
        ("/// P.\npublic protocol P {\n  /// A.\n  var a: Int { get }\n}\nstruct B: P {\n  public let a = 1\n}", 0),
        ("protocol P {\n  /// A.\n  func a()\n}\nprotocol Q: P {}\nextension B: Q {\n  public func a() {}\n}", 0),
        ("protocol P {\n  /// A.\n  func a()\n}\nextension P {\n  public func a() {}\n}", 0),
        ("protocol P {\n  /// A.\n  func a()\n}\nstruct B {\n  public func a() {}\n}", 1),
        ("protocol P {\n  /// A.\n  func a()\n}\ntypealias R = P & Q\nstruct B: R {\n  public func a() {}\n}", 0),
        ("struct A: Hashable, CustomStringConvertible {\n  public var description: String { \"\" }\n}", 0),
        ("struct A {\n  public var description: String { \"\" }\n}", 1),
        ("func f(\n  _ a: Int\n) {\n  let b = 1\n  var c = { (d: Int) in\n    d\n  }\n}\npublic let g = 1", 1),
        ("// public let a = 1\nlet b = \"\"\"\n  public let c = 1\n  \"\"\"", 0),
    ],
)
def test_what_is_public_has_a_doc_comment(text, count):
    found = broken(documentation.check_documentation, {"Sources/A/A.swift": text})
    assert len(found) == count, found
    assert broken(documentation.check_documentation, {"Sources/A/Generated/A.swift": text}) == []


@pytest.mark.parametrize(
    "text, count",
    [
        ("func f() {\n" + "\n" * 38 + "}", 0),
        ("func f() {\n" + "\n" * 39 + "}", 1),
        ("struct A {\n" + "\n" * 99 + "}", 0),
        ("struct A {\n  var b: Int {\n" + "\n" * 40 + "  }\n}", 1),
        ("let f: F = { (a: Int) in\n" + "\n" * 40 + "}", 1),
        ("func f(\n  a: Int,\n  b: Int\n) {\n" + "// }\n" * 35 + "}", 0),
        ("func f(\n  a: Int,\n  b: Int\n) {\n" + "// }\n" * 36 + "}", 1),
    ],
)
def test_a_function_fits_a_screen(text, count):
    assert len(broken(shape.check_functions, {"Sources/A/A.swift": text})) == count
    assert broken(shape.check_functions, {"Sources/A/Generated/A.swift": text}) == []


def test_a_type_stands_in_few_files():
    files_of = lambda *codes: {f"Sources/A/{number}.swift": code for number, code in enumerate(codes)}  # noqa: E731
    extensions = ["extension A {}"] * 2
    assert broken(shape.check_types, files_of("struct A {}", *extensions)) == []
    found = broken(shape.check_types, files_of("struct A {}", *extensions, "private extension A {}"))
    assert found == ["Sources/A/0.swift:1: A stands in 4 files, the cap is 3: 0.swift, 1.swift, 2.swift, 3.swift"]
    # Others of the name, in other types and targets.
    assert broken(shape.check_types, files_of(*(f"struct {name} {{\n  struct A {{}}\n}}" for name in "BCDE"))) == []
    assert broken(shape.check_types, files_of(*["extension A {}"] * 4)) == []


def picture(code: str, **dependencies: list[str]) -> list[str]:
    targets = [
        {"name": name, "type": "regular", "dependencies": [{"byName": [to, None]} for to in names]}
        for name, names in dependencies.items()
    ]
    readme = {"README.md": f"# A\n\n```mermaid\nflowchart TD\n{code}\n```\n"}
    return broken(diagram.check_diagram, readme, {"targets": targets})


def test_the_picture_is_the_manifest():
    real = {"A": ["B", "D"], "B": ["D"], "D": ["CFoo"], "CFoo": []}
    assert picture("  A --> B\n  B --> D", **real) == []
    assert picture("  subgraph x[y]\n    D[D: foo]\n  end\n  A --> B & D\n  B --> D", **real) == []
    assert "A --> C is drawn, and no dependency" in picture("  A --> B & C\n  B --> D", **real)[1]
    assert "A depends on D, which no arrows lead to" in picture("  A --> B\n  D", **real)[0]
    assert "E is missing" in picture("  A --> B\n  B --> D", **real, E=[])[0]
    assert "no picture" in broken(diagram.check_diagram, {"README.md": "text"}, {"targets": []})[0]
