"""Laws about files: how long, where, and whether what they point at is there."""
import posixpath
import re

from repository import Finding, Repository, is_generated, line_of

SOFT_CAP = 200
HARD_CAP = 300
COLUMNS = 120
_CODE = (".swift", ".c", ".h", ".py", ".sh", ".bash", ".bats")

_TOP_LEVEL = {"Package.swift", "Makefile", "README.md", "LICENSE", "Sources", "Tests", "Protos"}

# Folders that exist on one machine only. (Brackets, so that this line is not one of its own findings.)
_MACHINE = re.compile(r"(?<![\w.:/-])/(?:[w]ork|[r]oot|[h]ome|[U]sers|[t]mp)/|(?<![\w/.-])[s]hared/")

_LINK = re.compile(r"\]\((?P<path>[^)#\s]*)(?:#(?P<anchor>[^)\s]*))?\)")
_ARTICLE = re.compile(r"<doc:(?P<name>[\w-]+)>")
_EXAMPLE = re.compile(r"<!-- compiled in (?P<path>\S+) -->\n+```\w*\n(?P<code>.*?)\n```", re.DOTALL)
_FENCE = re.compile(r"^```.*?^```", re.DOTALL | re.MULTILINE)


def is_code(path: str, text: str) -> bool:
    return path.endswith(_CODE) or text.startswith("#!")


def check_length(repository: Repository) -> list[Finding]:
    findings = []
    for path, text in repository.files.items():
        count = text.count("\n")
        if not is_code(path, text) or is_generated(path) or count <= SOFT_CAP:
            continue
        cap = HARD_CAP if count > HARD_CAP else SOFT_CAP
        findings.append(Finding(path, cap, f"{count} lines, the cap is {cap}", is_warning=count <= HARD_CAP))
    return findings


def check_width(repository: Repository) -> list[Finding]:
    """Swift is the formatter's business; this is for the rest."""
    return [
        Finding(path, number, f"{len(line)} columns, the cap is {COLUMNS}")
        for path, text in repository.files.items()
        if is_code(path, text) and not is_generated(path) and not path.endswith(".swift")
        for number, line in enumerate(text.split("\n"), 1)
        if len(line) > COLUMNS
    ]


def check_top_level(repository: Repository) -> list[Finding]:
    names = {path.split("/")[0] for path in repository.files}
    return [
        Finding(name, 1, "does not belong at the top level")
        for name in sorted(names)
        if name not in _TOP_LEVEL and not name.startswith(".")
    ]


def check_machine_paths(repository: Repository) -> list[Finding]:
    return [
        Finding(path, line_of(text, match.start()), f"{match.group()} is a folder of one machine")
        for path, text in repository.files.items()
        for match in _MACHINE.finditer("" if text.startswith("#!/usr/bin/env -S") else text)
    ]


def check_links(repository: Repository) -> list[Finding]:
    findings = []
    for path, text in repository.files.items():
        if not path.endswith(".md"):
            continue
        prose = _FENCE.sub(lambda fence: re.sub(r"[^\n]", " ", fence.group()), text)
        for match in _LINK.finditer(prose):
            if re.match(r"[a-z]+:", match["path"]):
                continue
            goal = posixpath.normpath(posixpath.join(posixpath.dirname(path), match["path"])) if match["path"] else path
            line = line_of(prose, match.start())
            if not repository.exists(goal):
                findings.append(Finding(path, line, f"{match['path']} does not exist"))
            elif match["anchor"] and match["anchor"] not in _anchors(repository.files.get(goal, "")):
                findings.append(Finding(path, line, f"{goal} has no heading #{match['anchor']}"))
        articles = {posixpath.basename(name).removesuffix(".md") for name in repository.files if ".docc/" in name}
        for match in _ARTICLE.finditer(prose):
            if match["name"] not in articles:
                findings.append(Finding(path, line_of(prose, match.start()), f"no article is named {match['name']}"))
    return findings


def _anchors(text: str) -> set[str]:
    """A heading's anchor as Git hosts make it: lower case, punctuation dropped, blanks to hyphens."""
    headings = re.findall(r"^#+ +(.*?) *$", _FENCE.sub("", text), re.MULTILINE)
    return {re.sub(r"[^\w\- ]", "", heading.lower()).replace(" ", "-") for heading in headings}


def check_examples(repository: Repository) -> list[Finding]:
    """A code block behind `<!-- compiled in PATH -->` stands word for word in that file."""
    findings = []
    for path, text in repository.files.items():
        if not path.endswith(".md"):
            continue
        for match in _EXAMPLE.finditer(text):
            if match["code"] not in repository.files.get(match["path"], ""):
                line = line_of(text, match.start())
                findings.append(Finding(path, line, f"the example differs from {match['path']}"))
    return findings
