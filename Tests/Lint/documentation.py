"""Law 14 of style: each public declaration says what it is, or is a witness of a requirement that does."""
import re

from declarations import Declaration, Scope, read
from repository import Finding, Repository, is_generated

# Requirements of protocols of other packages, which document them.
_OTHERS = {
    "Equatable": {"=="},
    "Hashable": {"==", "hash"},
    "Comparable": {"==", "<"},
    "RawRepresentable": {"rawValue", "RawValue"},
    "OptionSet": {"rawValue", "RawValue"},
    "CaseIterable": {"allCases"},
    "CustomStringConvertible": {"description"},
    "CustomDebugStringConvertible": {"debugDescription"},
    "CustomReflectable": {"customMirror"},
    "Sequence": {"makeIterator", "Element", "Iterator"},
    "IteratorProtocol": {"next", "Element"},
    "RandomAccessCollection": {"startIndex", "endIndex", "index", "Index", "Element", "subscript"},
    "AsyncSequence": {"makeAsyncIterator", "Element", "AsyncIterator", "Failure"},
    "AsyncIteratorProtocol": {"next", "Element", "Failure"},
    "Clock": {"now", "minimumResolution", "sleep", "Instant", "Duration"},
    "InstantProtocol": {"advanced", "duration", "Duration", "<"},
    "Actor": {"unownedExecutor"},
    "Executor": {"enqueue"},
    "SerialExecutor": {"enqueue", "checkIsolated", "isIsolatingCurrentContext", "asUnownedSerialExecutor"},
    "TaskExecutor": {"enqueue", "asUnownedTaskExecutor"},
    "LogHandler": {"log", "metadata", "metadataProvider", "logLevel", "subscript"},
}
# Initialisers that the standard library asks for.
_STANDARD_INIT = re.compile(r"\((?:\w+Literal\b|rawValue:|wrappedValue:)")


def check_documentation(repository: Repository) -> list[Finding]:
    declarations, scopes = [], []
    for path in repository.swift("Sources/"):
        declared, within = read(path, repository.files[path])
        declarations += declared
        scopes += within
    promised = _requirements(declarations)
    conformances = _conformances(scopes)
    return [
        Finding(each.path, each.line, f"public {each.label} has no doc comment")
        for each in declarations
        if each.is_public and not each.is_documented and not is_generated(each.path)
        if not (each.kind == "init" and _STANDARD_INIT.search(each.text))
        if not any(each.name in promised.get(name, ()) for name in conformances.get(each.scope.name, ()))
    ]


def _requirements(declarations: list[Declaration]) -> dict[str, set[str]]:
    """What each protocol documents; a generated one is documented by its schema."""
    found: dict[str, set[str]] = {name: set(members) for name, members in _OTHERS.items()}
    for each in declarations:
        if each.scope.kind == "protocol" and (each.is_documented or is_generated(each.path)):
            found.setdefault(each.scope.name, set()).add(each.name)
    return found


def _conformances(scopes: list[Scope]) -> dict[str, set[str]]:
    """The protocols of each type, and those that they refine."""
    direct: dict[str, set[str]] = {}
    for scope in scopes:
        direct.setdefault(scope.name, set()).update(scope.conformances)
    closed = {}
    for name in direct:
        found, left = set(), [name]
        while left:
            for other in direct.get(left.pop(), ()):
                if other not in found:
                    found.add(other)
                    left.append(other)
        closed[name] = found
    return closed
