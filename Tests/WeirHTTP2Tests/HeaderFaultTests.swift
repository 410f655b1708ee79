import Testing
import WeirHTTP2
import WeirTestSupport

/// What is told of malformed requests.
@Suite struct HeaderFaultTests {
  private static let reasons: [(String, String, String)] = [
    ("Upper", "case", "header Upper: the name has characters that no name may have"),
    ("x y\n", "z", "header x\\x20y\\x0a: the name has characters that no name may have"),
    ("te", "gzip", "header te: must be trailers"),
    ("connection", "close", "header connection: has no meaning in HTTP/2"),
    (
      "authorization", "secret\n",
      "header authorization: the value has characters that it may not have, or blanks around it"
    ),
    (":unknown", "x", "header :unknown: is no pseudo-header of a request"),
    (":path", "", "header :path: must not be empty"),
    ("content-length", "x", "header content-length: must be a number"),
    (
      String(repeating: "X", count: 65), "",
      "header \(String(repeating: "X", count: 64))...: the name has characters that no name may have"
    ),
  ]

  @Test(arguments: reasons.indices, [nil, 1])
  func
    `a malformed request is told with its fault, and what came before it`(
      _ index: Int, _ size: Int?
    ) throws
  {
    let (name, value, reason) = Self.reasons[index]
    let pair = try SessionPair.opened()
    // Also where it goes on as the last one did.
    for stream in [1, 3, 5] as [UInt32] {
      var frames = ClientFrames()
      frames.headers(
        stream, [(":method", "POST"), (name, value)].sorted { $0.0.hasPrefix(":") && !$1.0.hasPrefix(":") },
        endStream: true)
      #expect(try pair.receive(frames, pieces: size).first?.hasPrefix("malformed") == true)
      #expect(pair.kept == [":method=POST"])
      #expect(pair.reasons.last == reason)
    }
  }
}
