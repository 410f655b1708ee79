internal import WeirLog
internal import WeirRPC

/// The numbers of a call's line: what differs between two calls that are otherwise alike.
enum CallNumber: UInt8, Sendable {
  case requestBytes, requestMessages, responseBytes, responseMessages
  /// Spans of time, in nanoseconds.
  case requestDeadline, time

  /// Whether it is written as milliseconds with three decimals, rounded towards zero.
  var isTime: Bool {
    switch self {
    case .requestBytes, .requestMessages, .responseBytes, .responseMessages: false
    case .requestDeadline, .time: true
    }
  }

  /// As lines have it.
  var onLine: LineNumber { LineNumber(index: rawValue, isTime: isTime) }

  func value(_ call: borrowing Call, _ outcome: borrowing Outcome) -> Int64 {
    switch self {
    case .requestBytes: Int64(outcome.received.bytes)
    case .requestMessages: Int64(outcome.received.messages)
    case .responseBytes: Int64(outcome.sent.bytes)
    case .responseMessages: Int64(outcome.sent.messages)
    case .requestDeadline: call.deadline?.nanoseconds(since: call.received) ?? 0
    case .time: outcome.finished.nanoseconds(since: call.received)
    }
  }
}
