"""As much of Swift's grammar as the laws need."""
import re

# One of: a comment, a nested block comment's start, a string's start, or a backticked name (kept as it is).
_TOKEN = re.compile(r'//[^\n]*|/\*|(?P<hashes>#*)(?P<quotes>"""|")|`[^`\n]*`')
_PARENTHESIS = re.compile(_TOKEN.pattern + r"|[()]")
_IMPORT = re.compile(
    r"^[ \t]*(?:@\w+(?:\([^)]*\))?[ \t]+)*(?:(?:public|package|internal|fileprivate|private)[ \t]+)?"
    r"import[ \t]+(?:(?:struct|class|enum|protocol|func|var|let|typealias)[ \t]+)?(?P<module>\w+)",
    re.MULTILINE,
)


def without_comments_and_strings(text: str) -> str:
    """The same text, of the same length and lines, with blanks where comments and string literals stood."""
    pieces = []
    position = 0
    while match := _TOKEN.search(text, position):
        pieces.append(text[position : match.start()])
        if match.group().startswith("`"):
            position = match.end()
            pieces.append(match.group())
            continue
        position = _end(text, match)
        pieces.append(re.sub(r"[^\n]", " ", text[match.start() : position]))
    pieces.append(text[position:])
    return "".join(pieces)


def _end(text: str, match: re.Match) -> int:
    if match.group().startswith("//"):
        return match.end()
    if match.group() == "/*":
        depth, position = 1, match.end()
        while depth and (edge := re.compile(r"/\*|\*/").search(text, position)):
            depth += 1 if edge.group() == "/*" else -1
            position = edge.end()
        return position if depth == 0 else len(text)
    # What stands in \( ) is left blank too: no law is about code inside a string.
    closing = match["quotes"] + match["hashes"]
    escape = re.escape("\\" + match["hashes"])
    newline = "" if match["quotes"] == '"""' else "|\n"
    edges = re.compile(rf"(?P<interpolation>{escape}\()|(?P<escaped>{escape}.)|{closing}{newline}", re.DOTALL)
    position = match.end()
    while edge := edges.search(text, position):
        position = edge.end()
        if edge["interpolation"]:
            position = _end_of_interpolation(text, position)
        elif not edge["escaped"]:
            return position
    return len(text)


def _end_of_interpolation(text: str, position: int) -> int:
    depth = 1
    while depth and (match := _PARENTHESIS.search(text, position)):
        if match.group() in "()":
            depth += 1 if match.group() == "(" else -1
            position = match.end()
        else:
            position = match.end() if match.group().startswith("`") else _end(text, match)
    return position


def imports(code: str) -> list[tuple[str, int]]:
    """The modules that code without comments imports, and where."""
    return [(match["module"], match.start("module")) for match in _IMPORT.finditer(code)]
