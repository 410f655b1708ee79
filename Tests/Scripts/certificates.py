"""Certificates for tests: an authority in a folder of its own, and what it signs."""
import subprocess
import tempfile
from pathlib import Path

LOOPBACK = "subjectAltName=DNS:localhost,IP:127.0.0.1"


class Certificates:
    """Holds ca.pem, server.pem and client.pem with their keys from the start; `issue` makes more."""

    def __init__(self):
        self._folder = tempfile.TemporaryDirectory()
        self._run("req", "-x509", "-subj", "/CN=Test CA", "-keyout", self.path("ca.key"), "-out", self.path("ca.pem"))
        self.issue("server", LOOPBACK)
        self.issue("client", "subjectAltName=URI:spiffe://test/client")

    def path(self, name: str) -> str:
        return str(Path(self._folder.name) / name)

    def read(self, name: str) -> bytes:
        return Path(self.path(name)).read_bytes()

    def issue(
        self, name: str, *extensions: str, subject: str | None = None, by: str = "ca", is_authority: bool = False
    ) -> None:
        """Makes NAME.pem and NAME.key."""
        constraints = f"basicConstraints=CA:{str(is_authority).upper()}"
        added = [word for extension in [*extensions, constraints] for word in ("-addext", extension)]
        self._run(
            "req", "-x509", "-subj", subject or f"/CN={name}", *added,
            "-CA", self.path(f"{by}.pem"), "-CAkey", self.path(f"{by}.key"),
            "-keyout", self.path(f"{name}.key"), "-out", self.path(f"{name}.pem"),
        )  # fmt: skip

    def _run(self, *arguments: str) -> None:
        key = ["-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes", "-days", "2"]
        subprocess.run(["openssl", *arguments, *key], check=True, capture_output=True)
