"""All that is wrong with a command line is said at once, a line for each, and the exit code is 64."""
import os
import subprocess

import pytest

from server import BIN, PATIENCE

ADDRESS = "cannot listen on 127.0.0.1:99999: "


def complaints(program: str, *flags: str, **environment: str) -> list[str]:
    run = subprocess.run(
        [BIN / program, *flags], capture_output=True, text=True, timeout=PATIENCE, env={**os.environ, **environment}
    )
    assert run.returncode == 64 and run.stdout == ""
    prefix = f"{program}: "
    assert all(line.startswith(prefix) for line in run.stderr.splitlines()), run.stderr
    return [line.removeprefix(prefix) for line in run.stderr.splitlines()]


@pytest.mark.parametrize(
    ("program", "flags", "words"),
    [
        ("keyvalue-server", ["--listen", "127.0.0.1:99999"], [ADDRESS, "--token"]),
        (
            "keyvalue-server",
            ["--listen", "127.0.0.1:99999", "--listen", "x", "--tls-cert", "/none.pem", "--tls-key", "/none.key"],
            [ADDRESS, "cannot listen on x: ", "--tls-cert /none.pem: No such", "--tls-key /none.key", "--token"],
        ),
        (
            "keyvalue-server",
            ["--workers", "x", "--rate", "fast", "--burst=-1", "--send-timeout=0", "--log-level", "loud",
             "--log-format", "xml", "--log-metadata", "authorization", "--tls-client-certs", "maybe",
             "--token", "no!", "--token-file", "/none", "--tokn=secret", "--grace-period"],
            ["--tokn is no flag, did you mean --token?", "--grace-period", "--workers", "--send-timeout",
             "TLS needs both", "--tls-client-certs", "--rate", "--burst", "--token:", "--token-file /none",
             "authorization", "--log-format", "--log-level"],
        ),
        ("keyvalue-server", ["--token", "t", "stray"], ['"stray" belongs to no flag']),
        (
            "interop-server",
            ["--listen", "127.0.0.1:99999", "--token", "t", "--tls-client-ca", "/none", "--max-receive-message", "x"],
            ["--max-receive-message", ADDRESS, "--tls-client-ca /none: No such", "TLS needs both", "--token"],
        ),
        (
            "keyvalue-harness",
            ["--clock", "moon", "--rate", "0", "--burst", "x", "--log-level", "loud", "--token", "no!"],
            ["--burst", "--rate", "--token", "--clock", "--log-level"],
        ),
    ],
)  # fmt: skip
def test_everything_is_said_at_once(program, flags, words):
    lines = complaints(program, *flags)
    assert len(lines) == len(words), lines
    for line, word in zip(lines, words, strict=True):
        assert word in line
    assert not any("secret" in line for line in lines)


def test_every_bad_line_of_a_token_file_is_named(tmp_path):
    path = tmp_path / "tokens"
    path.write_text("lonely\nok somebody\nb!d name\n")
    lines = complaints("keyvalue-server", "--token-file", str(path), WEIR_TOKENS="also bad,fine")
    assert len(lines) == 3
    assert f"--token-file {path}: line 1: " in lines[0]
    assert f"--token-file {path}: line 3: " in lines[1]
    assert lines[2].startswith("WEIR_TOKENS: ")
    assert not any(secret in line for line in lines for secret in ("lonely", "b!d", "also bad"))
