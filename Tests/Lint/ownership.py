"""Law 3, one owner per state: what a class of the server stores, it alone changes."""
import re

from repository import Finding, Repository, is_generated, line_of
from swift_source import without_comments_and_strings

_SERVER = "Sources/WeirServer/"
_TYPE = re.compile(r"(?:^|[\s;])(?:class|actor)\s+(?P<name>\w+)[^{};\n]*(?:\n[^{};]*)?\{")
_VARIABLE = re.compile(
    r"^[ \t]*(?P<modifiers>(?:@\w+(?:\([^)\n]*\))?[ \t]+|\w+(?:\([^)\n]*\))?[ \t]+)*)"
    r"var[ \t]+(?P<name>\w+)(?P<rest>[^\n]*)",
    re.MULTILINE,
)
_PRIVATE = re.compile(r"\b(?:file)?private\b")
_OBSERVER = re.compile(r"\s*(?:didSet|willSet)\b")


def check_stored_variables(repository: Repository) -> list[Finding]:
    findings = []
    for path in repository.swift(_SERVER):
        if is_generated(path):
            continue
        code = without_comments_and_strings(repository.files[path])
        for match in _TYPE.finditer(code):
            start, body = match.end(), _members(code, match.end())
            for variable in _VARIABLE.finditer(body):
                if _PRIVATE.search(variable["modifiers"]) or not _is_stored(code, start, variable):
                    continue
                text = f"`{match['name']}.{variable['name']}`: a stored variable must be private or private(set)"
                findings.append(Finding(path, line_of(code, start + variable.start("name")), text))
    return findings


def _members(code: str, start: int) -> str:
    """The body of a type that begins at `start`, with blanks where its members have bodies of their own."""
    depth, pieces = 1, []
    for index in range(start, len(code)):
        character = code[index]
        if character == "}":
            depth -= 1
            if depth == 0:
                break
        pieces.append(character if depth == 1 or character == "\n" else " ")
        if character == "{":
            depth += 1
    return "".join(pieces)


def _is_stored(code: str, start: int, variable: re.Match) -> bool:
    """Whether a variable has memory: it has no body, or a value in front of it, or a body of observers."""
    head, brace, _ = variable["rest"].partition("{")
    if not brace or re.search(r"(?<![=!<>])=(?!=)", head):
        return True
    body = start + variable.start("rest") + len(head) + 1
    return _OBSERVER.match(code, body) is not None
