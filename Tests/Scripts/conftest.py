"""Generates the stubs from Protos/, starts the server that most tests share, and prints the figures of sieges."""
import sys

import grpc_tools
import pytest
from grpc_tools import protoc

import recheck
from server import ROOT, Server

STUBS = ROOT / ".build/stubs"


def generate_stubs() -> None:
    STUBS.mkdir(parents=True, exist_ok=True)
    code = protoc.main([
        "protoc", f"-I{ROOT / 'Protos'}", f"-I{grpc_tools.__path__[0]}/_proto", f"--python_out={STUBS}",
        f"--grpc_python_out={STUBS}", "keyvalue/v1/keyvalue.proto",
    ])  # fmt: skip
    if code != 0:
        raise RuntimeError("Protos/keyvalue/v1/keyvalue.proto cannot be compiled for Python")
    sys.path.insert(0, str(STUBS))


generate_stubs()
import siege  # noqa: E402  It needs the stubs.


def pytest_collection_modifyitems(items):
    recheck.skip_different(items)


@pytest.fixture(scope="session")
def server():
    with Server("--rate", "1000000", "--burst", "1000000", "--log-format", "json") as server:
        yield server
        assert server.stop() == 0


@pytest.fixture(scope="session")
def channel(server):
    with server.channel() as channel:
        yield channel


@pytest.fixture(scope="session")
def keyvalue(channel):
    from keyvalue.v1.keyvalue_pb2_grpc import KeyValueStub

    return KeyValueStub(channel)


def pytest_terminal_summary(terminalreporter, config):
    figures = config.stash.get(siege.FIGURES, [])
    if figures:
        terminalreporter.section("what attacks cost")
        for line in figures:
            terminalreporter.line(str(line))
