import Testing
import WeirProtobuf
import WeirRPC

/// What the encoding's rules tell every parser (protobuf.dev, "Encoding"). The values are those that Python's protobuf 7
/// reads; `KnownFailuresTests` has the rules that protobuf-c breaks without a word.
@Suite struct WireRulesTests {
  private static let otherWireTypes: [(rule: String, hex: String, value: Kinds)] = [
    ("a string as varint", "7001", .init()),
    ("a string as fixed32", "75 01000000", .init()),
    ("a string as fixed64", "71 0100000000000000", .init()),
    ("a number as fixed32", "1d 01000000", .init()),
    ("a number as bytes", "1a 0101", .init()),
    ("a fixed number as varint", "4801 0801", .init()),
    ("an enum as bytes", "8201 0101", .init()),
    ("a message as varint", "8801 01", .init()),
    ("a message as fixed64", "8901 0000000000000000 8a01021007", .init(leaf: .init(size: 7))),
    ("a repeated string as varint", "a202 0161 a00201", .init(strings: ["a"])),
    ("a repeated number as fixed32", "8202 020304 8502 00000000", .init(ints: [3, 4])),
    ("a repeated message as varint", "b80201 ba0200", .init(leaves: [.init()])),
    ("a map as varint", "980301", .init()),
    ("a key of a map", "a203 05 0d01000000", .init(leavesByInt: [0: .init()])),
    ("a value of a map", "9a03 05 0a0161 1001", .init(stringsByString: ["a": ""])),
    ("a member of a oneof, which stays what it was", "f202 021005 d00201", .init(choice: .chosenLeaf(.init(size: 5)))),
    ("inside of a message", "8a01 04 0801 1007", .init(leaf: .init(size: 7))),
    ("before and behind", "7001 720161 7001", .init(aString: "a")),
  ]

  @Test(arguments: otherWireTypes) func `a known number with another wire type is an unknown field`(
    _ row: (rule: String, hex: String, value: Kinds)
  ) throws {
    #expect(try Kinds(bytes(row.hex)).discardingUnknownFields == row.value, "\(row.rule)")
  }

  private static let groups: [(rule: String, hex: String, value: Kinds)] = [
    ("empty", "a306 a406 1805", .init(anInt32: 5)),
    ("with every wire type", "a306 0801 110000000000000000 1a0161 2500000000 a406 1805", .init(anInt32: 5)),
    ("in groups", "a306 a306 ab06 ac06 a406 a406 1805", .init(anInt32: 5)),
    ("with the number of a string", "73 0801 74 1805", .init(anInt32: 5)),
    ("with the number of a message", "8b01 1007 8c01 1805", .init(anInt32: 5)),
    ("in a message", "8a01 06 a306 1007 a406", .init(leaf: .init())),
    ("with what looks like its end in a string", "a306 0a02a406 a406 1805", .init(anInt32: 5)),
    ("in a map's entry", "9a03 07 a306 a406 0a0161", .init(stringsByString: ["a": ""])),
  ]

  @Test(arguments: groups) func `a group is an unknown field`(_ row: (rule: String, hex: String, value: Kinds)) throws {
    #expect(try Kinds(bytes(row.hex)).discardingUnknownFields == row.value, "\(row.rule)")
  }

  @Test func `groups nest as deep as messages`() throws {
    let nested = { (count: Int) in
      bytes(String(repeating: "a306", count: count) + String(repeating: "a406", count: count))
    }
    #expect(try Kinds(nested(99)).serialized() == nested(99))
    #expect(try Tree(field(2, nested(98))).discardingUnknownFields == Tree(left: Tree()))
    let reason = "weir.test.v1.Kinds is nested deeper than 100 levels"
    #expect(throws: MessageError(reason)) { try Kinds(nested(100)) }
    #expect(throws: MessageError(reason)) { try Kinds(nested(100_000)) }
    #expect(throws: MessageError.self) { try Tree(field(2, nested(99))) }
  }

  private static let merged: [(rule: String, bytes: [UInt8], value: Swarm)] = [
    (
      "a oneof in neither", field(2, bytes("1801")) + field(2, bytes("2002")),
      .init(merged: .init(anInt32: 1, anInt64: 2))
    ),
    ("three times", field(2, bytes("1801")) + field(2, []) + field(2, bytes("1803")), .init(merged: .init(anInt32: 3))),
    (
      "repeated fields in a row", field(2, bytes("8202 0101")) + field(2, bytes("8202 020203")),
      .init(merged: .init(ints: [1, 2, 3]))
    ),
    (
      "messages in them", field(2, bytes("8a01 030a0161")) + field(2, bytes("8a01 021007")),
      .init(merged: .init(leaf: .init(name: "a", size: 7)))
    ),
    (
      "maps", field(2, field(51, bytes("0a0161 120162"))) + field(2, field(51, bytes("0a0161 120163"))),
      .init(merged: .init(stringsByString: ["a": "c"]))
    ),
    (
      "in an element of a repeated field",
      field(1, []) + field(1, field(17, bytes("0a0161")) + field(17, bytes("1007"))),
      .init(kinds: [.init(), .init(leaf: .init(name: "a", size: 7))])
    ),
  ]

  @Test(arguments: merged) func `a message that comes twice is merged`(
    _ row: (rule: String, bytes: [UInt8], value: Swarm)
  ) throws {
    #expect(try Swarm(row.bytes) == row.value, "\(row.rule)")
  }

  private static let numbers: [(rule: String, hex: String, value: Kinds)] = [
    ("ten bytes", "1881808080808080808000", .init(anInt32: 1)),
    ("bits past the 64th", "20ffffffffffffffffff7f", .init(anInt64: -1)),
    ("64 bits for 32", "18 8180808010", .init(anInt32: 1)),
    ("64 bits for 32, unsigned", "28 8180808010", .init(aUint32: 1)),
    ("64 bits for 32, zigzag", "38 8280808010", .init(aSint32: 1)),
    ("64 bits for an enum", "8001 8180808010", .init(colour: .red)),
    ("a bool of two", "6802", .init(aBool: true)),
    ("a bool of five bytes of zero", "688080808000", .init()),
    ("packed bools of two bytes", "9a02 05 8002 00 8000", .init(bools: [true, false, false])),
    ("packed bools of two", "9a02 03 000102", .init(bools: [false, true, true])),
    ("packed numbers of ten bytes", "8202 0b 8180808080808080800005", .init(ints: [1, 5])),
    ("nothing, packed", "8202 00", .init()),
    ("packed and not", "8202 020304 800205 c2020106 c00207", .init(ints: [3, 4, 5], unpacked: [6, 7])),
    ("a tag of five bytes", "9880808000 05", .init(anInt32: 5)),
    ("a length of five bytes", "72 8180808000 61", .init(aString: "a")),
    ("defaults that are written out", "1800 7200 8001 00", .init()),
    ("presence of defaults", "a80100 b20100", .init(maybeInt: 0, maybeString: "")),
  ]

  @Test(arguments: numbers) func `numbers and lengths may be wider than they need`(
    _ row: (rule: String, hex: String, value: Kinds)
  ) throws {
    #expect(try Kinds(bytes(row.hex)) == row.value, "\(row.rule)")
    // Behind a group, which protobuf-c refuses, the same is read from the copy.
    #expect(try Kinds(bytes(row.hex + "a306 a406")).discardingUnknownFields == row.value, "\(row.rule), copied")
  }

  private static let ends: [(rule: String, hex: String, value: Kinds)] = [
    ("a scalar", "1801 1802", .init(anInt32: 2)),
    ("a string", "720161 7200", .init()),
    ("a oneof", "d20201 61 c80209", .init(choice: .chosenInt(9))),
    ("a oneof's message", "c80209 f202021005", .init(choice: .chosenLeaf(.init(size: 5)))),
    ("a oneof after its message", "f202021005 c80209", .init(choice: .chosenInt(9))),
    (
      "a oneof with another member between", "f202021005 c80201 f202030a0161",
      .init(choice: .chosenLeaf(.init(name: "a")))
    ),
    ("a key", "aa03 04 08011001 aa03 04 08011002", .init(coloursByBool: [true: .green])),
    ("an entry without key and value", "aa03 00", .init(coloursByBool: [false: .unspecified])),
    ("an entry whose value comes first", "9a03 06 120162 0a0161", .init(stringsByString: ["a": "b"])),
    ("an entry with unknown fields", "9a03 07 1801 0a0161 2001", .init(stringsByString: ["a": ""])),
    ("fields out of order", "720161 1801", .init(anInt32: 1, aString: "a")),
  ]

  @Test(arguments: ends) func `the last one stands`(_ row: (rule: String, hex: String, value: Kinds)) throws {
    #expect(try Kinds(bytes(row.hex)) == row.value, "\(row.rule)")
    #expect(try Kinds(bytes(row.hex + "a306 a406")).discardingUnknownFields == row.value, "\(row.rule), copied")
  }

  @Test func `a copy reads like the original`() throws {
    let group = bytes("a306 a406")
    #expect(try Kinds(everyKindBytes + group).discardingUnknownFields == everyKind)
    #expect(
      try Swarm(field(1, everyKindBytes + bytes("7001")) + field(2, everyKindBytes)).discardingUnknownFields
        == .init(kinds: [everyKind], merged: everyKind))
    let tree = Tree(value: 1, left: Tree(value: 2), children: [Tree(value: 3), Tree()], named: ["a": Tree(value: 4)])
    #expect(try Tree(tree.serialized() + group).discardingUnknownFields == tree)
    #expect(try Tree(tree.serialized() + group).serialized() == tree.serialized() + group)
  }

  /// Of a repaired copy and of what protobuf-c has kept itself.
  @Test(arguments: ["", "a306 a406"])
  func `unknown fields are kept at every level, in their order`(_ group: String) throws {
    let (first, second) = (bytes("9806 01" + group), bytes("7001 9a0602 0a0b" + group))
    let leaf = field(17, first + bytes("1007") + second)
    let message = try Kinds(leaf + first + field(52, bytes("0801") + field(2, second)))
    #expect(message.leaf?.size == 7)
    #expect(message.leaf?.unknownFields.bytes == first + second)
    #expect(message.unknownFields.bytes == first)
    #expect(message.leavesByInt[1]?.unknownFields.bytes == second)
    #expect(try Kinds(message.serialized()) == message)
    #expect(try Kinds(field(17, first) + field(17, second)).leaf?.unknownFields.bytes == first + second)
  }

  @Test func `a number that only the repair may use is refused from a peer`() {
    #expect(throws: MessageError.self) { try Kinds(bytes("82808080 10 02 1801")) }
    #expect(throws: MessageError.self) { try Kinds(bytes("82808080 10 02 1801 a306a406")) }
  }
}
