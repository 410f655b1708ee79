"""Laws about what may be written in Swift, in tests and in doc comments."""
import re

from layers import WRAPPERS
from repository import Finding, Repository, is_generated, line_of, target
from swift_source import without_comments_and_strings

_UNSAFE = re.compile(r"\bunsafe\b|@unchecked\b")
# Time and chance come in through initialisers.
_GLOBALS = re.compile(r"\b(?:ContinuousClock|SuspendingClock|SystemRandomNumberGenerator)\b|\.random\(")
# A parameter's default, which the caller may replace.
_DEFAULT = re.compile(r"(?!\s*(?:\w+ )*(?:let|var)\b).*\w:[^=]*= ?")
_PURE = {"WeirRPC", "WeirWire", "WeirHTTP2", "WeirProtobuf", "WeirJSON", "WeirTLS", "WeirLog", "WeirInterceptors"}

_SLEEP = re.compile(
    r"\b(?:u|nano)?sleep\s*\(|\b(?:Task|time)\.sleep\b|(?:^|[;&|])\s*sleep\s+[\d.\"$]", re.MULTILINE
)
_MAY_SLEEP = "may sleep:"

_TEST = re.compile(r"@Test\b")
_FUNC = re.compile(r"\bfunc\s+(?P<name>`[^`\n]+`|\S+?(?=[(<\s]))")

_PUBLIC = re.compile(
    r"^(?P<indent> *)(?:@\w+(?:\([^)\n]*\))? )*public (?:(?:[a-z]+) )*?"
    r"(?P<kind>struct|class|enum|actor|protocol|func|macro|typealias) (?P<name>`[^`]+`|[^\s(<:=]+)",
    re.MULTILINE,
)
# Initialisers, but for the requirements of the standard library's protocols.
_PUBLIC_INIT = re.compile(
    r"^ *(?:@\w+(?:\([^)\n]*\))? )*public (?:(?:convenience|required) )?(?P<name>init)"
    r"[?<(](?!\w+Literal\b|rawValue:|wrappedValue:)",
    re.MULTILINE,
)
# Requirements of the standard library's protocols, which document them.
_WITNESSES = {
    "==", "<", "hash", "encode", "next", "makeAsyncIterator", "sleep",
    "enqueue", "checkIsolated", "isIsolatingCurrentContext", "asUnownedSerialExecutor",
}  # fmt: skip


def check_unsafe(repository: Repository) -> list[Finding]:
    findings = []
    for path in repository.swift("Sources/") + repository.swift("Tests/"):
        if target(path).removesuffix("Tests") in WRAPPERS:
            continue
        code = without_comments_and_strings(repository.files[path])
        for match in _UNSAFE.finditer(code):
            findings.append(Finding(path, line_of(code, match.start()), f"`{match.group()}` outside of a wrapper"))
    return findings


def check_purity(repository: Repository) -> list[Finding]:
    findings = []
    for path in repository.swift("Sources/"):
        if target(path) not in _PURE:
            continue
        code = without_comments_and_strings(repository.files[path])
        for match in _GLOBALS.finditer(code):
            if _DEFAULT.match(code[code.rfind("\n", 0, match.start()) + 1 : match.start()]):
                continue
            text = f"`{match.group()}`: time and randomness come in through the initialiser"
            findings.append(Finding(path, line_of(code, match.start()), text))
    return findings


def check_sleep(repository: Repository) -> list[Finding]:
    """A test waits for a condition, not for time. A line that polls says `may sleep: why` on it or above it."""
    findings = []
    for path, text in repository.files.items():
        if not path.startswith(("Tests/", ".ci/")) or path.startswith("Tests/Lint/") or path.endswith(".md"):
            continue
        code = without_comments_and_strings(text) if path.endswith(".swift") else text
        lines = text.split("\n")
        for match in _SLEEP.finditer(code):
            line = line_of(code, match.end() - 1)
            if not any(_MAY_SLEEP in near for near in lines[max(0, line - 2) : line]):
                findings.append(Finding(path, line, "a test waits for a condition, it does not sleep"))
    return findings


def check_test_names(repository: Repository) -> list[Finding]:
    findings = []
    for path in repository.swift("Tests/"):
        code = without_comments_and_strings(repository.files[path])
        for match in _TEST.finditer(code):
            function = _FUNC.search(code, match.end())
            if function and not re.fullmatch(r"`[^`]+ [^`]+`", function["name"]):
                line = line_of(code, function.start())
                findings.append(Finding(path, line, f"{function['name']}: a test's name is a sentence in backticks"))
    return findings


def check_documentation(repository: Repository) -> list[Finding]:
    """Public functions, initialisers and top-level types have doc comments, or are witnesses of what has one."""
    public = []
    findings = []
    documented = set(_WITNESSES)
    for path in repository.swift("Sources/"):
        if is_generated(path):
            continue
        text = repository.files[path]
        documented |= set(re.findall(r"^ *///.*\n(?: *@.*\n)* *(?:[a-z@]\S* )*func ([^\s(<]+)", text, re.MULTILINE))
        lines = text.split("\n")
        code = without_comments_and_strings(text)
        for match in _PUBLIC.finditer(code):
            line = line_of(text, match.start())
            if not _is_documented(lines, line):
                public.append((path, line, match))
        for match in _PUBLIC_INIT.finditer(code):
            line = line_of(text, match.start("name"))
            if not _is_documented(lines, line):
                findings.append(Finding(path, line, "public init has no doc comment"))
    return findings + [
        Finding(path, line, f"public {match['kind']} {match['name']} has no doc comment")
        for path, line, match in public
        if (match["name"] not in documented if match["kind"] == "func" else not match["indent"])
    ]


def _is_documented(lines: list[str], line: int) -> bool:
    """Whether a doc comment stands above a line, or above its attributes."""
    above = line - 2
    while above >= 0 and lines[above].lstrip().startswith("@"):
        above -= 1
    return above >= 0 and lines[above].lstrip().startswith("///")
