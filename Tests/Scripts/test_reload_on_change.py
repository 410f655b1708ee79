"""keyvalue-server reads its configuration again when a file of it has changed, in each way that files change."""
import shutil

import pytest

from certificates import Certificates
from test_configuration import CONFIGURATION, OK, UNAUTHENTICATED, Configured, put, run

READ = "configuration was read again"
NOT_CHANGED = "configuration was not changed"


def configuration(tokens) -> str:
    before, rest = CONFIGURATION.split("      require: ", 1)
    rest = rest.split("\n", 1)[1]
    return f"{before}      require: {{tokens: {{file: {tokens}}}}}\n{rest}".replace(
        "  workers: 2", "  workers: 2\n  reload_on_change: true"
    )


def write_in_place(path, text: str) -> None:
    path.write_text(text)


def rename_over(path, text: str) -> None:
    new = path.with_suffix(".new")
    new.write_text(text)
    new.rename(path)


def remove_and_write(path, text: str) -> None:
    path.unlink()
    path.write_text(text)


@pytest.mark.parametrize("change", [write_in_place, rename_over, remove_and_write])
def test_a_file_that_the_configuration_names_is_read_again_when_it_changes(tmp_path, change):
    tokens, file = tmp_path / "tokens", tmp_path / "weir.yaml"
    tokens.write_text("first ann\n")
    file.write_text(configuration(tokens))
    with Configured(file) as server, server.channel() as channel:
        assert [put(channel, token) for token in ("first", "third")] == [OK, UNAUTHENTICATED]
        change(tokens, "third ann\n")
        server.wait_for_line(lambda line: READ in line)
        assert [put(channel, token) for token in ("first", "third")] == [UNAUTHENTICATED, OK]
        # What cannot be used changes nothing, and what is good again behind it does.
        change(file, configuration(tokens).replace("burst: 50", "burst: many"))
        server.wait_for_line(lambda line: NOT_CHANGED in line and "burst" in line)
        assert put(channel, "third") == OK
        change(tokens, "fourth ann\n")
        server.wait_for_count(2, lambda line: NOT_CHANGED in line)
        change(file, configuration(tokens))
        server.wait_for_count(2, lambda line: READ in line)
        assert [put(channel, token) for token in ("third", "fourth")] == [UNAUTHENTICATED, OK]
        assert server.stop() == 0


def test_the_target_of_a_link_is_swapped_as_kubernetes_does_it(tmp_path):
    """The file is a link through the link `..data` to a folder, and only `..data` is changed."""
    for version, token in (("..one", "first"), ("..two", "second")):
        (tmp_path / version).mkdir()
        (tmp_path / version / "tokens").write_text(f"{token} ann\n")
        (tmp_path / version / "weir.yaml").write_text(configuration(tmp_path / "tokens"))
    (tmp_path / "..data").symlink_to("..one")
    for name in ("tokens", "weir.yaml"):
        (tmp_path / name).symlink_to(f"..data/{name}")
    with Configured(tmp_path / "weir.yaml") as server, server.channel() as channel:
        assert [put(channel, token) for token in ("first", "second")] == [OK, UNAUTHENTICATED]
        (tmp_path / "..data_tmp").symlink_to("..two")
        (tmp_path / "..data_tmp").rename(tmp_path / "..data")
        server.wait_for_line(lambda line: READ in line)
        assert [put(channel, token) for token in ("first", "second")] == [UNAUTHENTICATED, OK]
        assert sum(READ in line for line in server.lines) == 1


def test_certificates_are_read_again_and_a_half_of_them_changes_nothing(tmp_path):
    certificates, file, tokens = Certificates(), tmp_path / "weir.yaml", tmp_path / "tokens"
    certificates.issue("other", "subjectAltName=DNS:localhost")
    tokens.write_text("first ann\n")
    for name in ("pem", "key"):
        shutil.copy(certificates.path(f"server.{name}"), tmp_path / f"own.{name}")
    file.write_text(configuration(tokens) + f"tls: {{cert: {tmp_path}/own.pem, key: {tmp_path}/own.key}}\n")
    with Configured(file) as server:
        shutil.copy(certificates.path("other.pem"), tmp_path / "own.pem")
        server.wait_for_line(lambda line: NOT_CHANGED in line)
        shutil.copy(certificates.path("other.key"), tmp_path / "own.key")
        server.wait_for_line(lambda line: READ in line)


def test_nothing_is_read_again_unless_it_is_asked_for(tmp_path):
    file, tokens = tmp_path / "weir.yaml", tmp_path / "tokens"
    tokens.write_text("first ann\n")
    file.write_text(configuration(tokens).replace("  reload_on_change: true\n", ""))
    with Configured(file) as server, server.channel() as channel:
        assert "reload_on_change: false  # default" in run("--config", str(file), "--print-config").stdout
        assert put(channel, "first") == OK
    asked = run("--config", str(file), "--reload-on-change", "--print-config")
    assert "reload_on_change: true  # --reload-on-change" in asked.stdout
    alone = run("--token", "t", "--reload-on-change")
    assert alone.returncode == 64
    assert alone.stderr == "keyvalue-server: --reload-on-change needs --config: it reads that file again\n"
    file.write_text(configuration(tokens).replace("reload_on_change: true", "reload_on_change: yes"))
    wrong = run("--config", str(file), "--check-config")
    assert wrong.stderr == (
        f'keyvalue-server: {file}:3:21: server.reload_on_change: "yes" is neither true nor false\n'
    )
