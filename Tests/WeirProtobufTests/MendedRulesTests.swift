import Testing
import WeirProtobuf
import WeirRPC

/// Rules of the encoding that protobuf-c breaks, and that its tables and `Repair` mend.
@Suite struct MendedRulesTests {
  private static let values: [(rule: String, hex: String, value: Kinds)] = [
    ("a bool as fixed32 is an unknown field", "6d01000000", .init()),
    ("a bool as fixed64 is an unknown field", "690100000000000000", .init()),
    ("a bool as bytes is an unknown field", "6a0101", .init()),
    ("a repeated bool as fixed32 is an unknown field", "9d0201000000", .init()),
    ("a bool of a oneof as fixed32 is an unknown field", "e50201000000", .init()),
    (
      "a key that is a bool as fixed32 is an unknown field", "aa03050d01000000",
      .init(coloursByBool: [false: .unspecified])
    ),
    ("bits of a bool past the 64th do not count", "6880808080808080808002", .init()),
    ("bits of a packed bool past the 64th do not count", "9a020a80808080808080808002", .init(bools: [false])),
    (
      "a message of a oneof that comes twice is merged", "f202021005 f202030a0161",
      .init(choice: .chosenLeaf(.init(name: "a", size: 5)))
    ),
    ("an empty string in the later of two messages stands", "8a01030a0161 8a01020a00", .init(leaf: .init())),
  ]

  @Test(arguments: values) func `is read as other implementations read it`(
    _ row: (rule: String, hex: String, value: Kinds)
  ) throws {
    #expect(try Kinds(bytes(row.hex)).discardingUnknownFields == row.value, "\(row.rule)")
  }

  private static let merged: [(rule: String, first: String, second: String, value: Kinds)] = [
    (
      "empty bytes of a oneof in the earlier of two messages", "da0200", "2002",
      .init(anInt64: 2, choice: .chosenBytes([]))
    ),
    (
      "a oneof's message in both of two messages", "f202021005", "f202030a0161",
      .init(choice: .chosenLeaf(.init(name: "a", size: 5)))
    ),
    (
      "empty bytes in the later of two messages", "ba0101 61 c80201", "ba0100 c80201",
      .init(maybeBytes: [], choice: .chosenInt(1))
    ),
  ]

  @Test(arguments: merged) func `is merged as other implementations merge it`(
    _ row: (rule: String, first: String, second: String, value: Kinds)
  ) throws {
    #expect(
      try Swarm(field(2, bytes(row.first)) + field(2, bytes(row.second))) == Swarm(merged: row.value), "\(row.rule)")
  }

  private static let refused: [(rule: String, hex: String)] = [
    ("field number 0", "0001"),
    ("field number 2^29", "8080808010 01"),
    ("the highest field number that fits five bytes", "f8ffffff7f 01"),
  ]

  @Test(arguments: refused) func `is refused`(_ row: (rule: String, hex: String)) {
    for behind in ["", "a306a406"] {
      #expect(throws: MessageError.self, "\(row.rule)") { try Kinds(bytes(row.hex + behind)) }
      #expect(throws: MessageError.self, "\(row.rule)") {
        try Kinds(discardingUnknownFieldsOf: bytes(row.hex + behind).span)
      }
    }
  }

  /// protobuf-c keeps the last of several values, and nobody looks at the others.
  @Test func `text that is not UTF-8 is accepted where another text replaces it`() {
    withKnownIssue { #expect(throws: MessageError.self) { try Kinds(bytes("7201ff 720161")) } }
  }
}
