internal import WeirMemory
internal import WeirRPC

/// The ids of a call's line: words that differ between two calls that are otherwise alike.
enum CallWord: UInt8, Sendable {
  case requestID, spanID, traceID

  func append(of ids: borrowing CallIDs, to line: inout UniqueBuffer<UInt8>) {
    switch self {
    case .requestID: ids.request?.withText { line.append(copying: $0) }
    case .spanID: if let trace = ids.trace { line.append(copying: trace.spanIDText.span) }
    case .traceID: if let trace = ids.trace { line.append(copying: trace.traceIDText.span) }
    }
  }
}

/// What a call is called by others, looked up once for its line.
struct CallIDs: Sendable {
  let request: RequestID?
  let trace: TraceContext?

  init(_ call: borrowing Call) {
    request = RequestID.of(call)
    trace = TraceContext.of(call)
  }
}
