import Testing

@testable import WeirHTTP2

@Suite struct FrameScannerTests {
  /// The preface, an empty SETTINGS, a PING.
  static let bytes: [UInt8] =
    Array("PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n".utf8) + [0, 0, 0, 4, 0, 0, 0, 0, 0]
    + [0, 0, 8, 6, 0, 0, 0, 0, 0, 1, 2, 3, 4, 5, 6, 7, 8]
  static let boundaries = [24, 33, 50]

  /// What nghttp2 is given, with a bar between the steps.
  private func steps(_ scanner: inout FrameScanner, _ bytes: [UInt8]) -> [String] {
    var steps: [String] = []
    scanner.begin()
    while true {
      switch scanner.next(bytes.span) {
      case .bytes(let range): steps.append("\(bytes[range].map(Int.init))")
      case .header: steps.append("header \((0..<9).map { Int(scanner.header[$0]) })")
      case .zeros(let count): steps.append("zeros \(count)")
      case .closed(let type, let stream, let end): steps.append("closed \(type) \(stream) \(end)")
      case .done: return steps
      }
    }
  }

  private func advance(_ scanner: inout FrameScanner, _ bytes: [UInt8]) { _ = steps(&scanner, bytes) }

  private func opened() -> FrameScanner {
    var scanner = FrameScanner()
    advance(&scanner, Self.bytes)
    return scanner
  }

  /// What nghttp2 gets of bytes that come in pieces, joined: a frame that begins on an ended stream is a -1.
  private func given(_ scanner: inout FrameScanner, _ bytes: [UInt8], pieces size: Int) -> [Int] {
    var given: [Int] = []
    for start in stride(from: 0, to: bytes.count, by: size) {
      let piece = Array(bytes[start..<min(start + size, bytes.count)])
      scanner.begin()
      loop: while true {
        switch scanner.next(piece.span) {
        case .bytes(let range): given += piece[range].map(Int.init)
        case .header: given += (0..<9).map { Int(scanner.header[$0]) }
        case .zeros(let count): given += Array(repeating: 0, count: count)
        case .closed: given.append(-1)
        case .done: break loop
        }
      }
    }
    return given
  }

  @Test func `is inside but at the boundaries, when bytes come one at a time`() {
    var scanner = FrameScanner()
    for (index, byte) in Self.bytes.enumerated() {
      #expect(scanner.isInside != Self.boundaries.contains(index))
      advance(&scanner, [byte])
    }
    #expect(!scanner.isInside)
  }

  @Test(arguments: 0...bytes.count) func `says the same of bytes that come at once`(_ count: Int) {
    var scanner = FrameScanner()
    advance(&scanner, Array(Self.bytes.prefix(count)))
    #expect(scanner.isInside != Self.boundaries.contains(count))
  }

  @Test func `reads lengths of three bytes`() {
    var scanner = FrameScanner()
    advance(&scanner, Array(Self.bytes.prefix(24) + [1, 2, 3, 0, 0, 0, 0, 0, 1]))
    advance(&scanner, [UInt8](repeating: 255, count: 0x010202))
    #expect(scanner.isInside)
    advance(&scanner, [255])
    #expect(!scanner.isInside)
  }

  @Test func `a read is one step when nothing in it needs another`() {
    var scanner = FrameScanner()
    #expect(steps(&scanner, Self.bytes) == ["\(Self.bytes.map(Int.init))"])
    #expect(steps(&scanner, []) == [])
  }

  private static let ping: [UInt8] = [0, 0, 1, 6, 0, 0, 0, 0, 0, 9]
  /// On stream 5, and stream 7.
  private static let data: [UInt8] = [0, 0, 2, 0, 1, 0, 0, 0, 5, 7, 7]
  private static let dataOfAnother: [UInt8] = [0, 0, 2, 0, 1, 0, 0, 0, 7, 7, 7]

  @Test(arguments: [1, 2, 3, 5, 8, 9, 10, 100]) func `the last stream of a GOAWAY becomes zero`(_ size: Int) {
    var scanner = opened()
    let goAway: [UInt8] = [0, 0, 9, 7, 0, 0, 0, 0, 0, 1, 2, 3, 4, 5, 6, 7, 8, 9]
    let zeroed: [UInt8] = [0, 0, 9, 7, 0, 0, 0, 0, 0, 0, 0, 0, 0, 5, 6, 7, 8, 9]
    let expected = (Self.ping + zeroed + Self.ping).map(Int.init)
    #expect(given(&scanner, Self.ping + goAway + Self.ping, pieces: size) == expected)
  }

  @Test(arguments: 0..<8) func `a GOAWAY that is too short stays as long as it is`(_ length: Int) {
    var scanner = opened()
    let header: [UInt8] = [0, 0, UInt8(length), 7, 0, 0, 0, 0, 0]
    let given = given(&scanner, header + [UInt8](repeating: 1, count: length) + Self.ping, pieces: 100)
    #expect(given.count == header.count + length + Self.ping.count)
    #expect(Array(given.suffix(Self.ping.count)) == Self.ping.map(Int.init))
    #expect(!scanner.isInside)
  }

  @Test func `what follows a RST_STREAM is a step of its own`() {
    var scanner = opened()
    let reset: [UInt8] = [0, 0, 4, 3, 0, 0, 0, 0, 5, 0, 0, 0, 8]
    let first = steps(&scanner, Self.ping + reset + Self.data)
    #expect(first.joined(separator: "|").hasSuffix("[0, 0, 0, 8]|[0, 0, 2, 0, 1, 0, 0, 0, 5, 7, 7]"))
    scanner.ended.insert(5, .reset)
    #expect(steps(&scanner, Self.data).first == "closed 0 5 reset")
  }

  @Test(arguments: [1, 4, 8, 9, 10, 100]) func `tells a frame of an ended stream once, in front of it`(_ size: Int) {
    var scanner = opened()
    scanner.ended.insert(5, .endStream)
    let expected = Self.dataOfAnother.map(Int.init) + [-1] + (Self.data + Self.ping).map(Int.init)
    let given = given(&scanner, Self.dataOfAnother + Self.data + Self.ping, pieces: size)
    // A header that comes in pieces is given whole, and told before that.
    #expect(given == expected)
  }

  // MARK: Ended streams

  @Test func `an ended stream is forgotten for one that was opened 128 streams later, and no other is taken for it`() {
    var ended = EndedStreams()
    #expect((0..<1000).allSatisfy { ended.end(of: $0) == nil })
    for stream in stride(from: Int32(1), through: 255, by: 2) {
      ended.insert(stream, stream % 4 == 1 ? .reset : .endStream)
    }
    for stream in Int32(0)...255 {
      #expect(ended.end(of: stream) == (stream % 2 == 0 ? nil : stream % 4 == 1 ? .reset : .endStream))
    }
    ended.insert(257, .endStream)
    #expect(ended.end(of: 1) == nil)
    #expect(ended.end(of: 257) == .endStream)
    ended.insert(.max, .reset)
    #expect(ended.end(of: .max) == .reset)
  }
}
