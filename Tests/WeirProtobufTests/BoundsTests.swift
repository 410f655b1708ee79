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
    #expect(try Tree(bytes) == Tree(value: 3))
  }

  @Test func `many messages in few bytes are refused when they take too much memory`() {
    let bytes = (0..<200_000).flatMap { _ in field(1, []) }
    #expect(throws: MessageError("weir.test.v1.Swarm takes too much memory for its 400000 bytes")) {
      try Swarm(bytes)
    }
  }

  /// protobuf-c copies all elements that came before for each repetition.
  @Test func `a message that comes again and again cannot make merging quadratic`() {
    let bytes = (0..<100_000).flatMap { _ in field(17, field(3, [1])) }
    let time = ContinuousClock().measure {
      #expect(throws: MessageError("weir.test.v1.Kinds takes too much memory for its \(bytes.count) bytes")) {
        try Kinds(bytes)
      }
    }
    #expect(time < .seconds(10))
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
