"""Every configuration in the documentation is one that keyvalue-server takes, but for what programs of one's own offer,
and every interceptor's page has one."""
import json
import re

import pytest

from certificates import Certificates
from guide import examples, page
from server import ROOT
from test_configuration import run

PAGES = ROOT / "Sources/WeirRPC/Documentation.docc"
CONFIGURATIONS = [
    (str(path.relative_to(PAGES)), number, text)
    for path in sorted(PAGES.rglob("*.md"))
    for number, text in enumerate(examples("yaml", str(path.relative_to(PAGES))))
]

OFFERED = re.compile(r"^  - (tracing|tenant)\b.*\n(    .*\n?)*", re.M)


@pytest.fixture(scope="module")
def folder(tmp_path_factory):
    """What the pages have in /etc/weir."""
    folder, certificates = tmp_path_factory.mktemp("weir"), Certificates()
    for name, source in (("tls.crt", "server.pem"), ("tls.key", "server.key"), ("ca.crt", "ca.pem")):
        (folder / name).write_bytes(certificates.read(source))
    (folder / "tls.key").chmod(0o600)
    for name in ("tokens", "keys"):
        (folder / name).write_text(f"of-{name} ann\n")
        (folder / name).chmod(0o600)
    key = {"kty": "oct", "kid": "a", "alg": "HS256", "k": "A" * 43}
    (folder / "jwks.json").write_text(json.dumps({"keys": [key]}))
    (folder / "policy.json").write_text(examples("json", "Interceptors/Authorization.md")[0])
    return folder


@pytest.mark.parametrize(("name", "number"), [each[:2] for each in CONFIGURATIONS])
def test_a_documented_configuration_is_good(folder, tmp_path, name, number):
    text = OFFERED.sub("", examples("yaml", name)[number])
    file = tmp_path / "weir.yaml"
    file.write_text(text.replace("/etc/weir", str(folder)))
    # What a configuration without a chain leaves to flags.
    flags = [] if re.search("^chain:", text, re.M) else ["--token", "t"]
    checked = run("--config", str(file), "--check-config", *flags, CI_TOKEN="secret")
    assert (checked.returncode, checked.stdout, checked.stderr) == (0, f"{file} is good\n", "")


def test_every_interceptor_of_a_file_has_a_page_with_a_configuration():
    names = re.findall(r"^### (\w+)$", page("Configuration.md"), re.M)
    assert len(names) >= 13
    for name in names:
        used = [
            where for where, _, text in CONFIGURATIONS
            if where != "Configuration.md" and re.search(rf"^  - {name}\b", text, re.M)
        ]  # fmt: skip
        traces = dict.fromkeys(("trace_context", "tracing"), "Interceptors/Tracing.md")
        title = {"auth": "Authentication.md", **traces}.get(name)
        own = [where for where in used if where == title or page(where).startswith(f"# {name}\n")]
        assert own, f"{name} has no page with a configuration"


def test_what_pages_say_of_costs_is_what_the_table_says():
    table = dict(re.findall(r"^\| (`.+?) \| ([\d,]+) \| \d+ \|$", page("Interceptors/Interceptors.md"), re.M))
    said = {
        name: re.search(r"costs a call that it lets in ([\d,]+) instructions", page(name)).group(1)
        for name, _, _ in CONFIGURATIONS
        if "costs a call that it lets in" in page(name)
    }
    assert len(said) >= 8
    for name, cost in said.items():
        title = page(name).splitlines()[0].removeprefix("# ")
        assert cost in [value for row, value in table.items() if row.startswith(f"`{title}`")], name
