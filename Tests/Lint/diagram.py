"""README's picture of the targets, held against the manifest."""
import re

from repository import Finding, Repository, line_of

_BLOCK = re.compile(r"^```mermaid\n(?P<code>.*?)^```", re.DOTALL | re.MULTILINE)
_NODE = re.compile(r"^\s*(?P<name>[\w-]+)(?:\[.*\])?$", re.MULTILINE)
_EDGE = re.compile(r"^\s*(?P<from>[\w-]+) --> (?P<to>[\w &-]+)$", re.MULTILINE)


def drawn(code: str) -> tuple[set[str], set[tuple[str, str]]]:
    """The targets in a flowchart, and the arrows between them. `A --> B & C` is two arrows."""
    edges = {(match["from"], to.strip()) for match in _EDGE.finditer(code) for to in match["to"].split("&")}
    words = {"end", "flowchart", "subgraph"}
    nodes = {match["name"] for match in _NODE.finditer(code)} - words
    return nodes | {name for edge in edges for name in edge}, edges


def dependencies(manifest: dict) -> dict[str, set[str]]:
    """Of every target of Swift below Sources, as far as they are such targets too."""
    targets = {
        entry["name"]: entry
        for entry in manifest["targets"]
        if entry["type"] in ("regular", "executable") and not entry.get("path") and not _is_c(entry["name"])
    }
    return {
        name: {next(iter(item.values()))[0] for item in entry["dependencies"]} & targets.keys()
        for name, entry in targets.items()
    }


def _is_c(name: str) -> bool:
    return re.match(r"C[A-Z]", name) is not None


def _reached(edges: set[tuple[str, str]], start: str) -> set[str]:
    found, waiting = set(), [start]
    while waiting:
        here = waiting.pop()
        new = {to for origin, to in edges if origin == here} - found
        found |= new
        waiting += new
    return found


def check_diagram(repository: Repository, manifest: dict) -> list[Finding]:
    """Every target is drawn, every arrow is a dependency, and every dependency can be followed along arrows."""
    path = "README.md"
    block = _BLOCK.search(repository.files[path])
    if not block:
        return [Finding(path, 1, "there is no picture of the targets (```mermaid)")]
    line = line_of(repository.files[path], block.start())
    nodes, edges = drawn(block["code"])
    real = dependencies(manifest)
    findings = [Finding(path, line, f"{name} is missing in the picture") for name in real.keys() - nodes]
    findings += [Finding(path, line, f"{name} is drawn, and no target") for name in nodes - real.keys()]
    for origin, to in edges:
        if to not in real.get(origin, set()):
            findings.append(Finding(path, line, f"{origin} --> {to} is drawn, and no dependency"))
    for origin, targets in real.items():
        for to in targets - _reached(edges, origin):
            findings.append(Finding(path, line, f"{origin} depends on {to}, which no arrows lead to"))
    return findings
