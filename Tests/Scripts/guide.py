"""The examples of the documentation, which packages outside of this one are made of."""
import re

from server import ROOT

_PAGES = ROOT / "Sources/WeirRPC/Documentation.docc"


def example(language: str, start: str, page: str = "YourOwnService.md") -> str:
    """The one example of a page that begins so."""
    text = (_PAGES / page).read_text()
    found = [code for code in re.findall(rf"```{language}\n(.*?)```", text, re.S) if code.startswith(start)]
    assert len(found) == 1, f"{page} has {len(found)} examples that begin with {start!r}"
    return found[0]
