import Testing
import WeirHTTP2
import WeirTestSupport

/// Requests like the one before are recognised, and nothing of what they say is lost or mixed up.
@Suite struct RepetitionTests {
  private func request(_ stream: UInt32, _ changes: [(String, String)] = [], path: String = "/a/b") -> ClientFrames {
    var frames = ClientFrames()
    frames.request(stream, path, changes: changes, endStream: true)
    return frames
  }

  /// The fields behind `request SLOT STREAM`, of whole requests and of the same ones that come byte by byte.
  private func receive(_ requests: [ClientFrames]) throws -> (fields: [String], repetitions: Int) {
    var results: [(fields: [String], repetitions: Int)] = []
    for size in [nil, 1] {
      let pair = try SessionPair.opened()
      var events: [String] = []
      for request in requests { events += try pair.receive(request, pieces: size) }
      let fields = events.filter { $0.hasPrefix("request ") }
        .map { $0.split(separator: " ").dropFirst(3).joined(separator: " ") }
      results.append((fields, pair.repetitions))
    }
    #expect(results[0].fields == results[1].fields)
    #expect(results[0].repetitions == results[1].repetitions)
    return results[0]
  }

  private let usual =
    ":method=POST :scheme=http :path=/a/b :authority=localhost te=trailers content-type=application/grpc"

  @Test func `the same headers again are a repetition`() throws {
    let (fields, repetitions) = try receive([request(1), request(3), request(5)])
    #expect(fields == [usual, usual, usual])
    #expect(repetitions == 2)
  }

  @Test func `a timeout of its own leaves a request a repetition, and does not last`() throws {
    let first = [("grpc-timeout", "1S"), ("x", "1")]
    let second = [("grpc-timeout", "250m"), ("x", "1")]
    let (fields, repetitions) = try receive([request(1, first), request(3, second), request(5, first)])
    #expect(
      fields == [
        usual + " grpc-timeout=1S x=1", usual + " grpc-timeout=250m x=1", usual + " grpc-timeout=1S x=1",
      ])
    #expect(repetitions == 2)
  }

  @Test(arguments: [
    [("x", "2"), ("y", "1")], [("x", "1")], [("x", "1"), ("y", "1"), ("z", "1")], [("y", "1"), ("x", "1")],
    [("x", "1"), ("y", "11")], [("x", "1"), ("yy", "1")], [],
  ])
  func `headers that differ are told in full`(_ changes: [(String, String)]) throws {
    let first = [("x", "1"), ("y", "1")]
    let (fields, repetitions) = try receive([request(1, first), request(3, changes), request(5, changes)])
    let expected = usual + changes.map { " \($0.0)=\($0.1)" }.joined()
    #expect(fields == [usual + " x=1 y=1", expected, expected])
    #expect(repetitions == 1)
  }

  @Test func `a timeout of its own before a header that differs is told with it`() throws {
    let first = [("grpc-timeout", "1S"), ("x", "1")]
    let second = [("grpc-timeout", "2S"), ("x", "2")]
    let (fields, repetitions) = try receive([request(1, first), request(3, second)])
    #expect(fields[1] == usual + " grpc-timeout=2S x=2")
    #expect(repetitions == 0)
  }

  @Test func `of two timeouts none varies`() throws {
    let first = [("grpc-timeout", "x"), ("grpc-timeout", "1S")]
    let second = [("grpc-timeout", "2S"), ("grpc-timeout", "1S")]
    let (fields, repetitions) = try receive([request(1, first), request(3, second), request(5, second)])
    #expect(fields[1] == usual + " grpc-timeout=2S grpc-timeout=1S")
    #expect(repetitions == 1)
  }

  @Test func `headers over the limit or malformed ones between two requests change nothing`() throws {
    let large = (0..<30).map { _ in ("x", "large") }
    let (fields, repetitions) = try receive([
      request(1), request(3, large), request(5), request(7, [("Upper", "case")]), request(9),
    ])
    #expect(fields == [usual, usual, usual])
    #expect(repetitions == 2)
  }

  @Test func `trailers between two requests change nothing`() throws {
    let pair = try SessionPair.opened()
    var frames = ClientFrames()
    frames.request(1, "/a/b")
    frames.headers(1, [("x", "1")], endStream: true)
    _ = try pair.receive(frames)
    _ = try pair.receive(request(3))
    #expect(pair.repetitions == 1)
  }
}
