"""Who is let in by signed tokens (of PyJWT), API keys and client certificates; what the log says of the others."""
import base64
import json
import signal
import subprocess
import time

import grpc
import jwt
import pytest
from cryptography.hazmat.primitives.asymmetric import ec, ed448, ed25519, rsa
from jwt.algorithms import get_default_algorithms

from certificates import Certificates
from server import BIN, PATIENCE, TOKEN, Server, code_of

PUT = "/keyvalue.v1.KeyValue/Put"
PUT_K_V = b"\x0a\x01k\x12\x01v"
ISSUER = "https://issuer.example"
GOOD, BAD = grpc.StatusCode.OK, grpc.StatusCode.UNAUTHENTICATED

RSA = rsa.generate_private_key(65537, 2048)
SECRET = b"0123456789abcdef" * 4
KEYS = {
    "HS256": SECRET, "HS384": SECRET, "HS512": SECRET,
    "RS256": RSA, "RS384": RSA, "RS512": RSA, "PS256": RSA, "PS384": RSA, "PS512": RSA,
    "ES256": ec.generate_private_key(ec.SECP256R1()), "ES384": ec.generate_private_key(ec.SECP384R1()),
    "ES512": ec.generate_private_key(ec.SECP521R1()),
    "EdDSA": ed25519.Ed25519PrivateKey.generate(), "EdDSA-448": ed448.Ed448PrivateKey.generate(),
}  # fmt: skip


def jwk(name: str, key, **members) -> dict:
    """The public part of a key, under its name."""
    algorithm = name.split("-")[0]
    public = key if isinstance(key, bytes) else key.public_key()
    made = get_default_algorithms()[algorithm].to_jwk(public, as_dict=True)
    return {**made, "kid": name, "alg": algorithm, **members}


def write_keys(path, keys: dict) -> None:
    path.write_text(json.dumps({"keys": [jwk(name, key) for name, key in keys.items()]}))


def claims(**more) -> dict:
    return {"iss": ISSUER, "aud": "weir", "sub": "alice", "exp": int(time.time()) + 600, **more}


def token(name: str = "ES256", key=None, headers: dict | None = None, **more) -> str:
    return jwt.encode(claims(**more), key or KEYS[name], name.split("-")[0], headers={"kid": name, **(headers or {})})


def put(channel, credentials: str | None) -> grpc.StatusCode:
    metadata = [("authorization", f"Bearer {credentials}")] if credentials is not None else []
    return code_of(channel.unary_unary(PUT), PUT_K_V, metadata=metadata)


@pytest.fixture(scope="module")
def key_file(tmp_path_factory):
    path = tmp_path_factory.mktemp("keys") / "jwks.json"
    write_keys(path, KEYS)
    return path


def flags(path, *more: str) -> list[str]:
    own = ["--jwt-keys", str(path), "--jwt-issuer", ISSUER, "--jwt-audience", "weir", "--log-format", "json"]
    return [*own, *more]


@pytest.fixture(scope="module")
def server(key_file):
    with Server(*flags(key_file)) as server:
        yield server
        assert server.stop() == 0


@pytest.fixture
def channel(server):
    with grpc.insecure_channel(server.address, options=[("grpc.use_local_subchannel_pool", 1)]) as channel:
        yield channel


@pytest.mark.parametrize("name", KEYS)
def test_a_token_of_each_algorithm_is_good(server, channel, name):
    assert put(channel, token(name, sub=f"alice-{name}")) == GOOD
    assert server.wait_for_call(principal=f"alice-{name}")["grpc.code"] == "OK"


@pytest.mark.parametrize("name", KEYS)
def test_a_token_that_another_key_has_signed_is_refused(channel, name):
    others = {
        "HS": b"x" * 64, "RS": rsa.generate_private_key(65537, 2048), "PS": rsa.generate_private_key(65537, 2048),
        "ES256": ec.generate_private_key(ec.SECP256R1()), "ES384": ec.generate_private_key(ec.SECP384R1()),
        "ES512": ec.generate_private_key(ec.SECP521R1()), "EdDSA": ed25519.Ed25519PrivateKey.generate(),
        "EdDSA-448": ed448.Ed448PrivateKey.generate(),
    }  # fmt: skip
    other = others.get(name) or others[name[:2]]
    assert put(channel, token(name, other)) == BAD


def test_the_same_token_is_good_again_on_this_and_on_other_connections(server):
    again = token("RS256")
    for _ in range(3):
        with grpc.insecure_channel(server.address, options=[("grpc.use_local_subchannel_pool", 1)]) as channel:
            assert [put(channel, again) for _ in range(5)] == [GOOD] * 5


def encoded(part: dict) -> str:
    return base64.urlsafe_b64encode(json.dumps(part).encode()).rstrip(b"=").decode()


def without_signature(name: str) -> str:
    return f"{encoded({'alg': name, 'typ': 'JWT'})}.{encoded(claims())}."


def public_key_as_secret() -> str:
    from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat

    public = RSA.public_key().public_bytes(Encoding.PEM, PublicFormat.SubjectPublicKeyInfo)
    signed = f"{encoded({'alg': 'HS256', 'kid': 'RS256'})}.{encoded(claims())}"
    hmac = get_default_algorithms()["HS256"]
    # PyJWT itself refuses to make a secret of a public key.
    signature = hmac.sign(signed.encode(), public)
    return f"{signed}.{base64.urlsafe_b64encode(signature).rstrip(b'=').decode()}"


REFUSED = {
    "malformed": lambda: without_signature("none"),
    "algorithm": lambda: without_signature("none") + "AA",
    "algorithm ": public_key_as_secret,
    "key": lambda: token(headers={"kid": "../../../../dev/null"}),
    "key ": lambda: token(headers={"kid": "https://evil.example/jwks.json"}),
    "expired": lambda: token(exp=int(time.time()) - 61),
    "not_yet_valid": lambda: token(nbf=int(time.time()) + 120),
    "issuer": lambda: token(iss="https://evil.example"),
    "audience": lambda: token(aud="another"),
    "claims": lambda: token(sub=None),
    "too_long": lambda: token(x="x" * 8000),
    "scheme": None,
    "missing": None,
}


@pytest.mark.parametrize("reason", REFUSED)
def test_the_log_says_what_the_client_is_not_told(key_file, reason):
    make = REFUSED[reason]
    with Server(*flags(key_file), token=None) as server, server.channel() as channel:
        metadata = [("authorization", f"Bearer {make()}" if make else "Basic eDp5")] if reason != "missing" else []
        with pytest.raises(grpc.RpcError) as refused:
            channel.unary_unary(PUT)(PUT_K_V, metadata=metadata, timeout=PATIENCE)
        assert refused.value.code() == BAD
        told = "the call has no credentials" if reason == "missing" else "the credentials are not valid"
        assert refused.value.details() == told
        assert server.wait_for_call(grpc_code="UNAUTHENTICATED")["auth.failure"] == reason.strip()
        assert put(channel, token()) == GOOD


def test_a_token_of_a_megabyte_ends_nothing_but_itself(server, channel):
    with pytest.raises(grpc.RpcError):
        channel.unary_unary(PUT)(PUT_K_V, metadata=[("authorization", "Bearer " + "x" * (1 << 20))], timeout=PATIENCE)
    assert put(channel, token()) == GOOD


def test_clocks_may_differ_by_a_minute(channel):
    assert put(channel, token(exp=int(time.time()) - 30)) == GOOD
    assert put(channel, token(nbf=int(time.time()) + 30)) == GOOD


def test_required_claims_type_and_lifetime(key_file):
    more = ["--jwt-require", "tenant=acme", "--jwt-require", "tenant=other", "--jwt-require", "jti"]
    more += ["--jwt-type", "at+jwt", "--jwt-max-lifetime", "900", "--jwt-clock-skew", "0"]
    own = {"headers": {"typ": "at+jwt"}, "tenant": "other", "jti": "1", "iat": int(time.time())}
    with Server(*flags(key_file, *more), token=None) as server, server.channel() as channel:
        assert put(channel, token(**own)) == GOOD
        for changed in (
            {"tenant": "evil"}, {"tenant": None}, {"jti": None, "tenant": ["x"]}, {"headers": {"typ": "JWT"}},
            {"iat": int(time.time()) - 1000}, {"exp": int(time.time()) - 1},
        ):  # fmt: skip
            assert put(channel, token(**{**own, **changed})) == BAD


def test_static_tokens_are_good_beside_signed_ones(channel):
    assert put(channel, TOKEN) == GOOD
    assert put(channel, TOKEN + "x") == BAD
    assert put(channel, None) == BAD


def test_keys_are_replaced_by_a_hangup_and_a_broken_file_changes_nothing(tmp_path):
    path = tmp_path / "jwks.json"
    old, new = (ec.generate_private_key(ec.SECP256R1()) for _ in range(2))
    write_keys(path, {"ES256": old})
    with Server(*flags(path), token=None) as server, server.channel() as channel:
        assert put(channel, token(key=old)) == GOOD
        path.write_text("{")
        server.process.send_signal(signal.SIGHUP)
        server.wait_for_line(lambda line: "keys of signed tokens were not changed" in line)
        assert put(channel, token(key=old)) == GOOD
        write_keys(path, {"ES256": new})
        server.process.send_signal(signal.SIGHUP)
        server.wait_for_line(lambda line: "keys of signed tokens were read again" in line)
        remembered = token(key=new)
        assert (put(channel, token(key=old)), put(channel, remembered)) == (BAD, GOOD)


def test_keys_that_cannot_be_used_are_named(tmp_path):
    path = tmp_path / "jwks.json"
    keys = [jwk("ES256", KEYS["ES256"]), jwk("ES384", KEYS["ES384"], use="enc")]
    path.write_text(json.dumps({"keys": keys}))
    with Server(*flags(path), token=None) as server:
        assert 'key 2 (\\"ES384\\"): its use is not sig' in server.wait_for_line(lambda line: "is not used" in line)


def complaints(*flags: str) -> list[str]:
    run = subprocess.run([BIN / "keyvalue-server", *flags], capture_output=True, text=True, timeout=PATIENCE)
    assert run.returncode == 64
    return run.stderr.splitlines()


def test_what_cannot_work_is_refused_at_the_start(tmp_path):
    (tmp_path / "empty").write_text('{"keys":[]}')
    missing, empty = str(tmp_path / "missing"), str(tmp_path / "empty")
    for given, words in (
        (["--jwt-keys", missing], ["--jwt-keys " + missing]),
        (["--jwt-keys", empty], ["no key in the set can be used"]),
        (["--jwt-issuer", "x", "--token", "t"], ["--jwt-issuer needs --jwt-keys"]),
        (["--api-key-header", "x-key", "--token", "t"], ["--api-key-header needs --api-key-file"]),
        (["--tls-client-name", "x"], ["--tls-client-name needs --tls-client-ca"]),
        ([], ["nobody could call"]),
    ):
        lines = "\n".join(complaints(*given))
        assert all(word in lines for word in words), lines


def make_token(*arguments: str, given: str = "") -> subprocess.CompletedProcess:
    command = [BIN / "keyvalue-server", "token", *arguments]
    return subprocess.run(command, input=given, capture_output=True, text=True, timeout=PATIENCE)


def test_a_made_token_is_let_in_by_its_digest(tmp_path):
    made = make_token("nightly job")
    line, secret = made.stdout.strip(), made.stderr.strip()
    assert made.returncode == 0 and line.startswith("sha256:") and line.endswith(" nightly job")
    assert len(secret) == 43 and secret not in line
    assert make_token("nightly job", "--stdin", given=secret + "\n").stdout.strip() == line
    assert make_token("").returncode != 0
    path = tmp_path / "tokens"
    path.write_text(line + "\n")
    with Server("--token-file", str(path), "--log-format", "json", token=None) as server, server.channel() as channel:
        assert (put(channel, secret), put(channel, line.split()[0]), put(channel, secret[:-1])) == (GOOD, BAD, BAD)
        assert server.wait_for_call(grpc_code="OK")["principal"] == "nightly job"


def test_an_api_key_is_let_in_by_its_header(tmp_path):
    path = tmp_path / "keys"
    path.write_text("secret-key robot\n")
    own = ["--api-key-file", str(path), "--api-key-header", "X-Weir-Key", "--log-format", "json"]
    with Server(*own, token=None) as server, server.channel() as channel:

        def call(*metadata) -> grpc.StatusCode:
            return code_of(channel.unary_unary(PUT), PUT_K_V, metadata=metadata)

        assert call(("x-weir-key", "secret-key")) == GOOD
        assert call(("x-weir-key", "secret")) == BAD
        assert call(("x-api-key", "secret-key")) == BAD
        assert call(("authorization", "Bearer secret-key")) == BAD
        assert server.wait_for_call(grpc_code="OK")["principal"] == "robot"
    command = [BIN / "keyvalue-server", *own, "--log-metadata", "x-weir-key"]
    run = subprocess.run(command, capture_output=True, text=True, timeout=PATIENCE)
    assert run.returncode == 64 and "it holds API keys" in run.stderr


def test_a_client_certificate_is_let_in_by_its_name():
    made = Certificates()
    made.issue("other", "subjectAltName=URI:spiffe://other/client")
    own = ["--tls-cert", made.path("server.pem"), "--tls-key", made.path("server.key"), "--tls-client-ca"]
    own += [made.path("ca.pem"), "--tls-client-certs", "request", "--tls-client-name", "spiffe://test/*"]
    with Server(*own, "--log-format", "json") as server:

        def call(name: str | None, credentials: str | None = None) -> grpc.StatusCode:
            pair = [made.read(f"{name}.{kind}") for kind in ("key", "pem")] if name else []
            ssl = grpc.ssl_channel_credentials(made.read("ca.pem"), *pair)
            options = [("grpc.use_local_subchannel_pool", 1)]
            with grpc.secure_channel(server.address, ssl, options=options) as channel:
                return put(channel, credentials)

        assert (call("client"), call("other"), call(None)) == (GOOD, BAD, BAD)
        assert (call("other", TOKEN), call(None, TOKEN)) == (GOOD, GOOD)
        assert server.wait_for_call(principal="spiffe://test/client")["grpc.code"] == "OK"
