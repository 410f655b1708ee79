import Testing
import WeirProtobuf
import WeirRPC

/// What stays an error, with the field and the offset in the bytes as they came.
@Suite struct WireErrorsTests {
  private static let rows: [(hex: String, reason: String)] = [
    ("00", " is malformed at byte 0: field number 0 is not from 1 to 536870911"),
    ("1801 07", " is malformed at byte 2: field number 0 is not from 1 to 536870911"),
    ("1801 80", " is malformed at byte 2: ends in the middle of a tag"),
    ("0000", " is malformed at byte 0: field number 0 is not from 1 to 536870911"),
    ("1801 010000000000000000", " is malformed at byte 2: field number 0 is not from 1 to 536870911"),
    ("020161", " is malformed at byte 0: field number 0 is not from 1 to 536870911"),
    ("0500000000", " is malformed at byte 0: field number 0 is not from 1 to 536870911"),
    ("8000", " is malformed at byte 0: field number 0 is not from 1 to 536870911"),
    ("8180808010 7001", " is malformed at byte 0: field number 536870912 is not from 1 to 536870911"),
    ("7001 988080808000 01", " is malformed at byte 2: a tag is longer than 5 bytes"),
    ("1e", ".an_int32 (field 3) is malformed at byte 0: wire type 6 does not exist"),
    ("1801 9f06", " (field 99) is malformed at byte 2: wire type 7 does not exist"),
    ("1801 74", ".a_string (field 14) is malformed at byte 2: ends a group that was not begun"),
    ("73 1801 7c", ".some_bytes (field 15) is malformed at byte 3: ends a group that was not begun"),
    ("73 1801", ".a_string (field 14) is malformed at byte 0: the group has no end"),
    ("8a01 01 73", ".Leaf (field 14) is malformed at byte 3: the group has no end"),
    ("720161 72", ".a_string (field 14) is malformed at byte 4: ends in the middle of a length"),
    ("720161 720261", ".a_string (field 14) is malformed at byte 4: the length 2 goes past the end"),
    ("72ffffffff0f", ".a_string (field 14) is malformed at byte 1: the length 4294967295 goes past the end"),
    ("72818080808000 61", ".a_string (field 14) is malformed at byte 1: a length is longer than 5 bytes"),
    ("9a06 05 61", " (field 99) is malformed at byte 2: the length 5 goes past the end"),
    ("18", ".an_int32 (field 3) is malformed at byte 1: ends in the middle of a number"),
    ("1880", ".an_int32 (field 3) is malformed at byte 1: ends in the middle of a number"),
    ("18ffffffffffffffffffff01", ".an_int32 (field 3) is malformed at byte 1: a number is longer than 10 bytes"),
    ("0900000000", ".a_double (field 1) is malformed at byte 1: ends in the middle of a number"),
    ("15000000", ".a_float (field 2) is malformed at byte 1: ends in the middle of a number"),
    ("8202028080", ".ints (field 32) is malformed at byte 3: ends in the middle of a number"),
    ("8202 0b ffffffffffffffffffff01", ".ints (field 32) is malformed at byte 3: a number is longer than 10 bytes"),
    ("9a02 03 008080", ".bools (field 35) is malformed at byte 4: ends in the middle of a number"),
    ("fa01 0a 00000000000000000000", ".doubles (field 31) is malformed at byte 11: ends in the middle of a number"),
    ("7001 a202 02 61", ".strings (field 36) is malformed at byte 4: the length 2 goes past the end"),
  ]

  @Test(arguments: rows) func `the reason tells the field and the byte`(_ row: (hex: String, reason: String)) {
    #expect(throws: MessageError("weir.test.v1.Kinds" + row.reason)) { try Kinds(bytes(row.hex)) }
  }

  @Test func `a message that another member of its oneof replaces must be one`() {
    let reason = "weir.test.v1.Kinds.Leaf.size (field 2) is malformed at byte 4: ends in the middle of a number"
    for replacement in ["c80201", "d20200", "", "f202021005"] {
      #expect(throws: MessageError(reason)) { try Kinds(bytes("f202 01 10" + replacement + "a306a406")) }
    }
    let tree = { (other: String) in bytes("32 01 08" + other) }
    #expect(throws: MessageError.self) { try Tree(tree("3a00")) }
    #expect(throws: MessageError.self) { try Tree(tree("3a00 3200")) }
  }

  @Test func `an offset counts from the start of the whole message`() {
    let inner = field(46, bytes("1007 0a0561"))
    let place = "weir.test.v1.Kinds.Leaf.name (field 1) is malformed at byte"
    #expect(throws: MessageError("\(place) 6: the length 5 goes past the end")) { try Kinds(inner) }
    #expect(throws: MessageError("\(place) 10: the length 5 goes past the end")) {
      try Swarm(field(1, []) + field(1, inner))
    }
    #expect(throws: MessageError("\(place) 14: the length 5 goes past the end")) {
      try Swarm(field(2, bytes("a306a406")) + field(2, inner))
    }
  }
}
