import WeirMemory

@testable import WeirHTTP2
@testable import WeirServer

/// What a test says to a `MemorySession`, and reads of it.
final class SessionLog {
  fileprivate var fields: [(name: [UInt8], value: [UInt8])] = []
  /// One line for each answer, in order.
  fileprivate(set) var answers: [String] = []
  fileprivate(set) var bodies: [Int: [UInt8]] = [:]

  /// Adds header fields.
  ///
  /// - Returns: what an event names them by.
  func add(_ fields: [(String, String)]) -> Range<Int> {
    let start = self.fields.count
    for (name, value) in fields { self.fields.append((Array(name.utf8), Array(value.utf8))) }
    return start..<self.fields.count
  }
}

/// A session without a protocol, and without events of its own: a test says what came.
struct MemorySession: ~Copyable, HTTPSession {
  let log = SessionLog()

  private func answer(_ slot: Int, _ text: String) {
    log.answers.append("\(slot): \(text)")
  }

  // MARK: HTTPSession

  func receive(_ bytes: Span<UInt8>) throws(HTTP2Error) {}
  func fillOutput(limit: Int, sharesBodies: Bool) throws(HTTP2Error) -> Bool { false }
  var outputCount: Int { 0 }
  func withOutput(_ body: (borrowing ScatteredBytes) -> Void) {}
  func clearOutput() {}
  var isInsideFrame: Bool { false }

  var eventCount: Int { 0 }
  func event(_ index: Int) -> HTTP2Event { .pingSent }
  func withField<Failure: Error>(
    _ index: Int, _ body: (_ name: Span<UInt8>, _ value: Span<UInt8>) throws(Failure) -> Void
  ) throws(Failure) {
    let field = log.fields[index]
    try body(field.name.span, field.value.span)
  }
  func reason(_ fault: HeaderFault, field: Int) -> String { "\(fault)" }
  func clearEvents() {}
  func takeTally() -> HTTP2Session.Tally {
    HTTP2Session.Tally(
      usefulBytes: 0, unfinishedBytes: 0, usefulFrames: 0, framesReceived: 0, repliesSent: 0,
      bytesSent: 0)
  }

  func respond(slot: Int, _ headers: PreparedHeaders) { answer(slot, "head") }
  func respond(slot: Int, _ headers: HTTP2Headers) { answer(slot, "head") }
  func respondOnly(slot: Int, _ headers: HTTP2Headers) { answer(slot, "trailers only") }
  func append(slot: Int, _ body: (inout [UInt8]) -> Void) {
    body(&log.bodies[slot, default: []])
  }
  func takeOutgoing(prefix: Int, upTo capacity: Int) -> [UInt8] { [UInt8](repeating: 0, count: prefix) }
  func replaceOutgoing(slot: Int, _ bytes: consuming [UInt8]) { log.bodies[slot] = bytes }
  func discardOutgoing(_ bytes: consuming [UInt8]) {}
  func end(slot: Int, _ trailers: PreparedHeaders) { answer(slot, "ok") }
  func end(slot: Int, _ trailers: HTTP2Headers) { answer(slot, "trailers") }
  func endWithoutTrailers(slot: Int) { answer(slot, "end") }
  func reset(slot: Int, _ code: HTTP2ErrorCode) { answer(slot, "reset") }
  func release(slot: Int) { answer(slot, "released") }

  func consumeConnection(_ count: Int) {}
  func consumeStream(_ count: Int, slot: Int) {}
  func waiting(slot: Int) -> Int { 0 }
  var queued: Int { 0 }
  func isUnread() -> Bool { false }
  func isShutOut(slot: Int) -> Bool { false }
  func notifyWhenDrained(slot: Int) {}

  func ping() {}
  func announceShutdown() {}
  func goAway(_ code: HTTP2ErrorCode, debug: String) {}
  var sentError: HTTP2ErrorCode? { nil }
  var sentErrorText: String { "" }
  var isFinished: Bool { false }
}
