import Synchronization
import Tracing

/// A tracer that reads and writes `traceparent`, and says of each span what it knows when the span ends.
struct SaidTracer: Tracer {
  struct Place: Sendable {
    let trace: String
    let span: String
    let flags: String
  }

  enum PlaceKey: ServiceContextKey { typealias Value = Place }

  private static let spans = Atomic<Int>(0)

  func startSpan<Instant: TracerInstant>(
    _ name: String, context: @autoclosure () -> ServiceContext, ofKind kind: SpanKind,
    at instant: @autoclosure () -> Instant, function: String, file: String, line: UInt
  ) -> SaidSpan {
    var context = context()
    let parent = context[PlaceKey.self]
    let number = String(Self.spans.add(1, ordering: .relaxed).newValue)
    let place = Place(
      trace: parent?.trace ?? String(repeating: "a", count: 32),
      span: String(repeating: "0", count: 16 - number.count) + number, flags: parent?.flags ?? "01")
    context[PlaceKey.self] = place
    return SaidSpan(name, "\(kind) parent=\(parent?.span ?? "none") span=\(place.span)", context, place.flags == "01")
  }

  func forceFlush() {}

  func extract<Carrier, Extract: Extractor>(
    _ carrier: Carrier, into context: inout ServiceContext, using extractor: Extract
  ) where Extract.Carrier == Carrier {
    let parts = extractor.extract(key: "Traceparent", from: carrier)?.split(separator: "-").map(String.init) ?? []
    guard parts.count == 4 else { return }
    context[PlaceKey.self] = Place(trace: parts[1], span: parts[2], flags: parts[3])
  }

  func inject<Carrier, Inject: Injector>(
    _ context: ServiceContext, into carrier: inout Carrier, using injector: Inject
  ) where Inject.Carrier == Carrier {
    guard let place = context[PlaceKey.self] else { return }
    injector.inject("00-\(place.trace)-\(place.span)-\(place.flags)", forKey: "Traceparent", into: &carrier)
    injector.inject("not\nprintable", forKey: "x-broken", into: &carrier)
  }
}

/// A line when it begins, and a line each time it is ended.
final class SaidSpan: Span {
  private struct State {
    var attributes = SpanAttributes([:])
    var status = "unset"
    var errors: [String] = []
  }

  let context: ServiceContext
  let isRecording: Bool
  private let name: String
  private let origin: String
  private let state = Mutex(State())

  init(_ name: String, _ origin: String, _ context: ServiceContext, _ isRecording: Bool) {
    self.name = name
    self.origin = origin
    self.context = context
    self.isRecording = isRecording
    say("begun \(name) \(origin)")
  }

  var operationName: String {
    get { name }
    set {}
  }

  var attributes: SpanAttributes {
    get { state.withLock { $0.attributes } }
    set { state.withLock { $0.attributes = newValue } }
  }

  func setStatus(_ status: SpanStatus) {
    state.withLock { $0.status = "\(status.code):\(status.message ?? "")" }
  }

  func addEvent(_ event: SpanEvent) {}
  func addLink(_ link: SpanLink) {}

  func recordError<Instant: TracerInstant>(
    _ error: any Error, attributes: SpanAttributes, at instant: @autoclosure () -> Instant
  ) {
    state.withLock { $0.errors.append("\(type(of: error))") }
  }

  func end<Instant: TracerInstant>(at instant: @autoclosure () -> Instant) {
    guard isRecording else { return say("ended \(name) unrecorded") }
    let said = state.withLock { state in
      var attributes: [String] = []
      state.attributes.forEach { attributes.append("\($0)=\($1)") }
      return "\(state.status) \(state.errors) \(attributes.sorted().joined(separator: " "))"
    }
    say("ended \(name) \(origin) \(said)")
  }
}
