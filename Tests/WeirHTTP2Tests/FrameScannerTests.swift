import Testing

@testable import WeirHTTP2

@Suite struct FrameScannerTests {
  /// The preface, an empty SETTINGS, a PING.
  static let bytes: [UInt8] =
    Array("PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n".utf8) + [0, 0, 0, 4, 0, 0, 0, 0, 0]
    + [0, 0, 8, 6, 0, 0, 0, 0, 0, 1, 2, 3, 4, 5, 6, 7, 8]
  static let boundaries = [24, 33, 50]

  @Test func `is inside but at the boundaries, when bytes come one at a time`() {
    var scanner = FrameScanner()
    for (index, byte) in Self.bytes.enumerated() {
      #expect(scanner.isInside != Self.boundaries.contains(index))
      scanner.advance([byte].span)
    }
    #expect(!scanner.isInside)
  }

  @Test(arguments: 0...bytes.count) func `says the same of bytes that come at once`(_ count: Int) {
    var scanner = FrameScanner()
    scanner.advance(Array(Self.bytes.prefix(count)).span)
    #expect(scanner.isInside != Self.boundaries.contains(count))
  }

  @Test func `reads lengths of three bytes`() {
    var scanner = FrameScanner()
    scanner.advance(Array(Self.bytes.prefix(24) + [1, 2, 3, 0, 0, 0, 0, 0, 1]).span)
    scanner.advance([UInt8](repeating: 255, count: 0x010202).span)
    #expect(scanner.isInside)
    scanner.advance([255].span)
    #expect(!scanner.isInside)
  }
}
