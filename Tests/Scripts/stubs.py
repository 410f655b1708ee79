"""Python's stubs of KeyValue, made from Protos/ and found by `import keyvalue.v1` from then on."""
import os
import sys
import tempfile
from pathlib import Path

import grpc_tools
from grpc_tools import protoc

from server import ROOT

STUBS = ROOT / ".build/stubs"


def compile_files(files: list[str], *folders: Path) -> None:
    """Makes the stubs of files that are found in `folders`. Each appears whole: another run may be reading it."""
    STUBS.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(dir=STUBS.parent) as made:
        places = [f"-I{folder}" for folder in [*folders, f"{grpc_tools.__path__[0]}/_proto"]]
        if protoc.main(["protoc", *places, f"--python_out={made}", f"--grpc_python_out={made}", *files]) != 0:
            raise RuntimeError(f"{', '.join(files)} cannot be compiled for Python")
        for path in Path(made).rglob("*.py"):
            target = STUBS / path.relative_to(made)
            target.parent.mkdir(parents=True, exist_ok=True)
            os.replace(path, target)
    sys.path.insert(0, str(STUBS))


def generate() -> None:
    compile_files(["keyvalue/v1/keyvalue.proto"], ROOT / "Protos")
