"""Makes the stubs, starts the server that most tests share, and prints the figures of sieges."""
import pytest

import faults as faults_library
import recheck
import stubs
from server import Server

stubs.generate()
import siege  # noqa: E402  It needs the stubs.


def pytest_collection_modifyitems(items):
    recheck.skip_different(items)


@pytest.fixture(scope="session")
def server():
    with Server("--rate", "1000000", "--burst", "1000000", "--log-format", "json") as server:
        yield server
        assert server.stop() == 0


@pytest.fixture(scope="session")
def faults(tmp_path_factory):
    """The library that fails on purpose."""
    return faults_library.build(tmp_path_factory.mktemp("faults") / "faults.so")


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
