"""Python's stubs of KeyValue, made from Protos/ and found by `import keyvalue.v1` from then on."""
import sys

import grpc_tools
from grpc_tools import protoc

from server import ROOT

STUBS = ROOT / ".build/stubs"


def generate() -> None:
    STUBS.mkdir(parents=True, exist_ok=True)
    code = protoc.main([
        "protoc", f"-I{ROOT / 'Protos'}", f"-I{grpc_tools.__path__[0]}/_proto", f"--python_out={STUBS}",
        f"--grpc_python_out={STUBS}", "keyvalue/v1/keyvalue.proto",
    ])  # fmt: skip
    if code != 0:
        raise RuntimeError("Protos/keyvalue/v1/keyvalue.proto cannot be compiled for Python")
    sys.path.insert(0, str(STUBS))
