import Testing
import WeirCompression

@Suite struct RoundTripTests {
  /// Bytes that neither compress to nothing nor resist, the same in every run.
  static func text(_ count: Int) -> [UInt8] {
    var state: UInt64 = 0x9E37_79B9_7F4A_7C15
    return (0..<count).map { _ in
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return UInt8(truncatingIfNeeded: state >> 60) + 97
    }
  }

  @Test(arguments: CompressionAlgorithm.allCases, [0, 1, 5, 16_383, 16_384, 16_385, 1_000_000])
  func `a message comes back as it was, behind what the output held`(_ algorithm: CompressionAlgorithm, _ count: Int)
    throws
  {
    var contexts = CompressionContexts()
    let message = Self.text(count)
    var compressed: [UInt8] = [1, 2, 3]
    try contexts.compress(message.span, algorithm, into: &compressed)
    #expect(Array(compressed[..<3]) == [1, 2, 3])
    var output: [UInt8] = [9]
    try contexts.decompress(Array(compressed[3...]).span, algorithm, into: &output, limit: count)
    #expect(output == [9] + message)
    if count >= 16_383 { #expect(compressed.count < count * 3 / 4) }
  }

  @Test(arguments: CompressionAlgorithm.allCases)
  func `nothing of a message is seen by the next`(_ algorithm: CompressionAlgorithm) throws {
    var compressor = try Compressor(algorithm)
    var decompressor = try Decompressor()
    var first: [UInt8] = []
    var second: [UInt8] = []
    try compressor.compress(Self.text(5000).span, into: &first)
    try compressor.compress(Self.text(5000).span, into: &second)
    #expect(first == second)
    for _ in 0..<3 {
      var output: [UInt8] = []
      #expect(throws: CompressionError.self) {
        try decompressor.decompress(Array(first[..<100]).span, algorithm, into: &output, limit: 5000)
      }
      #expect(output.isEmpty)
      try decompressor.decompress(second.span, algorithm, into: &output, limit: 5000)
      #expect(output == Self.text(5000))
    }
  }

  @Test func `one decompressor takes the algorithms in any order`() throws {
    var contexts = CompressionContexts(level: 1)
    for algorithm in [CompressionAlgorithm.gzip, .deflate, .deflate, .gzip] {
      var compressed: [UInt8] = []
      var output: [UInt8] = []
      try contexts.compress([1, 2, 3].span, algorithm, into: &compressed)
      try contexts.decompress(compressed.span, algorithm, into: &output, limit: 3)
      #expect(output == [1, 2, 3])
    }
  }

  @Test(arguments: [0, 1, 9, -5, 100])
  func `every level makes what can be read`(_ level: Int) throws {
    var compressor = try Compressor(.gzip, level: level)
    var decompressor = try Decompressor()
    var compressed: [UInt8] = []
    var output: [UInt8] = []
    try compressor.compress(Self.text(40_000).span, into: &compressed)
    try decompressor.decompress(compressed.span, .gzip, into: &output, limit: 40_000)
    #expect(output == Self.text(40_000))
  }

  @Test func `the names are those of grpc-encoding`() {
    #expect(CompressionAlgorithm(rawValue: "gzip") == .gzip)
    #expect(CompressionAlgorithm(rawValue: "deflate") == .deflate)
    #expect(CompressionAlgorithm(rawValue: "GZIP") == nil)
    #expect(CompressionAlgorithm(rawValue: "identity") == nil)
  }
}
