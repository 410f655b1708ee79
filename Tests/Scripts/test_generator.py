"""protoc-gen-weir as a plugin of two protocs: Debian's, which knows no editions, and one that does."""
import subprocess
import sys
from pathlib import Path

import pytest

from server import BIN

PLUGIN = BIN / "protoc-gen-weir"
DEBIAN = "/usr/bin/protoc"
NEWER = str(Path(sys.executable).parent / "protoc")
SCHEMA = 'syntax = "proto3"; package a; message M { optional int32 number = 1; }'


def generate(protoc: str, folder: Path, schema: str) -> subprocess.CompletedProcess:
    (folder / "a.proto").write_text(schema)
    return subprocess.run(
        [protoc, f"-I{folder}", f"--plugin=protoc-gen-weir={PLUGIN}", f"--weir_out={folder}", "a.proto"],
        capture_output=True, text=True, timeout=60)


@pytest.mark.parametrize("protoc", [DEBIAN, NEWER])
def test_both_protocs_generate_proto3(tmp_path, protoc):
    assert generate(protoc, tmp_path, SCHEMA).returncode == 0
    assert "public var number: Int32? = nil" in (tmp_path / "a.weir.swift").read_text()


@pytest.mark.parametrize("edition", ["2023", "2024"])
def test_editions_are_generated(tmp_path, edition):
    schema = f'edition = "{edition}"; package a; message M {{ int32 number = 1; }}'
    assert generate(NEWER, tmp_path, schema).returncode == 0
    assert "public var number: Int32? = nil" in (tmp_path / "a.weir.swift").read_text()


def test_debians_protoc_says_that_it_knows_no_editions(tmp_path):
    result = generate(DEBIAN, tmp_path, 'edition = "2023"; package a; message M { int32 number = 1; }')
    assert result.returncode == 1
    assert "a.proto:1:1" in result.stderr
