import Testing
import WeirHTTP2
import WeirMemory
import WeirTestSupport

/// A server's session and what its client sees of it.
final class SessionPair {
  static let limits = HTTP2Limits(
    concurrentStreams: 10, headerListSize: 1000, streamWindow: 100_000, connectionWindow: 200_000, lowWater: 1000)

  let session: HTTP2Session
  /// Requests whose headers were not told anew.
  private(set) var repetitions = 0
  /// Of the request that was refused last, the fields that were kept.
  private(set) var kept: [String] = []
  /// Why requests were malformed.
  private(set) var reasons: [String] = []
  private var last: [(name: String, value: String)] = []
  private var reader: ServerFrames

  init(limits: HTTP2Limits = SessionPair.limits) throws {
    session = try HTTP2Session(
      limits: limits, varying: "grpc-timeout", memory: SessionMemory(blocks: 1 << 16, bodies: 1 << 16))
    reader = try ServerFrames()
  }

  var isFinished: Bool { session.isFinished }

  func waiting(slot: Int) -> Int { session.waiting(slot: slot) }

  /// A pair that has exchanged SETTINGS.
  static func opened(
    settings: [(id: UInt16, value: UInt32)] = [], limits: HTTP2Limits = SessionPair.limits
  ) throws -> SessionPair {
    let pair = try SessionPair(limits: limits)
    var opening = ClientFrames.opening(settings: settings)
    opening.settingsAck()
    #expect(try pair.receive(opening) == [])
    _ = try pair.sent()
    return pair
  }

  /// Gives bytes to the session, whole or in pieces of `size`, and returns its events with the data they name.
  func receive(_ frames: ClientFrames, pieces size: Int? = nil) throws -> [String] {
    var events: [String] = []
    var start = 0
    while start < frames.bytes.count {
      let end = min(start + (size ?? frames.bytes.count), frames.bytes.count)
      let piece = Array(frames.bytes[start..<end])
      try session.receive(piece.span)
      events += takeEvents(piece)
      start = end
    }
    return Self.merged(events)
  }

  /// Takes the events as text: requests with their fields, data with its bytes.
  func takeEvents(_ input: [UInt8] = []) -> [String] {
    defer { session.clearEvents() }
    return (0..<session.eventCount).map { index in
      switch session.event(index) {
      case .request(let slot, let stream, let fields, let isRepeated):
        return "request \(slot) \(stream)" + self.fields(fields, isRepeated: isRepeated)
      case .requestTooLarge(let slot, let stream, let fields):
        kept = named(fields)
        return "too large \(slot) \(stream)"
      case .requestRefused(let stream, let fields):
        kept = named(fields)
        return "refused \(stream)"
      case .requestMalformed(let slot, let stream, let fields, let fault):
        kept = named(fields)
        reasons.append(session.reason(fault, field: fields.upperBound))
        return "malformed \(slot) \(stream)"
      case .streamMalformed(let slot, let field, let fault):
        reasons.append(session.reason(fault, field: field))
        return "broken \(slot)"
      case .data(let slot, let range): return "data \(slot) \(String(decoding: input[range], as: UTF8.self))"
      case .endOfRequest(let slot): return "end \(slot)"
      case .reset(let slot, let code): return "reset \(slot) \(code.rawValue)"
      case .closed(let slot, let code): return "closed \(slot) \(code.rawValue)"
      case .drained(let slot): return "drained \(slot)"
      case .ping(let isAnswer): return isAnswer ? "pong" : "ping"
      case .shutdownAcknowledged: return "shutdown acknowledged"
      case .pingSent: return "ping sent"
      case .goAway(let code): return "goaway \(code.rawValue)"
      case .invalidFrame(let stream): return "invalid \(stream)"
      case .frameOfResetStream(let stream): return "late \(stream)"
      }
    }
  }

  /// The fields of a request, one that repeats the last in full.
  private func fields(_ range: Range<Int>, isRepeated: Bool) -> String {
    var fields: [(name: String, value: String)] = []
    for index in range { session.withField(index) { fields.append((string($0), string($1))) } }
    if isRepeated {
      repetitions += 1
      let varied = fields.first
      fields = last.map { varied?.name == $0.name ? (varied ?? $0) : $0 }
    } else {
      last = fields
    }
    return fields.map { " \($0.name)=\($0.value)" }.joined()
  }

  private func named(_ range: Range<Int>) -> [String] {
    var fields: [String] = []
    for index in range { session.withField(index) { fields.append("\(string($0))=\(string($1))") } }
    return fields
  }

  /// Joins the pieces of one stream's data that follow each other.
  private static func merged(_ events: [String]) -> [String] {
    var result: [String] = []
    for event in events {
      if let last = result.last, event.hasPrefix("data "), last.hasPrefix(event.prefix(7)) {
        result[result.count - 1] = last + event.dropFirst(7)
      } else {
        result.append(event)
      }
    }
    return result
  }

  /// All that the session has to say now, read as frames.
  func sent(sharesBodies: Bool = false) throws -> [ServerFrame] {
    while try session.fillOutput(limit: 1 << 20, sharesBodies: sharesBodies) { takeOutput() }
    takeOutput()
    return try reader.all()
  }

  /// What at most about `limit` bytes of output hold.
  func sent(limit: Int) throws -> (more: Bool, bytes: Int) {
    let more = try session.fillOutput(limit: limit)
    let bytes = session.outputCount
    takeOutput()
    return (more, bytes)
  }

  func read() throws -> [ServerFrame] { try reader.all() }

  private func takeOutput() {
    var copy: [UInt8] = []
    session.withOutput { output in output.forEach { bytes in copy += bytes.indices.map { bytes[$0] } } }
    session.clearOutput()
    reader.append(copy)
  }

  /// A response with a body, and trailers unless they are left out.
  func answer(slot: Int, _ body: [UInt8], trailers: Bool = true) {
    session.respond(slot: slot, Self.head)
    session.append(slot: slot) { $0 += body }
    if trailers { session.end(slot: slot, Self.ok) }
  }

  static let head = PreparedHeaders([
    (name: ":status", value: "200"), (name: "content-type", value: "application/grpc"),
  ])
  static let ok = PreparedHeaders([(name: "grpc-status", value: "0")])
}

private func string(_ bytes: Span<UInt8>) -> String {
  String(decoding: bytes.indices.map { bytes[$0] }, as: UTF8.self)
}
