"""Words that have a better one: the field's own term, in code, comments, help texts and documentation."""
import re

from repository import Finding, Repository, is_generated, line_of

# Each with what to write in its place. They count within names too: `isHurried`, `untakenSince`.
_INSTEAD = {
    r"touched": "active, changed, read or written",
    r"weigh(?!t)": "account for",
    r"forgiv(?:e|en|able|ing)": "credit, allow",
    r"overfull": "over budget",
    r"hurried": "forced",
    r"untaken": "unread",
    r"nameless": "without a method",
    # The hot path is the field's own term.
    r"\bhot\b(?![ -]path)": "active, or what it is",
}
_WORDS = {re.compile(word, re.IGNORECASE): instead for word, instead in _INSTEAD.items()}


def check_words(repository: Repository) -> list[Finding]:
    findings = []
    for path, text in repository.files.items():
        if not path.startswith("Sources/") and path != "README.md" or is_generated(path):
            continue
        if path.endswith("Documentation.docc/Glossary.md"):
            continue
        for word, instead in _WORDS.items():
            for match in word.finditer(text):
                line = line_of(text, match.start())
                findings.append(Finding(path, line, f"`{match.group()}`: write {instead}"))
    return findings
