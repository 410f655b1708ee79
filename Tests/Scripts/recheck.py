"""With WEIR_RECHECK_HEADS set, nghttp2 holds every request head of a keyvalue-server against its own rules too.

    WEIR_RECHECK_HEADS=1 pytest Tests/Scripts/test_wire_*.py Tests/Scripts/test_siege_*.py

The suites pass both ways, but for the rows below.
"""
import os

import pytest

# By a part of the test's name.
DIFFERENT = {
    "test_on_a_unix_domain_socket_clients_call_the_server_what_they_like":
        "our rule is wider: on a Unix-domain socket :authority and host name nothing, and clients put paths there",
    "test_what_is_malformed_is_logged_with_the_field_and_the_method":
        "nghttp2 refuses the head before ours can name the field",
    "test_malformed_trailers_are_logged": "nghttp2 refuses the trailers before ours can name the field",
}  # fmt: skip


def skip_different(items: list[pytest.Item]) -> None:
    """Skips the rows that differ."""
    if "WEIR_RECHECK_HEADS" not in os.environ:
        return
    for item in items:
        for part, reason in DIFFERENT.items():
            if part in item.nodeid:
                item.add_marker(pytest.mark.skip(reason=reason))
