import Testing
import WeirProtobuf
import WeirRPC

@Suite struct HostileTests {
  /// Reads, and when that works writes, and reads the same again.
  private func survives(_ bytes: [UInt8]) throws {
    guard let message = try? Kinds(bytes) else { return }
    let again = try Kinds(message.serialized())
    // NaN is not itself, so the bytes are compared, but for maps, which have no order.
    var (left, right) = (message, again)
    for keyPath in [\Kinds.stringsByString] { (left[keyPath: keyPath], right[keyPath: keyPath]) = ([:], [:]) }
    (left.leavesByInt, right.leavesByInt) = ([:], [:])
    (left.coloursByBool, right.coloursByBool) = ([:], [:])
    (left.bytesBySint, right.bytesBySint) = ([:], [:])
    #expect(left.serialized() == right.serialized())
    #expect(message.stringsByString == again.stringsByString)
    #expect(message.leavesByInt == again.leavesByInt)
  }

  @Test func `bytes cut anywhere are refused or read, never more`() throws {
    for count in 0..<everyKindBytes.count { try survives(Array(everyKindBytes.prefix(count))) }
    #expect(throws: MessageError.self) { try Kinds(everyKindBytes.dropLast()) }
  }

  @Test(arguments: 0..<8) func `bytes changed at random are refused or read, never more`(_ seed: UInt64) throws {
    var random = SplitMix(state: seed)
    for _ in 0..<4000 {
      var bytes = everyKindBytes
      for _ in 0...Int(random.next() % 4) {
        let index = Int(random.next() % UInt64(bytes.count))
        switch random.next() % 4 {
        case 0: bytes[index] = UInt8(truncatingIfNeeded: random.next())
        case 1: bytes[index] ^= 1 << UInt8(random.next() % 8)
        case 2: bytes.insert(UInt8(truncatingIfNeeded: random.next()), at: index)
        default: bytes.removeSubrange(index..<min(bytes.count, index + Int(random.next() % 5)))
        }
        if bytes.isEmpty { break }
      }
      try survives(bytes)
    }
  }

  /// Fields of random numbers and types, in random order: known ones, unknown ones, groups, messages in each other.
  @Test(arguments: 0..<8) func `fields in any order are read, and the same behind a group`(_ seed: UInt64) throws {
    var random = SplitMix(state: seed)
    for _ in 0..<500 {
      let bytes = fields(&random, depth: 3)
      let message = try? Swarm(bytes)
      let copied = try? Swarm(bytes + [0xa3, 0x06, 0xa4, 0x06])
      #expect(message == nil || copied != nil, "seed \(seed)")
      guard let message else { continue }
      #expect(try Swarm(message.serialized()).serialized().count == message.serialized().count, "seed \(seed)")
    }
  }

  private func fields(_ random: inout SplitMix, depth: Int) -> [UInt8] {
    var bytes: [UInt8] = []
    for _ in 0..<Int(random.next() % 8) {
      let number = [1, 2, 3, 13, 14, 17, 32, 35, 36, 41, 43, 46, 51, 52, 99][Int(random.next() % 15)]
      switch random.next() % 6 {
      case 0: bytes += varint(number << 3) + varint(Int(random.next() % 1000))
      case 1: bytes += varint(number << 3 | 1) + [UInt8](repeating: 0, count: 8)
      case 2: bytes += varint(number << 3 | 5) + [UInt8](repeating: 0, count: 4)
      case 3:
        bytes +=
          varint(number << 3 | 3) + (depth > 0 ? fields(&random, depth: depth - 1) : []) + varint(number << 3 | 4)
      default: bytes += field(number, depth > 0 ? fields(&random, depth: depth - 1) : [])
      }
    }
    return bytes
  }

  /// An overlong form, a half of a surrogate pair, what is beyond Unicode, a lone continuation, a cut character.
  private static let notUTF8 = ["c080", "eda080", "f4908080", "80", "c3", "ff", "61e282"]

  private static let places: [(path: String, wrap: @Sendable ([UInt8]) -> [UInt8])] = [
    ("a_string", { field(14, $0) }), ("maybe_string", { field(22, $0) }),
    ("strings", { field(36, []) + field(36, $0) }), ("chosen_string", { field(42, $0) }),
    ("StringsByStringEntry.key", { field(51, field(1, $0)) }),
    ("StringsByStringEntry.value", { field(51, field(2, $0)) }),
    ("Leaf.name", { field(17, field(1, $0)) }), ("Leaf.name", { field(39, field(1, $0)) }),
    ("Leaf.name", { field(46, field(1, $0)) }), ("Leaf.name", { field(52, field(2, field(1, $0))) }),
  ]

  @Test(arguments: notUTF8) func `text that is not UTF-8 is refused wherever it stands`(_ hex: String) {
    for place in Self.places {
      #expect(throws: MessageError("weir.test.v1.Kinds.\(place.path) is not UTF-8")) {
        try Kinds(place.wrap(bytes(hex)))
      }
    }
    #expect(throws: MessageError("google.protobuf.Any.type_url is not UTF-8")) {
      try Kinds(field(61, field(1, bytes(hex))))
    }
  }

  @Test func `every byte of a text comes back`() throws {
    for text in ["\0", "a\0b\0", "\u{feff}", "e\u{301}", "\u{10ffff}", "\r\n", String(repeating: "\0", count: 5000)] {
      for place in Self.places {
        let bytes = place.wrap(Array(text.utf8))
        #expect(try Kinds(Kinds(bytes).serialized()) == Kinds(bytes))
      }
      #expect(try Array(Kinds(field(14, Array(text.utf8))).aString.utf8) == Array(text.utf8))
    }
  }
}

/// Random numbers that are the same in each run (Steele, Lea and Flood, 2014).
struct SplitMix: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9e37_79b9_7f4a_7c15
    var z = state
    z = (z ^ (z >> 30)) &* 0xbf58_476d_1ce4_e5b9
    z = (z ^ (z >> 27)) &* 0x94d0_49bb_1331_11eb
    return z ^ (z >> 31)
  }
}
