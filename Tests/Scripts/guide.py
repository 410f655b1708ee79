"""The examples of the documentation, which packages outside of this one are made of."""
import re

from server import ROOT

_PAGES = ROOT / "Sources/WeirRPC/Documentation.docc"


def page(name: str) -> str:
    """The text of a page, by its path in the catalog."""
    return (_PAGES / name).read_text()


def examples(language: str, name: str) -> list[str]:
    """Every example of a page in one language."""
    return re.findall(rf"```{language}\n(.*?)```", page(name), re.S)


def example(language: str, start: str, page: str = "YourOwnService.md") -> str:
    """The one example of a page that begins so."""
    found = [code for code in examples(language, page) if code.startswith(start)]
    assert len(found) == 1, f"{page} has {len(found)} examples that begin with {start!r}"
    return found[0]
