"""Laws about what may be written in Swift and in tests."""
import re

from layers import WRAPPERS
from repository import Finding, Repository, line_of, target
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
