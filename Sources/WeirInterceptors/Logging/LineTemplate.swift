internal import Logging
internal import WeirLog
internal import WeirMemory
internal import WeirRPC

/// The line of a call that is like another one of its connection: only its numbers and ids are its own.
///
/// The note that logging keeps of a connection is its newest template, which leads to the others. They call each other, so
/// that looking for one counts no references.
final class LineTemplate: Sendable {
  private let method: Method
  private let code: StatusCode
  private let principal: Principal?
  private let client: ForwardedClient?
  private let hasDeadline: Bool
  private let hasRequestID: Bool
  private let hasTrace: Bool
  private let text: LineText
  private let older: LineTemplate?
  /// Templates of the connection, with this one.
  let count: Int

  /// Enough for what most clients call; the lines of others are made field by field.
  static let limit = 8

  /// - Parameter line: of the call, with holes.
  init(
    _ call: borrowing Call, _ ids: borrowing CallIDs, _ outcome: borrowing Outcome, _ line: consuming LineBuilder,
    older: LineTemplate?
  ) {
    method = call.method
    code = outcome.status.code
    principal = call.principal
    client = call.forwardedClient
    hasDeadline = call.deadline != nil
    hasRequestID = ids.request != nil
    hasTrace = ids.trace != nil
    text = line.finishTemplate()
    self.older = older
    count = (older?.count ?? 0) + 1
  }

  /// Whether a call may have a template: it ended by itself, and has nothing on its line that no other call has but
  /// numbers and ids.
  static func suits(_ call: borrowing Call, _ ids: borrowing CallIDs, _ outcome: borrowing Outcome) -> Bool {
    outcome.status.isPlain && outcome.origin == .handler && outcome.cancellation == nil && outcome.error == nil
      && !call.hasLogFields && call.method.isRegistered && ids.request?.isWord ?? true
  }

  private func fits(_ call: borrowing Call, _ ids: borrowing CallIDs, _ outcome: borrowing Outcome) -> Bool {
    call.method === method && outcome.status.code == code && (call.deadline != nil) == hasDeadline
      && call.principal == principal && call.forwardedClient === client
      && (ids.request != nil) == hasRequestID && (ids.trace != nil) == hasTrace
  }

  /// Writes the line of a call that may have a template, if one fits.
  func write(
    _ call: borrowing Call, _ ids: borrowing CallIDs, _ outcome: borrowing Outcome, to lines: LineSink
  ) -> Bool {
    guard fits(call, ids, outcome) else { return older?.write(call, ids, outcome, to: lines) ?? false }
    UniqueBuffer<UInt8>.withTemporary(capacity: 1024) { line in
      lines.begin(&line)
      fill(&line, call, ids, outcome)
      lines.write(line)
    }
    return true
  }

  private func fill(
    _ line: inout UniqueBuffer<UInt8>, _ call: borrowing Call, _ ids: borrowing CallIDs, _ outcome: borrowing Outcome
  ) {
    text.bytes.withSpan { bytes in
      var start = 0
      for index in 0..<text.holes.count {
        let hole = text.holes[index]
        line.append(copying: bytes.extracting(start..<hole.place))
        switch hole.content {
        case .number(let number):
          line.append(number, CallNumber(rawValue: number.index)?.value(call, outcome) ?? 0)
        case .word(let index): CallWord(rawValue: index)?.append(of: ids, to: &line)
        }
        start = hole.place
      }
      line.append(copying: bytes.extracting(start...))
    }
  }
}
