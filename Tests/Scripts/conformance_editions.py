"""What an edition, or none, says of enums and of text: bytes and JSON for messages of protobuf's conformance tests."""
from conformance_table import PROTO2, PROTO3, d, n

EDITION2 = "protobuf_test_messages.editions.proto2.TestAllTypesProto2"
EDITION3 = "protobuf_test_messages.editions.proto3.TestAllTypesProto3"
EDITION = "protobuf_test_messages.editions.TestAllTypesEdition2023"
# Each message with the schema's word on enums, and whether its text need not be UTF-8.
CLOSED_ENUMS, OPEN_ENUMS = (PROTO2, EDITION2), (PROTO3, EDITION3, EDITION)
UNVERIFIED, VERIFIED = (EDITION2,), (PROTO2, PROTO3, EDITION3, EDITION)
KNOWN, OTHER = d(73, d(1, "b") + n(2, 1)), d(73, d(1, "a") + n(2, 77))

# (message, bytes, the JSON, the bytes when they are written again). Numbers that a closed enum does not have are
# unknown fields, which come behind the others and are not in JSON.
ENUMS = [
    (message, *row)
    for message in CLOSED_ENUMS
    for row in (
        (n(21, 77) + n(1, 5), '{"optionalInt32":5}', n(1, 5) + n(21, 77)),
        (n(51, 1) + n(51, 77) + n(51, 2), '{"repeatedNestedEnum":["BAR","BAZ"]}', n(51, 1) + n(51, 2) + n(51, 77)),
        (d(88, b"\1\x4d\2"), '{"packedNestedEnum":["BAR","BAZ"]}', d(88, b"\1\2") + n(88, 77)),
        (OTHER + KNOWN, '{"mapStringNestedEnum":{"b":"BAR"}}', KNOWN + OTHER),
        (n(111, 7) + n(119, 77), '{"oneofUint32":7}', n(111, 7) + n(119, 77)),
    )
] + [
    (message, *row)
    for message in OPEN_ENUMS
    for row in (
        (n(21, 77) + n(1, 5), '{"optionalInt32":5,"optionalNestedEnum":77}', n(1, 5) + n(21, 77)),
        (n(51, 1) + n(51, 77) + n(51, 2), '{"repeatedNestedEnum":["BAR",77,"BAZ"]}', d(51, b"\1\x4d\2")),
        (d(88, b"\1\x4d\2"), '{"packedNestedEnum":["BAR",77,"BAZ"]}', d(88, b"\1\x4d\2")),
        (OTHER, '{"mapStringNestedEnum":{"a":77}}', OTHER),
        (n(111, 7) + n(119, 77), '{"oneofEnum":77}', n(119, 77)),
    )
]

# (message, bytes that are not UTF-8, whether they are read).
TEXT = [
    (message, content, message in UNVERIFIED)
    for message in UNVERIFIED + VERIFIED
    for content in (
        d(14, b"\xff"), d(44, b"a") + d(44, b"\xc3"), d(69, d(1, b"\xff") + d(2, b"\xfe")), d(113, b"\xc0\x80"),
    )
] + [
    # Extensions.
    (PROTO2, d(133, b"\xff"), False), (EDITION, d(133, b"\xff"), False), (EDITION2, d(133, b"\xff"), True),
]  # fmt: skip

# JSON with numbers that a closed enum of proto2 does not have.
REFUSED = ['{"optionalNestedEnum":77}', '{"repeatedNestedEnum":[77]}', '{"mapStringNestedEnum":{"a":77}}']
