import Testing
import WeirCompression

@Suite struct HostileMessageTests {
  private static func bytes(_ hex: String) -> [UInt8] {
    var digits = hex.compactMap(\.hexDigitValue)[...]
    var bytes: [UInt8] = []
    while let high = digits.popFirst(), let low = digits.popFirst() { bytes.append(UInt8(high << 4 | low)) }
    return bytes
  }

  private static let helloGzip = "1f8b08000000000002ffcb48cdc9c9070086a6103605000000"
  private static let emptyGzip = "1f8b08000000000002ff03000000000000000000"
  private static let helloDeflate = "789ccb48cdc9c90700062c0215"
  private static let emptyDeflate = "789c030000000001"

  private static func decompress(_ bytes: [UInt8], _ algorithm: CompressionAlgorithm, limit: Int) throws -> [UInt8] {
    var decompressor = try Decompressor()
    var output: [UInt8] = []
    try decompressor.decompress(bytes.span, algorithm, into: &output, limit: limit)
    return output
  }

  @Test(arguments: [
    (helloGzip, CompressionAlgorithm.gzip, "hello"), (emptyGzip, .gzip, ""), ("", .gzip, ""), ("", .deflate, ""),
    (helloDeflate, .deflate, "hello"), (emptyDeflate, .deflate, ""),
    // Several members are one message: RFC 1952, 2.2.
    (helloGzip + emptyGzip + helloGzip, .gzip, "hellohello"),
    // A member that says an extra field and a file name.
    ("1f8b080c0000000000ff020061626e616d6500cb48cdc9c9070086a6103605000000", .gzip, "hello"),
  ])
  func `reads what other implementations wrote`(_ hex: String, _ algorithm: CompressionAlgorithm, _ text: String) throws
  {
    #expect(try Self.decompress(Self.bytes(hex), algorithm, limit: 10) == Array(text.utf8))
  }

  @Test(arguments: [
    // The other algorithm, bare deflate, plain text, zeros.
    (helloDeflate, CompressionAlgorithm.gzip, "incorrect header check"),
    (helloGzip, .deflate, "incorrect header check"),
    ("cb48cdc9c90700", .deflate, "incorrect header check"),
    ("68656c6c6f", .gzip, "incorrect header check"),
    ("00000000", .deflate, "unknown compression method"),
    // A checksum, a length, a block type, a distance.
    ("1f8b08000000000002ffcb48cdc9c9070087a6103605000000", .gzip, "incorrect data check"),
    ("1f8b08000000000002ffcb48cdc9c9070086a6103606000000", .gzip, "incorrect length check"),
    ("789ccb48cdc9c90700062c0216", .deflate, "incorrect data check"),
    ("1f8b08000000000002ff07", .gzip, "invalid block type"),
    ("789c030000000002", .deflate, "incorrect data check"),
    // What follows the end: a byte, zeros, half a member.
    (helloGzip + "00", .gzip, "it ends too early"),
    (helloGzip + "0000", .gzip, "incorrect header check"),
    (helloGzip + "1f", .gzip, "it ends too early"),
    (helloGzip + "1f8b0800", .gzip, "it ends too early"),
    (helloDeflate + "00", .deflate, "bytes follow its end"),
    (helloDeflate + helloDeflate, .deflate, "bytes follow its end"),
    // It wants the dictionary "hello".
    ("78bb062c0215cb001100062c0215", .deflate, "it needs a dictionary"),
  ])
  func `refuses what is corrupt`(_ hex: String, _ algorithm: CompressionAlgorithm, _ reason: String) {
    #expect(throws: CompressionError.corrupt(reason)) { try Self.decompress(Self.bytes(hex), algorithm, limit: 100) }
  }

  @Test(arguments: [(helloGzip, CompressionAlgorithm.gzip), (helloDeflate, .deflate)])
  func `refuses a message cut anywhere`(_ hex: String, _ algorithm: CompressionAlgorithm) {
    let whole = Self.bytes(hex)
    for count in 1..<whole.count {
      #expect(throws: CompressionError.corrupt("it ends too early")) {
        try Self.decompress(Array(whole[..<count]), algorithm, limit: 100)
      }
    }
  }

  @Test(arguments: [(helloGzip, CompressionAlgorithm.gzip), (helloDeflate, .deflate)])
  func `sees every changed bit that matters`(_ hex: String, _ algorithm: CompressionAlgorithm) {
    let whole = Self.bytes(hex)
    var unseen = 0
    for bit in 0..<whole.count * 8 {
      var changed = whole
      changed[bit / 8] ^= 1 << (bit % 8)
      if (try? Self.decompress(changed, algorithm, limit: 1000)) == Array("hello".utf8) { unseen += 1 }
    }
    // The padding of the last block, and in gzip the time, the system, the level and the flag for text.
    #expect(unseen == (algorithm == .gzip ? 6 + 6 * 8 + 1 : 6))
  }

  @Test(arguments: CompressionAlgorithm.allCases)
  func `the limit is exact`(_ algorithm: CompressionAlgorithm) throws {
    for count in [1, 16_384, 16_385, 70_000] {
      var compressor = try Compressor(algorithm)
      var compressed: [UInt8] = []
      try compressor.compress([UInt8](repeating: 7, count: count).span, into: &compressed)
      #expect(try Self.decompress(compressed, algorithm, limit: count).count == count)
      #expect(try Self.decompress(compressed, algorithm, limit: .max).count == count)
      for limit in [count - 1, count / 2, 0, -1] {
        #expect(throws: CompressionError.tooLarge(limit: max(0, limit))) {
          try Self.decompress(compressed, algorithm, limit: limit)
        }
      }
    }
  }

  @Test(arguments: CompressionAlgorithm.allCases)
  func `a bomb is refused at the limit and without the memory`(_ algorithm: CompressionAlgorithm) throws {
    let limit = 4 << 20
    var compressor = try Compressor(algorithm)
    var bomb: [UInt8] = []
    try compressor.compress([UInt8](repeating: 0, count: 64 << 20).span, into: &bomb)
    #expect((64 << 20) / bomb.count > 1000)
    var decompressor = try Decompressor()
    var output: [UInt8] = [1]
    #expect(throws: CompressionError.tooLarge(limit: limit)) {
      try decompressor.decompress(bomb.span, algorithm, into: &output, limit: limit)
    }
    #expect(output == [1])
    // The capacity stays behind, and says how far the output ever grew.
    #expect(output.capacity > limit && output.capacity <= limit + 16_384)
    try decompressor.decompress(
      Self.bytes(algorithm == .gzip ? Self.helloGzip : Self.helloDeflate).span, algorithm, into: &output, limit: 5)
    #expect(output.count == 6)
  }

  @Test func `many small members count together`() {
    let members = [[UInt8]](repeating: Self.bytes(Self.helloGzip), count: 1000).flatMap { $0 }
    #expect(throws: CompressionError.tooLarge(limit: 4999)) { try Self.decompress(members, .gzip, limit: 4999) }
    #expect(throws: Never.self) { try Self.decompress(members, .gzip, limit: 5000) }
  }
}
