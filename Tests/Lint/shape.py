"""Laws about the shape of Swift code: a function fits a screen, a type stands in few files."""
from collections import defaultdict

from declarations import read
from repository import Finding, Repository, is_generated, target

FUNCTION_LINES = 40
TYPE_FILES = 3
_CODE = {"func", "init", "var", "let", "subscript"}
# What a test only lists may be long.
_TEST_CODE = {"func", "init"}


def check_functions(repository: Repository) -> list[Finding]:
    """From the line that names it to its last brace."""
    return [
        Finding(path, each.line, f"{each.label} has {each.line_count} lines, the cap is {FUNCTION_LINES}")
        for path in repository.swift("Sources/") + repository.swift("Tests/")
        if not is_generated(path)
        for each in read(path, repository.files[path])[0]
        if each.kind in (_CODE if path.startswith("Sources/") else _TEST_CODE) and each.line_count > FUNCTION_LINES
    ]


def check_types(repository: Repository) -> list[Finding]:
    """The files of a type are that of its own and those with extensions of it, in the same target."""
    files, owned = defaultdict(set), {}
    for path in repository.swift("Sources/"):
        if is_generated(path):
            continue
        for scope in read(path, repository.files[path])[1]:
            if scope.kind == "typealias":
                continue
            files[target(path), scope.full_name].add(path)
            if scope.kind != "extension":
                owned.setdefault((target(path), scope.full_name), path)
    return [
        Finding(path, 1, f"{key[1]} stands in {len(files[key])} files, the cap is {TYPE_FILES}: {_names(files[key])}")
        for key, path in owned.items()
        if len(files[key]) > TYPE_FILES
    ]


def _names(paths: set[str]) -> str:
    return ", ".join(sorted(path.rsplit("/", 1)[-1] for path in paths))
