"""The servers that are measured, and the load generator: how each is built, and how it is started."""
import base64
import hashlib
import hmac
import json
import os
import shutil
import subprocess
from dataclasses import dataclass, field
from pathlib import Path

HERE = Path(__file__).resolve().parent
ROOT = HERE.parents[1]
OUT = ROOT / ".build/bench"
TOKEN = "valid_token"
CC = ["clang", "-std=c11", "-D_GNU_SOURCE", "-O2", "-Wall", "-Wextra", "-Werror"]
WEIR_BUILD = ["swift", "build", "-c", "release", "--static-swift-stdlib", "--product"]
LOAD = OUT / "saturate"


class Unavailable(Exception):
    """Says what a server lacks here."""


def run(command: list, **arguments) -> None:
    subprocess.run([str(part) for part in command], check=True, cwd=ROOT, **arguments)


def build_load() -> None:
    OUT.mkdir(parents=True, exist_ok=True)
    run([*CC, "-o", LOAD, HERE / "Saturate/saturate.c", "-lnghttp2"])


@dataclass
class Subject:
    """A server: its program, its arguments (PORT stands for the port) and what goes to standard error."""

    name: str
    program: Path
    arguments: list[str] = field(default_factory=lambda: ["PORT"])
    log: Path = Path(os.devnull)
    token: str = TOKEN  # what its clients show

    def build(self) -> None:
        """Raises Unavailable when it cannot be built here."""

    def command(self, port: int) -> list[str]:
        folder = OUT / f"state-{self.name}"
        shutil.rmtree(folder, ignore_errors=True)
        words = (argument.replace("PORT", str(port)).replace("FOLDER", str(folder)) for argument in self.arguments)
        return [str(self.program), *words]


class Ceiling(Subject):
    def build(self) -> None:
        OUT.mkdir(parents=True, exist_ok=True)
        run([*CC, "-o", self.program, HERE / "Ceiling/ceiling.c", "-lnghttp2"])


class Weir(Subject):
    def build(self) -> None:
        if not os.environ.get("WEIR_BIN"):
            run([*WEIR_BUILD, self.program.name])


def base64url(data: bytes) -> str:
    return base64.urlsafe_b64encode(data).rstrip(b"=").decode()


class WeirJWT(Weir):
    """Its clients show a token that a key of the file has signed, with the claims that access tokens mostly have."""

    SECRET = b"0123456789abcdef" * 2
    KEYS = OUT / "jwks.json"
    ISSUER = "https://issuer.example"

    def __init__(self, name: str, *arguments: str):
        own = ["--store", "memory", "--jwt-keys", str(self.KEYS), "--jwt-issuer", self.ISSUER, "--jwt-audience", "weir"]
        super().__init__(name, RELEASE / "keyvalue-server", ["--listen", "127.0.0.1:PORT", *own, *arguments])
        header = {"alg": "HS256", "typ": "at+jwt", "kid": "2026-11"}
        claims = {
            "iss": self.ISSUER, "aud": "weir", "sub": "5f1c2b7e-alice", "exp": 4102444800, "iat": 1764547200,
            "client_id": "console", "scope": "read write", "jti": "d3c1a5f0b7",
        }  # fmt: skip
        signed = ".".join(base64url(json.dumps(part, separators=(",", ":")).encode()) for part in (header, claims))
        self.token = f"{signed}.{base64url(hmac.digest(self.SECRET, signed.encode(), hashlib.sha256))}"

    def build(self) -> None:
        super().build()
        key = {"kty": "oct", "kid": "2026-11", "alg": "HS256", "k": base64url(self.SECRET)}
        self.KEYS.write_text(json.dumps({"keys": [key]}))


class WeirWhole(WeirJWT):
    """Every interceptor of the chain, from a configuration file; nothing is in shadow, and no fault applies."""

    CONFIGURATION = OUT / "whole.yaml"
    POLICY = OUT / "policy.json"

    def __init__(self, name: str, *arguments: str):
        super().__init__(name)
        own = ["--config", str(self.CONFIGURATION), "--metrics", "127.0.0.1:0"]
        self.arguments = ["--listen", "127.0.0.1:PORT", *own, *arguments]

    def build(self) -> None:
        super().build()
        self.POLICY.write_text(json.dumps({
            "name": "store",
            "deny_rules": [{"name": "no-guest", "source": {"principals": ["guest"]}}],
            "allow_rules": [{"name": "reader", "source": {"principals": ["*"]}, "request": {"paths": ["/keyvalue*"]}}],
        }))  # fmt: skip
        limit = {"rate": 1000000000, "burst": 1000000000}
        jwt = {"keys": str(self.KEYS), "issuer": self.ISSUER, "audiences": ["weir"]}
        health = ["grpc.health.v1.Health"]
        fault = {"headers": [{"name": "x-fault", "values": ["on"]}], "abort": {"code": "UNAVAILABLE"}}
        # YAML has all of JSON.
        self.CONFIGURATION.write_text(json.dumps({
            "server": {"workers": 1},
            "store": {"location": "memory"},
            "chain": [
                "logging", {"request_id": {}}, {"client_address": {"trusted_proxies": ["127.0.0.0/8"]}},
                {"fault": {"faults": [fault]}}, {"timeout": {"default": "30s", "maximum": "60s"}},
                {"concurrency_limit": {"maximum": 1000}}, {"adaptive_limit": {"exempt": health}},
                {"auth": {"require": {"jwt": jwt}}}, {"authorization": {"policy": str(self.POLICY)}},
                {"rate_limit": limit},
            ],
        }))  # fmt: skip


class GrpcCpp(Subject):
    def build(self) -> None:
        source = HERE / "Peers/grpc-cpp/server.cc"
        plugin = shutil.which("grpc_cpp_plugin")
        modules = ["grpc++", "protobuf"]
        protos = Path("/usr/share/grpc-proto")
        if not plugin or not protos.exists() or subprocess.run(["pkg-config", "--exists", *modules]).returncode:
            raise Unavailable("needs the packages libgrpc++-dev, protobuf-compiler-grpc and grpc-proto")
        if self.program.exists() and self.program.stat().st_mtime > source.stat().st_mtime:
            return
        generated = OUT / "grpc-cpp-generated"
        generated.mkdir(parents=True, exist_ok=True)
        files = ["keyvalue/v1/keyvalue", *(f"grpc/testing/{name}" for name in ("test", "messages", "empty"))]
        run([
            "protoc", f"-I{ROOT}/Protos", f"-I{protos}", f"--cpp_out={generated}", f"--grpc_out={generated}",
            f"--plugin=protoc-gen-grpc={plugin}", *(f"{name}.proto" for name in files),
        ])  # fmt: skip
        flags = subprocess.check_output(["pkg-config", "--cflags", "--libs", *modules], text=True).split()
        sources = [source, *sorted(generated.rglob("*.cc"))]
        run(["g++", "-std=c++17", "-O2", f"-I{generated}", "-o", self.program, *sources, *flags])


class GrpcSwift(Subject):
    """A package of its own; its first build takes minutes."""

    def build(self) -> None:
        package = HERE / "Peers/grpc-swift"
        run([
            "swift", "build", "-c", "release", "--static-swift-stdlib", "--package-path", package, "--scratch-path",
            self.program.parents[1],
        ])  # fmt: skip


RELEASE = Path(os.environ.get("WEIR_BIN", ROOT / ".build/release")).absolute()


def weir(name: str, *arguments: str, product: str = "keyvalue-server", log: Path = Path(os.devnull)) -> Weir:
    store = ["--store", "memory"] if product == "keyvalue-server" and "--store" not in arguments else []
    return Weir(name, RELEASE / product, ["--listen", "127.0.0.1:PORT", "--token", TOKEN, *store, *arguments], log)


ENDLESS = ["--workers", "1", "--rate", "1000000000", "--burst", "1000000000"]


SUBJECTS = {
    subject.name: subject
    for subject in (
        Ceiling("ceiling", OUT / "ceiling", ["-p", "PORT"]),
        Ceiling("ceiling+id", OUT / "ceiling", ["-p", "PORT", "-i"]),
        weir("weir", *ENDLESS, "--log-level", "error"),
        weir("weir+json", *ENDLESS, "--log-format", "json", "--log-level", "info", log=OUT / "weir.jsonl"),
        # A database of its own, small, so that its address space fits under Valgrind; a new one each time it starts.
        weir("weir-lmdb", *ENDLESS, "--log-level", "error", "--store", "lmdb:FOLDER", "--store-size", str(64 << 20)),
        WeirJWT("weir+jwt", *ENDLESS, "--log-level", "error"),
        WeirWhole("weir+whole", "--log-level", "error"),
        WeirWhole("weir+whole+lines", "--log-level", "info"),
        weir("weir+metrics", *ENDLESS, "--log-level", "error", "--metrics", "127.0.0.1:0"),
        Weir("weir-suspending", RELEASE / "suspending-server", ["PORT"]),
        weir("weir-interop", "--chain", product="interop-server"),  # for the stream, which KeyValue has not
        GrpcCpp("grpc-cpp", OUT / "grpc-cpp"),
        GrpcSwift("grpc-swift", ROOT / ".build-grpc-swift/release/grpc-swift-peer"),
    )
}
DEFAULT = ["ceiling", "weir", "weir-suspending", "weir+json", "weir-interop", "grpc-cpp"]


def build(names: list[str]) -> tuple[list[Subject], list[str]]:
    """What could be built, and why the others could not."""
    built, left_out = [], []
    for name in names:
        try:
            SUBJECTS[name].build()
            built.append(SUBJECTS[name])
        except Unavailable as reason:
            left_out.append(f"{name} is left out: {reason}")
    return built, left_out
