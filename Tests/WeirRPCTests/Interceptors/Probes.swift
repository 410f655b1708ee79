import Synchronization
import WeirRPC

/// What happened, in order.
final class Journal: Sendable {
  private let entries = Mutex<[String]>([])

  var lines: [String] { entries.withLock { $0 } }

  func note(_ line: String) { entries.withLock { $0.append(line) } }
}

/// A value that travels with a call.
enum Note: CallKey { typealias Value = String }

/// Writes down what it is asked.
final class Probe: MessageInterceptor {
  enum Answer: Sendable {
    case admit
    case refuse(RPCError)
    case wait(RPCError?)
  }

  let name: String
  let journal: Journal
  let answer: Answer
  let maximum: Int

  init(_ name: String, _ journal: Journal, _ answer: Answer = .admit, maximum: Int = .max) {
    self.name = name
    self.journal = journal
    self.answer = answer
    self.maximum = maximum
  }

  func admit(_ call: inout Call) throws(RPCError) -> Admission {
    journal.note("\(name) admits")
    switch answer {
    case .admit: return .admitted
    case .refuse(let error): throw error
    case .wait(let error):
      return .pending { [name] call async throws(RPCError) in
        call.values[Note.self] = "\(name) decided"
        if let error { throw error }
      }
    }
  }

  func message(_ message: MessageInfo, in call: inout Call) throws(RPCError) {
    journal.note("\(name) \(message.direction) \(message.size)")
    if message.size > maximum { throw RPCError(.resourceExhausted) }
  }

  func finish(_ call: inout Call, _ outcome: inout Outcome) {
    journal.note("\(name) finishes \(outcome.status.code.name)")
  }
}

/// Leaves a note, and changes the status at the end.
final class Writer: Interceptor {
  let name = "writer"

  func admit(_ call: inout Call) throws(RPCError) -> Admission {
    call.values[Note.self] = "from inside"
    return .admitted
  }

  func finish(_ call: inout Call, _ outcome: inout Outcome) { outcome.status.code = .dataLoss }
}

/// Looks at the end for what the inner ones left.
final class Reader: Interceptor {
  let name = "reader"

  func admit(_ call: inout Call) throws(RPCError) -> Admission { .admitted }

  func finish(_ call: inout Call, _ outcome: inout Outcome) {
    try? call.trailers.append("x-note", call.values[Note.self] ?? "nothing")
    if outcome.status.code == .dataLoss { outcome.status.message = "changed on the way out" }
  }
}
