"""Configurations that cannot be used, and the whole of what keyvalue-server says of each."""
import json
import re

import pytest

from certificates import Certificates
from test_configuration import CONFIGURATION, processor_seconds, run

# Each a text, flags, and what is said of it, a line each. FILE stands for the path, CERTS for the certificates' folder.
WRONG = {
    "nothing but a text": (
        "serve", [],
        ["FILE:1:1: the file is a text, a mapping was expected: log, metrics, server, store, tls, chain"],
    ),
    "a document that ends in its middle": ("server: {workers: 1\n", [], ["FILE:2:1: did not find expected ',' or '}'"]),
    "a tab for an indent": ("server:\n\tworkers: 1\n", [], ["FILE:2:1: found character that cannot start any token"]),
    "an anchor and its alias": (
        "server: &all {workers: 1}\nlog: *all\n", [], ["FILE:1:9: anchors are not taken: remove &all"],
    ),
    "a variable that is not set": (
        'chain:\n  - auth: {require: {tokens: {list: [{token: "${WEIR_UNSET}", principal: ci}]}}}\n',
        [],
        ['FILE:2:46: the environment has no variable "WEIR_UNSET"'],
    ),
    "a file that is not there": (
        "chain:\n  - authorization: {policy: /nonexistent/policy.json}\n", [],
        ["FILE:2:29: chain.authorization.policy: /nonexistent/policy.json: No such file or directory"],
    ),
    "words and numbers that sections do not take": (
        "store: {location: redis, durability: maybe, size: 1}\nlog: {level: loud}\nmetrics: {port: 1}\n", [],
        ["FILE:3:11: metrics has no key \"port\": its keys are listen",
         "FILE:2:14: log.level: \"loud\" is none of trace, debug, info, notice, warning, error, critical",
         "FILE:1:51: store.size: 1 is not from 1048576 to 70368744177664",
         "FILE:1:38: store.durability: \"maybe\" is none of sync, batch, none",
         "FILE:1:19: store.location: \"redis\" is neither memory nor lmdb:FOLDER"],
    ),
    "half of TLS, and a CA that nobody asks for": (
        "tls: {cert: CERTS/server.pem, client_certs: request}\nserver: {listen: [everywhere]}\n", [],
        ["FILE:2:18: server.listen: cannot listen on everywhere: FORMS",
         "FILE:1:13: tls needs both cert and key",
         "FILE:1:56: tls.client_certs request needs client_ca"],
    ),
    "a key that belongs to another certificate": (
        "tls: {cert: CERTS/server.pem, key: CERTS/client.key}\n", [],
        ["private key CERTS/client.key: not the key of certificate CERTS/server.pem"],
    ),
    "a flag that could change two things": (
        "chain:\n  - rate_limit: {rate: 1, burst: 1}\n  - rate_limit: {rate: 2, burst: 2, by: [method]}\n",
        ["--burst", "3"],
        ["--burst: this could mean the rate_limit at FILE:2:5 and FILE:3:5: say it in the file, and leave out the "
         "flag"],
    ),
    "an order that cannot work": (
        "chain:\n  - rate_limit: {rate: 1, burst: 1, by: [principal]}\n"
        "  - auth: {require: {tokens: {list: [{token: t, principal: ci}]}}}\n", [],
        ["FILE:2:3: chain: rate_limit reads the principal, which auth sets after it: put auth before rate_limit"],
    ),
    "methods that nobody serves": (
        "chain:\n  - auth: {require: {tokens: {list: [{token: t, principal: ci}]}}, public: [grpc.health.v1.Heath]}\n",
        [],
        ["FILE:2:3: chain: auth: nobody serves the service grpc.health.v1.Heath, so that what is said of it never "
         "applies"],
    ),
}  # fmt: skip


@pytest.fixture(scope="module")
def certificates():
    return Certificates()


@pytest.mark.parametrize("name", WRONG)
def test_everything_that_is_wrong_is_said_at_its_place(tmp_path, certificates, name):
    text, flags, lines = WRONG[name]
    path, folder = str(tmp_path / "weir.yaml"), certificates.path("ca.pem").rsplit("/", 1)[0]
    (tmp_path / "weir.yaml").write_text(text.replace("CERTS", folder))
    # A flag counts before the file, and would hide what is wrong with it.
    store = [] if "store:" in text else ["--store", "memory"]
    flags = flags if "chain:" in text else [*flags, "--token", "t"]
    wrong = run("--config", path, "--check-config", *flags, store=store)
    said = re.sub(r"everywhere: .*", "everywhere: FORMS", wrong.stderr)
    expected = [f"keyvalue-server: {line}".replace("FILE", path).replace("CERTS", folder) for line in lines]
    assert (wrong.returncode, wrong.stdout, said.splitlines()) == (64, "", expected)


def test_a_bomb_of_aliases_takes_neither_time_nor_memory(tmp_path):
    names = "abcdefghi"
    lines = ["a: &a [x, x, x, x, x, x, x, x, x]"]
    lines += [f"{name}: &{name} [{', '.join(['*' + before] * 9)}]" for before, name in zip(names, names[1:])]
    path = tmp_path / "bomb.yaml"
    path.write_text("\n".join(lines))
    before = processor_seconds()
    wrong = run("--config", str(path), "--check-config")
    assert wrong.stderr == f"keyvalue-server: {path}:1:4: anchors are not taken: remove &a\n"
    assert wrong.returncode == 64 and processor_seconds() - before < 2


@pytest.mark.parametrize(
    ("text", "reason"),
    [("[" * 100_000, "1:33: lists and mappings are inside each other more than 32 deep"),
     ("a: [" + "1," * 200_000 + "]", "there are more than 100000 values"),
     ("a: " + "x" * ((1 << 20) + 1), "File too large: a configuration has at most 1048576 bytes")],
    ids=["deep", "many", "long"],
)  # fmt: skip
def test_what_is_too_much_is_refused_at_once(tmp_path, text, reason):
    path = tmp_path / "much.yaml"
    path.write_text(text)
    before = processor_seconds()
    wrong = run("--config", str(path), "--check-config")
    assert wrong.returncode == 64 and reason in wrong.stderr and len(wrong.stderr.splitlines()) == 1
    assert processor_seconds() - before < 2


def test_files_with_secrets_that_everybody_can_read_are_worth_warnings(tmp_path, certificates):
    file, tokens, key, secret = (tmp_path / name for name in ("weir.yaml", "tokens", "tls.key", "secret"))
    tokens.write_text("third ann\n")
    secret.write_text("second\n")
    key.write_bytes(certificates.read("server.key"))
    for path in (tokens, key, secret):
        path.chmod(0o644)
    text = CONFIGURATION.replace("tokens: {list: [", f"tokens: {{file: {tokens}, list: [")
    text = text.replace("token: second", f"token: 'file:{secret}'")
    text += f"tls: {{cert: {certificates.path('server.pem')}, key: {key}}}\n"
    file.write_text(text)
    checked = run("--config", str(file), "--check-config")
    assert (checked.returncode, checked.stdout) == (0, f"{file} is good\n")
    said = [re.sub(r":\d+:\d+: ", ": ", line) for line in checked.stderr.splitlines()]
    readable = "everybody on this machine can read"
    start = f"keyvalue-server: warning: {file}:"
    assert said == [
        f"{start} tls.key: {readable} {key}",
        f"{start} chain.auth.require.tokens.file: {readable} {tokens}",
        f"{start} chain.auth.require.tokens.list.token: {readable} {secret}",
    ]
    for path in (tokens, key, secret):
        path.chmod(0o600)
    assert run("--config", str(file), "--check-config").stderr == ""


def test_a_key_of_signed_tokens_that_is_not_used_is_worth_a_warning(tmp_path):
    keys, file = tmp_path / "jwks.json", tmp_path / "weir.yaml"
    good = {"kty": "oct", "kid": "a", "alg": "HS256", "k": "A" * 43}
    keys.write_text(json.dumps({"keys": [good, {"kty": "oct", "kid": "b", "alg": "none", "k": "A" * 43}]}))
    file.write_text(f"chain:\n  - auth: {{require: {{jwt: {{keys: {keys}, issuer: a, audiences: [b]}}}}}}\n")
    checked = run("--config", str(file), "--check-config")
    assert checked.returncode == 0
    assert f"chain.auth.require.jwt.keys: {keys}: a key is not used: " in checked.stderr
