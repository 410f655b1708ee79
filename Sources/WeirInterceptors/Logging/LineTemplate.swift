internal import Logging
internal import WeirMemory
internal import WeirRPC

/// The line of a call that is like another one of its connection: only its numbers are its own.
final class LineTemplate: Sendable {
  struct Hole: Sendable {
    let number: CallNumber
    /// The bytes in front of it.
    let place: Int
  }

  private let method: Method
  private let code: StatusCode
  private let principal: Principal?
  private let hasDeadline: Bool
  private let bytes: [UInt8]
  private let holes: [Hole]

  /// - Parameter line: of the call, with holes.
  init(_ call: borrowing Call, _ outcome: borrowing Outcome, _ line: consuming LineBuilder) {
    method = call.method
    code = outcome.status.code
    principal = call.principal
    hasDeadline = call.deadline != nil
    (bytes, holes) = line.finishTemplate()
  }

  /// Whether a call may have a template: it ended by itself, and has nothing on its line that no other call has.
  static func suits(_ call: borrowing Call, _ outcome: borrowing Outcome) -> Bool {
    outcome.status.isPlain && outcome.origin == .handler && outcome.cancellation == nil && call.logFields.isEmpty
      && call.method.isRegistered
  }

  /// Whether it is the line of this call, which is one that may have a template.
  func fits(_ call: borrowing Call, _ outcome: borrowing Outcome) -> Bool {
    call.method === method && outcome.status.code == code && (call.deadline != nil) == hasDeadline
      && call.principal == principal
  }

  /// Appends the line, behind its time.
  func write(_ call: borrowing Call, _ outcome: borrowing Outcome, to line: inout UniqueBuffer<UInt8>) {
    let bytes = bytes
    let span = bytes.span
    var start = 0
    for hole in holes {
      line.append(copying: span.extracting(start..<hole.place))
      line.append(hole.number, hole.number.value(call, outcome))
      start = hole.place
    }
    line.append(copying: span.extracting(start...))
  }
}

/// The templates of a connection's lines, a few: the note that logging keeps of it.
final class LineTemplates: Sendable {
  let all: [LineTemplate]

  /// Enough for what most clients call; the lines of others are made field by field.
  static let limit = 8

  init(_ all: [LineTemplate]) { self.all = all }
}
