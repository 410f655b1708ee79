import Testing
import WeirProtobuf
import WeirRPC

@Suite struct BoundsTests {
  /// Ways from a tree to a tree in it: left, children, named, twin.
  private static let ways: [@Sendable ([UInt8]) -> [UInt8]] = [
    { field(2, $0) }, { field(4, $0) }, { field(5, field(1, []) + field(2, $0)) }, { field(6, $0) },
  ]

  private func nested(_ levels: Int, _ way: ([UInt8]) -> [UInt8]) -> [UInt8] {
    (0..<levels).reduce([8, 1]) { bytes, _ in way(bytes) }
  }

  @Test(arguments: 0..<4) func `a hundred levels are read and written, one more is refused`(_ way: Int) throws {
    // A map takes two levels, one for its entry.
    let levels = way == 2 ? 49 : 99
    let bytes = nested(levels, Self.ways[way])
    #expect(try Tree(bytes).serialized() == bytes)
    #expect(throws: MessageError.self) { try Tree(nested(levels + 1, Self.ways[way])) }
  }

  @Test func `a hundred thousand levels use up no stack`() {
    // Lengths that lie would be refused before; these are true from the inside out.
    var bytes: [UInt8] = []
    var levels: [[UInt8]] = []
    var length = 0
    for _ in 0..<100_000 {
      let head = [0x12] + varint(length)
      levels.append(head)
      length += head.count
    }
    for head in levels.reversed() { bytes += head }
    #expect(throws: MessageError("weir.test.v1.Tree is nested deeper than 100 levels")) { try Tree(bytes) }
  }

  @Test func `levels are counted through other messages too`() throws {
    let forest = { (bytes: [UInt8]) in field(7, field(1, bytes)) }
    #expect(try Tree(nested(49, forest)) != Tree())
    #expect(throws: MessageError.self) { try Tree(nested(50, forest)) }
    #expect(throws: MessageError("weir.test.v1.Forest is nested deeper than 100 levels")) {
      try Forest((0..<100).reduce([]) { bytes, _ in field(2, bytes) })
    }
  }

  @Test func `a field of a recursive message that is not a message is not gone into`() throws {
    let bytes = field(99, nested(200, Self.ways[0])) + [8, 3]
    #expect(try Tree(bytes).discardingUnknownFields == Tree(value: 3))
  }

  @Test func `many messages in few bytes are refused when they take too much memory`() {
    let bytes = [[UInt8]](repeating: field(1, []), count: 50_000).flatMap(\.self)
    let reason = "weir.test.v1.Swarm takes more than 16777216 bytes of memory to decode its 100000 bytes"
    #expect(throws: MessageError(reason, code: .resourceExhausted)) {
      var memory = DecodingMemory(limit: 1 << 24)
      _ = try Swarm(serialized: bytes.span, memory: &memory)
    }
  }

  @Test func `a message takes as much memory as its schema needs`() throws {
    // What a bound in proportion to the bytes refuses: empty structs, and levels that hold next to nothing.
    let few = Swarm(kinds: .init(repeating: Kinds(aBool: true), count: 2000))
    #expect(try Swarm(few.serialized()) == few)
    var tree = Tree(value: 1)
    for _ in 0..<32 { tree = Tree(left: tree) }
    #expect(try Tree(tree.serialized()) == tree)
  }

  @Test func `the limit is the caller's, and what was taken is told`() throws {
    let bytes = Swarm(kinds: .init(repeating: .init(), count: 100)).serialized()
    var memory = DecodingMemory(limit: 65_536)
    let reason = "weir.test.v1.Swarm takes more than 65536 bytes of memory to decode its 200 bytes"
    #expect(throws: MessageError(reason, code: .resourceExhausted)) {
      try Swarm(serialized: bytes.span, memory: &memory)
    }
    memory = DecodingMemory(limit: 1 << 20)
    _ = try Swarm(serialized: bytes.span, memory: &memory)
    #expect(memory.used > 65_536 && memory.used <= 1 << 20)
    memory = DecodingMemory(limit: 1 << 20)
    _ = try Kinds(serialized: Kinds(anInt32: 1).serialized().span, memory: &memory)
    #expect(memory.used < 16_384)
  }

  /// protobuf-c copies all elements that came before for each repetition, until it has used up its memory.
  @Test func `a message that comes again and again is joined, and not merged each time`() throws {
    let bytes = (0..<100_000).flatMap { _ in field(17, field(3, [1])) }
    #expect(try Kinds(bytes) == Kinds(leaf: .init(parts: .init(repeating: 1, count: 100_000))))
  }

  @Test func `unknown fields take their own size when there is no room to list them`() throws {
    var memory = DecodingMemory(limit: 1 << 20)
    let unknown = (0..<100_000).flatMap { _ in [0x98, 0x06, 1] as [UInt8] }
    let message = try Kinds(serialized: (unknown + Kinds(anInt32: 1).serialized()).span, memory: &memory)
    #expect(message.unknownFields.bytes == unknown)
    #expect(try message.discardingUnknownFields == Kinds(anInt32: 1))
    #expect(memory.used < 330_000)
  }

  @Test func `small and usual messages are within bounds`() throws {
    let few = Swarm(kinds: .init(repeating: .init(), count: 50))
    #expect(try Swarm(few.serialized()) == few)
    let many = Swarm(kinds: .init(repeating: everyKind, count: 500))
    #expect(try Swarm(many.serialized()) == many)
    let numbers = Kinds(ints: .init(repeating: 1, count: 300_000), bools: .init(repeating: true, count: 300_000))
    #expect(try Kinds(numbers.serialized()) == numbers)
  }
}
