"""TLS with clients that are not ours: grpcio, grpcurl and openssl."""
import signal
import socket
import subprocess

import grpc
import pytest
from grpc_health.v1 import health_pb2, health_pb2_grpc

from certificates import LOOPBACK, Certificates
from server import AUTHORIZED, BIN, PATIENCE, ROOT, TOKEN, Server, code_of

PUT = "/keyvalue.v1.KeyValue/Put"
PUT_K_V = b"\x0a\x01k\x12\x01v"
GRPCURL = ROOT / ".build/venv/bin/grpcurl"
CHECK = health_pb2.HealthCheckRequest()


@pytest.fixture(scope="module")
def certificates():
    made = Certificates()
    made.issue("dns", "subjectAltName=DNS:a.example,DNS:b.example")
    made.issue("subject", subject="/O=Weir/CN=anna")
    return made


def tls_flags(certificates, *names: str, cert: str = "server") -> list[str]:
    files = {"cert": f"{cert}.pem", "key": f"{cert}.key", "client-ca": "ca.pem"}
    return [text for name in names for text in (f"--tls-{name}", certificates.path(files[name]))]


def tls_server(certificates, *flags: str) -> Server:
    return Server(*tls_flags(certificates, "cert", "key"), *flags, "--log-format", "json")


@pytest.fixture(scope="module")
def server(certificates):
    with tls_server(certificates) as server:
        yield server
        assert server.stop() == 0


def channel(server, certificates, own: str | None = None) -> grpc.Channel:
    pair = [certificates.read(f"{own}.{kind}") for kind in ("key", "pem")] if own else []
    credentials = grpc.ssl_channel_credentials(certificates.read("ca.pem"), *pair)
    # A subchannel of its own: each channel shakes hands by itself.
    return grpc.secure_channel(server.address, credentials, options=[("grpc.use_local_subchannel_pool", 1)])


def put(server, certificates, own: str | None = None) -> grpc.StatusCode:
    with channel(server, certificates, own) as client:
        return code_of(client.unary_unary(PUT), PUT_K_V, metadata=AUTHORIZED)


def s_client(server, *arguments: str) -> str:
    command = ["openssl", "s_client", "-connect", server.address, "-cipher", "DEFAULT@SECLEVEL=0", *arguments]
    run = subprocess.run(command, input="", capture_output=True, text=True, timeout=PATIENCE)
    return run.stdout + run.stderr


def served_certificate(server) -> str:
    """The subject that a new connection sees."""
    output = s_client(server, "-alpn", "h2")
    return next(line for line in output.splitlines() if line.startswith("subject="))


@pytest.mark.parametrize("version", ["tls1_2", "tls1_3"])
def test_versions_that_are_served_agree_on_h2(server, version):
    assert "ALPN protocol: h2" in s_client(server, f"-{version}", "-alpn", "http/1.1,h2")


@pytest.mark.parametrize("version", ["tls1", "tls1_1"])
def test_older_versions_are_refused_and_told_why(server, version):
    assert "alert protocol version" in s_client(server, f"-{version}", "-alpn", "h2")


@pytest.mark.parametrize("arguments", [[], ["-alpn", "http/1.1"], ["-alpn", "h2c,h3"]])
@pytest.mark.parametrize("version", ["tls1_2", "tls1_3"])
def test_without_h2_by_alpn_there_is_no_connection(server, version, arguments):
    assert "alert no application protocol" in s_client(server, f"-{version}", *arguments)


def test_renegotiation_is_refused(server):
    command = ["openssl", "s_client", "-connect", server.address, "-tls1_2", "-alpn", "h2"]
    run = subprocess.run(command, input="R\n", capture_output=True, text=True, timeout=PATIENCE)
    assert "no renegotiation" in run.stderr


def test_grpcio_and_grpcurl_call_over_tls(server, certificates):
    assert put(server, certificates) == grpc.StatusCode.OK
    command = [GRPCURL, "-cacert", certificates.path("ca.pem"), "-H", f"authorization: Bearer {TOKEN}"]
    call = ["-d", '{"key": "k", "value": "v"}', server.address, "keyvalue.v1.KeyValue/Put"]
    run = subprocess.run([*command, *call], capture_output=True, text=True, timeout=PATIENCE)
    assert (run.returncode, '"written": true' in run.stdout) == (0, True)


def test_a_client_that_speaks_no_tls_is_sent_away(server):
    with socket.create_connection(server.endpoint, timeout=PATIENCE) as client:
        client.sendall(b"PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n")
        while client.recv(65536):
            pass
    server.wait_for_line(lambda line: '"reason":"tls_error"' in line and '"connection ended"' in line)


def test_a_handshake_that_does_not_come_ends_the_connection(certificates):
    with tls_server(certificates, "--handshake-timeout", "1") as server:
        with socket.create_connection(server.endpoint, timeout=PATIENCE) as client:
            assert client.recv(1) == b""
        server.wait_for_line(lambda line: '"reason":"handshake_timeout"' in line)
        assert put(server, certificates) == grpc.StatusCode.OK


# Client certificates


@pytest.mark.parametrize("mode", ["request", "require"])
@pytest.mark.parametrize(
    ("own", "name"), [("client", "spiffe://test/client"), ("dns", "a.example"), ("subject", "CN=anna,O=Weir")]
)
def test_a_client_certificate_names_the_client_in_the_log(certificates, mode, own, name):
    flags = [*tls_flags(certificates, "client-ca"), "--tls-client-certs", mode]
    with tls_server(certificates, *flags) as server:
        assert put(server, certificates, own) == grpc.StatusCode.OK
        assert server.wait_for_call(grpc_method="Put")["peer.identity"] == name


def test_without_a_certificate_a_client_is_served_as_nobody_if_one_is_only_requested(certificates):
    flags = [*tls_flags(certificates, "client-ca"), "--tls-client-certs", "request"]
    with tls_server(certificates, *flags) as server:
        assert put(server, certificates) == grpc.StatusCode.OK
        assert "peer.identity" not in server.wait_for_call(grpc_method="Put")


def test_a_client_ca_alone_means_that_certificates_are_required(certificates):
    with tls_server(certificates, *tls_flags(certificates, "client-ca")) as server:
        assert put(server, certificates) == grpc.StatusCode.UNAVAILABLE
        assert put(server, certificates, "client") == grpc.StatusCode.OK
        server.wait_for_line(lambda line: "peer did not return a certificate" in line)


@pytest.mark.parametrize("mode", ["request", "require"])
def test_a_certificate_of_strangers_is_refused(certificates, mode):
    strangers = Certificates()
    flags = [*tls_flags(certificates, "client-ca"), "--tls-client-certs", mode]
    with tls_server(certificates, *flags) as server:
        pair = [strangers.read(f"client.{kind}") for kind in ("key", "pem")]
        credentials = grpc.ssl_channel_credentials(certificates.read("ca.pem"), *pair)
        with grpc.secure_channel(server.address, credentials) as client:
            assert code_of(client.unary_unary(PUT), PUT_K_V, metadata=AUTHORIZED) == grpc.StatusCode.UNAVAILABLE
        server.wait_for_line(lambda line: "certificate verify failed" in line)


def test_an_intermediate_as_client_ca_lets_in_its_own_clients_and_says_why_it_refuses_others(certificates):
    authority = Certificates()
    authority.issue("middle", is_authority=True)
    authority.issue("inner", by="middle")
    flags = ["--tls-client-ca", authority.path("middle.pem")]
    with tls_server(certificates, *flags) as server:

        def put_as(name: str) -> grpc.StatusCode:
            pair = [authority.read(f"{name}.{kind}") for kind in ("key", "pem")]
            credentials = grpc.ssl_channel_credentials(certificates.read("ca.pem"), *pair)
            options = [("grpc.use_local_subchannel_pool", 1)]
            with grpc.secure_channel(server.address, credentials, options) as client:
                return code_of(client.unary_unary(PUT), PUT_K_V, metadata=AUTHORIZED)

        assert put_as("inner") == grpc.StatusCode.OK
        assert put_as("client") == grpc.StatusCode.UNAVAILABLE
        reason = "unable to get local issuer certificate (subject CN=client, issuer CN=Test CA)"
        server.wait_for_line(lambda line: "connection ended" in line and reason in line)


# Reloading


def test_sighup_changes_the_certificate_of_new_connections_and_leaves_the_old_ones_alone(tmp_path):
    made = Certificates()
    made.issue("next", LOOPBACK)
    pair = {kind: tmp_path / f"live.{kind}" for kind in ("pem", "key")}

    def install(name: str) -> None:
        for kind, path in pair.items():
            path.write_bytes(made.read(f"{name}.{kind}"))

    install("server")
    with Server("--tls-cert", str(pair["pem"]), "--tls-key", str(pair["key"])) as server:
        with channel(server, made) as old:
            watch = health_pb2_grpc.HealthStub(old).Watch(CHECK, timeout=PATIENCE)
            next(watch)
            assert served_certificate(server) == "subject=CN = server"
            install("next")
            assert served_certificate(server) == "subject=CN = server"
            server.process.send_signal(signal.SIGHUP)
            server.wait_for_line(lambda line: "certificates were read again" in line)
            assert served_certificate(server) == "subject=CN = next"

            pair["key"].write_bytes(made.read("server.key"))
            server.process.send_signal(signal.SIGHUP)
            server.wait_for_line(lambda line: "certificates were not changed" in line and "not the key of" in line)
            pair["pem"].unlink()
            server.process.send_signal(signal.SIGHUP)
            server.wait_for_line(lambda line: "not changed" in line and "no such file or directory" in line)
            assert served_certificate(server) == "subject=CN = next"

            assert code_of(health_pb2_grpc.HealthStub(old).Check, CHECK) == grpc.StatusCode.OK
            server.process.send_signal(signal.SIGTERM)
            assert next(watch).status == health_pb2.HealthCheckResponse.NOT_SERVING
        assert server.wait() == 0


# What cannot be used


@pytest.fixture(scope="module")
def bad(certificates, tmp_path_factory):
    folder = tmp_path_factory.mktemp("bad")
    (folder / "empty.pem").write_bytes(b"")
    (folder / "broken.pem").write_text("-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n")
    (folder / "broken.key").write_text("-----BEGIN PRIVATE KEY-----\nAAAA\n-----END PRIVATE KEY-----\n")
    encrypt = ["openssl", "pkcs8", "-topk8", "-passout", "pass:secret", "-in", certificates.path("server.key")]
    subprocess.run([*encrypt, "-out", folder / "encrypted.key"], check=True, capture_output=True)
    return folder


@pytest.mark.parametrize(
    ("cert", "key", "words"),
    [
        ("missing.pem", "server.key", "no such file or directory"),
        ("server.pem", "missing.key", "no such file or directory"),
        ("empty.pem", "server.key", "no pem certificate in it"),
        ("server.pem", "empty.pem", "no pem private key in it"),
        ("broken.pem", "server.key", "certificate 1 in it is broken"),
        ("server.pem", "broken.key", "the key is broken"),
        ("server.pem", "encrypted.key", "encrypted, store it without a passphrase"),
        ("server.pem", "client.key", "not the key of certificate"),
        ("server.key", "server.key", "no pem certificate in it"),
        (".", "server.key", "is a directory"),
    ],
)
def test_a_pair_that_cannot_be_used_is_one_line_and_no_server(certificates, bad, cert, key, words):
    paths = [str(bad / name) if (bad / name).exists() else certificates.path(name) for name in (cert, key)]
    command = [BIN / "keyvalue-server", "--listen", "127.0.0.1:0", "--token", "t", "--store", "memory"]
    run = subprocess.run(
        [*command, "--tls-cert", paths[0], "--tls-key", paths[1]], capture_output=True, text=True, timeout=PATIENCE
    )
    assert run.returncode not in (0, -6, -11)
    assert run.stderr.count("\n") == 1 and words in run.stderr.lower()
    assert any(path in run.stderr for path in paths)


@pytest.mark.parametrize(
    ("flags", "words"),
    [
        (["--tls-cert", "a"], "--tls-cert and --tls-key"),
        (["--tls-key", "a"], "--tls-cert and --tls-key"),
        (["--tls-client-ca", "a"], "--tls-cert and --tls-key"),
        (["--tls-cert", "a", "--tls-key", "b", "--tls-client-certs", "maybe"], "none, request, require"),
        (["--tls-cert", "a", "--tls-key", "b", "--tls-client-certs", "require"], "--tls-client-ca"),
    ],
)
def test_flags_that_do_not_go_together_are_refused(flags, words):
    command = [BIN / "keyvalue-server", "--listen", "127.0.0.1:0", "--token", "t", "--store", "memory", *flags]
    run = subprocess.run(command, capture_output=True, text=True, timeout=PATIENCE)
    assert run.returncode == 64
    assert words in run.stderr


def test_an_expired_certificate_is_served_with_a_warning_that_says_since_when(certificates, tmp_path):
    expired = tmp_path / "expired.pem"
    sign = ["openssl", "x509", "-in", certificates.path("server.pem"), "-signkey", certificates.path("server.key")]
    subprocess.run([*sign, "-days", "-1", "-out", expired], check=True, capture_output=True)
    with Server("--tls-cert", str(expired), "--tls-key", certificates.path("server.key")) as server:
        assert server.wait_for_line(lambda line: "warning" in line and f"{expired}: expired on" in line)
        assert put(server, certificates) == grpc.StatusCode.UNAVAILABLE


def test_plaintext_is_warned_of_where_others_can_reach_it(certificates):
    def warned(server: Server) -> bool:
        return any("plaintext on an address that others can reach" in line for line in server.lines)

    with Server(listen="0.0.0.0:0") as server:
        assert warned(server)
    with Server(listen="127.0.0.1:0") as server:
        assert not warned(server)
    with Server(*tls_flags(certificates, "cert", "key"), listen="0.0.0.0:0") as server:
        assert not warned(server)
