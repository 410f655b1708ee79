"""The declarations of Swift sources, each in the scope it stands in: as much as the laws need."""
import re
from dataclasses import dataclass, field

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


@dataclass
class Scope:
    """A file, or a type's body."""

    path: str
    kind: str = "file"
    name: str = ""
    # With the types that it is in: `Store.Limits`.
    full_name: str = ""
    is_public: bool = False
    end: int = 0
    conformances: set[str] = field(default_factory=set)


@dataclass
class Declaration:
    """Anything but an extension. Those within functions are left out."""

    path: str
    line: int
    kind: str
    name: str
    is_public: bool
    is_documented: bool
    scope: Scope
    # What follows the kind.
    text: str
    # Of its body, with the line that it begins in; 0 without a body.
    line_count: int = 0

    @property
    def label(self) -> str:
        return self.kind if self.kind == self.name else f"{self.kind} {self.name}"


def read(path: str, text: str) -> tuple[list[Declaration], list[Scope]]:
    """What a file declares, and its types and extensions; a composition of protocols is a scope too."""
    code, lines = without_comments_and_strings(text), text.split("\n")
    declarations, scopes, stack, position = [], [], [Scope(path, end=len(code))], 0
    while match := _DECLARATION.search(code, position):
        while match.start() >= stack[-1].end:
            stack.pop()
        kind = match["kind"]
        start = _body(code, text, match.end(), kind)
        end = _end(code, start) if start is not None else match.end()
        if kind != "extension" and not (kind == "class" and match["name"] in ("func", "var")):
            declarations.append(_declaration(match, stack[-1], lines, end if start is not None else None))
        if kind == "typealias":
            names = set(re.findall(r"[\w.]+", code[match.end() :].split("\n")[0]))
            scopes.append(Scope(path, kind, match["name"], match["name"], conformances=names))
        position = end
        if kind in _SCOPES and start is not None:
            stack.append(_scope(match, stack[-1], start, end))
            scopes.append(stack[-1])
            position = start + 1
    return declarations, scopes


def _declaration(match: re.Match, scope: Scope, lines: list[str], end: int | None) -> Declaration:
    code, kind = match.string, match["kind"]
    begin = match.start("kind")
    line = code.count("\n", 0, begin) + 1
    name = kind if kind in ("init", "subscript") else (match["name"] or kind).strip("`")
    return Declaration(
        scope.path, line, kind, name, _is_public(match["modifiers"], kind, scope), _is_documented(lines, line), scope,
        code[begin : begin + 200], 0 if end is None else code.count("\n", begin, end) + 1,
    )  # fmt: skip


def _scope(match: re.Match, around: Scope, start: int, end: int) -> Scope:
    kind, written = match["kind"], match["name"] or ""
    name = written.split(".")[-1]
    full_name = f"{around.full_name}.{written}" if around.full_name else written
    scope = Scope(around.path, kind, name, full_name, "public" in match["modifiers"].split(), end)
    if found := _CONFORMANCES.match(match.string, match.end(), start + 1):
        scope.conformances = {other.split(".")[-1] for other in re.findall(r"[\w.]+", found["names"])}
    if kind in ("actor", "extension"):
        scope.conformances.add("Actor" if kind == "actor" else name)
    return scope


def _is_public(modifiers: str, kind: str, scope: Scope) -> bool:
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
