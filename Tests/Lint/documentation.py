"""Law 14 of style: each public declaration says what it is, or is a witness of a requirement that does."""
import re
from dataclasses import dataclass, field

from repository import Finding, Repository, is_generated
from swift_source import without_comments_and_strings

_DECLARATION = re.compile(
    r"^[ \t]*(?P<modifiers>(?:@\w+(?:\([^)\n]*\))?[ \t]+|\w+(?:\(\w+\))?[ \t]+)*?)"
    r"(?P<kind>struct|class|enum|actor|protocol|extension|func|macro|typealias|associatedtype|var|let|subscript|init"
    r"|case)"
    r"\b[?!]?[ \t]*(?P<name>`[^`\n]+`|\.?[\w.]+|[-+*/<>=!&|^~%.]+)?",
    re.MULTILINE,
)
_SCOPES = {"struct", "class", "enum", "actor", "protocol", "extension"}
_CONFORMANCES = re.compile(r"[^{:]*:(?P<names>[^{]*?)(?:\bwhere\b[^{]*)?\{")
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


@dataclass
class _Declaration:
    path: str
    line: int
    kind: str
    name: str
    is_public: bool
    is_documented: bool
    scope: "_Scope"
    text: str

    @property
    def label(self) -> str:
        return self.kind if self.kind == self.name else f"{self.kind} {self.name}"


@dataclass
class _Scope:
    """A file, or a type's body."""

    kind: str = "file"
    name: str = ""
    is_public: bool = False
    end: int = 0
    conformances: set[str] = field(default_factory=set)


def check_documentation(repository: Repository) -> list[Finding]:
    declarations, scopes = [], []
    for path in repository.swift("Sources/"):
        _read(path, repository.files[path], declarations, scopes)
    promised = _requirements(declarations)
    conformances = _conformances(scopes)
    return [
        Finding(each.path, each.line, f"public {each.label} has no doc comment")
        for each in declarations
        if each.is_public and not each.is_documented and not is_generated(each.path)
        if not (each.kind == "init" and _STANDARD_INIT.search(each.text))
        if not any(each.name in promised.get(name, ()) for name in conformances.get(each.scope.name, ()))
    ]


def _read(path: str, text: str, declarations: list[_Declaration], scopes: list[_Scope]) -> None:
    code, lines = without_comments_and_strings(text), text.split("\n")
    stack, position = [_Scope(end=len(code))], 0
    while match := _DECLARATION.search(code, position):
        while match.start() >= stack[-1].end:
            stack.pop()
        scope, kind = stack[-1], match["kind"]
        line = code.count("\n", 0, match.start("kind")) + 1
        position = match.end()
        if kind != "extension" and not (kind == "class" and match["name"] in ("func", "var")):
            is_public = _is_public(match["modifiers"], kind, scope)
            name = match["name"] or kind
            name = kind if kind in ("init", "subscript") else name.strip("`")
            declarations.append(
                _Declaration(
                    path, line, kind, name, is_public, _is_documented(lines, line), scope,
                    code[match.start("kind") : match.start("kind") + 200],
                )  # fmt: skip
            )
        if kind == "typealias":
            # A composition of protocols.
            names = set(re.findall(r"[\w.]+", code[match.end() :].split("\n")[0]))
            scopes.append(_Scope(kind, match["name"], conformances=names))
        start = _body(code, text, match.end(), kind)
        if start is None:
            continue
        end = _end(code, start)
        if kind in _SCOPES:
            new = _Scope(kind, (match["name"] or "").split(".")[-1], "public" in match["modifiers"].split(), end)
            if found := _CONFORMANCES.match(code, match.end(), start + 1):
                new.conformances = {name.split(".")[-1] for name in re.findall(r"[\w.]+", found["names"])}
            if kind in ("actor", "extension"):
                new.conformances.add("Actor" if kind == "actor" else new.name)
            stack.append(new)
            scopes.append(new)
            position = start + 1
        else:
            position = end


def _is_public(modifiers: str, kind: str, scope: _Scope) -> bool:
    words = modifiers.split()
    if "public" in words or "open" in words:
        return True
    if {"private", "fileprivate", "internal", "package"} & set(words):
        return False
    inherited = {"enum": kind == "case", "protocol": True, "extension": True}
    return scope.is_public and inherited.get(scope.kind, False)


def _body(code: str, text: str, start: int, kind: str) -> int | None:
    """Where the braces of a declaration begin: before the next declaration, and outside of parentheses."""
    depth, index = 0, start
    while index < len(code):
        character = code[index]
        if character in "([":
            depth += 1
        elif character in ")]":
            depth -= 1
            if depth < 0:
                return None
        elif character == "{" and depth == 0:
            return index
        elif character == "\n" and depth == 0 and _ends(text, start, index, kind):
            return None
        index += 1
    return None


def _ends(text: str, start: int, index: int, kind: str) -> bool:
    """Whether a declaration ends with a line: the next one does not go on with it."""
    rest = text[index : index + 400].lstrip()
    if kind in _SCOPES or kind in ("func", "init", "subscript"):
        goes_on = ("{", "->", "where", "async", "throws", "rethrows", ")", ":", ",")
        return not rest.startswith(goes_on) and not text[start:index].rstrip().endswith((",", ":", "&", "->"))
    return not rest.startswith(("{", "?", ".", "&&", "||", ":")) and not text[start:index].rstrip().endswith(("=", ","))


def _end(code: str, start: int) -> int:
    depth = 0
    for match in re.compile(r"[{}]").finditer(code, start):
        depth += 1 if match.group() == "{" else -1
        if depth == 0:
            return match.end()
    return len(code)


def _is_documented(lines: list[str], line: int) -> bool:
    """Whether a doc comment stands above a line, or above its attributes."""
    above = line - 2
    while above >= 0 and lines[above].lstrip().startswith(("@", "#if")):
        above -= 1
    return above >= 0 and lines[above].lstrip().startswith("///")


def _requirements(declarations: list[_Declaration]) -> dict[str, set[str]]:
    """What each protocol documents; a generated one is documented by its schema."""
    found: dict[str, set[str]] = {name: set(members) for name, members in _OTHERS.items()}
    for each in declarations:
        if each.scope.kind == "protocol" and (each.is_documented or is_generated(each.path)):
            found.setdefault(each.scope.name, set()).add(each.name)
    return found


def _conformances(scopes: list[_Scope]) -> dict[str, set[str]]:
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
